// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two to four levels, one scale d (half) for the block. Read only.
//     Q1_0:  d 0-1, bits 2-17: +d where set, else -d
//     Q2_0:  d 0-1, two bits each 2-17: (code - 1) * d
//     TQ2_0: two bits each 0-63, d 64-65; (code - 1) * d, laid out as the codes of Q2_K
//     TQ1_0: trits 0-51, d 52-53; five to a byte with strides of 32 and 16 values, then four to a byte

#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

struct Q1_0 {
    static constexpr std::size_t blockValues = 128, blockBytes = 18;

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int i = 0; i < 128; ++i)
            out[i] = block[2 + i / 8] >> i % 8 & 1 ? d : -d;
    }
};

struct Q2_0 {
    static constexpr std::size_t blockValues = 64, blockBytes = 18;

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int i = 0; i < 64; ++i)
            out[i] = static_cast<float>((block[2 + i / 4] >> 2 * (i % 4) & 3) - 1) * d;
    }
};

struct TQ2_0 {
    static constexpr std::size_t blockValues = 256, blockBytes = 66;

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block + 64);
        for (int i = 0; i < 256; ++i)
            out[i] = static_cast<float>((block[32 * (i / 128) + i % 32] >> 2 * (i % 128 / 32) & 3) - 1) * d;
    }
};

struct TQ1_0 {
    static constexpr std::size_t blockValues = 256, blockBytes = 54;

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block + 52);
        out = decodeRun<32, 5>(block, d, out);
        out = decodeRun<16, 5>(block + 32, d, out);
        decodeRun<4, 4>(block + 48, d, out);
    }

private:
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
