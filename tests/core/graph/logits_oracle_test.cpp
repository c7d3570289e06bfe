// SPDX-License-Identifier: Apache-2.0
// Logits beside those of the real llama.cpp: made models of every known kind in F32, and the samples in F16.
#include "tests/core/graph/made_model.h"
#include "tests/core/graph/run.h"
#include "tests/core/graph/sample_logits.h"
#include "tests/core/io/temp_folder.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;
using test::Facts;

struct MadeCase {
    const char* name;
    Facts facts;
};

class Beside : public testing::TestWithParam<MadeCase> { };

TEST_P(Beside, LlamaCppItGivesTheSameLogits)
{
    const test::TempFolder folder;
    const test::MadeModel model = test::makeModel(GetParam().facts);
    test::writeGguf(model, folder / "model.gguf");
    std::vector<int> tokens;
    for (int i = 0; i < 96; ++i)
        tokens.push_back((i * i * 7 + i * 13 + 3) % 100);
    const std::vector<float> theirs = oracle::Llama::instance().logits(folder / "model.gguf", tokens);
    ASSERT_FALSE(theirs.empty()) << oracle::Llama::instance().lastErrors();
    const auto backend = cpu::makeCpuBackend(2);
    const auto session = test::openSession(folder / "model.gguf", *backend);
    ASSERT_TRUE(session);
    const std::vector<float> ours = test::allLogits(*session, {tokens.begin(), tokens.end()});
    EXPECT_LT(test::relativeDifference(ours, theirs), 2e-3);
}

constexpr auto kPerHead = Facts::HeadNorm::PerHead;
const MadeCase kMadeCases[] = {
    {"llama", {}},
    {"llama3", {.base = 500000, .hasFactors = true}},
    {"llama_linear", {.factor = 4}},
    {"llama_yarn", {.factor = 8, .yarnContext = 64}},
    {"llama_with_biases", {.biases = true}},
    {"llama_tied", {.tied = true}},
    {"mixtral", {.experts = 4, .used = 2}},
    {"qwen2", {.architecture = "qwen2", .turnsPairs = false, .attentionBiases = true}},
    {"qwen3", {.architecture = "qwen3", .turnsPairs = false, .headNorm = kPerHead, .tied = true}},
    {"qwen3_yarn",
     {.architecture = "qwen3", .turnsPairs = false, .factor = 4, .yarnContext = 32, .headNorm = kPerHead}},
    {"qwen3moe", {.architecture = "qwen3moe", .turnsPairs = false, .headNorm = kPerHead, .experts = 8, .used = 3}},
};
INSTANTIATE_TEST_SUITE_P(Models, Beside, testing::ValuesIn(kMadeCases),
                         [](const auto& test) { return std::string(test.param.name); });

class Samples : public testing::TestWithParam<const char*> { };

TEST_P(Samples, SayInF16WhatLlamaCppSays)
{
    test::expectLogitsOfLlamaCpp(*cpu::makeCpuBackend(2), GetParam());
}

INSTANTIATE_TEST_SUITE_P(All, Samples, testing::Values("tales-dense", "tales-moe"),
                         [](const auto& test) { return std::string(test.param) == "tales-dense" ? "dense" : "moe"; });

} // namespace
