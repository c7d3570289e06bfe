// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

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
