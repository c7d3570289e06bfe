// SPDX-License-Identifier: Apache-2.0
// Where the better search gives NVFP4 a scale of the whole tensor, and where not.
#include <gmock/gmock.h>

#include "core/arch/tensor_scale.h"
#include "models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Recipe nvfp4(quant::Search search = quant::Search::Best)
{
    Recipe recipe;
    recipe.preset = "BF16";
    recipe.rules = rules({"weight$=NVFP4"});
    recipe.search = search;
    return recipe;
}

std::vector<std::string> scalesOf(const Plan& plan)
{
    std::vector<std::string> names;
    for (const Step& step : plan.steps)
        if (const std::string& name = plan.model->tensors[step.tensor].name; name.ends_with(".scale"))
            names.push_back(name);
    return names;
}

TEST(TensorScales, StandBehindTheTensorsThatLlamaCppScales)
{
    const auto model = denseModel(1);
    const Plan plan = planned(model, nvfp4());
    EXPECT_THAT(scalesOf(plan),
                ElementsAre("output.scale", "blk.0.attn_k.scale", "blk.0.attn_output.scale", "blk.0.attn_q.scale",
                            "blk.0.attn_v.scale", "blk.0.ffn_down.scale", "blk.0.ffn_gate.scale",
                            "blk.0.ffn_up.scale"));
    EXPECT_EQ(plan.source, model);
    EXPECT_THAT(plan.model->tensors, SizeIs(model->tensors.size() + 8));
    for (std::size_t i = 0; i < model->tensors.size(); ++i)
        EXPECT_EQ(plan.stepOf(i), &plan.steps[i]);
    const Step& scale = stepOf(plan, "blk.0.attn_q.scale");
    EXPECT_EQ(scale.planned.name(), "F32");
    EXPECT_EQ(scale.bytes, 4u);
    EXPECT_EQ(scale.reason, "tensor scale of blk.0.attn_q.weight");
    EXPECT_EQ(plan.model->tensors[scale.tensor].shape, std::vector<std::uint64_t>{1});
    EXPECT_NE(stepOf(plan, "blk.0.attn_q.weight").scale, nullptr);
    EXPECT_EQ(stepOf(plan, "token_embd.weight").planned.name(), "NVFP4");
    EXPECT_EQ(stepOf(plan, "token_embd.weight").scale, nullptr);
    EXPECT_THAT(messages(plan, Severity::Note),
                Contains("token_embd.weight: NVFP4 without a scale of the whole tensor, because llama.cpp applies none "
                         "to such a tensor"));
    EXPECT_NE(plan.fingerprint(), planned(model, nvfp4(quant::Search::Reference)).fingerprint());
}

TEST(TensorScales, AreForEncodedNvfp4OfTheBetterSearchOnly)
{
    const auto model = denseModel(1);
    EXPECT_THAT(scalesOf(planned(model, nvfp4(quant::Search::Reference))), IsEmpty());
    Recipe other = nvfp4();
    other.rules = rules({"attn_q=NVFP4", "weight$=MXFP4"});
    const Plan mixed = planned(model, other);
    EXPECT_THAT(scalesOf(mixed), ElementsAre("blk.0.attn_q.scale"));
    other.rules = rules({"weight$=MXFP4"});
    const Plan none = planned(model, other);
    EXPECT_EQ(none.model, none.source);

    ModelBuilder builder("llama", 1);
    builder.add("blk.0.attn_q.weight", {16, 256}, Format::NVFP4).add("blk.0.attn_v.weight", {16, 256});
    EXPECT_THAT(scalesOf(planned(builder.build(), nvfp4())), ElementsAre("blk.0.attn_v.scale"));
}

TEST(TensorScales, AreOnePerExpert)
{
    ModelBuilder builder("qwen3moe", 1);
    builder.experts(4).add("blk.0.ffn_up_exps.weight", {4, 16, 256}).add("blk.0.ffn_up.weight", {16, 256});
    const Plan plan = planned(builder.build(), nvfp4());
    EXPECT_THAT(scalesOf(plan), ElementsAre("blk.0.ffn_up_exps.scale"));
    const Step& scale = stepOf(plan, "blk.0.ffn_up_exps.scale");
    EXPECT_EQ(plan.model->tensors[scale.tensor].shape, std::vector<std::uint64_t>{4});
    EXPECT_EQ(scale.bytes, 16u);
}

TEST(TensorScales, AreNotWrittenWhereLlamaCppMayNotApplyThem)
{
    ModelBuilder unknown("gemma3", 1);
    const Plan plan = planned(unknown.addLayers().build(), nvfp4());
    EXPECT_THAT(scalesOf(plan), IsEmpty());
    EXPECT_THAT(messages(plan, Severity::Note), Contains(HasSubstr("architecture gemma3")));

    ModelBuilder biased("llama", 1);
    biased.add("blk.0.ffn_up.weight", {16, 256}).add("blk.0.ffn_up.bias", {16});
    biased.add("blk.0.attn_q.weight", {16, 256}).add("blk.0.attn_q.bias", {16});
    biased.add("blk.0.attn_k.weight", {16, 256}).add("blk.0.attn_k.scale", {1});
    const Plan withBias = planned(biased.build(), nvfp4());
    EXPECT_THAT(scalesOf(withBias), ElementsAre("blk.0.attn_k.scale", "blk.0.attn_q.scale"));
    EXPECT_EQ(stepOf(withBias, "blk.0.attn_k.weight").scale, nullptr);
    EXPECT_THAT(messages(withBias, Severity::Note), Contains(HasSubstr("where there is a bias")));
    EXPECT_THAT(messages(withBias, Severity::Note), Contains(HasSubstr("another tensor blk.0.attn_k.scale")));
}

TEST(TensorScales, OfTheSourceAreKeptWithItsBytesOnly)
{
    ModelBuilder builder("llama", 1);
    builder.add("blk.0.attn_q.weight", {16, 256}, Format::NVFP4).add("blk.0.attn_q.scale", {1});
    builder.last().storage = arch::Storage::Keep;
    builder.add("blk.0.attn_v.weight", {16, 256});
    const auto model = builder.build();
    arch::applyStoredScales(model->tensors);
    const Plan copied = planned(model, nvfp4());
    EXPECT_THAT(scalesOf(copied), ElementsAre("blk.0.attn_q.scale", "blk.0.attn_v.scale"));
    EXPECT_NE(stepOf(copied, "blk.0.attn_q.weight").scale, nullptr);

    Recipe recipe = nvfp4();
    recipe.rules = rules({"attn_v=NVFP4", "weight$=Q8_0"});
    const Plan encoded = planned(model, recipe);
    EXPECT_THAT(scalesOf(encoded), ElementsAre("blk.0.attn_v.scale"));
    EXPECT_EQ(stepOf(encoded, "blk.0.attn_q.weight").scale, nullptr);
    ASSERT_THAT(encoded.model->notCarried, SizeIs(1));
    EXPECT_EQ(encoded.model->notCarried[0].name, "blk.0.attn_q.scale");
    EXPECT_EQ(encoded.stepOf(0), nullptr); // by name the scale comes first
    EXPECT_EQ(encoded.stepOf(1)->planned.name(), "Q8_0");
}

} // namespace
} // namespace ql::plan
