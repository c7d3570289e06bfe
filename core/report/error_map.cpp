// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "core/report/report.h"

namespace ql::report {

namespace {

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

float relativeRmse(const quant::PartSums& sums)
{
    if (sums.finite == 0)
        return std::numeric_limits<float>::quiet_NaN();
    if (sums.xx == 0)
        return sums.dd == 0 ? 0.0f : std::numeric_limits<float>::infinity();
    return static_cast<float>(std::sqrt(sums.dd / sums.xx));
}

} // namespace

ErrorMapBuilder::ErrorMapBuilder(std::uint64_t rowCount, std::uint64_t columns)
    : m_rowCount(rowCount)
    , m_mapRows(static_cast<std::uint32_t>(std::min(rowCount, ErrorMap::mostCells)))
    , m_columnEnds(std::min(columns, ErrorMap::mostCells))
    , m_cells(std::size_t{m_mapRows} * m_columnEnds.size())
{
    for (std::size_t c = 0; c < m_columnEnds.size(); ++c)
        m_columnEnds[c] = cellBegin(c + 1, m_columnEnds.size(), columns);
}

void ErrorMapBuilder::add(std::uint64_t row, std::span<const float> original, std::span<const float> decoded,
                          quant::ErrorStats& stats)
{
    assert(row < m_rowCount);
    const std::size_t firstCell = cellOf(row, m_mapRows, m_rowCount) * m_columnEnds.size();
    stats.addParts(original, decoded, m_columnEnds, std::span(m_cells).subspan(firstCell, m_columnEnds.size()));
}

void ErrorMapBuilder::merge(const ErrorMapBuilder& other)
{
    assert(other.m_rowCount == m_rowCount && other.m_columnEnds == m_columnEnds);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] += other.m_cells[i];
}

ErrorMap ErrorMapBuilder::finish() const
{
    ErrorMap map{m_mapRows, static_cast<std::uint32_t>(m_columnEnds.size())};
    map.cells.resize(m_cells.size());
    std::transform(m_cells.begin(), m_cells.end(), map.cells.begin(), relativeRmse);
    return map;
}

} // namespace ql::report
