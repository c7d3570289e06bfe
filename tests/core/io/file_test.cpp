// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/io/file.h"
#include "tests/core/io/temp_folder.h"

namespace ql::io {
namespace {

using test::contentOf;
using test::TempFolder;
using testing::ElementsAre;
using testing::HasSubstr;

std::string textOf(std::span<const std::byte> bytes)
{
    return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

TEST(File, ReadsAndMapsAnyRange)
{
    const TempFolder folder;
    std::string content(10'000, '\0');
    for (std::size_t i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(i * 7 + i / 256);
    const auto file = systemDisk().open(folder.write("a.bin", content));
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ((*file)->size(), 10'000u);

    std::string part(123, '\0');
    ASSERT_TRUE((*file)->readAt(4567, std::as_writable_bytes(std::span(part))));
    EXPECT_EQ(part, content.substr(4567, 123));
    const auto mapped = (*file)->map(4567, 4000); // begins and ends within pages
    ASSERT_TRUE(mapped);
    EXPECT_EQ(textOf(**mapped), content.substr(4567, 4000));
    const auto nothing = (*file)->map(10'000, 0);
    ASSERT_TRUE(nothing);
    EXPECT_TRUE((*nothing)->empty());
    (*file)->willNeed(0, 10'000);
    (*file)->dontNeed(0, 10'000);
}

TEST(File, MappingOutlivesTheFile)
{
    const TempFolder folder;
    auto file = systemDisk().open(folder.write("a.bin", "content"));
    ASSERT_TRUE(file);
    const auto mapped = (*file)->map(3, 4);
    file->reset();
    ASSERT_TRUE(mapped);
    EXPECT_EQ(textOf(**mapped), "tent");
}

TEST(File, RefusesRangesOutsideTheFile)
{
    const TempFolder folder;
    const auto file = systemDisk().open(folder.write("a.bin", "content"));
    ASSERT_TRUE(file);
    std::byte bytes[4];
    const Status late = (*file)->readAt(5, bytes);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Errc::BadInput);
    EXPECT_THAT(late.error().message, HasSubstr("a.bin: 4 bytes at byte 5 reach past its end at byte 7"));
    EXPECT_FALSE((*file)->map(1, 7));
    EXPECT_FALSE((*file)->map(UINT64_MAX, 2)) << "the sum must not wrap around";
}

TEST(File, SaysWhenTheFileHasBecomeShorter)
{
    const TempFolder folder;
    const std::string path = folder.write("a.bin", "content");
    const auto file = systemDisk().open(path);
    ASSERT_TRUE(file);
    ASSERT_EQ(::truncate(path.c_str(), 3), 0);
    std::byte bytes[7];
    const Status status = (*file)->readAt(0, bytes);
    ASSERT_FALSE(status);
    EXPECT_THAT(status.error().message, HasSubstr("ends at byte 3, but had 7 bytes when it was opened"));
}

std::string manyBytes(std::size_t count)
{
    std::string content(count, '\0');
    for (std::size_t i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(i * 7 + i / 256 + i / 65'536);
    return content;
}

Result<std::string> storedPart(const File& file, std::uint64_t offset, std::uint64_t size)
{
    std::string read;
    QL_CHECK(file.readStored(offset, size, [&](std::span<const std::byte> piece) -> Status {
        read += textOf(piece);
        return ok;
    }));
    return read;
}

TEST(File, ReadsAnyRangeFromTheDisk)
{
    const TempFolder folder;
    const std::string content = manyBytes(5'000'003);
    const auto output = systemDisk().create(folder / "a.bin", content.size(), Existing::Replace);
    ASSERT_TRUE(output);
    ASSERT_TRUE((*output)->writeAt(0, std::as_bytes(std::span(content))));
    ASSERT_TRUE((*output)->sync());
    const auto file = systemDisk().open((*output)->partialPath());
    ASSERT_TRUE(file);
    constexpr std::size_t mega = 1 << 20;
    for (const auto& [offset, size] : {std::pair<std::size_t, std::size_t>{0, content.size()},
                                       {0, 0},
                                       {content.size(), 0},
                                       {4095, 2},
                                       {4096, 4096},
                                       {17, mega},
                                       {mega - 1, mega + 1},
                                       {mega, 2 * mega},
                                       {content.size() - 1, 1},
                                       {777'777, content.size() - 777'777}}) {
        const auto read = storedPart(**file, offset, size);
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_TRUE(*read == content.substr(offset, size)) << size << " bytes at " << offset;
    }
    const auto late = storedPart(**file, content.size(), 1);
    ASSERT_FALSE(late);
    EXPECT_THAT(late.error().message, HasSubstr("reach past its end"));
}

TEST(File, ReadsFromTheDiskOnSeveralThreadsWhileTheFileIsWritten)
{
    const TempFolder folder;
    constexpr std::size_t part = 3'000'001, threads = 3;
    const std::string content = manyBytes(part);
    const auto output = systemDisk().create(folder / "a.bin", part * (threads + 1), Existing::Replace);
    ASSERT_TRUE(output);
    for (std::size_t i = 0; i < threads; ++i)
        ASSERT_TRUE((*output)->writeAt(i * part, std::as_bytes(std::span(content))));
    ASSERT_TRUE((*output)->sync());
    const auto file = systemDisk().open((*output)->partialPath());
    ASSERT_TRUE(file);
    std::array<Result<std::string>, threads> read{};
    {
        std::vector<std::jthread> readers;
        for (std::size_t i = 0; i < threads; ++i)
            readers.emplace_back([&, i] { read[i] = storedPart(**file, i * part, part); });
        for (std::size_t at = 0; at < part; at += part / 100)
            EXPECT_TRUE((*output)->writeAt(threads * part + at, std::as_bytes(std::span(content).first(part / 100))));
    }
    for (const auto& one : read) {
        ASSERT_TRUE(one) << one.error().message;
        EXPECT_TRUE(*one == content);
    }
}

TEST(File, EndsReadingFromTheDiskAtAnErrorOfWhoeverTakesIt)
{
    const TempFolder folder;
    const auto file = systemDisk().open(folder.write("a.bin", manyBytes(4'000'000)));
    ASSERT_TRUE(file);
    for (int round = 0; round < 2; ++round) { // the second must not see what is left of the first
        int pieces = 0;
        const Status status = (*file)->readStored(0, 4'000'000, [&](std::span<const std::byte>) -> Status {
            ++pieces;
            return fail(Errc::Cancelled, "enough");
        });
        ASSERT_FALSE(status);
        EXPECT_EQ(status.error().code, Errc::Cancelled);
        EXPECT_EQ(pieces, 1);
        const auto whole = storedPart(**file, 0, 4'000'000);
        ASSERT_TRUE(whole);
        EXPECT_TRUE(*whole == manyBytes(4'000'000));
    }
}

TEST(File, SaysWhenTheFileHasBecomeShorterOnTheDisk)
{
    const TempFolder folder;
    const std::string path = folder.write("a.bin", manyBytes(3'000'000));
    const auto file = systemDisk().open(path);
    ASSERT_TRUE(file);
    ASSERT_EQ(::truncate(path.c_str(), 1'500'000), 0);
    const auto read = storedPart(**file, 0, 3'000'000);
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().message, HasSubstr("ends at byte 1500000, but had 3000000 bytes when it was opened"));
}

TEST(File, OpensOnlyRegularFiles)
{
    const TempFolder folder;
    const auto missing = systemDisk().open(folder / "missing.gguf");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Errc::BadInput);
    EXPECT_EQ(missing.error().message, "cannot open " + (folder / "missing.gguf") + ": No such file or directory");

    const auto inside = systemDisk().open(folder.path());
    ASSERT_FALSE(inside);
    EXPECT_THAT(inside.error().message, HasSubstr("it is a folder, not a file"));

    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const auto pipe = systemDisk().open(folder / "pipe"); // must not wait for a writer
    ASSERT_FALSE(pipe);
    EXPECT_THAT(pipe.error().message, HasSubstr("it is a device or pipe, not a file"));
}

TEST(Disk, ReadsSmallFilesUpToALimit)
{
    const TempFolder folder;
    const std::string path = folder.write("a.json", "12345");
    EXPECT_EQ(*systemDisk().readText(path, 5), "12345");
    const auto tooLong = systemDisk().readText(path, 4);
    ASSERT_FALSE(tooLong);
    EXPECT_THAT(tooLong.error().message, HasSubstr("has 5 B, more than the 4 B"));
}

TEST(Disk, ReplacesSmallFilesWhole)
{
    const TempFolder folder;
    const std::string path = folder.write("a.json", "old and long");
    ASSERT_TRUE(systemDisk().writeText(path, "new"));
    EXPECT_EQ(contentOf(path), "new");
    EXPECT_EQ(folder.count(), 1);
    EXPECT_FALSE(systemDisk().writeText(folder / "none/a.json", "new"));
}

TEST(Disk, AppendsToSmallFiles)
{
    const TempFolder folder;
    ASSERT_TRUE(systemDisk().appendText(folder / "journal", "one\n"));
    ASSERT_TRUE(systemDisk().appendText(folder / "journal", "two\n"));
    EXPECT_EQ(contentOf(folder / "journal"), "one\ntwo\n");
}

TEST(Disk, ListsBareNamesInOrder)
{
    const TempFolder folder;
    folder.write("b", "");
    folder.write("a", "");
    folder.write(".hidden", "");
    EXPECT_THAT(*systemDisk().list(folder.path()), ElementsAre(".hidden", "a", "b"));
    EXPECT_EQ(systemDisk().list(folder / "a").error().code, Errc::BadInput);
}

TEST(Disk, RemovesAndForgivesWhatIsNotThere)
{
    const TempFolder folder;
    const std::string path = folder.write("a", "");
    EXPECT_TRUE(systemDisk().exists(path));
    EXPECT_TRUE(systemDisk().remove(path));
    EXPECT_FALSE(systemDisk().exists(path));
    EXPECT_TRUE(systemDisk().remove(path));
    EXPECT_EQ(systemDisk().remove(folder.path()).error().code, Errc::CannotWrite);
}

TEST(Disk, WorksWithNamesThatAreNotAscii)
{
    const TempFolder folder;
    const std::string path = folder.write("模型 ö 🧵.gguf", "x");
    EXPECT_TRUE(systemDisk().open(path));
    EXPECT_EQ(nameOf(path), "模型 ö 🧵.gguf");
    EXPECT_THAT(*systemDisk().list(folder.path()), ElementsAre("模型 ö 🧵.gguf"));
}

TEST(Paths, AreTakenApartAndPutTogether)
{
    EXPECT_EQ(folderOf("models/a.gguf"), "models");
    EXPECT_EQ(folderOf("a.gguf"), ".");
    EXPECT_EQ(folderOf("/a.gguf"), "/");
    EXPECT_EQ(folderOf("models/llama/"), "models");
    EXPECT_EQ(nameOf("models/a.gguf"), "a.gguf");
    EXPECT_EQ(nameOf("models/llama/"), "llama");
    EXPECT_EQ(nameOf("/"), "");
    EXPECT_EQ(join("models", "a.gguf"), "models/a.gguf");
    EXPECT_EQ(join("models/", "a.gguf"), "models/a.gguf");
}

TEST(Paths, KnowTheSameFileByAnyName)
{
    const TempFolder folder;
    const std::string path = folder.write("a", "");
    folder.write("b", "");
    ASSERT_EQ(::symlink("a", (folder / "link").c_str()), 0);
    EXPECT_TRUE(sameFile(path, folder / "./link"));
    EXPECT_FALSE(sameFile(path, folder / "b"));
    EXPECT_FALSE(sameFile(path, folder / "missing"));
    EXPECT_EQ(resolved(folder / "./link"), resolved(path));
    EXPECT_EQ(resolved(folder / "missing"), "");
}

} // namespace
} // namespace ql::io
