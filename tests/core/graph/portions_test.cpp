// SPDX-License-Identifier: Apache-2.0
// Evaluations in portions: the same figures, known earlier.
#include <optional>
#include <random>

#include "core/job/evaluate.h"
#include "gpu/cpu/cpu_backend.h"
#include "tests/core/graph/samples.h"

namespace {

using namespace ql;

class Portions : public testing::Test {
protected:
    static constexpr std::size_t kChunk = 64, kChunks = 12;

    Result<job::Evaluation> run(job::EvaluateOptions options, std::size_t chunks = kChunks)
    {
        return read(test::sampleTokens(m_model, chunks * kChunk + kChunk / 2), std::move(options));
    }

    Result<job::Evaluation> read(const std::vector<graph::TokenId>& tokens, job::EvaluateOptions options)
    {
        const auto backend = cpu::makeCpuBackend(2);
        m_context.emplace();
        const auto reference = backend->open(*graph::buildGraph(m_model), {});
        const auto candidate = backend->open(*graph::buildGraph(test::planned(m_model, {.preset = "Q4_0"})), {});
        options.chunk = kChunk;
        options.bos = 1023;
        return job::evaluate(**reference, **candidate, tokens, options, *m_context);
    }

    arch::ModelPtr m_model = test::openSample("tales-dense");
    std::optional<job::Context> m_context{}; ///< of the last run
};

void expectSame(const job::Divergence& a, const job::Divergence& b)
{
    EXPECT_EQ(a.predictions, b.predictions);
    EXPECT_EQ(a.referencePerplexity.value, b.referencePerplexity.value);
    EXPECT_EQ(a.perplexityRatio.error, b.perplexityRatio.error);
    EXPECT_EQ(a.divergence.value, b.divergence.value);
    EXPECT_EQ(a.divergence.error, b.divergence.error);
    EXPECT_EQ(a.median, b.median);
    EXPECT_EQ(a.sameTop.value, b.sameTop.value);
    EXPECT_EQ(a.rmsDeltaP.value, b.rmsDeltaP.value);
}

TEST_F(Portions, DoNotChangeTheFigures)
{
    const auto whole = run({});
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole->curve.size(), 1u);
    EXPECT_EQ(whole->tokens, kChunk * kChunks);
    EXPECT_EQ(whole->divergence.predictions, kChunks * (kChunk / 2 - 1));
    for (const std::uint64_t memory : {std::uint64_t{1} << 30, std::uint64_t{1} << 20}) { // weights stay, or do not
        std::vector<std::uint64_t> seen;
        const auto parts = run({.threads = 3, .portion = 5, .memory = memory, .onPortion = [&](const auto& soFar) {
                                    seen.push_back(soFar.tokens);
                                    EXPECT_EQ(soFar.curve.back().tokens, soFar.tokens);
                                    EXPECT_EQ(soFar.layers.size(), 4u);
                                }});
        ASSERT_TRUE(parts);
        expectSame(parts->divergence, whole->divergence);
        for (std::size_t i = 0; i < whole->layers.size(); ++i)
            EXPECT_EQ(parts->layers[i].relativeError, whole->layers[i].relativeError);
        // Hidden states of a chunk take 2 * 64 * 256 * 4 bytes of each model, so 1 MiB holds 8 chunks of both.
        EXPECT_EQ(seen, (std::vector<std::uint64_t>{5 * kChunk, 10 * kChunk, 12 * kChunk}));
        EXPECT_EQ(m_context->progress().done, m_context->progress().total);
    }
    const auto narrow = run({.memory = std::uint64_t{3} << 17}); // three chunks
    ASSERT_TRUE(narrow);
    EXPECT_EQ(narrow->curve.size(), 4u);
    expectSame(narrow->divergence, whole->divergence);
}

/// A point of the curve is what a text of that length would give, and its interval is around it.
TEST_F(Portions, PointsAreThoseOfShorterTexts)
{
    const auto parts = run({.portion = 6});
    const auto half = run({}, 6);
    ASSERT_TRUE(parts);
    ASSERT_TRUE(half);
    ASSERT_EQ(parts->curve.size(), 2u);
    expectSame(parts->curve[0].divergence, half->divergence);
    for (const job::CurvePoint& point : parts->curve) {
        EXPECT_LE(point.interval.low, point.divergence.divergence.value);
        EXPECT_GT(point.interval.high, point.divergence.divergence.value);
    }
    EXPECT_LT(parts->curve[1].interval.high - parts->curve[1].interval.low,
              parts->curve[0].interval.high - parts->curve[0].interval.low);
}

/// Of words in no order: what the sample says of its own tales differs too much from chunk to chunk for so few of them.
TEST_F(Portions, EndWhenItIsClear)
{
    constexpr std::size_t many = 40;
    std::mt19937 random(3);
    std::vector<graph::TokenId> tokens;
    for (std::size_t i = 0; i < many * kChunk; ++i)
        tokens.push_back(static_cast<graph::TokenId>(random() % 1000));
    const auto all = read(tokens, {});
    ASSERT_TRUE(all);
    const double mean = all->divergence.divergence.value;
    const auto stopped = read(tokens, {.portion = 2, .stop = job::StopRule{.relative = 0.5, .leastTokens = 0}});
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->reason, job::StopReason::Precise);
    EXPECT_LT(stopped->tokens, many * kChunk);
    const job::Interval interval = stopped->curve.back().interval;
    EXPECT_LE(interval.high - interval.low, stopped->divergence.divergence.value + 1e-12);
    EXPECT_LT(interval.low, mean);
    EXPECT_GT(interval.high, mean);
    EXPECT_EQ(m_context->progress().done, m_context->progress().total);

    const auto judge = [&](double threshold, std::uint64_t least) {
        return read(tokens,
                    {.portion = 1, .stop = job::StopRule{.relative = 0, .threshold = threshold, .leastTokens = least}});
    };
    const auto above = judge(mean / 4, 0);
    ASSERT_TRUE(above);
    EXPECT_EQ(above->reason, job::StopReason::Above);
    EXPECT_LT(above->tokens, stopped->tokens);
    const auto below = judge(4 * mean, 11 * kChunk);
    ASSERT_TRUE(below);
    EXPECT_EQ(below->reason, job::StopReason::Below);
    EXPECT_EQ(below->tokens, 11 * kChunk);
    const auto unclear = run({.stop = job::StopRule{.relative = 0.001, .leastTokens = 0}});
    ASSERT_TRUE(unclear);
    EXPECT_EQ(unclear->reason, job::StopReason::AllRead);
    EXPECT_EQ(unclear->tokens, kChunks * kChunk);
    expectSame(unclear->divergence, run({})->divergence); // in another order, the same chunks
}

TEST_F(Portions, EndWhenTheUserHasSeenEnough)
{
    int portions = 0;
    const auto result = run({.portion = 2, .onPortion = [&](const auto&) {
                                 if (++portions == 2)
                                     m_context->cancel();
                             }});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Errc::Cancelled);
    EXPECT_EQ(portions, 2);
}

} // namespace
