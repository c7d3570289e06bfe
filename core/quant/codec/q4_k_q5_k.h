// SPDX-License-Identifier: Apache-2.0
#pragma once

// Q4_K and Q5_K: 256 values as 8 groups of 32 with six-bit scales and minima.
//     0-1 d, 2-3 dmin (halves), 4-15 scales and minima, then for Q5_K 32 bytes of fifth bits, then 128 bytes of nibbles
//     (d * scale) * code - dmin * minimum; value i has nibble i % 64 / 32 of nibble byte 32 * (i / 64) + i % 32 and
//     bit i / 32 of fifth-bit byte i % 32.

#include "core/quant/codec/affine_groups.h"
#include "core/quant/codec/best.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

/// Eight scales and eight minima of six bits in twelve bytes: the first four pairs in the low six bits of bytes 0-3
/// and 4-7; the others with their low nibbles together in bytes 8-11 and their high bits on top of bytes 0-3 and 4-7.
struct PackedScales {
    static void write(const std::uint8_t* scales, const std::uint8_t* minima, std::uint8_t* to)
    {
        for (int j = 0; j < 4; ++j) {
            to[j] = static_cast<std::uint8_t>(scales[j] | scales[j + 4] >> 4 << 6);
            to[j + 4] = static_cast<std::uint8_t>(minima[j] | minima[j + 4] >> 4 << 6);
            to[j + 8] = static_cast<std::uint8_t>((scales[j + 4] & 15) | (minima[j + 4] & 15) << 4);
        }
    }

    static void read(const std::uint8_t* from, std::uint8_t* scales, std::uint8_t* minima)
    {
        for (int j = 0; j < 4; ++j) {
            scales[j] = from[j] & 63;
            minima[j] = from[j + 4] & 63;
            scales[j + 4] = static_cast<std::uint8_t>((from[j + 8] & 15) | from[j] >> 6 << 4);
            minima[j + 4] = static_cast<std::uint8_t>(from[j + 8] >> 4 | from[j + 4] >> 6 << 4);
        }
    }
};

template <int Bits> struct AffineK {
    static constexpr std::size_t blockValues = 256, blockBytes = 16 + 32 * Bits;
    static constexpr int groups = 8, groupValues = 32;
    static constexpr EncodeRows encodeBest = bestEncoder < Bits == 4 ? Format::Q4_K : Format::Q5_K > ;
    using Codes = std::array<std::uint8_t, 256>;
    using Steps = std::array<std::uint8_t, groups>;
    using Fit = AffineGroups<groups, (1 << Bits) - 1, 63>;

    static void encode(const float* x, std::uint8_t* block)
    {
        constexpr Sweep sweep = Bits == 4 ? Sweep{-1.0f, 0.1f, 20} : Sweep{-0.5f, 0.1f, 15};
        Fit fit;
        std::array<float, groupValues> weights;
        for (int g = 0; g < groups; ++g) {
            const float* values = x + groupValues * g;
            const float average = std::sqrt(sumOfSquares(values, groupValues) / 32);
            for (int i = 0; i < groupValues; ++i)
                weights[i] = average + std::abs(values[i]);
            fit.template fit<ErrorMeasure::Square>(g, values, weights.data(), sweep);
        }
        fit.stepsOfLargest(63);
        write(x, fit, block);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        Fit fit;
        fit.fitByImportance(x, importance.columns, 2 * sumOfSquares(x, blockValues) / 256);
        write(x, fit, block);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block), dmin = loadHalf(block + 2);
        std::array<std::uint8_t, groups> scales, minima;
        PackedScales::read(block + 4, scales.data(), minima.data());
        const std::uint8_t* fifth = block + 16;
        for (int g = 0; g < groups; ++g) {
            const float scale = d * static_cast<float>(scales[g]);
            const float minimum = dmin * static_cast<float>(minima[g]);
            const std::uint8_t* nibbles = block + nibblesAt + 32 * (g / 2);
            for (int i = 0; i < groupValues; ++i) {
                int code = nibbles[i] >> 4 * (g % 2) & 15;
                if constexpr (Bits == 5)
                    code |= (fifth[i] >> g & 1) << 4;
                out[groupValues * g + i] = scale * static_cast<float>(code) - minimum;
            }
        }
    }

    static void pack(const Codes& codes, const Steps& scales, const Steps& minima, float d, float dmin,
                     std::uint8_t* block)
    {
        storeHalf(block, d);
        storeHalf(block + 2, dmin);
        PackedScales::write(scales.data(), minima.data(), block + 4);
        packCodes(codes, block);
    }

private:
    static constexpr std::size_t nibblesAt = blockBytes - 128;

    static void write(const float* x, Fit& fit, std::uint8_t* block)
    {
        storeHalf(block, fit.d);
        storeHalf(block + 2, fit.dmin);
        PackedScales::write(fit.scales.data(), fit.minima.data(), block + 4);
        fit.recode(x, loadHalf(block), loadHalf(block + 2));
        packCodes(fit.codes, block);
    }

    static void packCodes(const Codes& all, std::uint8_t* block)
    {
        for (int pair = 0; pair < groups / 2; ++pair) {
            const std::uint8_t* codes = all.data() + 64 * pair;
            for (int i = 0; i < 32; ++i)
                block[nibblesAt + 32 * pair + i] =
                    static_cast<std::uint8_t>((codes[i] & 15) | (codes[i + 32] & 15) << 4);
        }
        if constexpr (Bits == 5) {
            for (int i = 0; i < 32; ++i) {
                int fifth = 0;
                for (int g = 0; g < groups; ++g)
                    fifth |= all[32 * g + i] >> 4 << g;
                block[16 + i] = static_cast<std::uint8_t>(fifth);
            }
        }
    }
};

using Q4_K = AffineK<4>;
using Q5_K = AffineK<5>;

} // namespace ql::quant::codec
