// SPDX-License-Identifier: Apache-2.0
// A group's values as the searches through code books want them, a value per lane.
#pragma once

#include "core/quant/codec/codebook_search.h"
#include "core/quant/simd/book_point.h"

namespace ql::quant::simd {
namespace {

template <typename Rules> struct BookValues {
    static constexpr int count = Rules::group;
    static constexpr unsigned signMask = Rules::evenSigns ? 127 : 255;

    alignas(64) float sizes[count], weights[count], roots[count]; ///< sizes: without signs; roots: of the weights

    QL_LANES void weigh(const float* x, const float* importance, float variance)
    {
        for (int i = 0; i < count; i += lanes) {
            const Floats v = loadAnywhere(x + i);
            Floats weight = v * v;
            if (importance)
                weight = loadAnywhere(importance + i) * squareRoot(splat(variance) + weight);
            else if (Rules::bits == 2)
                weight = splat(0.25f * variance) + weight;
            store(weights + i, weight);
            store(roots + i, squareRoot(weight));
        }
    }

    QL_LANES void splitSigns(const float* x, codec::BookGroup& group)
    {
        for (int i = 0; i < count; i += lanes) {
            const Floats v = loadAnywhere(x + i);
            Floats size = magnitude(v);
            unsigned minus = laneBits(isLess(v, splat(0)));
            if constexpr (Rules::evenSigns) {
                const Floats cost = load(weights + i) * v * v;
                Floats least = smaller(cost, swapped<1>(cost));
                least = smaller(least, swapped<2>(least));
                least = smaller(least, swapped<4>(least));
                const unsigned cheapest = laneBits(isEqual(cost, least));
                unsigned flipped = 0;
                for (int k = 0; k < lanes; k += 8) {
                    const unsigned candidatesToFlip = cheapest & 0xffu << k;
                    if (__builtin_popcount(minus >> k & 0xff) % 2)
                        flipped |= candidatesToFlip & (0u - candidatesToFlip);
                }
                minus ^= flipped;
                size = select(lanesOf(flipped), splat(0) - size, size);
            }
            store(sizes + i, size);
            for (int k = 0; k < lanes / 8; ++k)
                group.signs[i / 8 + k] = static_cast<std::uint8_t>(minus >> 8 * k & signMask);
        }
    }

    /// By how much one line must be below another so that its distance is less, too. With M = sum r (s top + |x|)^2 and
    /// u = 2^-24, two of the scalar search's distances are off by at most 26 u M together (two roundings in each
    /// difference, three per term, seven sums), two lines times s by 20 u M. This is 64 u M / s, for the largest M and
    /// the smallest s of all candidates, and what numbers near the end of float's range can lose.
    QL_LANES float tolerance(float top, float widest, float narrowest) const
    {
        Floats sum = splat(0);
        for (int i = 0; i < count; i += lanes) {
            const Floats reach = fused(splat(widest), splat(top), magnitude(load(sizes + i)));
            sum = fused(load(roots + i) * reach, reach, sum);
        }
        alignas(64) float parts[lanes];
        store(parts, sum);
        float total = 0;
        for (int i = 0; i < lanes; ++i)
            total += parts[i];
        return (0x1p-18f * total + 0x1p-140f) / narrowest + 0x1p-120f * (1 + widest);
    }
};

} // namespace
} // namespace ql::quant::simd
