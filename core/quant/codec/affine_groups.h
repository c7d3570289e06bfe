// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/quant/codec/numerics.h"
#include "core/quant/codec/search.h"

namespace ql::quant::codec {

/// What Q2_K, Q4_K and Q5_K have in common: 256 values in groups, each with a scale and a minimum that are steps of
/// the block's d and dmin. value = (d * scale) * code - dmin * minimum, codes 0 .. Limit, steps 0 .. StepLimit.
template <int Groups, int Limit, int StepLimit> struct AffineGroups {
    static constexpr int groupValues = 256 / Groups;
    using Steps = std::array<std::uint8_t, Groups>;

    std::array<std::uint8_t, 256> codes;
    std::array<float, Groups> fittedScales, fittedMinima;
    Steps scales, minima;
    float d = 0, dmin = 0;

    template <ErrorMeasure Measure> void fit(int group, const float* values, const float* weights, const Sweep& sweep)
    {
        const Affine affine =
            fitAffine<groupValues, Limit, Measure>(values, weights, sweep, codes.data() + groupValues * group);
        fittedScales[group] = affine.scale;
        fittedMinima[group] = affine.offset;
    }

    /// Without importance: steps of the largest. `highest` bounds the steps.
    void stepsOfLargest(std::uint8_t highest)
    {
        d = stepsOfLargest(fittedScales, highest, scales);
        dmin = stepsOfLargest(fittedMinima, highest, minima);
    }

    /// Fits all groups, and then the steps with each group weighing what its values weigh.
    void fitByImportance(const float* x, const float* importance, float variance)
    {
        std::array<float, groupValues> weights;
        std::array<float, Groups> groupWeights;
        for (int g = 0; g < Groups; ++g) {
            const float* values = x + groupValues * g;
            weighByImportance(values, importance + groupValues * g, variance, groupValues, weights.data());
            groupWeights[g] = sumOf(weights.data(), groupValues);
            fit<ErrorMeasure::Square>(g, values, weights.data(), {-0.9f, 0.05f, 36});
        }
        d = fitPositive<Groups, StepLimit>(fittedScales.data(), groupWeights.data(), scales.data());
        dmin = fitPositive<Groups, StepLimit>(fittedMinima.data(), groupWeights.data(), minima.data());
    }

    /// Chooses the codes again for d and dmin as the file holds them. Groups with a zero scale keep theirs.
    void recode(const float* x, float storedD, float storedDmin)
    {
        for (int g = 0; g < Groups; ++g) {
            const float scale = storedD * static_cast<float>(scales[g]);
            if (scale == 0)
                continue;
            const float minimum = storedDmin * static_cast<float>(minima[g]);
            for (int i = groupValues * g; i < groupValues * (g + 1); ++i)
                codes[i] = static_cast<std::uint8_t>(clampInt(nearestInt((x[i] + minimum) / scale), 0, Limit));
        }
    }

private:
    static float stepsOfLargest(const std::array<float, Groups>& fitted, std::uint8_t highest, Steps& steps)
    {
        float largest = 0;
        for (const float value : fitted)
            largest = value > largest ? value : largest;
        constexpr auto limit = static_cast<float>(StepLimit);
        const float inverse = largest > 0 ? limit / largest : 0.0f;
        for (int g = 0; g < Groups; ++g)
            steps[g] = std::min(highest, static_cast<std::uint8_t>(nearestInt(inverse * fitted[g])));
        return largest / limit;
    }
};

} // namespace ql::quant::codec
