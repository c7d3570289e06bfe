// SPDX-License-Identifier: Apache-2.0
// A scale and an offset for a group of values: many roundings, and the best pair for each.
#pragma once

#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

/// value = scale * code - offset
struct RangePair {
    Floats scale = splat(0), offset = splat(0);

    QL_LANES static RangePair choose(Mask m, const RangePair& yes, const RangePair& no)
    {
        return {select(m, yes.scale, no.scale), select(m, yes.offset, no.offset)};
    }
    QL_LANES RangePair times(const RangePair& steps) const { return {scale * steps.scale, offset * steps.offset}; }
    QL_LANES RangePair asHalves() const { return {fromHalf(toHalf(scale)), fromHalf(toHalf(offset))}; }
};

/// What codes l make of a group: the sums of w * l, w * l * l and w * x * l.
struct RangeSums {
    Floats l = splat(0), ll = splat(0), xl = splat(0);
};

/// The sums of w and of w * x.
struct WeightSums {
    Floats w = splat(0), x = splat(0);
};

/// The values of a group, value i of every lane at x[i * lanes], their weights alike. Codes are 0 .. Top.
template <int Count, int Top> struct RangeGroup {
    static constexpr int top = Top;
    const float* x;
    const float* w;

    QL_LANES Floats value(int i) const { return load(x + i * lanes); }
    QL_LANES Floats weight(int i) const { return load(w + i * lanes); }
    QL_LANES static Floats code(Floats inverse, Floats offset, Floats v)
    {
        return nearestWithin(inverse * (v + offset), 0, Top);
    }

    QL_LANES WeightSums weightSums() const
    {
        WeightSums sums;
        for (int i = 0; i < Count; ++i) {
            sums.w = sums.w + weight(i);
            sums.x = sums.x + weight(i) * value(i);
        }
        return sums;
    }

    QL_LANES RangeSums sums(Floats inverse, Floats offset) const
    {
        RangeSums sums;
        for (int i = 0; i < Count; ++i) {
            const Floats l = code(inverse, offset, value(i)), weighted = weight(i) * l;
            sums.l = sums.l + weighted;
            sums.ll = sums.ll + weighted * l;
            sums.xl = sums.xl + weighted * value(i);
        }
        return sums;
    }

    /// With the codes that are nearest for a pair.
    QL_LANES Floats error(const RangePair& pair) const
    {
        const Floats inverse = splat(1) / pair.scale;
        Floats sum = splat(0);
        for (int i = 0; i < Count; ++i) {
            const Floats decoded = pair.scale * code(inverse, pair.offset, value(i)) - pair.offset;
            const Floats difference = value(i) - decoded;
            sum = sum + weight(i) * difference * difference;
        }
        return sum;
    }

    QL_LANES void storeCodes(const RangePair& pair, float* codes) const
    {
        const Floats inverse = splat(1) / pair.scale;
        for (int i = 0; i < Count; ++i)
            store(codes + i * lanes, code(inverse, pair.offset, value(i)));
    }
};

/// The best pair for codes, and in `gain` what it takes off the error. With AnySign false, offsets are not negative.
template <bool AnySign> QL_LANES RangePair bestPair(const WeightSums& weights, const RangeSums& s, Floats& gain)
{
    const Floats determinant = weights.w * s.ll - s.l * s.l, slope = weights.w * s.xl - weights.x * s.l;
    RangePair pair{slope / determinant, (s.l * s.xl - s.ll * weights.x) / determinant};
    gain = weights.x * weights.x / weights.w + slope * slope / (weights.w * determinant);
    if constexpr (!AnySign) {
        const Mask negative = isLess(pair.offset, splat(0));
        gain = select(negative, s.xl * s.xl / s.ll, gain);
        pair = RangePair::choose(negative, {s.xl / s.ll, splat(0)}, pair);
    }
    gain = zeroUnless(isLess(splat(0), determinant), gain);
    return pair;
}

/// Where a search lets the codes begin and end: by so many codes inside the smallest and the largest value.
struct RangeGrid {
    float from, to;
    int steps;

    constexpr float inset(int k) const
    {
        return from + (to - from) * static_cast<float>(k) / static_cast<float>(steps - 1);
    }
};

/// The best pair for any of the roundings of a grid. Of values that are all the same, one is zero and the other that
/// value.
template <bool AnySign, int Count, int Top>
QL_LANES RangePair bestRange(const RangeGroup<Count, Top>& group, const RangeGrid& grid)
{
    const WeightSums weights = group.weightSums();
    Floats low = group.value(0), high = low;
    for (int i = 1; i < Count; ++i) {
        low = smaller(group.value(i), low);
        high = larger(group.value(i), high);
    }
    const Mask constant = isEqual(low, high);
    const RangePair ofConstant{larger(high, splat(0)), larger(splat(0) - low, splat(0))};
    if constexpr (!AnySign)
        low = smaller(low, splat(0));
    const Floats unit = (high - low) / splat(Top);
    RangePair winner;
    Floats best;
    const auto fit = [&](Floats from, Floats step, Floats& gain) {
        return bestPair<AnySign>(weights, group.sums(splat(1) / step, splat(0) - from), gain);
    };
    winner = fit(low, larger(high, splat(0) - low), best); // 0 and 1, or -1, 0 and 1, which nothing equivalent replaces
    best = best * splat(1.000001f);
    for (int i = 0; i < grid.steps; ++i)
        for (int j = 0; j < grid.steps; ++j) {
            Floats gain;
            const RangePair pair =
                fit(low + unit * splat(grid.inset(i)), unit * splat(1 - (grid.inset(i) + grid.inset(j)) / Top), gain);
            const Mask better = isLess(best, gain);
            best = select(better, gain, best);
            winner = RangePair::choose(better, pair, winner);
        }
    return RangePair::choose(constant, ofConstant, winner);
}

/// The same as halves: the pair with the least error around it.
template <int Count, int Top> QL_LANES RangePair bestHalves(const RangeGroup<Count, Top>& group, const RangeGrid& grid)
{
    RangePair best = bestRange<true>(group, grid).asHalves();
    Floats error = group.error(best);
    const auto consider = [&](const RangePair& candidate) {
        const Floats itsError = group.error(candidate);
        const Mask better = isLess(itsError, error);
        error = select(better, itsError, error);
        best = RangePair::choose(better, candidate, best);
    };
    const WeightSums weights = group.weightSums();
    for (int i = 0; i < 2; ++i) {
        Floats gain;
        consider(bestPair<true>(weights, group.sums(splat(1) / best.scale, best.offset), gain).asHalves());
    }
    const Ints scale = toHalf(best.scale), offset = toHalf(best.offset);
    for (int i = -1; i <= 1; ++i)
        for (int j = -1; j <= 1; ++j)
            consider({fromHalf(addInts(scale, splatInt(i))), fromHalf(addInts(offset, splatInt(j)))});
    return best;
}

} // namespace
} // namespace ql::quant::simd
