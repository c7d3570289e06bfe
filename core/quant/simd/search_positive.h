// SPDX-License-Identifier: Apache-2.0
// The search for the scale of a block's scales under importance, as ggml's make_qp_quants does it.
#pragma once

#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

/// The scale for Count values that are not negative, value i of every lane at x[i * lanes], weights alike in w. Writes
/// the codes 0 .. Top as floats. Lanes whose values are all but zero get 0.
template <int Count, int Top> QL_LANES Floats fitPositive(const float* x, const float* w, float* codes, Mask& suspects)
{
    const Floats zero = splat(0), one = splat(1), top = splat(Top);
    Floats largest = zero;
    for (int i = 0; i < Count; ++i)
        largest = larger(load(x + i * lanes), largest);
    const Mask live = isAtLeast(largest, splat(zeroBlockLimit));
    largest = select(live, largest, one);

    const auto errorFor = [&](Floats inverse, auto limit) {
        const Floats scale = one / inverse;
        Floats error = zero;
        for (int i = 0; i < Count; ++i) {
            const Floats v = load(x + i * lanes);
            const Floats difference = v - scale * limit(rounded(inverse * v));
            error = error + load(w + i * lanes) * difference * difference;
        }
        return error;
    };
    Floats inverse = top / largest;
    Floats best = errorFor(inverse, [](Floats code) { return code; });
    for (int k = -4; k <= 4; ++k) {
        if (k == 0)
            continue;
        const Floats candidate = splat(0.1f * static_cast<float>(k) + Top) / largest;
        const Floats error = errorFor(candidate, [&](Floats code) { return smaller(top, code); });
        const Mask better = isLess(error, best);
        best = select(better, error, best);
        inverse = select(better, candidate, inverse);
    }

    Floats sumXL = zero, sumL2 = zero;
    for (int i = 0; i < Count; ++i) {
        const Floats v = load(x + i * lanes), weight = load(w + i * lanes);
        const Floats code = zeroUnless(live, smaller(top, rounded(inverse * v)));
        store(codes + i * lanes, code);
        sumXL = sumXL + weight * v * code;
        sumL2 = sumL2 + weight * code * code;
    }
    for (int sweep = 0; sweep < 5; ++sweep) {
        bool changed = false;
        for (int i = 0; i < Count; ++i) {
            const Floats v = load(x + i * lanes), weight = load(w + i * lanes), code = load(codes + i * lanes);
            Floats restXL = sumXL - weight * v * code, restL2 = sumL2 - weight * code * code;
            const Mask open = both(live, both(isLess(zero, restXL), isLess(zero, restL2)));
            const Floats wanted = v * restL2 / select(open, restXL, one);
            suspects = either(suspects, butNot(open, isLess(wanted, splat(roundingLimit))));
            const Floats other = smaller(top, rounded(wanted));
            restXL = restXL + weight * v * other;
            restL2 = restL2 + weight * other * other;
            const Mask better =
                both(butNot(open, isEqual(other, code)), isLess(sumXL * sumXL * restL2, restXL * restXL * sumL2));
            if (!any(better))
                continue;
            changed = true;
            sumXL = select(better, restXL, sumXL);
            sumL2 = select(better, restL2, sumL2);
            store(codes + i * lanes, select(better, other, code));
        }
        if (!changed)
            break;
    }
    return zeroUnless(both(live, isLess(zero, sumL2)), sumXL / sumL2);
}

} // namespace
} // namespace ql::quant::simd
