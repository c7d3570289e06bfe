// SPDX-License-Identifier: Apache-2.0
// A scale for values that are multiples of it: many roundings to the levels of a format, and the best scale for each.
#pragma once

#include "core/quant/codec/levels.h"
#include "core/quant/simd/nearest_level.h"
#include "core/quant/simd/search_symmetric.h"

namespace ql::quant::simd {
namespace {

/// The levels -Limit to Limit - 1.
template <int Limit> struct EvenLevels {
    static constexpr float lowest = -Limit;

    static QL_LANES Floats nearest(Floats v) { return nearestWithin(v, -Limit, Limit - 1); }
};

/// The sixteen of IQ4_NL and IQ4_XS.
struct Iq4Levels {
    static constexpr float lowest = codec::iq4Levels[0];
    static constexpr int reach = 130; ///< beyond all levels

    static QL_LANES Floats nearest(Floats v)
    {
        const Floats within = smaller(larger(v, splat(-reach)), splat(reach));
        return NearestLevel<codec::iq4Levels, reach>::levels().at(within);
    }
};

/// What levels l make of a group: the sums of w * x * l and of w * l * l.
struct ScaleSums {
    Floats xl = splat(0), ll = splat(0);

    /// What the best scale for these levels takes off the error; 0 when all levels are 0.
    QL_LANES Floats gain() const { return zeroUnless(isLess(splat(0), ll), xl * xl / ll); }
    QL_LANES Floats scale() const { return zeroUnless(isLess(splat(0), ll), xl / ll); }
};

/// The values of a group, value i of every lane at x[i * lanes], their weights alike.
template <typename LevelsOf, int Count> struct Group {
    using Levels = LevelsOf;
    static constexpr int count = Count;
    const float* x;
    const float* w;

    QL_LANES Floats value(int i) const { return load(x + i * lanes); }
    QL_LANES Floats weight(int i) const { return load(w + i * lanes); }

    /// Of the levels nearest to the values times `inverse`.
    QL_LANES ScaleSums sums(Floats inverse) const
    {
        ScaleSums sums;
        for (int i = 0; i < Count; ++i) {
            const Floats level = Levels::nearest(inverse * value(i)), weighted = weight(i) * level;
            sums.xl = sums.xl + weighted * value(i);
            sums.ll = sums.ll + weighted * level;
        }
        return sums;
    }

    /// With the levels that are nearest for a scale.
    QL_LANES Floats error(Floats scale) const
    {
        const Floats inverse = splat(1) / scale;
        Floats sum = splat(0);
        for (int i = 0; i < Count; ++i) {
            const Floats difference = value(i) - Levels::nearest(inverse * value(i)) * scale;
            sum = sum + weight(i) * difference * difference;
        }
        return sum;
    }

    QL_LANES void storeLevels(Floats scale, float* levels) const
    {
        const Floats inverse = splat(1) / scale;
        for (int i = 0; i < Count; ++i)
            store(levels + i * lanes, Levels::nearest(inverse * value(i)));
    }
};

/// The inverse scales that a search tries: multiples, evenly spaced, of the one that gives the largest value the lowest
/// level. Less than one leaves levels unused, more cuts large values off.
struct ScaleGrid {
    float from, to;
    int steps;

    constexpr float factor(int k) const
    {
        return from + (to - from) * static_cast<float>(k) / static_cast<float>(steps - 1);
    }
};

/// Without importance few roundings are worth a trial. With it, any scale may suit the values that matter.
struct ScaleGrids {
    ScaleGrid plain, weighted;
};

/// The best scale, of either sign, for any of the roundings of a grid. 0 where all is zero.
template <typename Group> QL_LANES Floats bestScale(const Group& group, const ScaleGrid& grid)
{
    Floats largest;
    const Floats extreme = signedLargest<Group::count>(group.x, largest);
    const Floats unit = splat(Group::Levels::lowest) / select(isLess(splat(0), largest), extreme, splat(1));
    Floats best = splat(0), scale = splat(0);
    for (int k = 0; k < grid.steps; ++k)
        for (const float factor : {grid.factor(k), -grid.factor(k)}) {
            const ScaleSums sums = group.sums(unit * splat(factor));
            const Floats gain = sums.gain();
            const Mask better = isLess(best, gain);
            best = select(better, gain, best);
            scale = select(better, sums.scale(), scale);
        }
    return scale;
}

/// The same as a half: the one with the least error around it.
template <typename Group> QL_LANES Ints bestHalf(const Group& group, const ScaleGrid& grid, int refits, int reach)
{
    Floats scale = fromHalf(toHalf(bestScale(group, grid))), error = group.error(scale);
    const auto consider = [&](Floats candidate) {
        const Floats itsError = group.error(candidate);
        const Mask better = isLess(itsError, error);
        error = select(better, itsError, error);
        scale = select(better, candidate, scale);
    };
    for (int i = 0; i < refits; ++i)
        consider(fromHalf(toHalf(group.sums(splat(1) / scale).scale())));
    const Ints centre = toHalf(scale);
    for (int step = -reach; step <= reach; ++step)
        consider(fromHalf(addInts(centre, splatInt(step))));
    return toHalf(scale);
}

} // namespace
} // namespace ql::quant::simd
