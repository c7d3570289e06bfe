// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/hazards.h"

#include <gtest/gtest.h>

namespace ql::gpu {
namespace {

constexpr Use reads(std::uint64_t buffer, std::uint64_t offset = 0, std::uint64_t size = 16)
{
    return {buffer, offset, size, true, false, false};
}
constexpr Use writes(std::uint64_t buffer, std::uint64_t offset = 0, std::uint64_t size = 16)
{
    return {buffer, offset, size, false, true, false};
}

bool needsBarrier(const Use& first, const Use& second)
{
    Hazards hazards;
    EXPECT_FALSE(hazards.next(std::span(&first, 1)).needed);
    return hazards.next(std::span(&second, 1)).needed;
}

TEST(Hazards, OnlyOverlapsWithAWriteNeedABarrier)
{
    EXPECT_TRUE(needsBarrier(writes(1), reads(1)));
    EXPECT_TRUE(needsBarrier(reads(1), writes(1)));
    EXPECT_TRUE(needsBarrier(writes(1), writes(1)));
    EXPECT_FALSE(needsBarrier(reads(1), reads(1)));
    EXPECT_FALSE(needsBarrier(writes(1), reads(2)));
    EXPECT_FALSE(needsBarrier(writes(1, 0, 16), reads(1, 16, 16)));
    EXPECT_FALSE(needsBarrier(writes(1, 16, 16), reads(1, 0, 16)));
    EXPECT_TRUE(needsBarrier(writes(1, 0, 17), reads(1, 16, 16)));
    EXPECT_TRUE(needsBarrier(writes(1, 8, 1), reads(1, 0, 16)));
}

TEST(Hazards, ABarrierHoldsBackEverythingBeforeIt)
{
    Hazards hazards;
    const Use first[] = {writes(1)}, second[] = {writes(2)}, third[] = {reads(1)}, fourth[] = {reads(2)};
    EXPECT_FALSE(hazards.next(first).needed);
    EXPECT_FALSE(hazards.next(second).needed);
    EXPECT_TRUE(hazards.next(third).needed);
    EXPECT_FALSE(hazards.next(fourth).needed) << "the barrier before the third held the second back too";
}

TEST(Hazards, ABarrierNamesWhoCameBefore)
{
    Hazards hazards;
    Use copied = writes(1);
    copied.transfers = true;
    const Use others[] = {reads(3), copied}, next[] = {reads(1)};
    (void)hazards.next(others);
    const Hazards::Answer answer = hazards.next(next);
    ASSERT_TRUE(answer.needed);
    EXPECT_TRUE(answer.barrier.shaders && answer.barrier.transfers && answer.barrier.transferWrites);
    EXPECT_FALSE(answer.barrier.shaderWrites);
}

TEST(Hazards, AnOperationDoesNotWaitForItself)
{
    Hazards hazards;
    const Use inPlace[] = {reads(1), writes(1)};
    EXPECT_FALSE(hazards.next(inPlace).needed);
    EXPECT_TRUE(hazards.next(inPlace).needed);
}

} // namespace
} // namespace ql::gpu
