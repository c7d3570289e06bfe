// SPDX-License-Identifier: Apache-2.0
#pragma once

// How IQ2_K finds the scale of a group of 16 and the half of its four levels: every way to cut the sorted values into
// four runs, the lower three of which may be empty, with the levels in ascending and in descending order, by weighted
// least squares; and how the block's scale is found from those of the groups.
// The sums are fused as in the build that defines the bytes, see ik_weights.h.
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md, "Searches".

#include <algorithm>
#include <array>
#include <utility>

#include "core/quant/codec/ik_level_search.h"
#include "core/quant/codec/ik_weights.h"

namespace ql::quant::codec {

/// The sum of part * factor over the four runs; the second product is the one that is rounded.
inline float fusedSum(const std::array<float, 4>& parts, const std::array<float, 4>& factors)
{
    float sum = std::fma(parts[0], factors[0], parts[1] * factors[1]);
    sum = std::fma(parts[2], factors[2], sum);
    return std::fma(parts[3], factors[3], sum);
}

/// Weights and weighted values of the sorted group, summed up to each place.
struct SortedSums {
    std::array<float, 17> w{}, wx{};

    SortedSums(const float* x, const float* weights)
    {
        std::array<std::pair<float, int>, 16> order;
        for (int i = 0; i < 16; ++i)
            order[i] = {x[i], i};
        std::ranges::sort(order);
        for (int i = 0; i < 16; ++i) {
            const int at = order[i].second;
            w[i + 1] = w[i] + weights[at];
            wx[i + 1] = std::fma(weights[at], x[at], wx[i]);
        }
    }

    /// The sums for the four runs that end at these places, with these levels.
    LevelSums of(int first, int second, int third, const std::array<float, 4>& levels) const
    {
        const auto parts = [&](const std::array<float, 17>& sums) {
            return std::array{sums[first] - sums[0], sums[second] - sums[first], sums[third] - sums[second],
                              sums[16] - sums[third]};
        };
        std::array<float, 4> weighted = parts(w);
        for (int run = 0; run < 4; ++run)
            weighted[run] *= levels[run];
        return {fusedSum(parts(wx), levels), fusedSum(weighted, levels)};
    }
};

inline LevelFit fitFourLevels(const float* x, const float* weights)
{
    float largest = 0;
    for (int i = 0; i < 16; ++i)
        largest = std::max(largest, std::abs(x[i]));
    if (largest < ikGroupEpsilon)
        return {};
    std::array<std::array<float, 4>, 4> orders; // up, up shifted, down, down shifted
    for (int half = 0; half < 2; ++half) {
        orders[half] = decodedLevels(ikLevels2)[half];
        std::ranges::reverse_copy(orders[half], orders[half + 2].begin());
    }
    const SortedSums sums(x, weights);
    LevelFit best;
    for (int first = 0; first < 16; ++first)
        for (int second = first; second < 16; ++second)
            for (int third = second; third < 16; ++third)
                for (int order = 0; order < 4; ++order)
                    best.offer(sums.of(first, second, third, orders[order]), order % 2 != 0);
    return best;
}

/// The scale that makes the best codes -8 to 7 of the scales, each weighing the sum of its group's weights; 0 where all
/// are.
inline float fitScaleOfScales(const std::array<float, 16>& scales, const std::array<float, 16>& weights)
{
    constexpr int limit = 8;
    const float largest = signedMaximum(scales.data(), 16);
    if (largest == 0)
        return 0;
    const auto sumsFor = [&](float inverse) {
        LevelSums sums;
        for (int i = 0; i < 16; ++i) {
            const auto code = static_cast<float>(clampInt(nearestProduct(inverse, scales[i]), -limit, limit - 1));
            sums.xl = std::fma(weights[i] * scales[i], code, sums.xl);
            sums.ll = std::fma(weights[i] * code, code, sums.ll);
        }
        return sums;
    };
    LevelFit best;
    const LevelSums start = sumsFor(static_cast<float>(-limit) / largest);
    if (start.ll != 0)
        best.take(start, false);
    for (int tenths = -9; tenths <= 9; ++tenths) {
        if (tenths != 0)
            best.offer(sumsFor(std::fma(-0.1f, static_cast<float>(tenths), static_cast<float>(-limit)) / largest),
                       false);
    }
    return best.scale;
}

} // namespace ql::quant::codec
