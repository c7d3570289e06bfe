// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/container/gguf/reader.h"
#include "tests/core/container/file_bytes.h"
#include "tests/core/container/refusal.h"
#include "tests/core/io/temp_folder.h"

namespace ql::gguf {
namespace {

using container::FileHeader;
using test::entry;
using test::GgufBytes;
using test::le;
using test::refusal;
using test::TempFolder;
using test::tensorInfo;
using testing::ElementsAre;
using testing::HasSubstr;

Metadata split(std::uint16_t number, std::uint16_t count)
{
    return {{"split.no", Value::u16(number)}, {"split.count", Value::u16(count)}};
}

TEST(GgufSplit, NamesFilesFromOneWithFiveDigits)
{
    EXPECT_EQ(splitFileName("dir/m", 0, 3), "dir/m-00001-of-00003.gguf");
    EXPECT_EQ(splitFileName("m", 11, 65'535), "m-00012-of-65535.gguf");
}

TEST(GgufSplit, DerivesTheOtherFilesFromTheFirst)
{
    EXPECT_THAT(*splitFiles("dir/m.gguf", {}), ElementsAre("dir/m.gguf"));
    EXPECT_THAT(*splitFiles("dir/m-00001-of-00001.gguf", split(0, 1)), ElementsAre("dir/m-00001-of-00001.gguf"));
    EXPECT_THAT(*splitFiles("dir/m-00001-of-00003.gguf", split(0, 3)),
                ElementsAre("dir/m-00001-of-00003.gguf", "dir/m-00002-of-00003.gguf", "dir/m-00003-of-00003.gguf"));
    EXPECT_THAT(*splitFiles("m-00001-of-00002.gguf", split(0, 2)),
                ElementsAre("m-00001-of-00002.gguf", "m-00002-of-00002.gguf"));
}

TEST(GgufSplit, RefusesWhatIsNotTheFirstFileUnderItsName)
{
    EXPECT_THAT(refusal(splitFiles("m-00002-of-00003.gguf", split(1, 3))),
                HasSubstr("this is file 2 of 3 of a split model; open the first one, m-00001-of-00003.gguf"));
    EXPECT_THAT(refusal(splitFiles("renamed.gguf", split(0, 3))),
                HasSubstr("its name must end with -00001-of-00003.gguf"));
    EXPECT_THAT(refusal(splitFiles("m-00001-of-00002.gguf", split(0, 3))), HasSubstr("its name must end with"));
    EXPECT_THAT(refusal(splitFiles("m-00001-of-00003.gguf", split(3, 3))),
                HasSubstr("key \"split.no\" is 3, but the split has only 3 files"));
    EXPECT_THAT(refusal(splitFiles("m-00001-of-00003.gguf", {{"split.count", Value::u16(3)}})),
                HasSubstr("without the key \"split.no\""));
    EXPECT_THAT(refusal(splitFiles("m.gguf", {{"split.count", Value::u32(1u << 31)}})),
                HasSubstr("key \"split.count\" is not a number from 0 to 65535"));
}

/// One file of a split, with one F32 tensor.
std::string part(std::uint16_t number, std::uint16_t count, std::string_view tensor, std::int32_t total = 2)
{
    return GgufBytes{.entries = {entry("split.no", 2, le(number)), entry("split.count", 2, le(count)),
                                 entry("split.tensors.count", 5, le(total))},
                     .tensors = {tensorInfo(tensor, {8}, 0, 0)},
                     .dataBytes = 32}
        .bytes();
}

Result<std::vector<FileHeader>> openFirst(const TempFolder& folder)
{
    QL_TRY(auto first, container::readHeader(io::systemDisk(), folder / "m-00001-of-00002.gguf"));
    return openSplit(io::systemDisk(), std::move(first));
}

TEST(GgufSplit, OpensAllFiles)
{
    const TempFolder folder;
    folder.write("m-00001-of-00002.gguf", part(0, 2, "a"));
    folder.write("m-00002-of-00002.gguf", part(1, 2, "b"));
    const auto files = openFirst(folder);
    ASSERT_TRUE(files) << files.error().message;
    ASSERT_EQ(files->size(), 2u);
    EXPECT_EQ((*files)[1].tensors.at(0).name, "b");
}

struct BadSecond {
    const char* name;
    std::string bytes;
    const char* message;
};

TEST(GgufSplit, RefusesFilesThatDoNotBelongTogether)
{
    const std::vector<BadSecond> rows = {
        {"other number", part(0, 2, "b"), "its name says file 2 of 2, but its metadata say file 1 of 2"},
        {"other count", part(1, 3, "b"), "its name says file 2 of 2, but its metadata say file 2 of 3"},
        {"no split at all", GgufBytes{}.bytes(), "its metadata say file 1 of 1"},
        {"tensor of the first file", part(1, 2, "a"), "tensor \"a\" is in another file of this split too"},
        {"safetensors", test::safetensorsBytes("{}", 0), "this is not a GGUF file"},
    };
    const TempFolder folder;
    folder.write("m-00001-of-00002.gguf", part(0, 2, "a"));
    EXPECT_THAT(refusal(openFirst(folder)), HasSubstr("file 2 of this split model is missing: "));
    for (const BadSecond& row : rows) {
        folder.write("m-00002-of-00002.gguf", row.bytes);
        EXPECT_THAT(refusal(openFirst(folder)), HasSubstr(row.message)) << row.name;
    }
    folder.write("m-00001-of-00002.gguf", part(0, 2, "a", 3));
    folder.write("m-00002-of-00002.gguf", part(1, 2, "b", 3));
    EXPECT_THAT(refusal(openFirst(folder)),
                HasSubstr("the files of this split hold 2 tensors, but key \"split.tensors.count\" says 3"));
}

} // namespace
} // namespace ql::gguf
