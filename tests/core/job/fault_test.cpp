// SPDX-License-Identifier: Apache-2.0
#include <atomic>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/job/quantize.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using ::testing::ElementsAre;

/// Fails the n-th operation of a job, for every n, until a run meets no fault.
class Faults : public ::testing::TestWithParam<std::uint64_t> { };

std::vector<TensorSpec> tinyModel()
{
    return {{"token_embd.weight", {64, 256}, quant::Format::BF16, 1},
            {"output_norm.weight", {256}, quant::Format::F32, 2},
            {"blk.0.attn_q.weight", {700, 256}, quant::Format::BF16, 3},
            {"blk.0.attn_v.weight", {64, 256}, quant::Format::F32, 4}};
}

TEST_P(Faults, ThereIsAnOutputOnlyIfTheJobSucceeded)
{
    plan::Recipe wish = recipe("Q4_K_M");
    wish.splitBytes = GetParam();
    const plan::Plan plan = makePlan(tinyModel(), wish);
    const bool isSplit = plan.files.size() > 1;
    EXPECT_EQ(isSplit, GetParam() > 0);
    int faults = 0;
    for (int failing = 1;; ++failing) {
        const TempFolder folder;
        HookedDisk disk;
        std::atomic<int> operations{0};
        std::string failed;
        disk.before = [&](const std::string& operation, const std::string& path) -> Status {
            if (++operations != failing)
                return ok;
            failed = operation + " " + path;
            return fail(Errc::CannotWrite, "a fault of the disk");
        };
        const std::string output = folder.path(isSplit ? plan.files[0].name : "out.gguf");
        Context context;
        const auto report = quantize(disk, plan, {.output = output, .threads = 2}, context);
        SCOPED_TRACE(fmt::format("operation {}: {}", failing, failed));
        const std::vector<std::string> names = folder.names();
        const auto has = [&](const std::string& name) { return std::count(names.begin(), names.end(), name) == 1; };
        for (const auto& file : plan.files)
            EXPECT_EQ(has(file.name), report.has_value());
        EXPECT_EQ(has(io::nameOf(output) + ".report.json"), report.has_value());
        EXPECT_EQ(has(io::nameOf(output) + ".report.html"), report.has_value());
        if (!report) {
            EXPECT_TRUE(names.empty() || has(io::nameOf(output) + ".journal"));
            disk.before = nullptr;
            Context again;
            const auto resumed = quantize(disk, plan, {.output = output, .threads = 2, .resume = true}, again);
            EXPECT_TRUE(resumed) << resumed.error().message;
        }
        if (failed.empty()) {
            ASSERT_TRUE(report) << report.error().message;
            break;
        }
        ++faults;
    }
    EXPECT_GT(faults, 15);
}

TEST(UnreadableSource, NamesTheTensorAndLeavesNoOutput)
{
    auto specs = tinyModel();
    specs[2].unreadableRow = 650;
    const TempFolder folder;
    Context context;
    const auto report = quantize(io::systemDisk(), makePlan(specs, recipe("Q4_K_M")),
                                 {.output = folder.path("out.gguf"), .threads = 1}, context);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Errc::BadInput);
    EXPECT_THAT(report.error().message, ::testing::StartsWith("tensor blk.0.attn_q.weight: the drive does not answer"));
    EXPECT_FALSE(io::systemDisk().exists(folder.path("out.gguf")));
}

INSTANTIATE_TEST_SUITE_P(SingleAndSplit, Faults, ::testing::Values(0, 40'000));

} // namespace
} // namespace ql::job
