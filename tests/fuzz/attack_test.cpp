// SPDX-License-Identifier: Apache-2.0
// One test for each class of attack by a file (docs/hostile-files.md has the table). Containers.
#include <filesystem>

#include <gmock/gmock.h>

#include "core/container/gguf/reader.h"
#include "core/container/safetensors/index.h"
#include "tests/core/io/temp_folder.h"
#include "tests/fuzz/attack.h"
#include "tests/fuzz/seeds.h"

namespace ql::test {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using namespace type_number;

std::string cut(const std::string& bytes, std::size_t size)
{
    return bytes.substr(0, size);
}

std::string sayOfTensor(const std::vector<std::int64_t>& ne, std::uint32_t type)
{
    return said("gguf", GgufBytes{.tensors = {tensorInfo("t", ne, type, 0)}, .dataBytes = 4096}.bytes());
}

TEST(Attack, CountsThatOverflow)
{
    for (const std::uint64_t count : {UINT64_MAX, std::uint64_t{1} << 63, (std::uint64_t{1} << 61) + 1}) {
        EXPECT_THAT(said("gguf", GgufBytes{.entryCount = count}.bytes()), HasSubstr("list of metadata"));
        EXPECT_THAT(said("gguf", GgufBytes{.tensorCount = count}.bytes()), HasSubstr("list of tensors"));
        for (const std::uint32_t type : {0u, 8u, 12u}) // bytes, texts, doubles
            EXPECT_THAT(said("gguf", GgufBytes{.entries = {entry("a", 9, u32(type) + u64(count))}}.bytes()),
                        HasSubstr("elements, more than the 16777216"));
        EXPECT_THAT(said("gguf", GgufBytes{.entries = {entry("a", 8, u64(count))}}.bytes()), HasSubstr("needs"));
        EXPECT_THAT(said("gguf", GgufBytes{.entries = {u64(count) + "some key"}}.bytes()),
                    HasSubstr("key of metadata entry 0"));
        EXPECT_NE(said("safetensors", u64(count) + "{}"), "accepted");
    }
}

TEST(Attack, ShapesWhoseProductsWrap)
{
    constexpr std::int64_t two20 = 1 << 20, two31 = std::int64_t{1} << 31, two32 = two31 * 2, two62 = two31 * two31;
    for (const std::vector<std::int64_t>& ne : std::vector<std::vector<std::int64_t>>{
             {two32, two32}, {two31, two31, 4}, {two62, 4}, {two20, two20, two20, 16}, {two32, two32, 0}})
        EXPECT_THAT(sayOfTensor(ne, f32), HasSubstr("more elements than 64 bits can count"));
    EXPECT_THAT(sayOfTensor({std::int64_t{1} << 61}, f64), HasSubstr("more bytes than 64 bits can count"));
    for (const char* shape : {"[4294967296,4294967296]", "[4294967296,4294967296,0]"})
        EXPECT_THAT(said("safetensors",
                         safetensorsBytes(
                             std::string(R"({"t":{"dtype":"F32","shape":)") + shape + R"(,"data_offsets":[0,0]}})", 0)),
                    HasSubstr("a size that 64 bits cannot count"));
}

/// CVE-2025-53630, CVE-2026-33298: sizes that are possible one by one, and their sum is not.
TEST(Attack, SumsOfSizesThatWrap)
{
    constexpr std::int64_t quarter = std::int64_t{1} << 60; // of 2^62 bytes
    GgufBytes file{.dataBytes = 4096};
    for (std::uint64_t i = 0; i < 5; ++i)
        file.tensors.push_back(tensorInfo("t" + std::to_string(i), {quarter}, f32, i << 62));
    EXPECT_THAT(said("gguf", file.bytes()), HasSubstr("but the file ends at byte"));
    EXPECT_THAT(sayOfTensor({std::int64_t{1} << 58}, f32), HasSubstr("it is cut off"));
}

TEST(Attack, TensorsOnTheSameBytes)
{
    GgufBytes gguf{.dataBytes = 1 << 16};
    std::string json = "{";
    for (int i = 0; i < 1000; ++i) {
        const std::string name = "t" + std::to_string(i);
        gguf.tensors.push_back(tensorInfo(name, {1 << 14}, f32, 0));
        json += (i ? ",\"" : "\"") + name + R"(":{"dtype":"F32","shape":[16384],"data_offsets":[0,65536]})";
    }
    EXPECT_THAT(said("gguf", gguf.bytes()), HasSubstr("but the tensor before it ends at 65536"));
    EXPECT_THAT(said("safetensors", safetensorsBytes(json + "}", 1 << 16)), HasSubstr("an overlap is not allowed"));
}

/// Something else in a hole or behind the data. (Readers of GGUF allow it behind; nothing reads it.)
TEST(Attack, FilesInsideOfFiles)
{
    const std::string zip = "PK\x05\x06" + std::string(18, '\0');
    EXPECT_THAT(said("safetensors", safetensorsSeed() + zip), HasSubstr("bytes follow the last tensor"));
    EXPECT_THAT(said("safetensors",
                     safetensorsBytes(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
                                      R"("b":{"dtype":"U8","shape":[4],"data_offsets":[68,72]}})",
                                      72)),
                HasSubstr("a hole is not allowed"));
    EXPECT_THAT(
        said("gguf",
             GgufBytes{.tensors = {tensorInfo("a", {8}, f32, 0), tensorInfo("b", {8}, f32, 128)}, .dataBytes = 160}
                 .bytes()),
        HasSubstr("but the tensor before it ends at 32"));
}

TEST(Attack, NamesThatOccurTwice)
{
    const std::string t = tensorInfo("t", {8}, f32, 0);
    EXPECT_THAT(said("gguf", GgufBytes{.tensors = {t, tensorInfo("t", {8}, f32, 32)}, .dataBytes = 64}.bytes()),
                HasSubstr("occurs a second time"));
    EXPECT_THAT(said("gguf", GgufBytes{.entries = {entry("a", 4, u32(1)), entry("a", 4, u32(2))}}.bytes()),
                HasSubstr("occurs a second time"));
    for (const char* again : {"t", "\\u0074"})
        EXPECT_THAT(said("safetensors",
                         safetensorsBytes(std::string(R"({"t":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},")")
                                              + again + R"(":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                                          2)),
                    HasSubstr("occurs a second time"));
    EXPECT_THAT(said("index", R"({"weight_map":{"a":"x.safetensors","\u0061":"y.safetensors"}})"),
                HasSubstr("occurs a second time"));
}

TEST(Attack, NamesThatAreNoText)
{
    for (const char* name : {"\xff", "\\ud800", "a\\u0000b", "\\u001b[2J", "a\nb"})
        EXPECT_NE(said("safetensors",
                       safetensorsBytes(
                           std::string("{\"") + name + R"(":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1)),
                  "accepted")
            << name;
    for (const std::string& name : {std::string("a\0b", 3), std::string(64, 'n')})
        EXPECT_NE(said("gguf", GgufBytes{.tensors = {tensorInfo(name, {8}, f32, 0)}, .dataBytes = 32}.bytes()),
                  "accepted");
}

TEST(Attack, AlignmentsThatFillMemory)
{
    for (const std::uint32_t alignment : {0u, 48u, 1u << 30, 1u << 31, UINT32_MAX})
        EXPECT_THAT(said("gguf", GgufBytes{.entries = {entry("general.alignment", 4, u32(alignment))}}.bytes()),
                    HasSubstr("key \"general.alignment\" is"));
    EXPECT_THAT(said("gguf", GgufBytes{.entries = {entry("general.alignment", 8, ggufString("32"))}}.bytes()),
                HasSubstr("instead of u32"));
}

/// CVE-2024-41130 and its kin: headers that end anywhere.
TEST(Attack, FilesThatEndAnywhere)
{
    for (const char* kind : {"gguf", "safetensors", "imatrix"})
        for (const std::string& seed : findStranger(kind)->seeds()) {
            EXPECT_EQ(said(kind, seed), "accepted");
            for (std::size_t size = 0; size < seed.size(); ++size)
                said(kind, cut(seed, size)); // a sentence, or what it says is whole; see strangers.h
        }
    EXPECT_NE(said("gguf", cut(ggufSeed(), 24)), "accepted");
}

/// A hundred megabytes of JSON, names by the hundred thousand: memory stays in proportion, and time, too, or this
/// would not end.
TEST(Attack, MillionsOfEntries)
{
    constexpr int count = 200'000;
    std::string json = "{";
    GgufBytes gguf{.dataBytes = 0};
    for (int i = 0; i < count; ++i) {
        const std::string name = "tensor." + std::to_string(i);
        json += (i ? ",\"" : "\"") + name + R"(":{"dtype":"U8","shape":[0],"data_offsets":[0,0]})";
        gguf.tensors.push_back(tensorInfo(name, {0}, f32, 0));
    }
    EXPECT_EQ(said("safetensors", safetensorsBytes(json + "}", 0)), "accepted");
    // That every name is looked at only once is what is asked for here, not that so many empty tensors are good.
    said("gguf", gguf.header() + std::string(64, '\0'));
    EXPECT_NE(said("safetensors", u64(100'000'001) + "{" + std::string(1000, ' ')), "accepted");
}

TEST(Attack, PathsInAnIndex)
{
    for (const char* file : {"../a.safetensors", "/etc/passwd", "..\\\\a.safetensors", "C:a.safetensors", "..", "",
                             "sub/a.safetensors", "a.safetensors\\u0000"})
        EXPECT_THAT(said("index", std::string(R"({"weight_map":{"a":")") + file + "\"}}"),
                    HasSubstr("only names of files in the same folder are allowed"));
}

TEST(Attack, LinksOutOfTheFolder)
{
    const TempFolder outside, folder;
    const auto link = [&](const std::string& name, const std::string& bytes) {
        std::filesystem::create_symlink(outside.write(name, bytes), folder / name);
    };
    link("secret.safetensors", safetensorsSeed());
    const std::string index =
        folder.write("model.safetensors.index.json", R"({"weight_map":{"a":"secret.safetensors"}})");
    const auto shards = safetensors::openShards(io::systemDisk(), *safetensors::readIndex(io::systemDisk(), index));
    ASSERT_FALSE(shards);
    EXPECT_THAT(shards.error().message, HasSubstr("is a link that leads out of the model's folder"));

    const auto part = [](std::uint16_t number, const char* tensor) {
        return GgufBytes{.entries = {entry("split.no", 2, le(number)), entry("split.count", 2, le<std::uint16_t>(2)),
                                     entry("split.tensors.count", 5, le<std::int32_t>(2))},
                         .tensors = {tensorInfo(tensor, {8}, f32, 0)},
                         .dataBytes = 32}
            .bytes();
    };
    const std::string first = folder.write("m-00001-of-00002.gguf", part(0, "a"));
    link("m-00002-of-00002.gguf", part(1, "b"));
    const auto open = [](const std::string& path) {
        return gguf::openSplit(io::systemDisk(), *container::readHeader(io::systemDisk(), path));
    };
    const auto split = open(first);
    ASSERT_FALSE(split);
    EXPECT_THAT(split.error().message, HasSubstr("is a link that leads out of the model's folder"));
    // Where the first is a link, too, somebody keeps the whole model elsewhere.
    std::filesystem::remove(first);
    link("m-00001-of-00002.gguf", part(0, "a"));
    EXPECT_TRUE(open(first));
}

/// Published importance matrices: lengths and counts are signed there.
TEST(Attack, ImportanceMatricesThatLie)
{
    for (const std::int32_t number : {-1, INT32_MIN, INT32_MAX}) {
        EXPECT_NE(said("imatrix", le(number)), "accepted");
        EXPECT_NE(said("imatrix", le(1) + le(number) + "name"), "accepted");
        EXPECT_NE(said("imatrix", le(1) + le(1) + "n" + le(1) + le(number) + floats({1})), "accepted");
        EXPECT_NE(said("imatrix", le(1) + legacyEntry("n", 1, {1}) + le(1) + le(number)), "accepted");
    }
    GgufImatrix twoSizes{.weights = {{"w", {2, 3}, {6, 0, 3, 1, 1, 1}, {3, 0, 1, 1}}}};
    EXPECT_NE(said("imatrix", twoSizes.bytes()), "accepted");
}

} // namespace
} // namespace ql::test
