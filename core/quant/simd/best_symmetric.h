// SPDX-License-Identifier: Apache-2.0
// A scale for values that are multiples of it, -Limit to Limit - 1 times: many roundings, and the best scale for each.
#pragma once

#include "core/quant/simd/search_symmetric.h"

namespace ql::quant::simd {
namespace {

/// What codes l make of a group: the sums of w * x * l and of w * l * l.
struct ScaleSums {
    Floats xl = splat(0), ll = splat(0);

    QL_LANES void add(Floats x, Floats weight, Floats code)
    {
        const Floats weighted = weight * code;
        xl = xl + weighted * x;
        ll = ll + weighted * code;
    }
    /// What the best scale for these codes takes off the error; 0 when all codes are 0.
    QL_LANES Floats gain() const { return zeroUnless(isLess(splat(0), ll), xl * xl / ll); }
    QL_LANES Floats scale() const { return zeroUnless(isLess(splat(0), ll), xl / ll); }
};

template <int Limit> QL_LANES Floats symmetricCode(Floats inverse, Floats x)
{
    return nearestWithin(inverse * x, -Limit, Limit - 1);
}

template <int Count, int Limit> QL_LANES ScaleSums sumsOfCodes(const float* x, const float* w, Floats inverse)
{
    ScaleSums sums;
    for (int i = 0; i < Count; ++i) {
        const Floats v = load(x + i * lanes);
        sums.add(v, load(w + i * lanes), symmetricCode<Limit>(inverse, v));
    }
    return sums;
}

/// The error with the codes that are nearest for a scale.
template <int Count, int Limit> QL_LANES Floats errorOfScale(const float* x, const float* w, Floats scale)
{
    const Floats inverse = splat(1) / scale;
    Floats error = splat(0);
    for (int i = 0; i < Count; ++i) {
        const Floats v = load(x + i * lanes), difference = v - symmetricCode<Limit>(inverse, v) * scale;
        error = error + load(w + i * lanes) * difference * difference;
    }
    return error;
}

/// The inverse scales that a search tries: multiples, evenly spaced, of the one that gives the largest value the code
/// -Limit. Less than one leaves codes unused, more cuts large values off.
struct ScaleGrid {
    float from, to;
    int steps;

    constexpr float factor(int k) const
    {
        return from + (to - from) * static_cast<float>(k) / static_cast<float>(steps - 1);
    }
};

/// The best scale, of either sign, for any of the roundings of a grid. 0 where all is zero.
template <int Count, int Limit> QL_LANES Floats bestScale(const float* x, const float* w, const ScaleGrid& grid)
{
    Floats largest;
    const Floats extreme = signedLargest<Count>(x, largest);
    const Floats unit = splat(-Limit) / select(isLess(splat(0), largest), extreme, splat(1));
    Floats best = splat(0), scale = splat(0);
    const auto keepBetter = [&](const ScaleSums& sums, float sign) {
        const Floats gain = sums.gain();
        const Mask better = isLess(best, gain);
        best = select(better, gain, best);
        scale = select(better, sums.scale() * splat(sign), scale);
    };
    for (int k = 0; k < grid.steps; ++k) {
        const Floats inverse = unit * splat(grid.factor(k));
        ScaleSums sums, mirrored; // a scale of the other sign cuts off one code more here, and one less there
        for (int i = 0; i < Count; ++i) {
            const Floats v = load(x + i * lanes), weight = load(w + i * lanes), code = rounded(inverse * v);
            sums.add(v, weight, smaller(larger(code, splat(-Limit)), splat(Limit - 1)));
            mirrored.add(v, weight, smaller(larger(code, splat(1 - Limit)), splat(Limit)));
        }
        keepBetter(sums, 1);
        keepBetter(mirrored, -1);
    }
    return scale;
}

} // namespace
} // namespace ql::quant::simd
