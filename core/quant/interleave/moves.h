// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/quant/interleave/layout.h"

namespace ql::quant::interleave {

/// One machine operation of a rearrangement: to |= ((from & mask) << up) >> down, on 1, 2, 4 or 8 bytes. No bit leaves
/// its byte, so the order of bytes does not matter.
struct Move {
    std::uint32_t to, from; ///< byte positions, in the interleaved block column and in the block of the base row
    std::uint32_t row;
    std::uint8_t up, down;
    std::uint64_t mask;
};

/// The moves of a layout by the number of bytes: 1, 2, 4, 8.
struct Moves {
    std::array<std::vector<Move>, 4> copies{}; ///< whole bytes as they are; the other fields of these do not matter
    std::array<std::vector<Move>, 4> ofBytes{}; ///< the others
};

/// The moves of a layout; made once, at the first call. Any thread.
const Moves& movesOf(const Layout& layout);

} // namespace ql::quant::interleave
