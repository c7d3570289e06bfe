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

/// The least of each eight lanes, in all of them.
QL_LANES Floats leastOfEights(Floats v)
{
    v = smaller(v, swapped<1>(v));
    v = smaller(v, swapped<2>(v));
    return smaller(v, swapped<4>(v));
}

/// The least of all lanes, in every lane.
QL_LANES Floats leastOfLanes(Floats v)
{
    v = leastOfEights(v);
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

/// Tables of A and B by digits, for one point, and the X of the note on nearest().
template <int Bits> struct PointTables {
    static constexpr int digits = Bits == 2 ? 8 : 4, perTable = Bits == 2 && lanes == 16 ? 2 : 1;
    static constexpr int count = digits / perTable;
    alignas(64) float a[count][lanes], b[count][lanes];
    float x;

    /// r: what squared errors cost.
    QL_LANES void fill(const float* values, const float* r)
    {
        x = 0;
        for (int i = 0; i < digits; ++i)
            x += r[i] * values[i] * values[i];
        for (int t = 0; t < count; ++t) {
            const int i = t * perTable;
            Floats sumA = splat(r[i]) * levelTable<Bits, 0, true>();
            Floats sumB = splat(-2 * r[i] * values[i]) * levelTable<Bits, 0>();
            if constexpr (perTable == 2) {
                sumA = fused(splat(r[i + 1]), levelTable<Bits, 1, true>(), sumA);
                sumB = fused(splat(-2 * r[i + 1] * values[i + 1]), levelTable<Bits, 1>(), sumB);
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
    static constexpr int fewNeighbours = 32;

    QL_LANES Neighbours(const std::uint16_t* list, int count)
        : m_list(list)
        , m_count(count)
        , m_vectors((count + lanes - 1) / lanes)
        , m_lastLanes((2u << (count - 1) % lanes) - 1)
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
            const Mask present = lanesOf(v == m_vectors - 1 ? m_lastLanes : ~0u);
            store(m_a + v * lanes, zeroUnless(present, a));
            store(m_b + v * lanes, select(present, b, splat(absent)));
        }
    }

    /// Where in the list the nearest is; -1 when another is too near to tell which of them the scalar search finds.
    /// Let X = sum r x^2 and D = sum r (s l - x)^2 = X + s (s A + B), and u = 2^-24. What rounding adds to two of the
    /// scalar search's distances is below 3 u X + 42 u D (D: of the nearer one; two roundings in each difference, two
    /// more per term, seven sums). Two lines times s are off by less than 92 u X + 140 u D. Between two scales that are
    /// at most 1.5 apart, D grows to at most 3 D + X. So a distance of 256 u X + 512 u D at both ends leaves more than
    /// enough between them. `reach` is 768 u X / s, for the smallest s, and what tiny numbers can lose.
    /// A dominated neighbour, which is not in the list, is farther than the nearest by at least the `gap` s: what one
    /// digit costs when it is not the nearest to its value. That, too, must be more than 3 u X + 42 u D, and 6 u X for
    /// its own rounding.
    QL_LANES int nearest(float scale, float reach, float gap) const
    {
        const Floats s = splat(scale);
        Floats least = fused(s, load(m_a), load(m_b));
        for (int v = 1; v < m_vectors; ++v)
            least = smaller(least, fused(s, load(m_a + v * lanes), load(m_b + v * lanes)));
        least = leastOfLanes(least);
        const Floats bound = fused(least, splat(1 + 0x1p-15f), splat(reach));
        int found = 0, count = 0;
        for (int v = 0; v < m_vectors; ++v) {
            const unsigned bits = laneBits(isAtLeast(bound, fused(s, load(m_a + v * lanes), load(m_b + v * lanes))));
            count += __builtin_popcount(bits);
            found = bits != 0 ? v * lanes + __builtin_ctz(bits) : found;
        }
        return count == 1 && any(isWide(splat(gap), least, reach)) ? found : -1;
    }

    /// For few neighbours: the digits of the nearest for a scale per lane. Returns the lanes where that can be told.
    /// Here nothing is concluded about other scales, and 95 u X + 182 u D are enough.
    QL_LANES Mask nearestForEach(Floats scale, float reach, Floats gap, Ints& digits) const
    {
        Floats least = fused(scale, splat(m_a[0]), splat(m_b[0])), second = splat(absent);
        digits = splatInt(m_list[0]);
        const auto lookAt = [&](int i) {
            const Floats line = fused(scale, splat(m_a[i]), splat(m_b[i]));
            const Mask nearer = isLess(line, least);
            second = smaller(second, larger(line, least));
            least = smaller(line, least);
            digits = selectInts(nearer, splatInt(m_list[i]), digits);
        };
        unrolled<7>([&](auto i) { lookAt(i + 1); });
        for (int from = 8; from < m_count; from += 8)
            unrolled<8>([&](auto i) { lookAt(from + i); });
        const Mask isClear = isLess(fused(least, splat(1 + 0x1.6cp-17f), splat(0.375f * reach)), second);
        return both(isClear, isWide(gap, least, reach));
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
    QL_LANES static Mask isWide(Floats gap, Floats least, float reach)
    {
        return isLess(fused(least, splat(0x1.5p-19f), splat(0.07f * reach)), gap);
    }

    static constexpr int listLimit = 304; // the longest list has 292
    static constexpr float absent = 1e30f; ///< above any line

    const std::uint16_t* m_list;
    int m_count, m_vectors;
    unsigned m_lastLanes;
    alignas(64) float m_a[listLimit], m_b[listLimit];
};

} // namespace
} // namespace ql::quant::simd
