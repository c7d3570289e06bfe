// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a format makes of a few neighbouring values, and of what: codes, scales, the numbers it could have chosen. All
// of it comes from the encoders and decoders that write files, so it is what a file would hold.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/quant/format.h"
#include "core/quant/scheme.h"

namespace ql::quant {

/// One way to store values: a row of the table, or codes whose scales lie apart.
struct BlockEncoding {
    std::string name{}; ///< "Q4_K", "GGUF:NVFP4" (a row whose name a scheme has too), "FP8", "NVFP4", "MXFP4", "INT4"
    Format format{}; ///< Unknown for a scheme
    Scheme scheme{}; ///< of a scheme; groupColumns 0 means one scale for the block that is looked at

    bool isScheme() const { return format == Format::Unknown; }
    double bitsPerWeight(std::size_t blockSize) const; ///< scales included, factors of a whole matrix left out
    std::string describe() const; ///< "FP8 E4M3, one scale for the block", "INT4, groups of 32", or the name
};

/// The schemes, then every row of the table that can be encoded and decoded and is meant for files.
std::span<const BlockEncoding> blockEncodings();
/// Upper or lower case; "GGUF:" may stand before any row of the table. Errors: BadArgument with what there is.
Result<const BlockEncoding*> blockEncoding(std::string_view name);
/// FP8, NVFP4, MXFP4, INT4, Q4_0, Q4_K, Q8_0, IQ4_NL.
std::span<const std::string_view> usualBlockEncodings();

/// A number that a group of values was scaled with.
struct ScalePart {
    enum class Kind : std::uint8_t {
        Scale, ///< of the group, as stored
        SuperScale, ///< as stored; the group's own multiple of it is in the step
        SuperMinimum, ///< as stored, like SuperScale for what is subtracted
        Minimum, ///< as stored: what is added to every value
        Factor, ///< one for the matrix, here from the row alone
        Step, ///< between two neighbours of the grid, where all have the same distance
        Lowest, ///< the lowest number of the grid, where the grid has no place for zero
    };
    Kind kind = Kind::Scale;
    float value = 0;
    Format stored = Format::Unknown; ///< how; Unknown where the number follows from others
};
std::string_view scalePartName(ScalePart::Kind kind); ///< "scale", "super_scale" ... for JSON

/// Neighbours that were scaled alike.
struct BlockGroup {
    std::size_t first = 0, count = 0; ///< in the view
    std::vector<ScalePart> scales{};
    /// By code: what each decodes to here. NaN for codes that are no numbers. Empty where values have no codes of
    /// their own or are plain numbers.
    std::vector<float> grid{};
    float unit = 0; ///< what the grid is a multiple of: a value is unit * a number of the codebook; 0 if not known
};

/// Some neighbouring values as one encoding stores them.
struct BlockView {
    std::vector<float> original{}, decoded{};
    std::vector<std::optional<std::uint32_t>> codes{}; ///< of each value, where it has one of its own
    std::vector<BlockGroup> groups{}; ///< cover all values in order
    bool hasGrid = false; ///< false: a value is not one code times a scale (codebooks of several values, plain floats)
    std::size_t repeatedTo = 0; ///< how many values were encoded, where the given ones were repeated; else 0
    bool uniformImportance = false; ///< the type needs an importance matrix and got one of ones

    double error(std::size_t value) const { return static_cast<double>(decoded[value]) - original[value]; }
    double rmse() const; ///< sqrt(mean error^2)
    double relativeRmse() const; ///< sqrt(sum error^2 / sum original^2); 0 where both are 0
    double largestError() const; ///< largest |error|
};

/// Encodes the row and shows the values of the block with the column `column`: blocks of `blockSize` values lie side by
/// side from the row's start, the last may be shorter. Not for empty rows; column < row.size(), blockSize > 0.
/// Errors: BadInput for a value that is NaN or infinite, Unsupported for a row that the format cannot hold.
Result<BlockView> viewBlock(const BlockEncoding& encoding, std::span<const float> row, std::size_t column,
                            std::size_t blockSize);

/// The same for values that are a block of their own; they are repeated until the format can hold them.
Result<BlockView> viewValues(const BlockEncoding& encoding, std::span<const float> values);

struct BlockError {
    std::size_t column = 0; ///< where the block begins
    double squares = 0; ///< sum of error^2
};
/// The block of a row with the largest sum of squared errors. Errors as viewBlock().
Result<BlockError> worstBlock(const BlockEncoding& encoding, std::span<const float> row, std::size_t blockSize);

} // namespace ql::quant
