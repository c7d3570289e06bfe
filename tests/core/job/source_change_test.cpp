// SPDX-License-Identifier: Apache-2.0
// Somebody changes the source while a job reads it.
#include <atomic>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>

#include "core/arch/model.h"
#include "core/checkpoint/checkpoint.h"
#include "core/job/journal.h"
#include "core/job/quantize.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/synthetic.h"
#include "tests/core/job/tiny_model.h"

namespace ql::job {
namespace {

using namespace test;
using testing::AnyOf;
using testing::HasSubstr;

class ChangedSource : public testing::Test {
protected:
    ChangedSource() { open(); }

    void open()
    {
        writeTinyModel(source.path(""));
        // Long ago: times of files go in steps of some milliseconds.
        std::filesystem::last_write_time(weights,
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
        makePlanOfSource();
    }

    void makePlanOfSource()
    {
        const auto opened = checkpoint::open(io::systemDisk(), source.path(""));
        const auto model = opened ? arch::interpret(*opened) : fail(opened.error());
        const auto made = model ? plan::makePlan(*model, recipe("Q4_0"), nullptr, "out.gguf") : fail(model.error());
        if (!made)
            throw std::runtime_error(made.error().message);
        plan = *made;
    }

    /// Changes the source before the n-th write.
    Result<report::Report> runAndChange(int atWrite, const std::function<void()>& change)
    {
        HookedDisk disk;
        std::atomic<int> writes{0};
        disk.before = [&](const std::string& operation, const std::string&) -> Status {
            if (operation == "write" && ++writes == atWrite)
                change();
            return ok;
        };
        return run(disk, "out.gguf", false);
    }

    Result<report::Report> run(io::Disk& disk, const std::string& output, bool resume)
    {
        Context context;
        return quantize(disk, plan, {.output = outputs.path(output), .threads = 2, .resume = resume}, context);
    }

    void changeAByte() const
    {
        std::fstream file(weights, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-1, std::ios::end);
        file.put('\x3e'); // the value stays a sensible one
    }

    const TempFolder source, outputs;
    const std::string weights = source.path("model.safetensors");
    plan::Plan plan{};
};

TEST_F(ChangedSource, EndsTheJobAndLeavesNothing)
{
    for (const int atWrite : {1, 4, 12}) {
        open();
        const auto report = runAndChange(atWrite, [&] { changeAByte(); });
        ASSERT_FALSE(report) << atWrite;
        EXPECT_EQ(exitCode(report.error().code), 1);
        EXPECT_EQ(report.error().message, weights + " has changed since it was looked at; open it again");
        EXPECT_TRUE(outputs.names().empty()) << outputs.names()[0];
    }
}

TEST_F(ChangedSource, IsRefusedBeforeAnythingIsWritten)
{
    changeAByte();
    const auto report = runAndChange(0, [] {});
    ASSERT_FALSE(report);
    EXPECT_THAT(report.error().message, HasSubstr("has changed since it was looked at"));
    EXPECT_TRUE(outputs.names().empty());
}

TEST_F(ChangedSource, CutOffIsNoticed)
{
    for (const int atWrite : {1, 4, 12}) {
        open();
        const auto report = runAndChange(atWrite, [&] { std::filesystem::resize_file(weights, 2000); });
        ASSERT_FALSE(report) << atWrite;
        EXPECT_THAT(
            report.error().message,
            AnyOf(HasSubstr("something is changing this file"), HasSubstr("has changed since it was looked at")));
        EXPECT_TRUE(outputs.names().empty()) << outputs.names()[0];
    }
}

TEST_F(ChangedSource, MakesAContinuedJobBeginAnew)
{
    const auto whole = [&](const std::string& output) {
        const auto report = run(io::systemDisk(), output, true);
        EXPECT_TRUE(report) << report.error().message;
        return readFile(outputs.path(output));
    };
    HookedDisk fullDisk; // when every tensor is certain
    fullDisk.before = [](const std::string& operation, const std::string& path) -> Status {
        return operation == "create" && path.ends_with(".report.json") ? fail(Errc::CannotWrite, "the disk is full")
                                                                       : ok;
    };
    ASSERT_FALSE(run(fullDisk, "out.gguf", false));
    const auto journal = Journal::read(io::systemDisk(), outputs.path("out.gguf.journal"));
    ASSERT_TRUE(journal && *journal);
    ASSERT_FALSE((*journal)->entries.empty());
    const std::string before = whole("before.gguf");

    std::string bytes = readFile(weights); // other signs, and the size and with it the plan remain
    for (std::size_t i = 1; i <= bytes.size() / 2; i += 64)
        bytes[bytes.size() - i] ^= '\x80';
    writeFile(weights, bytes);
    makePlanOfSource();
    const std::string wanted = whole("after.gguf");
    EXPECT_FALSE(wanted == before);
    EXPECT_TRUE(whole("out.gguf") == wanted);
}

/// What is open stays what it was.
TEST_F(ChangedSource, AnotherFileUnderItsNameIsNone)
{
    const auto undisturbed = runAndChange(0, [] {});
    ASSERT_TRUE(undisturbed) << undisturbed.error().message;
    const std::string wanted = readFile(outputs.path("out.gguf"));
    for (const std::string& name : outputs.names())
        std::filesystem::remove(outputs.path(name));
    const auto report = runAndChange(2, [&] {
        writeFile(source.path("new"), "another model");
        std::filesystem::rename(source.path("new"), weights);
    });
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_TRUE(readFile(outputs.path("out.gguf")) == wanted);
}

} // namespace
} // namespace ql::job
