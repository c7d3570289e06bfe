// SPDX-License-Identifier: Apache-2.0
#pragma once

// The nearest entry of a table of ascending levels, with the ties and the roundings of ik_llama.cpp: it looks up the
// whole part of a number and compares the distances to two levels (in floats, so they round) only where the middle of
// the two has that whole part. Here each code has a first float instead, which gives the same.
// Source: ik_llama.cpp, iqk_quantize.cpp (best_index_*).

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace ql::quant::codec {

/// The smallest float that is `upper` rather than `lower`.
constexpr float firstOfUpper(int lower, int upper)
{
    const auto low = static_cast<float>(lower), high = static_cast<float>(upper);
    const float middle = 0.5f * (low + high);
    for (float first = middle;;) { // the middle itself, or a few floats below: rounding makes the distances equal
        const auto bits = std::bit_cast<std::uint32_t>(first);
        const float below = std::bit_cast<float>(first > 0 ? bits - 1 : bits + 1);
        if (static_cast<int>(below) != static_cast<int>(middle) || below - low < high - below)
            return first;
        first = below;
    }
}

/// firsts[i] is the first float of code i + 1.
template <std::size_t Count>
constexpr std::array<float, Count - 1> firstFloats(const std::array<std::int8_t, Count>& levels)
{
    std::array<float, Count - 1> firsts{};
    for (std::size_t i = 0; i + 1 < Count; ++i)
        firsts[i] = firstOfUpper(levels[i], levels[i + 1]);
    return firsts;
}

/// The code of the level nearest to x; 0 for NaN and for what fits no int.
template <std::size_t Firsts> int nearestLevel(const std::array<float, Firsts>& firsts, float x)
{
    if (!(std::abs(x) < 2147483648.0f))
        return 0;
    int code = 0;
    for (const float first : firsts)
        code += x >= first;
    return code;
}

} // namespace ql::quant::codec
