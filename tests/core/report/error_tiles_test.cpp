// SPDX-License-Identifier: Apache-2.0
#include "core/report/error_tiles.h"

#include <cmath>
#include <limits>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "core/report/tile_cache.h"

namespace ql::report {
namespace {

constexpr float kNoNumber = std::numeric_limits<float>::quiet_NaN();

/// Random values; remembers which rows were read.
class RandomPairs : public RowPairs {
public:
    RandomPairs(std::uint64_t rows, std::uint64_t columns)
        : m_rows(rows)
        , m_columns(columns)
    {
        std::mt19937 random(static_cast<unsigned>(rows * 7919 + columns));
        std::normal_distribution<float> weight(0, 0.05f), error(0.001f, 0.004f);
        for (std::uint64_t i = 0; i < rows * columns; ++i) {
            original.push_back(weight(random));
            written.push_back(original.back() + error(random));
        }
    }
    std::uint64_t rows() const override { return m_rows; }
    std::uint64_t columns() const override { return m_columns; }
    Status read(std::uint64_t first, std::uint64_t count, std::span<float> x, std::span<float> y) const override
    {
        for (std::uint64_t row = first; row < first + count; ++row)
            rowsRead.insert(row);
        std::copy_n(original.begin() + static_cast<std::ptrdiff_t>(first * m_columns), x.size(), x.begin());
        std::copy_n(written.begin() + static_cast<std::ptrdiff_t>(first * m_columns), y.size(), y.begin());
        if (stopAfterRow && rowsRead.contains(*stopAfterRow))
            *stop = true;
        return ok;
    }

    std::vector<float> original{}, written{};
    mutable std::multiset<std::uint64_t> rowsRead{};
    std::optional<std::uint64_t> stopAfterRow{};
    std::atomic<bool>* stop = nullptr;

private:
    std::uint64_t m_rows, m_columns;
};

std::vector<TilePtr> make(const RowPairs& pairs, const TileRowRequest& request)
{
    const std::atomic<bool> stop{false};
    auto tiles = makeTiles(pairs, request, stop);
    EXPECT_TRUE(tiles);
    return tiles ? *tiles : std::vector<TilePtr>();
}

std::vector<TilePtr> makeAll(const RowPairs& pairs, unsigned level, std::uint32_t rowsPerCell = 1u << 31)
{
    const TileGrid grid{pairs.rows(), pairs.columns()};
    std::vector<TilePtr> tiles;
    for (std::uint64_t row = 0; row < grid.tilesDown(level); ++row)
        for (const TilePtr& tile : make(pairs, {level, row, 0, grid.tilesAcross(level), rowsPerCell}))
            tiles.push_back(tile);
    return tiles;
}

/// What a rectangle of weights should show, by the words of the header.
long double expected(const RandomPairs& pairs, const WeightRect& rect, Shown shown, Aggregate aggregate)
{
    const auto measured = [&](std::uint64_t r, std::uint64_t c) -> long double {
        const long double x = pairs.original[r * pairs.columns() + c], y = pairs.written[r * pairs.columns() + c];
        if (shown == Shown::Original)
            return x;
        if (shown == Shown::Written)
            return y;
        if (shown != Shown::RelativeError)
            return y - x;
        long double squares = 0, count = 0;
        for (std::uint64_t i = 0; i < pairs.columns(); ++i) {
            const long double each = pairs.original[r * pairs.columns() + i];
            if (!std::isnan(each)) {
                squares += each * each;
                ++count;
            }
        }
        return (y - x) / std::sqrt(squares / count);
    };
    const bool single = rect.endRow - rect.row == 1 && rect.endColumn - rect.column == 1;
    long double sum = 0, squares = 0, most = 0, count = 0;
    for (std::uint64_t r = rect.row; r < std::min(rect.endRow, pairs.rows()); ++r)
        for (std::uint64_t c = rect.column; c < std::min(rect.endColumn, pairs.columns()); ++c) {
            const long double value = measured(r, c);
            const std::size_t at = r * pairs.columns() + c;
            if (single ? std::isnan(value) : std::isnan(pairs.written[at] - pairs.original[at]))
                continue; // of several weights a pair counts or not, a single one is shown as far as it is there
            ++count;
            sum += value;
            squares += value * value;
            if (std::abs(value) > std::abs(most))
                most = value;
        }
    if (count == 0)
        return kNoNumber;
    if (aggregate == Aggregate::Average)
        return shown == Shown::SignedError ? sum / count : std::sqrt(squares / count);
    return isSigned(shown, aggregate) ? most : std::abs(most);
}

constexpr Shown allShown[] = {Shown::Original, Shown::Written, Shown::Error, Shown::RelativeError, Shown::SignedError};

void expectValues(const RandomPairs& pairs, const std::vector<TilePtr>& tiles)
{
    for (const TilePtr& tile : tiles)
        for (std::uint32_t row = 0; row < tile->rows; row += 7)
            for (std::uint32_t column = 0; column < tile->columns; column += 11) {
                const unsigned level = tile->key.level;
                const std::uint64_t r = tile->key.row * 64 + row, c = tile->key.column * 256 + column;
                const WeightRect rect{r << level, c << level, (r + 1) << level, (c + 1) << level};
                for (const Shown shown : allShown)
                    for (const Aggregate aggregate : {Aggregate::Average, Aggregate::Largest}) {
                        const auto wanted = static_cast<double>(expected(pairs, rect, shown, aggregate));
                        const auto value = static_cast<double>(tile->value(shown, aggregate, row, column));
                        if (std::isnan(wanted))
                            EXPECT_TRUE(std::isnan(value));
                        else
                            EXPECT_NEAR(value, wanted, 2e-6 * (std::abs(wanted) + 0.05))
                                << "level " << level << " cell " << r << ", " << c << " shown " << int(shown);
                    }
            }
}

class TileShapes : public testing::TestWithParam<std::tuple<std::uint64_t, std::uint64_t, unsigned>> { };

TEST_P(TileShapes, CoverTheTensorWithTheFiguresOfTheirWeights)
{
    const auto [rows, columns, level] = GetParam();
    const RandomPairs pairs(rows, columns);
    const std::vector<TilePtr> tiles = makeAll(pairs, level);
    std::uint64_t cells = 0;
    for (const TilePtr& tile : tiles) {
        cells += std::uint64_t{tile->rows} * tile->columns;
        EXPECT_TRUE(tile->complete());
    }
    const std::uint64_t side = std::uint64_t{1} << level;
    EXPECT_EQ(cells, ((rows + side - 1) / side) * ((columns + side - 1) / side));
    expectValues(pairs, tiles);
}

INSTANTIATE_TEST_SUITE_P(All, TileShapes,
                         testing::Values(std::tuple(1, 1, 0), std::tuple(64, 256, 0), std::tuple(65, 257, 0),
                                         std::tuple(130, 515, 1), std::tuple(200, 300, 3), std::tuple(7, 9, 4)));

TEST(ErrorTiles, LeaveOutWhatIsNotFinite)
{
    RandomPairs pairs(8, 300);
    pairs.written[5] = kNoNumber;
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t r = 0; r < 4; ++r)
            pairs.written[r * 300 + 8 + i] = kNoNumber; // a whole cell of level 2
    expectValues(pairs, makeAll(pairs, 0));
    expectValues(pairs, makeAll(pairs, 2));
    EXPECT_TRUE(std::isnan(makeAll(pairs, 2)[0]->value(Shown::Error, Aggregate::Average, 0, 2)));
}

TEST(ErrorTiles, OfARowOfZerosHaveNoRelativeError)
{
    RandomPairs pairs(1, 4);
    pairs.original = pairs.written = {0, 0, 0, 0};
    EXPECT_EQ(makeAll(pairs, 0)[0]->value(Shown::RelativeError, Aggregate::Average, 0, 1), 0.0f);
}

TEST(ErrorTiles, ReadOnlyARowPerCellAtFirst)
{
    const RandomPairs pairs(128, 512);
    const std::vector<TilePtr> tiles = make(pairs, {4, 0, 0, 1, 1});
    EXPECT_EQ(pairs.rowsRead, (std::multiset<std::uint64_t>{8, 24, 40, 56, 72, 88, 104, 120}));
    EXPECT_FALSE(tiles[0]->complete());
    EXPECT_EQ(tiles[0]->rowsRead, 1u);
    const auto wanted = static_cast<double>(expected(pairs, {24, 32, 25, 48}, Shown::Error, Aggregate::Average));
    EXPECT_NEAR(static_cast<double>(tiles[0]->value(Shown::Error, Aggregate::Average, 1, 2)), wanted, 1e-7);
}

TEST(ErrorTiles, StopSoon)
{
    RandomPairs pairs(64, 300'000); // one row at a time
    std::atomic<bool> stop{false};
    pairs.stop = &stop;
    pairs.stopAfterRow = 3;
    const auto tiles = makeTiles(pairs, {0, 0, 0, 2, 1}, stop);
    ASSERT_FALSE(tiles);
    EXPECT_EQ(tiles.error().code, Errc::Cancelled);
    EXPECT_EQ(pairs.rowsRead.size(), 4u);
}

TEST(ErrorTiles, OfSomeRowsAreThoseOfThatPart)
{
    const auto all = std::make_shared<RandomPairs>(100, 40);
    const RowPairsPtr some = someRows(all, 30, 20);
    EXPECT_EQ(some->rows(), 20u);
    EXPECT_EQ(makeAll(*some, 0)[0]->value(Shown::Original, Aggregate::Largest, 2, 3), all->original[32 * 40 + 3]);
}

TEST(TileGrid, OverviewIsSmall)
{
    EXPECT_EQ((TileGrid{1, 1}.topLevel()), 0u);
    EXPECT_EQ((TileGrid{256, 256}.topLevel()), 0u);
    EXPECT_EQ((TileGrid{257, 10}.topLevel()), 1u);
    EXPECT_EQ((TileGrid{16384, 51200}.topLevel()), 8u);
    EXPECT_EQ(TileGrid::ancestor({1, 13, 7}, 3), (TileKey{3, 3, 1}));
}

TEST(TileRequests, GoFromTheNearestOutwardsAndFromFewRowsToAll)
{
    // 10 rows of tiles at level 1, of 128 rows each; the view has the tiles 2 to 5, its middle in tile 3.
    const TileGrid grid{1280, 5120};
    const auto requests = requestsFor(grid, 1, {260, 600, 720, 1100});
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    for (const TileRowRequest& request : requests) {
        EXPECT_EQ(request.level, 1u);
        EXPECT_EQ(request.firstColumn, 1u); // columns 512 to 1535
        EXPECT_EQ(request.endColumn, 3u);
        order.emplace_back(request.row, request.rowsPerCell);
    }
    EXPECT_EQ(order,
              (std::vector<std::pair<std::uint64_t, std::uint32_t>>{
                  {3, 1}, {4, 1}, {2, 1}, {5, 1}, {3, 2}, {4, 2}, {2, 2}, {5, 2}}));
    std::set<std::uint32_t> passes;
    for (const TileRowRequest& request : requestsFor(TileGrid{16384, 51200}, 8, {0, 0, 16384, 51200}))
        passes.insert(request.rowsPerCell);
    EXPECT_EQ(passes, (std::set<std::uint32_t>{1, 8, 256}));
    EXPECT_EQ(requestsFor(grid, 0, {0, 0, 64, 256}).size(), 1u);
    EXPECT_TRUE(requestsFor(grid, 0, {5, 5, 5, 5}).empty());
}

TEST(TileCache, KeepsTheBudgetAndWhatWasUsedLast)
{
    const RandomPairs pairs(64, 256 * 6);
    const std::vector<TilePtr> tiles = make(pairs, {0, 0, 0, 6, 1});
    TileCache cache(3 * tiles[0]->bytes() + 10);
    for (std::size_t i = 0; i < 3; ++i)
        cache.put(tiles[i]);
    EXPECT_TRUE(cache.find({0, 0, 0})); // used again: the second one is now the oldest
    cache.put(tiles[3]);
    EXPECT_EQ(cache.count(), 3u);
    EXPECT_EQ(cache.bytes(), 3 * tiles[0]->bytes());
    EXPECT_FALSE(cache.find({0, 0, 1}));
    EXPECT_EQ(cache.find({0, 0, 0}), tiles[0]);
    cache.put(tiles[3]); // again
    EXPECT_EQ(cache.bytes(), 3 * tiles[0]->bytes());
    TileCache tiny(1);
    tiny.put(tiles[0]);
    tiny.put(tiles[1]);
    EXPECT_EQ(tiny.count(), 1u);
    EXPECT_TRUE(tiny.find({0, 0, 1}));
}

TEST(TileFigures, HistogramCountsTheVisibleCells)
{
    RandomPairs pairs(3, 300);
    std::fill(pairs.original.begin(), pairs.original.end(), 0.0f);
    for (std::size_t i = 0; i < 900; ++i)
        pairs.written[i] = static_cast<float>(i % 300) - 100;
    const auto tiles = makeAll(pairs, 0);
    const TileHistogram histogram = histogramOf(tiles, {1, 0, 3, 300}, Shown::SignedError, Aggregate::Average);
    EXPECT_EQ(histogram.values, 600u);
    EXPECT_EQ(histogram.low, -100);
    EXPECT_EQ(histogram.high, 199);
    std::uint64_t sum = 0;
    for (const std::uint64_t bin : histogram.bins)
        sum += bin;
    EXPECT_EQ(sum, 600u);
    EXPECT_NEAR(histogram.quantile(0.5), 49.5, 3);
    EXPECT_NEAR(histogram.quantile(0), -100, 0.01);
    EXPECT_NEAR(histogram.quantile(1), 199, 0.01);
    EXPECT_EQ(histogramOf(tiles, {0, 250, 1, 260}, Shown::SignedError, Aggregate::Average).low, 150); // across tiles
    EXPECT_TRUE(histogramOf({}, {0, 0, 1, 1}, Shown::Error, Aggregate::Average).bins.empty());
}

TEST(TileFigures, WorstPlacesAreBlocksOfWeightsOrCells)
{
    const RandomPairs pairs(70, 600);
    for (const unsigned level : {0u, 2u}) {
        const std::uint64_t height = level == 0 ? 1 : 4, width = level == 0 ? 32 : 4;
        std::vector<std::pair<long double, std::pair<std::uint64_t, std::uint64_t>>> all;
        for (std::uint64_t r = 0; r < 70; r += height)
            for (std::uint64_t c = 0; c < 600; c += width)
                all.push_back(
                    {expected(pairs, {r, c, r + height, c + width}, Shown::RelativeError, Aggregate::Average), {r, c}});
        std::sort(all.rbegin(), all.rend());
        const auto worst = worstPlaces(makeAll(pairs, level), {0, 0, 70, 600}, 32, 20);
        ASSERT_EQ(worst.size(), 20u);
        for (std::size_t i = 0; i < 20; ++i) {
            EXPECT_EQ(std::pair(worst[i].place.row, worst[i].place.column), all[i].second) << "place " << i;
            EXPECT_NEAR(static_cast<double>(worst[i].relative), static_cast<double>(all[i].first), 1e-6);
            const WeightRect& at = worst[i].place;
            const auto of = [&](Shown shown, Aggregate aggregate) {
                return static_cast<double>(expected(pairs, at, shown, aggregate));
            };
            EXPECT_NEAR(static_cast<double>(worst[i].error), of(Shown::Error, Aggregate::Average), 1e-7);
            EXPECT_NEAR(static_cast<double>(worst[i].original), of(Shown::Original, Aggregate::Average), 1e-6);
            EXPECT_NEAR(static_cast<double>(worst[i].written), of(Shown::Written, Aggregate::Average), 1e-6);
            EXPECT_NEAR(static_cast<double>(worst[i].largest), of(Shown::SignedError, Aggregate::Largest), 1e-7);
        }
    }
}

TEST(TileFigures, APlaceIsTheBlockOfAWeight)
{
    const RandomPairs pairs(70, 600);
    const auto tiles = makeAll(pairs, 0);
    const auto place = placeAt(tiles, 66, 599, 32);
    ASSERT_EQ(place.size(), 1u);
    EXPECT_EQ(place[0].place, (WeightRect{66, 576, 67, 600}));
    EXPECT_TRUE(placeAt(tiles, 70, 0, 32).empty());
    EXPECT_EQ(placeAt(makeAll(pairs, 3), 66, 599, 32)[0].place.column, 592u);
}

} // namespace
} // namespace ql::report
