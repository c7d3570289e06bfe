// SPDX-License-Identifier: Apache-2.0
// The searches for a scale and a minimum of the asymmetric formats (Q2_K, Q4_K, Q5_K, Q4_1, Q5_1), each lane doing
// what ggml's make_qkx2_quants, make_qkx3_quants and make_qp_quants do for one block.
#pragma once

#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

/// Candidate k divides the range into first + step * k + top parts; k = 0 .. count.
struct RangeCandidates {
    float first, step;
    int count;
};

/// With importance all formats try the same ones.
constexpr RangeCandidates weightedRangeCandidates{-0.9f, 0.05f, 36};

/// value = scale * code + minimum. The codes themselves are nearest((x - codeMinimum) * codeScale).
struct RangeFit {
    Floats scale, minimum;
    Floats codeScale, codeMinimum;
    Floats weightSum;
};

template <bool Absolute> QL_LANES Floats weightedError(Floats weight, Floats difference)
{
    return weight * (Absolute ? magnitude(difference) : difference * difference);
}

/// Codes of a fit for one value; 0 in lanes without a range.
template <int Top> QL_LANES Floats codeOf(const RangeFit& fit, Floats x)
{
    return nearestWithin(fit.codeScale * (x - fit.codeMinimum), 0, Top);
}

/// Fits Together runs of Count values at once (interleaved, since one chain of additions waits for itself): run u is
/// x[(u * Count + i) * lanes], its weights alike in w; `codes` is room of the same size. Top is the largest code.
template <int Count, int Top, bool Absolute, int Together>
QL_LANES void fitRanges(const float* x, const float* w, float* codes, const RangeCandidates candidates, RangeFit* fits,
                        Mask& suspects)
{
    constexpr auto at = [](int u, int i) { return (u * Count + i) * lanes; };
    const Floats zero = splat(0), one = splat(1);
    Floats low[Together], high[Together], lowest[Together], sumW[Together], sumX[Together], best[Together];
    Mask live[Together];

    for (int u = 0; u < Together; ++u) {
        const Floats first = load(x + at(u, 0));
        low[u] = high[u] = first;
        sumW[u] = load(w + at(u, 0));
        sumX[u] = sumW[u] * first;
        for (int i = 1; i < Count; ++i) {
            const Floats v = load(x + at(u, i)), weight = load(w + at(u, i));
            low[u] = smaller(v, low[u]);
            high[u] = larger(v, high[u]);
            sumW[u] = sumW[u] + weight;
            sumX[u] = sumX[u] + weight * v;
        }
        lowest[u] = low[u];
        low[u] = smaller(zero, low[u]);
        live[u] = opposite(isEqual(high[u], low[u]));
        const Floats range = high[u] - low[u];
        suspects = either(suspects, butNot(live[u], isAtLeast(range, splat(smallestPlainRange))));
        fits[u].codeScale = zeroUnless(live[u], splat(Top) / range);
        fits[u].scale = zeroUnless(live[u], one / fits[u].codeScale);
        fits[u].codeMinimum = low[u];
        fits[u].weightSum = sumW[u];
        best[u] = zero;
    }
    for (int i = 0; i < Count; ++i)
        for (int u = 0; u < Together; ++u) {
            const Floats v = load(x + at(u, i));
            const Floats difference = fits[u].scale * codeOf<Top>(fits[u], v) + low[u] - v;
            best[u] = best[u] + weightedError<Absolute>(load(w + at(u, i)), difference);
        }

    for (int k = 0; k <= candidates.count; ++k) {
        const Floats parts = splat(candidates.first + candidates.step * static_cast<float>(k) + Top);
        Floats inverse[Together], sumL[Together], sumL2[Together], sumXL[Together];
        Floats scale[Together], minimum[Together], error[Together];
        Mask solvable[Together];
        for (int u = 0; u < Together; ++u) {
            const Floats range = high[u] - low[u];
            const Floats reach = larger(magnitude(lowest[u] - low[u]), magnitude(range));
            const Mask rounds = isAtLeast(magnitude(range) * splat(roundingLimit / (Top + 1)), reach);
            suspects = either(suspects, butNot(live[u], rounds));
            inverse[u] = parts / range;
            sumL[u] = sumL2[u] = sumXL[u] = zero;
        }
        for (int i = 0; i < Count; ++i)
            for (int u = 0; u < Together; ++u) {
                const Floats v = load(x + at(u, i)), weight = load(w + at(u, i));
                const Floats code = nearestWithin(inverse[u] * (v - low[u]), 0, Top);
                store(codes + at(u, i), code);
                const Floats weighted = weight * code;
                sumL[u] = sumL[u] + weighted;
                sumL2[u] = sumL2[u] + weighted * code;
                sumXL[u] = sumXL[u] + weighted * v;
            }
        for (int u = 0; u < Together; ++u) {
            const Floats determinant = sumW[u] * sumL2[u] - sumL[u] * sumL[u];
            solvable[u] = both(live[u], isLess(zero, determinant));
            scale[u] = (sumW[u] * sumXL[u] - sumX[u] * sumL[u]) / determinant;
            minimum[u] = (sumL2[u] * sumX[u] - sumL[u] * sumXL[u]) / determinant;
            const Mask above = isLess(zero, minimum[u]);
            if (any(above)) {
                minimum[u] = select(above, zero, minimum[u]);
                scale[u] = select(above, sumXL[u] / sumL2[u], scale[u]);
            }
            error[u] = zero;
        }
        for (int i = 0; i < Count; ++i)
            for (int u = 0; u < Together; ++u) {
                const Floats difference = scale[u] * load(codes + at(u, i)) + minimum[u] - load(x + at(u, i));
                error[u] = error[u] + weightedError<Absolute>(load(w + at(u, i)), difference);
            }
        for (int u = 0; u < Together; ++u) {
            const Mask better = both(solvable[u], isLess(error[u], best[u]));
            best[u] = select(better, error[u], best[u]);
            fits[u].codeScale = select(better, inverse[u], fits[u].codeScale);
            fits[u].codeMinimum = select(better, low[u], fits[u].codeMinimum);
            fits[u].scale = select(better, scale[u], fits[u].scale);
            low[u] = select(better, minimum[u], low[u]); // the next candidates start from the new minimum
        }
    }
    for (int u = 0; u < Together; ++u)
        fits[u].minimum = low[u];
}

} // namespace
} // namespace ql::quant::simd
