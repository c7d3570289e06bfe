// SPDX-License-Identifier: Apache-2.0
#include "core/container/safetensors/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/container/file_bytes.h"
#include "tests/core/container/memory_file.h"
#include "tests/core/container/refusal.h"

namespace ql::safetensors {
namespace {

using container::FileHeader;
using container::TensorEntry;
using quant::Format;
using test::memoryFile;
using test::safetensorsBytes;
using testing::ElementsAre;
using testing::IsEmpty;

FileHeader readBytes(const std::string& bytes)
{
    auto header = readHeader(memoryFile("t.safetensors", bytes));
    EXPECT_TRUE(header) << header.error().message;
    return header ? *std::move(header) : FileHeader{};
}

TEST(SafetensorsReader, ReadsTheWorkedExample)
{
    const std::string json = R"({"__metadata__":{"format":"pt"},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                             R"("a":{"dtype":"F16","shape":[1,3],"data_offsets":[8,14]}}   )";
    const std::string bytes = safetensorsBytes(json, 14);
    ASSERT_EQ(bytes.size(), 166u);
    const FileHeader header = readBytes(bytes);
    EXPECT_EQ(header.kind, container::Kind::Safetensors);
    EXPECT_EQ(header.version, 0u);
    EXPECT_EQ(header.dataOffset, 0x98u);
    EXPECT_THAT(header.metadata, ElementsAre(gguf::KeyValue{"format", gguf::Value::string("pt")}));
    ASSERT_EQ(header.tensors.size(), 2u);
    EXPECT_EQ(header.tensors[0].name, "b");
    EXPECT_EQ(header.tensors[0].type.format, Format::F32);
    EXPECT_THAT(header.tensors[0].shape, ElementsAre(2));
    EXPECT_EQ(header.tensors[0].offset, 0x98u);
    EXPECT_EQ(header.tensors[0].bytes, 8u);
    EXPECT_EQ(header.tensors[1].name, "a");
    EXPECT_EQ(header.tensors[1].type.format, Format::F16);
    EXPECT_THAT(header.tensors[1].shape, ElementsAre(1, 3));
    EXPECT_EQ(header.tensors[1].offset, 0xa0u);
    EXPECT_EQ(header.tensors[1].bytes, 6u);
}

struct DtypeSize {
    const char* dtype;
    std::uint64_t bytesOf24;
};

TEST(SafetensorsReader, KnowsEveryDtype)
{
    const DtypeSize rows[] = {
        {"BOOL", 24},        {"U8", 24},          {"I8", 24},   {"F8_E4M3", 24}, {"F8_E5M2", 24}, {"F8_E8M0", 24},
        {"F8_E4M3FNUZ", 24}, {"F8_E5M2FNUZ", 24}, {"F4", 12},   {"F6_E2M3", 18}, {"F6_E3M2", 18}, {"I16", 48},
        {"U16", 48},         {"F16", 48},         {"BF16", 48}, {"I32", 96},     {"U32", 96},     {"F32", 96},
        {"I64", 192},        {"U64", 192},        {"F64", 192}, {"C64", 192}};
    for (const DtypeSize& row : rows) {
        const std::string end = std::to_string(row.bytesOf24);
        const std::string json =
            std::string(R"({"t":{"dtype":")") + row.dtype + R"(","shape":[2,12],"data_offsets":[0,)" + end + "]}}";
        const FileHeader header = readBytes(safetensorsBytes(json, row.bytesOf24));
        ASSERT_EQ(header.tensors.size(), 1u) << row.dtype;
        EXPECT_EQ(header.tensors[0].type.name(), row.dtype);
        EXPECT_EQ(header.tensors[0].bytes, row.bytesOf24) << row.dtype;
    }
}

TEST(SafetensorsReader, AcceptsWhatTheFormatAllows)
{
    EXPECT_THAT(readBytes(safetensorsBytes("{}", 0)).tensors, IsEmpty());
    const FileHeader header =
        readBytes(safetensorsBytes(R"({ "late" : {"data_offsets":[4,8],"shape":[1],"dtype":"F32"},)"
                                   R"("scalar":{"dtype":"F32","shape":[],"data_offsets":[0,4]},)"
                                   R"("empty":{"dtype":"F32","shape":[3,0],"data_offsets":[4,4]},)"
                                   R"("also empty":{"dtype":"F32","shape":[0],"data_offsets":[4,4]},)"
                                   R"("\u00e4\ud83e\uddf5":{"dtype":"U8","shape":[1],"data_offsets":[8,9]}}  )",
                                   9));
    ASSERT_EQ(header.tensors.size(), 5u);
    EXPECT_EQ(header.tensors[0].name, "scalar") << "tensors come in the order of their data";
    EXPECT_EQ(header.tensors[0].elements(), 1u);
    EXPECT_EQ(header.tensors[1].name, "also empty");
    EXPECT_EQ(header.tensors[2].name, "empty");
    EXPECT_EQ(header.tensors[3].name, "late");
    EXPECT_EQ(header.tensors[4].name, "ä🧵");
}

TEST(SafetensorsReader, ReadsTheSameHeaderInPlaceAndFromACopy)
{
    const auto withBytes = [](const std::string& count) {
        return R"({"t":{"dtype":"U8","shape":[)" + count + R"(],"data_offsets":[0,)" + count + "]}}";
    };
    // Whether the parser's room lies within the file depends on the size of the data.
    for (const std::uint64_t count : {0u, 1u, 31u, 32u, 63u, 64u, 65u, 4096u}) {
        const FileHeader header = readBytes(safetensorsBytes(withBytes(std::to_string(count)), count));
        ASSERT_EQ(header.tensors.size(), 1u) << count;
        EXPECT_EQ(header.tensors[0].bytes, count);
    }
}

} // namespace
} // namespace ql::safetensors
