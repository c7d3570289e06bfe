// SPDX-License-Identifier: Apache-2.0
// What an error costs in the encoders of ik_llama.cpp (codec/ik_weights.h), lane by lane.
#pragma once

#include "core/quant/simd/block_batch.h"

namespace ql::quant::simd {
namespace {

/// importance * sqrt(variance + x^2) of Count values from column `first`, where the importance is replaced if it, the
/// values or both together vanish.
template <int Count>
QL_LANES void weighByUsableImportance(const Batch& batch, Floats variance, const float* x, int first, float* w)
{
    constexpr float epsilon = 1e-9f;
    gatherAt<Count>(batch.importance, first, w);
    Floats sumWW = splat(0), sumXX = splat(0), sumWX = splat(0);
    for (int i = 0; i < Count; ++i) {
        const Floats weight = load(w + i * lanes), v = load(x + (first + i) * lanes);
        sumWW = sumWW + weight * weight;
        sumXX = sumXX + v * v;
        sumWX = sumWX + weight * magnitude(v);
    }
    const Floats least = splat(static_cast<float>(Count) * (epsilon * epsilon));
    const Mask usable = both(isLess(least, sumWW), both(isLess(least, sumXX), isLess(least, sumWX)));
    for (int i = 0; i < Count; ++i) {
        const Floats v = load(x + (first + i) * lanes);
        const Floats weight = select(usable, load(w + i * lanes), splat(epsilon));
        store(w + i * lanes, weight * squareRoot(fused(v, v, variance)));
    }
}

} // namespace
} // namespace ql::quant::simd
