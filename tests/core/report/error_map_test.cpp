// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <limits>
#include <random>

#include <gtest/gtest.h>

#include "core/report/cells.h"
#include "core/report/report.h"

namespace ql::report {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

struct Pair {
    std::uint64_t rows, columns;
    std::vector<float> original, decoded;

    std::span<const float> row(const std::vector<float>& values, std::uint64_t r) const
    {
        return std::span(values).subspan(r * columns, columns);
    }
};

Pair randomPair(std::uint64_t rows, std::uint64_t columns)
{
    Pair pair{rows, columns, {}, {}};
    std::mt19937 random(static_cast<unsigned>(rows * 1000 + columns));
    std::normal_distribution<float> weight(0, 0.02f), error(0, 0.001f);
    for (std::uint64_t i = 0; i < rows * columns; ++i) {
        pair.original.push_back(weight(random));
        pair.decoded.push_back(pair.original.back() + error(random));
    }
    return pair;
}

ErrorMap mapOf(const Pair& pair)
{
    ErrorMapBuilder builder(pair.rows, pair.columns);
    quant::ErrorStats stats;
    for (std::uint64_t r = 0; r < pair.rows; ++r)
        builder.add(r, pair.row(pair.original, r), pair.row(pair.decoded, r), stats);
    return builder.finish();
}

TEST(ErrorMap, SmallTensorsHaveOneCellPerWeight)
{
    const ErrorMap map = mapOf({2, 3, {1, 2, 4, -8, 0, 0}, {1, 3, 2, -8, 0, 1}});
    EXPECT_EQ(map.rows, 2u);
    EXPECT_EQ(map.columns, 3u);
    EXPECT_EQ(map.cells, (std::vector<float>{0, 0.5f, 0.5f, 0, 0, infinity}));
}

class ErrorMapShapes : public testing::TestWithParam<std::pair<std::uint64_t, std::uint64_t>> { };

TEST_P(ErrorMapShapes, CellsAreTheRelativeErrorOfTheirRectangle)
{
    const auto [rows, columns] = GetParam();
    const Pair pair = randomPair(rows, columns);
    const ErrorMap map = mapOf(pair);
    ASSERT_EQ(map.rows, std::min<std::uint64_t>(rows, 64));
    ASSERT_EQ(map.columns, std::min<std::uint64_t>(columns, 64));
    // Every weight belongs to the last cell that does not begin after it.
    std::vector<double> xx(map.cells.size()), dd(map.cells.size());
    const auto cellOf = [](std::uint64_t item, std::uint64_t cells, std::uint64_t total) {
        std::uint64_t cell = cells - 1;
        while (cell * total / cells > item)
            --cell;
        return cell;
    };
    for (std::uint64_t r = 0; r < rows; ++r)
        for (std::uint64_t c = 0; c < columns; ++c) {
            const std::size_t cell = cellOf(r, map.rows, rows) * map.columns + cellOf(c, map.columns, columns);
            const double x = pair.original[r * columns + c], y = pair.decoded[r * columns + c];
            xx[cell] += x * x;
            dd[cell] += (x - y) * (x - y);
        }
    for (std::size_t i = 0; i < map.cells.size(); ++i)
        EXPECT_FLOAT_EQ(map.cells[i], static_cast<float>(std::sqrt(dd[i] / xx[i]))) << "cell " << i;
}

INSTANTIATE_TEST_SUITE_P(All, ErrorMapShapes,
                         testing::Values(std::pair(1, 1), std::pair(3, 64), std::pair(64, 65), std::pair(65, 640),
                                         std::pair(100, 257), std::pair(191, 127)));

TEST(ErrorMap, LeavesOutWhatIsNotFinite)
{
    const ErrorMap map = mapOf({1, 3, {kNan, infinity, 1}, {1, 1, -infinity}});
    for (const float cell : map.cells)
        EXPECT_TRUE(std::isnan(cell));

    // 128 columns share 64 cells, two by two.
    Pair pair{1, 128, std::vector<float>(128, 2.0f), std::vector<float>(128, 1.0f)};
    pair.original[0] = kNan;
    pair.decoded[3] = infinity;
    for (const float cell : mapOf(pair).cells)
        EXPECT_EQ(cell, 0.5f);
}

TEST(ErrorMap, IsTheSameMergedInRowOrderOrNot)
{
    const Pair pair = randomPair(300, 200);
    ErrorMapBuilder merged(pair.rows, pair.columns);
    quant::ErrorStats stats;
    for (std::uint64_t r = 0; r < pair.rows; ++r) {
        ErrorMapBuilder one(pair.rows, pair.columns);
        one.add(r, pair.row(pair.original, r), pair.row(pair.decoded, r), stats);
        merged.merge(one);
    }
    EXPECT_EQ(merged.finish().cells, mapOf(pair).cells);
}

TEST(ErrorMap, GivesTheFiguresOfTheWholeInTheSamePass)
{
    Pair pair = randomPair(3, 1001);
    pair.original[5] = kNan;
    pair.decoded[7] = pair.original[7];
    ErrorMapBuilder builder(pair.rows, pair.columns);
    quant::ErrorStats stats;
    for (std::uint64_t r = 0; r < pair.rows; ++r)
        builder.add(r, pair.row(pair.original, r), pair.row(pair.decoded, r), stats);
    long double xx = 0, yy = 0, xy = 0, dd = 0, largest = 0;
    std::uint64_t equal = 0;
    for (std::size_t i = 0; i < pair.original.size(); ++i) {
        if (std::isnan(pair.original[i]))
            continue;
        const long double x = pair.original[i], y = pair.decoded[i];
        xx += x * x;
        yy += y * y;
        xy += x * y;
        dd += (x - y) * (x - y);
        largest = std::max(largest, std::abs(x - y));
        equal += x == y ? 1 : 0;
    }
    EXPECT_EQ(stats.count, 3002u);
    EXPECT_EQ(stats.nonfinite, 1u);
    EXPECT_EQ(stats.equal, equal);
    EXPECT_NEAR(stats.sumXX, static_cast<double>(xx), 1e-12 * static_cast<double>(xx));
    EXPECT_NEAR(stats.sumYY, static_cast<double>(yy), 1e-12 * static_cast<double>(yy));
    EXPECT_NEAR(stats.sumXY, static_cast<double>(xy), 1e-12 * static_cast<double>(xx));
    EXPECT_NEAR(stats.sumDD, static_cast<double>(dd), 1e-12 * static_cast<double>(dd));
    EXPECT_EQ(stats.maxError, static_cast<double>(largest));
}

TEST(ErrorMap, OfNothingIsEmpty)
{
    EXPECT_TRUE(ErrorMapBuilder().finish().cells.empty());
    EXPECT_TRUE(ErrorMapBuilder(0, 5).finish().cells.empty());
}

TEST(Cells, ComeBackAsHalfPrecision)
{
    const std::vector<float> exact = {0, 0.5f, 1, 2.25f, 0x1p-24f, infinity, -1};
    for (std::size_t count = 0; count <= exact.size(); ++count) {
        const std::vector<float> cells(exact.begin(), exact.begin() + static_cast<std::ptrdiff_t>(count));
        EXPECT_EQ(decodeCells(encodeCells(cells), count), cells);
    }
    EXPECT_TRUE(std::isnan(decodeCells(encodeCells(std::vector{kNan}), 1)->front()));
    EXPECT_NEAR(decodeCells(encodeCells(std::vector{0.0512345f}), 1)->front(), 0.0512345, 0.0512345 / 2048);
    EXPECT_EQ(encodeCells(std::vector{1.0f}), "ADw="); // 0x3c00, the low byte first
    EXPECT_EQ(encodeCells(std::vector{1.0f, 1.0f, 1.0f}), "ADwAPAA8");
}

TEST(Cells, RefuseOtherText)
{
    EXPECT_FALSE(decodeCells("ADw=", 2));
    EXPECT_FALSE(decodeCells("ADw", 1));
    EXPECT_FALSE(decodeCells("A*w=", 1));
    EXPECT_FALSE(decodeCells("", 1));
    EXPECT_FALSE(decodeCells("====", 1));
}

} // namespace
} // namespace ql::report
