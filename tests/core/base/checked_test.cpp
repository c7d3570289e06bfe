// SPDX-License-Identifier: Apache-2.0
#include "core/base/checked.h"

#include <vector>

#include <gtest/gtest.h>

namespace ql {
namespace {

constexpr std::uint64_t kMax = UINT64_MAX;

TEST(Checked, AddsAndMultipliesUpToTheLastBit)
{
    EXPECT_EQ(checkedAdd(kMax - 1, 1), kMax);
    EXPECT_FALSE(checkedAdd(kMax, 1));
    EXPECT_EQ(checkedMul(std::uint64_t{1} << 32, (std::uint64_t{1} << 32) - 1), kMax - (std::uint64_t{1} << 32) + 1);
    EXPECT_FALSE(checkedMul(std::uint64_t{1} << 32, std::uint64_t{1} << 32));
}

TEST(Checked, AProductThatWrapsToZeroIsAnOverflow)
{
    const auto product = [](std::vector<std::uint64_t> factors) { return checkedProduct(factors); };
    EXPECT_EQ(product({}), 1u);
    EXPECT_EQ(product({3, 0, 5}), 0u);
    EXPECT_FALSE(product({std::uint64_t{1} << 32, std::uint64_t{1} << 32}));
    EXPECT_FALSE(product({std::uint64_t{1} << 62, 4}));
    EXPECT_FALSE(product({std::uint64_t{1} << 40, std::uint64_t{1} << 40, 0}));
}

TEST(Checked, Aligns)
{
    EXPECT_EQ(alignUp(0, 32), 0u);
    EXPECT_EQ(alignUp(1, 32), 32u);
    EXPECT_EQ(alignUp(32, 32), 32u);
    EXPECT_EQ(alignUp(7, 1), 7u);
    EXPECT_FALSE(alignUp(kMax - 3, 32));
}

} // namespace
} // namespace ql
