// SPDX-License-Identifier: Apache-2.0
// Ways into a file for tensors that come without scales; those with scales are in tests/core/job/routes_test.cpp.
#include <gmock/gmock.h>

#include "core/plan/coding.h"
#include "core/plan/programs.h"
#include "models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::HasSubstr;
using testing::IsEmpty;

Recipe withRules(const std::string& preset, const std::vector<std::string>& texts)
{
    Recipe recipe;
    recipe.preset = preset;
    recipe.rules = rules(texts);
    return recipe;
}

std::vector<std::uint64_t> shapeOf(const Plan& plan, const std::string& name)
{
    return plan.model->tensors[stepOf(plan, name).tensor].shape;
}

TEST(NewFp8, HasScalesForBlocksOf128BesideTheCodes)
{
    const auto model = ModelBuilder()
                           .add("blk.0.attn_q.weight", {300, 256}, Format::BF16)
                           .add("blk.0.attn_k.weight", {64, 100}, Format::BF16)
                           .add("blk.0.ffn_up_exps.weight", {3, 128, 257}, Format::BF16)
                           .build();
    const Plan plan = planned(model, withRules("F16", {"weight$=F8_E4M3"}));
    EXPECT_FALSE(plan.blocked());
    EXPECT_EQ(stepOf(plan, "blk.0.attn_q.weight").bytes, 300u * 256);
    EXPECT_FALSE(stepOf(plan, "blk.0.attn_q.weight").coding->keepsSource());
    EXPECT_EQ(shapeOf(plan, "blk.0.attn_q.scale_inv"), (std::vector<std::uint64_t>{3, 2}));
    EXPECT_EQ(shapeOf(plan, "blk.0.attn_k.scale_inv"), (std::vector<std::uint64_t>{1}));
    EXPECT_EQ(shapeOf(plan, "blk.0.ffn_up_exps.scale_inv"), (std::vector<std::uint64_t>{3, 1, 3}));
    EXPECT_EQ(typeOf(plan, "blk.0.attn_q.scale_inv"), "F32");
    EXPECT_EQ(stepOf(plan, "blk.0.attn_q.scale_inv").bytes, 3u * 2 * 4);
    EXPECT_TRUE(plan.runsOn.empty());
    EXPECT_TRUE(isForQuantloomOnly(plan));
    EXPECT_THAT(messages(plan, Severity::Note), testing::Contains(HasSubstr("for Quantloom only")));
    EXPECT_TRUE(gguf::find(plan.metadata, "quantloom.fp8.version"));
    const Plan plain = planned(model, withRules("F16", {}));
    EXPECT_FALSE(isForQuantloomOnly(plain));
    EXPECT_FALSE(gguf::find(plain.metadata, "quantloom.fp8.version"));
}

TEST(NewFp8, NeedsANameForItsScales)
{
    const auto model = ModelBuilder().add("blk.0.attn_q.bias", {256}, Format::F32).build();
    const Plan plan = planned(model, withRules("F16", {"^blk.0.attn_q.bias$=F8_E4M3"}));
    EXPECT_TRUE(plan.blocked());
    EXPECT_THAT(messages(plan, Severity::Error), testing::Contains(HasSubstr("does not end in .weight")));
}

TEST(Keep, LeavesTensorsAsTheyAre)
{
    const auto model = ModelBuilder()
                           .add("blk.0.attn_q.weight", {64, 256}, Format::Q4_K)
                           .add("blk.0.attn_k.weight", {64, 256}, Format::BF16)
                           .add("blk.0.attn_v.weight", {64, 256}, Format::F16, false)
                           .add("blk.0.ffn_up.weight", {64, 256}, Format::F8_E4M3)
                           .add("blk.0.attn_norm.weight", {256}, Format::F32)
                           .build();
    const Plan plan = planned(model, withRules("KEEP", {}));
    EXPECT_THAT(messages(plan, Severity::Error), IsEmpty());
    EXPECT_THAT(messages(plan, Severity::Warning), IsEmpty());
    for (const Step& step : plan.steps) {
        EXPECT_EQ(step.planned.format, plan.model->tensors[step.tensor].sourceType.format);
        EXPECT_EQ(step.asked, "keep");
        EXPECT_NE(step.reason, "");
    }
    EXPECT_EQ(plan.steps.size(), 5u) << "codes without scales get none";
    // One rule changes one tensor.
    const Plan changed = planned(model, withRules("KEEP", {"attn_k=Q8_0"}));
    EXPECT_EQ(typeOf(changed, "blk.0.attn_k.weight"), "Q8_0");
    EXPECT_EQ(typeOf(changed, "blk.0.attn_q.weight"), "Q4_K");
}

TEST(Keep, IsAskedForBeforeCodesThatNoEngineReadsAreKept)
{
    const auto model = ModelBuilder().add("blk.0.ffn_gate_inp.weight", {8, 256}, Format::F8_E4M3).build();
    EXPECT_EQ(typeOf(planned(model, withRules("Q4_K_M", {})), "blk.0.ffn_gate_inp.weight"), "F32");
    EXPECT_EQ(
        typeOf(planned(model, withRules("Q4_K_M", {"^blk.0.ffn_gate_inp.weight$=keep"})), "blk.0.ffn_gate_inp.weight"),
        "F8_E4M3");
}

TEST(Keep, SaysTheFileTypeOfWhatIsThere)
{
    const auto fileType = [](Format most, Format some) {
        const auto model = ModelBuilder()
                               .add("blk.0.attn_q.weight", {640, 256}, most)
                               .add("blk.0.attn_k.weight", {64, 256}, some)
                               .build();
        return *gguf::find(planned(model, withRules("KEEP", {})).metadata, "general.file_type")->asUnsigned();
    };
    EXPECT_EQ(fileType(Format::BF16, Format::F32), 32u);
    EXPECT_EQ(fileType(Format::MXFP4, Format::BF16), 38u);
    EXPECT_EQ(fileType(Format::NVFP4, Format::BF16), 39u);
    EXPECT_EQ(fileType(Format::F8_E4M3, Format::BF16), 1024u);
}

} // namespace
} // namespace ql::plan
