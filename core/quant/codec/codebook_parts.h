// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the fast searches through code books share with the plain ones. Plain data and functions that are compiled once,
// for every machine.

#include <cstdint>

#include "core/quant/format.h"

namespace ql::quant::codec {

/// What a search found for the values under one scale.
struct BookGroup {
    float scale;
    std::uint16_t point[8]; ///< in the code book, as many as the group has
    std::uint8_t signs[4]; ///< of eight values each; set: minus
    bool isZero; ///< nothing was searched
};

inline constexpr BookGroup zeroBookGroup{0, {}, {}, true};

/// Digits 0 .. levels - 1, the first worth 1, the next `levels` and so on.
struct DigitCombination {
    std::uint32_t firstNeighbour;
    std::uint16_t neighbourCount; ///< 0: a point has these very digits
    std::uint16_t digits; ///< packed as in the code book
    /// The list without the dominated, in the same order. One neighbour dominates another when each of its digits is
    /// the other's or lies between that and the combination's: values whose nearest digits are the combination's are
    /// nearer to it.
    std::uint32_t firstUseful;
    std::uint16_t usefulCount;
};

struct CodeBookParts {
    const DigitCombination* combinations;
    /// The digits of points, packed. The list of each combination begins at a multiple of 16 and is filled up to one by
    /// copies of its first.
    const std::uint16_t* neighbours;
    /// The plain search. It and `write` have the points' digits in the place of their indices.
    void (*search)(const float* x, const float* weights, BookGroup& group);
    void (*write)(BookGroup* groups, std::uint8_t* block);
};

/// For a format with a code book of IQ2 or IQ3.
const CodeBookParts& codeBookParts(Format format);

} // namespace ql::quant::codec
