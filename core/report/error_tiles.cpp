// SPDX-License-Identifier: Apache-2.0
#include "core/report/error_tiles.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace ql::report {

namespace {

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();
constexpr std::uint64_t valuesPerRead = std::uint64_t{1} << 18;
constexpr std::uint32_t rowsOfSecondPass = 8;

float rmsOf(std::span<const float> row)
{
    double squares = 0;
    std::uint64_t count = 0;
    for (const float value : row)
        if (std::isfinite(value)) {
            squares += static_cast<double>(value) * static_cast<double>(value);
            ++count;
        }
    return count > 0 ? static_cast<float>(std::sqrt(squares / static_cast<double>(count))) : 0.0f;
}

/// A row of zeros has no measure for its errors; without errors there is nothing to measure.
float inverse(float rms)
{
    return rms > 0 ? 1 / rms : 0.0f;
}

class SomeRows : public RowPairs {
public:
    SomeRows(RowPairsPtr all, std::uint64_t first, std::uint64_t count)
        : m_all(std::move(all))
        , m_first(first)
        , m_count(count)
    {
    }
    std::uint64_t rows() const override { return m_count; }
    std::uint64_t columns() const override { return m_all->columns(); }
    Status read(std::uint64_t first, std::uint64_t count, std::span<float> original,
                std::span<float> written) const override
    {
        return m_all->read(m_first + first, count, original, written);
    }

private:
    RowPairsPtr m_all;
    std::uint64_t m_first, m_count;
};

} // namespace

RowPairsPtr someRows(RowPairsPtr rows, std::uint64_t first, std::uint64_t count)
{
    return std::make_shared<SomeRows>(std::move(rows), first, count);
}

bool isSigned(Shown shown, Aggregate aggregate)
{
    return shown == Shown::SignedError
        || (aggregate == Aggregate::Largest && (shown == Shown::Original || shown == Shown::Written));
}

unsigned TileGrid::topLevel() const
{
    unsigned level = 0;
    while (cellsDown(level) > 256 || cellsAcross(level) > 256)
        ++level;
    return level;
}

TileKey TileGrid::ancestor(TileKey key, unsigned level)
{
    const unsigned up = level - key.level;
    return {level, key.row >> up, key.column >> up};
}

float Tile::value(Shown shown, Aggregate aggregate, std::uint32_t row, std::uint32_t column) const
{
    const std::size_t at = std::size_t{row} * columns + column;
    const bool largest = aggregate == Aggregate::Largest;
    if (key.level > 0) {
        switch (shown) {
        case Shown::Original:
            return m_planes[largest ? OriginalLargest : OriginalRms][at];
        case Shown::Written:
            return m_planes[largest ? WrittenLargest : WrittenRms][at];
        case Shown::Error:
            return largest ? std::fabs(m_planes[ErrorLargest][at]) : m_planes[ErrorRms][at];
        case Shown::RelativeError:
            return largest ? std::fabs(m_planes[RelativeLargest][at]) : m_planes[RelativeRms][at];
        case Shown::SignedError:
            return m_planes[largest ? ErrorLargest : ErrorMean][at];
        }
    }
    const float original = m_planes[OriginalLargest][at], written = m_planes[WrittenLargest][at];
    const auto finite = [](float value) { return std::isfinite(value) ? value : nothing; };
    switch (shown) {
    case Shown::Original:
        return finite(largest ? original : std::fabs(original));
    case Shown::Written:
        return finite(largest ? written : std::fabs(written));
    case Shown::Error:
        return finite(std::fabs(written - original));
    case Shown::RelativeError:
        return finite(std::fabs(written - original) * inverse(m_rowRms[row]));
    case Shown::SignedError:
        return finite(written - original);
    }
    return nothing;
}

std::size_t Tile::bytes() const
{
    std::size_t values = m_rowRms.size();
    for (const std::vector<float>& plane : m_planes)
        values += plane.size();
    return sizeof(Tile) + values * sizeof(float);
}

/// Of the weights of a cell.
struct CellSums {
    double xx = 0, yy = 0, dd = 0, rr = 0, d = 0;
    float x = 0, y = 0, largest = 0, relative = 0;
    std::uint64_t count = 0;

    void add(float original, float written, float perRms)
    {
        const float error = written - original;
        if (!std::isfinite(error))
            return;
        const double relativeError = static_cast<double>(error) * static_cast<double>(perRms);
        ++count;
        xx += static_cast<double>(original) * static_cast<double>(original);
        yy += static_cast<double>(written) * static_cast<double>(written);
        dd += static_cast<double>(error) * static_cast<double>(error);
        rr += relativeError * relativeError;
        d += static_cast<double>(error);
        const auto keep = [](float& most, float value) {
            if (std::fabs(value) > std::fabs(most))
                most = value;
        };
        keep(x, original);
        keep(y, written);
        keep(largest, error);
        keep(relative, static_cast<float>(relativeError));
    }
    float rms(double squares) const
    {
        return count > 0 ? static_cast<float>(std::sqrt(squares / static_cast<double>(count))) : nothing;
    }
};

/// Makes the tiles of one request.
class TileRowMaker {
public:
    TileRowMaker(const RowPairs& pairs, const TileRowRequest& request, const std::atomic<bool>& stop)
        : m_pairs(pairs)
        , m_request(request)
        , m_stop(stop)
        , m_grid{pairs.rows(), pairs.columns()}
        , m_firstRow(request.row * TileGrid::tileRows)
        , m_endRow(std::min(m_firstRow + TileGrid::tileRows, m_grid.cellsDown(request.level)))
        , m_firstCell(request.firstColumn * TileGrid::tileColumns)
        , m_endCell(std::min(request.endColumn * TileGrid::tileColumns, m_grid.cellsAcross(request.level)))
        , m_atOnce(std::max<std::uint64_t>(1, valuesPerRead / pairs.columns()))
        , m_original(std::min(m_atOnce, pairs.rows()) * pairs.columns())
        , m_written(m_original.size())
    {
    }

    Result<std::vector<TilePtr>> make()
    {
        begin();
        if (m_request.level == 0)
            QL_CHECK(copyWeights());
        else
            for (std::uint64_t cellRow = m_firstRow; cellRow < m_endRow; ++cellRow)
                QL_CHECK(sumCells(cellRow));
        return std::vector<TilePtr>(m_tiles.begin(), m_tiles.end());
    }

private:
    void begin()
    {
        const std::uint64_t all = std::uint64_t{1} << m_request.level;
        for (std::uint64_t column = m_request.firstColumn; column < m_request.endColumn; ++column) {
            auto tile = std::make_shared<Tile>();
            tile->key = {m_request.level, m_request.row, column};
            tile->rows = static_cast<std::uint32_t>(m_endRow - m_firstRow);
            tile->columns =
                static_cast<std::uint32_t>(std::min(TileGrid::tileColumns, m_endCell - column * TileGrid::tileColumns));
            tile->rowsRead = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_request.rowsPerCell, all));
            const std::size_t planes = m_request.level == 0 ? Tile::WrittenLargest + 1 : Tile::Planes;
            for (std::size_t plane = 0; plane < planes; ++plane)
                tile->m_planes[plane].resize(std::size_t{tile->rows} * tile->columns);
            if (m_request.level == 0)
                tile->m_rowRms.resize(tile->rows);
            m_tiles.push_back(std::move(tile));
        }
    }

    template <typename Use> Status read(std::uint64_t first, std::uint64_t count, Use use)
    {
        const std::uint64_t columns = m_grid.columns;
        for (std::uint64_t row = first; row < first + count;) {
            if (m_stop)
                return fail(Errc::Cancelled, "the error map is not needed any more");
            const std::uint64_t some = std::min(m_atOnce, first + count - row);
            QL_CHECK(m_pairs.read(row, some, std::span(m_original).first(some * columns),
                                  std::span(m_written).first(some * columns)));
            for (std::uint64_t i = 0; i < some; ++i)
                use(row + i, std::span<const float>(m_original).subspan(i * columns, columns),
                    std::span<const float>(m_written).subspan(i * columns, columns));
            row += some;
        }
        return ok;
    }

    Status copyWeights()
    {
        return read(m_firstRow, m_endRow - m_firstRow,
                    [&](std::uint64_t row, std::span<const float> original, std::span<const float> written) {
                        const float rms = rmsOf(original);
                        for (const auto& tile : m_tiles) {
                            const std::size_t in = row - m_firstRow, from = tile->key.column * TileGrid::tileColumns;
                            tile->m_rowRms[in] = rms;
                            const auto at = static_cast<std::ptrdiff_t>(in * tile->columns);
                            std::ranges::copy(original.subspan(from, tile->columns),
                                              tile->m_planes[Tile::OriginalLargest].begin() + at);
                            std::ranges::copy(written.subspan(from, tile->columns),
                                              tile->m_planes[Tile::WrittenLargest].begin() + at);
                        }
                    });
    }

    Status sumCells(std::uint64_t cellRow)
    {
        const std::uint64_t first = cellRow << m_request.level;
        const std::uint64_t rows = std::min(std::uint64_t{1} << m_request.level, m_grid.rows - first);
        const std::uint64_t wanted = std::min<std::uint64_t>(m_request.rowsPerCell, rows);
        m_sums.assign(m_endCell - m_firstCell, {});
        const auto use = [&](std::uint64_t, std::span<const float> original, std::span<const float> written) {
            addRow(original, written);
        };
        if (wanted == rows)
            QL_CHECK(read(first, rows, use));
        else
            for (std::uint64_t i = 0; i < wanted; ++i)
                QL_CHECK(read(first + (2 * i + 1) * rows / (2 * wanted), 1, use));
        for (std::size_t cell = 0; cell < m_sums.size(); ++cell)
            store(cellRow - m_firstRow, cell);
        return ok;
    }

    void addRow(std::span<const float> original, std::span<const float> written)
    {
        const float perRms = inverse(rmsOf(original));
        for (std::uint64_t cell = m_firstCell; cell < m_endCell; ++cell) {
            CellSums& sums = m_sums[cell - m_firstCell];
            const std::uint64_t end = std::min((cell + 1) << m_request.level, m_grid.columns);
            for (std::uint64_t column = cell << m_request.level; column < end; ++column)
                sums.add(original[column], written[column], perRms);
        }
    }

    void store(std::uint64_t row, std::size_t cell)
    {
        const CellSums& sums = m_sums[cell];
        Tile& tile = *m_tiles[cell / TileGrid::tileColumns];
        const std::size_t at = row * tile.columns + cell % TileGrid::tileColumns;
        const bool any = sums.count > 0;
        tile.m_planes[Tile::OriginalLargest][at] = any ? sums.x : nothing;
        tile.m_planes[Tile::WrittenLargest][at] = any ? sums.y : nothing;
        tile.m_planes[Tile::ErrorLargest][at] = any ? sums.largest : nothing;
        tile.m_planes[Tile::RelativeLargest][at] = any ? sums.relative : nothing;
        tile.m_planes[Tile::OriginalRms][at] = sums.rms(sums.xx);
        tile.m_planes[Tile::WrittenRms][at] = sums.rms(sums.yy);
        tile.m_planes[Tile::ErrorRms][at] = sums.rms(sums.dd);
        tile.m_planes[Tile::RelativeRms][at] = sums.rms(sums.rr);
        tile.m_planes[Tile::ErrorMean][at] =
            any ? static_cast<float>(sums.d / static_cast<double>(sums.count)) : nothing;
    }

    const RowPairs& m_pairs;
    const TileRowRequest& m_request;
    const std::atomic<bool>& m_stop;
    const TileGrid m_grid;
    const std::uint64_t m_firstRow, m_endRow, m_firstCell, m_endCell; ///< in cells
    const std::uint64_t m_atOnce; ///< rows
    std::vector<float> m_original, m_written;
    std::vector<std::shared_ptr<Tile>> m_tiles{};
    std::vector<CellSums> m_sums{}; ///< of one row of cells
};

Result<std::vector<TilePtr>> makeTiles(const RowPairs& pairs, const TileRowRequest& request,
                                       const std::atomic<bool>& stop)
{
    return TileRowMaker(pairs, request, stop).make();
}

std::vector<TileRowRequest> requestsFor(const TileGrid& grid, unsigned level, const WeightRect& view)
{
    const std::uint64_t down = TileGrid::tileRows << level, across = TileGrid::tileColumns << level;
    const std::uint64_t firstRow = view.row / down, endRow = (std::min(view.endRow, grid.rows) + down - 1) / down;
    TileRowRequest request{level, 0, view.column / across,
                           (std::min(view.endColumn, grid.columns) + across - 1) / across, 1};
    if (view.row >= view.endRow || view.column >= view.endColumn || firstRow >= endRow
        || request.firstColumn >= request.endColumn)
        return {};
    std::vector<std::uint64_t> rows;
    for (std::uint64_t row = firstRow; row < endRow; ++row)
        rows.push_back(row);
    const double middle = (static_cast<double>(view.row) + static_cast<double>(view.endRow)) / 2;
    std::ranges::stable_sort(rows, {}, [&](std::uint64_t row) {
        return std::fabs((static_cast<double>(row) + 0.5) * static_cast<double>(down) - middle);
    });
    const auto all = static_cast<std::uint32_t>(std::uint64_t{1} << level);
    std::vector<std::uint32_t> passes{1};
    if (all > 4 * rowsOfSecondPass)
        passes.push_back(rowsOfSecondPass);
    if (all > 1)
        passes.push_back(all);
    std::vector<TileRowRequest> requests;
    for (const std::uint32_t pass : passes) {
        for (const std::uint64_t row : rows) {
            request.row = row;
            request.rowsPerCell = pass;
            requests.push_back(request);
        }
    }
    return requests;
}

} // namespace ql::report
