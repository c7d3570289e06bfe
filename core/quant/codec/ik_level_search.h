// SPDX-License-Identifier: Apache-2.0
#pragma once

// The search that most of ik_llama.cpp's types with non-linear levels share: the scale of a group and the half of the
// level table. The largest value of the group is tried at some positions around the ends of the table, each way round
// and for both halves, with the scale that fits best by weighted least squares. The sums are fused, see ik_weights.h.
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include <array>
#include <cmath>

#include "core/quant/codec/ik_levels.h"
#include "core/quant/codec/ik_nearest.h"
#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

/// Groups whose largest magnitude is below this have no scale.
inline constexpr float ikGroupEpsilon = 1e-16f;

/// One half of a table, and where each of its levels begins to be the nearest.
template <std::size_t Count> struct LevelTable {
    std::array<std::int8_t, Count> levels;
    std::array<float, Count - 1> firsts;

    int codeOf(float v) const { return nearestLevel(firsts, v); }
    float levelOf(float v) const { return static_cast<float>(levels[codeOf(v)]); }
};

template <std::size_t Count> constexpr std::array<LevelTable<Count>, 2> tablesOf(const LevelHalves<Count>& halves)
{
    return {LevelTable<Count>{halves[0], firstFloats(halves[0])}, LevelTable<Count>{halves[1], firstFloats(halves[1])}};
}

/// For values x that become levels l: sums of w l x and of w l l.
struct LevelSums {
    float xl = 0, ll = 0;

    void add(float weight, float x, float level)
    {
        const float weighted = weight * level;
        xl = std::fma(weighted, x, xl);
        ll = std::fma(weighted, level, ll);
    }
    float scale() const { return xl / ll; }
};

/// The scale and table half with the largest quality, which is scale * sum of w l x.
struct LevelFit {
    float scale = 0, quality = 0;
    bool shifted = false;

    void take(const LevelSums& sums, bool isShifted)
    {
        scale = sums.scale();
        quality = scale * sums.xl;
        shifted = isShifted;
    }
    void offer(const LevelSums& sums, bool isShifted)
    {
        if (sums.ll > 0 && sums.xl * sums.xl > quality * sums.ll)
            take(sums, isShifted);
    }
};

template <int Values, std::size_t Count>
LevelFit fitLevels(const float* x, const float* weights, const std::array<LevelTable<Count>, 2>& tables,
                   const LevelPositions& positions)
{
    const float largest = signedMaximum(x, Values);
    if (std::abs(largest) < ikGroupEpsilon)
        return {};
    LevelFit best;
    const auto attempt = [&](float inverse, bool isShifted, auto&& takeUpright) {
        LevelSums upright, reversed;
        for (int i = 0; i < Values; ++i) {
            upright.add(weights[i], x[i], tables[isShifted].levelOf(inverse * x[i]));
            reversed.add(weights[i], x[i], tables[isShifted].levelOf(-(inverse * x[i])));
        }
        takeUpright(upright);
        best.offer(reversed, isShifted);
    };
    const float first = -largest / static_cast<float>(tables[0].levels[0]);
    attempt(1 / first, false, [&](const LevelSums& sums) {
        best.scale = first;
        if (sums.ll > 0 || !positions.guardsStart)
            best.take(sums, false);
    });
    for (int k = -positions.tries; k <= positions.tries; ++k) {
        for (const bool isShifted : {false, true}) {
            attempt(static_cast<float>(k * positions.step + tables[isShifted].levels[0]) / largest, isShifted,
                    [&](const LevelSums& sums) { best.offer(sums, isShifted); });
        }
    }
    if (positions.refits && best.scale != 0) {
        const float inverse = 1 / best.scale;
        LevelSums sums;
        for (int i = 0; i < Values; ++i)
            sums.add(weights[i], x[i], tables[best.shifted].levelOf(inverse * x[i]));
        if (sums.ll > 0)
            best.scale = sums.scale();
    }
    return best;
}

} // namespace ql::quant::codec
