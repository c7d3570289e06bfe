// SPDX-License-Identifier: Apache-2.0
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

#include <gmock/gmock.h>

#include "core/checkpoint/checkpoint.h"
#include "tests/core/io/fault_disk.h"
#include "tests/core/job/metadata_files.h"

namespace ql::job {
namespace {

using namespace test;
using ql::test::FaultDisk;
using ::testing::HasSubstr;

/// In place, and by a rewrite.
class Interrupted : public ::testing::TestWithParam<std::size_t> {
protected:
    Interrupted() { writeFile(path, whole); }
    MetadataWish made() const
    {
        return wish({"general.name=" + std::string(GetParam(), 'n'), "llama.context_length=9"});
    }
    /// Opened as every verb does, is it the old file or the new one?
    std::string state() const
    {
        const auto opened = checkpoint::open(io::systemDisk(), path);
        if (!opened)
            return opened.error().message;
        const PlainGguf file = readPlain(readFile(path));
        expectSameTensors(file, readPlain(whole));
        if (readFile(path) == whole)
            return "old";
        return file.text("general.name") == std::string(GetParam(), 'n')
                && file.find("llama.context_length")->value == bytesOf(std::uint32_t{9})
            ? "new"
            : "mixed";
    }

    const TempFolder folder;
    const std::string path = folder.path("model.gguf");
    const std::string whole = writePlain(everyType(), kLengths);
};

TEST_P(Interrupted, EveryFaultOfTheDiskLeavesTheOldFileOrTheNewOne)
{
    for (const auto after : {ql::test::After::Recover, ql::test::After::StayBroken}) {
        int faults = 0;
        for (int failing = 1;; ++failing) {
            SCOPED_TRACE(failing);
            writeFile(path, whole);
            FaultDisk disk(io::systemDisk(), failing, after);
            const std::string way = edit(path, made(), disk);
            const bool succeeded = way == "in place" || way == "rewrite";
            if (!disk.failed()) {
                EXPECT_TRUE(succeeded) << way;
                EXPECT_EQ(state(), "new");
                break;
            }
            ++faults;
            EXPECT_THAT(succeeded ? "injected fault" : way, HasSubstr("injected fault"));
            const std::string found = state();
            EXPECT_TRUE(found == "old" || found == "new") << found;
            if (succeeded) {
                EXPECT_EQ(found, "new");
            }
            for (const std::string& name : folder.names())
                EXPECT_TRUE(name == "model.gguf" || name == "model.gguf.header-journal") << name;
        }
        EXPECT_GT(faults, 8);
    }
}

TEST_P(Interrupted, KilledAtAnyMomentTheFileIsTheOldOneOrTheNewOne)
{
    bool wasOld = false, wasNew = false, finished = false;
    for (int dieAt = 1; !finished; ++dieAt) {
        SCOPED_TRACE(dieAt);
        writeFile(path, whole);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            int operations = 0;
            HookedDisk disk;
            disk.before = [&](const std::string&, const std::string&) -> Status {
                if (++operations == dieAt)
                    std::raise(SIGKILL);
                return ok;
            };
            const std::string way = edit(path, made(), disk);
            ::_exit(way == "in place" || way == "rewrite" ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        finished = WIFEXITED(status);
        if (finished) {
            EXPECT_EQ(WEXITSTATUS(status), 0);
        }
        const std::string found = state();
        EXPECT_TRUE(found == "old" || found == "new") << found;
        wasOld = wasOld || found == "old";
        wasNew = wasNew || found == "new";
        std::filesystem::remove(path + ".partial"); // a next edit would write over it
        EXPECT_EQ(folder.names().size(), 1u);
    }
    EXPECT_TRUE(wasOld && wasNew);
}

INSTANTIATE_TEST_SUITE_P(Ways, Interrupted, ::testing::Values(5u, 5000u));

TEST(HeaderJournal, OneOfAnotherFileChangesNothing)
{
    const TempFolder folder;
    const std::string path = folder.path("model.gguf"), journal = path + ".header-journal";
    const std::string whole = writePlain(everyType(), kLengths);
    const std::string other = writePlain({text("general.architecture", "gpt2")}, kLengths);
    for (const std::string& bytes : {std::string("nonsense"), std::string(), std::string(5000, '\0')}) {
        writeFile(path, whole);
        writeFile(journal, bytes);
        EXPECT_TRUE(checkpoint::open(io::systemDisk(), path));
        EXPECT_EQ(readFile(path), whole);
    }
    // Killed in the middle of the header, then replaced by another file.
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        int writes = 0;
        HookedDisk disk;
        disk.before = [&](const std::string& operation, const std::string&) -> Status {
            if (operation == "write" && ++writes == 2)
                std::raise(SIGKILL);
            return ok;
        };
        static_cast<void>(edit(path, wish({"general.name=N"}), disk));
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    ASSERT_NE(readFile(path), whole);
    writeFile(path, other);
    EXPECT_TRUE(checkpoint::open(io::systemDisk(), path));
    EXPECT_EQ(readFile(path), other);
}

} // namespace
} // namespace ql::job
