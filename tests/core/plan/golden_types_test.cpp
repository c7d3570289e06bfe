// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/plan/presets.h"
#include "core/plan/stored.h"
#include "models.h"

namespace ql::plan {
namespace {

constexpr std::string_view withImportance = "+im";

Json readGolden(const std::string& name)
{
    std::ifstream file(QL_TEST_DATA "/fixtures/plan/" + name);
    std::stringstream text;
    text << file.rdbuf();
    auto json = parseJson(text.str(), name);
    EXPECT_TRUE(json);
    return json.value_or(Json::object());
}

/// What the quantiser of a program has chosen, by model.
const Json& golden(quant::Dialect program)
{
    static const Json mainline = readGolden("golden_types.json"), ik = readGolden("golden_types_ik.json");
    return program == quant::Dialect::IkLlama ? ik : mainline;
}

/// "0-3,7" as numbers.
std::vector<int> layersOf(const std::string& ranges)
{
    std::vector<int> layers;
    std::stringstream list(ranges);
    for (std::string range; std::getline(list, range, ',');) {
        const std::size_t dash = range.find('-');
        const int last = std::stoi(dash == std::string::npos ? range : range.substr(dash + 1));
        for (int layer = std::stoi(range); layer <= last; ++layer)
            layers.push_back(layer);
    }
    return layers;
}

std::string inLayer(const std::string& name, int layer)
{
    const std::size_t star = name.find('*');
    return name.substr(0, star) + std::to_string(layer) + name.substr(star + 1);
}

arch::ModelPtr modelOf(const Json& json)
{
    const Json& facts = json["facts"];
    ModelBuilder builder(facts["architecture"], facts["layers"]);
    builder.heads(facts["heads"], facts["heads_kv"])
        .experts(facts["experts"])
        .vocabulary(facts.value("vocabulary", 0u));
    for (const auto& [name, tensor] : json["tensors"].items()) {
        if (!tensor.contains("layers")) {
            builder.add(name, tensor["shape"]);
            continue;
        }
        for (const int layer : layersOf(tensor["layers"]))
            builder.add(inLayer(name, layer), tensor["shape"]);
    }
    return builder.build();
}

Recipe recipeOf(const Json& json, const std::string& preset)
{
    Recipe recipe;
    recipe.preset = preset;
    if (!json.contains("options"))
        return recipe;
    const Json& options = json["options"];
    recipe.pure = options.value("pure", false);
    if (options.contains("output_type"))
        recipe.outputType = quant::formatByName(options["output_type"].get<std::string>());
    if (options.contains("embedding_type"))
        recipe.embeddingType = quant::formatByName(options["embedding_type"].get<std::string>());
    if (options.contains("rules"))
        for (const Json& rule : options["rules"])
            recipe.rules.push_back(
                {rule[0].get<std::string>(), quant::formatByName(rule[1].get<std::string>()), true, ""});
    return recipe;
}

/// The expected type of every tensor, as the golden file abbreviates them.
std::map<std::string, std::string> expectedTypes(const Json& model, const Json& types)
{
    std::map<std::string, std::string> expected;
    const auto add = [&](const std::string& name, const std::string& type, const std::vector<int>& layers) {
        if (layers.empty())
            expected[name] = type;
        for (const int layer : layers)
            expected[inLayer(name, layer)] = type;
    };
    for (const auto& [name, tensor] : model["tensors"].items())
        add(name, types["*"], tensor.contains("layers") ? layersOf(tensor["layers"]) : std::vector<int>());
    const auto layersOfTensor = [&](const std::string& name) {
        const Json& tensor = model["tensors"][name];
        return tensor.contains("layers") ? layersOf(tensor["layers"]) : std::vector<int>();
    };
    for (const Json& name : model["stays"])
        add(name, "F32", layersOfTensor(name));
    for (const auto& [name, type] : types.items()) {
        if (name == "*")
            continue;
        if (type.is_string()) {
            add(name, type, layersOfTensor(name));
            continue;
        }
        for (const auto& [one, layers] : type.items())
            add(name, one, layersOf(layers));
    }
    return expected;
}

/// Is the plan refused for want of an importance matrix?
bool needsImportance(const Plan& plan)
{
    return std::ranges::any_of(plan.problems, [](const Problem& problem) {
        return problem.severity == Severity::Error && problem.code == Errc::BadInput
            && problem.message.find("needs an importance matrix") != std::string::npos;
    });
}

struct GoldenModel {
    quant::Dialect program{};
    std::string name{};

    friend void PrintTo(const GoldenModel& model, std::ostream* out) { *out << model.name; }
};

class GoldenTypes : public testing::TestWithParam<GoldenModel> { };

TEST_P(GoldenTypes, AreThoseOfLlamaQuantizeForEveryPreset)
{
    const Json& model = golden(GetParam().program)[GetParam().name];
    const arch::ModelPtr target = modelOf(model);
    int compared = 0;
    for (const Preset& preset : presets()) {
        if (preset.program != GetParam().program)
            continue;
        // llama-quantize ignores rules and the output type of tied models here; our recipes do not.
        if (model.contains("options") && quant::info(quant::withoutInterleaving(preset.base)).isFloat)
            continue;
        for (const bool importance : {false, true}) {
            const std::string name(preset.name);
            const std::string run = name + (importance ? std::string(withImportance) : "");
            ASSERT_TRUE(model["types"].contains(run)) << run;
            const Json& types = model["types"][run] == "same" ? model["types"][name] : model["types"][run];
            const Plan plan = planned(target, recipeOf(model, name), importance ? onesFor(*target) : nullptr);
            if (preset.program == quant::Dialect::Ggml) {
                EXPECT_EQ(needsImportance(plan), types == "needs importance") << run;
            }
            if (!types.is_object())
                continue; // refused there; a Q1_0 that does not fit becomes F16 here
            const auto expected = expectedTypes(model, types);
            ASSERT_EQ(plan.steps.size(), expected.size());
            for (const Step& step : plan.steps) {
                const std::string& tensor = plan.model->tensors[step.tensor].name;
                EXPECT_EQ(step.planned.name(), expected.at(tensor)) << run << ", " << tensor << ": " << step.reason;
                ++compared;
            }
        }
    }
    EXPECT_GT(compared, 0);
}

std::vector<GoldenModel> goldenModels()
{
    std::vector<GoldenModel> models;
    for (const quant::Dialect program : {quant::Dialect::Ggml, quant::Dialect::IkLlama})
        for (const auto& [name, model] : golden(program).items())
            models.push_back({program, name});
    return models;
}

std::string testName(const testing::TestParamInfo<GoldenModel>& test)
{
    std::string name = (test.param.program == quant::Dialect::IkLlama ? "ik_" : "") + test.param.name;
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c)))
            c = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Models, GoldenTypes, testing::ValuesIn(goldenModels()), testName);

} // namespace
} // namespace ql::plan
