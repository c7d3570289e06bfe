// SPDX-License-Identifier: Apache-2.0
// Codes of four values, in one cell. The points of a group under several scales lie on a ray from 0, so that what they
// cost with a code follows from two sums, which those of them that lie in one cell share. These costs are rounded
// otherwise than the scalar codec's: where two codes are so near to each other that this could matter, that is computed
// too.
#pragma once

#include "core/quant/simd/trellis_cell.h"

namespace ql::quant::simd {
namespace {

/// What is known about a cell of codes of four values, as floats.
struct RayCell {
    static constexpr std::size_t mostBoxes = Trellis::mostBoxesOfFours;
    struct Box {
        float values[4][16], squares[4][16];
    };

    TrellisCell cell;
    std::size_t boxCount;
    alignas(64) float lowest[4][mostBoxes], highest[4][mostBoxes];
    alignas(64) Box boxes[mostBoxes];

    RayCell(const Trellis& trellis, std::size_t number)
        : cell(trellis, number)
    {
        const Trellis::Boxes from = trellis.boxesOf(number);
        boxCount = from.count;
        for (std::size_t k = 0; k < 4; ++k)
            for (std::size_t first = 0; first < boxCount; first += lanes) {
                const std::int8_t* const limits = from.limits + k * 2 * from.room + first;
                store(lowest[k] + first, toFloats(loadSignedBytes(limits)));
                store(highest[k] + first, toFloats(loadSignedBytes(limits + from.room)));
            }
        for (std::size_t box = boxCount; box < from.room; ++box)
            lowest[0][box] = __builtin_inff(); // a bound that is infinite or no number, and never low
        for (std::size_t box = 0; box < boxCount; ++box) {
            const std::uint8_t* const values = cell.lines[box].bytes;
            for (std::size_t k = 0; k < 4; ++k)
                for (std::size_t i = 0; i < 16; i += lanes) {
                    const Floats v = toFloats(loadSignedBytes(values + k * 16 + i));
                    store(boxes[box].values[k] + i, v);
                    store(boxes[box].squares[k] + i, v * v);
                }
        }
    }
};

/// The numbers of the bits that are set, lowest first, in the bytes of a word.
struct BitNumbers {
    std::uint64_t of[256];

    constexpr BitNumbers()
        : of{}
    {
        for (unsigned set = 0; set < 256; ++set) {
            int at = 0;
            for (unsigned bit = 0; bit < 8; ++bit)
                if (set >> bit & 1)
                    of[set] |= std::uint64_t{bit} << 8 * at++;
        }
    }
};
constexpr BitNumbers bitNumbers{};

/// Count points of a ray in one cell. In steps, each without branches that are hard to foresee, so that several rays
/// can take turns.
template <int Count> class TrellisRay {
public:
    /// `inverses` of the scales that x is divided by, of which `unit` is the first.
    QL_LANES void start(const RayCell& cell, const float* x, const float* w, const float* inverses, float unit)
    {
        m_x = x;
        m_w = w;
        float points[4], weightSum = 0, least = 1, most = 1;
        m_offsets[0] = 0;
        for (int k = 0; k < 4; ++k) {
            points[k] = inverses[0] * x[k];
            m_products[k] = w[k] * points[k];
            m_offsets[0] += m_products[k] * points[k];
            weightSum += w[k];
        }
        m_inverses[0] = inverses[0];
        m_factors[0] = -2;
        for (int j = 1; j < Count; ++j) {
            const float ratio = inverses[j] * unit;
            m_inverses[j] = inverses[j];
            m_factors[j] = -2 * ratio;
            m_offsets[j] = m_offsets[0] * ratio * ratio;
            least = ratio < least ? ratio : least;
            most = most < ratio ? ratio : most;
        }
        m_isPlain = weightSum > 1e-17f && weightSum < 1e30f && m_offsets[0] * most * most < 1e30f;
        for (int k = 0; k < 4; ++k) {
            const float a = points[k] * least, b = points[k] * most;
            points[k] = a < b ? a : b;
            m_highest[k] = a < b ? b : a;
        }
        findNear(cell, points);
    }

    /// Looks into all boxes that can have the nearest code of a point.
    QL_LANES void search(const RayCell& cell)
    {
        const Sums sums(*this);
        Floats factors[Count], best[Count], second[Count], places[Count];
        for (int j = 0; j < Count; ++j) {
            factors[j] = splat(m_factors[j]);
            best[j] = second[j] = splat(__builtin_inff());
            places[j] = splat(0);
        }
        for (std::size_t i = 0; i < m_nearCount; ++i) {
            const RayCell::Box& box = cell.boxes[m_near[i]];
            for (int first = 0; first < 16; first += lanes) {
                const Floats squares = sums.squares(box, first), products = sums.products(box, first);
                const Floats place = splat(static_cast<float>(m_near[i] * 16 + first));
                for (int j = 0; j < Count; ++j) {
                    const Floats cost = fused(factors[j], products, squares);
                    const Mask isBetter = isLess(cost, best[j]);
                    second[j] = smaller(second[j], larger(cost, best[j]));
                    best[j] = smaller(cost, best[j]);
                    places[j] = select(isBetter, place, places[j]);
                }
            }
        }
        for (int j = 0; j < Count; ++j) {
            store(m_best[j], best[j]);
            store(m_second[j], second[j]);
            store(m_places[j], places[j]);
        }
    }

    /// The place of the nearest code of point j.
    QL_LANES std::size_t placeOf(const RayCell& cell, int j) const
    {
        const Floats best = load(m_best[j]);
        const float least = leastOf(best);
        const Mask isLeast = isEqual(best, splat(least));
        const float other = leastOf(select(isLeast, load(m_second[j]), best));
        const unsigned winners = laneBits(isLeast);
        const float cost = least + m_offsets[j];
        const float unsure = margin * ((cost < 0 ? 0 : cost) + m_offsets[j]) + slack;
        const bool isSure = (winners & (winners - 1)) == 0 && other - least > unsure && m_isPlain;
        if (__builtin_expect(!isSure, 0))
            return placeByExactCosts(cell, j);
        const int lane = __builtin_ctz(winners);
        return static_cast<std::size_t>(m_places[j][lane]) + static_cast<std::size_t>(lane);
    }

private:
    /// How far two of our costs can be off beside the scalar codec's, as a part of the cost and of what the point
    /// itself would weigh: 80 roundings of half a unit, taken from the sums below. And what underflow can do.
    static constexpr float margin = 6e-6f, slack = 1e-30f;

    const float *m_x, *m_w;
    float m_products[4], m_highest[4];
    float m_inverses[Count], m_factors[Count], m_offsets[Count];
    bool m_isPlain;
    std::size_t m_nearCount;
    std::uint8_t m_near[RayCell::mostBoxes + 8];
    alignas(64) float m_best[Count][lanes], m_second[Count][lanes], m_places[Count][lanes];

    /// What codes cost is squares + factor * products, and an offset.
    struct Sums {
        Floats w[4], wx[4];

        QL_LANES explicit Sums(const TrellisRay& ray)
        {
            for (int k = 0; k < 4; ++k) {
                w[k] = splat(ray.m_w[k]);
                wx[k] = splat(ray.m_products[k]);
            }
        }
        QL_LANES Floats squares(const RayCell::Box& box, int first) const
        {
            return fused(w[0], load(box.squares[0] + first), w[1] * load(box.squares[1] + first))
                + fused(w[2], load(box.squares[2] + first), w[3] * load(box.squares[3] + first));
        }
        QL_LANES Floats products(const RayCell::Box& box, int first) const
        {
            return fused(wx[0], load(box.values[0] + first), wx[1] * load(box.values[1] + first))
                + fused(wx[2], load(box.values[2] + first), wx[3] * load(box.values[3] + first));
        }
    };

    /// Which boxes could have the nearest code of a point: those that reach nearer to the ray than a code of the
    /// nearest box is to all points.
    QL_LANES void findNear(const RayCell& cell, const float* lowest)
    {
        alignas(64) static constexpr float counting[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        alignas(64) float bounds[RayCell::mostBoxes];
        const Sums sums(*this);
        Floats least = splat(__builtin_inff()), numbers = splat(0);
        for (std::size_t first = 0; first < cell.boxCount; first += lanes) {
            Floats bound = splat(0);
            for (std::size_t k = 0; k < 4; ++k) {
                const Floats below = load(cell.lowest[k] + first) - splat(m_highest[k]);
                const Floats above = splat(lowest[k]) - load(cell.highest[k] + first);
                const Floats off = larger(larger(below, above), splat(0));
                bound = fused(sums.w[k] * off, off, bound);
            }
            store(bounds + first, bound);
            const Mask isLower = isLess(bound, least);
            least = select(isLower, bound, least);
            numbers = select(isLower, load(counting) + splat(static_cast<float>(first)), numbers);
        }
        alignas(64) float boxNumbers[lanes];
        store(boxNumbers, numbers);
        const unsigned nearest = laneBits(isEqual(least, splat(leastOf(least)))) | 1u << (lanes - 1);
        const RayCell::Box& box = cell.boxes[static_cast<std::size_t>(boxNumbers[__builtin_ctz(nearest)])];
        Floats limit = splat(__builtin_inff());
        for (int first = 0; first < 16; first += lanes) {
            const Floats squares = sums.squares(box, first), products = sums.products(box, first);
            Floats highest = splat(0);
            for (int j = 0; j < Count; ++j) {
                const Floats cost = fused(splat(m_factors[j]), products, squares) + splat(m_offsets[j]);
                highest = larger(highest, fused(cost + splat(m_offsets[j]), splat(margin), cost));
            }
            limit = smaller(limit, highest);
        }
        const Floats most = splat(leastOf(limit) * codebook::boundMargin + slack);
        m_nearCount = 0;
        for (std::size_t first = 0; first < cell.boxCount; first += lanes) {
            const unsigned bits = laneBits(isAtLeast(most, load(bounds + first)));
            for (std::size_t part = 0; part < lanes; part += 8) {
                const unsigned here = bits >> part & 255;
                const std::uint64_t found = bitNumbers.of[here] + (first + part) * 0x0101010101010101u;
                std::memcpy(m_near + m_nearCount, &found, 8);
                m_nearCount += static_cast<std::size_t>(__builtin_popcount(here));
            }
        }
    }

    /// As the scalar codec computes them.
    __attribute__((noinline)) std::size_t placeByExactCosts(const RayCell& cell, int j) const
    {
        float point[4];
        for (int k = 0; k < 4; ++k)
            point[k] = m_inverses[j] * m_x[k];
        if (!m_isPlain)
            return cell.cell.nearestByTrying<4>(point, m_w);
        Floats best = splat(__builtin_inff()), places = splat(0);
        Mask isShared = noLane();
        for (std::size_t i = 0; i < m_nearCount; ++i) {
            for (int first = 0; first < 16; first += lanes) {
                Floats errors[4];
                for (int k = 0; k < 4; ++k) {
                    const Floats off = load(cell.boxes[m_near[i]].values[k] + first) - splat(point[k]);
                    errors[k] = splat(m_w[k]) * (off * off);
                }
                const Floats cost = (errors[0] + errors[2]) + (errors[1] + errors[3]);
                const Mask isBetter = isLess(cost, best);
                isShared = either(isShared, isEqual(cost, best));
                best = select(isBetter, cost, best);
                places = select(isBetter, splat(static_cast<float>(m_near[i] * 16 + first)), places);
            }
        }
        const float least = leastOf(best);
        const unsigned winners = laneBits(isEqual(best, splat(least)));
        if ((winners & (winners - 1)) != 0 || (winners & laneBits(isShared)) != 0)
            return cell.cell.nearestByTrying<4>(point, m_w);
        alignas(64) float all[lanes];
        store(all, places);
        const int lane = __builtin_ctz(winners);
        return static_cast<std::size_t>(all[lane]) + static_cast<std::size_t>(lane);
    }
};

} // namespace
} // namespace ql::quant::simd
