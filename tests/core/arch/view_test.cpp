// SPDX-License-Identifier: Apache-2.0
// Views against the definition of each operation on a small dense tensor that holds its own offsets.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/view.h"

namespace {

using namespace ql;
using arch::View;
using testing::ElementsAre;

/// The offsets of all elements, in row-major order.
std::vector<std::uint64_t> offsets(const View& view)
{
    std::vector<std::uint64_t> result = {0};
    for (const arch::Axis& axis : view.axes()) {
        std::vector<std::uint64_t> next;
        for (const std::uint64_t base : result)
            for (std::uint64_t i = 0; i < axis.size(); ++i)
                next.push_back(base + axis[i]);
        result = std::move(next);
    }
    return result;
}

TEST(View, BeginsDense)
{
    const View view({2, 3});
    EXPECT_THAT(offsets(view), ElementsAre(0, 1, 2, 3, 4, 5));
    EXPECT_TRUE(view.isPrefix());
}

TEST(View, PermutesRotaryHalvesToPairs)
{
    View view({8, 1}); // 2 heads of 4 rows: halves (0 1 | 2 3) become pairs (0 2) (1 3)
    ASSERT_TRUE(view.permuteRope(2));
    EXPECT_THAT(offsets(view), ElementsAre(0, 2, 1, 3, 4, 6, 5, 7));
    EXPECT_FALSE(view.isPrefix());
    EXPECT_FALSE(View({8, 1}).permuteRope(3));
    EXPECT_FALSE(View({6, 1}).permuteRope(2));
    EXPECT_FALSE(View({6, 1}).permuteRope(0));
}

TEST(View, OrdersPairsAsHalves)
{
    View view({12}); // 2 heads of 6 rows, of which 4 rotate
    ASSERT_TRUE(view.normalToNeox(2, 6, 4));
    EXPECT_THAT(offsets(view), ElementsAre(0, 2, 1, 3, 4, 5, 6, 8, 7, 9, 10, 11));
    EXPECT_FALSE(view.normalToNeox(2, 6, 8));
    EXPECT_FALSE(view.normalToNeox(2, 5, 4));
}

TEST(View, Transposes)
{
    View view({2, 2, 3});
    ASSERT_TRUE(view.transposeLast2());
    EXPECT_THAT(view.shape(), ElementsAre(2, 3, 2));
    EXPECT_THAT(offsets(view), ElementsAre(0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11));
    EXPECT_FALSE(View({5}).transposeLast2());
}

TEST(View, SlicesAndStrides)
{
    View view({4, 3});
    ASSERT_TRUE(view.slice(0, 1, 3));
    EXPECT_THAT(offsets(view), ElementsAre(3, 4, 5, 6, 7, 8));
    EXPECT_FALSE(view.isPrefix());
    ASSERT_TRUE(view.stride(1, 0, 2));
    EXPECT_THAT(view.shape(), ElementsAre(2, 2));
    EXPECT_THAT(offsets(view), ElementsAre(3, 5, 6, 8));
    EXPECT_FALSE(view.slice(0, 1, 3));
    EXPECT_FALSE(view.slice(2, 0, 1));
    EXPECT_FALSE(view.stride(0, 0, 0));

    View beginning({4, 3});
    ASSERT_TRUE(beginning.slice(0, 0, 2));
    EXPECT_TRUE(beginning.isPrefix());
}

TEST(View, ReshapesByMergingAndSplitting)
{
    View view({4, 6});
    ASSERT_TRUE(view.reshape({2, 2, 3, 2}));
    EXPECT_THAT(view.shape(), ElementsAre(2, 2, 3, 2));
    EXPECT_TRUE(view.isPrefix());
    ASSERT_TRUE(view.reshape({24}));
    EXPECT_TRUE(view.isPrefix());
    ASSERT_TRUE(view.reshape({3, 8}));
    EXPECT_TRUE(view.isPrefix());
    EXPECT_FALSE(view.reshape({5, 5}));
    EXPECT_FALSE(view.reshape({0, 24}));
}

TEST(View, ReshapesWhatWasReordered)
{
    View view({3, 2});
    ASSERT_TRUE(view.transposeLast2());
    ASSERT_TRUE(view.reshape({6}));
    EXPECT_THAT(offsets(view), ElementsAre(0, 2, 4, 1, 3, 5));
    ASSERT_TRUE(view.reshape({2, 3}));
    EXPECT_THAT(offsets(view), ElementsAre(0, 2, 4, 1, 3, 5));
    ASSERT_FALSE(view.reshape({3, 2})); // no two steps lead from 0 2 | 4 1 | 3 5

    View cut({6, 2});
    ASSERT_TRUE(cut.slice(0, 2, 6));
    ASSERT_TRUE(cut.reshape({2, 4}));
    EXPECT_THAT(offsets(cut), ElementsAre(4, 5, 6, 7, 8, 9, 10, 11));
}

} // namespace
