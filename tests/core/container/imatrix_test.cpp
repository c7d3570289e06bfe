// SPDX-License-Identifier: Apache-2.0
#include "core/container/imatrix/imatrix.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/container/imatrix_bytes.h"
#include "tests/core/container/refusal.h"
#include "tests/core/io/temp_folder.h"

namespace ql::imatrix {
namespace {

using test::GgufImatrix;
using test::le;
using test::legacyEntry;
using test::refusal;
using test::TempFolder;
using testing::ElementsAre;
using testing::HasSubstr;

ImportanceMatrix readBytes(const std::string& bytes)
{
    const TempFolder folder;
    auto matrix = read(io::systemDisk(), folder.write("i.dat", bytes));
    EXPECT_TRUE(matrix) << matrix.error().message;
    return matrix ? *std::move(matrix) : ImportanceMatrix{};
}

TEST(Imatrix, ReadsTheLegacyForm)
{
    const std::string bytes = le(2) + legacyEntry("blk.0.attn_q.weight", 4, {2.0f, 0.0f, 1.0f})
        + legacyEntry("output.weight", 0, {5.0f}) + le(365) + le(4) + "text";
    const ImportanceMatrix matrix = readBytes(bytes);
    EXPECT_EQ(matrix.chunks, 365u);
    EXPECT_EQ(matrix.chunkTokens, 0u);
    EXPECT_TRUE(matrix.countsCalls);
    EXPECT_THAT(matrix.datasets, ElementsAre("text"));
    ASSERT_EQ(matrix.entries.size(), 2u);
    const Entry& query = matrix.entries.at("blk.0.attn_q.weight");
    EXPECT_THAT(query.values, ElementsAre(0.5f, 0.0f, 0.25f));
    EXPECT_THAT(query.counts, ElementsAre(4));
    EXPECT_EQ(query.matrices, 1u);
    EXPECT_THAT(matrix.entries.at("output.weight").values, ElementsAre(5.0f)) << "no division by zero calls";
}

TEST(Imatrix, ReadsLegacyFilesWithoutTrailer)
{
    const std::string entries = le(1) + legacyEntry("w", 1, {1.0f});
    EXPECT_EQ(readBytes(entries).chunks, 0u);
    EXPECT_EQ(readBytes(entries + le(7)).chunks, 7u);
    EXPECT_TRUE(readBytes(entries + le(7) + le(0)).datasets.empty());
}

TEST(Imatrix, ReadsTheGgufForm)
{
    GgufImatrix file;
    file.weights = {{"w", {1, 3}, {6.0f, 0.0f, 3.0f}, {3.0f}},
                    {"experts", {3, 2}, {2.0f, 4.0f, 9.0f, 9.0f, 10.0f, 5.0f}, {2.0f, 0.0f, 5.0f}}};
    const ImportanceMatrix matrix = readBytes(file.bytes());
    EXPECT_EQ(matrix.chunks, 11u);
    EXPECT_EQ(matrix.chunkTokens, 512u);
    EXPECT_FALSE(matrix.countsCalls);
    EXPECT_THAT(matrix.datasets, ElementsAre("one.txt", "two.txt"));
    ASSERT_EQ(matrix.entries.size(), 2u);
    EXPECT_THAT(matrix.entries.at("w").values, ElementsAre(2.0f, 0.0f, 1.0f));
    const Entry& experts = matrix.entries.at("experts");
    EXPECT_EQ(experts.matrices, 3u);
    EXPECT_THAT(experts.counts, ElementsAre(2, 0, 5));
    EXPECT_THAT(experts.values, ElementsAre(1.0f, 2.0f, 1.0f, 1.0f, 2.0f, 1.0f)) << "ones where nothing was seen";
}

ImportanceMatrix made(const std::string& path, Entry entry)
{
    ImportanceMatrix matrix;
    matrix.path = path;
    matrix.entries.emplace("w", std::move(entry));
    matrix.datasets = {path + ".txt", "common.txt"};
    matrix.chunks = 10;
    matrix.chunkTokens = 512;
    return matrix;
}

TEST(Imatrix, CombinesFilesByTheirCounts)
{
    ImportanceMatrix first = made("a", {.values = {1, 2, 1, 1, 1, 1}, .matrices = 3, .counts = {1, 0, 0}});
    ImportanceMatrix second = made("b", {.values = {5, 6, 7, 8, 1, 1}, .matrices = 3, .counts = {3, 2, 0}});
    second.entries.emplace("only here", Entry{.values = {4}, .matrices = 1, .counts = {9}});
    const auto both = combine({first, second});
    ASSERT_TRUE(both) << both.error().message;
    const Entry& entry = both->entries.at("w");
    EXPECT_THAT(entry.values, ElementsAre(4, 5, 7, 8, 1, 1)); // (1 * 1 + 3 * 5) / 4, the second alone, nobody
    EXPECT_THAT(entry.counts, ElementsAre(4, 2, 0));
    EXPECT_THAT(both->entries.at("only here").values, ElementsAre(4));
    EXPECT_THAT(both->datasets, ElementsAre("a.txt", "common.txt", "b.txt"));
    EXPECT_EQ(both->chunks, 20u);
    EXPECT_EQ(both->chunkTokens, 512u);
    EXPECT_EQ(both->path, "a, b");
}

TEST(Imatrix, CombinesOneFileIntoItself)
{
    const ImportanceMatrix only = made("a", {.values = {1, 2}, .matrices = 1, .counts = {7}});
    const auto same = combine({only});
    ASSERT_TRUE(same);
    EXPECT_EQ(same->path, "a");
    EXPECT_THAT(same->entries.at("w").values, ElementsAre(1, 2));
}

TEST(Imatrix, DoesNotCombineWhatDiffers)
{
    const ImportanceMatrix one = made("a", {.values = {1, 2}, .matrices = 1, .counts = {7}});
    const ImportanceMatrix longer = made("b", {.values = {1, 2, 3}, .matrices = 1, .counts = {7}});
    const ImportanceMatrix two = made("a", {.values = {1, 2, 3, 4, 5, 6}, .matrices = 2, .counts = {7, 7}});
    const ImportanceMatrix three = made("b", {.values = {1, 2, 3, 4, 5, 6}, .matrices = 3, .counts = {7, 7, 7}});
    const ImportanceMatrix huge = made("c", {.values = {3e38f, 1}, .matrices = 1, .counts = {1}});
    EXPECT_EQ(combine({}).error().code, Errc::BadArgument);
    EXPECT_THAT(refusal(combine({one, longer})),
                HasSubstr("a and b cannot be combined: tensor \"w\" has 2 values in one and 3 in the other"));
    EXPECT_THAT(refusal(combine({two, three})), HasSubstr("a and b cannot be combined"));
    EXPECT_THAT(refusal(combine({huge, huge})), HasSubstr("has a sum too large for single precision"));
}

/// As llama-imatrix: a call is a chunk, and a count for all experts is the count of each.
TEST(Imatrix, CombinesCallsWithTokens)
{
    ImportanceMatrix tokens = made("a", {.values = {1, 2, 5, 6}, .matrices = 2, .counts = {1024, 512}});
    ImportanceMatrix calls = made("b", {.values = {4, 4, 8, 8}, .matrices = 1, .counts = {1}});
    calls.countsCalls = true;
    for (const auto& both : {combine({tokens, calls}), combine({calls, tokens})}) {
        ASSERT_TRUE(both) << both.error().message;
        EXPECT_FALSE(both->countsCalls);
        EXPECT_EQ(both->chunkTokens, 512u);
        EXPECT_THAT(both->entries.at("w").counts, ElementsAre(1536, 1024));
        EXPECT_THAT(both->entries.at("w").values, ElementsAre(2, 8.0f / 3, 6.5f, 7));
    }
    const auto onlyCalls = combine({calls, calls});
    ASSERT_TRUE(onlyCalls);
    EXPECT_TRUE(onlyCalls->countsCalls);
    EXPECT_THAT(onlyCalls->entries.at("w").counts, ElementsAre(2));
    EXPECT_THAT(onlyCalls->entries.at("w").values, ElementsAre(4, 4, 8, 8));
}

std::string written(const ImportanceMatrix& matrix, Form form)
{
    const auto bytes = toBytes(matrix, form);
    EXPECT_TRUE(bytes) << bytes.error().message;
    return bytes ? std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size()) : std::string();
}

TEST(Imatrix, WritesTheGgufFormAsItWasRead)
{
    GgufImatrix file;
    file.weights = {{"experts", {3, 2}, {2.5f, 4.0f, 0.0f, 0.0f, 10.0f, 5.0f}, {2.0f, 0.0f, 5632.0f}},
                    {"w", {1, 3}, {6.0f, 0.0f, 3.0f}, {3.0f}}};
    const ImportanceMatrix first = readBytes(file.bytes());
    const std::string again = written(first, Form::Gguf);
    const ImportanceMatrix second = readBytes(again);
    EXPECT_EQ(second.entries.at("experts").sums, first.entries.at("experts").sums) << "not even rounded";
    EXPECT_EQ(second.entries.at("experts").counts, first.entries.at("experts").counts);
    EXPECT_EQ(second.entries.at("w").values, first.entries.at("w").values);
    EXPECT_EQ(second.datasets, first.datasets);
    EXPECT_EQ(second.chunks, 11u) << "5632 tokens";
    EXPECT_EQ(second.chunkTokens, 512u);
    EXPECT_EQ(written(second, Form::Gguf), again);
}

TEST(Imatrix, WritesTheLegacyFormByteForByte)
{
    const std::string bytes = le(2) + legacyEntry("blk.0.attn_q.weight", 4, {2.0f, 0.0f, 1.0f})
        + legacyEntry("output.weight", 3, {3.0f}) + le(4) + le(4) + "text";
    EXPECT_EQ(written(readBytes(bytes), Form::Legacy), bytes);
}

TEST(Imatrix, BecomesTheOtherForm)
{
    GgufImatrix file;
    file.weights = {{"experts", {3, 2}, {1024.0f, 2048.0f, 0.0f, 0.0f, 300.0f, 600.0f}, {1024.0f, 0.0f, 300.0f}},
                    {"idle", {1, 1}, {0.0f}, {0.0f}}};
    // Calls are chunks, rounded up; who has seen nothing gets ones, and an entry of nothing but that is left out.
    const std::string legacy = written(readBytes(file.bytes()), Form::Legacy);
    EXPECT_EQ(legacy, le(1) + legacyEntry("experts", 2, {2, 4, 2, 2, 2, 4}) + le(2) + le(7) + "two.txt");
    const ImportanceMatrix back = readBytes(written(readBytes(legacy), Form::Gguf));
    EXPECT_THAT(back.entries.at("experts").values, ElementsAre(1, 2, 1, 1, 1, 2));
    EXPECT_THAT(back.entries.at("experts").counts, ElementsAre(1024));
    EXPECT_EQ(back.chunks, 2u);
    EXPECT_EQ(back.chunkTokens, 512u);
}

TEST(Imatrix, RefusesToWriteWhatTheFormCannotHold)
{
    const ImportanceMatrix longName = [] {
        ImportanceMatrix matrix;
        matrix.path = "x";
        matrix.entries.emplace(std::string(60, 'n'), Entry{.values = {1}, .matrices = 1, .counts = {1}});
        return matrix;
    }();
    EXPECT_EQ(toBytes(longName, Form::Gguf).error().code, Errc::BadArgument) << ".in_sum2 makes it too long";
    EXPECT_TRUE(toBytes(longName, Form::Legacy));
    EXPECT_EQ(toBytes(ImportanceMatrix{}, Form::Gguf).error().code, Errc::BadArgument);
    EXPECT_EQ(parseForm("yaml").error().code, Errc::BadArgument);
}

} // namespace
} // namespace ql::imatrix
