// SPDX-License-Identifier: Apache-2.0
// Models of every known kind, and of a kind that a test describes, on the processor beside a plain execution in double.
#include <cstdlib>
#include <filesystem>

#include "tests/core/graph/made_model.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"

namespace {

using namespace ql;
using test::Facts;

struct Case {
    const char* name;
    Facts facts;
    const char* graph = nullptr; ///< for an architecture of the test's own
};

/// For the time of a test: resources with one architecture file, besides what else is needed.
class OwnArchitecture {
public:
    explicit OwnArchitecture(const char* graph)
    {
        if (const char* before = std::getenv("QUANTLOOM_RESOURCES"))
            m_before = before;
        if (!graph)
            return;
        std::filesystem::create_directory(m_folder / "architectures");
        m_folder.write("architectures/made.json",
                       std::string(R"({"schema": "archspec-1", "id": "made", "gguf_arch": "made",
                                       "hf": {"architectures": [], "model_type": []}, "graph": )")
                           + graph + "}");
        ::setenv("QUANTLOOM_RESOURCES", m_folder.path().c_str(), 1);
    }
    ~OwnArchitecture() { ::setenv("QUANTLOOM_RESOURCES", m_before.c_str(), 1); }

private:
    test::TempFolder m_folder{};
    std::string m_before{};
};

class Operations : public testing::TestWithParam<Case> { };

TEST_P(Operations, GiveTheLogitsOfAPlainExecution)
{
    const OwnArchitecture resources(GetParam().graph);
    const test::TempFolder folder;
    const test::MadeModel model = test::makeModel(GetParam().facts);
    test::writeGguf(model, folder / "model.gguf");
    const std::vector<std::uint32_t> tokens = test::someTokens(83, model.facts.vocabulary);
    const std::vector<double> expected = test::referenceLogits(model, tokens);
    const auto one = cpu::makeCpuBackend(1), three = cpu::makeCpuBackend(3);
    const auto session = test::openSession(folder / "model.gguf", *three);
    ASSERT_TRUE(session);
    const std::vector<float> logits = test::allLogits(*session, tokens);
    EXPECT_LT(test::relativeDifference(logits, expected), 2e-4);

    // Not a bit depends on the number of threads.
    const auto alone = test::openSession(folder / "model.gguf", *one);
    EXPECT_EQ(test::allLogits(*alone, tokens), logits);

    // Token after token, from the cache, it says the same as all at once.
    auto stream = session->makeStream(tokens.size(), true);
    ASSERT_TRUE(stream);
    std::vector<float> row(model.facts.vocabulary), stepwise;
    const std::span<const std::uint32_t> all(tokens);
    ASSERT_TRUE(session->advance(**stream, all.first(40), row));
    for (std::size_t i = 40; i < tokens.size(); ++i) {
        ASSERT_TRUE(session->advance(**stream, all.subspan(i, 1), row));
        stepwise.insert(stepwise.end(), row.begin(), row.end());
    }
    const auto tail = expected.begin() + static_cast<std::ptrdiff_t>(40 * model.facts.vocabulary);
    EXPECT_LT(test::relativeDifference(stepwise, std::vector<double>(tail, expected.end())), 2e-4);
    EXPECT_FALSE(session->advance(**stream, all.first(1), row)) << "there is no room for more";
}

constexpr auto kPerHead = Facts::HeadNorm::PerHead;
constexpr auto kWhole = Facts::HeadNorm::Whole;

const Case kCases[] = {
    {"llama", {}},
    {"llama3", {.base = 500000, .hasFactors = true}},
    {"llama_linear_with_biases", {.factor = 4, .biases = true}},
    {"llama_tied", {.tied = true}},
    {"mixtral", {.experts = 4, .used = 2}},
    {"qwen2", {.architecture = "qwen2", .turnsPairs = false, .attentionBiases = true}},
    {"qwen3", {.architecture = "qwen3", .turnsPairs = false, .headNorm = kPerHead, .tied = true}},
    {"qwen3_yarn",
     {.architecture = "qwen3", .turnsPairs = false, .factor = 4, .yarnContext = 64, .headNorm = kPerHead}},
    {"qwen3moe", {.architecture = "qwen3moe", .turnsPairs = false, .headNorm = kPerHead, .experts = 8, .used = 3}},
    {"windows_and_caps",
     {.architecture = "made",
      .layers = 3,
      .turnsPairs = false,
      .turned = 8,
      .gelu = true,
      .headNorm = kWhole,
      .normsAfter = true,
      .window = 5,
      .period = 3,
      .logitScale = 0.5,
      .residualScale = 0.7,
      .embeddingScale = 3,
      .logitCap = 4,
      .attentionCap = 2,
      .attentionScale = 0.4},
     R"({"rotary": "halves", "norm": "rms", "activation": "gelu", "window_period": 3})"},
    {"layer_norms_without_gates",
     {.architecture = "made", .layerNorm = true, .gelu = true, .gated = false, .biases = true},
     R"({"rotary": "pairs", "norm": "layer", "activation": "gelu"})"},
    {"shared_experts_by_sigmoids",
     {.architecture = "made",
      .experts = 6,
      .used = 2,
      .shared = 32,
      .sigmoid = true,
      .normalised = false,
      .choiceBias = true,
      .sharedGate = true,
      .expertScale = 2.5},
     R"({"experts": {"gating": "sigmoid", "normalise": false}})"},
};
INSTANTIATE_TEST_SUITE_P(Models, Operations, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

std::string buildError(const test::MadeModel& made)
{
    const test::TempFolder folder;
    test::writeGguf(made, folder / "model.gguf");
    const auto model = arch::interpret(*checkpoint::open(io::systemDisk(), folder / "model.gguf"));
    const auto graph = graph::buildGraph(*model);
    return graph ? "" : graph.error().message;
}

TEST(Graph, SaysWhatItDoesNotKnow)
{
    test::MadeModel other = test::makeModel({.architecture = "mamba"});
    EXPECT_NE(buildError(other).find("no preview for the architecture mamba yet; there is one for llama, "),
              std::string::npos)
        << buildError(other);
    test::MadeModel extra = test::makeModel({});
    extra.tensors["blk.1.attn_sinks.weight"] = {{4}, {0, 0, 0, 0}};
    EXPECT_NE(buildError(extra).find("not known what is done with blk.1.attn_sinks.weight"), std::string::npos)
        << buildError(extra);
    test::MadeModel scaled = test::makeModel({});
    gguf::set(scaled.metadata, "llama.rope.scaling.type", gguf::Value::string("longrope"));
    EXPECT_NE(buildError(scaled).find("\"longrope\""), std::string::npos) << buildError(scaled);
    test::MadeModel lacking = test::makeModel({});
    lacking.tensors.erase("blk.0.attn_k.weight");
    EXPECT_NE(buildError(lacking).find("lacks blk.0.attn_k.weight"), std::string::npos) << buildError(lacking);
    test::MadeModel misshapen = test::makeModel({});
    misshapen.tensors["blk.0.attn_k.weight"] = misshapen.tensors["blk.0.attn_q.weight"];
    EXPECT_NE(buildError(misshapen).find("64 rows of 64 values, but 32 of 64 are expected"), std::string::npos)
        << buildError(misshapen);
}

TEST(Graph, RefusesWeightsThatSpoilEverything)
{
    const test::TempFolder folder;
    test::MadeModel made = test::makeModel({});
    made.tensors["blk.1.ffn_up.weight"].values[7] = std::nanf("");
    test::writeGguf(made, folder / "model.gguf");
    const auto backend = cpu::makeCpuBackend(2);
    const auto graph = graph::buildGraph(*arch::interpret(*checkpoint::open(io::systemDisk(), folder / "model.gguf")));
    ASSERT_TRUE(graph);
    auto session = backend->open(*graph, {});
    EXPECT_TRUE((*session)->loadLayer(0));
    const Status status = (*session)->loadLayer(1);
    ASSERT_FALSE(status);
    EXPECT_NE(status.error().message.find("blk.1.ffn_up.weight has a NaN"), std::string::npos);
}

} // namespace
