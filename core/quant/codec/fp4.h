// SPDX-License-Identifier: Apache-2.0
#pragma once

// Blocks of E2M1 numbers. Read only.
//     MXFP4: scale (E8M0) 0, nibbles 1-16: low nibbles are values 0-15, high nibbles 16-31
//     NVFP4: four scales (UE4M3) 0-3, nibbles 4-35: eight bytes for each group of 16, low nibbles first
//     F4: two numbers in a byte, the low nibble first, no scale

#include <array>

#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

/// Twice the value of each E2M1 code, which makes them integers; the half is taken from the scale. Zero has no sign.
inline constexpr std::array<std::int8_t, 16> doubledE2m1 = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

struct MXFP4 {
    static constexpr std::size_t blockValues = 32, blockBytes = 17;

    static void decode(const std::uint8_t* block, float* out)
    {
        const float halfScale = std::ldexp(1.0f, block[0] - 128);
        for (int i = 0; i < 16; ++i) {
            out[i] = static_cast<float>(doubledE2m1[block[1 + i] & 15]) * halfScale;
            out[i + 16] = static_cast<float>(doubledE2m1[block[1 + i] >> 4]) * halfScale;
        }
    }
};

struct NVFP4 {
    static constexpr std::size_t blockValues = 64, blockBytes = 36;

    static void decode(const std::uint8_t* block, float* out)
    {
        for (int g = 0; g < 4; ++g) {
            const float halfScale = halfOfUe4m3(block[g]);
            const std::uint8_t* nibbles = block + 4 + 8 * g;
            for (int i = 0; i < 8; ++i) {
                out[16 * g + i] = static_cast<float>(doubledE2m1[nibbles[i] & 15]) * halfScale;
                out[16 * g + i + 8] = static_cast<float>(doubledE2m1[nibbles[i] >> 4]) * halfScale;
            }
        }
    }

private:
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

    static void decode(const std::uint8_t* block, float* out)
    {
        out[0] = value(*block & 15);
        out[1] = value(*block >> 4);
    }

private:
    static float value(int code) { return std::copysign(0.5f * doubledE2m1[code & 7], code & 8 ? -1.0f : 1.0f); }
};

} // namespace ql::quant::codec
