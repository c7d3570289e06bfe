// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <limits>

#include "core/report/report.h"

namespace ql::report {

namespace {

constexpr std::uint64_t mostCells = 64; // along each side

struct Sums {
    double xx = 0, dd = 0;
    std::uint64_t finite = 0;
};

bool isFinite(float value)
{
    return (std::bit_cast<std::uint32_t>(value) & 0x7f800000u) != 0x7f800000u;
}

bool allFinite(const float* x, const float* y, std::size_t count)
{
    unsigned bad = 0;
    for (std::size_t i = 0; i < count; ++i)
        bad |= static_cast<unsigned>(!isFinite(x[i])) | static_cast<unsigned>(!isFinite(y[i]));
    return bad == 0;
}

void addPair(double& xx, double& dd, float x, float y)
{
    const double value = x;
    const double difference = value - static_cast<double>(y);
    xx += value * value;
    dd += difference * difference;
}

Sums sumFiniteRun(const float* x, const float* y, std::size_t count)
{
    // Lanes that are added up in a fixed order let the compiler use vectors of any width for the same result.
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> xx{}, dd{};
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            addPair(xx[lane], dd[lane], x[i + lane], y[i + lane]);
    Sums sums{0, 0, count};
    for (; i < count; ++i)
        addPair(sums.xx, sums.dd, x[i], y[i]);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        sums.xx += xx[lane];
        sums.dd += dd[lane];
    }
    return sums;
}

Sums sumRun(const float* x, const float* y, std::size_t count)
{
    if (allFinite(x, y, count))
        return sumFiniteRun(x, y, count);
    Sums sums;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isFinite(x[i]) || !isFinite(y[i]))
            continue;
        addPair(sums.xx, sums.dd, x[i], y[i]);
        ++sums.finite;
    }
    return sums;
}

/// First of `total` items that belongs to cell `index` of `cells`.
std::uint64_t cellBegin(std::uint64_t index, std::uint64_t cells, std::uint64_t total)
{
    return static_cast<std::uint64_t>(static_cast<unsigned __int128>(index) * total / cells);
}

/// The cell that an item belongs to: the last one that does not begin after it.
std::uint64_t cellOf(std::uint64_t item, std::uint64_t cells, std::uint64_t total)
{
    std::uint64_t cell = static_cast<std::uint64_t>(static_cast<unsigned __int128>(item) * cells / total);
    while (cell + 1 < cells && cellBegin(cell + 1, cells, total) <= item)
        ++cell;
    return cell;
}

float relativeRmse(double xx, double dd, std::uint64_t finite)
{
    if (finite == 0)
        return std::numeric_limits<float>::quiet_NaN();
    if (xx == 0)
        return dd == 0 ? 0.0f : std::numeric_limits<float>::infinity();
    return static_cast<float>(std::sqrt(dd / xx));
}

} // namespace

ErrorMapBuilder::ErrorMapBuilder(std::uint64_t rowCount, std::uint64_t columns)
    : m_rowCount(rowCount)
    , m_columns(columns)
    , m_mapRows(static_cast<std::uint32_t>(std::min(rowCount, mostCells)))
    , m_mapColumns(static_cast<std::uint32_t>(std::min(columns, mostCells)))
    , m_sumXX(std::size_t{m_mapRows} * m_mapColumns)
    , m_sumDD(m_sumXX.size())
    , m_finite(m_sumXX.size())
{
}

void ErrorMapBuilder::add(std::uint64_t row, std::span<const float> original, std::span<const float> decoded)
{
    assert(row < m_rowCount && original.size() == m_columns && decoded.size() == m_columns);
    const std::size_t firstCell = cellOf(row, m_mapRows, m_rowCount) * m_mapColumns;
    for (std::uint32_t c = 0; c < m_mapColumns; ++c) {
        const std::uint64_t begin = cellBegin(c, m_mapColumns, m_columns);
        const std::uint64_t end = cellBegin(c + 1, m_mapColumns, m_columns);
        const Sums sums = sumRun(original.data() + begin, decoded.data() + begin, end - begin);
        m_sumXX[firstCell + c] += sums.xx;
        m_sumDD[firstCell + c] += sums.dd;
        m_finite[firstCell + c] += sums.finite;
    }
}

void ErrorMapBuilder::merge(const ErrorMapBuilder& other)
{
    assert(other.m_rowCount == m_rowCount && other.m_columns == m_columns);
    for (std::size_t i = 0; i < m_sumXX.size(); ++i) {
        m_sumXX[i] += other.m_sumXX[i];
        m_sumDD[i] += other.m_sumDD[i];
        m_finite[i] += other.m_finite[i];
    }
}

ErrorMap ErrorMapBuilder::finish() const
{
    ErrorMap map{m_mapRows, m_mapColumns};
    map.cells.resize(m_sumXX.size());
    for (std::size_t i = 0; i < map.cells.size(); ++i)
        map.cells[i] = relativeRmse(m_sumXX[i], m_sumDD[i], m_finite[i]);
    return map;
}

} // namespace ql::report
