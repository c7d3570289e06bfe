// SPDX-License-Identifier: Apache-2.0
#include "core/quant/block_view.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/quant/block_encoded.h"

namespace ql::quant {

namespace {

/// Of repeated values: as many as a format's smallest row, or all of them where they are more.
std::vector<float> repeated(std::span<const float> values, std::size_t unit)
{
    const std::size_t size = (values.size() + unit - 1) / unit * unit;
    std::vector<float> row(size);
    for (std::size_t i = 0; i < size; ++i)
        row[i] = values[i % values.size()];
    return row;
}

Status check(const BlockEncoding& encoding, std::span<const float> row)
{
    const auto wrong = std::find_if_not(row.begin(), row.end(), [](float value) { return std::isfinite(value); });
    if (wrong != row.end())
        return fail(Errc::BadInput,
                    fmt::format("value {} is {}: only finite numbers can be quantised", wrong - row.begin(),
                                std::isnan(*wrong) ? "NaN" : "infinite"));
    const std::size_t unit = block::rowUnit(encoding);
    if (row.size() % unit != 0)
        return fail(Errc::Unsupported,
                    fmt::format("{} stores rows of a multiple of {} values, and this one has {}", encoding.name, unit,
                                row.size()));
    return ok;
}

} // namespace

double BlockView::rmse() const
{
    double sum = 0;
    for (std::size_t i = 0; i < original.size(); ++i)
        sum += error(i) * error(i);
    return original.empty() ? 0 : std::sqrt(sum / static_cast<double>(original.size()));
}

double BlockView::relativeRmse() const
{
    double errors = 0, squares = 0;
    for (std::size_t i = 0; i < original.size(); ++i) {
        errors += error(i) * error(i);
        squares += static_cast<double>(original[i]) * original[i];
    }
    return errors == 0 ? 0 : std::sqrt(errors / squares);
}

double BlockView::largestError() const
{
    double largest = 0;
    for (std::size_t i = 0; i < original.size(); ++i)
        largest = std::max(largest, std::abs(error(i)));
    return largest;
}

Result<BlockView> viewBlock(const BlockEncoding& encoding, std::span<const float> row, std::size_t column,
                            std::size_t blockSize)
{
    QL_CHECK(check(encoding, row));
    const block::EncodedRow encoded = block::encode(encoding, row, blockSize);
    const std::size_t first = column / blockSize * blockSize;
    const std::size_t count = std::min(blockSize, row.size() - first);
    return block::view(encoding, encoded, row, first, count);
}

Result<BlockView> viewValues(const BlockEncoding& encoding, std::span<const float> values)
{
    const std::vector<float> row = repeated(values, block::rowUnit(encoding));
    QL_TRY(BlockView view, viewBlock(encoding, row, 0, values.size()));
    if (row.size() != values.size())
        view.repeatedTo = row.size();
    return view;
}

Result<BlockError> worstBlock(const BlockEncoding& encoding, std::span<const float> row, std::size_t blockSize)
{
    QL_CHECK(check(encoding, row));
    const block::EncodedRow encoded = block::encode(encoding, row, blockSize);
    BlockError worst;
    for (std::size_t first = 0; first < row.size(); first += blockSize) {
        double squares = 0;
        for (std::size_t i = first; i < std::min(first + blockSize, row.size()); ++i) {
            const double error = static_cast<double>(encoded.decoded[i]) - row[i];
            squares += error * error;
        }
        if (squares > worst.squares)
            worst = {first, squares};
    }
    return worst;
}

} // namespace ql::quant
