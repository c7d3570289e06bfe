// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/units.h"
#include "core/io/file.h"
#include "tests/core/io/temp_folder.h"

namespace ql::io {
namespace {

using test::TempFolder;
using testing::HasSubstr;

std::string refusal(const std::string& path, std::uint64_t bytes = 0, Existing existing = Existing::Refuse)
{
    const Status status = systemDisk().checkTarget(path, bytes, existing);
    if (status)
        return "accepted";
    EXPECT_EQ(status.error().code, Errc::CannotWrite);
    return status.error().message;
}

TEST(CheckTarget, AcceptsAndLeavesNoTrace)
{
    const TempFolder folder;
    EXPECT_EQ(refusal(folder / "out.gguf", 1000), "accepted");
    EXPECT_EQ(folder.count(), 0);
}

TEST(CheckTarget, KeepsThePartialFileOfAnInterruptedJob)
{
    const TempFolder folder;
    folder.write("out.gguf.partial", "work of an hour");
    EXPECT_EQ(refusal(folder / "out.gguf", 1000, Existing::Continue), "accepted");
    EXPECT_EQ(test::contentOf(folder / "out.gguf.partial"), "work of an hour");
}

TEST(CheckTarget, RemovesWhatACheckThatWasCutShortHasLeftAndNothingElse)
{
    const TempFolder folder;
    folder.write("out.gguf.attempt", "");
    EXPECT_EQ(refusal(folder / "out.gguf"), "accepted");
    EXPECT_EQ(folder.count(), 0);
    folder.write("out.gguf.attempt", "somebody's");
    EXPECT_EQ(refusal(folder / "out.gguf"), "accepted");
    EXPECT_EQ(test::contentOf(folder / "out.gguf.attempt"), "somebody's");
}

TEST(CheckTarget, IsInNoWayOfAJobThatBeginsMeanwhile)
{
    const TempFolder folder;
    const std::string path = folder / "out.gguf";
    const std::jthread second([&](const std::stop_token& stop) {
        while (!stop.stop_requested())
            EXPECT_EQ(refusal(path, 0, Existing::Replace), "accepted");
    });
    for (int i = 0; i < 300; ++i) {
        const auto file = systemDisk().create(path, 1, Existing::Replace);
        ASSERT_TRUE(file) << file.error().message;
        ASSERT_TRUE((*file)->commit());
    }
}

TEST(CheckTarget, WantsAFolderThatExists)
{
    const TempFolder folder;
    folder.write("file", "");
    EXPECT_EQ(refusal(folder / "none/out.gguf"),
              "cannot write " + (folder / "none/out.gguf") + ": the folder " + (folder / "none") + " does not exist");
    EXPECT_THAT(refusal(folder / "file/out.gguf"), HasSubstr((folder / "file") + " is a file, not a folder"));
}

TEST(CheckTarget, WantsANameThatIsFree)
{
    const TempFolder folder;
    const std::string path = folder.write("out.gguf", "");
    EXPECT_THAT(refusal(path), HasSubstr("out.gguf exists already; choose another name"));
    EXPECT_EQ(refusal(path, 0, Existing::Replace), "accepted");
    EXPECT_EQ(refusal(path, 0, Existing::Continue), "accepted");
    EXPECT_THAT(refusal(folder.path(), 0, Existing::Replace), HasSubstr("there is a folder of this name"));
    EXPECT_THAT(refusal(folder / "sub/"), HasSubstr("it does not end with a file name"));
}

TEST(CheckTarget, WantsNamesThatFitWithTheirPartialEnding)
{
    const TempFolder folder;
    EXPECT_EQ(refusal(folder / std::string(247, 'n')), "accepted");
    EXPECT_THAT(refusal(folder / std::string(248, 'n')),
                HasSubstr("the name has 248 bytes, and this file system allows 247 (with \".partial\" behind it"));
}

TEST(CheckTarget, WantsRoom)
{
    const TempFolder folder;
    const std::uint64_t free = *systemDisk().freeBytes(folder.path());
    EXPECT_GT(free, 0u);
    const std::string message = refusal(folder / "out.gguf", std::uint64_t{1} << 60);
    EXPECT_THAT(message, HasSubstr("it needs 1024 PiB, but only "));
    EXPECT_THAT(message, HasSubstr("are free in " + folder.path()));
}

TEST(CheckTarget, WantsAFolderThatCanBeWritten)
{
    // Nobody creates files in /proc, not even the superuser.
    EXPECT_THAT(refusal("/proc/quantloom-out.gguf"), HasSubstr("cannot write to /proc/quantloom-out.gguf: "));
}

} // namespace
} // namespace ql::io
