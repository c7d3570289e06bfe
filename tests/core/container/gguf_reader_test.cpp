// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/container/file_bytes.h"
#include "tests/core/container/memory_file.h"

namespace ql::gguf {
namespace {

using container::FileHeader;
using container::TensorEntry;
using quant::Format;
using test::entry;
using test::GgufBytes;
using test::ggufString;
using test::memoryFile;
using test::tensorInfo;
using test::u32;
using test::u64;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace test::type_number;

FileHeader readBytes(const std::string& bytes)
{
    auto header = readHeader(memoryFile("t.gguf", bytes));
    EXPECT_TRUE(header) << header.error().message;
    return header ? *std::move(header) : FileHeader{};
}

/// The file of docs/formats/gguf.md, which the real library has accepted.
std::string workedExample()
{
    GgufBytes file;
    file.entries = {entry("general.architecture", 8, ggufString("llama")), entry("general.alignment", 4, u32(32)),
                    entry("llama.block_count", 4, u32(2)),
                    entry("tokenizer.ggml.tokens", 9, u32(8) + u64(2) + ggufString("a") + ggufString("bc"))};
    file.tensors = {tensorInfo("t", {4, 2}, f32, 0), tensorInfo("u", {3}, f32, 32)};
    file.dataBytes = 64;
    return file.bytes();
}

TEST(GgufReader, ReadsTheWorkedExample)
{
    const std::string bytes = workedExample();
    ASSERT_EQ(bytes.size(), 352u);
    const FileHeader header = readBytes(bytes);
    EXPECT_EQ(header.kind, container::Kind::Gguf);
    EXPECT_EQ(header.version, 3u);
    EXPECT_EQ(header.alignment, 32u);
    EXPECT_EQ(header.dataOffset, 0x120u);
    EXPECT_EQ(header.file->path(), "t.gguf");
    EXPECT_THAT(header.metadata,
                ElementsAre(KeyValue{"general.architecture", Value::string("llama")},
                            KeyValue{"general.alignment", Value::u32(32)}, KeyValue{"llama.block_count", Value::u32(2)},
                            KeyValue{"tokenizer.ggml.tokens", Value::strings({"a", "bc"})}));
    ASSERT_EQ(header.tensors.size(), 2u);
    const TensorEntry& t = header.tensors[0];
    EXPECT_EQ(t.name, "t");
    EXPECT_THAT(t.shape, ElementsAre(2, 4)) << "outermost first";
    EXPECT_EQ(t.type, (quant::StoredType{Format::F32, 0}));
    EXPECT_EQ(t.offset, 0x120u);
    EXPECT_EQ(t.bytes, 32u);
    EXPECT_EQ(t.rows(), 2u);
    EXPECT_EQ(t.columns(), 4u);
    const TensorEntry& u = header.tensors[1];
    EXPECT_THAT(u.shape, ElementsAre(3));
    EXPECT_EQ(u.offset, 0x140u);
    EXPECT_EQ(u.bytes, 12u);
    EXPECT_EQ(u.rows(), 1u);
}

TEST(GgufReader, ReadsEveryValueType)
{
    GgufBytes file;
    file.entries = {entry("a", 0, test::le<std::uint8_t>(200)),
                    entry("b", 1, test::le<std::int8_t>(-7)),
                    entry("c", 2, test::le<std::uint16_t>(60'000)),
                    entry("d", 3, test::le<std::int16_t>(-3)),
                    entry("e", 4, u32(4'000'000'000)),
                    entry("f", 5, test::le<std::int32_t>(-5)),
                    entry("g", 6, test::le(0.1f)),
                    entry("h", 7, "\x02"),
                    entry("i", 8, ggufString("ö")),
                    entry("j", 10, u64(UINT64_MAX)),
                    entry("k", 11, test::le<std::int64_t>(INT64_MIN)),
                    entry("l", 12, test::le(0.1)),
                    entry("m", 9, u32(3) + u64(2) + std::string("\xff\xff\x02\x00", 4)),
                    entry("n", 9, u32(7) + u64(2) + std::string("\x00\x09", 2)),
                    entry("o", 9, u32(6) + u64(0)),
                    entry("p", 9, u32(12) + u64(1) + test::le(-2.5))};
    const FileHeader header = readBytes(file.bytes());
    ASSERT_EQ(header.metadata.size(), 16u);
    const auto value = [&](std::string_view key) { return *find(header.metadata, key); };
    EXPECT_EQ(value("a").asUnsigned(), 200u);
    EXPECT_EQ(value("b").asNumber(), -7);
    EXPECT_EQ(value("b").asUnsigned(), std::nullopt);
    EXPECT_EQ(value("c").asUnsigned(), 60'000u);
    EXPECT_EQ(value("d").asNumber(), -3);
    EXPECT_EQ(value("e").asUnsigned(), 4'000'000'000u);
    EXPECT_EQ(value("f"), Value::i32(-5));
    EXPECT_EQ(value("g"), Value::f32(0.1f));
    EXPECT_EQ(value("h"), Value::boolean(true)) << "any non-zero byte is true";
    EXPECT_EQ(value("i"), Value::string("ö"));
    EXPECT_EQ(value("j").asUnsigned(), UINT64_MAX);
    EXPECT_EQ(std::get<std::int64_t>(value("k").data), INT64_MIN);
    EXPECT_EQ(value("l").asNumber(), 0.1);
    EXPECT_EQ(value("m").asArray()->elements.index(), 1u);
    EXPECT_THAT(std::get<std::vector<std::int64_t>>(value("m").asArray()->elements), ElementsAre(-1, 2));
    EXPECT_THAT(std::get<std::vector<std::uint64_t>>(value("n").asArray()->elements), ElementsAre(0, 1));
    EXPECT_EQ(value("o").asArray()->size(), 0u);
    EXPECT_THAT(std::get<std::vector<double>>(value("p").asArray()->elements), ElementsAre(-2.5));
    EXPECT_EQ(typeName(value("m")), "arr[i16]");
    EXPECT_EQ(typeName(value("l")), "f64");
}

TEST(GgufReader, AcceptsWhatTheReferenceReaderAccepts)
{
    EXPECT_THAT(readBytes(GgufBytes{}.bytes()).tensors, IsEmpty());
    EXPECT_THAT(readBytes(GgufBytes{}.header()).tensors, IsEmpty()) << "no padding where there is no data";

    GgufBytes version2{.tensors = {tensorInfo("t", {8}, f32, 0)}, .dataBytes = 32, .version = 2};
    EXPECT_EQ(readBytes(version2.bytes()).version, 2u);

    GgufBytes scalar{.tensors = {tensorInfo("", {}, f32, 0)}, .dataBytes = 4};
    const FileHeader header = readBytes(scalar.bytes());
    EXPECT_EQ(header.tensors.at(0).elements(), 1u);
    EXPECT_EQ(header.tensors.at(0).bytes, 4u);

    GgufBytes empty{.tensors = {tensorInfo("t", {4, 0, 2}, f32, 0), tensorInfo(std::string(63, 'n'), {1}, f32, 0)},
                    .dataBytes = 4};
    EXPECT_EQ(readBytes(empty.bytes()).tensors.at(0).bytes, 0u);

    GgufBytes trailing{.tensors = {tensorInfo("t", {8}, f32, 0)}, .dataBytes = 1000};
    EXPECT_EQ(readBytes(trailing.bytes()).tensors.at(0).bytes, 32u);
}

TEST(GgufReader, FollowsTheAlignmentOfTheFile)
{
    for (const std::uint32_t alignment : {1u, 8u, 256u, 1u << 20}) {
        GgufBytes file;
        file.alignment = alignment;
        file.entries = {entry("general.alignment", 4, u32(alignment))};
        const std::uint64_t second = std::max(4u, alignment);
        file.tensors = {tensorInfo("t", {1}, f32, 0), tensorInfo("u", {1}, f32, second)};
        file.dataBytes = second + 4;
        const FileHeader header = readBytes(file.bytes());
        EXPECT_EQ(header.alignment, alignment);
        EXPECT_EQ(header.dataOffset % alignment, 0u);
        EXPECT_EQ(header.tensors.at(1).offset, header.dataOffset + second);
    }
}

TEST(GgufReader, KnowsTheSizesOfBlockTypes)
{
    GgufBytes file{.tensors = {tensorInfo("t", {512, 3, 2}, q4K, 0), tensorInfo("u", {256}, q4K, 2 * 144 * 6)},
                   .dataBytes = 2 * 144 * 6 + 160};
    const FileHeader header = readBytes(file.bytes());
    EXPECT_EQ(header.tensors.at(0).bytes, 2u * 144 * 6);
    EXPECT_EQ(header.tensors.at(0).type.name(), "Q4_K");
    EXPECT_EQ(header.tensors.at(1).bytes, 144u);
}

TEST(GgufReader, KnowsRowHeadersOfIkLlama)
{
    constexpr std::uint32_t iq4Ks = 144; // a float before the 136 bytes of each 256 values of a row
    GgufBytes file{.tensors = {tensorInfo("t", {512, 8}, iq4Ks, 0)}, .dataBytes = 8 * (4 + 2 * 136)};
    EXPECT_EQ(readBytes(file.bytes()).tensors.at(0).bytes, 8u * (4 + 2 * 136));
}

TEST(GgufReader, MeasuresUnknownTypesByTheirNeighbours)
{
    GgufBytes file{.tensors = {tensorInfo("a", {8}, f32, 0), tensorInfo("b", {100, 7}, unknownType, 32),
                               tensorInfo("c", {8}, f32, 32 + 320), tensorInfo("d", {9}, unknownType + 1, 384)},
                   .dataBytes = 384 + 50};
    const FileHeader header = readBytes(file.bytes());
    ASSERT_EQ(header.tensors.size(), 4u);
    EXPECT_EQ(header.tensors[1].type.name(), "unknown type 77");
    EXPECT_FALSE(header.tensors[1].type.known());
    EXPECT_EQ(header.tensors[1].bytes, 320u);
    EXPECT_THAT(header.tensors[1].shape, ElementsAre(7, 100));
    EXPECT_EQ(header.tensors[3].bytes, 50u) << "the last one reaches to the end of the file";
}

TEST(GgufReader, EscapesNamesInMessages)
{
    GgufBytes file{.tensors = {tensorInfo("bad\n\x1b[2J\xff", {-1}, f32, 0)}};
    const auto header = readHeader(memoryFile("t.gguf", file.bytes()));
    ASSERT_FALSE(header);
    EXPECT_THAT(header.error().message, testing::HasSubstr("tensor \"bad\\x0a\\x1b[2J\\xff\" has a dimension of -1"));
}

} // namespace
} // namespace ql::gguf
