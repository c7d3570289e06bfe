// SPDX-License-Identifier: Apache-2.0
// Importance matrices collected on a device, beside sums of a plain execution in double and the processor's.
#include "gpu/model/vulkan_backend.h"
#include "tests/core/graph/calibration_cases.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

class Calibrated : public testing::TestWithParam<test::CalibrationCase> { };

TEST_P(Calibrated, SumsAreThoseOfAPlainExecution)
{
    static const auto device = openTestDevice();
    const test::TempFolder folder;
    const std::string path = folder / "model.gguf";
    const auto backend = makeVulkanBackend(device);
    const job::Calibration ours = test::expectReferenceSums(*backend, GetParam(), path);
    const job::Calibration theirs = test::calibrated(path, GetParam().collect, *cpu::makeCpuBackend(2));
    ASSERT_EQ(ours.experts.size(), theirs.experts.size());
    for (std::size_t i = 0; i < ours.experts.size(); ++i) {
        EXPECT_EQ(ours.experts[i].seen, theirs.experts[i].seen);
        EXPECT_EQ(ours.experts[i].chosen, theirs.experts[i].chosen);
    }
    for (const auto& [name, entry] : theirs.matrix.entries)
        EXPECT_LT(test::relativeDifference(ours.matrix.entries.at(name).sums, entry.sums), 1e-5) << name;
}

INSTANTIATE_TEST_SUITE_P(Models, Calibrated, testing::ValuesIn(test::calibrationCases()),
                         [](const auto& test) { return std::string(test.param.name); });

/// A device whose memory holds the results of a few tokens adds the same sums portion by portion.
TEST(Calibration, GoesPortionByPortion)
{
    const test::TempFolder folder;
    const std::string path = folder / "model.gguf";
    const test::Facts facts{.architecture = "qwen3moe", .turnsPairs = false, .experts = 8, .used = 2};
    const auto backend = makeVulkanBackend(openTestDevice({.memoryBudget = 5 << 19, .alwaysStage = true}));
    for (const auto collect : {graph::Collect::Inputs, graph::Collect::EveryExpert})
        test::expectReferenceSums(*backend, {"", facts, collect}, path);
}

/// What layers were given before they were dropped does not count.
TEST(Calibration, BeginsWithTheLayer)
{
    const test::TempFolder folder;
    const std::string path = folder / "model.gguf";
    test::writeGguf(test::makeModel({}), path);
    const auto backend = makeVulkanBackend(openTestDevice());
    const auto session = test::openSession(path, *backend, {.collect = graph::Collect::Inputs});
    EXPECT_TRUE(must(session->inputs(0)).linear.empty());
    const std::vector<std::uint32_t> tokens = {5, 17, 3};
    test::allLogits(*session, tokens);
    const auto once = must(session->inputs(0));
    test::allLogits(*session, tokens);
    const auto twice = must(session->inputs(0));
    ASSERT_FALSE(once.linear.empty());
    for (const auto& [weight, sums] : once.linear) {
        EXPECT_EQ(sums.rows, std::vector<std::uint64_t>{3});
        EXPECT_EQ(twice.linear.at(weight).rows, std::vector<std::uint64_t>{6});
        for (std::size_t i = 0; i < sums.squares.size(); ++i)
            EXPECT_NEAR(twice.linear.at(weight).squares[i], 2 * sums.squares[i], 1e-6 * sums.squares[i]);
    }
    session->dropLayer(0);
    EXPECT_FALSE(session->inputs(0));
    must(session->loadLayer(0));
    EXPECT_TRUE(must(session->inputs(0)).linear.empty());
}

} // namespace
} // namespace ql::gpu
