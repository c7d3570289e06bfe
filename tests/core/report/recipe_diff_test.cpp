// SPDX-License-Identifier: Apache-2.0
#include "core/report/recipe_diff.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ql::report {
namespace {

using quant::Format;

arch::TargetTensor tensor(std::string name, int layer, Format format)
{
    arch::TargetTensor made;
    made.name = std::move(name);
    made.layer = layer;
    made.shape = {4, 256};
    made.sourceType = {format, 0};
    return made;
}

arch::ModelPtr model(const std::vector<Format>& downPerLayer, Format output)
{
    auto made = std::make_shared<arch::Model>();
    made->checkpoint = std::make_shared<checkpoint::Checkpoint>();
    made->tensors.push_back(tensor("output.weight", -1, output));
    for (std::size_t i = 0; i < downPerLayer.size(); ++i)
        made->tensors.push_back(
            tensor("blk." + std::to_string(i) + ".ffn_down.weight", static_cast<int>(i), downPerLayer[i]));
    return made;
}

TEST(RecipeDiff, GroupsLayersThatAgreeInEveryModel)
{
    const auto a = model({Format::Q6_K, Format::Q4_K, Format::Q4_K, Format::Q6_K}, Format::Q6_K);
    const auto b = model({Format::Q5_K, Format::Q4_K, Format::Q4_K, Format::Q5_K}, Format::Q6_K);
    const RecipeDiff diff = diffRecipes({a, b});
    ASSERT_EQ(diff.rows.size(), 3u);
    EXPECT_EQ(diff.rows[0].tensors, "output");
    EXPECT_FALSE(diff.rows[0].differs);
    EXPECT_EQ(diff.rows[1].tensors, "blk.[0,3].ffn_down");
    EXPECT_EQ(diff.rows[1].types, (std::vector<std::string>{"Q6_K", "Q5_K"}));
    EXPECT_TRUE(diff.rows[1].differs);
    EXPECT_EQ(diff.rows[1].count, 2u);
    EXPECT_EQ(diff.rows[2].tensors, "blk.[1-2].ffn_down");
    EXPECT_EQ(diff.rows[2].types, (std::vector<std::string>{"Q4_K", "Q4_K"}));
}

TEST(RecipeDiff, APlanIsAColumnLikeAModel)
{
    const auto source = model({Format::F16, Format::F16}, Format::F16);
    auto plan = std::make_shared<plan::Plan>();
    plan->source = plan->model = source;
    plan->recipe.preset = "Q4_K_M";
    plan->bytes = 1000;
    plan->files.push_back({.name = "out.gguf"});
    for (std::size_t i = 0; i < 3; ++i) {
        plan::Step step;
        step.tensor = i;
        step.planned = {i == 1 ? Format::Q6_K : Format::Q4_K, 0};
        step.bytes = 100;
        plan->steps.push_back(step);
    }
    plan->steps[0].copy = true;
    const RecipeDiff diff = diffRecipes(std::vector<DiffSource>{{source, nullptr}, {source, plan}});
    ASSERT_EQ(diff.rows.size(), 3u);
    EXPECT_EQ(diff.rows[0].types, (std::vector<std::string>{"F16", "F16"}));
    EXPECT_EQ(diff.rows[1].types, (std::vector<std::string>{"F16", "Q6_K"}));
    EXPECT_EQ(diff.rows[2].types, (std::vector<std::string>{"F16", "Q4_K"}));
    EXPECT_EQ(diff.rows[2].names, (std::vector<std::string>{"blk.1.ffn_down.weight"}));
    EXPECT_EQ(diff.models[1].path, "out.gguf");
    EXPECT_EQ(diff.models[1].bytes, 300u);
    EXPECT_EQ(diff.models[1].fileBytes, 1000u);
    EXPECT_EQ(diff.models[1].fileType, "Q4_K_M");

    // A plan under other names is found by what its tensors are made of.
    auto other = std::make_shared<arch::Model>(*source);
    other->naming = arch::Naming::HuggingFace;
    auto named = std::make_shared<arch::Model>(*source);
    for (std::size_t i = 0; i < 3; ++i) {
        other->tensors[i].name = "model." + std::to_string(i);
        other->tensors[i].sources = named->tensors[i].sources = {"source." + std::to_string(i)};
        other->bySource["source." + std::to_string(i)] = static_cast<std::ptrdiff_t>(i);
    }
    plan->source = plan->model = other;
    EXPECT_EQ(diffRecipes(std::vector<DiffSource>{{named, plan}}).rows[1].types, (std::vector<std::string>{"Q6_K"}));
}

TEST(RecipeDiff, ShowsWhatAModelLacks)
{
    const RecipeDiff diff =
        diffRecipes({model({Format::Q4_0, Format::Q4_0}, Format::F16), model({Format::Q4_0}, Format::F16)});
    ASSERT_EQ(diff.rows.size(), 3u);
    EXPECT_EQ(diff.rows[2].tensors, "blk.1.ffn_down");
    EXPECT_EQ(diff.rows[2].types, (std::vector<std::string>{"Q4_0", ""}));
    EXPECT_TRUE(diff.rows[2].differs);
    EXPECT_NE(diff.toMarkdown().find("| blk.1.ffn_down | **Q4_0** | - |"), std::string::npos);
    EXPECT_NE(diff.toCsv().find("blk.1.ffn_down,1,yes,Q4_0,\n"), std::string::npos);
    EXPECT_EQ(diff.toJson()["rows"][2]["types"][1], "");
}

TEST(RecipeDiff, FoldsRolesAsPeopleDo)
{
    const auto made = std::make_shared<arch::Model>();
    made->checkpoint = std::make_shared<checkpoint::Checkpoint>();
    for (int layer = 0; layer < 5; ++layer)
        for (const char* role : {"ffn_gate_exps", "ffn_up_exps", "ffn_down_exps", "attn_q"})
            made->tensors.push_back(tensor("blk." + std::to_string(layer) + "." + role + ".weight", layer,
                                           role == std::string("ffn_down_exps") ? Format::Q3_K : Format::Q2_K));
    const RecipeDiff diff = diffRecipes({made, made});
    ASSERT_EQ(diff.rows.size(), 3u);
    EXPECT_EQ(diff.rows[0].tensors, "blk.[0-4].attn_q");
    EXPECT_EQ(diff.rows[1].tensors, "blk.[0-4].ffn_down_exps");
    EXPECT_EQ(diff.rows[2].tensors, "blk.[0-4].ffn_{gate,up}_exps");
    EXPECT_EQ(diff.rows[2].count, 10u);
}

TEST(RecipeDiff, SaysWhereAPartIsHeldByAnother)
{
    const auto whole = std::make_shared<arch::Model>(), apart = std::make_shared<arch::Model>();
    whole->checkpoint = apart->checkpoint = std::make_shared<checkpoint::Checkpoint>();
    whole->tensors.push_back(tensor("blk.0.attn_kv_b.weight", 0, Format::Q6_K));
    apart->tensors.push_back(tensor("blk.0.attn_k_b.weight", 0, Format::Q8_0));
    apart->tensors.push_back(tensor("blk.0.attn_v_b.weight", 0, Format::Q8_0));
    const RecipeDiff diff = diffRecipes({whole, apart});
    ASSERT_EQ(diff.rows.size(), 2u);
    EXPECT_EQ(diff.rows[0].tensors, "blk.0.attn_{k,v}_b");
    EXPECT_EQ(diff.rows[0].types, (std::vector<std::string>{kNotApplicable, "Q8_0"}));
    EXPECT_EQ(diff.rows[1].types, (std::vector<std::string>{"Q6_K", kNotApplicable}));
    EXPECT_FALSE(diff.rows[0].differs);
}

TEST(LayerRanges, AreCompact)
{
    EXPECT_EQ(layerRanges({7}), "7");
    EXPECT_EQ(layerRanges({0, 1, 2, 3}), "[0-3]");
    EXPECT_EQ(layerRanges({0, 2, 3, 9}), "[0,2-3,9]");
}

} // namespace
} // namespace ql::report
