// SPDX-License-Identifier: Apache-2.0
#pragma once

// A tensor beside what is written of it, as a pyramid of tiles: cell (r, c) of level n stands for 2^n x 2^n weights,
// level 0 for single ones. Tiles are made on demand, from all rows or from a sample of them.

#include <array>
#include <atomic>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/base/result.h"

namespace ql::report {

/// Rows of a tensor, and what becomes of them. Thread-safe.
class RowPairs {
public:
    virtual ~RowPairs() = default;
    virtual std::uint64_t rows() const = 0;
    virtual std::uint64_t columns() const = 0;
    /// `count` rows from `first` on; both spans have count * columns() values. Errors: those of reading.
    virtual Status read(std::uint64_t first, std::uint64_t count, std::span<float> original,
                        std::span<float> written) const = 0;
};
using RowPairsPtr = std::shared_ptr<const RowPairs>;

/// Some rows of others, as one expert of a fused tensor. `first + count` is at most rows->rows().
RowPairsPtr someRows(RowPairsPtr rows, std::uint64_t first, std::uint64_t count);

struct TileKey {
    unsigned level = 0;
    std::uint64_t row = 0, column = 0; ///< in tiles
    auto operator<=>(const TileKey&) const = default;
};

/// What a map shows.
enum class Shown : std::uint8_t { Original, Written, Error, RelativeError, SignedError };

/// What a cell of several weights shows of them. Of a single weight:
enum class Aggregate : std::uint8_t {
    Average, ///< root mean square, of SignedError the mean; its magnitude, of SignedError the error
    Largest, ///< the one of the largest magnitude, with its sign; itself
};
/// May be below zero?
bool isSigned(Shown shown, Aggregate aggregate);

/// Where the tiles of a tensor lie.
struct TileGrid {
    static constexpr std::uint64_t tileRows = 64, tileColumns = 256; ///< cells of a whole tile

    std::uint64_t rows = 0, columns = 0; ///< weights

    std::uint64_t cellsDown(unsigned level) const { return ((rows - 1) >> level) + 1; }
    std::uint64_t cellsAcross(unsigned level) const { return ((columns - 1) >> level) + 1; }
    std::uint64_t tilesDown(unsigned level) const { return (cellsDown(level) - 1) / tileRows + 1; }
    std::uint64_t tilesAcross(unsigned level) const { return (cellsAcross(level) - 1) / tileColumns + 1; }
    /// The first level that is at most 256 cells high and wide: the overview.
    unsigned topLevel() const;
    /// The tile of a coarser level that shows a tile, too.
    static TileKey ancestor(TileKey key, unsigned level);
};

/// One tile. Immutable once made.
class Tile {
public:
    TileKey key{};
    std::uint32_t rows = 0, columns = 0; ///< cells: less than a whole tile at the far ends
    std::uint32_t rowsRead = 0; ///< of those that a cell stands for; all of them: 1 << level, or more than there are

    bool complete() const { return rowsRead >= std::uint64_t{1} << key.level; }
    /// NaN where there is nothing finite.
    float value(Shown shown, Aggregate aggregate, std::uint32_t row, std::uint32_t column) const;
    std::size_t bytes() const;

private:
    friend class TileRowMaker;
    /// Of several weights: averages and the values of largest magnitude. Of single ones: the first two, and m_rowRms.
    enum Plane {
        OriginalLargest,
        WrittenLargest,
        OriginalRms,
        WrittenRms,
        ErrorRms,
        RelativeRms,
        ErrorMean,
        ErrorLargest,
        RelativeLargest,
        Planes
    };
    std::array<std::vector<float>, Planes> m_planes{};
    std::vector<float> m_rowRms{};
};
using TilePtr = std::shared_ptr<const Tile>;

/// What is made at once, because rows are encoded whole: neighbouring tiles of one row of tiles.
struct TileRowRequest {
    unsigned level = 0;
    std::uint64_t row = 0, firstColumn = 0, endColumn = 0; ///< in tiles
    std::uint32_t rowsPerCell = 1; ///< at least 1; of 1 << level
    auto operator<=>(const TileRowRequest&) const = default;
};

/// The tiles from left to right. Where fewer rows than a cell has are asked for, they are spread evenly over it. The
/// relative error of a weight is its error divided by the root mean square of its row of originals.
/// Errors: those of reading; Cancelled soon after `stop` became true.
Result<std::vector<TilePtr>> makeTiles(const RowPairs& pairs, const TileRowRequest& request,
                                       const std::atomic<bool>& stop);

/// A part of a tensor, in weights; ends are excluded.
struct WeightRect {
    std::uint64_t row = 0, column = 0, endRow = 0, endColumn = 0;
    bool operator==(const WeightRect&) const = default;
};

/// The rows of tiles that a view needs, in the order in which they should be made: first all from one row per cell, the
/// nearest to the middle of the view first, then from more rows, at last from all.
std::vector<TileRowRequest> requestsFor(const TileGrid& grid, unsigned level, const WeightRect& view);

/// How often values occur, in bins of equal width. `low` == `high` where all are the same.
struct TileHistogram {
    double low = 0, high = 0;
    std::uint64_t values = 0;
    std::vector<std::uint64_t> bins{}; ///< empty without finite values

    /// The value below which a share (0..1) of the values lie, to the width of a bin.
    double quantile(double share) const;
};
TileHistogram histogramOf(std::span<const TilePtr> tiles, const WeightRect& view, Shown shown, Aggregate aggregate);

/// A place of a map with its errors.
struct PlaceError {
    WeightRect place{};
    float original = 0, written = 0; ///< root mean squares
    float error = 0, relative = 0, largest = 0; ///< root mean squares, and the largest error with its sign
};
/// The `most` places in the view with the largest relative error, worst first: cells, and of single weights `block`
/// neighbours of a row (blocks lie side by side from the start of the row).
std::vector<PlaceError> worstPlaces(std::span<const TilePtr> tiles, const WeightRect& view, std::uint32_t block,
                                    std::size_t most);
/// The same of the one cell, or block of single weights, with a weight; nothing where no tile has it.
std::vector<PlaceError> placeAt(std::span<const TilePtr> tiles, std::uint64_t row, std::uint64_t column,
                                std::uint32_t block);

} // namespace ql::report
