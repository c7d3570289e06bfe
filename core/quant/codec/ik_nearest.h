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

/// Is x taken for `upper` rather than for `lower`?
constexpr bool isNearerUpper(float lower, float upper, float x)
{
    return !(x - lower < upper - x);
}

/// Floats in ascending order, both zeros as 0.
constexpr std::int64_t orderOf(float v)
{
    const auto bits = std::bit_cast<std::int32_t>(v);
    return bits < 0 ? -std::int64_t{bits & 0x7fffffff} : bits;
}

constexpr float floatInOrder(std::int64_t order)
{
    const auto magnitude = std::bit_cast<float>(static_cast<std::int32_t>(order < 0 ? -order : order));
    return order < 0 ? -magnitude : magnitude;
}

/// The smallest float that is `upper` rather than `lower`: the middle, or a little below where the distances round.
constexpr float firstOfUpper(float lower, float upper)
{
    std::int64_t below = orderOf(lower), first = orderOf(upper);
    while (below + 1 < first) {
        const std::int64_t middle = below + (first - below) / 2;
        (isNearerUpper(lower, upper, floatInOrder(middle)) ? first : below) = middle;
    }
    return floatInOrder(first);
}

/// Whole levels are looked up by the whole part of a number, which must be that of the middle then.
constexpr float firstOfUpper(std::int8_t lower, std::int8_t upper)
{
    const int whole = (lower + upper) / 2;
    const float first = firstOfUpper(static_cast<float>(lower), static_cast<float>(upper));
    return static_cast<int>(first) == whole ? first : static_cast<float>(whole);
}

// 1.9999999 is as far from -1 as from 5, floats being what they are, but its whole part says -1.
static_assert(firstOfUpper(std::int8_t{-1}, std::int8_t{5}) == 2);

/// firsts[i] is the first float of code i + 1.
template <std::size_t Count>
constexpr std::array<float, Count - 1> firstFloats(const std::array<std::int8_t, Count>& levels)
{
    std::array<float, Count - 1> firsts{};
    for (std::size_t i = 0; i + 1 < Count; ++i)
        firsts[i] = firstOfUpper(levels[i], levels[i + 1]);
    return firsts;
}

/// The code of the level nearest to x; 0 for NaN.
template <std::size_t Firsts> int nearestOf(const std::array<float, Firsts>& firsts, float x)
{
    int code = 0;
    for (const float first : firsts)
        code += x >= first;
    return code;
}

/// The same for the types that look it up by the whole part of x; 0 for NaN and for what fits no int.
template <std::size_t Firsts> int nearestLevel(const std::array<float, Firsts>& firsts, float x)
{
    if (!(std::abs(x) < 2147483648.0f))
        return 0;
    return nearestOf(firsts, x);
}

} // namespace ql::quant::codec
