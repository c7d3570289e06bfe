// SPDX-License-Identifier: Apache-2.0
#pragma once

// The arithmetic that all encoders share. Their bytes are defined by ggml's reference code on x86-64 without fused
// multiply-add, so every sum here has one accumulator and runs left to right, and products are taken left to right.
// Source: docs/formats/ggml-types.md, "Numbers".

#include <bit>
#include <climits>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "core/base/bytes.h"
#include "core/base/small_float.h"

namespace ql::quant::codec {

/// Groups whose largest magnitude is below this are stored as zeros by the searching encoders.
inline constexpr float groupEpsilon = 1e-15f;

/// 1.5 * 2^23: a float of this size has no fraction bits, so adding it rounds.
inline constexpr float roundingMagic = 12582912.0f;

/// Round half to even for |v| <= 2^22. Beyond, and for infinities and NaN, the low bits of v + roundingMagic:
/// meaningless as a number, but part of what the reference stores for tiny groups.
inline int nearestInt(float v)
{
    return static_cast<int>(std::bit_cast<std::uint32_t>(v + roundingMagic) & 0x007fffffu) - 0x00400000;
}

/// Toward zero; whatever does not fit into an int, and NaN, becomes INT_MIN, as the x86 instruction has it.
inline int truncateToInt(float v)
{
    return std::abs(v) < 2147483648.0f ? static_cast<int>(v) : INT_MIN;
}

/// Half away from zero; INT_MIN as above.
inline int roundToInt(float v)
{
    if (!(std::abs(v) < 2147483648.0f))
        return INT_MIN;
    const int whole = static_cast<int>(v);
    const float rest = v - static_cast<float>(whole);
    return whole + (rest >= 0.5f ? 1 : 0) - (rest <= -0.5f ? 1 : 0);
}

constexpr int clampInt(int v, int low, int high)
{
    return v < low ? low : v > high ? high : v;
}

inline float loadHalf(const std::uint8_t* from)
{
    return float16ToFloat(load<std::uint16_t>(from));
}

inline void storeHalf(std::uint8_t* to, float value)
{
    store(to, floatToFloat16(value));
}

/// The value of largest magnitude, with its sign; the first of equals. 0 for zeros.
inline float signedMaximum(const float* x, std::size_t count)
{
    float largest = 0, result = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const float magnitude = std::abs(x[i]);
        if (magnitude > largest) {
            largest = magnitude;
            result = x[i];
        }
    }
    return result;
}

/// NaN counts as nothing.
inline float largestMagnitude(const float* x, std::size_t count)
{
    return std::abs(signedMaximum(x, count));
}

/// Written so that a NaN is forgotten, and all before it, at the next value: so have it some encoders of the reference.
inline float largestMagnitudeSinceNan(const float* x, std::size_t count)
{
    float largest = 0;
    for (std::size_t i = 0; i < count; ++i)
        largest = largest > std::abs(x[i]) ? largest : std::abs(x[i]);
    return largest;
}

inline float sumOfSquares(const float* x, std::size_t count)
{
    float sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += x[i] * x[i];
    return sum;
}

inline float sumOf(const float* x, std::size_t count)
{
    float sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += x[i];
    return sum;
}

/// What an error at each value costs: its column's importance, more for values that are large for their group.
inline void weighByImportance(const float* x, const float* importance, float variance, std::size_t count,
                              float* weights)
{
    for (std::size_t i = 0; i < count; ++i)
        weights[i] = importance[i] * std::sqrt(variance + x[i] * x[i]);
}

} // namespace ql::quant::codec
