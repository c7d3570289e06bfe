// SPDX-License-Identifier: Apache-2.0
// What recipes would write, on a device without being written: mixes of formats, and where their bytes lie.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/job/planned_model.h"
#include "core/plan/presets.h"
#include "gpu/model/vulkan_backend.h"
#include "gpu/model/vulkan_session.h"
#include "tests/core/graph/made_model.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"
#include "tests/gpu/test_device.h"
#include "tests/oracle/conversion.h"

namespace ql::gpu {
namespace {

using quant::Format;

std::shared_ptr<Device> sharedDevice()
{
    static const auto device = openTestDevice();
    return device;
}

arch::ModelPtr openModel(const std::string& path)
{
    return must(arch::interpret(must(checkpoint::open(io::systemDisk(), path))));
}

std::shared_ptr<const plan::Plan> planOf(const std::string& path, const plan::Recipe& recipe)
{
    const auto importance = std::make_shared<const imatrix::ImportanceMatrix>(oracle::syntheticImportance(path));
    return std::make_shared<const plan::Plan>(
        must(plan::makePlan(openModel(path), recipe, importance, "planned.gguf")));
}

/// Of the query, the key, the value, the gate and the up of one layer.
using Mix = std::array<Format, 5>;
constexpr std::array<const char*, 5> kMixed = {"attn_q", "attn_k", "attn_v", "ffn_gate", "ffn_up"};

bool isMixed(const Mix& mix)
{
    return mix[0] != mix[1] || mix[1] != mix[2] || mix[3] != mix[4];
}

/// How the matrices would lie on a device, whatever they are called.
Mix layoutsOf(Mix mix)
{
    for (Format& format : mix)
        format = uploadFormat(format).value_or(Format::F32);
    return mix;
}

std::set<Mix> mixesOf(const plan::Plan& plan)
{
    std::map<int, Mix> layers;
    for (std::size_t i = 0; i < plan.source->tensors.size(); ++i) {
        const arch::TargetTensor& tensor = plan.source->tensors[i];
        const auto part = std::ranges::find(kMixed, tensor.role);
        if (part != kMixed.end() && tensor.name.ends_with(".weight"))
            layers[tensor.layer][static_cast<std::size_t>(part - kMixed.begin())] = plan.stepOf(i)->planned.format;
    }
    std::set<Mix> mixes;
    for (const auto& [layer, mix] : layers)
        mixes.insert(mix);
    return mixes;
}

/// A token after some others, token by token.
std::vector<float> logitsAfter(graph::Session& session, const std::vector<std::uint32_t>& tokens)
{
    const auto stream = must(session.makeStream(tokens.size(), true));
    std::vector<float> row(session.graph().vocabulary);
    for (const std::uint32_t token : tokens)
        must(session.advance(*stream, {&token, 1}, row));
    return row;
}

void load(graph::Session& session)
{
    for (std::size_t layer = 0; layer < session.graph().layers.size(); ++layer)
        must(session.loadLayer(layer));
    must(session.loadOutput());
}

/// A layer of these formats takes as few dispatches as one of a single format, and computes what the processor does.
void expectFive(const std::string& path, const Mix& mix, const std::shared_ptr<Device>& device = sharedDevice())
{
    plan::Recipe recipe{.preset = "F16"};
    std::string names;
    for (std::size_t i = 0; i < mix.size(); ++i) {
        const std::string type(quant::info(mix[i]).name);
        recipe.rules.push_back({std::string(kMixed[i]) + "\\.weight", mix[i]});
        names += type + " ";
    }
    SCOPED_TRACE(names);
    const auto graph = must(graph::buildGraph(must(job::plannedModel(planOf(path, recipe)))));
    const auto ours = must(VulkanSession::open(device, graph, {}));
    const auto processor = cpu::makeCpuBackend(2);
    const auto theirs = must(processor->open(graph, {}));
    load(*ours);
    load(*theirs);
    const std::vector<std::uint32_t> tokens = {5, 17, 3, 60};
    // Weights that are rounded to F16 are off by up to 2^-11.
    const double bound = layoutsOf(mix) == mix ? 1e-4 : 1e-3;
    EXPECT_LT(test::relativeDifference(logitsAfter(*ours, tokens), logitsAfter(*theirs, tokens)), bound);
    EXPECT_EQ(ours->stepDispatches(), 5 + 1u);
}

const test::Facts kSmall{.layers = 1,
                         .width = 256,
                         .heads = 4,
                         .headsKv = 2,
                         .headSize = 32,
                         .inner = 254, // no multiple of the rows of a workgroup
                         .turned = 32,
                         .attentionBiases = true};

TEST(Mixes, OfAllPresetsTakeFiveDispatches)
{
    const std::string sample = oracle::sample("tales-dense");
    std::map<Mix, Mix> mixes; // by their layouts: what no shader decodes lies in F16 like all its kind
    for (const plan::Preset& preset : plan::presets())
        for (const Mix& mix : mixesOf(*planOf(sample, {.preset = std::string(preset.name)})))
            if (isMixed(mix))
                mixes.emplace(layoutsOf(mix), mix);
    EXPECT_GT(mixes.size(), 5u) << "presets mix formats";
    const test::TempFolder folder;
    test::writeGguf(test::makeModel(kSmall), folder / "model.gguf");
    for (const auto& [layouts, mix] : mixes)
        expectFive(folder / "model.gguf", mix);
}

TEST(Mixes, MayBeOfFormatsThatNoPresetMixes)
{
    using enum Format;
    const test::TempFolder folder;
    test::writeGguf(test::makeModel(kSmall), folder / "model.gguf");
    expectFive(folder / "model.gguf", {IQ3_S, Q6_K, F16, Q4_0, BF16});
    expectFive(folder / "model.gguf", {Q8_0, IQ4_NL, Q3_K, Q5_1, IQ3_XXS}, openTestDevice({.plain = true}));
}

TEST(Mixes, MayBeOfMoreFormats)
{
    using enum Format;
    const test::TempFolder folder;
    test::writeGguf(test::makeModel(kSmall), folder / "model.gguf");
    expectFive(folder / "model.gguf", {Q5_K, Q4_K, Q2_K, IQ4_XS, IQ2_S});
}

/// Nothing is decoded for the device: the same bytes, in as little memory, and bit for bit the same logits.
void expectAsWritten(const char* sample, const char* preset)
{
    SCOPED_TRACE(testing::Message() << sample << " as " << preset);
    const test::TempFolder folder;
    const std::string source = oracle::sample(sample), file = folder / "written.gguf";
    const plan::Recipe recipe{.preset = preset};
    const auto importance = std::make_shared<const imatrix::ImportanceMatrix>(oracle::syntheticImportance(source));
    oracle::convert(source, recipe, file, importance);
    const auto planned = must(job::plannedModel(planOf(source, recipe)));
    std::vector<std::uint32_t> tokens = test::someTokens(40, 1024);
    const auto run = [&](const arch::ModelPtr& model) {
        const auto device = openTestDevice();
        const auto session = must(VulkanSession::open(device, must(graph::buildGraph(model)), {}));
        load(*session);
        const std::uint64_t bytes = device->memory().usedBytes();
        std::vector<float> logits = test::allLogits(*session, tokens);
        const std::vector<float> last = logitsAfter(*session, {tokens.begin(), tokens.begin() + 4});
        logits.insert(logits.end(), last.begin(), last.end());
        return std::tuple(std::move(logits), bytes, session->loadedBytes(), session->notes());
    };
    const auto ours = run(planned), written = run(openModel(file));
    EXPECT_EQ(std::get<0>(ours), std::get<0>(written));
    EXPECT_EQ(std::get<1>(ours), std::get<1>(written));
    EXPECT_EQ(std::get<2>(ours), std::get<2>(written));
    EXPECT_EQ(std::get<3>(ours), std::get<3>(written));
}

TEST(Planned, LieOnADeviceAsTheyWouldBeWritten)
{
    expectAsWritten("tales-moe", "Q4_K_M");
}

TEST(Planned, LieThereSoOfMoreFormats)
{
    expectAsWritten("tales-dense", "Q4_K_M");
    expectAsWritten("tales-dense", "IQ4_K");
}

} // namespace
} // namespace ql::gpu
