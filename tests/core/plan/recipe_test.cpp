// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/plan/presets.h"
#include "models.h"

namespace ql::plan {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Presets, AreFoundInAnyCaseAndByAlias)
{
    EXPECT_EQ(findPreset("q4_k_m")->name, "Q4_K_M");
    EXPECT_EQ(findPreset("Q4_K")->name, "Q4_K_M");
    EXPECT_EQ(findPreset("q3_k")->name, "Q3_K_M");
    EXPECT_EQ(findPreset("Q5_K")->name, "Q5_K_M");
    EXPECT_EQ(findPreset("Q2_K")->name, "Q2_K");
    EXPECT_EQ(findPreset("Q9"), nullptr);
    EXPECT_EQ(findPreset(""), nullptr);
}

TEST(Presets, CarryTheFileTypesOfLlamaCpp)
{
    const std::pair<const char*, std::uint32_t> fileTypes[] = {
        {"F32", 0},     {"F16", 1},     {"Q4_0", 2},       {"Q4_1", 3},    {"Q8_0", 7},     {"Q5_0", 8},
        {"Q5_1", 9},    {"Q2_K", 10},   {"Q3_K_S", 11},    {"Q3_K_M", 12}, {"Q3_K_L", 13},  {"Q4_K_S", 14},
        {"Q4_K_M", 15}, {"Q5_K_S", 16}, {"Q5_K_M", 17},    {"Q6_K", 18},   {"IQ2_XXS", 19}, {"IQ2_XS", 20},
        {"Q2_K_S", 21}, {"IQ3_XS", 22}, {"IQ3_XXS", 23},   {"IQ1_S", 24},  {"IQ4_NL", 25},  {"IQ3_S", 26},
        {"IQ3_M", 27},  {"IQ2_S", 28},  {"IQ2_M", 29},     {"IQ4_XS", 30}, {"IQ1_M", 31},   {"BF16", 32},
        {"TQ1_0", 36},  {"TQ2_0", 37},  {"MXFP4_MOE", 38}, {"Q1_0", 40},   {"Q2_0", 41}};
    EXPECT_EQ(std::ranges::count(presets(), quant::Dialect::Ggml, &Preset::program), std::ssize(fileTypes));
    for (const auto& [name, fileType] : fileTypes)
        EXPECT_EQ(findPreset(name)->fileType, fileType) << name;
}

TEST(Presets, CarryTheFileTypesOfIkLlamaCpp)
{
    const std::pair<const char*, std::uint32_t> fileTypes[] = {
        {"Q6_0", 135},      {"MXFP4", 38},       {"MXFP4_R8", 351},  {"IQ1_BN", 136},   {"IQ2_BN", 137},
        {"IQ2_BN_R4", 337}, {"Q4_0_R8", 202},    {"Q5_0_R4", 208},   {"Q6_0_R4", 335},  {"Q8_0_R8", 207},
        {"Q8_KV", 149},     {"Q8_KV_R8", 398},   {"Q8_K_R8", 399},   {"BF16_R16", 232}, {"Q2_K_R4", 210},
        {"Q3_K_R4", 211},   {"Q4_K_R4", 214},    {"Q5_K_R4", 216},   {"Q6_K_R4", 218},  {"IQ1_S_R4", 224},
        {"IQ1_M_R4", 231},  {"IQ2_XXS_R4", 219}, {"IQ2_XS_R4", 220}, {"IQ2_M_R4", 229}, {"IQ3_XXS_R4", 223},
        {"IQ3_S_R4", 226},  {"IQ4_NL_R4", 225},  {"IQ4_XS_R8", 230}, {"IQ1_KT", 156},   {"IQ2_KT", 151},
        {"IQ3_KT", 152},    {"IQ4_KT", 153},     {"IQ2_KS", 147},    {"IQ3_KS", 154},   {"IQ4_KS", 145},
        {"IQ4_KS_R4", 345}, {"IQ5_KS", 150},     {"IQ5_KS_R4", 350}, {"IQ4_KSS", 148},  {"IQ2_KL", 155},
        {"IQ3_KL", 146},    {"IQ2_K", 138},      {"IQ2_K_R4", 338},  {"IQ3_K", 139},    {"IQ3_K_R4", 339},
        {"IQ4_K", 140},     {"IQ4_K_R4", 340},   {"IQ5_K", 141},     {"IQ5_K_R4", 341}, {"IQ6_K", 142}};
    EXPECT_EQ(std::ranges::count(presets(), quant::Dialect::IkLlama, &Preset::program), std::ssize(fileTypes));
    for (const auto& [name, fileType] : fileTypes) {
        EXPECT_EQ(findPreset(name)->fileType, fileType) << name;
        EXPECT_EQ(findPreset(name)->program, quant::Dialect::IkLlama) << name;
    }
}

TEST(ParseRule, SplitsAtTheLastEqualsSign)
{
    const auto rule = parseRule("^(?=blk).*attn_v=q6_k");
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->pattern, "^(?=blk).*attn_v");
    EXPECT_EQ(rule->type, quant::Format::Q6_K);
    EXPECT_EQ(parseRule("attn_v=KEEP")->type, std::nullopt);
}

std::string ruleError(std::string_view text)
{
    const auto rule = parseRule(text);
    EXPECT_FALSE(rule);
    EXPECT_EQ(rule.error().code, Errc::BadArgument);
    return rule.error().message;
}

TEST(ParseRule, SaysWhatIsWrong)
{
    EXPECT_EQ(ruleError("attn_v"), "rule \"attn_v\": write REGEX=TYPE, as in attn_v=Q6_K");
    EXPECT_THAT(ruleError("=Q6_K"), HasSubstr("write REGEX=TYPE"));
    EXPECT_THAT(ruleError("attn_v=Q6K"), AllOf(HasSubstr("unknown type \"Q6K\""), HasSubstr("Q6_K")));
    EXPECT_THAT(ruleError("attn_(v=Q6_K"), HasSubstr("missing closing parenthesis"));
}

Recipe fullRecipe()
{
    Recipe recipe;
    recipe.preset = "Q5_K_S";
    recipe.rules = rules({"attn_v=Q8_0", "output=keep"});
    recipe.rules[0].note = "listens better";
    recipe.rules[1].enabled = false;
    recipe.pure = true;
    recipe.outputType = quant::Format::Q6_K;
    recipe.embeddingType = quant::Format::Q4_0;
    recipe.roleTypes = {{"ffn_down", quant::Format::Q5_1}};
    recipe.imatrixFiles = {"a.dat", "b.gguf"};
    recipe.preTokenizer = "qwen2";
    recipe.parts = Parts::All;
    recipe.mtp = false;
    recipe.visionPreset = "Q8_0";
    recipe.splitBytes = 5'000'000'000;
    recipe.metadata = {{.kind = gguf::MetadataEdit::Kind::Rename, .key = "a", .newKey = "b"},
                       {.kind = gguf::MetadataEdit::Kind::Remove, .key = "c"},
                       {.key = "general.name", .value = gguf::Value::string("Größe \"L\"")},
                       {.key = "x", .value = gguf::Value::f32s({0.1f, 2})}};
    recipe.reservedBytes = 4096;
    return recipe;
}

TEST(RecipeJson, ComesBackAsItWas)
{
    for (const Recipe& recipe : {Recipe{}, fullRecipe()}) {
        const std::string text = dumpJson(toJson(recipe), 2);
        const auto json = parseJson(text, "r.json");
        ASSERT_TRUE(json);
        const auto back = recipeFromJson(*json, "r.json");
        ASSERT_TRUE(back) << back.error().message;
        EXPECT_EQ(*back, recipe) << text;
    }
}

TEST(RecipeJson, IsShort)
{
    EXPECT_EQ(dumpJson(toJson(Recipe{})), R"({"quantloom_recipe":1,"preset":"Q4_K_M","rules":[]})");
    Recipe recipe;
    recipe.rules = rules({"attn_v=Q8_0"});
    EXPECT_EQ(dumpJson(toJson(recipe)),
              R"({"quantloom_recipe":1,"preset":"Q4_K_M","rules":[{"pattern":"attn_v","type":"Q8_0"}]})");
}

struct BadRecipe {
    const char* text;
    const char* message;
};

class BadRecipes : public testing::TestWithParam<BadRecipe> { };

TEST_P(BadRecipes, AreRefusedByField)
{
    const auto json = parseJson(GetParam().text, "r.json");
    ASSERT_TRUE(json);
    const auto recipe = recipeFromJson(*json, "r.json");
    ASSERT_FALSE(recipe);
    EXPECT_EQ(recipe.error().code, Errc::BadInput);
    EXPECT_THAT(recipe.error().message, AllOf(testing::StartsWith("r.json: "), HasSubstr(GetParam().message)));
}

INSTANTIATE_TEST_SUITE_P(
    All, BadRecipes,
    testing::Values(
        BadRecipe{"[]", "must be a JSON object"}, BadRecipe{"{}", "not a recipe, it has no \"quantloom_recipe\""},
        BadRecipe{R"({"quantloom_recipe": "1"})", "\"quantloom_recipe\" must be a whole number"},
        BadRecipe{R"({"quantloom_recipe": 2})", "a recipe of version 2; this program reads version 1"},
        BadRecipe{R"({"quantloom_recipe": 1, "presets": "Q8_0"})", "unknown field \"presets\"; known are"},
        BadRecipe{R"({"quantloom_recipe": 1, "preset": "Q4_K_X"})", "unknown preset \"Q4_K_X\"; the nearest are Q4_K"},
        BadRecipe{R"({"quantloom_recipe": 1, "preset": 4})", "\"preset\" must be a text"},
        BadRecipe{R"({"quantloom_recipe": 1, "rules": {}})", "\"rules\" must be a list"},
        BadRecipe{R"({"quantloom_recipe": 1, "rules": [1]})", "rule 1: must be a JSON object"},
        BadRecipe{R"({"quantloom_recipe": 1, "rules": [{"type": "F16"}]})", "rule 1: \"pattern\" must be"},
        BadRecipe{R"({"quantloom_recipe": 1, "rules": [{"pattern": "("}]})", "rule 1: \"pattern\": pattern \"(\""},
        BadRecipe{R"({"quantloom_recipe": 1, "rules": [{"pattern": "a", "type": "Q4_K_M"}]})",
                  "rule 1: \"type\": unknown type \"Q4_K_M\""},
        BadRecipe{R"({"quantloom_recipe": 1, "rules": [{"pattern": "a", "type": "F16", "enable": true}]})",
                  "rule 1: unknown field \"enable\""},
        BadRecipe{R"({"quantloom_recipe": 1, "pure": 1})", "\"pure\" must be true or false"},
        BadRecipe{R"({"quantloom_recipe": 1, "output_type": "Q7"})", "\"output_type\": unknown type \"Q7\""},
        BadRecipe{R"({"quantloom_recipe": 1, "role_types": {"attn_v": ""}})", "\"attn_v\" must be the name of a type"},
        BadRecipe{R"({"quantloom_recipe": 1, "imatrix": "a"})", "\"imatrix\" must be a list"},
        BadRecipe{R"({"quantloom_recipe": 1, "imatrix": [1]})", "\"imatrix\" must be a list of texts"},
        BadRecipe{R"({"quantloom_recipe": 1, "parts": "half"})", "unknown parts \"half\""},
        BadRecipe{R"({"quantloom_recipe": 1, "vision_preset": "F17"})", "F17"},
        BadRecipe{R"({"quantloom_recipe": 1, "split_bytes": -1})", "\"split_bytes\" must be a whole number"}));

TEST(ShippedRecipes, AreReadAndFitAModel)
{
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(QL_TEST_DATA "/../resources/recipes")) {
        if (entry.path().extension() != ".json")
            continue;
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        const std::string name = entry.path().filename().string();
        const auto json = parseJson(text.str(), name);
        ASSERT_TRUE(json) << json.error().message;
        EXPECT_TRUE(json->contains("name") && json->contains("description")) << name;
        const auto recipe = recipeFromJson(*json, name);
        ASSERT_TRUE(recipe) << recipe.error().message;
        const Plan plan = planned(denseModel(), *recipe);
        EXPECT_FALSE(plan.blocked()) << name;
        EXPECT_THAT(messages(plan, Severity::Warning), IsEmpty()) << name;
        ++count;
    }
    EXPECT_GE(count, 3);
}

} // namespace
} // namespace ql::plan
