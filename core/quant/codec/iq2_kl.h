// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ2_KL (ik_llama.cpp): five-bit codes for pairs of levels, eight groups of 16 pairs to a block, and one scale d
// (half) for the row.
//     high scale bits 0-1: two for each group
//     low scale bits 2-5: nibbles, byte g is group g (low nibble) and g + 4
//     codes 6-69: nibbles, 16 bytes for two groups, the first in the low nibbles
//     fifth bits 70-85: bit g of byte j is pair j of group g
// Pair j is values 2 j and 2 j + 1: (d * (s - 32)) * level
// Source: ik_llama.cpp, iqk_quantize.cpp and ggml-common.h; docs/formats/ggml-types.md.

#include <algorithm>
#include <limits>
#include <vector>

#include "core/quant/codec/best.h"
#include "core/quant/codec/ik_pairs.h"
#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

struct IQ2_KL : WrittenScaledRows<IQ2_KL> {
    static constexpr std::size_t blockBytes = 86, rowHeaderBytes = 2;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ2_KL>;
    static constexpr GroupWeighing weigh{.varianceFactor = 2.25f, .plain = PlainWeights::Magnitude};
    static constexpr int tries = 5;
    static constexpr SplitField codes = {.low = {.at = 6, .bits = 4, .width = 16},
                                         .high = {.at = 70, .bits = 1, .width = 16}};
    static constexpr SplitField steps = {.low = {.at = 2, .bits = 4, .width = 4}, .high = {.at = 0, .bits = 2}};

    static void decode(const std::uint8_t* block, float scale, float* out)
    {
        for (int g = 0; g < ikGroupsPerBlock; ++g) {
            const float groupScale = scale * static_cast<float>(steps.read(block, g) - 32);
            for (int j = 0; j < ikGroup / 2; ++j) {
                const PairLevels pair = pairLevels(codes.read(block, g * ikGroup / 2 + j));
                *out++ = groupScale * pair.first;
                *out++ = groupScale * pair.second;
            }
        }
    }

    static void encodeRow(const float* x, std::size_t columns, const float* importance, std::uint8_t* row)
    {
        std::fill_n(row, rowBytes(columns), std::uint8_t{0});
        std::vector<float> scales(columns / ikGroup);
        forEachGroup<IQ2_KL>(x, columns, importance, row, weigh, [&](const IkGroup& group, const float* weights) {
            scales[group.index] = fit(group.x, weights);
        });
        const float scale = SignedSteps<32>::rowScale(scales);
        if (scale == 0)
            return;
        const float inverse = 1 / scale;
        float sumXL = 0, sumLL = 0; // over the row, for its final scale
        forEachGroup<IQ2_KL>(x, columns, importance, row, weigh, [&](const IkGroup& group, const float* weights) {
            const int multiple =
                bestMultiple(group.x, weights, scale, SignedSteps<32>::multiple(inverse, scales[group.index]));
            steps.write(group.block, group.number, multiple + 32);
            if (multiple == 0)
                return;
            const float step = scale * static_cast<float>(multiple);
            for (int j = 0; j < ikGroup; j += 2) {
                const int code = nearestPair(1 / step, group.x + j, weights + j);
                codes.write(group.block, (group.number * ikGroup + j) / 2, code);
                const PairLevels pair = pairLevels(code);
                const auto times = static_cast<float>(multiple);
                addPair({times * pair.first, times * pair.second}, group.x + j, weights + j, sumXL, sumLL);
            }
        });
        storeHalf(row, 1.025f * (sumLL > 0 ? sumXL / sumLL : scale));
    }

private:
    static void addPair(PairLevels pair, const float* x, const float* weights, float& sumXL, float& sumLL)
    {
        const float first = weights[0] * pair.first, second = weights[1] * pair.second;
        sumXL += std::fma(first, x[0], second * x[1]);
        sumLL += std::fma(first, pair.first, second * pair.second);
    }

    /// Inverse scales around lowest level / largest value, of both signs.
    static float fit(const float* x, const float* weights)
    {
        const float maximum = signedMaximum(x, ikGroup);
        if (std::abs(maximum) < 1e-16f)
            return 0;
        float scale = 0, best = 0;
        const auto attempt = [&](float inverse, bool first) {
            float sumXL = 0, sumLL = 0;
            for (int j = 0; j < ikGroup; j += 2)
                addPair(pairLevels(nearestPair(inverse, x + j, weights + j)), x + j, weights + j, sumXL, sumLL);
            if (first || (sumLL > 0 && sumXL * sumXL > best * sumLL)) {
                scale = sumXL / sumLL;
                best = scale * sumXL;
            }
        };
        constexpr float lowest = ikLevels3[0][0];
        const float start = 1 / (-maximum / lowest);
        attempt(start, true);
        attempt(-start, false);
        for (int step = -tries; step <= tries; ++step) {
            const float inverse = (static_cast<float>(step) + lowest) / maximum;
            attempt(inverse, false);
            attempt(-inverse, false);
        }
        return scale;
    }

    /// The nearest multiple of the scale or one of its neighbours, whichever has the least error.
    static int bestMultiple(const float* x, const float* weights, float scale, int nearest)
    {
        int winner = nearest;
        float best = std::numeric_limits<float>::max();
        for (int multiple = std::max(-32, nearest - 1); multiple <= std::min(31, nearest + 1); ++multiple) {
            const float step = scale * static_cast<float>(multiple), inverse = step != 0 ? 1 / step : 0.0f;
            float error = 0;
            for (int j = 0; j < ikGroup; j += 2) {
                const PairLevels pair = pairLevels(nearestPair(inverse, x + j, weights + j));
                const float first = std::fma(step, pair.first, -x[j]), second = std::fma(step, pair.second, -x[j + 1]);
                error += std::fma(weights[j] * first, first, weights[j + 1] * second * second);
            }
            if (error < best) {
                best = error;
                winner = multiple;
            }
        }
        return winner;
    }
};

} // namespace ql::quant::codec
