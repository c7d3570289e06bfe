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
    const ImportanceMatrix split = made("b", {.values = {1, 2}, .matrices = 2, .counts = {7, 7}});
    ImportanceMatrix legacy = one;
    legacy.countsCalls = true;
    EXPECT_EQ(combine({}).error().code, Errc::BadArgument);
    EXPECT_THAT(refusal(combine({one, longer})),
                HasSubstr("a and b cannot be combined: tensor \"w\" has 2 values in one and 3 in the other"));
    EXPECT_THAT(refusal(combine({one, split})), HasSubstr("a and b cannot be combined"));
    EXPECT_THAT(refusal(combine({one, legacy})),
                HasSubstr("one counts tokens, and the other (the old .dat form) calls"));
}

} // namespace
} // namespace ql::imatrix
