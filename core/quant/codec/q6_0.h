// SPDX-License-Identifier: Apache-2.0
#pragma once

// Q6_0 (ik_llama.cpp): 32 values with one scale.
//     d (half) 0-1, high bits 2-9, nibbles 10-25; (code - 32) * d
// Low nibbles hold values 0-15, high nibbles 16-31. The high bits of values i, i + 16, i + 8 and i + 24 (i < 8) are
// byte i, lowest first.
// Source: ik_llama.cpp, ggml-quants.c; docs/formats/ggml-types.md.

#include <algorithm>

#include "core/quant/codec/best.h"
#include "core/quant/codec/ik_weights.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

struct Q6_0 {
    static constexpr std::size_t blockValues = 32, blockBytes = 26;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::Q6_0>;
    static constexpr bool usesRowMeanSquare = true;
    static constexpr int limit = 32;

    static void encode(const float* x, std::uint8_t* block)
    {
        float weights[32];
        for (int i = 0; i < 32; ++i)
            weights[i] = x[i] * x[i];
        encodeWeighted(x, weights, block);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        float weights[32];
        for (int i = 0; i < 32; ++i)
            weights[i] = fusedWeight(x[i], importance.columns[i], importance.rowMeanSquare);
        encodeWeighted(x, weights, block);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float scale = loadHalf(block);
        for (int i = 0; i < 32; ++i) {
            const int low = block[10 + i % 16] >> 4 * (i / 16) & 15;
            const int high = block[2 + i % 8] >> highShift(i) & 3;
            out[i] = static_cast<float>((low | high << 4) - limit) * scale;
        }
    }

    /// Levels -32 .. 31.
    template <typename Level> static void putCodes(const Level* levels, std::uint8_t* block)
    {
        std::fill_n(block + 2, 24, std::uint8_t{0});
        for (int i = 0; i < 32; ++i) {
            const int code = levels[i] + limit;
            block[10 + i % 16] = static_cast<std::uint8_t>(block[10 + i % 16] | (code & 15) << 4 * (i / 16));
            block[2 + i % 8] = static_cast<std::uint8_t>(block[2 + i % 8] | code >> 4 << highShift(i));
        }
    }

private:
    struct Fit {
        float scale, quality; ///< quality = scale * sumXL, to be as large as possible
        float sumXL, sumLL;
    };

    static constexpr int highShift(int i) { return 4 * (i / 8 % 2) + 2 * (i / 16); }

    static int codeAt(float inverse, float x) { return clampInt(nearestProduct(inverse, x), -limit, limit - 1); }

    static void encodeWeighted(const float* x, const float* weights, std::uint8_t* block)
    {
        int levels[32];
        storeHalf(block, fit(x, weights, levels));
        putCodes(levels, block);
    }

    /// Tries inverse scales around -32 / largest and 31 / largest, then climbs.
    static float fit(const float* x, const float* weights, int* levels)
    {
        const float maximum = signedMaximum(x, 32);
        if (std::abs(maximum) < groupEpsilon) {
            std::fill_n(levels, 32, -limit);
            return 0;
        }
        float winner = static_cast<float>(-limit) / maximum;
        Fit best{0, 0, 0, 0};
        for (int i = 0; i < 32; ++i) {
            const auto l = static_cast<float>(codeAt(winner, x[i]));
            best.sumXL = std::fma(weights[i] * x[i], l, best.sumXL);
            best.sumLL = std::fma(weights[i] * l, l, best.sumLL);
        }
        best.scale = best.sumLL != 0 ? best.sumXL / best.sumLL : 0.0f;
        best.quality = best.scale * best.sumXL;

        const auto attempt = [&](float inverse) {
            float sumXL = 0, sumLL = 0;
            for (int i = 0; i < 32; ++i) {
                const auto l = static_cast<float>(codeAt(inverse, x[i]));
                sumXL += weights[i] * x[i] * l;
                sumLL += weights[i] * l * l;
            }
            if (sumLL > 0 && sumXL * sumXL > best.quality * sumLL) {
                const float scale = sumXL / sumLL;
                best = {scale, scale * sumXL, sumXL, sumLL};
                winner = inverse;
            }
        };
        for (int step = -9; step <= 9; ++step) {
            const float tenths = 0.1f * static_cast<float>(step);
            attempt(-(static_cast<float>(limit) + tenths) / maximum);
            attempt((static_cast<float>(limit - 1) + tenths) / maximum);
        }
        for (int i = 0; i < 32; ++i)
            levels[i] = codeAt(winner, x[i]);
        return climb(x, weights, levels, best);
    }

    /// Moves the code with the steepest gradient by one, as long as that helps.
    static float climb(const float* x, const float* weights, int* levels, Fit best)
    {
        for (int move = 0; move < 32 * (2 * limit - 1); ++move) {
            float steepest = 0;
            int at = -1;
            for (int i = 0; i < 32; ++i) {
                const float slope =
                    best.scale * weights[i] * std::fma(-best.scale, static_cast<float>(levels[i]), x[i]);
                const bool open = (slope > 0 && levels[i] < limit - 1) || (slope < 0 && levels[i] > -limit);
                if (open && std::abs(slope) > std::abs(steepest)) {
                    steepest = slope;
                    at = i;
                }
            }
            if (at < 0)
                break;
            const int direction = steepest > 0 ? 1 : -1;
            const float weightedX = weights[at] * x[at];
            const float sumXL = steepest > 0 ? best.sumXL + weightedX : best.sumXL - weightedX;
            const float sumLL = std::fma(weights[at], static_cast<float>(direction * 2 * levels[at] + 1), best.sumLL);
            if (!(sumLL > 0 && sumXL * sumXL > best.quality * sumLL))
                break;
            levels[at] += direction;
            const float scale = sumXL / sumLL;
            best = {scale, scale * sumXL, sumXL, sumLL};
        }
        return best.scale;
    }
};

} // namespace ql::quant::codec
