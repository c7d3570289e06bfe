// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "core/quant/interleave/layout.h"

namespace ql::quant::interleave {

/// Bits of one word on their way into another: (from & mask) << shift, or >> shift.
struct Term {
    std::uint32_t from, mask;
    int shift;
};

/// What becomes a word: `count` terms from `first` on, of which the first `ups` are shifted up.
struct Sum {
    std::uint32_t first = 0, ups = 0, count = 0;
};

/// What one row has at one place of an interleaved block column: 1, 2 or 4 bytes, those of the first row at byte `at`,
/// of each next one `stride` bytes behind.
struct Element {
    std::uint32_t at, bytes, stride;
    Sum sum{}; ///< of words of the block
    bool isCopy = false; ///< of a single whole word, and a word itself
};

/// A rearrangement as operations on words of 32 bits, the same for every row: so it is done for as many blocks at once
/// as a vector has lanes. Words are little-endian. Sizes are in bytes.
struct Program {
    std::uint32_t rows = 0; ///< of a group
    std::uint32_t columns = 1; ///< block columns that are done as one, where they are small
    std::uint32_t blockBytes = 0; ///< of what one row has in them
    std::uint32_t wordsFrom = 0; ///< word 0 begins that many bytes before the block; they belong to nobody
    std::vector<Element> elements{};
    std::vector<Sum> words{}; ///< of a block, as sums of elements
    std::vector<Term> toElements{}, toWords{};

    std::uint32_t columnBytes() const { return rows * blockBytes; }
};

/// The program for groups of so many block columns; made once, at the first call. Any thread.
const Program& programOf(const Layout& layout, std::size_t columns);

} // namespace ql::quant::interleave
