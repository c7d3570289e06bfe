// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "core/plan/rule_stack.h"
#include "models.h"

namespace ql::plan {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Recipe recipe(const std::string& preset, const std::vector<std::string>& texts)
{
    Recipe made;
    made.preset = preset;
    made.rules = rules(texts);
    return made;
}

TEST(Rules, FirstMatchWins)
{
    const Plan plan = planned(denseModel(), recipe("Q4_K_M", {"blk\\.0\\.attn_v=Q8_0", "attn_v=Q5_K", "attn_=Q6_K"}));
    EXPECT_EQ(typeOf(plan, "blk.0.attn_v.weight"), "Q8_0");
    EXPECT_EQ(typeOf(plan, "blk.1.attn_v.weight"), "Q5_K");
    EXPECT_EQ(typeOf(plan, "blk.1.attn_q.weight"), "Q6_K");
    EXPECT_EQ(stepOf(plan, "blk.1.attn_v.weight").rule, 1);
    EXPECT_EQ(stepOf(plan, "blk.1.attn_v.weight").reason, "rule 2 (attn_v)");
    EXPECT_EQ(stepOf(plan, "blk.1.ffn_up.weight").rule, -1);
}

TEST(Rules, AreCaseSensitiveAndMaySkipADisabledOne)
{
    Recipe made = recipe("Q4_0", {"ATTN_V=Q8_0", "attn_v=Q5_0", "attn_v=Q5_1"});
    made.rules[1].enabled = false;
    const Plan plan = planned(denseModel(), made);
    EXPECT_EQ(typeOf(plan, "blk.0.attn_v.weight"), "Q5_1");
    EXPECT_EQ(plan.ruleUses[1].matched, 0u);
    EXPECT_THAT(messages(plan, Severity::Warning), ElementsAre(": rule 1 (ATTN_V) matches no tensor"));
}

TEST(Rules, ApplyToThePresetsOfPlainNumbersToo)
{
    for (const char* preset : {"F32", "F16", "BF16"}) {
        const Plan plan = planned(denseModel(), recipe(preset, {"ffn_down=Q8_0"}));
        EXPECT_EQ(typeOf(plan, "blk.0.ffn_down.weight"), "Q8_0") << preset;
        EXPECT_EQ(typeOf(plan, "blk.0.ffn_up.weight"), preset);
    }
}

TEST(Rules, ComeBeforeOutputEmbeddingAndRoleTypesAndThoseBeforeTheMix)
{
    Recipe made = recipe("Q4_K_M", {"^output\\.weight$=Q5_K"});
    made.outputType = quant::Format::Q8_0;
    made.embeddingType = quant::Format::Q4_0;
    made.roleTypes = {{"ffn_up", quant::Format::Q3_K}, {"output", quant::Format::Q2_K}};
    const Plan plan = planned(denseModel(), made);
    EXPECT_EQ(typeOf(plan, "output.weight"), "Q5_K");
    EXPECT_EQ(typeOf(plan, "token_embd.weight"), "Q4_0");
    EXPECT_EQ(typeOf(plan, "blk.0.ffn_up.weight"), "Q3_K");

    made.rules.clear();
    EXPECT_EQ(typeOf(planned(denseModel(), made), "output.weight"), "Q8_0");
    made.outputType.reset();
    EXPECT_EQ(typeOf(planned(denseModel(), made), "output.weight"), "Q2_K");
}

TEST(Rules, TheOutputTypeIsForTheEmbeddingOfATiedModelUnlessThatHasItsOwn)
{
    const auto tied = [] { return ModelBuilder().add("token_embd.weight", {32, 256}).addLayers().build(); };
    Recipe made = recipe("Q4_K_M", {});
    made.outputType = quant::Format::Q8_0;
    EXPECT_EQ(typeOf(planned(tied(), made), "token_embd.weight"), "Q8_0");
    made.embeddingType = quant::Format::Q5_0;
    EXPECT_EQ(typeOf(planned(tied(), made), "token_embd.weight"), "Q5_0");
}

TEST(Rules, ReachWhatIsNeverQuantisedOnlyWhenTheyNameIt)
{
    const Plan broad = planned(denseModel(), recipe("Q4_K_M", {"blk\\.0\\.=Q8_0"}));
    EXPECT_EQ(typeOf(broad, "blk.0.attn_norm.weight"), "F32");
    EXPECT_EQ(stepOf(broad, "blk.0.attn_norm.weight").reason, "one-dimensional");

    const Plan exact = planned(denseModel(), recipe("Q4_K_M", {"blk.0.attn_norm.weight=F16"}));
    EXPECT_EQ(typeOf(exact, "blk.0.attn_norm.weight"), "F16");
    EXPECT_EQ(typeOf(exact, "blk.1.attn_norm.weight"), "F32");
    EXPECT_THAT(messages(exact, Severity::Warning), IsEmpty());

    const Plan quantized = planned(denseModel(), recipe("Q4_K_M", {"^output_norm\\.weight$=Q8_0"}));
    EXPECT_EQ(typeOf(quantized, "output_norm.weight"), "Q8_0");
    EXPECT_THAT(messages(quantized, Severity::Warning), ElementsAre(HasSubstr("may not load")));
}

TEST(Rules, WithoutEffectAreReported)
{
    const Plan plan =
        planned(denseModel(), recipe("Q4_K_M", {"attn_=Q6_K", "attn_v=Q8_0", "nothing=Q8_0", "norm=Q8_0"}));
    EXPECT_THAT(messages(plan, Severity::Warning),
                ElementsAre(HasSubstr("rule 2 (attn_v) never decides"), HasSubstr("rule 3 (nothing) matches no tensor"),
                            HasSubstr("rule 4 (norm) matches only tensors that are never quantised")));
    EXPECT_EQ(plan.ruleUses[0].matched, 8u * 5); // q, k, v, output and norm of eight layers
    EXPECT_EQ(plan.ruleUses[0].decided, 8u * 4);
    EXPECT_EQ(plan.ruleUses[1].matched, 8u);
    EXPECT_EQ(plan.ruleUses[1].decided, 0u);
}

TEST(Rules, SayHowManyBytesTheyChange)
{
    // 16 rows of 256: Q4_K 144 bytes per row, Q8_0 272, Q6_K 210. The mix gives values Q6_K in layers 0, 3, 6 and 7.
    const Plan plan = planned(denseModel(), recipe("Q4_K_M", {"attn_v=Q8_0", "attn_q=Q6_K", "attn_=Q4_0"}));
    EXPECT_EQ(plan.ruleUses[0].bytesDelta, 16 * 8 * (272 - 144)); // without it, the third rule would decide
    EXPECT_EQ(plan.ruleUses[1].bytesDelta, 16 * 8 * (210 - 144));
    EXPECT_EQ(plan.ruleUses[2].bytesDelta, 0);

    const Plan alone = planned(denseModel(), recipe("Q4_K_M", {"attn_v=Q8_0"}));
    EXPECT_EQ(alone.ruleUses[0].bytesDelta, 16 * (4 * (272 - 144) + 4 * (272 - 210)));
}

TEST(Rules, ForARoleThatTheModelLacksAreReported)
{
    Recipe made = recipe("Q4_K_M", {});
    made.roleTypes = {{"ffn_down_exps", quant::Format::Q8_0}};
    EXPECT_THAT(messages(planned(denseModel(), made), Severity::Warning),
                ElementsAre(": the model has no tensor of the role ffn_down_exps"));
}

TEST(Rules, ThatDoNotCompileAreRefused)
{
    Recipe made;
    made.rules.push_back({"attn_(v", quant::Format::Q8_0, true, ""});
    const auto plan = makePlan(denseModel(), made, nullptr, "out.gguf");
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Errc::BadArgument);
    EXPECT_THAT(plan.error().message, HasSubstr("rule 1: pattern \"attn_(v\""));
    made.rules[0].enabled = false;
    EXPECT_TRUE(makePlan(denseModel(), made, nullptr, "out.gguf"));
}

TEST(NamesExactly, MeansTheFullNameOrAnAnchoredPatternThatSpellsTheEnd)
{
    const std::string norm = "blk.3.attn_norm.weight";
    EXPECT_TRUE(namesExactly("blk.3.attn_norm.weight", norm));
    EXPECT_TRUE(namesExactly("^blk\\.3\\.attn_norm\\.weight$", norm));
    EXPECT_TRUE(namesExactly("^blk\\.\\d+\\.attn_norm\\.weight$", norm));
    EXPECT_TRUE(namesExactly("^.*\\.attn_norm.weight$", norm));
    EXPECT_TRUE(namesExactly("output_norm.weight", "output_norm.weight"));
    EXPECT_FALSE(namesExactly("attn_norm.weight", norm));
    EXPECT_FALSE(namesExactly("attn_norm\\.weight$", norm));
    EXPECT_FALSE(namesExactly("^blk\\.\\d+\\.attn_norm", norm));
    EXPECT_FALSE(namesExactly("^.*$", norm));
    EXPECT_FALSE(namesExactly("^.*weight$", norm));
    EXPECT_FALSE(namesExactly("", norm));
}

} // namespace
} // namespace ql::plan
