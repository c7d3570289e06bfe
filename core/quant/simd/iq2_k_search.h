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

/// A quality that some cut into four runs has: the best of a few scales for each order of the levels.
QL_LANES Floats reachedQuality(const SortedGroup& group)
{
    const Floats lowest = load(group.x), highest = load(group.x + 15 * lanes);
    Floats best = splat(0);
    for (const auto& levels : runLevels) {
        const float first = levels[0], last = levels[3];
        const Floats widest = first < last ? larger(lowest / splat(first), highest / splat(last))
                                           : smaller(lowest / splat(first), highest / splat(last));
        const Floats usable = select(isEqual(widest, splat(0)), splat(1), widest);
        for (const float share : {0.9f, 0.72f, 0.58f}) {
            // The limits between the levels, where the values are.
            const Floats scale = usable * splat(share);
            const auto limit = [&](int run) { return scale * splat(0.5f * (levels[run] + levels[run + 1])); };
            const Floats limits[] = {limit(0), limit(1), limit(2)};
            LevelSums sums{splat(0), splat(0)};
            for (int i = 0; i < 16; ++i) {
                const Floats x = load(group.x + i * lanes);
                Floats level = splat(levels[0]);
                for (int run = 0; run < 3; ++run)
                    level = select(isAtLeast(x, limits[run]), splat(levels[run + 1]), level);
                sums.add(x, load(group.w + i * lanes) * level, level);
            }
            // The last run is never empty, and the limits must ascend.
            const Mask isCut = both(isAtLeast(highest, limits[2]), isLess(limits[0], limits[2]));
            const Floats quality = sums.xl * sums.xl / sums.ll;
            best = larger(zeroUnless(both(isCut, isLess(splat(0), sums.ll)), quality), best);
        }
    }
    return best;
}

/// All cuts into four runs, as in the scalar code, but for those whose quality is certainly below 0.995 of one
/// that is reached. These cannot change the result: a candidate that is better by more than rounding is taken
/// whatever was the best before, and what is skipped could only matter to the end of the search by way of a chain of
/// candidates, each within rounding of the one before, from there to the top. There are too few candidates for that.
class FourRuns {
public:
    QL_LANES explicit FourRuns(const SortedGroup& group)
    {
        Floats sumW = splat(0), sumX = splat(0), sumXX = splat(0);
        store(m_w, sumW);
        store(m_x, sumX);
        for (int i = 0; i < cuts; ++i) {
            const Floats weight = load(group.w + i * lanes), x = load(group.x + i * lanes);
            sumW = sumW + weight;
            sumX = fused(weight, x, sumX);
            sumXX = fused(weight * x, x, sumXX);
            store(m_w + (i + 1) * lanes, sumW);
            store(m_x + (i + 1) * lanes, sumX);
        }
        const Floats reached = reachedQuality(group), size = reached * sumW;
        // Where sums could cancel, vanish or overflow, nothing is skipped.
        const Mask plain = both(both(isLess(splat(1e-30f), size), isLess(size, splat(1e30f))),
                                both(isLess(splat(1e-30f), reached), isLess(splat(0.01f) * sumXX, reached)));
        m_least = zeroUnless(plain, splat(0.995f) * reached);
        for (int third = 0; third < cuts; ++third) {
            for (int order = 0; order < orders; ++order) {
                const float c = runLevels[order][2], d = runLevels[order][3];
                const Floats xl = fused(load(m_x + third * lanes), splat(c - d), sumX * splat(d));
                const Floats ll = fused(load(m_w + third * lanes), splat(c * c - d * d), sumW * splat(d * d));
                store(m_roughXL[third] + order * lanes, xl);
                store(m_roughLL[third] + order * lanes, m_least * ll);
            }
        }
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
    Floats m_least;
    /// The sums of the runs after the second cut as far as the third decides, those of squares times m_least.
    alignas(64) float m_roughXL[cuts][orders * lanes], m_roughLL[cuts][orders * lanes];

    QL_LANES Floats w(int from, int to) const { return load(m_w + to * lanes) - load(m_w + from * lanes); }
    QL_LANES Floats x(int from, int to) const { return load(m_x + to * lanes) - load(m_x + from * lanes); }

    QL_LANES void tryThirdCuts(int first, int second, LevelChoice& choice) const
    {
        LevelSums before[orders];
        Floats roughXL[orders], roughLL[orders];
        const Floats w0 = w(0, first), w1 = w(first, second), x0 = x(0, first), x1 = x(first, second);
        for (int order = 0; order < orders; ++order) {
            const Floats a = splat(runLevels[order][0]), b = splat(runLevels[order][1]);
            const float c = runLevels[order][2];
            before[order] = {fused(x0, a, x1 * b), fused(w0 * a, a, w1 * b * b)};
            roughXL[order] = fused(load(m_x + second * lanes), splat(-c), before[order].xl);
            roughLL[order] = m_least * fused(load(m_w + second * lanes), splat(-c * c), before[order].ll);
        }
        for (int third = second; third < cuts; ++third) {
            Mask promising = noLane();
            for (int order = 0; order < orders; ++order) {
                const Floats xl = roughXL[order] + load(m_roughXL[third] + order * lanes);
                const Floats ll = roughLL[order] + load(m_roughLL[third] + order * lanes);
                promising = either(promising, isAtLeast(xl * xl, ll));
            }
            if (!any(promising))
                continue;
            const Floats w2 = w(second, third), w3 = w(third, cuts), x2 = x(second, third), x3 = x(third, cuts);
            LevelSums sums[orders];
            Mask better = noLane();
            for (int order = 0; order < orders; ++order) {
                const Floats c = splat(runLevels[order][2]), d = splat(runLevels[order][3]);
                sums[order] = {fused(x3, d, fused(x2, c, before[order].xl)),
                               fused(w3 * d, d, fused(w2 * c, c, before[order].ll))};
                better = either(better, isLess(choice.quality * sums[order].ll, sums[order].xl * sums[order].xl));
            }
            if (!any(better))
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
