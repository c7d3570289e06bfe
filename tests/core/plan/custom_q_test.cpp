// SPDX-License-Identifier: Apache-2.0
#include "core/plan/custom_q.h"

#include <gmock/gmock.h>

#include "models.h"

namespace ql::plan {
namespace {

using testing::HasSubstr;

std::vector<Rule> parsed(std::string_view text)
{
    auto rules = parseCustomQ(text);
    EXPECT_TRUE(rules) << rules.error().message;
    return rules.value_or(std::vector<Rule>());
}

TEST(CustomQ, IsRulesInTheirOrder)
{
    const auto rules = parsed("blk\\.[0-2]\\.ffn_down=iq5_k, attn_(q|k)=Q6_0,ffn=iq2_KS");
    ASSERT_EQ(rules.size(), 3u);
    EXPECT_EQ(rules[0].pattern, "blk\\.[0-2]\\.ffn_down");
    EXPECT_EQ(rules[0].type, quant::Format::IQ5_K);
    EXPECT_EQ(rules[1].pattern, "attn_(q|k)");
    EXPECT_EQ(rules[1].type, quant::Format::Q6_0);
    EXPECT_EQ(rules[2].type, quant::Format::IQ2_KS);

    Recipe recipe;
    recipe.preset = "IQ4_K";
    recipe.rules = rules;
    const Plan plan = planned(denseModel(), recipe);
    EXPECT_EQ(typeOf(plan, "blk.1.ffn_down.weight"), "IQ5_K") << "the first match wins";
    EXPECT_EQ(typeOf(plan, "blk.3.ffn_down.weight"), "IQ2_KS");
    EXPECT_EQ(typeOf(plan, "blk.3.attn_q.weight"), "Q6_0");
    EXPECT_EQ(typeOf(plan, "blk.0.attn_norm.weight"), "F32");
}

TEST(CustomQ, ReadsTheLinesOfARecipeFile)
{
    const auto rules = parsed("# heads\nattn_v=q8_0\r\n\n  output\\.weight=q6_K,\n#ffn=q2_K\n");
    ASSERT_EQ(rules.size(), 2u);
    EXPECT_EQ(rules[1].pattern, "output\\.weight");
}

TEST(CustomQ, NeverTouchesWhatThatProgramNeverQuantises)
{
    Recipe recipe;
    recipe.preset = "Q4_K_M";
    recipe.rules = parsed("^output_norm\\.weight$=q8_0,ffn_gate_inp\\.weight=q8_0");
    const auto model =
        ModelBuilder().add("output_norm.weight", {2, 256}).add("blk.0.ffn_gate_inp.weight", {4, 256}).build();
    for (const Step& step : planned(model, recipe).steps)
        EXPECT_EQ(step.planned.name(), "F32");
}

TEST(CustomQ, CaseCountsInThePattern)
{
    Recipe recipe;
    recipe.rules = parsed("ATTN_V=q8_0");
    EXPECT_NE(typeOf(planned(denseModel(), recipe), "blk.0.attn_v.weight"), "Q8_0");
}

TEST(CustomQ, SaysWhatIsWrong)
{
    const auto message = [](std::string_view text) {
        const auto rules = parseCustomQ(text);
        EXPECT_FALSE(rules);
        EXPECT_EQ(rules.error().code, Errc::BadArgument);
        return rules ? std::string() : rules.error().message;
    };
    EXPECT_THAT(message("attn_v"), HasSubstr("custom rule \"attn_v\": write REGEX=TYPE"));
    EXPECT_THAT(message("attn_v=q6_K,ffn=q9"), HasSubstr("custom rule \"ffn=q9\": unknown type \"q9\""));
    EXPECT_THAT(message("(=q6_K"), HasSubstr("custom rule \"(=q6_K\""));
    EXPECT_THAT(message(" ,"), HasSubstr("no custom rule"));
}

} // namespace
} // namespace ql::plan
