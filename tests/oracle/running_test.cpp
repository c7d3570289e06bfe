// SPDX-License-Identifier: Apache-2.0
// Our files in the real llama.cpp: they load, and a lossless conversion does not change a single token.
#include <filesystem>

#include <gtest/gtest.h>

#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::oracle {
namespace {

constexpr int kTokens = 24;

class Running : public testing::TestWithParam<const char*> { };

TEST_P(Running, LosslessConversionsGenerateTheSameTokens)
{
    const std::string folder = scratchFolder() + "/";
    const std::string first = folder + "first.gguf", wide = folder + "wide.gguf", back = folder + "back.gguf";
    convert(sample(GetParam()), {.preset = "BF16"}, first);
    convert(first, {.preset = "F32"}, wide);
    convert(wide, {.preset = "BF16"}, back);
    expectSameTensors(readWhole(back), readWhole(first));
    Llama& llama = Llama::instance();
    for (const char* prompt : {"Once upon a time", "The capital of France is", "Question: Ivy buys 3 apples."}) {
        const std::vector<int> before = llama.generate(first, prompt, kTokens);
        ASSERT_EQ(before.size(), kTokens) << llama.lastErrors();
        EXPECT_EQ(llama.generate(wide, prompt, kTokens), before) << prompt;
        EXPECT_EQ(llama.generate(back, prompt, kTokens), before) << prompt;
    }
    const std::vector<int> capital = llama.generate(first, "The capital of France is", 4);
    EXPECT_NE(llama.detokenize(first, capital).find("Paris"), std::string::npos) << llama.detokenize(first, capital);
}

TEST_P(Running, ASplitFileLoadsFromItsFirstPart)
{
    const std::string whole = scratchFolder() + "/whole.gguf";
    convert(sample(GetParam()), {.preset = "Q4_K_M"}, whole);
    const report::Report report =
        convert(sample(GetParam()), {.preset = "Q4_K_M", .splitBytes = 1 << 20}, scratchFolder() + "/parts.gguf");
    ASSERT_GE(report.files.size(), 2u);
    const std::string prompt = "Once upon a time";
    Llama& llama = Llama::instance();
    const std::vector<int> expected = llama.generate(whole, prompt, kTokens);
    ASSERT_FALSE(expected.empty()) << llama.lastErrors();
    std::string firstPart = report.files.front();
    if (!std::filesystem::exists(firstPart))
        firstPart = scratchFolder() + "/" + firstPart;
    EXPECT_EQ(llama.generate(firstPart, prompt, kTokens), expected) << llama.lastErrors();
}

TEST_P(Running, EveryPresetLoadsAndSpeaks)
{
    const std::string file = scratchFolder() + "/preset.gguf";
    for (const char* preset : {"Q8_0", "Q6_K", "Q5_K_M", "Q4_K_S", "Q5_1", "Q3_K_L", "Q2_K"}) {
        convert(sample(GetParam()), {.preset = preset}, file);
        EXPECT_EQ(Llama::instance().generate(file, "Once upon a time", 8).size(), 8u)
            << preset << Llama::instance().lastErrors();
    }
}

/// llama.cpp multiplies by the scales of the whole tensors: without them, the values would be thousands of times too
/// large, and the text no text.
TEST_P(Running, Nvfp4WithTensorScalesLoadsAndSpeaks)
{
    const std::string file = scratchFolder() + "/nvfp4.gguf", wide = scratchFolder() + "/nvfp4-wide.gguf";
    const auto rule = plan::parseRule("weight$=NVFP4");
    ASSERT_TRUE(rule);
    double errors[2] = {};
    for (const quant::Search search : {quant::Search::Reference, quant::Search::Best}) {
        const bool isBest = search == quant::Search::Best;
        const report::Report report =
            convert(sample(GetParam()), {.preset = "BF16", .rules = {*rule}, .search = search}, file);
        std::size_t scales = 0;
        for (const report::TensorRow& row : report.tensors) {
            scales += row.name.ends_with(".scale") ? 1 : 0;
            if (row.written == "NVFP4" && row.name != "token_embd.weight")
                errors[isBest] += row.stats.sumDD;
        }
        EXPECT_EQ(scales > 0, isBest);
    }
    EXPECT_LT(errors[1], errors[0]);
    convert(file, {.preset = "F32"}, wide);
    Llama& llama = Llama::instance();
    const std::string prompt = "The capital of France is";
    const std::vector<int> spoken = llama.generate(file, prompt, 4);
    ASSERT_EQ(spoken.size(), 4u) << llama.lastErrors();
    EXPECT_NE(llama.detokenize(file, spoken).find("Paris"), std::string::npos) << llama.detokenize(file, spoken);
    EXPECT_EQ(llama.generate(wide, prompt, 4), spoken);
}

INSTANTIATE_TEST_SUITE_P(Samples, Running, testing::Values("tales-dense", "tales-moe"), [](const auto& test) {
    std::string name = test.param;
    name[name.find('-')] = '_';
    return name;
});

} // namespace
} // namespace ql::oracle
