// SPDX-License-Identifier: Apache-2.0
#include "core/plan/coverage.h"

#include <gmock/gmock.h>

#include "models.h"

namespace ql::plan {
namespace {

using testing::ElementsAre;

TEST(Coverage, TellsWhatAMatrixKnowsOfAModel)
{
    const auto model = ModelBuilder()
                           .experts(4)
                           .add("output_norm.weight", {2})
                           .add("blk.0.attn_k.weight", {8, 2})
                           .add("blk.0.attn_q.weight", {8, 2})
                           .add("blk.0.ffn_up_exps.weight", {4, 8, 2})
                           .add("blk.1.ffn_up_exps.weight", {4, 8, 2})
                           .build();
    imatrix::ImportanceMatrix matrix;
    matrix.entries["blk.0.attn_q.weight"] = {.values = {1, 0}, .matrices = 1, .counts = {9}};
    matrix.entries["blk.0.ffn_up_exps.weight"] = {
        .values = {1, 1, 0, 5, 1, 1, 3, 3}, .matrices = 4, .counts = {0, 7, 0, 2}};
    matrix.entries["blk.1.ffn_up_exps.weight"] = {.values = {1, 1}, .matrices = 1, .counts = {3}};
    matrix.entries["elsewhere"] = {.values = {1}, .matrices = 1, .counts = {1}};

    const std::vector<Coverage> rows = coverageOf(matrix, model.get());
    ASSERT_EQ(rows.size(), 5u);
    EXPECT_EQ(rows[0].tensor, "blk.0.attn_k.weight");
    EXPECT_EQ(rows[0].state, Coverage::State::Missing);
    EXPECT_EQ(rows[1].state, Coverage::State::Usable);
    EXPECT_EQ(rows[1].zeroColumns, 1u);
    EXPECT_EQ(rows[1].most, 9u);
    EXPECT_EQ(rows[2].experts, 4u);
    EXPECT_EQ(rows[2].expertsSeen, 2u);
    EXPECT_EQ(rows[2].columns, 2u);
    EXPECT_EQ(rows[2].least, 0u);
    EXPECT_EQ(rows[2].most, 7u);
    EXPECT_THAT(rows[2].counts, ElementsAre(0, 7, 0, 2));
    EXPECT_EQ(rows[3].state, Coverage::State::WrongSize);
    EXPECT_EQ(rows[4].tensor, "elsewhere");
    EXPECT_EQ(rows[4].state, Coverage::State::Unknown);

    const std::vector<Coverage> alone = coverageOf(matrix, nullptr);
    EXPECT_EQ(alone.size(), 4u);
    for (const Coverage& row : alone)
        EXPECT_EQ(row.state, Coverage::State::Usable);
}

TEST(Coverage, OfTheLegacyFormDoesNotTellExpertsApart)
{
    const auto model = ModelBuilder().experts(4).add("blk.0.ffn_up_exps.weight", {4, 8, 2}).build();
    imatrix::ImportanceMatrix matrix;
    matrix.countsCalls = true;
    matrix.entries["blk.0.ffn_up_exps.weight"] = {.values = std::vector<float>(8, 1.0f), .matrices = 1, .counts = {5}};
    const std::vector<Coverage> rows = coverageOf(matrix, model.get());
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].experts, 4u);
    EXPECT_EQ(rows[0].columns, 2u);
    EXPECT_FALSE(rows[0].expertsTold);
    EXPECT_EQ(rows[0].state, Coverage::State::Usable);
}

} // namespace
} // namespace ql::plan
