// SPDX-License-Identifier: Apache-2.0
// The search of IQ2_K (codec::fitFourLevels), each lane doing what the scalar search does for a group of 16.
#pragma once

#include <array>

#include "core/quant/codec/ik_levels.h"
#include "core/quant/simd/level_search.h"

namespace ql::quant::simd {
namespace {

/// A group's values in ascending order, equal ones as they were, with their weights.
class SortedGroup {
public:
    alignas(64) float x[16 * lanes], w[16 * lanes];

    QL_LANES SortedGroup(const float* values, const float* weights)
    {
        for (int i = 0; i < 16; ++i) {
            store(x + i * lanes, load(values + i * lanes));
            store(w + i * lanes, load(weights + i * lanes));
            store(m_from + i * lanes, splat(static_cast<float>(i)));
        }
        for (int merged = 1; merged < 16; merged *= 2) // Batcher's odd-even merge sort
            for (int apart = merged; apart >= 1; apart /= 2)
                for (int first = apart % merged; first + apart < 16; first += 2 * apart)
                    for (int i = first; i < first + apart && i + apart < 16; ++i)
                        if (i / (2 * merged) == (i + apart) / (2 * merged))
                            order(i, i + apart);
    }

private:
    alignas(64) float m_from[16 * lanes];

    QL_LANES void order(int i, int j)
    {
        const Floats a = load(x + i * lanes), b = load(x + j * lanes);
        const Floats fromA = load(m_from + i * lanes), fromB = load(m_from + j * lanes);
        const Mask swapped = either(isLess(b, a), both(isEqual(a, b), isLess(fromB, fromA)));
        const auto exchange = [&](float* of) {
            const Floats low = load(of + i * lanes), high = load(of + j * lanes);
            store(of + i * lanes, select(swapped, high, low));
            store(of + j * lanes, select(swapped, low, high));
        };
        exchange(x);
        exchange(w);
        exchange(m_from);
    }
};

/// The four orders in which the levels are given to the runs of the sorted values: up, up shifted, down, down shifted.
constexpr auto runLevels = [] {
    std::array<std::array<float, 4>, 4> orders{};
    for (std::size_t order = 0; order < 4; ++order)
        for (std::size_t run = 0; run < 4; ++run)
            orders[order][run] = codec::ikLevels2[order % 2][order < 2 ? run : 3 - run];
    return orders;
}();

/// All cuts into four runs, as in the scalar code, but for those that cannot come near the best so far: no levels
/// whatever could give a run more than (sum of w x)^2 / (sum of w).
class FourRuns {
public:
    QL_LANES explicit FourRuns(const SortedGroup& group)
    {
        Floats sumW = splat(0), sumX = splat(0);
        store(m_w, sumW);
        store(m_x, sumX);
        for (int i = 0; i < cuts; ++i) {
            const Floats weight = load(group.w + i * lanes);
            sumW = sumW + weight;
            sumX = fused(weight, load(group.x + i * lanes), sumX);
            store(m_w + (i + 1) * lanes, sumW);
            store(m_x + (i + 1) * lanes, sumX);
        }
        for (int to = 0; to <= cuts; ++to)
            for (int from = 0; from <= to; ++from)
                store(m_bounds[to] + from * lanes, bound(from, to));
        for (int cut = 0; cut < cuts; ++cut)
            for (int order = 0; order < orders; ++order)
                store(m_last[cut] + order * lanes, w(cut, cuts) * splat(runLevels[order][3]));
    }

    QL_LANES LevelChoice best() const
    {
        LevelChoice choice{splat(0), splat(0), noLane()};
        for (int first = 0; first < cuts; ++first)
            for (int second = first; second < cuts; ++second)
                tryThirdCuts(first, second, choice);
        return choice;
    }

private:
    static constexpr int cuts = 16, orders = 4;

    alignas(64) float m_w[17 * lanes], m_x[17 * lanes];
    alignas(64) float m_bounds[17][17 * lanes]; ///< of the run from .. to at [to][from]
    alignas(64) float m_last[cuts][orders * lanes]; ///< weight of the last run times its level

    QL_LANES Floats w(int from, int to) const { return load(m_w + to * lanes) - load(m_w + from * lanes); }
    QL_LANES Floats x(int from, int to) const { return load(m_x + to * lanes) - load(m_x + from * lanes); }

    /// Above what the run can add to a quality, by more than all rounding. Infinite where weights vanish beside others.
    QL_LANES Floats bound(int from, int to) const
    {
        const Floats sum = x(from, to), most = sum * roughReciprocal(w(from, to)) * sum * splat(1.01f);
        return zeroUnless(opposite(isEqual(sum, splat(0))), most);
    }

    QL_LANES void tryThirdCuts(int first, int second, LevelChoice& choice) const
    {
        const Floats before = load(m_bounds[first]) + load(m_bounds[second] + first * lanes);
        Floats xl[orders], ll[orders];
        const Floats w0 = w(0, first), w1 = w(first, second), x0 = x(0, first), x1 = x(first, second);
        for (int order = 0; order < orders; ++order) {
            const Floats a = splat(runLevels[order][0]), b = splat(runLevels[order][1]);
            xl[order] = fused(x0, a, x1 * b);
            ll[order] = fused(w0 * a, a, w1 * b * b);
        }
        for (int third = second; third < cuts; ++third) {
            const Floats most =
                before + (load(m_bounds[third] + second * lanes) + load(m_bounds[cuts] + third * lanes));
            if (!any(isAtLeast(most, choice.quality)))
                continue;
            const Floats w2 = w(second, third), x2 = x(second, third), x3 = x(third, cuts);
            LevelSums sums[orders];
            Mask promising = noLane();
            for (int order = 0; order < orders; ++order) {
                const Floats c = splat(runLevels[order][2]), d = splat(runLevels[order][3]);
                sums[order] = {fused(x3, d, fused(x2, c, xl[order])),
                               fused(load(m_last[third] + order * lanes), d, fused(w2 * c, c, ll[order]))};
                const Mask better = isLess(choice.quality * sums[order].ll, sums[order].xl * sums[order].xl);
                promising = either(promising, better);
            }
            if (!any(promising))
                continue;
            for (int order = 0; order < orders; ++order)
                choice.offer(sums[order], order % 2 == 0 ? noLane() : opposite(noLane()));
        }
    }
};

QL_LANES LevelFit fitFourLevels(const float* x, const float* w)
{
    Floats largest;
    signedLargest<16>(x, largest);
    const Mask live = isAtLeast(largest, splat(levelGroupLimit));
    const LevelChoice best = FourRuns(SortedGroup(x, w)).best();
    return {zeroUnless(live, best.scale), both(live, best.shifted)};
}

/// codec::fitScaleOfScales.
QL_LANES Floats fitScaleOfScales(const float* scales, const float* weights)
{
    constexpr int limit = 8;
    Floats largest;
    const Floats extreme = signedLargest<16>(scales, largest);
    const Mask present = isLess(splat(0), largest);
    const Floats divisor = select(present, extreme, splat(1));
    const auto sumsFor = [&](float place) {
        const Floats inverse = splat(place) / divisor;
        LevelSums sums{splat(0), splat(0)};
        for (int i = 0; i < 16; ++i) {
            const Floats scale = load(scales + i * lanes), weight = load(weights + i * lanes);
            const Floats rounded = fused(inverse, scale, splat(integerMagic));
            const Floats code = smaller(larger(rounded, splat(integerMagic - limit)), splat(integerMagic + limit - 1))
                - splat(integerMagic);
            sums.xl = fused(weight * scale, code, sums.xl);
            sums.ll = fused(weight * code, code, sums.ll);
        }
        return sums;
    };
    const LevelSums start = sumsFor(-limit);
    LevelChoice best{zeroUnless(opposite(isEqual(start.ll, splat(0))), start.xl / start.ll), splat(0), noLane()};
    best.quality = best.scale * start.xl;
    for (int tenths = -9; tenths <= 9; ++tenths) {
        if (tenths != 0) // tenths / 10 is rounded with the sum, in double
            best.offer(sumsFor(static_cast<float>(-static_cast<double>(0.1f) * tenths - limit)), noLane());
    }
    return zeroUnless(present, best.scale);
}

} // namespace
} // namespace ql::quant::simd
