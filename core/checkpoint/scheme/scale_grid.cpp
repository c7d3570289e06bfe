// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/scale_grid.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ql::checkpoint::scheme {

namespace {

constexpr std::uint64_t divideUp(std::uint64_t value, std::uint64_t by)
{
    return value / by + (value % by != 0);
}

/// Groups of `size` (0: one for all) in `count` values.
constexpr std::uint64_t groupsIn(std::uint64_t count, std::uint64_t size)
{
    return size == 0 ? 1 : divideUp(count, size);
}

/// Rows and columns of the grid of one matrix.
struct Grid {
    std::uint64_t rows = 1, columns = 1;
    bool isShared = false;
};

/// The dimensions behind that of the matrices, without singletons that only stand for broadcasting.
std::optional<Grid> gridOf(const Extent& weight, const Tensor& scales)
{
    std::span<const std::uint64_t> shape = scales.shape;
    if (scales.elements() == 1)
        return Grid{1, 1, true};
    const bool hasMatrices = weight.matrices > 1;
    if (hasMatrices) {
        if (shape.empty() || shape[0] != weight.matrices)
            return std::nullopt;
        shape = shape.subspan(1);
    }
    if (shape.size() == 4 && shape[1] == 1 && shape[3] == 1) // as they are broadcast over the blocks
        return Grid{shape[0], shape[2]};
    while (shape.size() > 2 && shape[0] == 1)
        shape = shape.subspan(1);
    switch (shape.size()) {
    case 0:
        return Grid{1, 1};
    case 1:
        return Grid{shape[0], 1};
    case 2:
        return Grid{shape[0], shape[1]};
    case 3: // [rows, 1, columns]: the column's singleton was dropped
        return shape[1] == 1 ? std::optional(Grid{shape[0], shape[2]}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// The power of two that makes `groups` groups of `count` values.
std::optional<std::uint64_t> sideOf(std::uint64_t count, std::uint64_t groups)
{
    if (groups == count)
        return 1;
    for (std::uint64_t side = 2; side < count; side *= 2)
        if (divideUp(count, side) == groups)
            return side;
    return std::nullopt;
}

std::optional<Grouping> groupingFrom(const Extent& weight, const Grid& grid)
{
    if (grid.rows == 1 && grid.columns == 1)
        return Grouping{0, 0};
    if (grid.rows == weight.rows && grid.columns == 1)
        return Grouping{1, 0};
    auto rows = grid.rows == 1 ? std::optional<std::uint64_t>(0) : sideOf(weight.rows, grid.rows);
    auto columns = grid.columns == 1 ? std::optional<std::uint64_t>(0) : sideOf(weight.columns, grid.columns);
    if (!rows || !columns)
        return std::nullopt;
    // One block is as large as the other side says: blocks are square.
    if (*rows == 0 && weight.rows <= *columns)
        rows = weight.rows == 1 ? 1 : *columns;
    if (*columns == 0 && weight.columns <= *rows)
        columns = *rows;
    return Grouping{*rows, *columns};
}

std::string groupingText(const Grouping& grouping)
{
    if (grouping == Grouping{0, 0})
        return "the whole matrix";
    if (grouping == Grouping{1, 0})
        return "one row each";
    return grouping.rows == 1 ? fmt::format("groups of {}", grouping.columns)
                              : fmt::format("blocks of {}x{}", grouping.rows, grouping.columns);
}

std::optional<quant::Format> scaleFormat(const Tensor& tensor)
{
    using quant::Format;
    switch (tensor.type.format) {
    case Format::F32:
    case Format::F16:
    case Format::BF16:
    case Format::F8_E4M3:
    case Format::F8_E8M0:
        return tensor.type.format;
    case Format::U8: // E8M0 in all dialects that write bytes
        return Format::F8_E8M0;
    default:
        return std::nullopt;
    }
}

} // namespace

Extent extentOf(const std::vector<std::uint64_t>& shape)
{
    Extent extent;
    if (!shape.empty())
        extent.columns = shape.back();
    if (shape.size() > 1)
        extent.rows = shape[shape.size() - 2];
    for (std::size_t i = 0; i + 2 < shape.size(); ++i)
        extent.matrices *= shape[i];
    return extent;
}

std::string shapeText(const std::vector<std::uint64_t>& shape)
{
    return fmt::format("[{}]", fmt::join(shape, ", "));
}

Result<ScaleGrid> fitScales(const std::string& weightName, const Extent& weight, const Tensor& scales,
                            const std::optional<Grouping>& declared)
{
    const auto format = scaleFormat(scales);
    if (!format)
        return fail(Errc::BadInput,
                    fmt::format("{}: the scales of {} are of type {}, which scales never are", scales.name, weightName,
                                scales.type.name()));
    const std::string misfit =
        fmt::format("{}: scales of shape {} do not fit {} with {} matrices of {} rows and {} columns", scales.name,
                    shapeText(scales.shape), weightName, weight.matrices, weight.rows, weight.columns);
    const auto grid = gridOf(weight, scales);
    if (!grid)
        return fail(Errc::BadInput, misfit);
    const auto fits = [&](const Grouping& grouping, std::uint64_t rows, std::uint64_t columns) {
        return groupsIn(weight.rows, grouping.rows) == rows && groupsIn(weight.columns, grouping.columns) == columns;
    };
    if (declared && !fits(*declared, grid->rows, grid->columns))
        return fail(
            Errc::BadInput,
            fmt::format("{}; by the configuration they are for {}{}", misfit, groupingText(*declared),
                        fits(*declared, grid->columns, grid->rows) ? ", which would fit if they were transposed" : ""));
    const auto grouping = declared ? declared : groupingFrom(weight, *grid);
    if (!grouping)
        return fail(Errc::BadInput, misfit + ", whatever the size of the blocks");
    return ScaleGrid{&scales, *format, *grouping, grid->rows, grid->columns, grid->isShared};
}

Status readFloats(const Checkpoint& checkpoint, const Tensor& tensor, quant::Format format, std::uint64_t first,
                  std::span<float> out)
{
    const quant::FormatInfo& info = quant::info(format);
    std::array<std::byte, 16384> bytes;
    const std::size_t most = bytes.size() / info.blockBytes;
    for (std::size_t done = 0; done < out.size();) {
        const std::size_t now = std::min(most, out.size() - done);
        QL_CHECK(checkpoint.read(tensor, (first + done) * info.blockBytes, {bytes.data(), now * info.blockBytes}));
        info.decode(bytes.data(), 1, now, out.data() + done);
        done += now;
    }
    return ok;
}

Status ScaleGrid::read(const Checkpoint& checkpoint, std::uint64_t rowsPerMatrix, std::uint64_t first,
                       std::uint64_t count, std::span<float> out) const
{
    if (grouping.rows == 1 && !isShared) // a row of the grid for each row, also over several matrices
        return readFloats(checkpoint, *tensor, format, first * columns, out);
    for (std::uint64_t row = first, end = first + count; row < end;) {
        const std::uint64_t matrix = row / rowsPerMatrix, inMatrix = row % rowsPerMatrix;
        const std::uint64_t side = grouping.rows == 0 ? rowsPerMatrix : grouping.rows;
        const std::uint64_t gridRow = inMatrix / side;
        const std::uint64_t toNext = std::min((gridRow + 1) * side, rowsPerMatrix) - inMatrix;
        const std::uint64_t same = std::min(toNext, end - row);
        const std::span<float> here = out.subspan((row - first) * columns, columns);
        QL_CHECK(readFloats(checkpoint, *tensor, format, ((isShared ? 0 : matrix) * rows + gridRow) * columns, here));
        for (std::uint64_t i = 1; i < same; ++i)
            std::copy(here.begin(), here.end(), out.begin() + static_cast<std::ptrdiff_t>((row - first + i) * columns));
        row += same;
    }
    return ok;
}

} // namespace ql::checkpoint::scheme
