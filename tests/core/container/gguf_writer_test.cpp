// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/container/gguf/reader.h"
#include "tests/core/container/file_bytes.h"
#include "tests/core/container/memory_file.h"

namespace ql::gguf {
namespace {

using test::entry;
using test::GgufBytes;
using test::ggufString;
using test::tensorInfo;
using test::u32;
using test::u64;
using testing::ElementsAre;
using testing::HasSubstr;

std::string textOf(const Layout& layout)
{
    return std::string(reinterpret_cast<const char*>(layout.header.data()), layout.header.size());
}

TEST(GgufWriter, WritesTheWorkedExample)
{
    const auto layout = layOut({{"general.architecture", Value::string("llama")},
                                {"general.alignment", Value::u32(32)},
                                {"llama.block_count", Value::u32(2)},
                                {"tokenizer.ggml.tokens", Value::strings({"a", "bc"})}},
                               {{"t", {2, 4}, 0, 32}, {"u", {3}, 0, 12}});
    ASSERT_TRUE(layout) << layout.error().message;
    GgufBytes expected;
    expected.entries = {entry("general.architecture", 8, ggufString("llama")), entry("general.alignment", 4, u32(32)),
                        entry("llama.block_count", 4, u32(2)),
                        entry("tokenizer.ggml.tokens", 9, u32(8) + u64(2) + ggufString("a") + ggufString("bc"))};
    expected.tensors = {tensorInfo("t", {4, 2}, 0, 0), tensorInfo("u", {3}, 0, 32)};
    EXPECT_EQ(textOf(*layout), expected.bytes());
    EXPECT_THAT(layout->offsets, ElementsAre(0x120, 0x140));
    EXPECT_EQ(layout->fileBytes, 352u);
}

TEST(GgufWriter, KeepsEveryValueThroughTheReader)
{
    const Metadata metadata = {{"u16", Value::u16(65'535)},
                               {"u32", Value::u32(UINT32_MAX)},
                               {"i32", Value::i32(INT32_MIN)},
                               {"u64", Value::u64(UINT64_MAX)},
                               {"f32", Value::f32(-0.1f)},
                               {"no", Value::boolean(false)},
                               {"yes", Value::boolean(true)},
                               {"text", Value::string(std::string("with\0NUL and ö", 15))},
                               {"empty", Value::string("")},
                               {"u8", {ValueType::U8, std::uint64_t{255}}},
                               {"i8", {ValueType::I8, std::int64_t{-128}}},
                               {"i16", {ValueType::I16, std::int64_t{-32'768}}},
                               {"i64", {ValueType::I64, INT64_MIN}},
                               {"f64", {ValueType::F64, 0.1}},
                               {"strings", Value::strings({"", "x", "yz"})},
                               {"f32s", Value::f32s({1.5f, -2.5f})},
                               {"i32s", Value::i32s({-1, 1})},
                               {"u32s", Value::u32s({0, UINT32_MAX})},
                               {"bools", {ValueType::Array, Array{ValueType::Bool, std::vector<std::uint64_t>{1, 0}}}},
                               {"none", Value::i32s({})}};
    const auto layout = layOut(metadata, {{"q", {3, 256}, 12, 432}, {"s", {}, 0, 4}});
    ASSERT_TRUE(layout);
    std::string bytes = textOf(*layout);
    bytes.resize(layout->fileBytes);
    const auto header = readHeader(test::memoryFile("t.gguf", bytes));
    ASSERT_TRUE(header) << header.error().message;
    EXPECT_EQ(header->metadata, metadata);
    ASSERT_EQ(header->tensors.size(), 2u);
    EXPECT_EQ(header->tensors[0].offset, layout->offsets[0]);
    EXPECT_EQ(header->tensors[1].offset, layout->offsets[1]);
    EXPECT_THAT(header->tensors[0].shape, ElementsAre(3, 256));
    EXPECT_TRUE(header->tensors[1].shape.empty());
}

TEST(GgufWriter, PadsToTheAlignmentOfTheMetadata)
{
    const auto layout = layOut({{"general.alignment", Value::u32(4096)}}, {{"a", {1}, 0, 4}, {"b", {1}, 0, 4}});
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->header.size(), 4096u);
    EXPECT_THAT(layout->offsets, ElementsAre(4096, 8192));
    EXPECT_EQ(layout->fileBytes, 3u * 4096);
}

TEST(GgufWriter, WritesAFileWithoutTensors)
{
    const auto layout = layOut({}, {});
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->fileBytes, 32u);
    EXPECT_EQ(textOf(*layout), GgufBytes{}.bytes());
}

struct Refused {
    const char* name;
    Metadata metadata;
    std::vector<TensorDeclaration> tensors;
    const char* message;
};

TEST(GgufWriter, RefusesWhatNoReaderWouldAccept)
{
    const std::string longName(64, 'n');
    const std::vector<Refused> cases = {
        {"long name", {}, {{longName, {1}, 0, 4}}, "at most 63 bytes and no NUL, and this one has 64 bytes"},
        {"NUL in a name", {}, {{std::string("a\0b", 3), {1}, 0, 4}}, "tensor \"a\\x00b\" cannot be written"},
        {"name twice", {}, {{"a", {1}, 0, 4}, {"a", {1}, 0, 4}}, "tensor \"a\" is there twice"},
        {"five dimensions", {}, {{"a", {1, 1, 1, 1, 1}, 0, 4}}, "tensor \"a\" cannot be written: it has 5 dimensions"},
        {"endless tensor", {}, {{"a", {1}, 0, UINT64_MAX - 3}}, "tensor \"a\" would end past what a file can hold"},
        {"empty key", {{"", Value::u32(1)}}, {}, "metadata key \"\" cannot be written"},
        {"key twice", {{"k", Value::u32(1)}, {"k", Value::u32(1)}}, {}, "metadata key \"k\" is there twice"},
        {"alignment 48", {{"general.alignment", Value::u32(48)}}, {}, "is 48, which is not a power of two"},
    };
    for (const Refused& row : cases) {
        const auto layout = layOut(row.metadata, row.tensors);
        ASSERT_FALSE(layout) << row.name;
        EXPECT_EQ(layout.error().code, Errc::BadArgument) << row.name;
        EXPECT_THAT(layout.error().message, HasSubstr(row.message)) << row.name;
    }
}

} // namespace
} // namespace ql::gguf
