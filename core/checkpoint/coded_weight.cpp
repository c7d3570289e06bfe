// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/coded_weight.h"

#include <algorithm>
#include <memory>

#include "core/quant/coded.h"

namespace ql::checkpoint {

namespace {

constexpr std::uint64_t kChunkBytes = std::uint64_t{1} << 20; // of codes that are decoded at a time

} // namespace

Status CodedWeight::readZeros(std::uint64_t, std::uint64_t, std::span<std::int16_t> out) const
{
    std::fill(out.begin(), out.end(), std::int16_t{0});
    return ok;
}

Result<float> CodedWeight::factor(std::uint64_t) const
{
    return 1.0f;
}

std::uint64_t CodedWeight::rowsAtOnce(std::uint64_t count) const
{
    return std::clamp<std::uint64_t>(kChunkBytes / std::max<std::uint64_t>(1, codeRowBytes()), 1,
                                     std::max<std::uint64_t>(1, count));
}

std::uint64_t CodedWeight::scratchBytes(std::uint64_t count) const
{
    const std::uint64_t zeroBytes = m_scheme.hasZeros ? sizeof(std::int16_t) : 0;
    return rowsAtOnce(count) * (codeRowBytes() + groups() * (sizeof(float) + zeroBytes));
}

template <class Real>
Status CodedWeight::readValues(std::uint64_t first, std::uint64_t count, std::span<Real> out) const
{
    const std::uint64_t most = rowsAtOnce(count);
    const auto codes = std::make_unique_for_overwrite<std::byte[]>(most * codeRowBytes());
    const auto scales = std::make_unique_for_overwrite<float[]>(most * groups());
    const auto zeros = std::make_unique_for_overwrite<std::int16_t[]>(m_scheme.hasZeros ? most * groups() : 0);
    quant::CodedRowsView view;
    view.scheme = m_scheme;
    view.columns = m_columns;
    view.codes = codes.get();
    view.scales = scales.get();
    view.zeros = m_scheme.hasZeros ? zeros.get() : nullptr;
    view.divides = divides();
    for (std::uint64_t row = first, end = first + count; row < end; row += view.rows) {
        const std::uint64_t toNextMatrix = m_rowsPerMatrix - row % m_rowsPerMatrix;
        view.rows = std::min({most, end - row, toNextMatrix});
        QL_CHECK(readCodes(row, view.rows, {codes.get(), view.rows * codeRowBytes()}));
        QL_CHECK(readScales(row, view.rows, {scales.get(), view.rows * groups()}));
        if (view.zeros)
            QL_CHECK(readZeros(row, view.rows, {zeros.get(), view.rows * groups()}));
        QL_TRY(view.factor, factor(row / m_rowsPerMatrix));
        quant::decodeCoded(view, out.data() + (row - first) * m_columns);
    }
    return ok;
}

Status CodedWeight::readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const
{
    return readValues(first, count, out);
}

Status CodedWeight::readExact(std::uint64_t first, std::uint64_t count, std::span<double> out) const
{
    return readValues(first, count, out);
}

} // namespace ql::checkpoint
