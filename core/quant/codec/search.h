// SPDX-License-Identifier: Apache-2.0
#pragma once

// The searches for a group's scale that the weighted and the K encoders use. All minimise a weighted squared error
// over codes by trying a few scales around the obvious one. Source: docs/formats/ggml-types.md, "Searches".

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

/// Values are scale * (code - Limit) with codes 0 .. 2 * Limit - 1. Returns the scale (of either sign).
template <int Count, int Limit> float fitSymmetric(const float* x, const float* weights, std::uint8_t* codes)
{
    const float maximum = signedMaximum(x, Count);
    if (std::abs(maximum) < groupEpsilon) {
        std::fill_n(codes, Count, std::uint8_t{0});
        return 0;
    }

    // The obvious inverse scale and its neighbours, in the order in which they are tried. Each has sums of its own, so
    // the candidates run side by side. No product leaves the range in which nearestInt() rounds, so that rounding and
    // clamping can stay in floats.
    constexpr int candidates = 19;
    std::array<float, candidates> inverse, sumXL{}, sumLL{};
    inverse[0] = static_cast<float>(-Limit) / maximum;
    for (int step = 1; step < candidates; ++step) {
        const int tenths = step <= 9 ? step - 10 : step - 9;
        inverse[step] = -(static_cast<float>(Limit) + 0.1f * static_cast<float>(tenths)) / maximum;
    }
    constexpr float lowest = roundingMagic - Limit, highest = roundingMagic + (Limit - 1);
    for (int i = 0; i < Count; ++i) {
        const float weightedX = weights[i] * x[i];
        const float finiteX = std::isfinite(x[i]) ? x[i] : 0.0f; // nearestInt() takes what is no number for zero
        for (int k = 0; k < candidates; ++k) {
            float l = inverse[k] * finiteX + roundingMagic;
            l = l > lowest ? l : lowest;
            l = (l < highest ? l : highest) - roundingMagic;
            sumXL[k] += weightedX * l;
            sumLL[k] += weights[i] * l * l;
        }
    }

    int winner = 0;
    float scale = sumLL[0] != 0 ? sumXL[0] / sumLL[0] : 0.0f;
    float best = scale * sumXL[0];
    for (int k = 1; k < candidates; ++k) {
        if (sumLL[k] > 0 && sumXL[k] * sumXL[k] > best * sumLL[k]) {
            winner = k;
            scale = sumXL[k] / sumLL[k];
            best = scale * sumXL[k];
        }
    }
    for (int i = 0; i < Count; ++i)
        codes[i] = static_cast<std::uint8_t>(clampInt(nearestInt(inverse[winner] * x[i]), -Limit, Limit - 1) + Limit);
    return scale;
}

/// How fitAffine looks around: inverse scales (first + step * k + Limit) / range for k = 0 .. steps.
struct Sweep {
    float first, step;
    int steps;
};

enum class ErrorMeasure { Square, Absolute };

struct Affine {
    float scale;
    float offset; ///< subtracted: values are scale * code - offset, offset >= 0
};

/// Values are scale * code - offset with codes 0 .. Limit. A better minimum found on the way is where the next
/// candidates start from.
template <int Count, int Limit, ErrorMeasure Measure>
Affine fitAffine(const float* x, const float* weights, const Sweep& sweep, std::uint8_t* codes)
{
    float minimum = x[0], maximum = x[0];
    float sumW = weights[0];
    float sumX = sumW * x[0];
    for (int i = 1; i < Count; ++i) {
        minimum = x[i] < minimum ? x[i] : minimum;
        maximum = x[i] > maximum ? x[i] : maximum;
        sumW += weights[i];
        sumX += weights[i] * x[i];
    }
    if (minimum > 0)
        minimum = 0;
    if (maximum <= minimum) {
        std::fill_n(codes, Count, std::uint8_t{0});
        return {0, -minimum};
    }

    using Levels = std::array<float, Count>;
    const auto quantise = [&](float inverse, Levels& levels) {
        for (int i = 0; i < Count; ++i)
            levels[i] = static_cast<float>(clampInt(nearestInt(inverse * (x[i] - minimum)), 0, Limit));
    };
    const auto totalError = [&](float scale, float from, const Levels& levels) {
        float sum = 0;
        for (int i = 0; i < Count; ++i) {
            const float error = scale * levels[i] + from - x[i];
            sum += weights[i] * (Measure == ErrorMeasure::Absolute ? std::abs(error) : error * error);
        }
        return sum;
    };

    const float firstInverse = static_cast<float>(Limit) / (maximum - minimum);
    float scale = 1 / firstInverse;
    Levels winner, levels;
    quantise(firstInverse, winner);
    float best = totalError(scale, minimum, winner);
    for (int k = 0; k <= sweep.steps; ++k) {
        quantise((sweep.first + sweep.step * static_cast<float>(k) + static_cast<float>(Limit)) / (maximum - minimum),
                 levels);
        float sumL = 0, sumLL = 0, sumXL = 0;
        for (int i = 0; i < Count; ++i) {
            const float weightedL = weights[i] * levels[i];
            sumL += weightedL;
            sumLL += weightedL * levels[i];
            sumXL += weightedL * x[i];
        }
        const float determinant = sumW * sumLL - sumL * sumL;
        if (!(determinant > 0))
            continue;
        float candidate = (sumW * sumXL - sumX * sumL) / determinant;
        float from = (sumLL * sumX - sumL * sumXL) / determinant;
        if (from > 0) {
            from = 0;
            candidate = sumXL / sumLL;
        }
        const float error = totalError(candidate, from, levels);
        if (error < best) {
            winner = levels;
            best = error;
            scale = candidate;
            minimum = from;
        }
    }
    for (int i = 0; i < Count; ++i)
        codes[i] = static_cast<std::uint8_t>(winner[i]);
    return {scale, -minimum};
}

/// Moves single codes to what newCode(x, sumXL, sumLL, old code) proposes, given the sums over the others; a move is
/// kept when it raises sumXL^2 / sumLL. At most five sweeps over the group.
template <int Count, typename NewCode, typename Code>
void moveCodes(const float* x, const float* weights, Code* codes, float& sumXL, float& sumLL, NewCode&& newCode)
{
    for (int sweep = 0; sweep < 5; ++sweep) {
        bool changed = false;
        for (int i = 0; i < Count; ++i) {
            const int old = codes[i];
            const auto oldL = static_cast<float>(old);
            float xl = sumXL - weights[i] * x[i] * oldL;
            float ll = sumLL - weights[i] * oldL * oldL;
            const int code = newCode(x[i], xl, ll, old);
            if (code == old)
                continue;
            const auto l = static_cast<float>(code);
            xl += weights[i] * x[i] * l;
            ll += weights[i] * l * l;
            if (ll > 0 && xl * xl * sumLL > sumXL * sumXL * ll) {
                codes[i] = static_cast<Code>(code);
                sumXL = xl;
                sumLL = ll;
                changed = true;
            }
        }
        if (!changed)
            return;
    }
}

/// Values are scale * code with codes 0 .. Limit; for numbers that are not negative. Returns the scale.
template <int Count, int Limit> float fitPositive(const float* x, const float* weights, std::uint8_t* codes)
{
    float maximum = 0;
    for (int i = 0; i < Count; ++i)
        maximum = x[i] > maximum ? x[i] : maximum;
    if (maximum < groupEpsilon) {
        std::fill_n(codes, Count, std::uint8_t{0});
        return 0;
    }
    const auto squaredError = [&](float inverse, auto&& limited) {
        const float scale = 1 / inverse;
        float sum = 0;
        for (int i = 0; i < Count; ++i) {
            const float error = x[i] - scale * static_cast<float>(limited(nearestInt(inverse * x[i])));
            sum += weights[i] * error * error;
        }
        return sum;
    };

    float winner = static_cast<float>(Limit) / maximum;
    float best = squaredError(winner, [](int code) { return static_cast<std::uint8_t>(code); });
    for (int step = -4; step <= 4; ++step) {
        if (step == 0)
            continue;
        const float inverse = (0.1f * static_cast<float>(step) + static_cast<float>(Limit)) / maximum;
        const float error = squaredError(inverse, [](int code) { return std::min(Limit, code); });
        if (error < best) {
            best = error;
            winner = inverse;
        }
    }

    float sumXL = 0, sumLL = 0;
    for (int i = 0; i < Count; ++i) {
        const int code = std::min(Limit, nearestInt(winner * x[i]));
        codes[i] = static_cast<std::uint8_t>(code);
        const auto l = static_cast<float>(code);
        sumXL += weights[i] * x[i] * l;
        sumLL += weights[i] * l * l;
    }
    moveCodes<Count>(x, weights, codes, sumXL, sumLL, [](float value, float xl, float ll, int old) {
        return xl > 0 && ll > 0 ? std::min(Limit, nearestInt(value * ll / xl)) : old;
    });
    return sumLL > 0 ? sumXL / sumLL : 0.0f;
}

/// As fitSymmetric, for Q3_K without importance: one scale, then single codes are moved. Weights are x^2.
template <int Count, int Limit> float fitByMoves(const float* x, std::uint8_t* codes)
{
    const float maximum = signedMaximum(x, Count);
    if (std::abs(maximum) < groupEpsilon) {
        std::fill_n(codes, Count, std::uint8_t{0});
        return 0;
    }
    const float inverse = static_cast<float>(-Limit) / maximum;
    std::array<float, Count> weights;
    std::array<int, Count> levels;
    float sumXL = 0, sumLL = 0;
    for (int i = 0; i < Count; ++i) {
        levels[i] = clampInt(nearestInt(inverse * x[i]), -Limit, Limit - 1);
        weights[i] = x[i] * x[i];
        const auto l = static_cast<float>(levels[i]);
        sumXL += weights[i] * x[i] * l;
        sumLL += weights[i] * l * l;
    }
    moveCodes<Count>(x, weights.data(), levels.data(), sumXL, sumLL, [](float value, float xl, float ll, int old) {
        return xl > 0 ? clampInt(nearestInt(value * ll / xl), -Limit, Limit - 1) : old;
    });
    for (int i = 0; i < Count; ++i)
        codes[i] = static_cast<std::uint8_t>(levels[i] + Limit);
    return sumLL > 0 ? sumXL / sumLL : 0.0f;
}

} // namespace ql::quant::codec
