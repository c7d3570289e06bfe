// SPDX-License-Identifier: Apache-2.0
// Codes of eight values: a code costs at least what the bins of its values cost, which is looked up for many codes at a
// time in numbers of eight bits; only the few that could be the nearest are computed as the scalar codec does.
#pragma once

#include "core/quant/simd/trellis_cell.h"

namespace ql::quant::simd {
namespace {

/// What the values of a code cost at least by their bins: a table per axis.
struct TrellisCosts {
    alignas(64) std::uint8_t tables[8][16];

    /// With the least of what they cost beside any of the points.
    template <int Count>
    QL_LANES void fill(const TrellisCell& cell, const float (&points)[Count][8], const float* w, float scale)
    {
        for (int k = 0; k < 8; ++k) {
            const Trellis::Bins& bins = *cell.bins[k];
            const Floats weight = splat(w[k] * scale);
            for (int i = 0; i < 16; i += lanes) {
                Floats least = splat(__builtin_inff());
                for (int j = 0; j < Count; ++j) {
                    const Floats at = splat(points[j][k]);
                    const Floats below = load(bins.lowest + i) - at, above = at - load(bins.highest + i);
                    least = smaller(larger(larger(below, above), splat(0)), least);
                }
                storeBytes(tables[k] + i, truncated(smaller(weight * least * least, splat(255))));
            }
        }
    }
};

/// Bounds from the tables for byteLanes codes.
struct TrellisBounds {
    Bytes tables[8];

    QL_LANES explicit TrellisBounds(const TrellisCosts& costs)
    {
        for (int k = 0; k < 8; ++k)
            tables[k] = repeat16(costs.tables[k]);
    }

    QL_LANES Bytes of(const Trellis::Line* lines, int first) const
    {
        Bytes costs[8];
        for (int k = 0; k < 8; ++k)
            costs[k] = lookUp(tables[k], loadByteLanes(lines[k].bytes + first));
        for (int half = 4; half > 0; half /= 2)
            for (int k = 0; k < half; ++k)
                costs[k] = addSaturated(costs[k], costs[k + half]);
        return costs[0];
    }
};

/// For Count points of a group that lie in one cell, near each other. In steps, so that several queries can take turns
/// and wait for memory together.
template <int Count> struct TrellisQuery {
    /// `inverses` of the scales that x is divided by.
    void start(const TrellisCell& cell, const float* x, const float* inverses, const float* w)
    {
        m_w = w;
        const auto [weightSum, weightSquares, length] = scaledEight(inverses[0], x, w, m_points[0]);
        for (int j = 1; j < Count; ++j)
            for (int k = 0; k < 8; ++k)
                m_points[j][k] = inverses[j] * x[k];
        m_isExhaustive = !(weightSquares > 1e-35f && length < 1e30f);
        if (m_isExhaustive)
            return;
        const float unevenness = weightSum * weightSum / weightSquares;
        m_scale = 0.3f * byteLimit / (cell.trellis.typicalCost() * weightSum * unevenness * rarity(length));
        boundAll(cell);
    }

    /// Finds which codes could be the nearest, after a look at the one with the lowest bound.
    void narrow(const TrellisCell& cell)
    {
        m_count = 0;
        if (m_isExhaustive)
            return;
        float nearest = farthestFrom(cell, m_least);
        if (!(nearest * m_scale * codebook::boundMargin < byteLimit)) {
            m_scale = 0.9f * byteLimit / nearest;
            boundAll(cell);
            const float other = farthestFrom(cell, m_least);
            nearest = other < nearest ? other : nearest;
        }
        const int reach = static_cast<int>(nearest * m_scale * codebook::boundMargin + 1e-3f);
        std::uint64_t sets[mostCodes / byteLanes];
        std::uint32_t firsts[mostCodes / byteLanes];
        std::size_t count = 0;
        for (std::size_t first = 0; first < cell.size; first += byteLanes) {
            sets[count] = lanesAtMost(loadByteLanes(m_bounds + first), reach);
            firsts[count] = static_cast<std::uint32_t>(first);
            count += sets[count] != 0;
        }
        for (std::size_t i = 0; i < count; ++i) {
            std::uint64_t set = sets[i];
            do {
                const std::size_t found = firsts[i] + static_cast<std::size_t>(__builtin_ctzll(set));
                const std::size_t place = found < cell.size ? found : cell.size - 1;
                m_candidates[m_count++] = static_cast<std::uint16_t>(place);
                __builtin_prefetch(cell.trellis.values(cell.codes[place]));
                set &= set - 1;
            } while (set);
        }
    }

    /// The place of the code nearest to point j.
    std::size_t finish(const TrellisCell& cell, int j)
    {
        const float* const point = m_points[j];
        if (m_isExhaustive)
            for (; m_count < cell.size; ++m_count)
                m_candidates[m_count] = static_cast<std::uint16_t>(m_count);
        // Costs are not negative, so their bits are ordered as they are; the place stands below them. Nothing here is
        // decided by a branch: what a wrongly predicted one costs would come on top of the waiting.
        std::uint64_t best = std::uint64_t{infinityBits} << 32 | cell.favourite, second = ~std::uint64_t{};
        for (std::size_t i = 0; i < m_count; ++i) {
            const float cost = cell.distance<8>(m_candidates[i], point, m_w);
            std::uint32_t bits;
            std::memcpy(&bits, &cost, 4);
            const std::uint64_t key = std::uint64_t{bits} << 32 | m_candidates[i];
            const std::uint64_t worse = key < best ? best : key;
            best = key < best ? key : best;
            second = worse < second ? worse : second;
        }
        const auto bits = static_cast<std::uint32_t>(best >> 32);
        if (bits < infinityBits && bits == second >> 32) {
            float cost;
            std::memcpy(&cost, &bits, 4);
            return cell.firstThatCosts<8>(cost, point, m_w);
        }
        return static_cast<std::size_t>(best & 0xffffu);
    }

private:
    static constexpr std::size_t mostCodes = Trellis::mostBoxes * Trellis::boxSize;
    static constexpr int byteLimit = 240;
    static constexpr std::uint32_t infinityBits = 0x7f800000;

    /// Codes lie less densely far away from 0: about how much farther off the nearest is there.
    static float rarity(float length)
    {
        constexpr float variance = 1365;
        const float steps = length * (0.65f / (8 * variance));
        const std::uint32_t bits = 0x3f800000u + static_cast<std::uint32_t>((steps < 30 ? steps : 30) * 0x1p23f);
        float power;
        std::memcpy(&power, &bits, 4);
        return power;
    }

    float farthestFrom(const TrellisCell& cell, std::size_t place) const
    {
        float farthest = 0;
        for (int j = 0; j < Count; ++j) {
            const float here = cell.distance<8>(place, m_points[j], m_w);
            farthest = farthest < here ? here : farthest;
        }
        return farthest;
    }

    /// Bounds of all codes, and where the lowest is.
    void boundAll(const TrellisCell& cell)
    {
        TrellisCosts costs;
        m_scale = m_scale < 1e30f ? m_scale : 1e30f;
        costs.fill(cell, m_points, m_w, m_scale);
        const TrellisBounds bounds(costs);
        const Trellis::Line* lines = cell.lines;
        Bytes least = splatByte(255), leastSets = splatByte(0);
        int set = 0;
        for (std::size_t first = 0; first < cell.size; first += 64, lines += 8) {
            for (int i = 0; i < 64; i += byteLanes, ++set) {
                const Bytes bound = bounds.of(lines, i);
                storeByteLanes(m_bounds + first + i, bound);
                leastSets = selectWhereAtMost(bound, least, splatByte(set), leastSets);
                least = smallerByte(bound, least);
            }
        }
        alignas(64) std::uint8_t sets[byteLanes];
        storeByteLanes(sets, leastSets);
        const int lane = __builtin_ctzll(lanesAtMost(least, leastByte(least)));
        const auto place = static_cast<std::size_t>(sets[lane] * byteLanes + lane);
        m_least = place < cell.size ? place : cell.size - 1;
        __builtin_prefetch(cell.trellis.values(cell.codes[m_least]));
    }

    const float* m_w;
    float m_scale;
    std::size_t m_least, m_count;
    bool m_isExhaustive;
    alignas(64) float m_points[Count][8];
    alignas(64) std::uint8_t m_bounds[mostCodes];
    std::uint16_t m_candidates[mostCodes];
};

} // namespace
} // namespace ql::quant::simd
