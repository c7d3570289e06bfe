// SPDX-License-Identifier: Apache-2.0
#pragma once

// Q6_K: 256 values as 16 groups of 16 with signed eight-bit scales.
//     0-127 low nibbles, 128-191 high bits, 192-207 scales, 208-209 d (half)
//     (d * scale) * (code - 32); in each half of 128, quarter q of 32 values has nibble q / 2 of bytes 32 * (q % 2) +
//     ... of the half's 64 and bits 2 * q of its 32 bytes of high bits.

#include <algorithm>
#include <array>

#include "core/quant/codec/best.h"
#include "core/quant/codec/row.h"
#include "core/quant/codec/search.h"

namespace ql::quant::codec {

struct Q6_K {
    static constexpr std::size_t blockValues = 256, blockBytes = 210;
    static constexpr int groups = 16, groupValues = 16;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::Q6_K>;
    using Codes = std::array<std::uint8_t, 256>; ///< 32 is zero
    using Scales = std::array<std::uint8_t, groups>; ///< as two's complement

    static void encode(const float* x, std::uint8_t* block)
    {
        std::array<float, 256> weights;
        for (int i = 0; i < 256; ++i)
            weights[i] = x[i] * x[i];
        encodeWeighted(x, weights.data(), block);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        encodeWeighted(x, importance.columns, block);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block + 208);
        for (int g = 0; g < groups; ++g) {
            const int half = g / 8, quarter = g % 8 / 2, first = groupValues * (g % 2);
            const std::uint8_t* low = block + 64 * half + 32 * (quarter % 2) + first;
            const std::uint8_t* high = block + 128 + 32 * half + first;
            const float scale = d * static_cast<float>(static_cast<std::int8_t>(block[192 + g]));
            for (int i = 0; i < groupValues; ++i) {
                const int code = (low[i] >> 4 * (quarter / 2) & 15) | (high[i] >> 2 * quarter & 3) << 4;
                out[groupValues * g + i] = scale * static_cast<float>(code - 32);
            }
        }
    }

    static void pack(const Codes& codes, const Scales& scales, float d, std::uint8_t* block)
    {
        packCodes(codes, block);
        std::copy_n(scales.data(), groups, block + 192);
        storeHalf(block + 208, d);
    }

private:
    static void encodeWeighted(const float* x, const float* weights, std::uint8_t* block)
    {
        Codes codes;
        std::array<float, groups> fitted;
        for (int g = 0; g < groups; ++g)
            fitted[g] = fitSymmetric<groupValues, 32>(x + groupValues * g, weights + groupValues * g,
                                                      codes.data() + groupValues * g);
        const float largest = signedMaximum(fitted.data(), groups);
        if (std::abs(largest) < groupEpsilon) {
            std::fill_n(block, blockBytes, std::uint8_t{0});
            return;
        }
        const float inverse = -128.0f / largest;
        storeHalf(block + 208, 1 / inverse);
        const float d = loadHalf(block + 208);
        for (int g = 0; g < groups; ++g) {
            const int step = std::min(127, nearestInt(inverse * fitted[g]));
            block[192 + g] = static_cast<std::uint8_t>(step);
            const float scale = d * static_cast<float>(static_cast<std::int8_t>(step));
            if (scale == 0)
                continue;
            for (int i = groupValues * g; i < groupValues * (g + 1); ++i)
                codes[i] = static_cast<std::uint8_t>(clampInt(nearestInt(x[i] / scale), -32, 31) + 32);
        }
        packCodes(codes, block);
    }

    static void packCodes(const Codes& codes, std::uint8_t* block)
    {
        for (int half = 0; half < 2; ++half)
            packHalf(codes.data() + 128 * half, block + 64 * half, block + 128 + 32 * half);
    }

    static void packHalf(const std::uint8_t* codes, std::uint8_t* low, std::uint8_t* high)
    {
        for (int i = 0; i < 64; ++i)
            low[i] = static_cast<std::uint8_t>((codes[i] & 15) | (codes[i + 64] & 15) << 4);
        for (int i = 0; i < 32; ++i)
            high[i] = static_cast<std::uint8_t>(codes[i] >> 4 | codes[i + 32] >> 4 << 2 | codes[i + 64] >> 4 << 4
                                                | codes[i + 96] >> 4 << 6);
    }
};

} // namespace ql::quant::codec
