// SPDX-License-Identifier: Apache-2.0
#pragma once

// Q2_K: 256 values as 16 groups of 16 with four-bit scales and minima.
//     0-15 scale (low nibble) and minimum (high) of each group, 16-79 codes, 80-81 d, 82-83 dmin (halves)
//     (d * scale) * code - dmin * minimum; value i has bits 2 * (i % 128 / 32) of byte 16 + 32 * (i / 128) + i % 32

#include "core/quant/codec/affine_groups.h"
#include "core/quant/codec/best.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

struct Q2_K {
    static constexpr std::size_t blockValues = 256, blockBytes = 84;
    static constexpr int groups = 16, groupValues = 16;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::Q2_K>;
    using Codes = std::array<std::uint8_t, 256>;
    using Steps = std::array<std::uint8_t, groups>;
    using Fit = AffineGroups<groups, 3, 15>;

    static void encode(const float* x, std::uint8_t* block)
    {
        Fit fit;
        std::array<float, groupValues> weights;
        for (int g = 0; g < groups; ++g) {
            const float* values = x + groupValues * g;
            for (int i = 0; i < groupValues; ++i)
                weights[i] = std::abs(values[i]);
            fit.fit<ErrorMeasure::Absolute>(g, values, weights.data(), {-0.5f, 0.1f, 15});
        }
        fit.stepsOfLargest(UINT8_MAX);
        write(x, fit, block);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        Fit fit;
        fit.fitByImportance(x, importance.columns, sumOfSquares(x, blockValues) / 256);
        write(x, fit, block);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block + 80), dmin = loadHalf(block + 82);
        for (int g = 0; g < groups; ++g) {
            const float scale = d * static_cast<float>(block[g] & 15);
            const float minimum = dmin * static_cast<float>(block[g] >> 4);
            const std::uint8_t* codes = block + 16 + 32 * (g / 8) + 16 * (g % 2);
            const int shift = 2 * (g % 8 / 2);
            for (int i = 0; i < groupValues; ++i)
                out[groupValues * g + i] = scale * static_cast<float>(codes[i] >> shift & 3) - minimum;
        }
    }

    static void pack(const Codes& codes, const Steps& scales, const Steps& minima, float d, float dmin,
                     std::uint8_t* block)
    {
        packScales(scales, minima, d, dmin, block);
        packCodes(codes, block);
    }

private:
    static void packScales(const Steps& scales, const Steps& minima, float d, float dmin, std::uint8_t* block)
    {
        storeHalf(block + 80, d);
        storeHalf(block + 82, dmin);
        for (int g = 0; g < groups; ++g)
            block[g] = static_cast<std::uint8_t>(scales[g] | minima[g] << 4);
    }

    static void write(const float* x, Fit& fit, std::uint8_t* block)
    {
        packScales(fit.scales, fit.minima, fit.d, fit.dmin, block);
        fit.recode(x, loadHalf(block + 80), loadHalf(block + 82));
        packCodes(fit.codes, block);
    }

    static void packCodes(const Codes& all, std::uint8_t* block)
    {
        for (int half = 0; half < 2; ++half) {
            const std::uint8_t* codes = all.data() + 128 * half;
            for (int i = 0; i < 32; ++i)
                block[16 + 32 * half + i] =
                    static_cast<std::uint8_t>(codes[i] | codes[i + 32] << 2 | codes[i + 64] << 4 | codes[i + 96] << 6);
        }
    }
};

} // namespace ql::quant::codec
