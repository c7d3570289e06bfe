// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an error costs in the encoders of ik_llama.cpp. Their bytes are those of a build that fuses a * b + c where a
// loop stays scalar and not where it becomes vectors; which of the two holds is part of the definition, so the fused
// places are written out.
// Source: ik_llama.cpp, iqk_quantize.cpp (QHelper) and ggml-quants.c.

#include <cmath>

#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

/// The nearest integer to a * b, the product not rounded before; numerics.h has the rest about nearestInt().
inline int nearestProduct(float a, float b)
{
    return static_cast<int>(std::bit_cast<std::uint32_t>(std::fma(a, b, roundingMagic)) & 0x007fffffu) - 0x00400000;
}

/// importance * sqrt(variance + x^2), the sum rounded once.
inline float fusedWeight(float x, float importance, float variance)
{
    return importance * std::sqrt(std::fma(x, x, variance));
}

/// The importance of a group as the encoders see it: even where it, the values or both together vanish. Not so for
/// Q6_0.
template <int Count> void usableImportance(const float* x, const float* importance, float* out)
{
    constexpr float epsilon = 1e-9f, least = static_cast<float>(Count) * (epsilon * epsilon);
    float sumWW = 0, sumXX = 0, sumWX = 0;
    for (int i = 0; i < Count; ++i) {
        out[i] = importance[i];
        sumWW += importance[i] * importance[i];
        sumXX += x[i] * x[i];
        sumWX += importance[i] * std::abs(x[i]);
    }
    if (sumWW > least && sumXX > least && sumWX > least)
        return;
    for (int i = 0; i < Count; ++i)
        out[i] = epsilon;
}

} // namespace ql::quant::codec
