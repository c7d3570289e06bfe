// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/from_model.h"

#include <algorithm>
#include <random>

#include <gmock/gmock.h>

#include "core/plan/presets.h"
#include "tests/core/plan/models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::ElementsAre;

std::vector<std::string> typesOf(const Plan& plan)
{
    std::vector<std::string> types;
    for (const Step& step : plan.steps)
        types.push_back(plan.source->tensors[step.tensor].name + " " + step.planned.name());
    return types;
}

/// The first that differs.
std::string difference(const std::vector<std::string>& found, const std::vector<std::string>& expected)
{
    const auto [a, b] = std::ranges::mismatch(found, expected);
    if (a == found.end() && b == expected.end())
        return {};
    return (a == found.end() ? "nothing" : *a) + " instead of " + (b == expected.end() ? "nothing" : *b);
}

/// The model as the plan would write it: the same tensors in the planned types.
arch::ModelPtr written(const Plan& plan)
{
    auto copy = std::make_shared<arch::Model>(*plan.source);
    for (const Step& step : plan.steps) {
        arch::TargetTensor& tensor = copy->tensors[step.tensor];
        tensor.sourceType = step.planned;
        tensor.sourceBytes = step.bytes;
    }
    return copy;
}

/// A mixture of experts as DeepSeek builds them: three dense layers, shared experts, attention through small ranks.
std::shared_ptr<arch::Model> deepModel(std::uint64_t layers)
{
    ModelBuilder builder("deepseek2", layers);
    builder.experts(16).add("output.weight", {64, 256}).add("token_embd.weight", {64, 256});
    builder.add("output_norm.weight", {256});
    for (std::uint64_t layer = 0; layer < layers; ++layer) {
        const std::string before = "blk." + std::to_string(layer) + ".";
        builder.add(before + "attn_norm.weight", {256});
        for (const char* role : {"attn_q_a", "attn_q_b", "attn_kv_a_mqa", "attn_kv_b", "attn_output"})
            builder.add(before + role + ".weight", {32, 256});
        if (layer >= 3)
            builder.add(before + "ffn_gate_inp.weight", {16, 256});
        for (const char* role : {"ffn_gate", "ffn_down", "ffn_up"}) {
            if (layer < 3) {
                builder.add(before + role + ".weight", {32, 256});
                continue;
            }
            builder.add(before + role + "_exps.weight", {16, 32, 256});
            builder.add(before + role + "_shexp.weight", {32, 256});
        }
    }
    return builder.build();
}

/// The proof: the imported recipe gives the same types on the quantised model and on the one it was made of, with and
/// without an importance matrix.
Recipe expectReproduced(const arch::ModelPtr& original, const Plan& plan)
{
    const arch::ModelPtr quantised = written(plan);
    const auto imported = recipeFromModel(quantised);
    EXPECT_TRUE(imported) << imported.error().message;
    if (!imported)
        return {};
    const std::vector<std::string> expected = typesOf(plan);
    for (const arch::ModelPtr& model : {quantised, original})
        for (const auto& importance : {std::shared_ptr<imatrix::ImportanceMatrix>(), onesFor(*original)})
            EXPECT_EQ(difference(typesOf(planned(model, imported->recipe, importance)), expected), "")
                << (model == original ? "on the original" : "on the same model");
    return imported->recipe;
}

TEST(RecipeFromModel, ReproducesEveryPreset)
{
    for (const std::uint64_t layers : {2u, 9u, 32u})
        for (const arch::ModelPtr& model : {arch::ModelPtr(denseModel(layers)), arch::ModelPtr(deepModel(layers + 3))})
            for (const Preset& preset : presets().subspan(1))
                for (const bool pure : {false, true}) {
                    SCOPED_TRACE(std::string(preset.name) + (pure ? " pure" : ""));
                    const Recipe recipe{.preset = std::string(preset.name), .pure = pure};
                    const auto importance = onesFor(*model);
                    const Recipe found = expectReproduced(model, planned(model, recipe, importance));
                    EXPECT_LE(found.rules.size(), 12u);
                }
}

TEST(RecipeFromModel, ReproducesRandomTypes)
{
    constexpr std::array formats = {Format::Q2_K, Format::Q4_K,  Format::Q6_K,   Format::Q8_0, Format::IQ4_XS,
                                    Format::BF16, Format::IQ2_K, Format::IQ3_KS, Format::F32};
    std::mt19937 random(11);
    for (int round = 0; round < 30; ++round) {
        const std::uint64_t layers = 1 + random() % 24;
        const arch::ModelPtr model = round % 2 == 0 ? denseModel(layers) : deepModel(layers + 3);
        Recipe recipe{.preset = "Q4_K_M"};
        const std::size_t variety = 1 + random() % formats.size();
        for (const arch::TargetTensor& tensor : model->tensors)
            if (tensor.shape.size() > 1 && random() % 3 != 0)
                recipe.rules.push_back({"^" + tensor.name + "$", formats[random() % variety]});
        expectReproduced(model, planned(model, recipe));
    }
}

TEST(RecipeFromModel, ReproducesWhatRowsForce)
{
    const arch::ModelPtr model = denseModel(6, 288); // not a multiple of 256
    for (const char* preset : {"Q4_K_M", "IQ3_M", "IQ4_K", "Q6_K"})
        expectReproduced(model, planned(model, {.preset = preset}));
}

TEST(RecipeFromModel, SaysItAsPeopleDo)
{
    const arch::ModelPtr model = deepModel(61);
    Recipe recipe{.preset = "Q2_K", .pure = true};
    recipe.rules = rules({"ffn_(gate|up)_shexp=Q4_K", "blk\\.[0-2]\\.ffn_down\\.=Q6_K", "ffn_down_exps=Q3_K"});
    recipe.outputType = Format::Q6_K;
    recipe.embeddingType = Format::Q4_K;
    const Recipe found = expectReproduced(model, planned(model, recipe));
    EXPECT_EQ(found.preset, "Q2_K");
    EXPECT_TRUE(found.pure);
    EXPECT_EQ(found.outputType, Format::Q6_K);
    EXPECT_EQ(found.embeddingType, Format::Q4_K);
    std::vector<std::string> texts;
    for (const Rule& rule : found.rules)
        texts.push_back(rule.pattern + "=" + std::string(quant::info(*rule.type).name));
    EXPECT_THAT(texts,
                testing::UnorderedElementsAre("\\.ffn_(gate|up)_shexp\\.=Q4_K", "\\.ffn_down\\.=Q6_K",
                                              "\\.ffn_down_exps\\.=Q3_K"));
}

TEST(RecipeFromModel, PutsExceptionsFirst)
{
    const arch::ModelPtr model = deepModel(61);
    Recipe recipe{.preset = "Q8_0"};
    recipe.rules = rules({"blk\\.[7-9]\\.ffn_(up|gate)_exps=Q5_K", "_exps=Q4_K"});
    const Recipe found = expectReproduced(model, planned(model, recipe));
    ASSERT_EQ(found.rules.size(), 2u);
    EXPECT_EQ(found.preset, "Q8_0");
    EXPECT_EQ(found.rules[0].pattern, "blk\\.[7-9]\\.ffn_(gate|up)_exps\\.");
    EXPECT_EQ(found.rules[1].pattern, "\\.ffn_(down|gate|up)_exps\\.");
}

TEST(RecipeFromModel, NamesWhatIsNeverQuantised)
{
    const arch::ModelPtr model = deepModel(8);
    Recipe recipe{.preset = "Q4_K_M"};
    recipe.rules = rules({"^blk\\.\\d+\\.ffn_gate_inp\\.weight$=Q8_0"});
    const Recipe found = expectReproduced(model, planned(model, recipe));
    ASSERT_FALSE(found.rules.empty());
    EXPECT_EQ(found.rules.back().pattern, "^blk\\.\\d+\\.ffn_gate_inp\\.weight$");
}

TEST(RecipeFromModel, KeepsTypesThatNobodyWritesAndSaysSo)
{
    auto builder = ModelBuilder("llama", 2);
    builder.add("blk.0.attn_q.weight", {16, 256}, Format::Q4_K).add("blk.1.attn_q.weight", {16, 256}, Format::Q4_K);
    builder.add("blk.0.odd.weight", {16, 256}, Format::Unknown);
    builder.last().sourceType.ggufId = 777;
    builder.last().sourceBytes = 4096;
    const arch::ModelPtr model = builder.build();
    const auto imported = recipeFromModel(model);
    ASSERT_TRUE(imported);
    ASSERT_EQ(imported->warnings.size(), 1u);
    EXPECT_THAT(imported->warnings[0], testing::HasSubstr("unknown type 777"));
    EXPECT_EQ(typeOf(planned(model, imported->recipe), "blk.0.odd.weight"), "unknown type 777");
}

} // namespace
} // namespace ql::plan
