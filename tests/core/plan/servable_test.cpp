// SPDX-License-Identifier: Apache-2.0
// What a model becomes for engines: types by module, what engines would refuse and the rules that mend it, the
// configuration in each dialect.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/arch/hf_model.h"
#include "core/plan/linear_module.h"
#include "core/plan/quantization_config.h"
#include "core/plan/servable.h"
#include "models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

Recipe served(const std::string& preset, const std::vector<std::string>& texts = {},
              ServingDialect dialect = ServingDialect::CompressedTensors)
{
    Recipe recipe;
    recipe.to = Container::Safetensors;
    recipe.dialect = dialect;
    recipe.preset = preset;
    recipe.rules = rules(texts);
    return recipe;
}

/// A Llama, and beside its MLPs in the last layer two experts; all matrices are `rows` x `columns`.
arch::ModelPtr llama(std::uint64_t rows = 256, std::uint64_t columns = 256)
{
    ModelBuilder builder("llama", 3);
    builder.add("model.embed_tokens.weight", {512, columns}, Format::BF16);
    builder.add("lm_head.weight", {512, columns}, Format::BF16);
    builder.add("model.norm.weight", {columns}, Format::BF16);
    for (int layer = 0; layer < 3; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        for (const char* name : {"q_proj", "k_proj", "v_proj", "o_proj"})
            builder.add(prefix + "self_attn." + name + ".weight", {rows, columns}, Format::BF16);
        builder.add(prefix + "input_layernorm.weight", {columns}, Format::BF16);
        const bool hasExperts = layer == 2;
        if (hasExperts)
            builder.add(prefix + "mlp.gate.weight", {2, columns}, Format::BF16);
        for (int expert = 0; expert < (hasExperts ? 2 : 1); ++expert)
            for (const char* name : {"gate_proj", "up_proj", "down_proj"})
                builder.add(prefix + "mlp." + (hasExperts ? "experts." + std::to_string(expert) + "." : "") + name
                                + ".weight",
                            {rows, columns}, Format::BF16);
    }
    const auto model = builder.build();
    model->naming = arch::Naming::HuggingFace;
    return model;
}

std::vector<std::string> suggested(const Plan& plan)
{
    std::vector<std::string> texts;
    for (const Problem& problem : plan.problems)
        texts.insert(texts.end(), problem.suggestedRules.begin(), problem.suggestedRules.end());
    return texts;
}

/// The recipe with the suggested rules first has nothing left to mend.
void expectMended(const arch::ModelPtr& model, const Recipe& recipe)
{
    const Plan plan = planned(model, recipe);
    ASSERT_FALSE(suggested(plan).empty());
    Recipe mended = recipe;
    mended.rules = rules(suggested(plan));
    mended.rules.insert(mended.rules.end(), recipe.rules.begin(), recipe.rules.end());
    EXPECT_THAT(suggested(planned(model, mended)), IsEmpty());
}

TEST(ServedTypes, AreForMatricesOfLinearModules)
{
    const Plan plan = planned(llama(), served("FP8_DYNAMIC"));
    EXPECT_THAT(messages(plan, Severity::Warning), IsEmpty());
    EXPECT_EQ(typeOf(plan, "model.layers.0.mlp.up_proj.weight"), "FP8_DYNAMIC");
    EXPECT_EQ(typeOf(plan, "model.layers.2.mlp.experts.1.down_proj.weight"), "FP8_DYNAMIC");
    EXPECT_EQ(typeOf(plan, "model.layers.2.mlp.gate.weight"), "BF16");
    EXPECT_EQ(typeOf(plan, "lm_head.weight"), "BF16");
    EXPECT_EQ(typeOf(plan, "model.embed_tokens.weight"), "BF16");
    EXPECT_EQ(typeOf(plan, "model.norm.weight"), "BF16");
    const Step& scale = stepOf(plan, "model.layers.0.mlp.up_proj.weight_scale");
    EXPECT_EQ(plan.model->tensors[scale.tensor].shape, (std::vector<std::uint64_t>{256, 1}));
    EXPECT_EQ(scale.planned.format, Format::BF16);
}

TEST(ServedTypes, MlpOnlyLeavesAttention)
{
    const Plan plan = planned(llama(), served("NVFP4A16_MLP_ONLY"));
    EXPECT_EQ(typeOf(plan, "model.layers.0.self_attn.q_proj.weight"), "BF16");
    EXPECT_EQ(typeOf(plan, "model.layers.0.mlp.up_proj.weight_packed"), "NVFP4A16");
    EXPECT_EQ(typeOf(plan, "model.layers.2.mlp.experts.0.up_proj.weight_packed"), "NVFP4A16");
}

TEST(ServedTypes, TheirScalesHaveTheNamesOfTheDialect)
{
    const std::string up = "model.layers.0.mlp.up_proj";
    const Plan block = planned(llama(), served("FP8_BLOCK", {}, ServingDialect::DeepSeek));
    EXPECT_EQ(block.model->tensors[stepOf(block, up + ".weight_scale_inv").tensor].shape,
              (std::vector<std::uint64_t>{2, 2}));
    const Plan nvidia = planned(llama(), served("NVFP4A16", {}, ServingDialect::Modelopt));
    EXPECT_EQ(typeOf(nvidia, up + ".weight"), "NVFP4A16");
    EXPECT_EQ(declarationOf(nvidia, stepOf(nvidia, up + ".weight")).shape, (std::vector<std::uint64_t>{256, 128}));
    EXPECT_EQ(declarationOf(nvidia, stepOf(nvidia, up + ".weight")).type.format, Format::U8);
    EXPECT_THAT(nvidia.model->tensors[stepOf(nvidia, up + ".weight_scale_2").tensor].shape, IsEmpty());
    const Plan mx = planned(llama(), served("MXFP4"));
    EXPECT_EQ(declarationOf(mx, stepOf(mx, up + ".weight_scale")).type.format, Format::U8);
}

TEST(ServedTypes, TransposedExpertsInOneTensorStayAsTheyAreAndAreNamed)
{
    ModelBuilder builder("llama4", 1); // [experts, inputs, outputs], as Llama 4 has them
    builder.add("model.layers.0.feed_forward.experts.gate_up_proj", {4, 128, 192}, Format::BF16);
    builder.add("model.layers.0.feed_forward.experts.down_proj", {4, 96, 128}, Format::BF16);
    builder.add("model.layers.0.self_attn.o_proj.weight", {128, 128}, Format::BF16);
    const auto model = builder.build();
    model->naming = arch::Naming::HuggingFace;
    for (const char* preset : {"FP8_DYNAMIC", "NVFP4A16", "MXFP4"}) {
        const Plan plan = planned(model, served(preset));
        for (const char* name : {"gate_up_proj", "down_proj"}) {
            const Step& step = stepOf(plan, std::string("model.layers.0.feed_forward.experts.") + name);
            EXPECT_TRUE(step.copy) << preset;
            EXPECT_EQ(step.coding, nullptr) << preset;
        }
        EXPECT_THAT(messages(plan, Severity::Warning), Contains(HasSubstr("the experts stay as they are"))) << preset;
        EXPECT_FALSE(plan.blocked());
    }
    const Plan asked =
        planned(model, served("BF16", {"^model\\.layers\\.0\\.feed_forward\\.experts\\.down_proj$=NVFP4A16"}));
    EXPECT_TRUE(asked.blocked()); // never codes in the wrong direction
}

TEST(ServedTypes, OfGgufAreRefusedWithTheNearest)
{
    const Plan plan = planned(llama(), served("FP8_DYNAMIC", {"up_proj=Q4_K"}));
    EXPECT_TRUE(plan.blocked());
    EXPECT_THAT(messages(plan, Severity::Error), Contains(HasSubstr("the nearest in safetensors is NVFP4A16")));
    EXPECT_THAT(makePlan(llama(), served("Q8_0"), nullptr, "out").error().message,
                HasSubstr("the nearest for safetensors is FP8_DYNAMIC"));
}

TEST(Servable, PartsOfAFusedMatrixNeedOneType)
{
    const Recipe recipe = served("FP8_DYNAMIC", {"k_proj=NVFP4A16"});
    const Plan plan = planned(llama(), recipe);
    EXPECT_THAT(messages(plan, Severity::Warning), ElementsAre(HasSubstr("vLLM loads these as one matrix")));
    EXPECT_THAT(suggested(plan),
                ElementsAre("layers\\.(0|1|2)\\.self_attn\\.(k_proj|q_proj|v_proj)\\.weight$=FP8_DYNAMIC"));
    expectMended(llama(), recipe);
    expectMended(llama(), served("NVFP4A16", {"layers\\.1\\.mlp\\.gate_proj=keep"}));
    EXPECT_THAT(messages(planned(llama(), served("FP8_DYNAMIC", {"o_proj=NVFP4A16"})), Severity::Warning), IsEmpty());
}

TEST(Servable, ExpertsOfALayerNeedOneType)
{
    const Recipe recipe = served("FP8_DYNAMIC", {"experts\\.1\\.=NVFP4A16"});
    EXPECT_THAT(suggested(planned(llama(), recipe)), ElementsAre("layers\\.(2)\\.mlp\\.experts\\.=FP8_DYNAMIC"));
    expectMended(llama(), recipe);
    expectMended(llama(), served("FP8_DYNAMIC", {"experts\\.\\d+\\.down_proj=keep"}));
}

TEST(Servable, BlocksBeginAtTheBordersOfFusedParts)
{
    EXPECT_THAT(suggested(planned(llama(192, 320), served("FP8_BLOCK"))), Not(IsEmpty()));
    expectMended(llama(192, 320), served("FP8_BLOCK"));
    EXPECT_THAT(suggested(planned(llama(256, 256), served("FP8_BLOCK"))), IsEmpty());
}

TEST(Servable, RowsThatAreNoMultipleOfTheGroupStayPlain)
{
    const Plan plan = planned(llama(256, 280), served("NVFP4A16"));
    EXPECT_EQ(typeOf(plan, "model.layers.0.mlp.up_proj.weight"), "BF16");
    EXPECT_THAT(messages(plan, Severity::Warning), Contains(HasSubstr("rows of 280 are not a multiple of 16")));
}

TEST(Servable, RoutersAndOutputAreNamedWhenARuleQuantisesThem)
{
    const Plan plan = planned(llama(), served("FP8_DYNAMIC", {"^lm_head.weight$=FP8_DYNAMIC"}));
    EXPECT_THAT(suggested(plan), ElementsAre("^lm_head\\.weight$=keep"));
    EXPECT_THAT(suggested(planned(llama(), served("FP8_DYNAMIC", {"gate.weight=NVFP4A16"}))), IsEmpty())
        << "a rule that does not name them exactly leaves them alone";
}

TEST(Servable, WhatADialectCannotHoldIsAnErrorWithWhatItCan)
{
    const Plan deepseek = planned(llama(), served("NVFP4A16", {}, ServingDialect::DeepSeek));
    EXPECT_TRUE(deepseek.blocked());
    EXPECT_THAT(suggested(deepseek), ElementsAre("\\.weight$=FP8_BLOCK"));
    const Plan inputs = planned(llama(), served("NVFP4"));
    EXPECT_TRUE(inputs.blocked());
    EXPECT_THAT(messages(inputs, Severity::Error), Contains(HasSubstr("--input-scales")));
    EXPECT_THAT(suggested(inputs), ElementsAre("\\.weight$=NVFP4A16"));
    expectMended(llama(), served("NVFP4"));
}

std::vector<ModuleCoding> modules()
{
    std::vector<ModuleCoding> list{{"lm_head", {}, false}};
    for (int layer = 0; layer < 2; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        list.push_back({prefix + "self_attn.q_proj", Format::FP8_DYNAMIC, false});
        list.push_back({prefix + "mlp.up_proj", layer == 0 ? Format::NVFP4A16 : Format::FP8_DYNAMIC, false});
        list.push_back({prefix + "mlp.gate", {}, false});
    }
    return list;
}

TEST(QuantizationConfigs, NameFamiliesByPatternsAndOthersByName)
{
    const Json section = quantizationConfig(ServingDialect::CompressedTensors, modules()).section;
    EXPECT_EQ(section.at("format"), "mixed-precision");
    EXPECT_EQ(section.at("ignore"), Json::array({"lm_head", "re:.*layers\\.\\d+\\.mlp\\.gate$"}));
    EXPECT_EQ(section.at("config_groups").at("group_0").at("targets"),
              Json::array({"re:.*layers\\.\\d+\\.self_attn\\.q_proj$", "model.layers.1.mlp.up_proj"}));
    EXPECT_EQ(section.at("config_groups").at("group_1").at("targets"), Json::array({"model.layers.0.mlp.up_proj"}));
    EXPECT_EQ(section.at("config_groups").at("group_1").at("format"), "nvfp4-pack-quantized");
    EXPECT_TRUE(section.at("kv_cache_scheme").is_null());
}

TEST(QuantizationConfigs, OfModelOptAgreeInBothFiles)
{
    const QuantizationConfig config = quantizationConfig(ServingDialect::Modelopt, modules());
    const Json& facts = config.file.at("quantization");
    EXPECT_EQ(facts.at("quant_algo"), "MIXED_PRECISION");
    EXPECT_EQ(facts.at("quantized_layers"), config.section.at("quantized_layers"));
    EXPECT_EQ(facts.at("exclude_modules"), config.section.at("ignore"));
    EXPECT_EQ(facts.at("quantized_layers").at("model.layers.0.mlp.up_proj").at("quant_algo"), "W4A16_NVFP4");
}

TEST(QuantizationConfigs, ReplaceWhatTheSourceSaid)
{
    const Json source{{"quantization_config", {{"quant_method", "fp8"}}},
                      {"text_config", {{"quantization_config", {{"quant_method", "fp8"}}}, {"dtype", "bfloat16"}}},
                      {"torch_dtype", "bfloat16"}};
    const Json plain = configWith(source, {}, "float32");
    EXPECT_FALSE(plain.contains("quantization_config"));
    EXPECT_FALSE(plain.at("text_config").contains("quantization_config"));
    EXPECT_EQ(plain.at("torch_dtype"), "float32");
    EXPECT_EQ(plain.at("text_config").at("dtype"), "float32");
}

TEST(ServedRecipes, SayTheContainerAndTheDialect)
{
    const Recipe recipe = served("NVFP4A16_MLP_ONLY", {"o_proj=FP8_DYNAMIC"}, ServingDialect::Modelopt);
    const auto read = recipeFromJson(toJson(recipe), "a.json");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, recipe);
    const Json wrong{{"quantloom_recipe", 1}, {"to", "safetensors"}, {"preset", "Q4_K_M"}};
    EXPECT_THAT(recipeFromJson(wrong, "a.json").error().message, HasSubstr("the nearest for safetensors is NVFP4A16"));
}

TEST(HuggingFaceNames, HaveTheRolesOfGguf)
{
    EXPECT_EQ(arch::roleOfHuggingFaceName("model.layers.3.self_attn.q_proj.weight"), "attn_q");
    EXPECT_EQ(arch::layerOfHuggingFaceName("model.layers.3.self_attn.q_proj.weight"), 3);
    EXPECT_EQ(arch::roleOfHuggingFaceName("model.layers.0.mlp.experts.12.up_proj.weight"), "ffn_up_exps");
    EXPECT_EQ(arch::layerOfHuggingFaceName("lm_head.weight"), -1);
    EXPECT_EQ(arch::roleOfHuggingFaceName("lm_head.weight"), "output");
    EXPECT_EQ(arch::roleOfHuggingFaceName("model.layers.0.mystery.weight"), "mystery");
}

} // namespace
} // namespace ql::plan
