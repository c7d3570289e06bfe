// SPDX-License-Identifier: Apache-2.0
// Evaluations beside figures that this test computes from logits of the real llama.cpp on the same tokens.
#include <cmath>
#include <map>

#include "core/job/planned_model.h"
#include "tests/core/graph/evaluated.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;

constexpr std::size_t kChunk = 160, kChunks = 2;

struct Case {
    const char* model;
    const char* type; ///< a preset, or a rule for all matrices
};

class Evaluated : public testing::Test {
protected:
    static std::vector<std::vector<float>> logitsOf(const std::string& file, const std::vector<std::uint32_t>& tokens)
    {
        std::vector<std::vector<float>> all;
        for (std::size_t chunk = 0; chunk < kChunks; ++chunk) {
            const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(chunk * kChunk);
            std::vector<int> ids(begin, begin + static_cast<std::ptrdiff_t>(kChunk));
            ids[0] = test::kSampleBos;
            all.push_back(oracle::Llama::instance().logits(file, ids));
            EXPECT_EQ(all.back().size(), kChunk * test::kSampleVocabulary) << oracle::Llama::instance().lastErrors();
        }
        return all;
    }

    /// Of the sample itself, in F32.
    static const std::vector<std::vector<float>>& referenceLogits(const std::string& model,
                                                                  const std::vector<std::uint32_t>& tokens)
    {
        static std::map<std::string, std::vector<std::vector<float>>> known;
        auto& logits = known[model];
        if (logits.empty()) {
            const std::string base = oracle::scratchFolder() + "/base.gguf";
            oracle::convert(oracle::sample(model), {.preset = "F32"}, base);
            logits = logitsOf(base, tokens);
        }
        return logits;
    }

    static test::Figures figures(const std::vector<std::vector<float>>& reference,
                                 const std::vector<std::vector<float>>& candidate,
                                 const std::vector<std::uint32_t>& tokens)
    {
        test::Figures result;
        for (std::size_t chunk = 0; chunk < kChunks; ++chunk)
            for (std::size_t i = kChunk / 2; i + 1 < kChunk; ++i)
                result.add(&reference[chunk][i * test::kSampleVocabulary],
                           &candidate[chunk][i * test::kSampleVocabulary], tokens[chunk * kChunk + i + 1]);
        return result;
    }

    static job::Evaluation evaluate(const arch::ModelPtr& reference, const arch::ModelPtr& candidate,
                                    const std::vector<std::uint32_t>& tokens, unsigned threads,
                                    graph::Activations activations)
    {
        const auto backend = cpu::makeCpuBackend(threads);
        const auto a = backend->open(*graph::buildGraph(reference), {});
        const auto b = backend->open(*graph::buildGraph(candidate), {.activations = activations});
        job::Context context;
        auto result =
            job::evaluate(**a, **b, tokens, {.chunk = kChunk, .bos = test::kSampleBos, .threads = threads}, context);
        EXPECT_TRUE(result) << result.error().message;
        return *result;
    }

    static void expectClose(const job::Divergence& ours, const test::Figures& theirs, double share)
    {
        EXPECT_EQ(static_cast<double>(ours.predictions), theirs.count);
        const double p = std::exp(theirs.referenceLoss / theirs.count),
                     q = std::exp(theirs.candidateLoss / theirs.count);
        EXPECT_NEAR(ours.referencePerplexity.value, p, share * p);
        EXPECT_NEAR(ours.candidatePerplexity.value, q, share * q);
        EXPECT_NEAR(ours.divergence.value, theirs.divergence / theirs.count, share * theirs.divergence / theirs.count);
        EXPECT_NEAR(ours.sameTop.value, theirs.same / theirs.count, 0.01);
        const double rms = std::sqrt(theirs.squares / theirs.count);
        EXPECT_NEAR(ours.rmsDeltaP.value, rms, 2 * share * rms);
    }
};

class EvaluatedTypes : public Evaluated, public testing::WithParamInterface<Case> { };

/// The error of the weights alone: llama.cpp gets the same values in F32, which it multiplies in float as we do.
TEST_P(EvaluatedTypes, WeightsDivergeAsInLlamaCpp)
{
    const std::string folder = oracle::scratchFolder() + "/";
    const std::string written = folder + "candidate.gguf", wide = folder + "wide.gguf";
    const std::string source = oracle::sample(GetParam().model);
    oracle::convert(source, test::recipeFor(GetParam().type), written);
    oracle::convert(written, {.preset = "F32"}, wide);
    const std::vector<std::uint32_t> ids = test::tokensOfTales(40000, kChunk * kChunks);
    const test::Figures theirs = figures(referenceLogits(GetParam().model, ids), logitsOf(wide, ids), ids);

    const job::Evaluation ours =
        evaluate(test::openModel(source), test::openModel(written), ids, 2, graph::Activations::Exact);
    expectClose(ours.divergence, theirs, 0.01);
    EXPECT_EQ(ours.tokens, kChunk * kChunks);
    EXPECT_GT(ours.layers.back().relativeError, 0);

    // The recipe without a file is the same to the bit, on any number of threads.
    auto planned = std::make_shared<plan::Plan>(
        *plan::makePlan(test::openModel(source), test::recipeFor(GetParam().type), nullptr, "candidate.gguf"));
    const auto unwritten = job::plannedModel(planned);
    ASSERT_TRUE(unwritten) << unwritten.error().message;
    const job::Evaluation before = evaluate(test::openModel(source), *unwritten, ids, 3, graph::Activations::Exact);
    EXPECT_EQ(before.divergence.divergence.value, ours.divergence.divergence.value);
    EXPECT_EQ(before.divergence.candidatePerplexity.value, ours.divergence.candidatePerplexity.value);
}

const Case kCases[] = {{"tales-dense", "Q8_0"},  {"tales-dense", "Q4_K_M"}, {"tales-dense", "Q2_K"},
                       {"tales-dense", "IQ3_S"}, {"tales-moe", "MXFP4"},    {"tales-dense", "NVFP4"}};
INSTANTIATE_TEST_SUITE_P(Types, EvaluatedTypes, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.type); });

} // namespace
