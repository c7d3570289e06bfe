// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

#include "core/quant/format.h"

// Search::Best for types of ik_llama.cpp whose groups of values have a whole multiple of one scale each: the row's
// (codec/scaled_rows.h) or the block's (codec/iq_k_layout.h). What shares a scale is called a unit. What concerns
// single groups is done by kernels, a group per lane; what concerns units, here, compiled for every machine.

namespace ql::quant {

/// The groups of some units, one after another, and what is known about each. Arrays have an entry per group.
struct RowGroups {
    static constexpr std::size_t fits = 4; ///< a scale of either sign for either half of the levels

    const float* x; ///< of all groups
    const float* importance; ///< of the columns of a row; null when there is none
    std::size_t firstColumn, columns; ///< of the first group, and of a row
    std::size_t values; ///< of a group
    std::size_t count;
    float* fitted[fits]; ///< the best scale that a group could have by itself; 0 where it needs none
    float* scale; ///< the best of them
    float* unitScale; ///< the scale of its unit that is tried
    float* multiple; ///< of that, the best
    float* half; ///< 0 or 1: of the levels
    float* error; ///< what is left
    float* xl; ///< sum of w * x * level
    float* ll; ///< sum of w * level^2
    std::int8_t* levels; ///< of all values

    const float* importanceOf(std::size_t group) const
    {
        return importance ? importance + (firstColumn + group * values) % columns : nullptr;
    }
};

/// The kernels of a format.
struct RowKernels {
    void (*fit)(const RowGroups&); ///< finds fitted and scale
    /// Finds multiple and half for unitScale, and the sums that they leave. Tries the multiples nearest to the fitted
    /// scales and that many to both sides of each.
    void (*choose)(const RowGroups&, int reach);
    void (*setLevels)(const RowGroups&); ///< finds levels for unitScale, multiple and half
};

/// EncodeRows of Search::Best. For the formats that best_row_format.h knows.
void encodeBestRows(Format format, const RowKernels& kernels, const float* rows, std::size_t rowCount,
                    std::size_t columns, std::span<const float> importance, std::byte* out);

/// Units as the reference wrote them, to be written in another way.
struct EncodedUnits {
    const float* x;
    std::size_t values, count; ///< of a unit; units
    std::size_t firstColumn;
    std::byte* bytes;
    std::size_t unitBytes;
};
using EncodeOtherwise = std::function<void(const EncodedUnits&)>;

/// Rows, where these have a header, or blocks as the reference writes them, or as `encode` does where their error,
/// decoded, is smaller then. It is not asked where a weight is negative or not finite, and for about `valuesAtOnce`
/// values at once.
void encodeBestUnits(Format format, const float* rows, std::size_t rowCount, std::size_t columns,
                     std::span<const float> importance, std::byte* out, const EncodeOtherwise& encode,
                     std::size_t valuesAtOnce = 16384);

} // namespace ql::quant
