// SPDX-License-Identifier: Apache-2.0
#include "tests/core/container/gguf_oracle.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/container/gguf/reader.h"
#include "core/container/gguf/writer.h"
#include "core/container/imatrix/imatrix.h"
#include "tests/core/container/memory_file.h"
#include "tests/core/io/temp_folder.h"
#include "tests/fuzz/mutate.h"
#include "tests/fuzz/seeds.h"

namespace ql::gguf {
namespace {

using test::readWithGgml;
using test::TempFolder;

/// The real reader finds in an importance matrix of ours what llama-quantize looks for.
TEST(GgufOracle, ReadsAnImportanceMatrix)
{
    imatrix::ImportanceMatrix matrix;
    matrix.datasets = {"tales.txt"};
    matrix.entries["w"] = {.values = {1, 2}, .matrices = 1, .counts = {1024}};
    matrix.entries["x"] = {.values = {1, 2, 3, 4, 5, 6}, .matrices = 3, .counts = {512, 0, 7}};
    const TempFolder folder;
    const std::string path = folder.path() + "/i.gguf";
    ASSERT_TRUE(imatrix::write(io::systemDisk(), matrix, path, imatrix::Form::Gguf, io::Existing::Refuse));
    const auto facts = readWithGgml(path);
    ASSERT_TRUE(facts);
    for (const char* line : {"key general.type 8 imatrix\n", "key imatrix.datasets 9 8 1 tales.txt\n",
                             "key imatrix.chunk_count 4 02000000\n", "key imatrix.chunk_size 4 00020000\n"})
        EXPECT_NE(facts->find(line), std::string::npos) << line << *facts;
    for (const char* tensor :
         {"tensor w.in_sum2 0 ", "tensor w.counts 0 ", "tensor x.in_sum2 0 ", "tensor x.counts 0 "})
        EXPECT_NE(facts->find(tensor), std::string::npos) << tensor << *facts;
}

/// Metadata with every value type, and the lines in which the oracle must repeat them.
struct Fact {
    KeyValue entry;
    const char* line;
};

std::vector<Fact> facts()
{
    return {
        {{"general.architecture", Value::string("llama")}, "8 llama"},
        {{"u8", {ValueType::U8, std::uint64_t{200}}}, "0 c8"},
        {{"i8", {ValueType::I8, std::int64_t{-2}}}, "1 fe"},
        {{"u16", Value::u16(0x1234)}, "2 3412"},
        {{"i16", {ValueType::I16, std::int64_t{-2}}}, "3 feff"},
        {{"u32", Value::u32(0x12345678)}, "4 78563412"},
        {{"i32", Value::i32(-2)}, "5 feffffff"},
        {{"f32", Value::f32(1.5f)}, "6 0000c03f"},
        {{"yes", Value::boolean(true)}, "7 01"},
        {{"u64", Value::u64(0x123456789abcdef0)}, "10 f0debc9a78563412"},
        {{"i64", {ValueType::I64, std::int64_t{-2}}}, "11 feffffffffffffff"},
        {{"f64", {ValueType::F64, -2.0}}, "12 00000000000000c0"},
        {{"texts", Value::strings({"a", "", "ö"})}, "9 8 3 a  ö"},
        {{"floats", Value::f32s({1.0f, 0.5f})}, "9 6 2 0000803f0000003f"},
        {{"ints", Value::i32s({1, -1})}, "9 5 2 01000000ffffffff"},
        {{"none", Value::i32s({})}, "9 5 0"},
    };
}

struct TypedTensor {
    std::uint32_t id;
    std::uint64_t columns;
    std::uint64_t bytesPerRow;
};

/// One row size per type of mainline: block length and bytes as in the tables of the format's documentation.
constexpr TypedTensor typedTensors[] = {
    {0, 3, 12},    {1, 3, 6},     {30, 3, 6},     {2, 32, 18},    {3, 32, 20},    {6, 32, 22},    {7, 32, 24},
    {8, 32, 34},   {10, 256, 84}, {11, 256, 110}, {12, 256, 144}, {13, 256, 176}, {14, 256, 210}, {16, 256, 66},
    {17, 256, 74}, {18, 256, 98}, {19, 256, 50},  {20, 32, 18},   {21, 256, 110}, {22, 256, 82},  {23, 256, 136},
    {24, 3, 3},    {25, 3, 6},    {26, 3, 12},    {27, 3, 24},    {28, 3, 24},    {29, 256, 56},  {34, 256, 54},
    {35, 256, 66}, {39, 32, 17},  {40, 64, 36},   {41, 128, 18},  {42, 64, 18}};

std::string writeLayout(const TempFolder& folder, const Layout& layout)
{
    std::string bytes(reinterpret_cast<const char*>(layout.header.data()), layout.header.size());
    bytes.resize(layout.fileBytes);
    return folder.write("t.gguf", bytes);
}

TEST(GgufOracle, TheRealLibraryReadsWhatWeLayOut)
{
    for (const std::uint32_t alignment : {32u, 256u}) {
        Metadata metadata = {{"general.alignment", Value::u32(alignment)}};
        std::string keys = fmt::format("key general.alignment 4 {:02x}{:02x}0000\n", alignment % 256, alignment / 256);
        for (const Fact& fact : facts()) {
            metadata.push_back(fact.entry);
            keys += fmt::format("key {} {}\n", fact.entry.key, fact.line);
        }
        std::vector<TensorDeclaration> tensors;
        for (const TypedTensor& tensor : typedTensors)
            tensors.push_back(
                {fmt::format("blk.{}.weight", tensor.id), {2, 3, tensor.columns}, tensor.id, 6 * tensor.bytesPerRow});
        const auto layout = layOut(metadata, tensors);
        ASSERT_TRUE(layout) << layout.error().message;

        std::string expected =
            fmt::format("version 3\nalignment {}\ndata {}\n", alignment, layout->header.size()) + keys;
        for (std::size_t i = 0; i < tensors.size(); ++i)
            expected += fmt::format("tensor {} {} {} {}\n", tensors[i].name, tensors[i].typeId, layout->offsets[i],
                                    tensors[i].bytes);
        const TempFolder folder;
        EXPECT_EQ(readWithGgml(writeLayout(folder, *layout)), expected);
    }
}

/// What our reader says about a file, in the oracle's words, without the metadata.
std::string describeTensors(const container::FileHeader& header)
{
    std::string text;
    for (const container::TensorEntry& tensor : header.tensors)
        text += fmt::format("tensor {} {} {} {}\n", tensor.name, tensor.type.ggufId, tensor.offset, tensor.bytes);
    return text;
}

bool hasForeignTypes(const container::FileHeader& header)
{
    for (const container::TensorEntry& tensor : header.tensors)
        if (!tensor.type.known() || quant::info(tensor.type.format).dialect != quant::Dialect::Ggml)
            return true;
    return false;
}

/// Whatever we accept, the real library accepts too and sees the same tensors. (Files with types it does not know are
/// left out; on the other side there are files that only we refuse, such as cut ones.)
TEST(GgufOracle, AcceptsNoFileThatTheRealLibraryRefuses)
{
    const TempFolder folder;
    int accepted = 0;
    for (int number = 0; number < 600; ++number) {
        test::Random random(static_cast<std::uint64_t>(number));
        const std::string bytes = test::mutated(test::ggufSeed(), random);
        const auto header = readHeader(test::memoryFile("t.gguf", bytes));
        if (!header || hasForeignTypes(*header))
            continue;
        ++accepted;
        const auto real = readWithGgml(folder.write("t.gguf", bytes));
        ASSERT_TRUE(real) << "file " << number << " is refused by the real library";
        const std::size_t tensors = real->find("\ntensor ");
        EXPECT_EQ(describeTensors(*header), tensors == std::string::npos ? "" : real->substr(tensors + 1))
            << "file " << number;
    }
    EXPECT_GT(accepted, 50) << "too few of the damaged files are still readable to mean something";
}

TEST(GgufOracle, RefusesWhatItShould)
{
    const TempFolder folder;
    EXPECT_FALSE(readWithGgml(folder.write("t.gguf", "GGUX")));
    EXPECT_TRUE(readWithGgml(folder.write("t.gguf", test::ggufSeed())));
}

} // namespace
} // namespace ql::gguf
