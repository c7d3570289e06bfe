// SPDX-License-Identifier: Apache-2.0
// Texts that are continued greedily, beside the real llama.cpp.
#include <algorithm>

#include "core/job/generate.h"
#include "tests/core/graph/run.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;

class Generated : public testing::TestWithParam<const char*> { };

TEST_P(Generated, TokensAreThoseOfLlamaCpp)
{
    const std::string file = oracle::scratchFolder() + "/spoken.gguf";
    oracle::convert(oracle::sample(GetParam()), {.preset = "F16"}, file);
    const auto backend = cpu::makeCpuBackend(2);
    const auto model = *arch::interpret(*checkpoint::open(io::systemDisk(), file));
    const auto tokenizer = tokenizer::TextTokenizer::create(model->metadata, io::systemDisk(), arch::resourceFolder());
    ASSERT_TRUE(tokenizer);
    for (const char* prompt : {"Once upon a time", "The capital of France is", "Question: Ivy buys 3 apples."}) {
        const auto session = backend->open(*graph::buildGraph(model), {});
        job::GenerateOptions options;
        options.count = 40;
        options.stopsAtEnd = false;
        options.sampler.greedy = true;
        job::Context context;
        std::string heard;
        const auto result = job::generate(**session, *tokenizer, prompt, options, context,
                                          [&](std::string_view piece) { heard += piece; });
        ASSERT_TRUE(result) << result.error().message;
        const std::vector<int> theirs = oracle::Llama::instance().generate(file, prompt, 40);
        EXPECT_EQ(std::vector<int>(result->tokens.begin(), result->tokens.end()), theirs) << prompt;
        EXPECT_EQ(result->text, oracle::Llama::instance().detokenize(file, theirs)) << prompt;
        EXPECT_EQ(heard, result->text);
    }
}

TEST_P(Generated, ATextEndsWhereTheModelEndsIt)
{
    const auto backend = cpu::makeCpuBackend(1);
    const auto model = *arch::interpret(*checkpoint::open(io::systemDisk(), oracle::sample(GetParam())));
    job::GenerateOptions options;
    options.count = 20;
    options.sampler.greedy = true;
    job::Context context;
    const auto run = [&](const gguf::Metadata& metadata) {
        const auto tokenizer = tokenizer::TextTokenizer::create(metadata, io::systemDisk(), arch::resourceFolder());
        const auto session = backend->open(*graph::buildGraph(model), {});
        return job::generate(**session, *tokenizer, "Once upon a time", options, context, {});
    };
    const auto whole = run(model->metadata);
    ASSERT_TRUE(whole);
    EXPECT_FALSE(whole->ended);
    ASSERT_EQ(whole->tokens.size(), 20u);
    gguf::Metadata ending = model->metadata; // in which one of these tokens ends a text
    gguf::set(ending, "tokenizer.ggml.eos_token_id", gguf::Value::u32(whole->tokens[12]));
    const auto first = std::ranges::find(whole->tokens, whole->tokens[12]);
    const auto ended = run(ending);
    ASSERT_TRUE(ended);
    EXPECT_TRUE(ended->ended);
    EXPECT_EQ(ended->tokens, std::vector<graph::TokenId>(whole->tokens.begin(), first));

    options.count = 600; // more than the sample was made for
    const auto refused = run(model->metadata);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("than the 512 that the model was made for"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Samples, Generated, testing::Values("tales-dense", "tales-moe"),
                         [](const auto& test) { return std::string(test.param) == "tales-dense" ? "dense" : "moe"; });

} // namespace
