// SPDX-License-Identifier: Apache-2.0
// Folders for engines: what is written in every dialect passes a checker that shares no code with the program, which
// reads the same values from it; scales are those of the formulas; faults and interruptions leave a whole model or
// none.
#include <bit>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <tuple>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/base/small_float.h"
#include "core/job/compare.h"
#include "core/plan/input_scales.h"
#include "core/plan/linear_module.h"
#include "tests/core/job/serving.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using plan::ServingDialect;

const std::string kMade = QL_SCHEME_FIXTURES;
const std::string kSamples = std::string(QL_TEST_DATA) + "/../resources/samples/";

/// A model with the same largest input for every module.
arch::ModelPtr withInputs(const arch::ModelPtr& model, const TempFolder& folder, float largest)
{
    Json json = Json::object();
    for (const arch::TargetTensor& tensor : model->tensors)
        if (plan::isLinearMatrix(tensor))
            json[std::string(plan::moduleOf(tensor.name))] = largest;
    writeFile(folder.path("inputs.json"), dumpJson(json));
    auto changed = plan::withInputScales(model, io::systemDisk(), folder.path("inputs.json"));
    if (!changed)
        throw std::runtime_error(changed.error().message);
    return *changed;
}

/// What the independent checker finds, and what it reads into `values`.
std::string checked(const std::string& output, const std::string& values)
{
    const std::string found = values + ".txt";
    const std::string command = fmt::format("{} -B {}/fixtures/schemes/check_folder.py {} --decode {} > {} 2>&1",
                                            QL_NUMPY_PYTHON, QL_TEST_DATA, output, values, found);
    const int status = std::system(command.c_str());
    return status == 0 ? std::string() : "finding: " + readFile(found);
}

checkpoint::CheckpointPtr opened(const std::string& path)
{
    auto checkpoint = checkpoint::open(io::systemDisk(), path);
    if (!checkpoint)
        throw std::runtime_error(checkpoint.error().message);
    return *checkpoint;
}

std::vector<double> doublesOf(const checkpoint::Checkpoint& checkpoint, const checkpoint::Tensor& tensor)
{
    std::vector<double> values(tensor.elements());
    EXPECT_TRUE(checkpoint.read(tensor, 0, std::as_writable_bytes(std::span(values))));
    return values;
}

/// Both readers see the same numbers, to the bit.
void expectSameValues(const std::string& output, const std::string& values)
{
    const auto model = opened(output);
    const auto theirs = opened(values);
    const auto weights = checkpoint::resolveWeights(model, io::systemDisk());
    ASSERT_TRUE(weights) << weights.error().message;
    std::size_t compared = 0;
    for (const checkpoint::Weight& weight : weights->all) {
        const checkpoint::Tensor* expected = theirs->find(weight.name);
        if (!weight.coded)
            continue;
        ASSERT_TRUE(expected) << weight.name;
        std::vector<double> ours(weight.elements());
        ASSERT_TRUE(weight.coded->readExact(0, weight.coded->rows(), ours));
        const std::vector<double> truth = doublesOf(*theirs, *expected);
        ASSERT_EQ(ours.size(), truth.size());
        for (std::size_t i = 0; i < ours.size(); ++i)
            ASSERT_EQ(ours[i], truth[i]) << weight.name << " at " << i;
        ++compared;
    }
    EXPECT_GT(compared, 0u);
}

struct Case {
    std::string source;
    std::string preset;
    ServingDialect dialect = ServingDialect::CompressedTensors;
    std::vector<std::string> rules{};
    float inputs = 0; ///< 0: none are given
    double worst = 0; ///< relative error of the codes
    std::uint64_t split = 0;

    std::string name() const
    {
        std::string text =
            fmt::format("{}_{}_{}{}{}", source, preset, plan::dialectName(dialect),
                        rules.empty() ? "" : "_rules" + std::to_string(rules.size()), split ? "_split" : "");
        for (char& c : text)
            c = std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
        return text;
    }
    std::string path() const
    {
        return source.starts_with("tales") ? kSamples + source : kMade + "/" + source + "/model";
    }
};

class WrittenFolder : public testing::TestWithParam<Case> { };

TEST_P(WrittenFolder, PassesTheCheckerAndHasThePlannedSize)
{
    const Case& c = GetParam();
    const TempFolder folder;
    arch::ModelPtr model = openAsHuggingFace(c.path());
    if (c.inputs > 0)
        model = withInputs(model, folder, c.inputs);
    plan::Recipe recipe = served(c.preset, c.dialect, c.rules);
    recipe.splitBytes = c.split;
    const plan::Plan plan = planned(model, recipe);
    const std::string output = folder.path("out");
    const report::Report report = run(plan, output);
    EXPECT_TRUE(report.complete);
    std::uint64_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(output))
        bytes += entry.file_size();
    EXPECT_EQ(bytes, plan.bytes);
    EXPECT_EQ(checked(output, folder.path("values.safetensors")), "");
    if (!c.preset.starts_with("BF16"))
        expectSameValues(output, folder.path("values.safetensors"));
    double worst = 0;
    for (const report::TensorRow& row : report.tensors)
        worst = std::max(worst, row.stats.relativeRmse());
    EXPECT_LE(worst, c.worst);
    Context context;
    const auto audit = verify(io::systemDisk(), output, 2, context);
    ASSERT_TRUE(audit);
    EXPECT_TRUE(audit->problems.empty()) << audit->problems[0].tensor << audit->problems[0].message;
    EXPECT_EQ(audit->checksumsCompared, report.tensors.size());
}

constexpr auto kCt = ServingDialect::CompressedTensors;
constexpr auto kModelopt = ServingDialect::Modelopt;
constexpr auto kDeepSeek = ServingDialect::DeepSeek;
constexpr double kFp8 = 0.03, kNvfp4 = 0.11, kMxfp4 = 0.15; // of weights as they are
constexpr double kInverted = 1e-7; // a factor that was inverted, and so rounded once

INSTANTIATE_TEST_SUITE_P(
    EveryType, WrittenFolder,
    testing::Values(
        Case{"tales-dense", "FP8", kCt, {}, 0, kFp8}, Case{"tales-dense", "FP8_DYNAMIC", kCt, {}, 0, kFp8},
        Case{"tales-dense", "FP8_BLOCK", kCt, {}, 0, kFp8}, Case{"tales-dense", "NVFP4A16", kCt, {}, 0, kNvfp4},
        Case{"tales-dense", "NVFP4", kCt, {}, 4.5f, kNvfp4}, Case{"tales-dense", "FP8", kCt, {}, 4.5f, kFp8},
        Case{"tales-dense", "MXFP4", kCt, {}, 0, kMxfp4}, Case{"tales-dense", "BF16", kCt, {}, 0, 0},
        Case{"tales-dense", "NVFP4A16_MLP_ONLY", kCt, {}, 0, kNvfp4, 1'000'000},
        Case{"tales-moe", "FP8", kCt, {}, 0, kFp8}, Case{"tales-moe", "FP8_DYNAMIC", kCt, {}, 0, kFp8, 2'000'000},
        Case{"tales-moe", "FP8_BLOCK", kCt, {}, 0, kFp8}, Case{"tales-moe", "NVFP4A16", kCt, {}, 0, kNvfp4},
        Case{"tales-moe", "NVFP4", kCt, {}, 4.5f, kNvfp4}, Case{"tales-moe", "MXFP4", kCt, {}, 0, kMxfp4}),
    [](const auto& test) { return fmt::format("{}_{}", test.param.name(), test.index); });

INSTANTIATE_TEST_SUITE_P(
    EveryDialect, WrittenFolder,
    testing::Values(
        Case{"tales-dense", "FP8", kModelopt, {}, 4.5f, kFp8},
        Case{"tales-dense", "FP8_DYNAMIC", kModelopt, {}, 0, kFp8},
        Case{"tales-moe", "FP8_BLOCK", kModelopt, {}, 0, kFp8}, Case{"tales-moe", "NVFP4", kModelopt, {}, 4.5f, kNvfp4},
        Case{"tales-dense", "NVFP4A16", kModelopt, {}, 0, kNvfp4},
        Case{"tales-dense", "FP8_BLOCK", kDeepSeek, {}, 0, kFp8},
        Case{"tales-moe", "FP8_BLOCK", kDeepSeek, {}, 0, kFp8, 1'000'000},
        Case{"tales-moe", "FP8_DYNAMIC", kCt, {"\\.experts\\.=NVFP4A16", "layers\\.0\\.self_attn=keep"}, 0, kNvfp4},
        Case{"tales-moe", "FP8_DYNAMIC", kModelopt, {"\\.experts\\.=NVFP4A16"}, 0, kNvfp4}),
    [](const auto& test) { return fmt::format("{}_{}", test.param.name(), test.index); });

// Sources that are quantised themselves, in dense models, with experts, with ragged blocks.
INSTANTIATE_TEST_SUITE_P(FromQuantised, WrittenFolder,
                         testing::Values(Case{"deepseek-block", "NVFP4A16", kCt, {}, 0, kNvfp4},
                                         Case{"deepseek-block", "FP8_BLOCK", kDeepSeek, {}, 0, 0},
                                         Case{"deepseek-block", "FP8_BLOCK", kCt, {}, 0, 0},
                                         Case{"qwen3-moe-block", "FP8_BLOCK", kModelopt, {}, 0, 0},
                                         Case{"nvfp4-modelopt", "NVFP4A16", kCt, {}, 0, kInverted},
                                         Case{"nvfp4-modelopt", "NVFP4", kModelopt, {}, 0, 0},
                                         Case{"nvfp4-ct", "FP8_DYNAMIC", kCt, {}, 0, kFp8},
                                         Case{"modelopt-fp8", "FP8", kModelopt, {}, 0, 0},
                                         Case{"mixed-ct", "NVFP4A16", kCt, {".=keep"}, 0, 0},
                                         Case{"mixed-modelopt", "FP8_DYNAMIC", kModelopt, {".=keep"}, 0, 0},
                                         Case{"fbgemm", "FP8_DYNAMIC", kCt, {}, 0, 0},
                                         Case{"mxfp4-ct", "MXFP4", kCt, {}, 0, 0},
                                         Case{"gptq", "FP8_BLOCK", kDeepSeek, {}, 0, kFp8},
                                         Case{"qwen3-moe-fused", "FP8_DYNAMIC", kCt, {}, 0, kFp8}),
                         [](const auto& test) { return fmt::format("{}_{}", test.param.name(), test.index); });

/// The values of a tensor of a written folder.
std::vector<float> floatsOf(const std::string& output, const std::string& name)
{
    const auto checkpoint = opened(output);
    const checkpoint::Tensor* tensor = checkpoint->find(name);
    if (!tensor)
        throw std::runtime_error("no tensor " + name);
    std::vector<std::byte> bytes(tensor->bytes);
    EXPECT_TRUE(checkpoint->read(*tensor, 0, bytes));
    std::vector<float> values;
    for (std::size_t i = 0; i < tensor->elements(); ++i) {
        if (tensor->type.format == quant::Format::F32)
            values.push_back(std::bit_cast<float>(*reinterpret_cast<const std::uint32_t*>(bytes.data() + 4 * i)));
        else if (tensor->type.format == quant::Format::BF16)
            values.push_back(bfloat16ToFloat(*reinterpret_cast<const std::uint16_t*>(bytes.data() + 2 * i)));
        else
            values.push_back(static_cast<float>(std::to_integer<int>(bytes[i])));
    }
    return values;
}

float largestOf(std::span<const float> values)
{
    float largest = 0;
    for (const float value : values)
        largest = std::max(largest, std::fabs(value));
    return largest;
}

struct Matrix {
    std::uint64_t rows = 0, columns = 0;
    std::vector<float> values{};
};

Matrix matrixOf(const std::string& source, const std::string& name)
{
    const arch::ModelPtr model = openAsHuggingFace(source);
    const arch::TargetTensor& tensor = model->tensors[model->targetOf(name)];
    Matrix matrix{tensor.rowCount(), tensor.columns(), std::vector<float>(tensor.elements())};
    EXPECT_TRUE(tensor.rows->readRows(0, matrix.rows, matrix.values));
    return matrix;
}

const std::string kModule = "model.layers.1.mlp.up_proj";

TEST(ServedScales, AreTheLargestMagnitudesByTheLargestCode)
{
    const std::string source = kSamples + "tales-dense";
    const Matrix matrix = matrixOf(source, kModule + ".weight");
    const TempFolder folder;
    const auto written = [&](const char* preset, const char* ending) {
        const std::string output = folder.path(preset);
        run(planned(openAsHuggingFace(source), served(preset, kCt)), output);
        return floatsOf(output, kModule + ending);
    };
    EXPECT_THAT(written("FP8", ".weight_scale"), testing::ElementsAre(largestOf(matrix.values) / 448.0f));
    const std::vector<float> ofRows = written("FP8_DYNAMIC", ".weight_scale");
    ASSERT_EQ(ofRows.size(), matrix.rows);
    for (std::uint64_t row = 0; row < matrix.rows; ++row) {
        const float scale = largestOf(std::span(matrix.values).subspan(row * matrix.columns, matrix.columns)) / 448.0f;
        ASSERT_EQ(ofRows[row], bfloat16ToFloat(floatToBfloat16(scale)));
    }
    const std::vector<float> ofBlocks = written("FP8_BLOCK", ".weight_scale");
    const std::uint64_t across = (matrix.columns + 127) / 128;
    ASSERT_EQ(ofBlocks.size(), (matrix.rows + 127) / 128 * across);
    for (std::uint64_t block = 0; block < ofBlocks.size(); ++block) {
        float largest = 0;
        for (std::uint64_t row = block / across * 128; row < std::min(matrix.rows, (block / across + 1) * 128); ++row)
            for (std::uint64_t column = block % across * 128;
                 column < std::min(matrix.columns, (block % across + 1) * 128); ++column)
                largest = std::max(largest, std::fabs(matrix.values[row * matrix.columns + column]));
        ASSERT_EQ(ofBlocks[block], largest / 448.0f) << block;
    }
    const std::vector<float> powers = written("MXFP4", ".weight_scale");
    for (std::uint64_t group = 0; group < powers.size(); ++group) {
        const float largest = largestOf(std::span(matrix.values).subspan(group * 32, 32));
        ASSERT_EQ(powers[group], largest > 0 ? std::floor(std::log2(largest)) - 2 + 127 : 127) << group;
    }
}

TEST(ServedScales, OfNvfp4AreSharedByModulesThatRunAsOne)
{
    const std::string source = kSamples + "tales-dense";
    const TempFolder folder;
    const std::string output = folder.path("out");
    run(planned(openAsHuggingFace(source), served("NVFP4A16", kCt)), output);
    const float up = largestOf(matrixOf(source, kModule + ".weight").values);
    const float gate = largestOf(matrixOf(source, "model.layers.1.mlp.gate_proj.weight").values);
    const std::vector<float> written = floatsOf(output, kModule + ".weight_global_scale");
    ASSERT_EQ(written.size(), 1u);
    EXPECT_NEAR(written[0] / (448.0f * 6.0f / std::max(up, gate)), 1.0f, 2e-7f);
    EXPECT_EQ(written, floatsOf(output, "model.layers.1.mlp.gate_proj.weight_global_scale"));
    EXPECT_NE(written, floatsOf(output, "model.layers.1.mlp.down_proj.weight_global_scale"));
}

TEST(ServedFolder, IsTheSameForAnyNumberOfThreads)
{
    const TempFolder folder;
    plan::Recipe recipe = served("NVFP4A16", kModelopt, {"down_proj=FP8_BLOCK"});
    recipe.splitBytes = 1'500'000;
    const plan::Plan plan = planned(openAsHuggingFace(kSamples + "tales-moe"), recipe);
    run(plan, folder.path("one"), 1);
    run(plan, folder.path("many"), 5);
    for (const plan::OutputFilePlan& file : plan.files)
        EXPECT_EQ(readFile(folder.path("one/" + file.name)), readFile(folder.path("many/" + file.name))) << file.name;
}

TEST(ServedFolder, TakesTheFilesAlongAndLeavesTheOldQuantisationBehind)
{
    const TempFolder folder;
    const std::string source = kMade + "/nvfp4-modelopt/model";
    run(planned(openAsHuggingFace(source), served("FP8_DYNAMIC", kCt)), folder.path("out"));
    EXPECT_EQ(readFile(folder.path("out/tokenizer.json")), readFile(source + "/tokenizer.json"));
    EXPECT_TRUE(std::filesystem::exists(source + "/hf_quant_config.json"));
    EXPECT_FALSE(std::filesystem::exists(folder.path("out/hf_quant_config.json")));
    const auto config = parseJson(readFile(folder.path("out/config.json")), "config.json");
    ASSERT_TRUE(config);
    EXPECT_EQ(config->at("quantization_config").at("quant_method"), "compressed-tensors");
    EXPECT_EQ(config->at("quantization_config").at("format"), "float-quantized");
}

/// Type, shape and bytes of every tensor of a folder.
using Stored = std::tuple<std::string, std::vector<std::uint64_t>, std::vector<std::byte>>;
std::map<std::string, Stored> storedIn(const std::string& path)
{
    std::map<std::string, Stored> all;
    const auto checkpoint = opened(path);
    for (const checkpoint::Tensor& tensor : checkpoint->tensors()) {
        std::vector<std::byte> bytes(tensor.bytes);
        EXPECT_TRUE(checkpoint->read(tensor, 0, bytes));
        all[tensor.name] = {std::string(tensor.type.name()), tensor.shape, std::move(bytes)};
    }
    return all;
}

const std::string kGptOss = kMade + "/mxfp4-gpt-oss/model";

TEST(ServedGptOss, KeepsItsExpertsToTheByteAndTheirConfiguration)
{
    const auto source = storedIn(kGptOss);
    const auto configOf = [](const std::string& path) { return *parseJson(readFile(path + "/config.json"), path); };
    for (const char* preset : {"FP8_DYNAMIC", "BF16"}) {
        const TempFolder folder;
        const bool isPlain = preset == std::string("BF16");
        plan::Recipe recipe =
            served(preset, kCt, isPlain ? std::vector<std::string>() : std::vector<std::string>{"\\.weight$=keep"});
        recipe.splitBytes = 100'000;
        const plan::Plan plan = planned(openAsHuggingFace(kGptOss), recipe);
        const std::string output = folder.path("out");
        const report::Report report = run(plan, output);
        EXPECT_GT(plan.files.size(), 4u); // several shards
        EXPECT_TRUE(storedIn(output) == source) << preset;
        EXPECT_EQ(configOf(output), configOf(kGptOss)) << preset;
        std::size_t experts = 0;
        for (const report::TensorRow& row : report.tensors)
            if (row.written == "MXFP4") {
                ++experts;
                ASSERT_TRUE(row.certificate) << row.name;
                EXPECT_EQ(row.certificate->differing, 0u) << row.name;
            }
        EXPECT_EQ(experts, 4u);
    }
}

TEST(ServedGptOss, IsRefusedAsWhatItCannotBecomeWithWhatItCan)
{
    const arch::ModelPtr model = openAsHuggingFace(kGptOss);
    const char* exact = "^model\\.layers\\.0\\.mlp\\.experts\\.down_proj$=BF16";
    for (const auto& [preset, words] :
         {std::pair{"BF16", "can only stay what they are"}, std::pair{"FP8_DYNAMIC", "configuration of their own"}}) {
        plan::Recipe recipe = served(preset, kCt);
        if (preset == std::string("BF16"))
            recipe.rules = {*plan::parseRule(exact)};
        const auto refused = plan::makePlan(model, recipe, nullptr, "out");
        ASSERT_TRUE(refused);
        EXPECT_TRUE(refused->blocked());
        for (const plan::Problem& problem : refused->problems) {
            if (problem.severity != plan::Severity::Error)
                continue;
            EXPECT_THAT(problem.message, testing::HasSubstr(words));
            EXPECT_FALSE(problem.suggestedRules.empty());
            for (const std::string& rule : problem.suggestedRules)
                recipe.rules.insert(recipe.rules.begin(), *plan::parseRule(rule));
        }
        const auto mended = plan::makePlan(model, recipe, nullptr, "out");
        ASSERT_TRUE(mended);
        EXPECT_FALSE(mended->blocked()) << preset;
    }
}

} // namespace
} // namespace ql::job
