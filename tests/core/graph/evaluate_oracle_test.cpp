// SPDX-License-Identifier: Apache-2.0
// Evaluations beside figures that this test computes from logits of the real llama.cpp on the same tokens.
#include <algorithm>
#include <cmath>
#include <map>

#include "core/job/evaluate.h"
#include "core/job/planned_model.h"
#include "core/plan/plan.h"
#include "core/tokenizer/text_tokenizer.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;

constexpr std::size_t kChunk = 160, kChunks = 2, kVocabulary = 1024;

arch::ModelPtr open(const std::string& path)
{
    return *arch::interpret(*checkpoint::open(io::systemDisk(), path));
}

/// Loss, divergence and the rest from two rows of logits, in double.
struct Figures {
    double referenceLoss = 0, candidateLoss = 0, divergence = 0, squares = 0;
    double same = 0, count = 0;

    void add(const float* a, const float* b, std::size_t next)
    {
        double sumA = 0, sumB = 0;
        for (std::size_t i = 0; i < kVocabulary; ++i) {
            sumA += std::exp(static_cast<double>(a[i]));
            sumB += std::exp(static_cast<double>(b[i]));
        }
        for (std::size_t i = 0; i < kVocabulary; ++i) {
            const double p = std::exp(static_cast<double>(a[i])) / sumA, q = std::exp(static_cast<double>(b[i])) / sumB;
            divergence += p * std::log(p / q);
        }
        const double p = std::exp(static_cast<double>(a[next])) / sumA,
                     q = std::exp(static_cast<double>(b[next])) / sumB;
        referenceLoss -= std::log(p);
        candidateLoss -= std::log(q);
        squares += (q - p) * (q - p);
        same += std::max_element(a, a + kVocabulary) - a == std::max_element(b, b + kVocabulary) - b;
        ++count;
    }
};

struct Case {
    const char* model;
    const char* type; ///< a preset, or a rule for all matrices
};

class Evaluated : public testing::Test {
protected:
    static std::vector<std::uint32_t> tokens()
    {
        const auto tokenizer = tokenizer::TextTokenizer::create(open(oracle::sample("tales-dense"))->metadata,
                                                                io::systemDisk(), arch::resourceFolder());
        EXPECT_TRUE(tokenizer);
        const std::string text = test::contentOf(oracle::sample("") + "tales.txt").substr(40000, 3000);
        std::vector<std::uint32_t> ids = tokenizer->encodeWhole(text, tokenizer::SpecialText::IsText);
        EXPECT_GT(ids.size(), kChunk * kChunks);
        ids.resize(kChunk * kChunks);
        return ids;
    }

    static plan::Recipe recipe(const std::string& type)
    {
        if (!type.ends_with("FP4"))
            return {.preset = type};
        const auto rule = plan::parseRule("weight$=" + type);
        return {.preset = "BF16", .rules = {*rule}};
    }

    static std::vector<std::vector<float>> logitsOf(const std::string& file, const std::vector<std::uint32_t>& tokens)
    {
        std::vector<std::vector<float>> all;
        for (std::size_t chunk = 0; chunk < kChunks; ++chunk) {
            const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(chunk * kChunk);
            std::vector<int> ids(begin, begin + static_cast<std::ptrdiff_t>(kChunk));
            ids[0] = 1023;
            all.push_back(oracle::Llama::instance().logits(file, ids));
            EXPECT_EQ(all.back().size(), kChunk * kVocabulary) << oracle::Llama::instance().lastErrors();
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

    static Figures figures(const std::vector<std::vector<float>>& reference,
                           const std::vector<std::vector<float>>& candidate, const std::vector<std::uint32_t>& tokens)
    {
        Figures result;
        for (std::size_t chunk = 0; chunk < kChunks; ++chunk)
            for (std::size_t i = kChunk / 2; i + 1 < kChunk; ++i)
                result.add(&reference[chunk][i * kVocabulary], &candidate[chunk][i * kVocabulary],
                           tokens[chunk * kChunk + i + 1]);
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
        auto result = job::evaluate(**a, **b, tokens, {.chunk = kChunk, .bos = 1023, .threads = threads}, context);
        EXPECT_TRUE(result) << result.error().message;
        return *result;
    }

    static void expectClose(const job::Divergence& ours, const Figures& theirs, double share)
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
    oracle::convert(source, recipe(GetParam().type), written);
    oracle::convert(written, {.preset = "F32"}, wide);
    const std::vector<std::uint32_t> ids = tokens();
    const Figures theirs = figures(referenceLogits(GetParam().model, ids), logitsOf(wide, ids), ids);

    const job::Evaluation ours = evaluate(open(source), open(written), ids, 2, graph::Activations::Exact);
    expectClose(ours.divergence, theirs, 0.01);
    EXPECT_EQ(ours.tokens, kChunk * kChunks);
    EXPECT_GT(ours.layers.back().relativeError, 0);

    // The recipe without a file is the same to the bit, on any number of threads.
    auto planned =
        std::make_shared<plan::Plan>(*plan::makePlan(open(source), recipe(GetParam().type), nullptr, "candidate.gguf"));
    const auto unwritten = job::plannedModel(planned);
    ASSERT_TRUE(unwritten) << unwritten.error().message;
    const job::Evaluation before = evaluate(open(source), *unwritten, ids, 3, graph::Activations::Exact);
    EXPECT_EQ(before.divergence.divergence.value, ours.divergence.divergence.value);
    EXPECT_EQ(before.divergence.candidatePerplexity.value, ours.divergence.candidatePerplexity.value);
}

/// The file itself in llama.cpp, which rounds the inputs of quantised matrices to 8 bits; so do we when we are asked
/// to. Of Q8_0 that makes most of the divergence, so it must explain what we miss without it.
TEST_F(Evaluated, FilesDivergeAsInLlamaCpp)
{
    const std::string written = oracle::scratchFolder() + "/candidate.gguf";
    const std::string source = oracle::sample("tales-dense");
    const std::vector<std::uint32_t> ids = tokens();
    for (const char* preset : {"Q8_0", "Q4_K_M", "Q2_K", "IQ3_S", "MXFP4", "NVFP4"}) {
        oracle::convert(source, recipe(preset), written);
        const Figures theirs = figures(referenceLogits("tales-dense", ids), logitsOf(written, ids), ids);
        const job::Divergence ours =
            evaluate(open(source), open(written), ids, 2, graph::Activations::LlamaCpp).divergence;
        const double perplexity = std::exp(theirs.candidateLoss / theirs.count);
        EXPECT_NEAR(ours.candidatePerplexity.value, perplexity, 0.001 * perplexity) << preset;
        if (std::string(preset) != "Q8_0")
            continue;
        const job::Divergence exact =
            evaluate(open(source), open(written), ids, 2, graph::Activations::Exact).divergence;
        const double divergence = theirs.divergence / theirs.count;
        EXPECT_LT(5 * std::abs(ours.divergence.value - divergence), std::abs(exact.divergence.value - divergence));
    }
}

const Case kCases[] = {{"tales-dense", "Q8_0"},  {"tales-dense", "Q4_K_M"}, {"tales-dense", "Q2_K"},
                       {"tales-dense", "IQ3_S"}, {"tales-moe", "MXFP4"},    {"tales-dense", "NVFP4"}};
INSTANTIATE_TEST_SUITE_P(Types, EvaluatedTypes, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.type); });

} // namespace
