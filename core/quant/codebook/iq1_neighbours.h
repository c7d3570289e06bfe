// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ql::quant::codebook {

/// What the fast encoders of the IQ1 types want to know about eight digits: the point that has them, or else the list
/// of the neighbours. Plain numbers without functions, for code that is compiled once per instruction set.
struct Iq1Entry {
    std::int16_t point; ///< -1: none
    std::uint16_t neighbours; ///< rounded up to a multiple of iq1ListStep
    std::uint32_t first; ///< of iq1NeighbourDigits
};

/// Lists are filled up to a multiple of this by digits 3, which no point has.
inline constexpr int iq1ListStep = 16;
inline constexpr std::uint16_t iq1ListFiller = 0xffff;
inline constexpr int iq1LongestList = 208;

struct Iq1Table {
    const Iq1Entry* entries; ///< by the digits read as a number of base 3, the first digit lowest
    const std::uint16_t* digits; ///< of the neighbours, list after list, each in the order of Lattice::neighbours
};

/// Built when it is first asked for.
const Iq1Table& iq1Table();

} // namespace ql::quant::codebook
