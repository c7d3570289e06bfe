// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ4_KSS (ik_llama.cpp): four-bit codes for non-linear levels without any extra bits, eight groups of 32 to a block,
// and one scale d (float) for the row. A group is eight words of 16 bits. The lowest bits of the words are the bits of
// s. With them cleared, w ^ (w >> 1) are four codes (of an even number of set bits, so that one bit was to spare): of
// word k, values 2 k, 2 k + 16, 2 k + 1, 2 k + 17, the first lowest.
// (d * ((s & 254) - 127)) * level, from the shifted half of the table where s & 1.
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include <bit>
#include <limits>

#include "core/quant/codec/best.h"
#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

struct IQ4_KSS : LevelRows<IQ4_KSS, WrittenScaledRows> {
    static constexpr std::size_t blockBytes = 128, rowHeaderBytes = 4;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ4_KSS>;
    static constexpr LevelHalves<16> levels = ikLevels4;
    static constexpr int tries = 7;
    static constexpr GroupWeighing weigh{.varianceFactor = 2, .plain = PlainWeights::Square};

    static int multiple(const std::uint8_t* block, int group) { return (scaleByte(block, group) & 254) - 127; }
    static bool isShifted(const std::uint8_t* block, int group) { return scaleByte(block, group) & 1; }

    static int word(const std::uint8_t* block, int group, int k)
    {
        return load<std::uint16_t>(block + group * 16 + 2 * k);
    }
    struct Codes {
        static int read(const std::uint8_t* block, int i)
        {
            const int scrambled = word(block, i / 32, i % 16 / 2) & 0xfffe;
            return (scrambled ^ scrambled >> 1) >> (8 * (i % 2) + 4 * (i % 32 / 16)) & 15;
        }
    };
    static constexpr Codes codes{};

    /// The four codes of a word have an even number of set bits.
    static void putGroup(std::uint8_t* block, int group, int multiple, bool shifted, const std::uint8_t* codes)
    {
        GroupCodes words{};
        for (int i = 0; i < ikGroup; ++i)
            words.words[i / 4] = static_cast<std::uint16_t>(words.words[i / 4] | codes[at(i)] << 4 * (i % 4));
        put(block, group, multiple, shifted, words);
    }

    static void encodeRow(const float* x, std::size_t columns, const float* importance, std::uint8_t* row)
    {
        std::fill_n(row, rowBytes(columns), std::uint8_t{0});
        std::vector<float> scales(columns / ikGroup);
        forEachGroup<IQ4_KSS>(x, columns, importance, row, weigh, [&](const IkGroup& group, const float* weights) {
            scales[group.index] = fit(group.x, weights);
        });
        const float scale = OddSteps::rowScale(scales);
        storeRowScale<IQ4_KSS>(row, scale);
        if (scale == 0)
            return;
        const float inverse = 1 / scale;
        float sumXL = 0, sumLL = 0; // over the row, for its final scale
        forEachGroup<IQ4_KSS>(x, columns, importance, row, weigh, [&](const IkGroup& group, const float* weights) {
            const int multiple = OddSteps::multiple(inverse, scales[group.index]);
            const float step = scale * static_cast<float>(multiple);
            GroupCodes plain, shifted;
            const float plainError = choose(group.x, weights, step, 0, plain);
            const float shiftedError = choose(group.x, weights, step, 1, shifted);
            const bool isShifted = shiftedError < plainError;
            const GroupCodes& chosen = isShifted ? shifted : plain;
            for (int i = 0; i < ikGroup; ++i) {
                const auto level = static_cast<float>(levels[isShifted][chosen.of(i)] * multiple);
                const float value = group.x[at(i)], weight = weights[at(i)];
                sumXL = std::fma(weight * level, value, sumXL);
                sumLL = std::fma(weight * level, level, sumLL);
            }
            put(group.block, group.number, multiple, isShifted, chosen);
        });
        if (sumLL > 0)
            storeRowScale<IQ4_KSS>(row, sumXL / sumLL * 1.01f);
    }

private:
    /// Value i in the order of the words.
    static constexpr int at(int i) { return i / 4 * 2 + i % 4 / 2 + i % 2 * 16; }

    struct GroupCodes {
        std::uint16_t words[8];

        int of(int i) const { return words[i / 4] >> 4 * (i % 4) & 15; }
    };

    static void put(std::uint8_t* block, int group, int multiple, bool shifted, const GroupCodes& codes)
    {
        const int scaleByte = (multiple + 127) | (shifted ? 1 : 0);
        for (int k = 0; k < 8; ++k) {
            const int word = scramble(codes.words[k]) | (scaleByte >> k & 1);
            store(block + group * 16 + 2 * k, static_cast<std::uint16_t>(word));
        }
    }

    static int scaleByte(const std::uint8_t* block, int group)
    {
        int byte = 0;
        for (int k = 0; k < 8; ++k)
            byte |= (word(block, group, k) & 1) << k;
        return byte;
    }

    static float level(int half, int code) { return levels[half][code]; }

    /// w with w ^ (w >> 1) = codes; even where the codes have an even number of bits.
    static int scramble(int codes)
    {
        int word = codes;
        for (int shift = 1; shift < 16; shift *= 2)
            word ^= word >> shift;
        return word;
    }

    /// Four codes with an odd number of set bits in all are made even: one of them moves by one or two where that costs
    /// least. The error before is reckoned with the plain levels, whatever `half` says; so does the reference.
    static int madeEven(int codes, int half, const float* x, const float* weights, float step)
    {
        if (std::popcount(static_cast<unsigned>(codes)) % 2 == 0)
            return codes;
        float best = std::numeric_limits<float>::max();
        int changed = codes ^ 1;
        for (int j = 0; j < 4; ++j) {
            const int old = codes >> 4 * j & 15;
            const float before = std::fma(step, level(0, old), -x[j]);
            for (int code = std::max(old - 2, 0); code <= std::min(old + 2, 15); ++code) {
                if (std::popcount(static_cast<unsigned>(code ^ old)) % 2 == 0)
                    continue;
                const float after = std::fma(step, level(half, code), -x[j]);
                const float cost = weights[j] * std::fma(after, after, -(before * before));
                if (cost < best) {
                    best = cost;
                    changed = (codes & ~(15 << 4 * j)) | code << 4 * j;
                }
            }
        }
        return changed;
    }

    /// The codes of word k for x / step, which inverse * x stands for.
    static int chooseWord(const float* x, const float* weights, int k, int half, float inverse, float step)
    {
        float someX[4], someWeights[4];
        int codes = 0;
        for (int j = 0; j < 4; ++j) {
            someX[j] = x[at(4 * k + j)];
            someWeights[j] = weights[at(4 * k + j)];
            codes |= codecTables<IQ4_KSS>[half].codeOf(inverse * someX[j]) << 4 * j;
        }
        return madeEven(codes, half, someX, someWeights, step);
    }

    /// Returns the error.
    static float choose(const float* x, const float* weights, float step, int half, GroupCodes& codes)
    {
        float error = 0;
        for (int k = 0; k < 8; ++k)
            codes.words[k] = static_cast<std::uint16_t>(chooseWord(x, weights, k, half, 1 / step, step));
        for (int i = 0; i < ikGroup; ++i) {
            const float difference = std::fma(-step, level(half, codes.of(i)), x[at(i)]);
            error = std::fma(weights[at(i)] * difference, difference, error);
        }
        return error;
    }

    /// As LevelSearchRows, with even codes. The negative inverse scales reckon with the positive step, as the reference
    /// does.
    static float fit(const float* x, const float* weights)
    {
        const float maximum = signedMaximum(x, ikGroup);
        if (std::abs(maximum) < 1e-16f)
            return 0;
        float best = 0, scale = -maximum / static_cast<float>(levels[0][0]);
        const auto attempt = [&](float inverse, float step, int half) {
            float sumXL = 0, sumLL = 0;
            for (int k = 0; k < 8; ++k) {
                const int codes = chooseWord(x, weights, k, half, inverse, step);
                for (int j = 0; j < 4; ++j) {
                    const float l = level(half, codes >> 4 * j & 15);
                    const float weighted = weights[at(4 * k + j)] * l;
                    sumXL = std::fma(weighted, x[at(4 * k + j)], sumXL);
                    sumLL = std::fma(weighted, l, sumLL);
                }
            }
            if (sumLL > 0 && sumXL * sumXL > best * sumLL) {
                scale = sumXL / sumLL;
                best = scale * sumXL;
            }
        };
        for (int step = -tries; step <= tries; ++step) {
            for (int half = 0; half < 2; ++half) {
                const float inverse = static_cast<float>(step + levels[half][0]) / maximum;
                attempt(inverse, 1 / inverse, half);
                attempt(-inverse, 1 / inverse, half);
            }
        }
        return scale;
    }
};

} // namespace ql::quant::codec
