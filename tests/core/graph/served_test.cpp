// SPDX-License-Identifier: Apache-2.0
// Recipes for safetensors without a folder: the same bytes, the same figures, and values by arithmetic of this test.
#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "core/graph/rounding.h"
#include "core/job/culprits.h"
#include "core/job/evaluate.h"
#include "core/job/planned_folder.h"
#include "core/plan/linear_module.h"
#include "gpu/cpu/cpu_backend.h"
#include "tests/core/graph/samples.h"
#include "tests/core/io/temp_folder.h"
#include "tests/core/job/serving.h"

namespace {

using namespace ql;
using graph::Activations;
using plan::ServingDialect;
using test::TempFolder;

constexpr auto kCompressed = ServingDialect::CompressedTensors, kModelopt = ServingDialect::Modelopt;

std::string pathOf(const std::string& sample)
{
    return arch::resourceFolder() + "/samples/" + sample;
}

struct Case {
    std::string preset;
    ServingDialect dialect = kCompressed;
    std::vector<std::string> rules{};
    bool hasInputs = false;
    std::uint64_t split = 0;
    quant::Search search = quant::Search::Reference;
    std::string sample{};

    std::string name() const
    {
        std::string text = fmt::format("{}_{}_{}{}{}{}{}", sample, preset, plan::dialectName(dialect),
                                       hasInputs ? "_inputs" : "", rules.empty() ? "" : "_rules", split ? "_split" : "",
                                       search == quant::Search::Best ? "_best" : "");
        std::ranges::replace_if(
            text, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
        return text;
    }
};

std::shared_ptr<const plan::Plan> planOf(const Case& c)
{
    auto model = std::make_shared<arch::Model>(*job::test::openAsHuggingFace(pathOf(c.sample)));
    float largest = 3; // another one for each module
    for (const arch::TargetTensor& tensor : model->tensors)
        if (c.hasInputs && plan::isLinearMatrix(tensor))
            model->inputs[std::string(plan::moduleOf(tensor.name))] = {arch::InputScale::Form::Largest,
                                                                       largest += 0.1f};
    plan::Recipe recipe = job::test::served(c.preset, c.dialect, c.rules);
    recipe.splitBytes = c.split;
    recipe.search = c.search;
    return std::make_shared<const plan::Plan>(job::test::planned(model, recipe));
}

job::Divergence evaluated(const arch::ModelPtr& reference, const arch::ModelPtr& candidate, Activations activations)
{
    const auto backend = cpu::makeCpuBackend(2);
    const auto first = backend->open(*graph::buildGraph(reference), {});
    const auto second = backend->open(*graph::buildGraph(candidate), {.activations = activations});
    job::Context context;
    const auto result =
        job::evaluate(**first, **second, test::sampleTokens(reference, 128), {.chunk = 64, .bos = 1023}, context);
    EXPECT_TRUE(result) << (result ? "" : result.error().message);
    return result ? result->divergence : job::Divergence();
}

arch::ModelPtr modelOf(const std::shared_ptr<const plan::Plan>& plan)
{
    const auto model = job::plannedModel(plan);
    EXPECT_TRUE(model) << (model ? "" : model.error().message);
    return model.value_or(nullptr);
}

/// In pieces that begin and end within rows, some of them larger than what is made in one go.
std::string contentOf(const io::File& file)
{
    std::string text(file.size(), '\0');
    const auto bytes = std::as_writable_bytes(std::span(text));
    std::size_t size = 1;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto piece = bytes.subspan(at, std::min(size, bytes.size() - at));
        const Status status = file.readAt(at, piece);
        EXPECT_TRUE(status) << (status ? "" : status.error().message);
        at += piece.size();
        size = size * 7 % 3'000'017;
    }
    return text;
}

class PlannedServed : public testing::TestWithParam<Case> { };

TEST_P(PlannedServed, IsTheFolderThatIsWritten)
{
    const auto plan = planOf(GetParam());
    const TempFolder folder;
    const std::string output = folder / "out";
    job::test::run(*plan, output);

    const auto disk = job::PlannedFolder::create(io::systemDisk(), plan);
    ASSERT_TRUE(disk) << disk.error().message;
    EXPECT_EQ(*(*disk)->list((*disk)->folder()), *io::systemDisk().list(output));
    for (const plan::OutputFilePlan& file : plan->files) {
        const auto unwritten = (*disk)->open(io::join((*disk)->folder(), file.name));
        ASSERT_TRUE(unwritten) << unwritten.error().message;
        EXPECT_TRUE(contentOf(**unwritten) == test::contentOf(io::join(output, file.name))) << file.name;
    }

    const arch::ModelPtr reference = test::openSample(GetParam().sample);
    const arch::ModelPtr written = *arch::interpret(*checkpoint::open(io::systemDisk(), output));
    const arch::ModelPtr unwritten = modelOf(plan);
    ASSERT_TRUE(unwritten);
    const job::Divergence a = evaluated(reference, written, Activations::Served),
                          b = evaluated(reference, unwritten, Activations::Served);
    EXPECT_NE(a.divergence.value, 0);
    EXPECT_EQ(a.divergence.value, b.divergence.value);
    EXPECT_EQ(a.divergence.error, b.divergence.error);
    EXPECT_EQ(a.median, b.median);
    EXPECT_EQ(a.largest, b.largest);
    EXPECT_EQ(a.candidatePerplexity.value, b.candidatePerplexity.value);
    EXPECT_EQ(a.sameTop.value, b.sameTop.value);
    EXPECT_EQ(a.rmsDeltaP.value, b.rmsDeltaP.value);
}

std::vector<Case> cases()
{
    const std::vector<Case> all = {
        {"FP8"},
        {"FP8", kCompressed, {}, true},
        {"FP8", kModelopt, {}, true},
        {"FP8_DYNAMIC"},
        {"FP8_DYNAMIC", kModelopt},
        {"FP8_BLOCK"},
        {"FP8_BLOCK", kModelopt},
        {"FP8_BLOCK", ServingDialect::DeepSeek},
        {"NVFP4", kCompressed, {}, true},
        {"NVFP4", kModelopt, {}, true, std::uint64_t{2} << 20},
        {"NVFP4A16", kCompressed, {}, false, 0, quant::Search::Best},
        {"NVFP4A16", kModelopt},
        {"MXFP4"},
        {"MXFP4", kCompressed, {"layers\\.[01]\\..*(q|k|v)_proj=FP8_DYNAMIC", "layers\\.2\\.=keep"}},
        {"F16"},
    };
    std::vector<Case> result;
    for (const char* sample : {"tales-dense", "tales-moe"})
        for (Case c : all) {
            c.sample = sample;
            result.push_back(c);
        }
    return result;
}
INSTANTIATE_TEST_SUITE_P(Schemes, PlannedServed, testing::ValuesIn(cases()),
                         [](const auto& test) { return test.param.name(); });

/// Every number of E4M3 that is not negative.
std::vector<double> e4m3Numbers()
{
    std::vector<double> numbers;
    for (int exponent = 0; exponent < 16; ++exponent)
        for (int mantissa = 0; mantissa < 8; ++mantissa)
            if (exponent < 15 || mantissa < 7)
                numbers.push_back(exponent == 0 ? std::ldexp(mantissa, -9) : std::ldexp(8 + mantissa, exponent - 10));
    return numbers;
}

TEST(PlannedValues, AreTheNearestOnTheScaleOfTheMatrix)
{
    const std::vector<double> numbers = e4m3Numbers();
    const arch::ModelPtr reference = test::openSample("tales-dense");
    const arch::ModelPtr candidate = modelOf(planOf({.preset = "FP8", .sample = "tales-dense"}));
    ASSERT_TRUE(candidate);
    std::size_t compared = 0;
    for (const std::string name : {"blk.0.ffn_up.weight", "blk.2.attn_v.weight", "blk.3.ffn_down.weight"}) {
        const auto find = [&](const arch::Model& model) {
            return *std::ranges::find(model.tensors, name, &arch::TargetTensor::name);
        };
        const arch::TargetTensor own = find(*candidate), original = find(*reference);
        std::vector<float> values(own.elements()), source(own.elements());
        ASSERT_TRUE(own.rows->readRows(0, own.rowCount(), values));
        ASSERT_TRUE(original.rows->readRows(0, original.rowCount(), source));
        float largest = 0;
        for (const float value : source)
            largest = std::max(largest, std::abs(value));
        const float scale = largest / 448;
        for (std::size_t i = 0; i < values.size(); ++i, ++compared) {
            const double wanted = std::abs(static_cast<double>(source[i])) / scale;
            const auto above = std::ranges::lower_bound(numbers, wanted);
            double nearest = above == numbers.end() ? numbers.back() : *above;
            if (above != numbers.begin() && wanted - *(above - 1) < nearest - wanted)
                nearest = *(above - 1);
            const double got = std::abs(static_cast<double>(values[i])) / scale;
            ASSERT_NEAR(std::abs(got - wanted), std::abs(nearest - wanted), 1e-6 * wanted) << name << " at " << i;
            const auto code = std::ranges::lower_bound(numbers, got * (1 - 1e-7));
            ASSERT_EQ(std::abs(values[i]), static_cast<float>(*code * scale)) << name << " at " << i;
        }
    }
    EXPECT_GT(compared, 100'000u);
}

TEST(ServedActivations, AreThoseOfTheScheme)
{
    const arch::ModelPtr reference = test::openSample("tales-dense");
    const auto divergence = [&](const arch::ModelPtr& candidate, Activations activations) {
        return evaluated(reference, candidate, activations).divergence.value;
    };
    const auto plannedModel = [](const char* preset, bool hasInputs) {
        return modelOf(planOf({.preset = preset, .hasInputs = hasInputs, .sample = "tales-dense"}));
    };
    // Scales for each token are what --activations fp8 has, too.
    for (const char* preset : {"FP8", "FP8_DYNAMIC"}) {
        const auto model = plannedModel(preset, false);
        EXPECT_EQ(divergence(model, Activations::Served), divergence(model, Activations::Fp8)) << preset;
        EXPECT_NE(divergence(model, Activations::Served), divergence(model, Activations::Exact)) << preset;
    }
    for (const char* preset : {"NVFP4A16", "MXFP4", "BF16"}) {
        const auto model = plannedModel(preset, false);
        EXPECT_EQ(divergence(model, Activations::Served), divergence(model, Activations::Exact)) << preset;
        EXPECT_EQ(graph::servedWords(**graph::buildGraph(model)), std::vector<std::string>()) << preset;
    }
    for (const auto& [preset, other] : {std::pair("FP8", Activations::Fp8), std::pair("FP8_BLOCK", Activations::Fp8),
                                        std::pair("NVFP4", Activations::Nvfp4)}) {
        const auto model = plannedModel(preset, true);
        EXPECT_NE(divergence(model, Activations::Served), divergence(model, other)) << preset;
        EXPECT_NE(divergence(model, Activations::Served), divergence(model, Activations::Exact)) << preset;
    }
    EXPECT_EQ(graph::servedWords(**graph::buildGraph(plannedModel("FP8_BLOCK", false))),
              std::vector<std::string>{"FP8, a scale for 128 values of a token"});
    // Experts run as one, with the largest scale of theirs.
    const auto experts = modelOf(planOf({.preset = "NVFP4", .hasInputs = true, .sample = "tales-moe"}));
    const auto tensor = std::ranges::find(experts->tensors, "blk.1.ffn_down_exps.weight", &arch::TargetTensor::name);
    ASSERT_NE(tensor, experts->tensors.end());
    ASSERT_TRUE(tensor->inputs);
    ASSERT_GT(tensor->inputs->scales.size(), 1u);
    float largest = 0;
    const auto source = planOf({.preset = "NVFP4", .hasInputs = true, .sample = "tales-moe"})->source;
    for (const auto& [module, input] : source->inputs)
        if (module.find("layers.1.") != std::string::npos && (module.ends_with("down_proj") || module.ends_with("w2")))
            largest = std::max(largest, input.value);
    EXPECT_FLOAT_EQ(**tensor->inputs->scale(), largest / 2688);
}

TEST(ServedCulprits, AreRaisedUnderTheirNamesInSafetensors)
{
    const arch::ModelPtr reference = test::openSample("tales-dense");
    const auto plan = planOf({.preset = "NVFP4A16", .sample = "tales-dense"});
    const auto backend = cpu::makeCpuBackend(2);
    job::Context context;
    const auto found =
        job::findCulprits(*backend, reference, {}, modelOf(plan), {.activations = Activations::Served},
                          test::sampleTokens(reference, 512), {.chunk = 128, .bos = 1023, .most = 3}, context);
    ASSERT_TRUE(found) << found.error().message;
    ASSERT_GE(found->tensors.size(), 2u) << found->tests << " of " << found->differing;
    EXPECT_EQ(found->tensors.front().raises.front().type, "FP8_DYNAMIC");
    const plan::Recipe raised = job::raised(plan->recipe, *found, *plan->source, 2);
    ASSERT_EQ(raised.rules.size(), 2u);
    const auto after = std::make_shared<const plan::Plan>(job::test::planned(plan->source, raised)); // without errors
    for (const plan::RuleUse& use : after->ruleUses)
        EXPECT_GE(use.decided, 1u);
    EXPECT_LT(evaluated(reference, modelOf(after), Activations::Served).divergence.value,
              found->divergence.divergence.value);
    job::Culprit query{.name = "blk.1.attn_q.weight", .sources = {"model.layers.1.self_attn.q_proj.weight"}};
    std::vector<std::string> names;
    for (const std::size_t index : job::tensorsOf(query, *plan->source))
        names.push_back(plan->source->tensors[index].name);
    EXPECT_EQ(
        names,
        (std::vector<std::string>{"model.layers.1.self_attn.k_proj.weight", "model.layers.1.self_attn.q_proj.weight",
                                  "model.layers.1.self_attn.v_proj.weight"}));
}

/// As the job refuses such a tensor, so it cannot be read.
TEST(PlannedFolders, ValuesThatCannotBeEncoded)
{
    const TempFolder folder;
    const std::string copy = folder / "model";
    std::filesystem::copy(pathOf("tales-dense"), copy);
    {
        const auto source = *checkpoint::open(io::systemDisk(), copy);
        const checkpoint::Tensor& tensor = *source->find("model.layers.1.mlp.up_proj.weight");
        std::fstream file(copy + "/model.safetensors", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(tensor.offset));
        file.write("\xc0\x7f", 2); // NaN in BF16
    }
    const auto model = job::test::openAsHuggingFace(copy);
    const auto plan =
        std::make_shared<const plan::Plan>(job::test::planned(model, job::test::served("FP8", kCompressed)));
    const auto session = *cpu::makeCpuBackend(1)->open(*graph::buildGraph(modelOf(plan)), {});
    EXPECT_TRUE(session->loadLayer(0));
    const Status status = session->loadLayer(1);
    ASSERT_FALSE(status);
    EXPECT_NE(status.error().message.find("NaN or infinite and cannot be quantised to FP8"), std::string::npos)
        << status.error().message;
}

TEST(PlannedFolders, ThatCannotBe)
{
    const auto blocked = job::PlannedFolder::create(
        io::systemDisk(),
        std::make_shared<const plan::Plan>(*plan::makePlan(job::test::openAsHuggingFace(pathOf("tales-dense")),
                                                           job::test::served("NVFP4", kCompressed), nullptr, "out")));
    ASSERT_FALSE(blocked);
    EXPECT_NE(blocked.error().message.find("scale of the inputs"), std::string::npos) << blocked.error().message;
    const auto disk = job::PlannedFolder::create(io::systemDisk(), planOf({.preset = "FP8", .sample = "tales-dense"}));
    ASSERT_TRUE(disk);
    const std::string file = io::join((*disk)->folder(), "model.safetensors");
    EXPECT_FALSE((*disk)->writeText(file, "x"));
    EXPECT_FALSE((*disk)->remove(file));
    EXPECT_FALSE((*disk)->open(io::join((*disk)->folder(), "nothing")));
    std::byte byte{};
    EXPECT_FALSE((*(*disk)->open(file))->readAt((*(*disk)->open(file))->size(), {&byte, 1}));
}

} // namespace
