// SPDX-License-Identifier: Apache-2.0
#include "tests/core/graph/model_cases.h"

#include <cstdlib>
#include <filesystem>

#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"

namespace ql::test {

namespace {

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
    TempFolder m_folder{};
    std::string m_before{};
};

constexpr auto kPerHead = Facts::HeadNorm::PerHead;
constexpr auto kWhole = Facts::HeadNorm::Whole;

const ModelCase kCases[] = {
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

} // namespace

std::span<const ModelCase> modelCases()
{
    return kCases;
}

std::vector<float> logitsOf(graph::Backend& backend, const ModelCase& test)
{
    const OwnArchitecture resources(test.graph);
    const TempFolder folder;
    const MadeModel model = makeModel(test.facts);
    writeGguf(model, folder / "model.gguf");
    const auto session = openSession(folder / "model.gguf", backend);
    return session ? allLogits(*session, someTokens(83, model.facts.vocabulary)) : std::vector<float>();
}

void expectReferenceLogits(graph::Backend& backend, const ModelCase& test)
{
    const OwnArchitecture resources(test.graph);
    const TempFolder folder;
    const MadeModel model = makeModel(test.facts);
    writeGguf(model, folder / "model.gguf");
    const std::vector<std::uint32_t> tokens = someTokens(83, model.facts.vocabulary);
    const std::vector<double> expected = referenceLogits(model, tokens);
    const auto session = openSession(folder / "model.gguf", backend);
    ASSERT_TRUE(session);
    EXPECT_LT(relativeDifference(allLogits(*session, tokens), expected), 2e-4);

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
    EXPECT_LT(relativeDifference(stepwise, std::vector<double>(tail, expected.end())), 2e-4);
    EXPECT_FALSE(session->advance(**stream, all.first(1), row)) << "there is no room for more";
}

} // namespace ql::test
