// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/container/safetensors/reader.h"
#include "tests/core/container/file_bytes.h"
#include "tests/core/container/memory_file.h"
#include "tests/core/container/refusal.h"

namespace ql::safetensors {
namespace {

using test::Malformed;
using test::safetensorsBytes;
using test::u64;

/// `"name":{...}` with these three values as they are.
std::string tensor(std::string_view name, std::string_view dtype, std::string_view shape, std::string_view offsets)
{
    return fmt::format(R"("{}":{{"dtype":{},"shape":{},"data_offsets":{}}})", name, dtype, shape, offsets);
}

std::string braced(std::string_view inner)
{
    return fmt::format("{{{}}}", inner);
}

/// A file with one tensor "t" of 16 bytes.
std::string withTensor(std::string_view dtype, std::string_view shape, std::string_view offsets)
{
    return safetensorsBytes(braced(tensor("t", dtype, shape, offsets)), 16);
}

std::string withShape(std::string_view shape)
{
    return withTensor("\"F32\"", shape, "[0,16]");
}

std::string withHeader(std::string_view json)
{
    return safetensorsBytes(json, 0);
}

const std::string good = tensor("t", "\"F32\"", "[4]", "[0,16]");

std::vector<Malformed> badBeginnings()
{
    return {
        {"empty file", "", "has 0 bytes; a safetensors file begins with 8 bytes"},
        {"seven bytes", "1234567", "has 7 bytes; a safetensors file begins with 8 bytes"},
        {"header longer than the file", u64(100) + "{}",
         "byte 0: states a header of 100 bytes, but the file has only 10 B; it is cut off"},
        {"header of 2^63", u64(std::uint64_t{1} << 63) + "{}", "byte 0: states a header of 9223372036854775808 bytes"},
        {"header of 2^64 - 1", u64(UINT64_MAX) + "{}", "byte 0: states a header of 18446744073709551615 bytes"},
        {"header of 100 MB and a byte", u64(100'000'001) + "{}", "at most 100000000 are allowed"},
        {"no header", u64(0), "byte 8: the header does not begin with \"{\""},
        {"a list", withHeader("[]"), "byte 8: the header does not begin with \"{\""},
        {"leading space", withHeader(" {}"), "byte 8: the header does not begin with \"{\""},
        {"trailing line feed", withHeader("{}\n"), "byte 10: the header does not end with \"}\" and spaces"},
        {"trailing text", withHeader("{} x "), "byte 11: the header does not end with \"}\" and spaces"},
        {"two objects", withHeader("{}{}"), "byte 10: the header goes on after its closing brace"},
        {"invalid UTF-8", withHeader("{\"\xff\":{}}"), "byte 8: the header is not valid JSON in UTF-8"},
        {"raw line feed in a name", withHeader("{\"a\nb\":{}}"), "byte 8: the header is not valid JSON in UTF-8"},
        {"string without end", withHeader("{\"a}"), "byte 8: the header is not valid JSON in UTF-8"},
        {"trailing comma", safetensorsBytes(braced(good + ","), 16), "the header is not valid JSON here"},
        {"missing comma", safetensorsBytes(braced(good + good), 16), "the header is not valid JSON here"},
        {"missing brace", withHeader(fmt::format("{{{}", good)), "the header is not valid JSON here"},
        {"comment", safetensorsBytes(fmt::format("{{/* */{}}}", good), 16),
         "byte 9: the header is not valid JSON here"},
    };
}

std::vector<Malformed> badNames()
{
    const std::string other = tensor("t", "\"F32\"", "[4]", "[16,32]");
    const std::string escaped = tensor("\\u0074", "\"F32\"", "[4]", "[16,32]");
    const std::string longName(4097, 'n');
    return {
        {"name twice", safetensorsBytes(braced(good + "," + other), 32),
         "byte 63: the name \"t\" occurs a second time"},
        {"name twice behind an escape", safetensorsBytes(braced(good + "," + escaped), 32),
         "byte 63: the name \"t\" occurs a second time"},
        {"lone surrogate", withHeader(braced(tensor("\\ud800", "\"F32\"", "[4]", "[0,16]"))),
         "byte 9: the header is not valid JSON here"},
        {"no name", withHeader(braced(tensor("", "\"F32\"", "[4]", "[0,16]"))),
         "byte 9: there is a tensor without a name"},
        {"NUL", withHeader(braced(tensor("a\\u0000b", "\"F32\"", "[4]", "[0,16]"))),
         "byte 9: the name \"a\\x00b\" contains control characters"},
        {"escape sequence", withHeader(braced(tensor("\\u001b[2J", "\"F32\"", "[4]", "[0,16]"))),
         "the name \"\\x1b[2J\" contains control characters"},
        {"name of 4097 bytes", withHeader(braced(tensor(longName, "\"F32\"", "[4]", "[0,16]"))),
         "nnn\"... has 4097 bytes; at most 4096 are allowed"},
        {"metadata twice", withHeader(R"({"__metadata__":{},"__metadata__":{}})"),
         "byte 27: the name \"__metadata__\" occurs a second time"},
        {"metadata that are a list", withHeader(R"({"__metadata__":[]})"), "byte 24: __metadata__ is not an object"},
        {"metadata with a number", withHeader(R"({"__metadata__":{"a":1}})"), "\"a\" in __metadata__ is not a string"},
        {"metadata with an object", withHeader(R"({"__metadata__":{"a":{"b":"c"}}})"),
         "\"a\" in __metadata__ is not a string"},
        {"metadata key twice", withHeader(R"({"__metadata__":{"a":"1","a":"2"}})"),
         "\"a\" occurs a second time in __metadata__"},
    };
}

std::vector<Malformed> badFields()
{
    return {
        {"tensor that is a number", withHeader(R"({"t":1})"), "byte 13: tensor \"t\" is not an object with dtype"},
        {"tensor that is null", withHeader(R"({"t":null})"), "tensor \"t\" is not an object with dtype"},
        {"no dtype", withHeader(R"({"t":{"shape":[4],"data_offsets":[0,16]}})"), "tensor \"t\" has no dtype"},
        {"no shape", withHeader(R"({"t":{"dtype":"F32","data_offsets":[0,16]}})"), "tensor \"t\" has no shape"},
        {"no offsets", withHeader(R"({"t":{"dtype":"F32","shape":[4]}})"), "tensor \"t\" has no data_offsets"},
        {"unknown field", withHeader(R"({"t":{"dtype":"F32","strides":[1]}})"),
         "tensor \"t\" has the unknown field \"strides\""},
        {"field twice", withHeader(R"({"t":{"dtype":"F32","dtype":"F32"}})"),
         "tensor \"t\" has \"dtype\" a second time"},
        {"unknown dtype", withTensor("\"F33\"", "[4]", "[0,16]"), "tensor \"t\" has the unknown dtype \"F33\""},
        {"dtype in lower case", withTensor("\"f32\"", "[4]", "[0,16]"), "tensor \"t\" has the unknown dtype \"f32\""},
        {"type of GGUF", withTensor("\"Q8_0\"", "[4]", "[0,16]"), "tensor \"t\" has the unknown dtype \"Q8_0\""},
        {"dtype that is a number", withTensor("32", "[4]", "[0,16]"), "tensor \"t\" has a dtype that is not a string"},
        {"shape that is a number", withShape("4"), "tensor \"t\" has a shape that is not a list of numbers"},
        {"negative shape", withShape("[-4]"), "tensor \"t\" has something else than whole numbers"},
        {"minus zero", withShape("[-0]"), "tensor \"t\" has something else than whole numbers"},
        {"shape of 1.0", withShape("[4.0]"), "byte 37: tensor \"t\" has something else than whole numbers from 0 to"},
        {"shape of 1e3", withShape("[4e0]"), "tensor \"t\" has something else than whole numbers"},
        {"leading zero", withShape("[04]"), "tensor \"t\" has something else than whole numbers"},
        {"shape of 2^63", withShape("[9223372036854775808]"), "tensor \"t\" has something else than whole numbers"},
        {"shape of text", withShape("[\"4\"]"), "tensor \"t\" has something else than whole numbers"},
        {"shape of lists", withShape("[[[[[4]]]]]"), "tensor \"t\" has something else than whole numbers"},
        {"nine dimensions", withShape("[1,1,1,1,1,1,1,1,4]"), "tensor \"t\" has more than 8 numbers in its shape"},
        {"one offset", withTensor("\"F32\"", "[4]", "[16]"), "tensor \"t\" has data_offsets that are not two numbers"},
        {"three offsets", withTensor("\"F32\"", "[4]", "[0,16,16]"), "has more than 2 numbers in its data_offsets"},
        {"end before begin", withTensor("\"F32\"", "[4]", "[16,0]"),
         "tensor \"t\" has data_offsets that end (0) before they begin (16)"},
    };
}

std::vector<Malformed> badSizes()
{
    const auto second = [](std::string_view offsets, std::size_t dataBytes) {
        return safetensorsBytes(braced(good + "," + tensor("u", "\"F32\"", "[4]", offsets)), dataBytes);
    };
    return {
        {"too few bytes", withTensor("\"F32\"", "[5]", "[0,16]"),
         "tensor \"t\" needs 20 bytes for its shape and dtype, but its data_offsets span 16"},
        {"shape that wraps to 0", withTensor("\"F32\"", "[4294967296,4294967296]", "[0,0]"),
         "tensor \"t\" has a size that 64 bits cannot count: 4294967296 x 4294967296 of F32"},
        {"overflow behind a zero", withTensor("\"F32\"", "[4294967296,4294967296,0]", "[0,0]"),
         "tensor \"t\" has a size that 64 bits cannot count"},
        {"2^67 bits", withTensor("\"F64\"", "[2305843009213693952]", "[0,0]"),
         "tensor \"t\" has a size that 64 bits cannot count: 2305843009213693952 of F64"},
        {"half a byte", withTensor("\"F4\"", "[31]", "[0,16]"),
         "tensor \"t\" ends within a byte: 31 values of F4 have 124 bits"},
        {"late beginning", withTensor("\"F32\"", "[2]", "[8,16]"),
         "tensor \"t\" begins at byte 8 of the data, but the tensors before it end at 0; a hole is not allowed"},
        {"hole", second("[20,36]", 36),
         "tensor \"u\" begins at byte 20 of the data, but the tensors before it end at 16; a hole is not allowed"},
        {"overlap", second("[12,28]", 28),
         "tensor \"u\" begins at byte 12 of the data, but the tensors before it end at 16; an overlap is not allowed"},
        {"the same bytes", second("[0,16]", 16), "tensor \"u\" begins at byte 0 of the data"},
        {"bytes behind the data", second("[16,32]", 35), "3 bytes follow the last tensor, which ends at byte 32"},
        {"cut data", second("[16,32]", 31),
         "tensor \"u\" ends at byte 32 of the data, but the file has only 31; it is cut off"},
        {"data without tensors", safetensorsBytes("{}", 5), "5 bytes follow the last tensor"},
    };
}

class MalformedSafetensors : public testing::TestWithParam<std::vector<Malformed> (*)()> { };

TEST_P(MalformedSafetensors, IsRefusedWithItsReason)
{
    for (const Malformed& row : GetParam()()) {
        const auto header = readHeader(test::memoryFile("bad.safetensors", row.bytes));
        EXPECT_THAT(test::refusal(header), testing::StartsWith("bad.safetensors: ")) << row.name;
        EXPECT_THAT(test::refusal(header), testing::HasSubstr(row.message)) << row.name;
        EXPECT_EQ(header ? Errc::Failed : header.error().code, row.code) << row.name;
        // The same file with so much data behind it that the parser reads the header in place.
        if (row.bytes.size() < 100) {
            const auto padded = readHeader(test::memoryFile("bad.safetensors", row.bytes + std::string(100, '\0')));
            EXPECT_FALSE(padded) << row.name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, MalformedSafetensors, testing::Values(badBeginnings, badNames, badFields, badSizes));

} // namespace
} // namespace ql::safetensors
