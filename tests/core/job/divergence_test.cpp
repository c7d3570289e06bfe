// SPDX-License-Identifier: Apache-2.0
// The figures of an evaluation beside the same formulas written out in double.
#include <algorithm>
#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "core/job/divergence.h"

namespace {

using namespace ql::job;

std::vector<double> probabilities(const std::vector<float>& logits)
{
    std::vector<double> p;
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit));
    for (const float logit : logits)
        p.push_back(std::exp(static_cast<double>(logit)) / sum);
    return p;
}

TEST(Divergence, OfOnePredictionIsByDefinition)
{
    std::mt19937 random(3);
    std::normal_distribution<float> normal(0, 2);
    for (int round = 0; round < 20; ++round) {
        std::vector<float> a, b;
        for (int i = 0; i < 50; ++i) {
            a.push_back(normal(random));
            b.push_back(a.back() + 0.1f * normal(random));
        }
        const std::vector<double> p = probabilities(a), q = probabilities(b);
        double divergence = 0;
        for (std::size_t i = 0; i < p.size(); ++i)
            divergence += p[i] * std::log(p[i] / q[i]);
        const Prediction result = compareLogits(a, b, 17);
        EXPECT_NEAR(result.referenceLoss, -std::log(p[17]), 1e-6);
        EXPECT_NEAR(result.candidateLoss, -std::log(q[17]), 1e-6);
        EXPECT_NEAR(result.deltaP, q[17] - p[17], 1e-6);
        EXPECT_NEAR(result.divergence, divergence, 1e-6 + 1e-5 * divergence);
        EXPECT_EQ(result.sameTop, std::ranges::max_element(p) - p.begin() == std::ranges::max_element(q) - q.begin());
    }
}

TEST(Divergence, OfTheSameLogitsIsNothing)
{
    const std::vector<float> logits = {90.0f, -3.0f, 89.5f, 0.25f};
    const Prediction same = compareLogits(logits, logits, 2);
    EXPECT_EQ(same.divergence, 0);
    EXPECT_EQ(same.deltaP, 0);
    EXPECT_TRUE(same.sameTop);
    EXPECT_NEAR(same.referenceLoss, 0.5 + std::log(1 + std::exp(-0.5)), 1e-6);
    const std::vector<Prediction> predictions(7, same);
    const Divergence all = Divergence::of(predictions);
    EXPECT_EQ(all.perplexityRatio.value, 1);
    EXPECT_EQ(all.perplexityRatio.error, 0);
    EXPECT_EQ(all.sameTop.value, 1);
    EXPECT_EQ(all.rmsDeltaP.value, 0);
}

TEST(Divergence, SpreadsOverBins)
{
    std::vector<Prediction> predictions;
    for (const double value : {0.0, 1e-9, 1.1e-6, 0.11, 0.17, 0.18, 0.5, 1.01, 9.9, 50.0})
        predictions.push_back({1, 1, value, 0, true});
    const Spread spread = Divergence::of(predictions).spread;
    EXPECT_NEAR(Spread::border(0), 1e-6, 1e-18);
    EXPECT_NEAR(Spread::border(Spread::bins), 10, 1e-9);
    for (std::size_t i = 0; i < Spread::bins; ++i) {
        const double low = i == 0 ? 0 : Spread::border(i), high = i + 1 < Spread::bins ? Spread::border(i + 1) : 1e300;
        const auto within = std::ranges::count_if(
            predictions, [&](const Prediction& p) { return low <= p.divergence && p.divergence < high; });
        EXPECT_EQ(spread.counts[i], static_cast<std::uint64_t>(within)) << i;
    }
}

TEST(Divergence, SummarisesAsThePerplexityToolDoes)
{
    std::vector<Prediction> predictions;
    for (int i = 0; i < 11; ++i) {
        const double x = i;
        predictions.push_back({1 + 0.1 * x, 1.2 + 0.15 * x, x * x / 100, i % 2 ? 0.1 : -0.2, i % 3 != 0});
    }
    const Divergence d = Divergence::of(predictions);
    EXPECT_EQ(d.predictions, 11u);
    EXPECT_NEAR(d.referencePerplexity.value, std::exp(1.5), 1e-12);
    EXPECT_NEAR(d.candidatePerplexity.value, std::exp(1.95), 1e-12);
    EXPECT_NEAR(d.perplexityRatio.value, std::exp(0.45), 1e-12);
    // Variance of 0 ... 10 is 10, so that of the losses 0.1 and 0.225, and their difference varies by 0.05 x.
    EXPECT_NEAR(d.referencePerplexity.error, std::exp(1.5) * std::sqrt(0.1 / 10), 1e-9);
    EXPECT_NEAR(d.perplexityRatio.error, std::exp(0.45) * std::sqrt(0.0025 * 10 / 10), 1e-9);
    EXPECT_NEAR(d.divergence.value, 0.35, 1e-12);
    EXPECT_NEAR(d.median, 0.25, 1e-12);
    EXPECT_NEAR(d.p90, 0.81, 1e-12);
    EXPECT_NEAR(d.p99_9, 0.81 + 0.99 * 0.19, 1e-9);
    EXPECT_EQ(d.largest, 1);
    EXPECT_NEAR(d.sameTop.value, 7.0 / 11, 1e-12);
    EXPECT_NEAR(d.sameTop.error, std::sqrt(7.0 / 11 * 4 / 11 / 10), 1e-12);
    EXPECT_NEAR(d.rmsDeltaP.value, std::sqrt((5 * 0.01 + 6 * 0.04) / 11), 1e-12);
}

} // namespace
