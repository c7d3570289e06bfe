// SPDX-License-Identifier: Apache-2.0
// The interval beside the martingale it comes from, and how often it misses the mean at any of many looks.
#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "core/job/confidence.h"

namespace {

using namespace ql::job;

ConfidenceSequence sequenceOf(const std::vector<double>& values)
{
    ConfidenceSequence sequence;
    for (const double value : values)
        sequence.add(value);
    return sequence;
}

/// Of the hypothesis that the mean is `mean`: sqrt(1 / (n + 1)) (V / (V - S^2 / (n + 1)))^(n / 2), with S and V the
/// sums of the differences and of their squares.
double evidenceAgainst(double mean, const std::vector<double>& values)
{
    double s = 0, v = 0;
    for (const double value : values) {
        s += value - mean;
        v += (value - mean) * (value - mean);
    }
    const double n = static_cast<double>(values.size());
    return std::sqrt(1 / (n + 1)) * std::pow(v / (v - s * s / (n + 1)), n / 2);
}

TEST(Confidence, IntervalEndsWhereTheEvidenceIsEnough)
{
    std::mt19937 random(5);
    std::normal_distribution<double> normal(3, 0.7);
    std::vector<double> values;
    for (int i = 0; i < 60; ++i) {
        values.push_back(normal(random));
        const ConfidenceSequence sequence = sequenceOf(values);
        for (const double confidence : {0.9, 0.95, 0.99}) {
            const Interval interval = sequence.interval(confidence);
            if (!std::isfinite(interval.low)) { // no mean, however far away, has the evidence against it
                EXPECT_LT(evidenceAgainst(1e6, values), 1 / (1 - confidence));
                continue;
            }
            EXPECT_NEAR(evidenceAgainst(interval.low, values) * (1 - confidence), 1, 1e-6);
            EXPECT_NEAR(evidenceAgainst(interval.high, values) * (1 - confidence), 1, 1e-6);
        }
    }
    EXPECT_TRUE(std::isfinite(sequenceOf({1, 2, 3, 4, 5}).radius(0.95)));
    EXPECT_FALSE(std::isfinite(sequenceOf({1, 2, 3, 4}).radius(0.95)));
    EXPECT_FALSE(std::isfinite(ConfidenceSequence().radius(0.5)));
}

/// The share of sequences of 200 values whose interval misses the mean at least once. Error bars of 1.96 standard
/// errors miss it in about a half.
template <typename Draw> double missed(double mean, Draw draw)
{
    constexpr int sequences = 2000, values = 200;
    std::mt19937 random(11);
    int misses = 0;
    for (int i = 0; i < sequences; ++i) {
        ConfidenceSequence sequence;
        bool isOutside = false;
        for (int j = 0; j < values; ++j) {
            sequence.add(draw(random));
            isOutside = isOutside || std::abs(sequence.mean() - mean) > sequence.radius(0.95);
        }
        misses += isOutside;
    }
    return static_cast<double>(misses) / sequences;
}

TEST(Confidence, HoldsAtAllLooksTogether)
{
    // Three standard deviations of the count of 2000 sequences above 5 %.
    constexpr double most = 0.05 + 3 * 0.0049;
    EXPECT_LT(missed(-1, std::normal_distribution<double>(-1, 3)), most);
    // Divergences are skewed, but their means over a chunk are not much.
    EXPECT_LT(missed(1, std::gamma_distribution<double>(8, 0.125)), most);
}

TEST(Confidence, TheRuleStopsWhenItIsClear)
{
    ConfidenceSequence sequence;
    const StopRule precise{.relative = 0.1}, threshold{.relative = 0, .threshold = 0.5};
    for (int i = 0; i < 400; ++i) {
        sequence.add(i % 2 ? 1.3 : 0.7);
        const double mean = sequence.mean(), radius = sequence.radius(0.95);
        EXPECT_EQ(precise.judge(sequence).has_value(), radius <= 0.1 * mean);
        EXPECT_EQ(threshold.judge(sequence).has_value(), mean - radius > 0.5);
    }
    EXPECT_EQ(precise.judge(sequence), StopReason::Precise);
    EXPECT_EQ(threshold.judge(sequence), StopReason::Above);
    EXPECT_EQ((StopRule{.relative = 0, .threshold = 2}).judge(sequence), StopReason::Below);
    EXPECT_EQ((StopRule{.relative = 0}).judge(sequence), std::nullopt);
    // Models that are no different are known precisely at once.
    EXPECT_EQ(precise.judge(sequenceOf({0, 0, 0, 0, 0})), StopReason::Precise);
    EXPECT_EQ(precise.judge(sequenceOf({0, 0, 0})), std::nullopt);
}

} // namespace
