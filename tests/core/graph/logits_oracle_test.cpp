// SPDX-License-Identifier: Apache-2.0
// Logits beside those of the real llama.cpp: made models of every known kind in F32, and the samples in F16.
#include <algorithm>

#include "core/tokenizer/text_tokenizer.h"
#include "tests/core/graph/made_model.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"
#include "tests/oracle/conversion.h"
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

std::size_t likeliest(const std::vector<float>& logits, std::size_t row, std::size_t width)
{
    const auto begin = logits.begin() + static_cast<std::ptrdiff_t>(row * width);
    return static_cast<std::size_t>(std::max_element(begin, begin + static_cast<std::ptrdiff_t>(width)) - begin);
}

class Samples : public testing::TestWithParam<const char*> { };

/// The F16 file through both programs, and our own run of the folder it was made of.
TEST_P(Samples, SayInF16WhatLlamaCppSays)
{
    const std::string file = oracle::scratchFolder() + "/half.gguf";
    oracle::convert(oracle::sample(GetParam()), {.preset = "F16"}, file);
    std::string text = test::contentOf(oracle::sample("") + "tales.txt").substr(20000, 2400);
    std::vector<int> tokens = oracle::Llama::instance().tokenize(file, text);
    ASSERT_GT(tokens.size(), 512u);
    tokens.resize(512);
    const std::vector<float> theirs = oracle::Llama::instance().logits(file, tokens);
    ASSERT_FALSE(theirs.empty()) << oracle::Llama::instance().lastErrors();
    const auto backend = cpu::makeCpuBackend(2);
    for (const std::string& path : {file, oracle::sample(GetParam())}) {
        const auto session = test::openSession(path, *backend);
        ASSERT_TRUE(session);
        const std::vector<float> ours = test::allLogits(*session, {tokens.begin(), tokens.end()});
        EXPECT_LT(test::relativeDifference(ours, theirs), 1e-2) << path;
        std::size_t same = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i)
            same += likeliest(ours, i, 1024) == likeliest(theirs, i, 1024);
        EXPECT_GE(static_cast<double>(same), 0.99 * static_cast<double>(tokens.size())) << path;
    }
}

INSTANTIATE_TEST_SUITE_P(All, Samples, testing::Values("tales-dense", "tales-moe"),
                         [](const auto& test) { return std::string(test.param) == "tales-dense" ? "dense" : "moe"; });

} // namespace
