// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ1_S: the best split of 32 sorted values into three parts, by trying all of them, shifted up and shifted down.

#include "core/quant/codec/iq1_fit.h"

namespace ql::quant::codec {

/// `worst` is the score that any split must exceed.
template <typename Products, int Count>
Iq1Split splitInThree(const std::array<std::uint8_t, Count>& order, const float* x, const float* w, float worst)
{
    std::array<float, Count + 1> sumWX, sumW;
    sumWX[0] = sumW[0] = 0;
    for (int at = 0; at < Count; ++at) {
        const int i = order[at];
        sumWX[at + 1] = Products::multiplyAdd(w[i], x[i], sumWX[at]);
        sumW[at + 1] = sumW[at] + w[i];
    }
    constexpr auto& up = iq1Shifted[0];
    constexpr auto& down = iq1Shifted[1];
    Iq1Split split;
    for (int first = 0; first <= Count; ++first) {
        for (int second = first; second <= Count; ++second) {
            const float lowX = sumWX[first], middleX = sumWX[second] - sumWX[first];
            const float highX = sumWX[Count] - sumWX[second];
            const float low = sumW[first], middle = sumW[second] - sumW[first], high = sumW[Count] - sumW[second];
            // Of these two that build fuses the second only.
            split.offer(Products::multiplyAdd(highX, up[2], lowX * up[0] + middleX * up[1]),
                        low * up[0] * up[0] + middle * up[1] * up[1] + high * up[2] * up[2], worst,
                        {.first = first, .second = second, .down = 0});
            split.offer(
                Products::multiplyAdd(highX, down[2], lowX * down[0] + middleX * down[1]),
                Products::multiplyAdd(high * down[2], down[2], low * down[0] * down[0] + middle * down[1] * down[1]),
                worst, {.first = first, .second = second, .down = (1u << Count / 8) - 1});
        }
    }
    return split;
}

/// Points, shift and scale for 32 values; nothing where no split has a score.
template <typename Products>
Iq1Fit<4> fitIq1S(const float* x, const float* w, float worst, const Iq1Fit<4>& nothing = {})
{
    const auto order = ascending<32>(x);
    const Iq1Split split = splitInThree<Products, 32>(order, x, w, worst);
    if (!split.found)
        return nothing;
    bool moved;
    Iq1Fit<4> fit = snap<Products, 4>(split, order, x, w, moved);
    if (moved)
        refit<Products>(fit, x, w);
    return fit;
}

} // namespace ql::quant::codec
