// SPDX-License-Identifier: Apache-2.0
// Rules written for the real llama-quantize, read by us, against what the real library makes of them.
#include <algorithm>
#include <cctype>

#include <gtest/gtest.h>

#include "core/plan/presets.h"
#include "core/plan/recipe_io/forms.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::oracle {
namespace {

constexpr int q4K = 12, q5K = 13, q6K = 14, q8 = 8, q40 = 2;

struct Case {
    std::string words{}; ///< of the command, as a person types it
    std::vector<std::pair<std::string, int>> rules{}; ///< what is in it, with ggml's numbers
    std::string preset = "Q4_K_M";
    int outputType = -1, embeddingType = -1;
    bool pure = false;
};

/// What the program's command line does before it calls the library.
std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

TEST(ForeignRules, MeanWhatLlamaQuantizeMakesOfThem)
{
    const std::string input = scratchFolder() + "/bf16.gguf";
    const std::string theirs = scratchFolder() + "/theirs.gguf", ours = scratchFolder() + "/ours.gguf";
    for (const char* name : {"tales-dense", "tales-moe"}) {
        convert(sample(name), {.preset = "BF16"}, input);
        const std::vector<Case> cases = {
            {"--tensor-type 'blk\\.[01]\\.ffn_down=q8_0' --tensor-type attn_v=Q5_k",
             {{"blk\\.[01]\\.ffn_down", q8}, {"attn_v", q5K}}},
            {"--tensor-type 'ATTN_(K|V)=q8_0' --tensor-type attn=q6_K", {{"ATTN_(K|V)", q8}, {"attn", q6K}}},
            {"--tensor-type '\\D\\.attn_q=q8_0'", {{"\\D\\.attn_q", q8}}}, // \D becomes \d
            {"--tensor-type '^output_norm\\.weight$=q8_0' --tensor-type 'ffn_gate_inp\\.weight=q8_0' --tensor-type "
             "norm=q4_0",
             {{"^output_norm\\.weight$", q8}, {"ffn_gate_inp\\.weight", q8}, {"norm", q40}}},
            {"--output-tensor-type q5_K --token-embedding-type q4_K --tensor-type '.*=q8_0'",
             {{".*", q8}},
             "Q4_K_M",
             q5K,
             q4K},
            {"--pure --tensor-type 'ffn_(up|gate)=q6_K' --output-tensor-type q8_0",
             {{"ffn_(up|gate)", q6K}},
             "Q4_0",
             q8,
             -1,
             true},
            {"--tensor-type attn_v=q8_0 --output-tensor-type q6_K", {{"attn_v", q8}}, "BF16", q6K},
            {"--tensor-type 'blk\\.(0|2)\\.attn_v=q4_K'", {{"blk\\.(0|2)\\.attn_v", q4K}}, "Q4_K_S"},
        };
        for (const Case& c : cases) {
            SCOPED_TRACE(std::string(name) + ": " + c.words);
            QuantizeRequest ask;
            ask.input = input;
            ask.output = theirs;
            ask.fileType = static_cast<int>(plan::findPreset(c.preset)->fileType);
            ask.pure = c.pure;
            ask.outputType = c.outputType;
            ask.embeddingType = c.embeddingType;
            for (const auto& [pattern, type] : c.rules)
                ask.rules.emplace_back(lower(pattern), type);
            ASSERT_EQ(Llama::instance().quantize(ask), "");
            const auto recipe = plan::importRecipe(
                "llama-quantize " + c.words + " in.gguf out.gguf " + c.preset, "test",
                [](const std::string& path) -> Result<std::string> { return fail(Errc::BadInput, path); });
            ASSERT_TRUE(recipe) << recipe.error().message;
            convert(input, recipe->recipe, ours);
            expectSameTensors(readWhole(ours), readWhole(theirs));
        }
    }
}

} // namespace
} // namespace ql::oracle
