// SPDX-License-Identifier: Apache-2.0
// Codes of four values: a code per lane, computed as the scalar codec does, but only in boxes that reach nearer to the
// point than the best code of the nearest box.
#pragma once

#include "core/quant/simd/trellis_cell.h"

namespace ql::quant::simd {
namespace {

template <> struct TrellisQuery<4> {
    void start(const TrellisCell& cell, const float* x, float inverse, const float* w)
    {
        m_w = w;
        for (int k = 0; k < 4; ++k)
            m_point[k] = inverse * x[k];
        Splats at;
        for (int k = 0; k < 4; ++k) {
            at.point[k] = splat(m_point[k]);
            at.w[k] = splat(w[k]);
        }
        const std::size_t nearestBox = boundBoxes(at, cell.boxes);
        Best best{splat(__builtin_inff()), splat(0), noLane()};
        lookInto(at, cell, nearestBox, best);
        const Floats limit = splat(leastOf(best.cost) * codebook::boundMargin + codebook::boundSlack);
        for (std::size_t first = 0; first < cell.boxes.count; first += lanes) {
            unsigned near = laneBits(opposite(isLess(limit, load(m_bounds + first))));
            if (nearestBox - first < lanes)
                near &= ~(1u << (nearestBox - first));
            for (; near; near &= near - 1) {
                const std::size_t box = first + static_cast<std::size_t>(__builtin_ctz(near));
                if (box < cell.boxes.count)
                    lookInto(at, cell, box, best);
            }
        }
        settle(cell, best);
    }

    void narrow(const TrellisCell&) { }
    std::size_t finish(const TrellisCell&) const { return m_place; }

private:
    struct Splats {
        Floats point[4], w[4];
    };
    /// Of the codes seen in each lane.
    struct Best {
        Floats cost;
        Floats places; ///< of the first code of what was looked at together
        Mask isShared; ///< another one cost the same
    };

    QL_LANES void lookInto(const Splats& at, const TrellisCell& cell, std::size_t box, Best& best) const
    {
        const std::uint8_t* const values = cell.lines[box].bytes;
        for (int first = 0; first < 16; first += lanes) {
            Floats errors[4];
            for (int k = 0; k < 4; ++k) {
                const Floats off = toFloats(loadSignedBytes(values + k * 16 + first)) - at.point[k];
                errors[k] = at.w[k] * (off * off);
            }
            const Floats cost = (errors[0] + errors[2]) + (errors[1] + errors[3]);
            const Mask isBetter = isLess(cost, best.cost);
            best.isShared = either(best.isShared, isEqual(cost, best.cost));
            best.cost = select(isBetter, cost, best.cost);
            best.places =
                select(isBetter, splat(static_cast<float>(box * 16 + static_cast<std::size_t>(first))), best.places);
        }
    }

    QL_LANES void settle(const TrellisCell& cell, const Best& best)
    {
        const float least = leastOf(best.cost);
        const unsigned winners = laneBits(isEqual(best.cost, splat(least)));
        const bool isShared = (winners & (winners - 1)) != 0 || (winners & laneBits(best.isShared)) != 0;
        if (!(least < __builtin_inff())) {
            m_place = cell.favourite;
        } else if (__builtin_expect(isShared, 0)) {
            m_place = cell.firstThatCosts<4>(least, m_point, m_w);
        } else {
            alignas(64) float places[lanes];
            store(places, best.places);
            const int lane = __builtin_ctz(winners);
            m_place = static_cast<std::size_t>(places[lane]) + static_cast<std::size_t>(lane);
        }
    }

    /// What the codes of each box cost at least; returns the box where that is least.
    QL_LANES std::size_t boundBoxes(const Splats& at, const Trellis::Boxes& boxes)
    {
        alignas(64) static constexpr float counting[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        Floats least = splat(__builtin_inff()), numbers = splat(0);
        for (std::size_t first = 0; first < boxes.count; first += lanes) {
            Floats bound = splat(0);
            for (std::size_t k = 0; k < 4; ++k) {
                const std::int8_t* const lowest = boxes.limits + k * 2 * boxes.room + first;
                const Floats below = toFloats(loadSignedBytes(lowest)) - at.point[k];
                const Floats above = at.point[k] - toFloats(loadSignedBytes(lowest + boxes.room));
                const Floats off = larger(larger(below, above), splat(0));
                bound = fused(at.w[k] * off, off, bound);
            }
            store(m_bounds + first, bound);
            const Mask isLower = isLess(bound, least);
            least = select(isLower, bound, least);
            numbers = select(isLower, load(counting) + splat(static_cast<float>(first)), numbers);
        }
        alignas(64) float boxNumbers[lanes];
        store(boxNumbers, numbers);
        const unsigned winners = laneBits(isEqual(least, splat(leastOf(least))));
        const auto box = winners ? static_cast<std::size_t>(boxNumbers[__builtin_ctz(winners)]) : 0;
        return box < boxes.count ? box : 0;
    }

    const float* m_w;
    std::size_t m_place;
    alignas(32) float m_point[4];
    alignas(64) float m_bounds[Trellis::mostBoxes];
};

} // namespace
} // namespace ql::quant::simd
