// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/ranges.h"

#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace ql::gpu {
namespace {

TEST(Ranges, NothingOverlapsAndEverythingComesBack)
{
    constexpr std::uint64_t size = 4096;
    Ranges ranges(size);
    std::vector<bool> taken(size);
    struct Piece {
        std::uint64_t offset, size;
    };
    std::vector<Piece> pieces;
    std::mt19937 random(1);
    std::uint64_t freeBytes = size;
    const auto mark = [&](const Piece& piece, bool isTaken) {
        for (std::uint64_t i = piece.offset; i < piece.offset + piece.size; ++i) {
            ASSERT_NE(taken[i], isTaken) << i;
            taken[i] = isTaken;
        }
    };
    for (int turn = 0; turn < 20000; ++turn) {
        if (pieces.empty() || random() % 5 < 3) {
            const std::uint64_t bytes = 1 + random() % 300, alignment = 1u << random() % 7;
            const auto offset = ranges.take(bytes, alignment);
            bool fits = false; // as a plain search finds it
            for (std::uint64_t at = 0, run = 0; at < size && !fits; ++at) {
                run = taken[at] ? 0 : run + 1;
                fits = run >= bytes && (at + 1 - bytes) % alignment == 0;
            }
            ASSERT_EQ(offset.has_value(), fits);
            if (!offset)
                continue;
            EXPECT_EQ(*offset % alignment, 0u);
            pieces.push_back({*offset, bytes});
            mark(pieces.back(), true);
            freeBytes -= bytes;
        } else {
            std::swap(pieces[random() % pieces.size()], pieces.back());
            mark(pieces.back(), false);
            ranges.give(pieces.back().offset, pieces.back().size);
            freeBytes += pieces.back().size;
            pieces.pop_back();
        }
        ASSERT_EQ(ranges.freeBytes(), freeBytes);
    }
    for (const Piece& piece : pieces)
        ranges.give(piece.offset, piece.size);
    EXPECT_TRUE(ranges.isUnused());
    EXPECT_EQ(ranges.pieces(), 1u);
    EXPECT_EQ(ranges.take(size, 256), 0u);
}

} // namespace
} // namespace ql::gpu
