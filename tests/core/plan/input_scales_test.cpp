// SPDX-License-Identifier: Apache-2.0
// Scales of inputs from an importance matrix that knows how large they become: which modules get one, and what is
// written.
#include "core/plan/input_scales.h"

#include <gmock/gmock.h>

#include "core/arch/hf_model.h"
#include "core/plan/quantization_config.h"
#include "models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

/// One layer with attention and three experts.
std::shared_ptr<arch::Model> mixture()
{
    ModelBuilder builder("qwen3moe", 1);
    const auto add = [&](const std::string& name, std::vector<std::uint64_t> shape) {
        builder.add(name, std::move(shape), Format::BF16);
        builder.last().layer = arch::layerOfHuggingFaceName(name);
        builder.last().role = arch::roleOfHuggingFaceName(name);
    };
    add("lm_head.weight", {512, 256});
    add("model.layers.0.mlp.gate.weight", {3, 256});
    for (const char* name : {"q_proj", "k_proj", "v_proj", "o_proj"})
        add(std::string("model.layers.0.self_attn.") + name + ".weight", {256, 256});
    for (int expert = 0; expert < 3; ++expert)
        for (const char* name : {"gate_proj", "up_proj", "down_proj"})
            add("model.layers.0.mlp.experts." + std::to_string(expert) + "." + name + ".weight", {256, 256});
    auto model = builder.build();
    model->naming = arch::Naming::HuggingFace;
    return model;
}

/// What a calibration found; the second expert was given nothing.
std::shared_ptr<imatrix::ImportanceMatrix> measured()
{
    auto matrix = std::make_shared<imatrix::ImportanceMatrix>();
    matrix->path = "measured.gguf";
    const auto add = [&](const std::string& role, const std::vector<float>& largest) {
        imatrix::Entry entry;
        entry.matrices = largest.size();
        entry.values.assign(256 * largest.size(), 1.0f);
        for (const float value : largest)
            entry.counts.push_back(value > 0 ? 10 : 0);
        entry.largest = largest;
        matrix->entries.emplace("blk.0." + role + ".weight", std::move(entry));
    };
    for (const char* role : {"attn_q", "attn_k", "attn_v"})
        add(role, {12.5f});
    add("attn_output", {3.0f});
    add("ffn_gate_inp", {7.0f});
    add("ffn_gate_exps", {5.0f, 0.0f, 7.0f});
    add("ffn_up_exps", {5.0f, 0.0f, 7.0f});
    add("ffn_down_exps", {100.0f, 0.0f, 200.0f});
    return matrix;
}

Recipe scaled(const std::string& preset, ServingDialect dialect = ServingDialect::CompressedTensors)
{
    Recipe recipe;
    recipe.to = Container::Safetensors;
    recipe.dialect = dialect;
    recipe.preset = preset;
    return recipe;
}

float numberOf(const Plan& plan, const std::string& tensor)
{
    float value = 0;
    EXPECT_TRUE(plan.model->tensors[stepOf(plan, tensor).tensor].rows->readRows(0, 1, std::span(&value, 1)));
    return value;
}

TEST(MeasuredInputs, AreThoseOfTheModule)
{
    const MeasuredInputs found = measuredInputs(*measured(), mixture()->tensors);
    EXPECT_EQ(found.inputs.size(), 4u + 9u + 1u);
    EXPECT_EQ(found.inputs.at("model.layers.0.self_attn.o_proj").value, 3.0f);
    EXPECT_EQ(found.inputs.at("model.layers.0.mlp.experts.0.down_proj").value, 100.0f);
    EXPECT_EQ(found.inputs.at("model.layers.0.mlp.experts.1.down_proj").value, 200.0f) << "the largest of the others";
    EXPECT_EQ(found.inputs.at("model.layers.0.mlp.experts.2.up_proj").value, 7.0f);
    EXPECT_THAT(found.guessed,
                UnorderedElementsAre("model.layers.0.mlp.experts.1.gate_proj.weight",
                                     "model.layers.0.mlp.experts.1.up_proj.weight",
                                     "model.layers.0.mlp.experts.1.down_proj.weight"));
    EXPECT_THAT(measuredInputs(*onesFor(*mixture()), mixture()->tensors).inputs, IsEmpty());
}

TEST(MeasuredInputs, BecomeScales)
{
    const std::string o = "model.layers.0.self_attn.o_proj", down = "model.layers.0.mlp.experts.2.down_proj";
    const Plan fp8 = planned(mixture(), scaled("FP8"), measured());
    EXPECT_EQ(numberOf(fp8, o + ".input_scale"), 3.0f / 448.0f);
    EXPECT_EQ(numberOf(fp8, down + ".input_scale"), 200.0f / 448.0f);
    const Plan compressed = planned(mixture(), scaled("NVFP4"), measured());
    EXPECT_FALSE(compressed.blocked());
    EXPECT_EQ(numberOf(compressed, o + ".input_global_scale"), 6.0f * 448.0f / 3.0f);
    const Plan modelopt = planned(mixture(), scaled("NVFP4", ServingDialect::Modelopt), measured());
    EXPECT_EQ(numberOf(modelopt, o + ".input_scale"), 3.0f / (6.0f * 448.0f));
    EXPECT_EQ(numberOf(modelopt, down + ".input_scale"), 200.0f / (6.0f * 448.0f));
    EXPECT_THAT(messages(fp8, Severity::Warning), ElementsAre(HasSubstr("was given no token in the calibration")));
    EXPECT_THAT(messages(fp8, Severity::Error), IsEmpty());
}

TEST(MeasuredInputs, DoNotReplaceWhatIsKnown)
{
    auto model = mixture();
    model->inputs["model.layers.0.self_attn.o_proj"] = {arch::InputScale::Form::Fp8, 0.25f};
    EXPECT_EQ(numberOf(planned(model, scaled("FP8"), measured()), "model.layers.0.self_attn.o_proj.input_scale"),
              0.25f);
}

TEST(MeasuredInputs, AreMissedAndLeftUnusedWithAWord)
{
    const auto other = onesFor(*mixture());
    EXPECT_THAT(messages(planned(mixture(), scaled("FP8"), other), Severity::Warning),
                Contains(HasSubstr("does not say how large they become")));
    EXPECT_TRUE(planned(mixture(), scaled("NVFP4"), other).blocked());
    const Plan unused = planned(mixture(), scaled("FP8_DYNAMIC"), measured());
    EXPECT_THAT(messages(unused, Severity::Warning), IsEmpty());
    EXPECT_THAT(messages(unused, Severity::Note), Contains(HasSubstr("changes nothing here")));
}

} // namespace
} // namespace ql::plan
