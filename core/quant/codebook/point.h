// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ql::quant::codebook {

/// Digit i of a point whose digits have Bits bits each, the first lowest.
template <int Bits> constexpr int digit(unsigned point, int i)
{
    return static_cast<int>(point >> Bits * i & ((1u << Bits) - 1));
}

/// Digits per point: eight of two bits, four of three.
template <int Bits> inline constexpr int digitsPerPoint = Bits == 2 ? 8 : 4;

/// What each digit of each point stands for.
template <int Bits, typename Level, std::size_t Points, std::size_t Levels>
constexpr auto expanded(const std::array<std::uint16_t, Points>& points, const std::array<Level, Levels>& levels)
{
    std::array<std::array<Level, digitsPerPoint<Bits>>, Points> values{};
    for (std::size_t p = 0; p < Points; ++p)
        for (int i = 0; i < digitsPerPoint<Bits>; ++i)
            values[p][static_cast<std::size_t>(i)] = levels[static_cast<std::size_t>(digit<Bits>(points[p], i))];
    return values;
}

} // namespace ql::quant::codebook
