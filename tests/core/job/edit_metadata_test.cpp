// SPDX-License-Identifier: Apache-2.0
#include "core/job/edit_metadata.h"

#include <filesystem>

#include <gmock/gmock.h>

#include "core/checkpoint/checkpoint.h"
#include "tests/core/job/metadata_files.h"

namespace ql::job {
namespace {

using namespace test;
using ::testing::HasSubstr;

class EditMetadata : public ::testing::TestWithParam<std::uint32_t> {
protected:
    /// With a name of `length` bytes.
    std::string make(std::size_t length) const
    {
        auto entries = everyType();
        entries[1] = text("general.name", std::string(length, 'n'));
        if (GetParam() != 32)
            entries.push_back({"general.alignment", 4, bytesOf(GetParam())});
        return writePlain(entries, kLengths, GetParam());
    }

    const TempFolder folder;
    const std::string path = folder.path("model.gguf");
};

TEST_P(EditMetadata, EveryLengthAroundTheEdgesOfThePadding)
{
    const std::uint64_t alignment = GetParam();
    const std::string whole = make(100);
    const PlainGguf before = readPlain(whole);
    const std::uint64_t spare = before.dataBegin - before.tableEnd;
    std::vector<std::uint64_t> lengths{0, 1, 99, 100 + spare, 101 + spare};
    for (std::uint64_t length = 20; length <= std::min<std::uint64_t>(100 + spare, 170); ++length)
        lengths.push_back(length);
    for (const std::uint64_t length : lengths) {
        SCOPED_TRACE(length);
        writeFile(path, whole);
        const std::string way = edit(path, wish({"general.name=" + std::string(length, 'm')}));
        const std::string bytes = readFile(path);
        const PlainGguf after = readPlain(bytes);
        const std::uint64_t hole = 100 + spare - std::min(length, 100 + spare);
        const bool canFill = hole < alignment || hole >= 30; // the smallest entry that takes it up has 30 bytes
        EXPECT_EQ(way, length <= 100 + spare && canFill ? "in place" : "rewrite");
        if (way == "in place") {
            EXPECT_EQ(bytes.size(), whole.size());
            EXPECT_EQ(after.dataBegin, before.dataBegin);
        }
        EXPECT_EQ(after.dataBegin % alignment, 0u);
        EXPECT_EQ(after.text("general.name"), std::string(length, 'm'));
        expectSameTensors(after, before);
        auto wanted = before.entries;
        wanted[1] = text("general.name", std::string(length, 'm'));
        EXPECT_EQ(entriesOf(after), wanted); // byte for byte, in the old order
        EXPECT_EQ(folder.names().size(), 1u);
    }
}

TEST_P(EditMetadata, ARewrittenFileHasSpaceForTheNextEdit)
{
    writeFile(path, make(10));
    const PlainGguf before = readPlain(readFile(path));
    MetadataWish first = wish({"general.description=" + std::string(9000, 'd')});
    first.reserve = 2000;
    EXPECT_EQ(edit(path, first), "rewrite");
    EXPECT_EQ(edit(path, wish({"general.license=mit", "general.tags=[\"a\",\"b\"]"})), "in place");
    EXPECT_EQ(edit(path, wish({"general.url=" + std::string(1500, 'u')})), "in place");
    EXPECT_EQ(edit(path, wish({}, {"general.description"})), "in place"); // leaves a large hole
    EXPECT_EQ(edit(path, wish({"general.description=" + std::string(9100, 'e')})), "in place");
    const PlainGguf after = readPlain(readFile(path));
    expectSameTensors(after, before);
    EXPECT_EQ(after.text("general.license"), "mit");
    EXPECT_EQ(after.text("general.description"), std::string(9100, 'e'));
    MetadataWish bare = wish({"general.author=" + std::string(20000, 'a')});
    bare.reserve = 0;
    EXPECT_EQ(edit(path, bare), "rewrite");
    EXPECT_EQ(readPlain(readFile(path)).find("quantloom.padding"), nullptr);
}

TEST_P(EditMetadata, AnotherAlignmentMovesEveryTensor)
{
    writeFile(path, make(10));
    const PlainGguf before = readPlain(readFile(path));
    const std::uint32_t wanted = GetParam() == 64 ? 8 : 64;
    EXPECT_EQ(edit(path, wish({"general.alignment=" + std::to_string(wanted)})), "rewrite");
    const PlainGguf after = readPlain(readFile(path));
    ASSERT_EQ(after.tensors.size(), before.tensors.size());
    for (std::size_t i = 0; i < before.tensors.size(); ++i) {
        EXPECT_EQ(after.tensors[i].offset % wanted, 0u);
        EXPECT_EQ(after.data.substr(after.tensors[i].offset, 4 * kLengths[i]),
                  before.data.substr(before.tensors[i].offset, 4 * kLengths[i]));
    }
    EXPECT_TRUE(checkpoint::open(io::systemDisk(), path));
}

INSTANTIATE_TEST_SUITE_P(Alignments, EditMetadata, ::testing::Values(8, 32, 64, 4096));

TEST(EditMetadataFile, EveryTypeIsWrittenAsTheFormatSays)
{
    const TempFolder folder;
    const std::string path = folder.path("model.gguf");
    writeFile(path, writePlain({text("general.architecture", "llama")}, kLengths));
    std::vector<std::string> sets{"llama.context_length=2048",
                                  "x.u8:u8=200",
                                  "x.i8:i8=-3",
                                  "x.u16:u16=60000",
                                  "x.i16:i16=-300",
                                  "x.i32:i32=-70000",
                                  "x.f32:f32=0.1",
                                  "x.bool:bool=true",
                                  "x.u64:u64=9223372036854775808",
                                  "x.i64:i64=-1099511627776",
                                  "x.f64:f64=0.1",
                                  R"(x.texts:arr[str]=["a",""])",
                                  "x.floats:arr[f32]=[1.5,-0.0]",
                                  "x.bytes:arr[u8]=[97,98,99]",
                                  "general.name=A name of some length"};
    EXPECT_EQ(edit(path, wish(sets)), "rewrite");
    const PlainGguf after = readPlain(readFile(path));
    for (const PlainGguf::Entry& entry : everyType()) {
        ASSERT_TRUE(after.find(entry.key)) << entry.key;
        EXPECT_EQ(*after.find(entry.key), entry);
    }
}

TEST(EditMetadataFile, NothingToChangeWritesNothing)
{
    const TempFolder folder;
    const std::string path = folder.path("model.gguf");
    writeFile(path, writePlain(everyType(), kLengths));
    HookedDisk disk;
    disk.before = [](const std::string& operation, const std::string&) {
        return operation == "open" ? ok : fail(Errc::Failed, "no " + operation);
    };
    EXPECT_EQ(edit(path, wish({"llama.context_length=2048"}), disk), "none");
}

TEST(EditMetadataFile, ARefusedEditNeedsForce)
{
    const TempFolder folder;
    const std::string path = folder.path("model.gguf");
    const std::string whole = writePlain(everyType(), kLengths);
    writeFile(path, whole);
    MetadataWish made = wish({"general.architecture=gpt2"});
    EXPECT_THAT(edit(path, made), HasSubstr("--force"));
    EXPECT_EQ(readFile(path), whole);
    made.force = true;
    EXPECT_EQ(edit(path, made), "in place");
    EXPECT_EQ(readPlain(readFile(path)).text("general.architecture"), "gpt2");
}

TEST(EditMetadataFile, AnotherFileLeavesTheFirstAsItIs)
{
    const TempFolder folder;
    const std::string path = folder.path("model.gguf"), other = folder.path("other.gguf");
    const std::string whole = writePlain(everyType(), kLengths) + "behind the last tensor";
    writeFile(path, whole);
    MetadataWish made = wish({"general.name=N"});
    made.output = other;
    EXPECT_EQ(edit(path, made), "rewrite");
    EXPECT_EQ(readFile(path), whole);
    expectSameTensors(readPlain(readFile(other)), readPlain(whole));
    EXPECT_EQ(readPlain(readFile(other)).text("general.name"), "N");
    EXPECT_THAT(edit(path, made), HasSubstr("exists already"));
    made.overwrite = true;
    EXPECT_EQ(edit(path, made), "rewrite");
    made.output = path;
    EXPECT_THAT(edit(path, made), HasSubstr("--in-place"));
}

TEST(EditMetadataFile, OfALinkTheFileChangesThatItNames)
{
    const TempFolder folder;
    const std::string path = folder.path("model.gguf"), link = folder.path("link.gguf");
    writeFile(path, writePlain(everyType(), kLengths));
    std::filesystem::permissions(path, std::filesystem::perms(0640));
    std::filesystem::create_symlink("model.gguf", link);
    EXPECT_EQ(edit(link, wish({"general.name=N"})), "in place");
    EXPECT_EQ(readPlain(readFile(path)).text("general.name"), "N");
    EXPECT_EQ(edit(link, wish({"general.name=" + std::string(5000, 'n')})), "rewrite");
    EXPECT_TRUE(std::filesystem::is_symlink(link));
    EXPECT_EQ(readPlain(readFile(path)).text("general.name"), std::string(5000, 'n'));
    EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms(0640));
}

TEST(EditMetadataFile, OfASplitTheFirstFileChanges)
{
    const TempFolder folder;
    const auto part = [](std::uint16_t number) {
        std::vector<PlainGguf::Entry> entries;
        if (number == 0)
            entries = everyType();
        entries.push_back({"split.no", 2, bytesOf(number)});
        entries.push_back({"split.count", 2, bytesOf(std::uint16_t{2})});
        entries.push_back({"split.tensors.count", 5, bytesOf(std::int32_t{4})});
        return writePlain(entries, number == 0 ? kLengths : std::vector<std::uint64_t>{5});
    };
    const std::string first = folder.path("m-00001-of-00002.gguf"), second = folder.path("m-00002-of-00002.gguf");
    std::string later = part(1);
    later.replace(later.find("t0"), 2, "u0");
    writeFile(first, part(0));
    writeFile(second, later);
    ASSERT_TRUE(checkpoint::open(io::systemDisk(), first));
    EXPECT_EQ(edit(first, wish({"general.name=" + std::string(3000, 'n')})), "rewrite");
    EXPECT_EQ(edit(first, wish({"general.name=N"})), "in place");
    const auto opened = checkpoint::open(io::systemDisk(), first);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ(*gguf::find((*opened)->metadata(), "general.name")->asString(), "N");
    EXPECT_EQ(readFile(second), later);
    EXPECT_THAT(edit(second, wish({"general.name=N"})), HasSubstr("first file"));
    EXPECT_THAT(edit(first, wish({"general.alignment=64"})), HasSubstr("alignment"));
    MetadataWish elsewhere = wish({"general.name=M"});
    elsewhere.output = folder.path("o.gguf");
    EXPECT_THAT(edit(first, elsewhere), HasSubstr("KEEP"));
}

TEST(EditMetadataFile, AFileThatHasChangedMeanwhileIsLeftAlone)
{
    const TempFolder folder;
    const std::string path = folder.path("model.gguf");
    writeFile(path, writePlain(everyType(), kLengths));
    for (const std::size_t length : {10, 5000}) {
        const auto plan = planMetadata(io::systemDisk(), path, wish({"general.name=" + std::string(length, 'n')}));
        ASSERT_TRUE(plan) << plan.error().message;
        ASSERT_EQ(edit(path, wish({"x.u8:u8=" + std::to_string(length % 7)})), "in place");
        const std::string whole = readFile(path);
        Context context;
        const Status status = writeMetadata(io::systemDisk(), *plan, context);
        ASSERT_FALSE(status);
        EXPECT_THAT(status.error().message, HasSubstr("has changed"));
        EXPECT_EQ(readFile(path), whole);
    }
}

TEST(EditMetadataFile, TwoEditsAtOnceDoNotMix)
{
    const TempFolder folder;
    const std::string path = folder.path("model.gguf");
    writeFile(path, writePlain(everyType(), kLengths));
    const std::string whole = readFile(path);
    const auto lock = io::openForUpdate(io::systemDisk(), path);
    ASSERT_TRUE(lock);
    for (const std::size_t length : {10, 5000})
        EXPECT_THAT(edit(path, wish({"general.name=" + std::string(length, 'n')})), HasSubstr("another program"));
    EXPECT_EQ(readFile(path), whole);
}

} // namespace
} // namespace ql::job
