// SPDX-License-Identifier: Apache-2.0
// The positive search (codec/search.h) for the values of one group. Values may be negative: IQ2_XXS has such
// magnitudes.
#pragma once

#include "core/quant/simd/book_point.h"

namespace ql::quant::simd {
namespace {

/// A code as the byte that the scalar search keeps it in.
QL_LANES Floats asByte(Floats code)
{
    return select(isLess(code, splat(0)), code + splat(256), code);
}

/// Largest sums come of the candidate with the least error; see codec::fitPositive.
template <int Count, int Limit> QL_LANES float bestInverse(const float* x, const float* w, float largest)
{
    constexpr int candidates = 9, vectors = (candidates + lanes - 1) / lanes;
    static constexpr auto factors = [] {
        struct {
            float values[vectors * lanes];
        } list{};
        for (int k = 0; k < vectors * lanes; ++k) {
            const int place = k < candidates ? k : candidates - 1, step = place <= 4 ? place - 5 : place - 4;
            list.values[k] = place == 0 ? Limit : 0.1f * static_cast<float>(step) + static_cast<float>(Limit);
        }
        return list;
    }();
    alignas(64) float inverses[vectors * lanes], errors[vectors * lanes];
    for (int v = 0; v < vectors; ++v) {
        const Floats inverse = loadAnywhere(factors.values + v * lanes) / splat(largest);
        const Floats scale = splat(1) / inverse;
        const Mask first = lanesOf(v == 0 ? 1 : 0);
        Floats sum = splat(0);
        for (int i = 0; i < Count; ++i) {
            const Floats value = splat(x[i]);
            Floats code = smaller(rounded(inverse * value), splat(Limit));
            if (x[i] < 0) // the first candidate keeps its codes in bytes
                code = select(first, asByte(code), code);
            const Floats error = value - scale * code;
            sum = sum + splat(w[i]) * error * error;
        }
        store(inverses + v * lanes, inverse);
        store(errors + v * lanes, sum);
    }
    int winner = 0;
    for (int k = 1; k < candidates; ++k)
        if (errors[k] < errors[winner])
            winner = k;
    return inverses[winner];
}

/// False where this arithmetic could differ from the scalar search's. `size` is the largest magnitude.
template <int Count, int Limit>
QL_LANES bool fitPositiveValues(const float* x, const float* w, float largest, float size, float& scale)
{
    if (!(size < 32 * largest))
        return false;
    const float inverse = bestInverse<Count, Limit>(x, w, largest);
    alignas(64) float codes[Count], xl[Count], ll[Count];
    for (int i = 0; i < Count; i += lanes) {
        const Floats value = load(x + i), weight = load(w + i);
        const Floats code = smaller(rounded(splat(inverse) * value), splat(Limit));
        store(xl + i, weight * value * code);
        store(ll + i, weight * code * code);
        store(codes + i, asByte(code));
    }
    float sumXL = 0, sumLL = 0;
    for (int i = 0; i < Count; ++i) {
        sumXL += xl[i];
        sumLL += ll[i];
    }
    for (int sweep = 0; sweep < 5; ++sweep) {
        bool changed = false;
        for (int from = 0; from < Count; from += lanes) {
            const Floats value = load(x + from), weight = load(w + from), weighted = weight * value;
            for (unsigned left = (2u << (lanes - 1)) - 1; left != 0;) { // the lanes whose turn is still to come
                const Floats old = load(codes + from);
                Floats newXL = splat(sumXL) - weighted * old, newLL = splat(sumLL) - weight * old * old;
                const Mask positive = both(isLess(splat(0), newXL), isLess(splat(0), newLL));
                const Floats wanted = value * newLL / select(positive, newXL, splat(1));
                if (any(both(positive, isAtLeast(magnitude(wanted), splat(roundingLimit)))))
                    return false;
                const Floats code = smaller(rounded(wanted), splat(Limit));
                newXL = newXL + weighted * code;
                newLL = newLL + weight * code * code;
                const Mask better = isLess(splat(sumXL) * splat(sumXL) * newLL, newXL * newXL * splat(sumLL));
                const unsigned moves = laneBits(both(both(positive, better), opposite(isEqual(code, old)))) & left;
                if (moves == 0)
                    break;
                const int lane = __builtin_ctz(moves);
                store(xl, newXL);
                store(ll, newLL);
                sumXL = xl[lane];
                sumLL = ll[lane];
                store(xl, asByte(code));
                codes[from + lane] = xl[lane];
                changed = true;
                left &= ~((2u << lane) - 1);
            }
        }
        if (!changed)
            break;
    }
    scale = sumLL > 0 ? sumXL / sumLL : 0.0f;
    return true;
}

} // namespace
} // namespace ql::quant::simd
