// SPDX-License-Identifier: Apache-2.0
#pragma once

// Q3_K: 256 values as 16 groups of 16 with signed six-bit scales.
//     0-31 third bits, 32-95 low bits, 96-107 scales, 108-109 d (half)
//     (d * (scale - 32)) * (code - 4); value i has bit i / 32 of byte i % 32 and bits 2 * (i % 128 / 32) of byte
//     32 + 32 * (i / 128) + i % 32. Scale j: low four bits in nibble j / 8 of byte 96 + j % 8, high two in bits
//     2 * (j / 4) of byte 104 + j % 4.

#include <algorithm>
#include <array>

#include "core/quant/codec/best.h"
#include "core/quant/codec/row.h"
#include "core/quant/codec/search.h"

namespace ql::quant::codec {

struct Q3_K {
    static constexpr std::size_t blockValues = 256, blockBytes = 110;
    static constexpr int groups = 16, groupValues = 16;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::Q3_K>;
    using Codes = std::array<std::uint8_t, 256>; ///< 4 is zero
    using Scales = std::array<std::uint8_t, groups>; ///< six bits, 32 is zero

    static void encode(const float* x, std::uint8_t* block)
    {
        Codes codes;
        std::array<float, groups> fitted;
        for (int g = 0; g < groups; ++g)
            fitted[g] = fitByMoves<groupValues, 4>(x + groupValues * g, codes.data() + groupValues * g);

        Scales scales{};
        float d = 0;
        if (const float largest = signedMaximum(fitted.data(), groups); largest != 0) {
            const float inverse = -32.0f / largest;
            for (int g = 0; g < groups; ++g) {
                const int step = static_cast<std::int8_t>(nearestInt(inverse * fitted[g]));
                scales[g] = static_cast<std::uint8_t>(clampInt(step, -32, 31) + 32);
            }
            d = 1 / inverse;
        }
        finish(x, codes, scales, d, block);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        const float variance = 2 * sumOfSquares(x, blockValues) / 256;
        Codes codes;
        std::array<float, groups> fitted, groupWeights;
        std::array<float, groupValues> weights;
        for (int g = 0; g < groups; ++g) {
            const float* values = x + groupValues * g;
            weighByImportance(values, importance.columns + groupValues * g, variance, groupValues, weights.data());
            groupWeights[g] = sumOf(weights.data(), groupValues);
            fitted[g] = fitSymmetric<groupValues, 4>(values, weights.data(), codes.data() + groupValues * g);
        }
        Scales scales;
        const float d = fitSymmetric<groups, 32>(fitted.data(), groupWeights.data(), scales.data());
        finish(x, codes, scales, d, block);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block + 108);
        for (int g = 0; g < groups; ++g) {
            const int first = groupValues * (g % 2), shift = 2 * (g % 8 / 2);
            const std::uint8_t* low = block + 32 + 32 * (g / 8) + first;
            const std::uint8_t* third = block + first;
            const float scale = d * static_cast<float>(readScale(block + 96, g) - 32);
            for (int i = 0; i < groupValues; ++i) {
                const int code = (low[i] >> shift & 3) | (third[i] >> g / 2 & 1) << 2;
                out[groupValues * g + i] = scale * static_cast<float>(code - 4);
            }
        }
    }

    static void pack(const Codes& codes, const Scales& scales, float d, std::uint8_t* block)
    {
        packCodes(codes, block);
        writeScales(scales, block + 96);
        storeHalf(block + 108, d);
    }

private:
    static int readScale(const std::uint8_t* packed, int j)
    {
        return (packed[j % 8] >> 4 * (j / 8) & 15) | (packed[8 + j % 4] >> 2 * (j / 4) & 3) << 4;
    }

    static void writeScales(const Scales& scales, std::uint8_t* packed)
    {
        std::fill_n(packed, 12, std::uint8_t{0});
        for (int j = 0; j < groups; ++j) {
            packed[j % 8] = static_cast<std::uint8_t>(packed[j % 8] | (scales[j] & 15) << 4 * (j / 8));
            packed[8 + j % 4] = static_cast<std::uint8_t>(packed[8 + j % 4] | scales[j] >> 4 << 2 * (j / 4));
        }
    }

    /// Chooses the codes again for the scales as stored, and packs.
    static void finish(const float* x, Codes& codes, const Scales& scales, float d, std::uint8_t* block)
    {
        storeHalf(block + 108, d);
        writeScales(scales, block + 96);
        const float storedD = loadHalf(block + 108);
        for (int g = 0; g < groups; ++g) {
            const float scale = storedD * static_cast<float>(scales[g] - 32);
            if (scale == 0)
                continue;
            for (int i = groupValues * g; i < groupValues * (g + 1); ++i)
                codes[i] = static_cast<std::uint8_t>(clampInt(nearestInt(x[i] / scale), -4, 3) + 4);
        }
        packCodes(codes, block);
    }

    static void packCodes(const Codes& codes, std::uint8_t* block)
    {
        for (int i = 0; i < 32; ++i) {
            int third = 0;
            for (int j = 0; j < 8; ++j)
                third |= codes[32 * j + i] >> 2 << j;
            block[i] = static_cast<std::uint8_t>(third);
        }
        for (int half = 0; half < 2; ++half) {
            const std::uint8_t* from = codes.data() + 128 * half;
            for (int i = 0; i < 32; ++i)
                block[32 + 32 * half + i] = static_cast<std::uint8_t>(
                    (from[i] & 3) | (from[i + 32] & 3) << 2 | (from[i + 64] & 3) << 4 | (from[i + 96] & 3) << 6);
        }
    }
};

} // namespace ql::quant::codec
