// SPDX-License-Identifier: Apache-2.0
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/io/file.h"
#include "tests/core/io/temp_folder.h"

namespace ql::io {
namespace {

using test::contentOf;
using test::TempFolder;
using testing::HasSubstr;

Status write(OutputFile& output, std::uint64_t offset, std::string_view text)
{
    return output.writeAt(offset, std::as_bytes(std::span(text.data(), text.size())));
}

TEST(OutputFile, IsVisibleOnlyAfterCommit)
{
    const TempFolder folder;
    auto output = systemDisk().create(folder / "out.gguf", 8, Existing::Refuse);
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ((*output)->partialPath(), folder / "out.gguf.partial");
    EXPECT_EQ((*output)->finalPath(), folder / "out.gguf");
    ASSERT_TRUE(write(**output, 4, "tail"));
    ASSERT_TRUE(write(**output, 0, "head"));
    EXPECT_FALSE(systemDisk().exists(folder / "out.gguf"));
    ASSERT_TRUE((*output)->commit());
    EXPECT_EQ(contentOf(folder / "out.gguf"), "headtail");
    output->reset();
    EXPECT_EQ(contentOf(folder / "out.gguf"), "headtail");
    EXPECT_EQ(folder.count(), 1);
}

TEST(OutputFile, HasItsFullSizeFromTheBeginning)
{
    const TempFolder folder;
    const auto output = systemDisk().create(folder / "out", 1 << 20, Existing::Refuse);
    ASSERT_TRUE(output);
    struct stat status = {};
    ASSERT_EQ(::stat((folder / "out.partial").c_str(), &status), 0);
    EXPECT_EQ(status.st_size, 1 << 20);
    ASSERT_TRUE((*output)->commit());
    EXPECT_EQ(contentOf(folder / "out"), std::string(1 << 20, '\0'));
}

TEST(OutputFile, LeavesNothingWithoutCommit)
{
    const TempFolder folder;
    {
        const auto output = systemDisk().create(folder / "out", 4, Existing::Refuse);
        ASSERT_TRUE(output);
        ASSERT_TRUE(write(**output, 0, "text"));
        EXPECT_EQ(folder.count(), 1);
    }
    EXPECT_EQ(folder.count(), 0);
}

TEST(OutputFile, ContinuesWhereItWasKept)
{
    const TempFolder folder;
    {
        const auto output = systemDisk().create(folder / "out", 8, Existing::Continue);
        ASSERT_TRUE(output);
        ASSERT_TRUE(write(**output, 0, "head"));
        (*output)->keepPartial();
    }
    const auto output = systemDisk().create(folder / "out", 8, Existing::Continue);
    ASSERT_TRUE(output) << output.error().message;
    ASSERT_TRUE(write(**output, 4, "tail"));
    ASSERT_TRUE((*output)->commit());
    EXPECT_EQ(contentOf(folder / "out"), "headtail");
}

TEST(OutputFile, BeginsAfreshUnlessItContinues)
{
    const TempFolder folder;
    folder.write("out.partial", "left by a job that was killed");
    const auto output = systemDisk().create(folder / "out", 3, Existing::Replace);
    ASSERT_TRUE(output);
    ASSERT_TRUE((*output)->commit());
    EXPECT_EQ(contentOf(folder / "out"), std::string(3, '\0'));
}

TEST(OutputFile, ReplacesOnlyWhenAllowed)
{
    const TempFolder folder;
    const std::string path = folder.write("out", "old");
    const auto refused = systemDisk().create(path, 3, Existing::Refuse);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::CannotWrite);
    EXPECT_EQ(refused.error().message, path + " exists already and is not replaced");

    const auto output = systemDisk().create(path, 3, Existing::Replace);
    ASSERT_TRUE(output);
    ASSERT_TRUE(write(**output, 0, "new"));
    EXPECT_EQ(contentOf(path), "old");
    ASSERT_TRUE((*output)->commit());
    EXPECT_EQ(contentOf(path), "new");
}

TEST(OutputFile, RefusesAtCommitWhatHasAppearedMeanwhile)
{
    const TempFolder folder;
    const auto output = systemDisk().create(folder / "out", 4, Existing::Refuse);
    ASSERT_TRUE(output);
    folder.write("out", "of somebody else");
    const Status status = (*output)->commit();
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, Errc::CannotWrite);
    EXPECT_THAT(status.error().message, HasSubstr("out has appeared meanwhile and is not replaced"));
    EXPECT_EQ(contentOf(folder / "out"), "of somebody else");
}

TEST(OutputFile, IsLockedAgainstASecondJob)
{
    const TempFolder folder;
    auto first = systemDisk().create(folder / "out", 4, Existing::Replace);
    ASSERT_TRUE(first);
    ASSERT_TRUE(write(**first, 0, "text"));
    for (const Existing existing : {Existing::Replace, Existing::Continue, Existing::Refuse}) {
        const auto second = systemDisk().create(folder / "out", 9, existing);
        ASSERT_FALSE(second);
        EXPECT_THAT(second.error().message, HasSubstr("out.partial is being written by another job"));
    }
    ASSERT_TRUE((*first)->commit());
    EXPECT_EQ(contentOf(folder / "out"), "text");
    first->reset();
    EXPECT_TRUE(systemDisk().create(folder / "out", 4, Existing::Replace));
}

TEST(OutputFile, DoesNotWriteThroughALink)
{
    const TempFolder folder;
    const std::string victim = folder.write("victim", "precious");
    ASSERT_EQ(::symlink(victim.c_str(), (folder / "out.partial").c_str()), 0);
    EXPECT_FALSE(systemDisk().create(folder / "out", 4, Existing::Replace));
    EXPECT_EQ(contentOf(victim), "precious");
}

/// A limit on the size of files, which the kernel enforces for everybody like a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit = {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before = {};
    sighandler_t m_handler = nullptr;
};

TEST(OutputFile, FailsAtOnceWhenTheRoomCannotBeReserved)
{
    const TempFolder folder;
    const FileSizeLimit limit(1000);
    const auto output = systemDisk().create(folder / "out", 5000, Existing::Replace);
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, Errc::CannotWrite);
    EXPECT_THAT(output.error().message, HasSubstr("cannot reserve 4.88 KiB for " + (folder / "out.partial")));
    EXPECT_EQ(folder.count(), 0);
}

TEST(OutputFile, SaysWhereWritingFailed)
{
    const TempFolder folder;
    {
        const FileSizeLimit limit(1000);
        const auto output = systemDisk().create(folder / "out", 0, Existing::Replace);
        ASSERT_TRUE(output);
        // The kernel takes 200 bytes of this; the rest must be tried, and must fail.
        const Status status = write(**output, 800, std::string(700, 'x'));
        ASSERT_FALSE(status);
        EXPECT_EQ(status.error().code, Errc::CannotWrite);
        EXPECT_THAT(status.error().message,
                    HasSubstr("cannot write 500 B at byte 1000 of " + (folder / "out.partial")));
    }
    EXPECT_EQ(folder.count(), 0);
}

TEST(OutputFile, WritesMoreThanOneBatch)
{
    const TempFolder folder;
    constexpr std::size_t chunk = std::size_t{20} << 20; // two of them pass the point where write-out begins
    const auto output = systemDisk().create(folder / "out", 2 * chunk, Existing::Refuse);
    ASSERT_TRUE(output);
    ASSERT_TRUE(write(**output, 0, std::string(chunk, 'a')));
    ASSERT_TRUE(write(**output, chunk, std::string(chunk, 'b')));
    ASSERT_TRUE((*output)->commit());
    EXPECT_EQ(contentOf(folder / "out"), std::string(chunk, 'a') + std::string(chunk, 'b'));
}

} // namespace
} // namespace ql::io
