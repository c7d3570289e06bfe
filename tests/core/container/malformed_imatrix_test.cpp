// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/container/imatrix/imatrix.h"
#include "tests/core/container/imatrix_bytes.h"
#include "tests/core/container/refusal.h"
#include "tests/core/io/temp_folder.h"

namespace ql::imatrix {
namespace {

using test::entry;
using test::GgufImatrix;
using test::ggufString;
using test::le;
using test::legacyEntry;
using test::Malformed;
using test::u32;

constexpr float nan = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

std::vector<Malformed> badLegacy()
{
    const std::string one = le(1);
    const std::string good = legacyEntry("w", 1, {1.0f});
    const auto counts = [](std::int32_t calls, std::int32_t values) { return le(1) + "w" + le(calls) + le(values); };
    return {
        {"empty", "", "has 0 bytes, too few for an importance matrix"},
        {"no entries", le(0), "byte 0: the number of entries is 0, not 1 to 1000000; this is not an importance matrix"},
        {"negative entries", le(-1), "byte 0: the number of entries is -1"},
        {"too many entries", le(1'000'001), "byte 0: the number of entries is 1000001"},
        {"text", "The quick brown fox", "byte 0: the number of entries is 543516756"},
        {"no entry", one, "byte 4: the name of entry 0 needs 4 bytes, but the file ends 0 bytes further on"},
        {"empty name", one + le(0), "byte 4: the name of entry 0 has 0 bytes; 1 to 511 are allowed"},
        {"negative name", one + le(-5), "byte 4: the name of entry 0 has -5 bytes"},
        {"long name", one + le(512) + std::string(600, 'n'), "byte 4: the name of entry 0 has 512 bytes"},
        {"cut name", one + le(9) + "short", "byte 8: the name of entry 0 needs 9 bytes, but the file ends 5 bytes"},
        {"negative calls", one + counts(-1, 1), "byte 9: entry \"w\" has -1 calls"},
        {"no values", one + counts(1, 0), "byte 13: entry \"w\" has 0 values"},
        {"negative values", one + counts(1, -4), "byte 13: entry \"w\" has -4 values"},
        {"endless values", one + counts(1, INT32_MAX), "byte 17: entry \"w\" needs 8589934588 bytes"},
        {"cut values", one + counts(1, 2) + le(1.0f), "byte 17: entry \"w\" needs 8 bytes, but the file ends 4 bytes"},
        {"NaN", one + legacyEntry("w", 1, {1.0f, nan}), "tensor \"w\": value 1 is nan, which no sum of squares can be"},
        {"infinity", one + legacyEntry("w", 1, {infinity}), "tensor \"w\": value 0 is inf"},
        {"negative value", one + legacyEntry("w", 1, {-0.5f}), "tensor \"w\": value 0 is -0.5"},
        {"name twice", le(2) + good + good, "byte 21: entry \"w\" occurs a second time"},
        {"missing entry", le(2) + good, "byte 21: the name of entry 1 needs 4 bytes"},
        {"negative chunks", one + good + le(-1), "byte 21: the number of chunks is -1"},
        {"cut chunks", one + good + "ab", "byte 21: the number of chunks needs 4 bytes"},
        {"negative text name", one + good + le(1) + le(-1), "byte 25: the name of the text has -1 bytes"},
        {"cut text name", one + good + le(1) + le(5) + "text", "byte 29: the name of the text needs 5 bytes"},
        {"bytes behind", one + good + le(1) + le(4) + "text!!", "byte 33: the end of the file is followed by 2 bytes"},
    };
}

std::string gguf(GgufImatrix::Weight weight)
{
    return GgufImatrix{.weights = {std::move(weight)}}.bytes();
}

/// A good weight under these metadata.
std::string withEntries(const std::vector<std::string>& entries)
{
    return GgufImatrix{.weights = {{"w", {1, 1}, {1.0f}, {1.0f}}}, .entries = entries}.bytes();
}

std::vector<Malformed> badGguf()
{
    const std::string type = entry("general.type", 8, ggufString("imatrix"));
    const std::string datasets = GgufImatrix::datasets();
    const std::string count = entry("imatrix.chunk_count", 4, u32(11));
    const std::string size = entry("imatrix.chunk_size", 4, u32(512));
    const GgufImatrix::Weight good = {"w", {1, 1}, {1.0f}, {1.0f}};
    return {
        {"no kind", withEntries({datasets, count, size}), "key \"general.type\" is not \"imatrix\""},
        {"a model", withEntries({entry("general.type", 8, ggufString("model")), datasets, count, size}),
         "key \"general.type\" is not \"imatrix\"; this is not an importance matrix"},
        {"no datasets", withEntries({type, count, size}),
         "key \"imatrix.datasets\" is missing or not a list of strings"},
        {"datasets as text", withEntries({type, entry("imatrix.datasets", 8, ggufString("a")), count, size}),
         "key \"imatrix.datasets\" is missing or not a list of strings"},
        {"no count", withEntries({type, datasets, size}), "key \"imatrix.chunk_count\" is missing or not a number"},
        {"no size", withEntries({type, datasets, count}), "key \"imatrix.chunk_size\" is missing or not a number"},
        {"size as text", withEntries({type, datasets, count, entry("imatrix.chunk_size", 8, ggufString("512"))}),
         "key \"imatrix.chunk_size\" is missing or not a number"},
        {"no tensors", GgufImatrix{}.bytes(), "holds no sums"},
        {"no sums", GgufImatrix{.weights = {good}, .sumsEnding = ".other"}.bytes(), "tensor \"w.in_sum2\" is missing"},
        {"no counts", GgufImatrix{.weights = {good}, .countsEnding = ".other"}.bytes(),
         "tensor \"w.counts\" is missing"},
        {"half precision", GgufImatrix{.weights = {{"w", {1, 2}, {1.0f}, {1.0f}}}, .sumsType = 1}.bytes(),
         "tensor \"w.in_sum2\" has the type F16 instead of F32"},
        {"uneven", gguf({"w", {1, 3}, {1, 1, 1}, {1, 1}}),
         "tensor \"w.in_sum2\" has 3 values, which do not share out among 2 counts"},
        {"no columns", gguf({"w", {1, 0}, {}, {1}}), "tensor \"w.in_sum2\" has 0 values"},
        {"NaN", gguf({"w", {1, 1}, {nan}, {1}}), "tensor \"w.in_sum2\": value 0 is nan"},
        {"NaN of an expert", gguf({"w", {3, 2}, {1, 1, 1, 1, 1, nan}, {1, 1, 1}}),
         "tensor \"w.in_sum2\": value 5 (expert 2, column 1) is nan"},
        {"infinite count", gguf({"w", {1, 1}, {1}, {infinity}}), "tensor \"w.counts\": value 0 is inf"},
        {"negative count", gguf({"w", {1, 1}, {1}, {-2}}), "tensor \"w.counts\": value 0 is -2"},
        {"endless count", gguf({"w", {1, 1}, {1}, {1e30f}}), "tensor \"w.counts\": value 0 is 1e+30, more tokens"},
        {"damaged header", "GGUF" + u32(3), "byte 8: the number of tensors needs 8 bytes"},
    };
}

class MalformedImatrix : public testing::TestWithParam<std::vector<Malformed> (*)()> { };

TEST_P(MalformedImatrix, IsRefusedWithItsReason)
{
    const test::TempFolder folder;
    for (const Malformed& row : GetParam()()) {
        const auto matrix = read(io::systemDisk(), folder.write("bad.imatrix", row.bytes));
        EXPECT_THAT(test::refusal(matrix), testing::HasSubstr("bad.imatrix: ")) << row.name;
        EXPECT_THAT(test::refusal(matrix), testing::HasSubstr(row.message)) << row.name;
        EXPECT_EQ(matrix ? Errc::Failed : matrix.error().code, row.code) << row.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, MalformedImatrix, testing::Values(badLegacy, badGguf));

} // namespace
} // namespace ql::imatrix
