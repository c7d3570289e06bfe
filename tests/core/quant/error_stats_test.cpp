// SPDX-License-Identifier: Apache-2.0
#include "core/quant/error_stats.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

namespace ql::quant::testing {
namespace {

constexpr float nan = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

/// The same figures, one pair after the other, in wider arithmetic.
struct Expected {
    long double xx = 0, yy = 0, xy = 0, dd = 0, worst = 0;
    std::uint64_t count = 0, nonfinite = 0, equal = 0;

    Expected(const std::vector<float>& x, const std::vector<float>& y)
    {
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (!std::isfinite(x[i]) || !std::isfinite(y[i])) {
                ++nonfinite;
                continue;
            }
            const long double a = x[i], b = y[i];
            ++count;
            equal += a == b ? 1 : 0;
            xx += a * a;
            yy += b * b;
            xy += a * b;
            dd += (a - b) * (a - b);
            worst = std::max(worst, std::abs(a - b));
        }
    }
};

void expectClose(double actual, long double expected)
{
    EXPECT_NEAR(actual, static_cast<double>(expected), 1e-12 * std::abs(static_cast<double>(expected)));
}

void expectSame(const ErrorStats& stats, const Expected& expected)
{
    EXPECT_EQ(stats.count, expected.count);
    EXPECT_EQ(stats.nonfinite, expected.nonfinite);
    EXPECT_EQ(stats.equal, expected.equal);
    expectClose(stats.sumXX, expected.xx);
    expectClose(stats.sumYY, expected.yy);
    expectClose(stats.sumXY, expected.xy);
    expectClose(stats.sumDD, expected.dd);
    EXPECT_EQ(stats.maxError, static_cast<double>(expected.worst));
}

struct Pairs {
    std::vector<float> x, y;

    Pairs(std::size_t count, unsigned seed)
        : x(count)
        , y(count)
    {
        std::mt19937 engine(seed);
        std::normal_distribution<float> normal;
        for (std::size_t i = 0; i < count; ++i) {
            x[i] = normal(engine);
            y[i] = i % 5 == 0 ? x[i] : std::round(8 * x[i]) / 8;
        }
    }
};

ErrorStats statsOf(const std::vector<float>& x, const std::vector<float>& y)
{
    ErrorStats stats;
    stats.add(x, y);
    return stats;
}

TEST(ErrorStats, EqualsWiderArithmeticForAnyLength)
{
    for (const std::size_t count : {0, 1, 7, 8, 9, 511, 512, 513, 5000}) {
        const Pairs pairs(count, 1);
        expectSame(statsOf(pairs.x, pairs.y), Expected(pairs.x, pairs.y));
    }
}

TEST(ErrorStats, CountsPairsThatAreNotFiniteAndNothingElseOfThem)
{
    Pairs pairs(2000, 2);
    pairs.x[3] = nan;
    pairs.y[700] = infinity;
    pairs.x[1999] = -infinity;
    pairs.y[1999] = -infinity;
    const ErrorStats stats = statsOf(pairs.x, pairs.y);
    EXPECT_EQ(stats.nonfinite, 3u);
    expectSame(stats, Expected(pairs.x, pairs.y));
}

TEST(ErrorStats, IsTheSameOnEveryInstructionSet)
{
    Pairs pairs(1300, 5);
    pairs.x[9] = nan;
    ErrorStats expected;
    expected.add(pairs.x, pairs.y, Isa::Scalar);
    for (const Isa isa : supportedIsas()) {
        ErrorStats stats;
        stats.add(pairs.x, pairs.y, isa);
        EXPECT_EQ(std::memcmp(&stats, &expected, sizeof stats), 0) << isaName(isa);
    }
}

/// A pair of zeros with different signs is equal, but not the same bits: it keeps a row from the shorter way.
TEST(ErrorStats, GivesTheSameBitsForRowsThatAreTwins)
{
    for (const std::size_t count : {1, 8, 9, 63, 640, 1300}) {
        std::vector<float> x = Pairs(count, 6).x;
        x.back() = 0;
        std::vector<float> y = x;
        y.back() = -0.0f;
        const std::vector<std::uint64_t> ends = {count / 3, count / 2, count};
        for (const Isa isa : supportedIsas()) {
            ErrorStats twins, likened;
            twins.add(x, x, isa);
            likened.add(x, y, isa);
            EXPECT_EQ(std::memcmp(&twins, &likened, sizeof twins), 0) << count << ' ' << isaName(isa);
            expectSame(twins, Expected(x, x));
        }
        ErrorStats twins, likened;
        std::vector<PartSums> partsOfTwins(3), partsOfLikened(3);
        twins.addParts(x, x, ends, partsOfTwins);
        likened.addParts(x, y, ends, partsOfLikened);
        EXPECT_EQ(std::memcmp(&twins, &likened, sizeof twins), 0) << count;
        EXPECT_EQ(std::memcmp(partsOfTwins.data(), partsOfLikened.data(), 3 * sizeof(PartSums)), 0) << count;
    }
}

TEST(ErrorStats, CountsWhatIsNotFiniteInTwins)
{
    for (const float bad : {nan, infinity, -infinity}) {
        std::vector<float> x = Pairs(700, 7).x;
        x[650] = bad;
        const ErrorStats stats = statsOf(x, x);
        EXPECT_EQ(stats.nonfinite, 1u);
        expectSame(stats, Expected(x, x));
    }
}

TEST(ErrorStats, TakesTheLargestFloats)
{
    const float largest = std::numeric_limits<float>::max();
    const ErrorStats stats = statsOf({largest, -largest}, {-largest, -largest});
    EXPECT_EQ(stats.maxError, 2.0 * largest);
    EXPECT_TRUE(std::isfinite(stats.sumDD));
    EXPECT_DOUBLE_EQ(stats.relativeRmse(), std::sqrt(2.0));
}

TEST(ErrorStats, MergesRowsInOrder)
{
    const Pairs first(700, 3), second(300, 4);
    ErrorStats row = statsOf(first.x, first.y);
    row.merge(statsOf(second.x, second.y));
    ErrorStats added;
    added.add(first.x, first.y);
    added.add(second.x, second.y);
    EXPECT_EQ(std::memcmp(&row, &added, sizeof row), 0);

    Pairs all = first;
    all.x.insert(all.x.end(), second.x.begin(), second.x.end());
    all.y.insert(all.y.end(), second.y.begin(), second.y.end());
    expectSame(row, Expected(all.x, all.y));
}

TEST(ErrorStats, DerivesItsFigures)
{
    const ErrorStats stats = statsOf({3, 4}, {3, 3}); // sums 25, 18, 21, 1
    EXPECT_DOUBLE_EQ(stats.relativeRmse(), 0.2);
    EXPECT_DOUBLE_EQ(stats.cosine(), 21 / std::sqrt(25.0 * 18.0));
    EXPECT_DOUBLE_EQ(stats.sqnrDb(), 10 * std::log10(25.0));
    EXPECT_EQ(stats.equal, 1u);
}

TEST(ErrorStats, SaysWhatZerosMean)
{
    const ErrorStats nothing = statsOf({0, 0}, {0, -0.0f});
    EXPECT_EQ(nothing.relativeRmse(), 0);
    EXPECT_EQ(nothing.cosine(), 1);
    EXPECT_EQ(nothing.equal, 2u);
    EXPECT_EQ(nothing.sqnrDb(), HUGE_VAL);

    const ErrorStats fromZero = statsOf({0}, {1});
    EXPECT_EQ(fromZero.relativeRmse(), HUGE_VAL);
    EXPECT_EQ(fromZero.cosine(), 0);
}

} // namespace
} // namespace ql::quant::testing
