// SPDX-License-Identifier: Apache-2.0
// Vision parts as files of their own (mmproj), against what tests/fixtures/vision says they hold; and layers that
// predict further tokens, kept and left out.
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/job/quantize.h"
#include "core/plan/parts.h"
#include "tests/core/io/temp_folder.h"

namespace ql::job {
namespace {

using testing::Contains;
using testing::HasSubstr;

const std::string kFolder = QL_VISION_FIXTURES;
const std::string kFamilies = QL_FAMILY_FIXTURES;
const char* const kTowers[] = {"gemma3", "smolvlm", "mistral3", "pixtral", "qwen2vl", "qwen2_5vl", "qwen3vl"};

Json expectation(const std::string& name)
{
    std::ifstream in(kFolder + "/" + name + ".json");
    std::stringstream text;
    text << in.rdbuf();
    return Json::parse(text.str());
}

std::vector<float> expectedValues(const std::string& name)
{
    const std::string path = kFolder + "/" + name + ".values";
    std::vector<float> values(std::filesystem::file_size(path) / sizeof(float));
    std::ifstream(path, std::ios::binary)
        .read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(float)));
    return values;
}

arch::ModelPtr mustRead(const std::string& path, const plan::Recipe& recipe)
{
    auto checkpoint = checkpoint::open(io::systemDisk(), path);
    if (!checkpoint)
        throw std::runtime_error(checkpoint.error().message);
    auto model = arch::interpret(*checkpoint, io::systemDisk(), plan::carriedBy(recipe));
    if (!model)
        throw std::runtime_error(model.error().message);
    return *model;
}

plan::Plan mustPlan(const std::string& path, const plan::Recipe& recipe)
{
    auto plan = plan::makePlan(mustRead(path, recipe), recipe, nullptr, "out.gguf");
    if (!plan)
        throw std::runtime_error(plan.error().message);
    return *std::move(plan);
}

plan::Recipe vision(const std::string& preset)
{
    plan::Recipe recipe;
    recipe.visionPreset = preset;
    return plan::visionRecipe(recipe);
}

gguf::Value valueOf(const std::string& type, const Json& value)
{
    if (type == "str")
        return gguf::Value::string(value.get<std::string>());
    if (type == "u32")
        return gguf::Value::u32(value.get<std::uint32_t>());
    if (type == "f32")
        return gguf::Value::f32(value.get<float>());
    if (type == "bool")
        return gguf::Value::boolean(value.get<bool>());
    if (type == "f32s")
        return gguf::Value::f32s(value.get<std::vector<float>>());
    gguf::Array array{gguf::ValueType::Bool, std::vector<std::uint64_t>()};
    for (const Json& element : value)
        std::get<std::vector<std::uint64_t>>(array.elements).push_back(element.get<bool>());
    return {gguf::ValueType::Array, array};
}

std::vector<float> valuesOf(const arch::TargetTensor& tensor)
{
    std::vector<float> values(tensor.elements());
    EXPECT_TRUE(tensor.rows->readRows(0, tensor.rowCount(), values)) << tensor.name;
    return values;
}

std::vector<std::string> namesOf(const arch::Model& model)
{
    std::vector<std::string> names;
    for (const arch::TargetTensor& tensor : model.tensors)
        names.push_back(tensor.name);
    return names;
}

std::uint64_t number(const gguf::Metadata& metadata, const std::string& key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    return value ? value->asUnsigned().value_or(0) : 999;
}

class Vision : public testing::TestWithParam<const char*> {
protected:
    std::string folder() const { return kFolder + "/" + GetParam(); }
    Json m_expected = expectation(GetParam());
};
INSTANTIATE_TEST_SUITE_P(All, Vision, testing::ValuesIn(kTowers),
                         [](const auto& test) { return std::string(test.param); });

TEST_P(Vision, HasEveryTensorWithItsTypeAndValues)
{
    const plan::Plan plan = mustPlan(folder(), vision("F16"));
    const std::vector<float> all = expectedValues(GetParam());
    ASSERT_FALSE(plan.blocked());
    std::map<std::string, bool> found;
    for (const plan::Step& step : plan.steps) {
        const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
        SCOPED_TRACE(tensor.name);
        ASSERT_TRUE(m_expected["tensors"].contains(tensor.name));
        const Json& wanted = m_expected["tensors"][tensor.name];
        EXPECT_EQ(step.planned.name(), wanted["type"].get<std::string>());
        ASSERT_EQ(tensor.shape, wanted["shape"].get<std::vector<std::uint64_t>>());
        const auto* first = all.data() + wanted["offset"].get<std::size_t>();
        EXPECT_EQ(valuesOf(tensor), std::vector<float>(first, first + tensor.elements()));
        found[tensor.name] = true;
    }
    for (const auto& [name, wanted] : m_expected["tensors"].items())
        EXPECT_TRUE(found[name]) << name;
}

TEST_P(Vision, SaysWhatLlamaCppAsksFor)
{
    const plan::Plan plan = mustPlan(folder(), vision("F16"));
    for (const auto& [key, wanted] : m_expected["metadata"].items()) {
        const gguf::Value* value = gguf::find(plan.metadata, key);
        ASSERT_TRUE(value) << key;
        EXPECT_EQ(*value, valueOf(wanted[0].get<std::string>(), wanted[1])) << key;
    }
    for (const gguf::KeyValue& entry : plan.metadata)
        if (entry.key.starts_with("clip.")) {
            EXPECT_TRUE(m_expected["metadata"].contains(entry.key)) << entry.key;
        }
    EXPECT_EQ(number(plan.metadata, "general.file_type"), 1u);
    EXPECT_FALSE(gguf::find(plan.metadata, "tokenizer.ggml.model"));
}

TEST_P(Vision, ListsTheOtherPartOnEitherSide)
{
    const auto leftOut = [&](const plan::Recipe& recipe) {
        std::vector<std::string> names;
        const arch::ModelPtr model = mustRead(folder(), recipe);
        for (const arch::NotCarried& each : model->notCarried)
            names.push_back(each.name);
        return names;
    };
    const std::vector<std::string> besideVision = leftOut(vision("F16")), besideText = leftOut(plan::Recipe());
    for (const Json& name : m_expected["text"]) {
        const std::string text = name.get<std::string>();
        const bool isBreak =
            text.ends_with("embed_tokens.weight") && m_expected["tensors"].contains("v.token_embd.img_break");
        EXPECT_EQ(std::ranges::count(besideVision, text), isBreak ? 0 : 1) << text;
        EXPECT_EQ(std::ranges::count(besideText, text), 0) << text;
    }
    EXPECT_FALSE(besideText.empty());
}

TEST_P(Vision, IsWrittenAndReadBackAndQuantisedAgain)
{
    ql::test::TempFolder folder;
    Context context;
    const std::string output = folder / "part.gguf", again = folder / "again.gguf";
    const plan::Plan plan = mustPlan(this->folder(), vision("F16"));
    const auto report = quantize(io::systemDisk(), plan, {.output = output}, context);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->tensors.size(), m_expected["tensors"].size());
    EXPECT_FALSE(report->notCarried.empty());

    plan::Recipe smaller;
    smaller.preset = "Q8_0";
    const plan::Plan second = mustPlan(output, smaller);
    ASSERT_FALSE(second.blocked());
    EXPECT_EQ(second.source->facts.architecture, "clip");
    EXPECT_TRUE(second.source->hasVision);
    EXPECT_EQ(second.source->facts.layers, number(plan.metadata, "clip.vision.block_count"));
    for (const plan::Step& step : second.steps) {
        const arch::TargetTensor& tensor = second.model->tensors[step.tensor];
        const std::string& name = tensor.name;
        const std::string type = m_expected["tensors"][name]["type"].get<std::string>();
        const bool isPlain = type == "F32" || name == "mm.input_projection.weight" || name.starts_with("v.patch_embd.")
            || name == "mm.patch_merger.weight";
        const bool fits = tensor.columns() % 32 == 0;
        EXPECT_EQ(step.planned.name(), isPlain ? type : fits ? "Q8_0" : "F16") << name;
    }
    const auto written = quantize(io::systemDisk(), second, {.output = again}, context);
    ASSERT_TRUE(written) << written.error().message;
}

// What the runtime convolves with is F16 beside a preset of F16 alone, and what it transposes is F16 always.
TEST(VisionTypes, FollowThePreset)
{
    const auto typeOf = [](const char* tower, const char* preset, const std::string& name) {
        const plan::Plan plan = mustPlan(kFolder + "/" + tower, vision(preset));
        for (const plan::Step& step : plan.steps)
            if (plan.model->tensors[step.tensor].name == name)
                return std::string(step.planned.name());
        return std::string("none");
    };
    EXPECT_EQ(typeOf("qwen2vl", "BF16", "v.patch_embd.weight.1"), "F32");
    EXPECT_EQ(typeOf("qwen2vl", "BF16", "v.blk.1.attn_k.weight"), "BF16");
    EXPECT_EQ(typeOf("qwen2vl", "F32", "v.patch_embd.weight"), "F32");
    EXPECT_EQ(typeOf("mistral3", "Q8_0", "mm.patch_merger.weight"), "F32");
    EXPECT_EQ(typeOf("mistral3", "Q8_0", "mm.1.weight"), "Q8_0");
    EXPECT_EQ(typeOf("gemma3", "Q8_0", "mm.input_projection.weight"), "F16");
    EXPECT_EQ(typeOf("gemma3", "F32", "mm.input_projection.weight"), "F16");
    EXPECT_EQ(typeOf("gemma3", "Q8_0", "v.blk.0.ffn_down.weight"), "F16"); // rows of 80
}

TEST(VisionParts, AreOfferedAndRefusedWithReasons)
{
    const auto says = [](const plan::Plan& plan, const std::string& part) {
        return std::ranges::any_of(plan.problems, [&](const plan::Problem& problem) {
            return problem.message.find(part) != std::string::npos;
        });
    };
    plan::Recipe recipe;
    EXPECT_TRUE(says(mustPlan(kFolder + "/gemma3", recipe), "also sees images"));
    recipe.parts = plan::Parts::All;
    const plan::Plan all = mustPlan(kFolder + "/gemma3", recipe);
    EXPECT_FALSE(says(all, "also sees images"));
    EXPECT_FALSE(all.blocked());
    EXPECT_TRUE(gguf::find(all.metadata, "gemma3.block_count"));
    EXPECT_TRUE(mustPlan(kFamilies + "/llama", recipe).blocked());

    const auto refusal = [](const std::string& path) {
        const auto checkpoint = checkpoint::open(io::systemDisk(), path);
        return arch::interpret(*checkpoint, io::systemDisk(), {arch::ModelPart::Vision}).error().message;
    };
    EXPECT_THAT(refusal(kFamilies + "/llama"), HasSubstr("no vision_config"));
}

TEST(VisionParts, GoBesideTheText)
{
    plan::Recipe recipe;
    EXPECT_EQ(plan::visionOutput("a/tales-Q4_K_M.gguf", recipe), "a/tales-mmproj-F16.gguf");
    EXPECT_EQ(plan::visionOutput("tales.Q4_K_M.gguf", recipe), "tales-mmproj-F16.gguf");
    recipe.visionPreset = "Q8_0";
    EXPECT_EQ(plan::visionOutput("a/own.gguf", recipe), "a/own-mmproj-Q8_0.gguf");
    EXPECT_EQ(plan::visionOutput("Q4_K_M.gguf", recipe), "Q4_K_M-mmproj-Q8_0.gguf");
    recipe.rules = {*plan::parseRule("attn_v=Q6_K")};
    recipe.pure = true;
    EXPECT_TRUE(plan::visionRecipe(recipe).rules.empty());
    EXPECT_FALSE(plan::visionRecipe(recipe).pure);
    EXPECT_EQ(plan::visionRecipe(recipe).preset, "Q8_0");
}

// The same file whether the layers are left out of the folder or of a GGUF file that has them.
TEST(Mtp, LayersAreKeptOrLeftOut)
{
    const std::string folder = kFamilies + "/glm4moe";
    plan::Recipe with, without;
    with.preset = without.preset = "F32";
    without.mtp = false;
    const plan::Plan kept = mustPlan(folder, with), left = mustPlan(folder, without);
    const std::uint64_t further = number(kept.metadata, "glm4moe.nextn_predict_layers");
    ASSERT_GT(further, 0u);
    EXPECT_EQ(kept.source->mtpLayers, further);
    EXPECT_EQ(left.source->mtpLayers, further);
    const std::uint64_t layers = number(kept.metadata, "glm4moe.block_count");
    EXPECT_EQ(number(left.metadata, "glm4moe.block_count"), layers - further);
    EXPECT_EQ(number(left.metadata, "glm4moe.nextn_predict_layers"), 0u);
    EXPECT_TRUE(kept.source->notCarried.empty());

    std::vector<std::string> wanted;
    for (const arch::TargetTensor& tensor : kept.source->tensors)
        if (tensor.layer < static_cast<int>(layers - further))
            wanted.push_back(tensor.name);
    EXPECT_EQ(namesOf(*left.source), wanted);
    EXPECT_FALSE(left.source->notCarried.empty());
    for (const arch::NotCarried& each : left.source->notCarried) {
        EXPECT_THAT(each.reason, HasSubstr("MTP"));
        EXPECT_THAT(each.name, HasSubstr("layers." + std::to_string(layers - further)));
    }

    ql::test::TempFolder made;
    Context context;
    const std::string whole = made / "whole.gguf", fromFolder = made / "a.gguf", fromFile = made / "b.gguf";
    ASSERT_TRUE(quantize(io::systemDisk(), kept, {.output = whole}, context));
    ASSERT_TRUE(quantize(io::systemDisk(), left, {.output = fromFolder}, context));
    ASSERT_TRUE(quantize(io::systemDisk(), mustPlan(whole, without), {.output = fromFile}, context));
    const arch::ModelPtr a = mustRead(fromFolder, with), b = mustRead(fromFile, with);
    ASSERT_EQ(namesOf(*a), namesOf(*b));
    for (std::size_t i = 0; i < a->tensors.size(); ++i)
        EXPECT_EQ(valuesOf(a->tensors[i]), valuesOf(b->tensors[i])) << a->tensors[i].name;
    for (const gguf::KeyValue& entry : a->metadata)
        if (entry.key.starts_with("glm4moe.")) {
            EXPECT_THAT(b->metadata, Contains(entry));
        }
}

} // namespace
} // namespace ql::job
