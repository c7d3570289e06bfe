// SPDX-License-Identifier: Apache-2.0
// The searches for the scale of the symmetric formats (Q3_K, Q6_K, Q4_0, Q5_0), each lane doing what ggml's
// make_qx_quants and make_q3_quants do for one block.
#pragma once

#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

/// value = scale * (code - Limit), codes 0 .. 2 * Limit - 1, all 0 in lanes that are not live.
struct SymmetricFit {
    Floats scale;
    Floats codeScale; ///< of either sign: the codes are nearest(x * codeScale) + Limit
    Mask live;
};

/// The value of largest magnitude, the first of equals, and its magnitude.
template <int Count> QL_LANES Floats signedLargest(const float* x, Floats& largest)
{
    Floats signedOne = splat(0);
    largest = splat(0);
    for (int i = 0; i < Count; ++i) {
        const Floats v = load(x + i * lanes), size = magnitude(v);
        signedOne = select(isLess(largest, size), v, signedOne);
        largest = larger(size, largest);
    }
    return signedOne;
}

/// A code of the search itself, as an unsigned float.
template <int Limit> QL_LANES Floats codeOf(const SymmetricFit& fit, Floats x)
{
    return zeroUnless(fit.live, nearestWithin(fit.codeScale * x, -Limit, Limit - 1) + splat(Limit));
}

/// Fits Count values with the weights w (both value i at [i * lanes]), trying 19 scales, Together at once.
template <int Count, int Limit, int Together = 2> QL_LANES SymmetricFit fitSymmetric(const float* x, const float* w)
{
    constexpr int candidates = 19;
    const Floats zero = splat(0);
    alignas(64) float weighted[Count * lanes];
    for (int i = 0; i < Count; ++i)
        store(weighted + i * lanes, load(w + i * lanes) * load(x + i * lanes));
    Floats largest;
    const Floats extreme = signedLargest<Count>(x, largest);
    SymmetricFit fit{zero, zero, isAtLeast(largest, splat(zeroBlockLimit))};
    const Floats divisor = select(fit.live, extreme, splat(1));
    Floats best = zero;
    for (int first = 0; first < candidates; first += Together) {
        Floats inverse[Together], sumXL[Together], sumL2[Together];
        for (int u = 0; u < Together; ++u) { // in the order 0, -9 .. -1, 1 .. 9; one too many repeats the last
            const int c = first + u < candidates ? first + u : candidates - 1;
            const int k = c == 0 ? 0 : c < 10 ? c - 10 : c - 9;
            inverse[u] = splat(-(Limit + 0.1f * static_cast<float>(k))) / divisor;
            sumXL[u] = sumL2[u] = zero;
        }
        for (int i = 0; i < Count; ++i) {
            const Floats v = load(x + i * lanes), weight = load(w + i * lanes), wx = load(weighted + i * lanes);
            for (int u = 0; u < Together; ++u) {
                const Floats code = nearestWithin(inverse[u] * v, -Limit, Limit - 1);
                sumXL[u] = sumXL[u] + wx * code;
                sumL2[u] = sumL2[u] + weight * code * code;
            }
        }
        for (int u = 0; u < Together; ++u) {
            const bool start = first + u == 0;
            const Mask better = start ? opposite(isEqual(sumL2[u], zero))
                                      : both(isLess(zero, sumL2[u]), isLess(best * sumL2[u], sumXL[u] * sumXL[u]));
            if (start)
                fit.codeScale = inverse[u];
            if (!any(better))
                continue;
            const Floats scale = sumXL[u] / sumL2[u];
            fit.scale = select(better, scale, fit.scale);
            fit.codeScale = select(better, inverse[u], fit.codeScale);
            best = select(better, scale * sumXL[u], best);
        }
    }
    fit.scale = zeroUnless(fit.live, fit.scale);
    return fit;
}

/// Q3_K without importance: weights are squares, and codes move one at a time. Fits Together runs of 16 values at once.
/// Writes the unsigned codes and the scales (scale u at [u * lanes]).
template <int Together> QL_LANES void fitByMovingCodes(const float* x, float* codes, float* scales, Mask& suspects)
{
    constexpr int count = 16, limit = 4;
    constexpr auto at = [](int u, int i) { return (u * count + i) * lanes; };
    const Floats zero = splat(0), one = splat(1);
    alignas(64) float w[Together * count * lanes], weighted[Together * count * lanes];
    Floats sumXL[Together], sumL2[Together];
    Mask live[Together];
    for (int u = 0; u < Together; ++u) {
        Floats largest;
        const Floats extreme = signedLargest<count>(x + at(u, 0), largest);
        live[u] = isAtLeast(largest, splat(zeroBlockLimit));
        const Floats inverse = zeroUnless(live[u], splat(-limit) / extreme);
        sumXL[u] = sumL2[u] = zero;
        for (int i = 0; i < count; ++i) {
            const Floats v = load(x + at(u, i)), weight = v * v, wx = weight * v;
            const Floats code = nearestWithin(inverse * v, -limit, limit - 1);
            store(w + at(u, i), weight);
            store(weighted + at(u, i), wx);
            store(codes + at(u, i), code);
            sumXL[u] = sumXL[u] + wx * code;
            sumL2[u] = sumL2[u] + weight * code * code;
        }
    }
    for (int sweep = 0; sweep < 5; ++sweep) {
        bool changed = false;
        for (int i = 0; i < count; ++i) {
            Floats restXL[Together], restL2[Together], other[Together];
            Mask moves[Together];
            for (int u = 0; u < Together; ++u) {
                const Floats weight = load(w + at(u, i)), code = load(codes + at(u, i));
                restXL[u] = sumXL[u] - load(weighted + at(u, i)) * code;
                restL2[u] = sumL2[u] - weight * code * code;
                const Mask open = both(live[u], isLess(zero, restXL[u]));
                const Floats numerator = zeroUnless(open, load(x + at(u, i)) * restL2[u]);
                const Floats divisor = select(open, restXL[u], one), reciprocal = roughReciprocal(divisor);
                suspects = either(suspects, opposite(isLess(magnitude(numerator * reciprocal), splat(roundingLimit))));
                other[u] = nearestQuotient(numerator, divisor, reciprocal, roughReciprocalError, -limit, limit - 1);
                moves[u] = butNot(open, isEqual(other[u], code));
            }
            for (int u = 0; u < Together; ++u) {
                if (!any(moves[u]))
                    continue;
                const Floats newXL = restXL[u] + load(weighted + at(u, i)) * other[u];
                const Floats newL2 = restL2[u] + load(w + at(u, i)) * other[u] * other[u];
                const Mask better = both(both(moves[u], isLess(zero, newL2)),
                                         isLess(sumXL[u] * sumXL[u] * newL2, newXL * newXL * sumL2[u]));
                if (!any(better))
                    continue;
                changed = true;
                sumXL[u] = select(better, newXL, sumXL[u]);
                sumL2[u] = select(better, newL2, sumL2[u]);
                store(codes + at(u, i), select(better, other[u], load(codes + at(u, i))));
            }
        }
        if (!changed)
            break;
    }
    for (int u = 0; u < Together; ++u) {
        store(scales + u * lanes, zeroUnless(both(live[u], isLess(zero, sumL2[u])), sumXL[u] / sumL2[u]));
        for (int i = 0; i < count; ++i)
            store(codes + at(u, i), zeroUnless(live[u], load(codes + at(u, i)) + splat(limit)));
    }
}

} // namespace
} // namespace ql::quant::simd
