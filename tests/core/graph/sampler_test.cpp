// SPDX-License-Identifier: Apache-2.0
// The next token: what is cut away, and how often the others come.
#include <cmath>
#include <map>
#include <vector>

#include <gtest/gtest.h>

#include "core/graph/rounding.h"
#include "core/graph/sampler.h"

namespace {

using namespace ql::graph;

const std::vector<float> kLogits = {std::log(0.05f), std::log(0.5f), std::log(0.15f), std::log(0.3f)};

std::map<TokenId, double> shares(SamplerOptions options)
{
    constexpr int count = 20000;
    options.seed = 9;
    Sampler sampler(options);
    std::map<TokenId, double> result;
    for (int i = 0; i < count; ++i)
        result[sampler.choose(kLogits)] += 1.0 / count;
    return result;
}

void expectShares(const SamplerOptions& options, const std::map<TokenId, double>& expected)
{
    const auto seen = shares(options);
    EXPECT_EQ(seen.size(), expected.size());
    for (const auto& [id, share] : expected)
        EXPECT_NEAR(seen.contains(id) ? seen.at(id) : 0, share, 0.015) << id;
}

TEST(Sampler, FollowsTheProbabilities)
{
    expectShares({.temperature = 1, .topK = 0, .topP = 1, .minP = 0}, {{0, 0.05}, {1, 0.5}, {2, 0.15}, {3, 0.3}});
}

TEST(Sampler, CutsWhatIsUnlikely)
{
    expectShares({.temperature = 1, .topK = 2, .topP = 1, .minP = 0}, {{1, 0.625}, {3, 0.375}});
    expectShares({.temperature = 1, .topK = 0, .topP = 0.75, .minP = 0}, {{1, 0.625}, {3, 0.375}});
    expectShares({.temperature = 1, .topK = 0, .topP = 1, .minP = 0.2},
                 {{1, 0.5 / 0.95}, {2, 0.15 / 0.95}, {3, 0.3 / 0.95}});
    expectShares({.temperature = 1, .topK = 0, .topP = 0, .minP = 0}, {{1, 1.0}});
}

TEST(Sampler, TemperatureSharpensOrFlattens)
{
    const double sum = 0.25 + 0.09 + 0.0225 + 0.0025;
    expectShares({.temperature = 0.5, .topK = 0, .topP = 1, .minP = 0},
                 {{0, 0.0025 / sum}, {1, 0.25 / sum}, {2, 0.0225 / sum}, {3, 0.09 / sum}});
    expectShares({.temperature = 0}, {{1, 1.0}});
    expectShares({.greedy = true}, {{1, 1.0}});
}

TEST(Sampler, TheSeedDecides)
{
    const auto draw = [](std::uint64_t seed) {
        Sampler sampler({.temperature = 2, .topK = 0, .topP = 1, .minP = 0, .seed = seed});
        std::vector<TokenId> ids;
        for (int i = 0; i < 40; ++i)
            ids.push_back(sampler.choose(kLogits));
        return ids;
    };
    EXPECT_EQ(draw(1), draw(1));
    EXPECT_NE(draw(1), draw(2));
}

/// Written out from the definitions in backend.h.
TEST(Rounding, OfActivationsAndCaches)
{
    std::vector<float> cache = {1.0f + 0x1p-11f, 1.0f + 3 * 0x1p-11f, -65504.0f, 0.0f};
    roundForCache(CacheType::F16, cache);
    EXPECT_EQ(cache, (std::vector<float>{1.0f, 1.0f + 0x1p-9f, -65504.0f, 0.0f}));
    cache = {1.0625f, 1.07f, 1000.0f, -0.4f};
    roundForCache(CacheType::Fp8, cache); // three bits behind the point
    EXPECT_EQ(cache, (std::vector<float>{1.0f, 1.125f, 448.0f, -0.40625f}));

    std::vector<float> inputs(32);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        inputs[i] = static_cast<float>(i) - 15.5f;
    const std::vector<float> before = inputs;
    roundActivations(Activations::Exact, ql::quant::Format::Q8_0, 1, 32, inputs);
    EXPECT_EQ(inputs, before);
    roundActivations(Activations::LlamaCpp, ql::quant::Format::F32, 1, 32, inputs);
    EXPECT_EQ(inputs, before);
    for (const auto& [weight, steps] : {std::pair(ql::quant::Format::Q8_0, 127.0), {ql::quant::Format::Q4_K, 127.0}}) {
        std::vector<float> rounded = before;
        roundActivations(Activations::LlamaCpp, weight, 1, 32, rounded);
        for (std::size_t i = 0; i < rounded.size(); ++i) {
            const double step = 15.5 / steps, nearest = std::round(before[i] / step) * step;
            EXPECT_NEAR(rounded[i], nearest, 15.5 * 0x1p-10) << i; // the scale of Q8_0 is an F16
        }
    }
    std::vector<float> fp8 = before;
    roundActivations(Activations::Fp8, ql::quant::Format::Q8_0, 1, 32, fp8);
    EXPECT_FLOAT_EQ(fp8.back(), before.back()); // the largest is 448 steps
    for (std::size_t i = 0; i < fp8.size(); ++i)
        EXPECT_NEAR(fp8[i], before[i], std::abs(before[i]) / 16 + 1e-6);
    std::vector<float> scaled = {0.0f, -448 * 0.3f, 1000.0f, 0.3f * 17, 0.3f * 19, -0.3f * 0.0009f};
    roundToFp8(0.3f, scaled); // 17 lies between 16 and 18, 19 between 18 and 20: to the even ones
    EXPECT_EQ(scaled, (std::vector<float>{0.0f, -448 * 0.3f, 448 * 0.3f, 16 * 0.3f, 20 * 0.3f, -0.0f}));
    for (const Activations activations : {Activations::Nvfp4, Activations::Mxfp4}) {
        std::vector<float> fp4 = before;
        roundActivations(activations, ql::quant::Format::Q8_0, 1, 32, fp4);
        for (std::size_t i = 0; i < fp4.size();
             ++i) // at most half the distance of 4 and 6, of a scale below 2 * 15.5 / 6
            EXPECT_NEAR(fp4[i], before[i], 15.5 / 3 + 1e-6);
        EXPECT_NE(fp4, before);
    }
}

/// Scales that are given, and those of parts of a row.
TEST(Rounding, AsCheckpointsAreServed)
{
    std::vector<float> row(40);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = 100.0f / static_cast<float>(i + 1);
    std::vector<float> parts = row;
    roundRows({Rounding::Fp8, 0, 16}, 1, 40, parts);
    for (std::size_t first = 0; first < 40; first += 16) {
        std::vector<float> part(row.begin() + static_cast<std::ptrdiff_t>(first),
                                row.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(first + 16, 40)));
        roundToFp8(part.front() / 448, part); // the first is the largest
        for (std::size_t i = 0; i < part.size(); ++i)
            EXPECT_EQ(parts[first + i], part[i]) << first + i;
    }
    std::vector<float> fixed = row, truth = row;
    roundRows({Rounding::Fp8, 0.1f}, 2, 20, fixed);
    roundToFp8(0.1f, truth);
    EXPECT_EQ(fixed, truth);
    // Under 1 / 64 a block's scale is 8 (48 / 6), and steps are 0, 0.5, 1, 1.5, 2, 3, 4, 6 of it.
    std::vector<float> fp4(16, 0.0f);
    for (const auto& [at, value] : {std::pair(0, 48.0f), {1, -30.0f}, {2, 13.0f}, {3, 1.0f}})
        fp4[static_cast<std::size_t>(at)] = value / 64;
    roundRows({Rounding::Nvfp4, 1.0f / 64}, 1, 16, fp4);
    const std::vector<float> expected = {0.75f, -0.5f, 0.1875f};
    EXPECT_EQ(std::vector<float>(fp4.begin(), fp4.begin() + 3), expected);
    EXPECT_EQ(fp4[3], 0.0f);
}

} // namespace
