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
                const unsigned cheapest = laneBits(isEqual(cost, leastOfEights(cost)));
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
};

/// A value's digit before it is rounded.
template <int Levels> QL_LANES Floats exactDigit(Floats halfInverse, Floats x)
{
    return smaller(larger(halfInverse * x - splat(0.5f), splat(0)), splat(Levels - 1));
}

/// What the next digit costs more than the nearest, divided by r s^2.
QL_LANES Floats gapOfDigit(Floats exact, Floats digit)
{
    return splat(4) - splat(8) * magnitude(exact - digit);
}

/// The same for three levels, of the value / s: four times its distance from 2 or 4.
QL_LANES Floats gapOfScaled(Floats scaled)
{
    return splat(4) * magnitude(magnitude(scaled - splat(3)) - splat(1));
}

} // namespace
} // namespace ql::quant::simd
