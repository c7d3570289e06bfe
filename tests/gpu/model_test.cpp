// SPDX-License-Identifier: Apache-2.0
// Whole models on a device: the cases of every back end, and what a device adds to them.
#include <algorithm>
#include <tuple>

#include "gpu/model/vulkan_backend.h"
#include "gpu/model/vulkan_session.h"
#include "tests/core/graph/model_cases.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

/// Kernels are compiled once for all tests.
std::shared_ptr<Device> sharedDevice()
{
    static const auto device = openTestDevice();
    return device;
}

class Models : public testing::TestWithParam<test::ModelCase> { };

TEST_P(Models, GiveTheLogitsOfAPlainExecution)
{
    const auto backend = makeVulkanBackend(sharedDevice());
    test::expectReferenceLogits(*backend, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Kinds, Models, testing::ValuesIn(test::modelCases()),
                         [](const auto& test) { return std::string(test.param.name); });

std::string writeModel(const test::TempFolder& folder, const test::Facts& facts)
{
    const test::MadeModel model = test::makeModel(facts);
    test::writeGguf(model, folder / "model.gguf");
    return folder / "model.gguf";
}

graph::GraphPtr graphOf(const std::string& path)
{
    return must(graph::buildGraph(must(arch::interpret(must(checkpoint::open(io::systemDisk(), path))))));
}

std::unique_ptr<VulkanSession> loaded(std::shared_ptr<Device> device, const graph::GraphPtr& graph)
{
    auto session = must(VulkanSession::open(std::move(device), graph, {}));
    for (std::size_t layer = 0; layer < graph->layers.size(); ++layer)
        must(session->loadLayer(layer));
    must(session->loadOutput());
    return session;
}

/// Tokens that a model says after a prompt, the likeliest each time.
std::vector<std::uint32_t> spoken(graph::Session& session, std::size_t count)
{
    const std::vector<std::uint32_t> prompt = {5, 17, 3, 60, 41};
    const auto stream = must(session.makeStream(prompt.size() + count, true));
    std::vector<float> logits(session.graph().vocabulary);
    must(session.advance(*stream, prompt, logits));
    std::vector<std::uint32_t> tokens;
    while (tokens.size() < count) {
        tokens.push_back(static_cast<std::uint32_t>(std::ranges::max_element(logits) - logits.begin()));
        must(session.advance(*stream, {&tokens.back(), 1}, logits));
    }
    return tokens;
}

TEST(Step, TakesFewDispatches)
{
    const test::TempFolder folder;
    constexpr std::size_t output = 1; // the last norm goes with the product
    const auto dispatches = [&](const test::Facts& facts) {
        const auto graph = graphOf(writeModel(folder, facts));
        const auto session = loaded(sharedDevice(), graph);
        spoken(*session, 3);
        return session->stepDispatches();
    };
    EXPECT_EQ(dispatches({.layers = 2}), 2 * 5 + output);
    EXPECT_EQ(
        dispatches(
            {.architecture = "qwen3", .layers = 3, .turnsPairs = false, .headNorm = test::Facts::HeadNorm::PerHead}),
        3 * 5 + output);
    EXPECT_EQ(dispatches({.architecture = "qwen2", .turnsPairs = false, .attentionBiases = true}), 2 * 5 + output);
    EXPECT_EQ(dispatches({.layers = 2, .experts = 4, .used = 2}), 2 * 7 + output);
}

TEST(Layers, PassThroughADeviceThatIsTooSmall)
{
    const test::TempFolder folder;
    const auto graph = graphOf(writeModel(folder, {.layers = 8, .width = 128, .inner = 256}));
    const auto large = loaded(sharedDevice(), graph);
    EXPECT_EQ(large->layers().keptLayers(), 8u);
    EXPECT_TRUE(large->notes().empty());
    const std::vector<std::uint32_t> expected = spoken(*large, 12);
    // A layer takes half a megabyte: of eight some stay, the others pass.
    std::size_t fewest = 8;
    for (const std::uint64_t budget : {3 << 20, 5 << 19, 2 << 20})
        for (const bool stages : {false, true}) {
            const auto device = openTestDevice({.memoryBudget = budget, .alwaysStage = stages});
            const auto small = loaded(device, graph);
            EXPECT_EQ(spoken(*small, 12), expected) << budget;
            EXPECT_LT(small->layers().keptLayers(), 8u);
            fewest = std::min(fewest, small->layers().keptLayers());
            ASSERT_EQ(small->notes().size(), 1u);
            EXPECT_NE(small->notes()[0].find("of 8 layers"), std::string::npos) << small->notes()[0];
            EXPECT_LE(device->memory().reservedBytes(), budget);
        }
    EXPECT_LE(fewest, 2u);
}

TEST(Layers, MayNotFitAtAll)
{
    const test::TempFolder folder;
    const auto graph = graphOf(writeModel(folder, {.layers = 2, .width = 128, .inner = 256}));
    const auto device = openTestDevice({.memoryBudget = 1 << 19});
    auto session = must(VulkanSession::open(device, graph, {}));
    const Status status = session->loadLayer(0);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, Errc::NoMemory);
    EXPECT_NE(status.error().message.find("or the CPU"), std::string::npos) << status.error().message;
}

TEST(Faults, EndAnyCallWithASentence)
{
    const test::TempFolder folder;
    const auto graph = graphOf(writeModel(folder, {.layers = 1}));
    for (const auto& [step, fault, code] : {std::tuple(Step::Submit, Fault::Lost, Errc::NoDevice),
                                            {Step::Wait, Fault::Lost, Errc::NoDevice},
                                            {Step::Record, Fault::Lost, Errc::NoDevice},
                                            {Step::Allocate, Fault::OutOfMemory, Errc::NoMemory}}) {
        bool armed = true;
        std::size_t failed = 0;
        for (std::size_t n = 1; armed; ++n) {
            std::size_t seen = 0;
            armed = false;
            DeviceOptions options{.alwaysStage = true};
            options.fault = [&](Step at) {
                if (at != step || ++seen < n)
                    return Fault::None;
                armed = true;
                return fault;
            };
            const auto device = openTestDevice(options);
            const auto run = [&]() -> Status {
                QL_TRY(const auto session, VulkanSession::open(device, graph, {}));
                QL_CHECK(session->loadLayer(0));
                QL_CHECK(session->loadOutput());
                QL_TRY(const auto stream, session->makeStream(4, true));
                std::vector<float> logits(graph->vocabulary);
                const std::uint32_t tokens[] = {1, 2, 3};
                QL_CHECK(session->advance(*stream, tokens, logits));
                return session->advance(*stream, {tokens, 1}, logits);
            };
            const Status status = run();
            ASSERT_EQ(bool(status), !armed) << "occurrence " << n;
            if (status)
                break;
            ++failed;
            EXPECT_EQ(status.error().code, code) << status.error().message;
            EXPECT_NE(status.error().message.find(device->info().name), std::string::npos);
        }
        EXPECT_GT(failed, 2u);
    }
}

/// Inputs rounded on the device are those rounded on the processor. A tie would fall to either side, as sums have
/// another order: caches in FP8 make ties of FP4 (two equal values mix to themselves), and are compared by themselves.
TEST(Activations, AreRoundedAsOnTheProcessor)
{
    const auto backend = makeVulkanBackend(sharedDevice());
    const auto processor = cpu::makeCpuBackend(2);
    for (const test::Facts& facts : {test::Facts{}, test::Facts{.experts = 4, .used = 2},
                                     test::Facts{.architecture = "qwen2", .turnsPairs = false}}) {
        const test::TempFolder folder;
        const std::string path = writeModel(folder, facts);
        const std::vector<std::uint32_t> tokens = {5, 17, 3, 60, 41, 9, 9, 77};
        for (const auto activations : {graph::Activations::Exact, graph::Activations::LlamaCpp, graph::Activations::Fp8,
                                       graph::Activations::Nvfp4, graph::Activations::Mxfp4}) {
            const bool isExact = activations == graph::Activations::Exact;
            const graph::SessionOptions options{isExact ? graph::CacheType::Fp8 : graph::CacheType::F16, activations};
            const auto ours = test::openSession(path, *backend, options);
            const auto theirs = test::openSession(path, *processor, options);
            const auto expected = test::allLogits(*theirs, tokens);
            EXPECT_LT(test::relativeDifference(test::allLogits(*ours, tokens), expected), 1e-5)
                << static_cast<int>(activations);
            std::vector<float> row(ours->graph().vocabulary),
                last(expected.end() - static_cast<std::ptrdiff_t>(row.size()), expected.end());
            const auto stream = must(ours->makeStream(tokens.size(), true));
            for (const std::uint32_t token : tokens)
                must(ours->advance(*stream, {&token, 1}, row));
            EXPECT_LT(test::relativeDifference(row, last), 1e-5) << static_cast<int>(activations);
        }
    }
}

TEST(Weights, ThatAreNoNumbersAreRefused)
{
    const test::TempFolder folder;
    test::MadeModel made = test::makeModel({});
    made.tensors["blk.1.ffn_up.weight"].values[7] = std::nanf("");
    test::writeGguf(made, folder / "model.gguf");
    auto session = must(VulkanSession::open(sharedDevice(), graphOf(folder / "model.gguf"), {}));
    must(session->loadLayer(0));
    const Status status = session->loadLayer(1);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, Errc::BadInput);
    EXPECT_NE(status.error().message.find("has a NaN"), std::string::npos) << status.error().message;
}

} // namespace
} // namespace ql::gpu
