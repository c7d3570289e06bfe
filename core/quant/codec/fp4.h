// SPDX-License-Identifier: Apache-2.0
#pragma once

// Blocks of E2M1 numbers.
//     MXFP4: scale (E8M0) 0, nibbles 1-16: low nibbles are values 0-15, high nibbles 16-31
//     NVFP4: four scales (UE4M3) 0-3, nibbles 4-35: eight bytes for each group of 16, low nibbles first
//     F4: two numbers in a byte, the low nibble first, no scale
// Sources: docs/formats/ggml-types.md, docs/formats/fp8-fp4.md.

#include <algorithm>
#include <array>
#include <bit>

#include "core/quant/codec/best.h"
#include "core/quant/codec/levels.h"
#include "core/quant/codec/row.h"
#include "core/quant/codec/small_float_code.h"

namespace ql::quant::codec {

/// The code of the nearest number, the first of equals; 0 where no difference is a number. It compares rounded
/// differences, so that values far above the scale, which all numbers are as far from, become 0 as in the reference.
inline int nearestE2m1(float x, float halfScale)
{
    int code = 0;
    float least = std::abs(0 * halfScale - x);
    for (int i = 1; i < 16; ++i) {
        const float error = std::abs(static_cast<float>(doubledE2m1[static_cast<std::size_t>(i)]) * halfScale - x);
        if (error < least) {
            least = error;
            code = i;
        }
    }
    return code;
}

/// 2 * half values: low nibbles the first half, high nibbles the second.
inline void encodeE2m1(const float* x, int half, float halfScale, std::uint8_t* nibbles)
{
    for (int i = 0; i < half; ++i)
        nibbles[i] = static_cast<std::uint8_t>(nearestE2m1(x[i], halfScale) | nearestE2m1(x[i + half], halfScale) << 4);
}

inline void decodeE2m1(const std::uint8_t* nibbles, int half, float halfScale, float* out)
{
    for (int i = 0; i < half; ++i) {
        out[i] = static_cast<float>(doubledE2m1[nibbles[i] & 15]) * halfScale;
        out[i + half] = static_cast<float>(doubledE2m1[nibbles[i] >> 4]) * halfScale;
    }
}

struct MXFP4 {
    static constexpr std::size_t blockValues = 32, blockBytes = 17;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::MXFP4>;

    static void encode(const float* x, std::uint8_t* block)
    {
        const float largest = largestMagnitude(x, 32);
        // Scales of numbers below 2^-125 wrap around, which makes all codes 0; so does the one of infinity.
        block[0] = largest > 0 && std::isfinite(largest) ? static_cast<std::uint8_t>(floorOfLog2(largest) + 125) : 0;
        encodeE2m1(x, 16, halfScale(block[0]), block + 1);
    }

    static void decode(const std::uint8_t* block, float* out) { decodeE2m1(block + 1, 16, halfScale(block[0]), out); }

private:
    static float halfScale(std::uint8_t e8m0) { return std::ldexp(1.0f, e8m0 - 128); }

    /// floor(log2(v)) with the logarithm rounded to float first: the few floats just below a power of two count as it.
    /// The logarithm of 2^k (1 - n / 2^24) is that of 2^k as long as n is below ln 2 times the power of two that
    /// floats around k, on its side, have 24 bits for.
    static int floorOfLog2(float v)
    {
        int above;
        const float fraction = std::frexp(v, &above); // v = fraction * 2^above, below 2^above
        const float missing = (1 - fraction) * 0x1p24f;
        const unsigned size = above > 0 ? static_cast<unsigned>(above - 1) : static_cast<unsigned>(-above);
        const float reach = 0.693147f * (size == 0 ? 0.0f : static_cast<float>(std::bit_floor(size)));
        return missing < reach ? above : above - 1;
    }
};

struct NVFP4 {
    static constexpr std::size_t blockValues = 64, blockBytes = 36;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::NVFP4>;

    static void encode(const float* x, std::uint8_t* block)
    {
        for (int g = 0; g < 4; ++g) {
            block[g] = toUe4m3(largestMagnitude(x + 16 * g, 16) / 6.0f);
            encodeE2m1(x + 16 * g, 8, halfOfUe4m3(block[g]), block + 4 + 8 * g);
        }
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        for (int g = 0; g < 4; ++g)
            decodeE2m1(block + 4 + 8 * g, 8, halfOfUe4m3(block[g]), out + 16 * g);
    }

private:
    /// Halves round up. What does not round to less than 256 gets the largest code, 448: those between are not used.
    static std::uint8_t toUe4m3(float v)
    {
        if (!(v > 0))
            return 0;
        if (v >= 248)
            return 0x7e;
        if (v < 0x1p-6f) // below the smallest normal number
            return static_cast<std::uint8_t>(std::min(7, static_cast<int>(v * 512 + 0.5f)));
        return static_cast<std::uint8_t>(((std::bit_cast<std::uint32_t>(v) + (1u << 19)) >> 20) - (127 - 7) * 8);
    }

    /// The code 0x7f is zero; the sign bit is ignored, also that of 0xff.
    static float halfOfUe4m3(std::uint8_t bits)
    {
        const int exponent = bits >> 3 & 15, mantissa = bits & 7;
        if (bits == 0x7f)
            return 0;
        return exponent > 0 ? std::ldexp(static_cast<float>(8 + mantissa), exponent - 11)
                            : std::ldexp(static_cast<float>(mantissa), -10);
    }
};

struct F4 {
    static constexpr std::size_t blockValues = 2, blockBytes = 1;

    /// To nearest, ties to the even code, beyond 6 that; a negative zero keeps its sign, and NaN becomes zero.
    static int code(float x)
    {
        return std::isnan(x) ? 0 : nearestSmallFloat<1, 1>(std::abs(x), 6) | (std::signbit(x) ? 8 : 0);
    }
    static float value(int code) { return std::copysign(0.5f * doubledE2m1[code & 7], code & 8 ? -1.0f : 1.0f); }

    static void encode(const float* x, std::uint8_t* block)
    {
        *block = static_cast<std::uint8_t>(code(x[0]) | code(x[1]) << 4);
    }
    static void decode(const std::uint8_t* block, float* out)
    {
        out[0] = value(*block & 15);
        out[1] = value(*block >> 4);
    }
};

} // namespace ql::quant::codec
