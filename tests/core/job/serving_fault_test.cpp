// SPDX-License-Identifier: Apache-2.0
// Folders for engines: faults, interruptions and what is in the way leave a whole model or none.
#include <atomic>
#include <filesystem>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/job/quantize.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/serving.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using plan::ServingDialect;
using testing::HasSubstr;

std::vector<TensorSpec> tinyModel()
{
    return {{"model.embed_tokens.weight", {64, 256}, quant::Format::BF16, 1},
            {"model.layers.0.self_attn.o_proj.weight", {300, 256}, quant::Format::BF16, 3},
            {"model.layers.0.mlp.down_proj.weight", {64, 256}, quant::Format::F32, 4},
            {"model.norm.weight", {256}, quant::Format::F32, 2}};
}

plan::Plan tinyPlan(const TempFolder& beside, std::uint64_t split)
{
    const auto model = std::const_pointer_cast<arch::Model>(makeModel(tinyModel()));
    model->naming = arch::Naming::HuggingFace;
    writeFile(beside.path("notes.txt"), "goes along");
    model->sideFiles = {{"notes.txt", beside.path("notes.txt"), 10}};
    plan::Recipe recipe = served("NVFP4A16", ServingDialect::CompressedTensors);
    recipe.splitBytes = split;
    return planned(model, recipe);
}

/// Fails the n-th operation of a job, for every n.
class FolderFaults : public testing::TestWithParam<std::uint64_t> { };

TEST_P(FolderFaults, LeaveAWholeModelOrNone)
{
    const TempFolder beside;
    const plan::Plan plan = tinyPlan(beside, GetParam());
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
        const std::string output = folder.path("out");
        Context context;
        const auto report = quantize(disk, plan, {.output = output, .threads = 2}, context);
        SCOPED_TRACE(fmt::format("operation {}: {}", failing, failed));
        const auto has = [&](const std::string& name) { return std::filesystem::exists(folder.path(name)); };
        EXPECT_EQ(has("out/config.json"), report.has_value());
        EXPECT_EQ(has("out.report.json"), report.has_value());
        EXPECT_EQ(has("out.report.html"), report.has_value());
        if (report) {
            for (const auto& file : plan.files)
                EXPECT_TRUE(has("out/" + file.name)) << file.name;
        } else {
            EXPECT_TRUE(folder.names().empty() || has("out.journal"));
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
    EXPECT_GT(faults, 30);
}

INSTANTIATE_TEST_SUITE_P(SingleAndSplit, FolderFaults, testing::Values(0, 40'000));

TEST(ServedFolder, ATamperedByteIsFound)
{
    const TempFolder folder;
    HookedDisk disk;
    disk.tamper = [](std::uint64_t, std::vector<std::byte>& bytes) {
        if (bytes.size() == 10) // the file that goes along
            bytes[3] = std::byte{'x'};
    };
    Context context;
    const auto report = quantize(disk, tinyPlan(folder, 0), {.output = folder.path("out")}, context);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Errc::Failed);
    EXPECT_THAT(report.error().message, HasSubstr("no longer a copy"));
    EXPECT_FALSE(std::filesystem::exists(folder.path("out")));
}

TEST(ServedFolder, ReplacesAnotherModelOnlyWithLeave)
{
    const TempFolder folder;
    std::filesystem::create_directory(folder.path("out"));
    writeFile(folder.path("out/config.json"), "{}");
    writeFile(folder.path("out/model-00001-of-00002.safetensors"), "old");
    writeFile(folder.path("out/mine.txt"), "stays");
    const plan::Plan plan = tinyPlan(folder, 0);
    Context context;
    const auto refused = quantize(io::systemDisk(), plan, {.output = folder.path("out")}, context);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::CannotWrite);
    EXPECT_THAT(refused.error().message, HasSubstr("--overwrite"));
    EXPECT_EQ(readFile(folder.path("out/config.json")), "{}");
    Context again;
    const auto done = quantize(io::systemDisk(), plan, {.output = folder.path("out"), .overwrite = true}, again);
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_FALSE(std::filesystem::exists(folder.path("out/model-00001-of-00002.safetensors")));
    EXPECT_EQ(readFile(folder.path("out/mine.txt")), "stays");
}

TEST(ServedFolder, IsNeverTheFolderThatIsRead)
{
    const TempFolder folder;
    std::filesystem::copy(QL_SCHEME_FIXTURES "/deepseek-block/model", folder.path("model"));
    Context context;
    const auto report =
        quantize(io::systemDisk(),
                 planned(openAsHuggingFace(folder.path("model")), served("BF16", ServingDialect::CompressedTensors)),
                 {.output = folder.path("model"), .overwrite = true}, context);
    ASSERT_FALSE(report);
    EXPECT_THAT(report.error().message, HasSubstr("is the folder that is read"));
}

} // namespace
} // namespace ql::job
