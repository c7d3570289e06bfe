// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/container/gguf/reader.h"
#include "tests/core/container/file_bytes.h"
#include "tests/core/container/memory_file.h"
#include "tests/core/container/refusal.h"

namespace ql::gguf {
namespace {

using test::entry;
using test::GgufBytes;
using test::ggufString;
using test::Malformed;
using test::tensorInfo;
using test::u32;
using test::u64;

using namespace test::type_number;
constexpr std::int64_t two20 = 1 << 20;
constexpr std::int64_t two31 = std::int64_t{1} << 31;

/// A file with one metadata entry, which begins at byte 24.
std::string withEntry(const std::string& bytes)
{
    return GgufBytes{.entries = {bytes}}.header();
}

/// A file with these tensors, of which the first begins at byte 24.
std::string withTensors(const std::vector<std::string>& tensors, std::size_t dataBytes = 0)
{
    return GgufBytes{.tensors = tensors, .dataBytes = dataBytes}.bytes();
}

std::string withTensor(const std::vector<std::int64_t>& ne, std::uint32_t type)
{
    return withTensors({tensorInfo("t", ne, type, 0)}, 64);
}

std::string withVersion(std::uint32_t version)
{
    return GgufBytes{.version = version}.bytes();
}

std::string cut(const std::string& bytes, std::size_t size)
{
    return bytes.substr(0, size);
}

std::vector<Malformed> badBeginnings()
{
    return {
        {"empty file", "", "byte 0: the magic number needs 4 bytes, but the file ends 0 bytes further on"},
        {"cut magic", "GG", "byte 0: the magic number needs 4 bytes, but the file ends 2 bytes further on"},
        {"wrong magic", "GGUX" + cut(GgufBytes{}.bytes(), 28), "byte 0: the magic number is not \"GGUF\""},
        {"cut version", std::string("GGUF\x03"), "byte 4: the version needs 4 bytes, but the file ends 1 bytes"},
        {"version 0", withVersion(0), "byte 4: GGUF version 0; versions 2 and 3 are known"},
        {"version 1", withVersion(1), "byte 4: GGUF version 1 of 2023", Errc::Unsupported},
        {"version 4", withVersion(4), "byte 4: GGUF version 4; versions 2 and 3 are known", Errc::Unsupported},
        {"big-endian", withVersion(0x03000000), "byte 4: a big-endian GGUF file", Errc::Unsupported},
        {"cut tensor count", cut(GgufBytes{}.header(), 12), "byte 8: the number of tensors needs 8 bytes"},
        {"cut entry count", cut(GgufBytes{}.header(), 20), "byte 16: the number of metadata entries needs 8 bytes"},
        {"endless entries", GgufBytes{.entryCount = std::uint64_t{1} << 63}.bytes(),
         "byte 24: the list of metadata declares 9223372036854775808 entries, more than the 65536"},
        {"entries that are not there", GgufBytes{.entryCount = 1000}.bytes(),
         "byte 24: the list of metadata needs 14000 bytes, but the file ends 8 bytes further on"},
        {"endless tensors", GgufBytes{.tensorCount = UINT64_MAX}.bytes(),
         "byte 24: the list of tensors declares 18446744073709551615 tensors, more than the 1048576"},
        {"tensors that are not there", GgufBytes{.tensorCount = 5}.header(),
         "byte 24: the list of tensors needs 120 bytes, but the file ends 0 bytes further on"},
    };
}

std::vector<Malformed> badMetadata()
{
    const std::string longKey(65'536, 'k');
    GgufBytes twice{.entries = {entry("a", 4, u32(1)), entry("a", 4, u32(1))}};
    return {
        {"endless key", withEntry(u64(UINT64_MAX) + std::string(99, 'k')),
         "byte 32: the key of metadata entry 0 needs 18446744073709551615 bytes, but the file ends 99 bytes"},
        {"empty key", withEntry(entry("", 4, u32(1))), "byte 24: the key of metadata entry 0 is empty"},
        {"long key", withEntry(entry(longKey, 4, u32(1))), "byte 24: the key of metadata entry 0 has 65536 bytes"},
        {"NUL in a key", withEntry(entry(std::string("a\0b", 3), 4, u32(1))),
         "byte 24: the key of metadata entry 0 \"a\\x00b\" contains a NUL byte"},
        {"key twice", twice.bytes(), "byte 41: the key of metadata entry 1 \"a\" occurs a second time"},
        {"unknown value type", withEntry(entry("a", 13, u32(1))),
         "byte 33: the value of key \"a\" has the unknown value type 13"},
        {"cut number", withEntry(entry("a", 10, u32(1))), "byte 37: the value of key \"a\" needs 8 bytes"},
        {"cut string", withEntry(entry("a", 8, u64(5) + "four")),
         "byte 45: the value of key \"a\" needs 5 bytes, but the file ends 4 bytes further on"},
        {"string of a gigabyte", withEntry(entry("a", 8, u64((1u << 30) + 1))),
         "byte 45: the value of key \"a\" needs 1073741825 bytes"},
        {"array of arrays", withEntry(entry("a", 9, u32(9) + u64(0))),
         "byte 37: the value of key \"a\" is an array of"},
        {"array of an unknown type", withEntry(entry("a", 9, u32(99) + u64(0))),
         "byte 37: the value of key \"a\" has the unknown value type 99"},
        {"endless array", withEntry(entry("a", 9, u32(0) + u64(std::uint64_t{1} << 61))),
         "byte 41: the value of key \"a\" declares 2305843009213693952 elements, more than the 16777216"},
        {"cut array", withEntry(entry("a", 9, u32(10) + u64(10) + u64(1))),
         "byte 49: the value of key \"a\" needs 80 bytes, but the file ends 8 bytes further on"},
        {"strings that are not there", withEntry(entry("a", 9, u32(8) + u64(3) + u64(0))),
         "byte 49: the value of key \"a\" needs 24 bytes, but the file ends 8 bytes further on"},
        {"string past the end within an array", withEntry(entry("a", 9, u32(8) + u64(1) + u64(7) + "short")),
         "byte 57: the value of key \"a\" needs 7 bytes, but the file ends 5 bytes further on"},
        {"alignment 0", withEntry(entry("general.alignment", 4, u32(0))),
         "key \"general.alignment\" is 0, which is not a power of two"},
        {"alignment 48", withEntry(entry("general.alignment", 4, u32(48))),
         "key \"general.alignment\" is 48, which is not a power of two"},
        {"alignment as u64", withEntry(entry("general.alignment", 10, u64(32))),
         "key \"general.alignment\" has the type u64 instead of u32"},
        {"alignment of a gigabyte", withEntry(entry("general.alignment", 4, u32(1u << 30))),
         "key \"general.alignment\" is 1073741824, more than the 1048576"},
    };
}

std::vector<Malformed> badTensors()
{
    const std::string t = tensorInfo("t", {8}, f32, 0);
    return {
        {"name of 64 bytes", withTensors({tensorInfo(std::string(64, 'n'), {8}, f32, 0)}, 32),
         "nnn\") has 64 bytes; at most 63 are allowed"},
        {"NUL in a name", withTensors({tensorInfo(std::string("a\0b", 3), {8}, f32, 0)}, 32),
         "byte 24: the name of tensor 0 (\"a\\x00b\") contains a NUL byte"},
        {"name twice", withTensors({t, tensorInfo("t", {8}, f32, 32)}, 64),
         "byte 57: the name of tensor 1 (\"t\") occurs a second time"},
        {"cut name", cut(withTensors({tensorInfo("abcdefghijklmnopqrstuvwxyz", {8}, f32, 0)}), 50),
         "byte 32: the name of tensor 0 needs 26 bytes, but the file ends 18 bytes further on"},
        {"five dimensions", withTensor({1, 1, 1, 1, 1}, f32), "byte 33: tensor \"t\" has 5 dimensions; at most 4"},
        {"cut shape", cut(withTensor({1, 2, 3}, f32), 52), "byte 45: tensor \"t\" needs 8 bytes"},
        {"cut offset", cut(withTensor({8}, f32), 52), "byte 49: tensor \"t\" needs 8 bytes"},
        {"negative dimension", withTensor({4, -1}, f32), "byte 45: tensor \"t\" has a dimension of -1"},
        {"2^32 x 2^32", withTensor({std::int64_t{1} << 32, std::int64_t{1} << 32}, f32),
         "byte 33: tensor \"t\" has more elements than 64 bits can count: 4294967296 x 4294967296"},
        {"4 x 2^31 x 2^31", withTensor({two31, two31, 4}, f32),
         "tensor \"t\" has more elements than 64 bits can count"},
        {"4 x 2^62", withTensor({std::int64_t{1} << 62, 4}, f32), "tensor \"t\" has more elements than 64 bits"},
        {"16 x 2^60", withTensor({two20, two20, two20, 16}, f32), "tensor \"t\" has more elements than 64 bits"},
        {"2^80 x 0", withTensor({std::int64_t{1} << 40, std::int64_t{1} << 40, 0}, f32),
         "tensor \"t\" has more elements than 64 bits can count: 0 x 1099511627776 x 1099511627776"},
        {"2^64 bytes", withTensor({std::int64_t{1} << 61}, f64), "tensor \"t\" has more bytes than 64 bits can count"},
        {"row that is no multiple of the block", withTensor({128, 2}, q4K),
         "tensor \"t\" has rows of 128 values, but Q4_K needs a multiple of 256"},
        {"rows that cannot be stored together", withTensor({32, 3}, q4_0R8),
         "tensor \"t\" has 3 rows, but Q4_0_R8 stores 8 rows together"},
    };
}

std::vector<Malformed> badPlaces()
{
    const std::string t = tensorInfo("t", {8}, f32, 0);
    const auto second = [&](std::uint64_t offset, std::uint32_t firstType = f32) {
        return withTensors({tensorInfo("t", {8}, firstType, 0), tensorInfo("u", {8}, f32, offset)}, 96);
    };
    return {
        {"unaligned", second(33), "tensor \"u\" begins at offset 33 of the data, not a multiple of the alignment 32"},
        {"gap", second(64), "tensor \"u\" begins at offset 64 of the data, but the tensor before it ends at 32"},
        {"overlap", second(0), "tensor \"u\" begins at offset 0 of the data, but the tensor before it ends at 32"},
        {"late beginning", withTensors({tensorInfo("t", {8}, f32, 32)}, 64),
         "tensor \"t\" begins at offset 32 of the data, but the tensor before it ends at 0"},
        {"reversed", withTensors({tensorInfo("t", {8}, f32, 32), tensorInfo("u", {8}, f32, 0)}, 64),
         "tensor \"t\" begins at offset 32 of the data"},
        {"offset of 2^63", second(std::uint64_t{1} << 63), "tensor \"u\" begins at offset 9223372036854775808"},
        {"no data", cut(withTensors({t}), 60),
         "tensor \"t\" begins at offset 0 of the data, which begins at byte 64, but the file ends at byte 60"},
        {"cut data", withTensors({t}, 31),
         "tensor \"t\" needs 32 bytes at byte 64, but the file ends at byte 95; it is cut off"},
        {"exabyte tensor", withTensors({tensorInfo("t", {std::int64_t{1} << 58}, f32, 0)}, 4096),
         "tensor \"t\" needs 1152921504606846976 bytes at byte 64, but the file ends at byte 4160"},
        {"overlap of an unknown type", second(0, unknownType),
         "tensor \"u\" begins at offset 0 of the data and overlaps the tensor before it, which is of an unknown type"},
        {"beyond the end after an unknown type", second(320, unknownType),
         "tensor \"u\" begins at offset 320 of the data, which begins at byte 96, but the file ends at byte 192"},
        {"unknown type beyond the end", cut(withTensors({tensorInfo("t", {8}, unknownType, 0)}), 60),
         "tensor \"t\" begins at offset 0 of the data, which begins at byte 64, but the file ends at byte 60"},
    };
}

class MalformedGguf : public testing::TestWithParam<std::vector<Malformed> (*)()> { };

TEST_P(MalformedGguf, IsRefusedWithItsReason)
{
    for (const Malformed& row : GetParam()()) {
        const auto header = readHeader(test::memoryFile("bad.gguf", row.bytes));
        EXPECT_THAT(test::refusal(header), testing::StartsWith("bad.gguf: ")) << row.name;
        EXPECT_THAT(test::refusal(header), testing::HasSubstr(row.message)) << row.name;
        EXPECT_EQ(header ? Errc::Failed : header.error().code, row.code) << row.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, MalformedGguf, testing::Values(badBeginnings, badMetadata, badTensors, badPlaces));

} // namespace
} // namespace ql::gguf
