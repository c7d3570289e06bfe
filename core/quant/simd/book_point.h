// SPDX-License-Identifier: Apache-2.0
// The nearest of a point's neighbours in a code book, for many scales at once.
// The distance of a neighbour with levels l is the sum of r (s l - x)^2 over its digits. Less the part that all
// neighbours share and divided by s, that is a line in s: s A + B with A = sum r l^2 and B = -2 sum r x l. So a
// neighbour that is nearest at two scales is nearest between them. Lines are exact but for their rounding: where the
// nearest does not win by more than that could be, the distances are computed as the scalar search does it.
#pragma once

#include <utility>

#include "core/quant/codec/codebook_parts.h"
#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

template <int Count, typename Step> QL_LANES void unrolled(Step step)
{
    [&]<int... I>(std::integer_sequence<int, I...>)
    {
        (step(std::integral_constant<int, I>{}), ...);
    }
    (std::make_integer_sequence<int, Count>{});
}

struct Pattern {
    alignas(64) float entries[16];
};

/// Entry e is the level 2 q + 1, or its square, of digit q at `place` among the digits whose bits e holds.
constexpr Pattern levelPattern(int bits, int place, bool squared)
{
    Pattern pattern{};
    for (int e = 0; e < 16; ++e) {
        const int level = 2 * (e >> bits * place & ((1 << bits) - 1)) + 1;
        pattern.entries[e] = static_cast<float>(squared ? level * level : level);
    }
    return pattern;
}

template <int Bits, int Place = 0, bool Squared = false> QL_LANES Floats levelTable()
{
    static constexpr Pattern pattern = levelPattern(Bits, Place, Squared);
    return load(pattern.entries);
}

/// The least of all lanes, in every lane.
QL_LANES Floats leastOfLanes(Floats v)
{
    v = smaller(v, swapped<1>(v));
    v = smaller(v, swapped<2>(v));
    v = smaller(v, swapped<4>(v));
    if constexpr (lanes > 8)
        v = smaller(v, swapped<8>(v));
    return v;
}

QL_LANES float firstLane(Floats v)
{
    alignas(64) float all[lanes];
    store(all, v);
    return all[0];
}

/// Tables of A and B by digits, for one point.
template <int Bits> struct PointTables {
    static constexpr int digits = Bits == 2 ? 8 : 4, perTable = Bits == 2 && lanes == 16 ? 2 : 1;
    static constexpr int count = digits / perTable;
    alignas(64) float a[count][lanes], b[count][lanes];

    /// r: what squared errors cost.
    QL_LANES void fill(const float* x, const float* r)
    {
        for (int t = 0; t < count; ++t) {
            const int i = t * perTable;
            Floats sumA = splat(r[i]) * levelTable<Bits, 0, true>();
            Floats sumB = splat(-2 * r[i] * x[i]) * levelTable<Bits, 0>();
            if constexpr (perTable == 2) {
                sumA = fused(splat(r[i + 1]), levelTable<Bits, 1, true>(), sumA);
                sumB = fused(splat(-2 * r[i + 1] * x[i + 1]), levelTable<Bits, 1>(), sumB);
            }
            store(a[t], sumA);
            store(b[t], sumB);
        }
    }
};

/// The neighbours of one combination of digits.
template <int Bits> class Neighbours {
public:
    using Tables = PointTables<Bits>;

    QL_LANES Neighbours(const codec::CodeBookParts& parts, const codec::DigitCombination& combination)
        : m_list(parts.neighbours + combination.firstNeighbour)
        , m_vectors((combination.neighbourCount + lanes - 1) / lanes)
        , m_lastLanes((2u << (combination.neighbourCount - 1) % lanes) - 1)
    {
    }

    QL_LANES void makeLines(const Tables& tables)
    {
        for (int v = 0; v < m_vectors; ++v) {
            const Ints digits = loadShorts(m_list + v * lanes);
            Floats a = permuted(load(tables.a[0]), digits), b = permuted(load(tables.b[0]), digits);
            unrolled<Tables::count - 1>([&](auto t) {
                const Ints index = shiftRight<(t + 1) * Tables::perTable * Bits>(digits);
                a = a + permuted(load(tables.a[t + 1]), index);
                b = b + permuted(load(tables.b[t + 1]), index);
            });
            store(m_a + v * lanes, a);
            store(m_b + v * lanes, b);
        }
    }

    /// Where in the list the nearest is; -1 when another is nearer than `tolerance`.
    QL_LANES int nearest(float scale, float tolerance) const
    {
        const Floats s = splat(scale);
        Floats least = fused(s, load(m_a), load(m_b));
        for (int v = 1; v < m_vectors; ++v)
            least = smaller(least, fused(s, load(m_a + v * lanes), load(m_b + v * lanes)));
        const Floats bound = leastOfLanes(least) + splat(tolerance);
        int found = -1;
        for (int v = 0; v < m_vectors; ++v) {
            unsigned bits = laneBits(isAtLeast(bound, fused(s, load(m_a + v * lanes), load(m_b + v * lanes))));
            if (v == m_vectors - 1)
                bits &= m_lastLanes;
            if (bits == 0)
                continue;
            if (found >= 0 || (bits & (bits - 1)) != 0)
                return -1;
            found = v * lanes + __builtin_ctz(bits);
        }
        return found;
    }

    /// By the distances that the scalar search compares; the first of equals.
    int nearestExactly(float scale, const float* x, const float* r) const
    {
        constexpr int digits = Tables::digits;
        Floats cost[digits];
        for (int i = 0; i < digits; ++i) {
            const Floats error = splat(scale) * levelTable<Bits>() - splat(x[i]);
            cost[i] = splat(r[i]) * error * error;
        }
        alignas(64) float distances[listLimit];
        Floats least = splat(0x1.fffffep127f);
        for (int v = 0; v < m_vectors; ++v) {
            const Ints packed = loadShorts(m_list + v * lanes);
            Floats sum = permuted(cost[0], packed);
            unrolled<digits - 1>(
                [&](auto i) { sum = sum + permuted(cost[i + 1], shiftRight<(i + 1) * Bits>(packed)); });
            store(distances + v * lanes, sum);
            least = smaller(least, sum);
        }
        least = leastOfLanes(least);
        for (int v = 0; v < m_vectors; ++v) {
            const unsigned bits = laneBits(isEqual(load(distances + v * lanes), least));
            if (bits != 0)
                return v * lanes + __builtin_ctz(bits);
        }
        return 0;
    }

    QL_LANES int digitsOf(int position) const { return m_list[position]; }

private:
    static constexpr int listLimit = 304; // the longest list has 292

    const std::uint16_t* m_list;
    int m_vectors;
    unsigned m_lastLanes;
    alignas(64) float m_a[listLimit], m_b[listLimit];
};

} // namespace
} // namespace ql::quant::simd
