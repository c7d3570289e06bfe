// SPDX-License-Identifier: Apache-2.0
// Divergences of whole files in the arithmetic of the real llama.cpp, which rounds the inputs of quantised matrices.
//
// Roundings cannot be followed one by one: a difference in the last bit of a float moves some inputs to the next
// step, which moves more of them in the next layer. So single tokens differ, and the mean over many does not: the mean
// difference of the chunks must be within what their spread allows.
#include <cmath>

#include "tests/core/graph/evaluated.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;

constexpr std::size_t kChunk = 160, kChunks = 50;
constexpr int kThreads = 2;
constexpr int kTheirThreads = 1; // several would spin while they wait, which is slow on a busy machine

class Written : public testing::TestWithParam<const char*> {
protected:
    static void SetUpTestSuite()
    {
        oracle::Llama::preferFastest();
        s_tokens = test::tokensOfTales(20000, kChunk * kChunks);
        for (std::size_t i = 0; i < s_tokens.size(); i += kChunk)
            s_tokens[i] = test::kSampleBos;
        s_base = oracle::scratchFolder() + "/base.gguf";
        oracle::convert(oracle::sample("tales-dense"), {.preset = "F32"}, s_base);
        s_baseLogits = logitsOf(s_base);
    }

    /// Of the predictions after the first half of each chunk.
    static std::vector<std::vector<float>> logitsOf(const std::string& file)
    {
        std::vector<std::vector<float>> all;
        oracle::Llama::instance().readChunks(
            file, {s_tokens.begin(), s_tokens.end()}, kChunk, kTheirThreads, [&](std::size_t, const float* logits) {
                all.emplace_back(logits, logits + (kChunk / 2 - 1) * test::kSampleVocabulary);
            });
        return all;
    }

    struct Divergences {
        std::vector<double> ofChunks{};
        double perplexity = 0; ///< of the candidate
    };

    static Divergences theirs(const std::string& file)
    {
        const std::vector<std::vector<float>> logits = logitsOf(file);
        Divergences result;
        double loss = 0, count = 0;
        for (std::size_t chunk = 0; chunk < kChunks; ++chunk) {
            test::Figures figures;
            for (std::size_t i = 0; i + 1 < kChunk / 2; ++i)
                figures.add(&s_baseLogits[chunk][i * test::kSampleVocabulary],
                            &logits[chunk][i * test::kSampleVocabulary], s_tokens[chunk * kChunk + kChunk / 2 + i + 1]);
            result.ofChunks.push_back(figures.divergence / figures.count);
            loss += figures.candidateLoss;
            count += figures.count;
        }
        result.perplexity = std::exp(loss / count);
        return result;
    }

    static Divergences ours(const std::string& file, graph::Activations activations)
    {
        const auto backend = cpu::makeCpuBackend(kThreads);
        const auto a = backend->open(*graph::buildGraph(test::openModel(s_base)), {});
        const auto b = backend->open(*graph::buildGraph(test::openModel(file)), {.activations = activations});
        job::Context context;
        const auto result = job::evaluate(
            **a, **b, s_tokens, {.chunk = kChunk, .bos = test::kSampleBos, .threads = kThreads, .portion = 1}, context);
        EXPECT_TRUE(result) << result.error().message;
        Divergences ours{{}, result->divergence.candidatePerplexity.value};
        double sum = 0;
        for (const job::CurvePoint& point : result->curve) {
            const double next = point.divergence.divergence.value * static_cast<double>(ours.ofChunks.size() + 1);
            ours.ofChunks.push_back(next - sum);
            sum = next;
        }
        EXPECT_EQ(ours.ofChunks.size(), kChunks);
        return ours;
    }

    /// Mean of the differences, relative to the mean of `expected`, and its standard error.
    struct Deviation {
        double mean = 0, error = 0;
    };
    static Deviation deviation(const std::vector<double>& values, const std::vector<double>& expected)
    {
        double sum = 0, squares = 0, whole = 0;
        for (std::size_t i = 0; i < kChunks; ++i) {
            const double difference = values[i] - expected[i];
            sum += difference;
            squares += difference * difference;
            whole += expected[i];
        }
        const double n = kChunks, mean = sum / n;
        return {sum / whole, std::sqrt((squares / n - mean * mean) / (n - 1)) * n / whole};
    }

    static inline std::vector<tokenizer::TokenId> s_tokens;
    static inline std::string s_base;
    static inline std::vector<std::vector<float>> s_baseLogits;
};

TEST_P(Written, FilesDivergeAsInLlamaCpp)
{
    const std::string file = oracle::scratchFolder() + "/written.gguf";
    oracle::convert(oracle::sample("tales-dense"), test::recipeFor(GetParam()), file);
    const Divergences expected = theirs(file), found = ours(file, graph::Activations::LlamaCpp);
    const Deviation rounded = deviation(found.ofChunks, expected.ofChunks);
    EXPECT_NEAR(found.perplexity, expected.perplexity, 0.001 * expected.perplexity);
    EXPECT_LT(std::abs(rounded.mean), 3 * rounded.error);
    EXPECT_LT(rounded.error, 0.05); // else it would say nothing
    RecordProperty("deviation", std::to_string(rounded.mean));
    RecordProperty("standard_error", std::to_string(rounded.error));
    if (std::string(GetParam()) != "Q8_0")
        return;
    // The roundings of inputs make most of its divergence: without them it is another one.
    const Deviation exact = deviation(ours(file, graph::Activations::Exact).ofChunks, expected.ofChunks);
    EXPECT_LT(exact.mean, -0.5);
    EXPECT_LT(exact.mean, -4 * exact.error);
}

INSTANTIATE_TEST_SUITE_P(Types, Written, testing::Values("Q8_0", "Q4_K_M", "Q2_K", "IQ3_S", "MXFP4", "NVFP4"),
                         [](const auto& test) { return std::string(test.param); });

} // namespace
