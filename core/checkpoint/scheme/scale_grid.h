// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/scheme/declared.h"

namespace ql::checkpoint::scheme {

/// A weight as matrices of rows: [experts, rows, columns], [rows, columns] (one matrix) or [columns].
struct Extent {
    std::uint64_t matrices = 1, rows = 1, columns = 1;

    std::uint64_t allRows() const { return matrices * rows; }
};
Extent extentOf(const std::vector<std::uint64_t>& shape);

/// Where the scale of a value stands in the tensor of scales: at row / groupRows, column / groupColumns of the matrix's
/// own grid.
struct ScaleGrid {
    const Tensor* tensor = nullptr;
    quant::Format format{}; ///< U8 that stands for E8M0 is F8_E8M0
    Grouping grouping{};
    std::uint64_t rows = 1, columns = 1; ///< of the grid of one matrix
    bool isShared = false; ///< one grid for all matrices

    /// The scales of some rows of the weight, `columns` each, as CodedWeight::readScales.
    Status read(const Checkpoint& checkpoint, std::uint64_t rowsPerMatrix, std::uint64_t first, std::uint64_t count,
                std::span<float> out) const;
};

/// Finds the grouping of scales from the shapes. Singleton dimensions do not matter. `declared`: the grouping that the
/// configuration says, which then must fit; without one, blocks have powers of two as sides.
/// Errors: BadInput naming both shapes.
Result<ScaleGrid> fitScales(const std::string& weightName, const Extent& weight, const Tensor& scales,
                            const std::optional<Grouping>& declared);

/// "[1536, 12, 56]"
std::string shapeText(const std::vector<std::uint64_t>& shape);

/// Numbers of a tensor from the `first`, as floats. Its type is one that quant can decode.
Status readFloats(const Checkpoint& checkpoint, const Tensor& tensor, quant::Format format, std::uint64_t first,
                  std::span<float> out);

} // namespace ql::checkpoint::scheme
