// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two to four levels, one scale d (half) for the block.
//     Q1_0:  d 0-1, bits 2-17: +d where set, else -d
//     Q2_0:  d 0-1, two bits each 2-17: (code - 1) * d
//     TQ2_0: two bits each 0-63, d 64-65; (code - 1) * d, laid out as the codes of Q2_K
//     TQ1_0: trits 0-51, d 52-53; five to a byte with strides of 32 and 16 values, then four to a byte
// Source: docs/formats/ggml-types.md.

#include <algorithm>

#include "core/quant/codec/best.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

/// x / largest, to the nearest integer, plus 1: 0, 1 or 2. Where no number comes out, the lowest byte is 1.
inline int ternaryCode(float x, float inverse)
{
    return roundToInt(x * inverse) + 1;
}

struct Q1_0 {
    static constexpr std::size_t blockValues = 128, blockBytes = 18;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::Q1_0>;

    static void encode(const float* x, std::uint8_t* block)
    {
        float sum = 0;
        for (int i = 0; i < 128; ++i)
            sum += std::abs(x[i]);
        storeHalf(block, sum / 128);
        std::fill_n(block + 2, 16, std::uint8_t{0});
        for (int i = 0; i < 128; ++i)
            block[2 + i / 8] = static_cast<std::uint8_t>(block[2 + i / 8] | (x[i] >= 0 ? 1 : 0) << i % 8);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int i = 0; i < 128; ++i)
            out[i] = block[2 + i / 8] >> i % 8 & 1 ? d : -d;
    }
};

struct Q2_0 {
    static constexpr std::size_t blockValues = 64, blockBytes = 18;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::Q2_0>;

    /// Never writes the code 3.
    static void encode(const float* x, std::uint8_t* block)
    {
        const float d = largestMagnitude(x, 64);
        const float inverse = d > 0 ? 1 / d : 0.0f;
        storeHalf(block, d);
        for (int i = 0; i < 64; i += 4) {
            int byte = 0;
            for (int k = 0; k < 4; ++k)
                byte |= clampInt(ternaryCode(x[i + k], inverse), 0, 3) << 2 * k;
            block[2 + i / 4] = static_cast<std::uint8_t>(byte);
        }
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int i = 0; i < 64; ++i)
            out[i] = static_cast<float>((block[2 + i / 4] >> 2 * (i % 4) & 3) - 1) * d;
    }
};

struct TQ2_0 {
    static constexpr std::size_t blockValues = 256, blockBytes = 66;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::TQ2_0>;

    static void encode(const float* x, std::uint8_t* block)
    {
        const float d = largestMagnitudeSinceNan(x, 256);
        const float inverse = d != 0 ? 1 / d : 0.0f;
        for (int i = 0; i < 64; ++i) {
            int byte = 0;
            for (int k = 0; k < 4; ++k)
                byte |= (ternaryCode(x[i / 32 * 128 + k * 32 + i % 32], inverse) & 3) << 2 * k;
            block[i] = static_cast<std::uint8_t>(byte);
        }
        storeHalf(block + 64, d);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block + 64);
        for (int i = 0; i < 256; ++i)
            out[i] = static_cast<float>((block[32 * (i / 128) + i % 32] >> 2 * (i % 128 / 32) & 3) - 1) * d;
    }
};

struct TQ1_0 {
    static constexpr std::size_t blockValues = 256, blockBytes = 54;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::TQ1_0>;

    static void encode(const float* x, std::uint8_t* block)
    {
        const float d = largestMagnitudeSinceNan(x, 256);
        const float inverse = d != 0 ? 1 / d : 0.0f;
        x = encodeRun<32, 5>(x, inverse, block);
        x = encodeRun<16, 5>(x, inverse, block + 32);
        encodeRun<4, 4>(x, inverse, block + 48);
        storeHalf(block + 52, d);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block + 52);
        out = decodeRun<32, 5>(block, d, out);
        out = decodeRun<16, 5>(block + 32, d, out);
        decodeRun<4, 4>(block + 48, d, out);
    }

private:
    /// Five trits, the first the most significant (four leave the last at 0), as a fraction of 243 rounded up to one of
    /// 256.
    template <int Stride, int Trits> static const float* encodeRun(const float* x, float inverse, std::uint8_t* bytes)
    {
        for (int i = 0; i < Stride; ++i) {
            unsigned digits = 0;
            for (int n = 0; n < 5; ++n)
                digits = digits * 3 + (n < Trits ? ternaryCode(x[n * Stride + i], inverse) & 255 : 0);
            bytes[i] = static_cast<std::uint8_t>((digits * 256 + 242) / 243);
        }
        return x + Stride * Trits;
    }

    /// A byte is a fraction of 256 in base three: times three shifts out the next trit.
    template <int Stride, int Trits> static float* decodeRun(const std::uint8_t* bytes, float d, float* out)
    {
        int power = 1;
        for (int n = 0; n < Trits; ++n, power *= 3) {
            for (int i = 0; i < Stride; ++i) {
                const int trit = (bytes[i] * power & 255) * 3 >> 8;
                *out++ = static_cast<float>(trit - 1) * d;
            }
        }
        return out;
    }
};

} // namespace ql::quant::codec
