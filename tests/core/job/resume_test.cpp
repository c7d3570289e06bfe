// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/job/journal.h"
#include "core/job/quantize.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* outputName = "out.gguf";
constexpr int lateWrite = 12; ///< of those that make a file: most tensors are finished by then

class Resume : public ::testing::Test {
protected:
    Resume()
    {
        const TempFolder undisturbed;
        Context context;
        const auto report =
            quantize(io::systemDisk(), plan, {.output = undisturbed.path(outputName), .threads = 2}, context);
        if (!report)
            throw std::runtime_error(report.error().message);
        expectedFile = readFile(undisturbed.path(outputName));
        expectedReport = timeless(*report);
    }

    /// Stops at the `count`-th write of tensor data or header with an error.
    Result<report::Report> runUntilWrite(const TempFolder& folder, int count, const Error& error,
                                         QuantizeOptions options = {})
    {
        HookedDisk disk;
        std::atomic<int> writes{0};
        disk.before = [&](const std::string& operation, const std::string&) -> Status {
            if (operation == "write" && ++writes >= count)
                return fail(error);
            return ok;
        };
        options.output = folder.path(outputName);
        options.threads = 1;
        Context context;
        return quantize(disk, plan, options, context);
    }

    Result<report::Report> continued(const TempFolder& folder)
    {
        Context context;
        return quantize(io::systemDisk(), plan, {.output = folder.path(outputName), .threads = 3, .resume = true},
                        context);
    }

    void expectWhole(const TempFolder& folder, const Result<report::Report>& report)
    {
        ASSERT_TRUE(report) << report.error().message;
        EXPECT_TRUE(readFile(folder.path(outputName)) == expectedFile);
        EXPECT_EQ(timeless(*report), expectedReport);
        EXPECT_THAT(folder.names(), ElementsAre("out.gguf", "out.gguf.report.html", "out.gguf.report.json"));
    }

    const plan::Plan plan = makePlan(smallModel(), recipe("Q4_K_M"));
    const Error diskFull{Errc::CannotWrite, "the disk is full"};
    std::string expectedFile{}, expectedReport{};
};

TEST_F(Resume, CancelledAtAnyMomentItLeavesNothingOrWhatCanBeContinued)
{
    std::mt19937 random(1);
    int continuedRuns = 0;
    for (int round = 0; round < 25; ++round) {
        const TempFolder folder;
        Context context;
        const auto total = plan.model->tensors.size();
        HookedDisk disk;
        std::atomic<int> writes{0};
        const int at = std::uniform_int_distribution<int>(0, 16)(random);
        disk.before = [&](const std::string& operation, const std::string&) -> Status {
            if (operation == "write" && ++writes == at)
                context.cancel();
            return ok;
        };
        const auto report = quantize(disk, plan, {.output = folder.path(outputName), .threads = 2}, context);
        if (report) { // the cancel came after the last moment for it, or never
            expectWhole(folder, report);
            continue;
        }
        ASSERT_EQ(report.error().code, Errc::Cancelled) << report.error().message;
        if (folder.names().empty())
            continue;
        EXPECT_THAT(folder.names(), ElementsAre("out.gguf.journal", "out.gguf.partial"));
        EXPECT_THAT(report.error().message, HasSubstr(fmt::format("of {} tensors are finished and kept", total)));
        ++continuedRuns;
        expectWhole(folder, continued(folder));
    }
    EXPECT_GT(continuedRuns, 0);
}

TEST_F(Resume, ADiskThatFillsUpKeepsWhatIsFinished)
{
    const TempFolder folder;
    const auto report = runUntilWrite(folder, lateWrite, diskFull);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Errc::CannotWrite);
    EXPECT_THAT(report.error().message, HasSubstr("the disk is full; "));
    EXPECT_THAT(report.error().message, HasSubstr("--resume"));
    EXPECT_THAT(folder.names(), ElementsAre("out.gguf.journal", "out.gguf.partial"));
    expectWhole(folder, continued(folder));
}

TEST_F(Resume, DoesNotMakeFinishedTensorsAgain)
{
    const TempFolder folder;
    ASSERT_FALSE(runUntilWrite(folder, lateWrite, diskFull));
    const auto journal = Journal::read(io::systemDisk(), folder.path("out.gguf.journal"));
    ASSERT_TRUE(journal && *journal);
    const auto& entries = (*journal)->entries;
    ASSERT_FALSE(entries.empty());
    std::uint64_t sourceBytes = 0;
    for (const auto& tensor : plan.model->tensors) {
        if (std::none_of(entries.begin(), entries.end(),
                         [&](const auto& entry) { return entry.tensor == tensor.name; }))
            sourceBytes += tensor.sourceBytes;
    }
    Context context;
    ASSERT_TRUE(quantize(io::systemDisk(), plan, {.output = folder.path(outputName), .resume = true}, context));
    EXPECT_EQ(context.progress().bytesRead, sourceBytes);
    EXPECT_EQ(context.progress().done, context.progress().total);
}

TEST_F(Resume, MakesATensorAgainWhoseBytesAreNotWhatTheJournalSays)
{
    const TempFolder folder;
    ASSERT_FALSE(runUntilWrite(folder, lateWrite, diskFull));
    std::string partial = readFile(folder.path("out.gguf.partial"));
    partial[plan.steps[0].offset + 1000] ^= 1;
    writeFile(folder.path("out.gguf.partial"), partial);
    expectWhole(folder, continued(folder));
}

TEST_F(Resume, SurvivesALostPartialFileAndACutJournal)
{
    const TempFolder folder;
    ASSERT_FALSE(runUntilWrite(folder, lateWrite, diskFull));
    const std::string journal = readFile(folder.path("out.gguf.journal"));
    writeFile(folder.path("out.gguf.journal"), journal.substr(0, journal.size() - 10));
    std::filesystem::remove(folder.path("out.gguf.partial"));
    expectWhole(folder, continued(folder));
}

TEST_F(Resume, WithoutAJournalItBeginsAfresh)
{
    const TempFolder folder;
    writeFile(folder.path("out.gguf.partial"), std::string(100, 'x'));
    expectWhole(folder, continued(folder));
}

TEST_F(Resume, RefusesTheJournalOfAnotherJob)
{
    const TempFolder folder;
    ASSERT_FALSE(runUntilWrite(folder, lateWrite, diskFull));
    const plan::Plan other = makePlan(smallModel(), recipe("Q8_0"));
    Context context;
    QuantizeOptions options{.output = folder.path(outputName), .resume = true};
    const auto refused = quantize(io::systemDisk(), other, options, context);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::BadArgument);
    EXPECT_THAT(refused.error().message, HasSubstr("to Q4_K_M"));
    EXPECT_THAT(refused.error().message, HasSubstr("to Q8_0"));
    EXPECT_THAT(folder.names(), ElementsAre("out.gguf.journal", "out.gguf.partial"));
    options.overwrite = true;
    EXPECT_TRUE(quantize(io::systemDisk(), other, options, context));
}

TEST_F(Resume, DoesNotForgetAnInterruptedJobUnasked)
{
    const TempFolder folder;
    ASSERT_FALSE(runUntilWrite(folder, lateWrite, diskFull));
    Context context;
    QuantizeOptions options{.output = folder.path(outputName)};
    const auto refused = quantize(io::systemDisk(), plan, options, context);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::BadArgument);
    EXPECT_THAT(refused.error().message, HasSubstr("--resume"));
    EXPECT_THAT(refused.error().message, HasSubstr("--overwrite"));
    options.overwrite = true;
    expectWhole(folder, quantize(io::systemDisk(), plan, options, context));
}

TEST_F(Resume, PauseStopsTheProgress)
{
    auto specs = smallModel();
    for (TensorSpec& spec : specs)
        spec.delay = std::chrono::milliseconds(5);
    const plan::Plan slow = makePlan(specs, recipe("Q4_K_M"));
    const TempFolder folder;
    Context context;
    std::jthread job([&] {
        const auto report =
            quantize(io::systemDisk(), slow, {.output = folder.path(outputName), .threads = 2}, context);
        EXPECT_TRUE(report) << report.error().message;
    });
    while (context.progress().done == 0)
        std::this_thread::yield();
    context.pause();
    std::this_thread::sleep_for(std::chrono::milliseconds(300)); // chunks at work come to their end
    const Progress before = context.progress();
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    const Progress after = context.progress();
    EXPECT_EQ(before.done, after.done);
    EXPECT_EQ(before.bytesWritten, after.bytesWritten);
    EXPECT_LT(after.done, after.total);
    context.resume();
    job.join();
    EXPECT_TRUE(readFile(folder.path(outputName)) == expectedFile);
}

} // namespace
} // namespace ql::job
