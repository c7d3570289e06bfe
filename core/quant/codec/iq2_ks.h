// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ2_KS (ik_llama.cpp): two-bit codes for non-linear levels, eight groups of 32 to a block, and one scale d (half) for
// the row.
//     bits 0-1: bit g is group g's choice of levels, bit 8 + g the fifth bit of its scale
//     scales 2-5: nibbles, two neighbouring groups to a byte
//     codes 6-69: two bits, 32 bytes for four groups, the first lowest
// (d * (s - 16)) * level
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include <algorithm>
#include <array>
#include <vector>

#include "core/quant/codec/best.h"
#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

struct IQ2_KS : LevelRows<IQ2_KS, WrittenScaledRows> {
    static constexpr std::size_t blockBytes = 70, rowHeaderBytes = 2;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ2_KS>;
    static constexpr LevelHalves<4> levels = ikLevels2;
    static constexpr SplitField codes = {.low = {.at = 6, .bits = 2, .width = 32}};
    static constexpr SplitField steps = {.low = {.at = 2, .bits = 4}, .high = {.at = 1, .bits = 1}};
    static constexpr BitField shifted = {.at = 0, .bits = 1};
    static constexpr GroupWeighing weigh{.varianceFactor = 1.5f, .plain = PlainWeights::SquareAndVariance};

    static int multiple(const std::uint8_t* block, int group) { return steps.read(block, group) - 16; }
    static bool isShifted(const std::uint8_t* block, int group) { return shifted.read(block, group); }
    static void putShifted(std::uint8_t* block, int group) { shifted.write(block, group, 1); }
    static void putMultiple(std::uint8_t* block, int group, int multiple) { steps.write(block, group, multiple + 16); }

    static void encodeRow(const float* x, std::size_t columns, const float* importance, std::uint8_t* row)
    {
        std::fill_n(row, rowBytes(columns), std::uint8_t{0});
        std::vector<float> scales(columns / ikGroup), weightSums(columns / ikGroup);
        forEachGroup<IQ2_KS>(x, columns, importance, row, weigh, [&](const IkGroup& group, const float* weights) {
            const Split found = bestSplit(group.x, weights);
            scales[group.index] = found.scale;
            weightSums[group.index] = sumOf(weights, ikGroup);
            if (found.shifted)
                putShifted(group.block, group.number);
        });
        std::vector<std::int8_t> multiples(scales.size());
        const float scale = fitMultiples(scales, weightSums, multiples);
        if (scale == 0)
            return;
        float sumXL = 0, sumLL = 0; // over the row, for its final scale
        forEachGroup<IQ2_KS>(x, columns, importance, row, weigh, [&](const IkGroup& group, const float* weights) {
            const int multiple = multiples[group.index];
            putMultiple(group.block, group.number, multiple);
            const float step = scale * static_cast<float>(multiple);
            if (step == 0)
                return;
            const float inverse = 1 / step;
            const bool half = isShifted(group.block, group.number);
            for (int i = 0; i < ikGroup; ++i) {
                const int code = nearestCode(half, inverse * group.x[i]);
                codes.write(group.block, group.number * ikGroup + i, code);
                const auto level = static_cast<float>(levels[half][code] * multiple);
                const float weighted = weights[i] * level;
                sumXL = std::fma(weighted, group.x[i], sumXL);
                sumLL = std::fma(weighted, level, sumLL);
            }
        });
        storeHalf(row, 1.030f * (sumLL > 0 ? sumXL / sumLL : scale));
    }

private:
    struct Split {
        float scale = 0;
        bool shifted = false;
    };

    static int nearestCode(bool shifted, float x)
    {
        return std::isnan(x) ? 2 : nearestOf(codecTables<IQ2_KS>[shifted].firsts, x);
    }

    struct Sums {
        float xl, ll;
    };
    struct Run {
        float x, w; ///< sums of weight * value and of weights
    };

    /// Of run `run` when the levels are the plain ones (even ways) or the shifted ones, ascending (0, 1) or descending.
    static float level(int way, int run)
    {
        return levels[static_cast<std::size_t>(way % 2)][static_cast<std::size_t>(way < 2 ? run : 3 - run)];
    }

    static void addRun(Sums& sums, float level, const Run& run)
    {
        sums.xl = std::fma(run.x, level, sums.xl);
        sums.ll = std::fma(run.w * level, level, sums.ll);
    }

    /// Runs `first` and `first` + 1.
    static Sums twoRuns(int way, int first, const Run& one, const Run& other)
    {
        const float second = level(way, first + 1);
        Sums sums{other.x * second, other.w * second * second};
        addRun(sums, level(way, first), one);
        return sums;
    }

    /// How good the third and fourth run can be at most, if they begin at b. With sums A, B of the first two and p, s
    /// of the others, (A + p)^2 / (B + s) is at most A^2 / B + p^2 / s. Rounding is far below the margin, unless the
    /// sums are so small that their squares lose digits: then everything could help.
    class LastRuns {
    public:
        LastRuns(const float* sumsW, const float* sumsX, float sumOfMagnitudes)
            : m_known(sumOfMagnitudes > 1e-10f && sumOfMagnitudes < 1e10f)
        {
            if (!m_known)
                return;
            for (int way = 0; way < 4; ++way) {
                for (int b = 0; b < ikGroup; ++b) {
                    for (int c = std::max(b, ikGroup / 4); c < ikGroup; ++c) {
                        const Sums sums = twoRuns(way, 2, {sumsX[c] - sumsX[b], sumsW[c] - sumsW[b]},
                                                  {sumsX[ikGroup] - sumsX[c], sumsW[ikGroup] - sumsW[c]});
                        const float quality = sums.xl * sums.xl / sums.ll;
                        m_most[way][b] = quality > m_most[way][b] ? quality : m_most[way][b];
                    }
                }
            }
        }

        bool couldHelp(int way, int b, const Sums& start, float best) const
        {
            constexpr float margin = 1 - 1e-4f;
            return !m_known || !(start.xl * start.xl + start.ll * (m_most[way][b] - best * margin) < 0);
        }

    private:
        bool m_known;
        float m_most[4][ikGroup] = {};
    };

    /// All ways to give the four levels, ascending or descending, to runs of the sorted values, but that the first and
    /// last level get at most three quarters of them each.
    static Split bestSplit(const float* x, const float* weights)
    {
        float largest = 0;
        for (int i = 0; i < ikGroup; ++i)
            largest = largest < std::abs(x[i]) ? std::abs(x[i]) : largest;
        if (largest < 1e-16f)
            return {};
        std::array<int, ikGroup> order;
        for (int i = 0; i < ikGroup; ++i)
            order[static_cast<std::size_t>(i)] = i;
        std::stable_sort(order.begin(), order.end(), [x](int a, int b) { return x[a] < x[b]; });
        float sumsW[ikGroup + 1] = {}, sumsX[ikGroup + 1] = {}; // of the first values in that order
        float sumOfMagnitudes = 0;
        for (int i = 0; i < ikGroup; ++i) {
            const int at = order[static_cast<std::size_t>(i)];
            sumsW[i + 1] = sumsW[i] + weights[at];
            sumsX[i + 1] = sumsX[i] + weights[at] * x[at];
            sumOfMagnitudes += std::abs(weights[at] * x[at]);
        }

        const LastRuns last(sumsW, sumsX, sumOfMagnitudes);
        Split split;
        float best = 0;
        for (int a = 0; a < ikGroup * 3 / 4; ++a) {
            for (int b = a; b < ikGroup; ++b) {
                Sums starts[4];
                for (int way = 0; way < 4; ++way)
                    starts[way] = twoRuns(way, 0, {sumsX[a], sumsW[a]}, {sumsX[b] - sumsX[a], sumsW[b] - sumsW[a]});
                bool hopeful[4];
                for (int way = 0; way < 4; ++way)
                    hopeful[way] = last.couldHelp(way, b, starts[way], best);
                for (int c = std::max(b, ikGroup / 4); c < ikGroup; ++c) {
                    for (int way = 0; way < 4; ++way) {
                        if (!hopeful[way])
                            continue;
                        Sums sums = starts[way];
                        addRun(sums, level(way, 2), {sumsX[c] - sumsX[b], sumsW[c] - sumsW[b]});
                        addRun(sums, level(way, 3), {sumsX[ikGroup] - sumsX[c], sumsW[ikGroup] - sumsW[c]});
                        if (sums.ll > 0 && sums.xl * sums.xl > best * sums.ll) {
                            split = {sums.xl / sums.ll, way % 2 == 1};
                            best = split.scale * sums.xl;
                        }
                    }
                }
            }
        }
        return split;
    }

    /// Scales become multiples -16 .. 15 of the one that is returned.
    static float fitMultiples(const std::vector<float>& scales, const std::vector<float>& weights,
                              std::vector<std::int8_t>& multiples)
    {
        const float maximum = signedMaximum(scales.data(), scales.size());
        if (maximum == 0)
            return 0;
        float winner = -16 / maximum, scale = 0, best = 0;
        const auto attempt = [&](float inverse, bool first) {
            float sumXL = 0, sumLL = 0;
            for (std::size_t i = 0; i < scales.size(); ++i) {
                const auto l = static_cast<float>(clampInt(nearestProduct(inverse, scales[i]), -16, 15));
                sumXL = std::fma(weights[i] * scales[i], l, sumXL);
                sumLL = std::fma(weights[i] * l, l, sumLL);
            }
            if (first)
                scale = sumLL != 0 ? sumXL / sumLL : 0.0f;
            else if (sumLL > 0 && sumXL * sumXL > best * sumLL)
                scale = sumXL / sumLL;
            else
                return;
            winner = inverse;
            best = scale * sumXL;
        };
        attempt(winner, true);
        for (int step = -9; step <= 9; ++step)
            if (step != 0)
                attempt(-std::fma(0.1f, static_cast<float>(step), 16.0f) / maximum, false);
        for (std::size_t i = 0; i < scales.size(); ++i)
            multiples[i] = static_cast<std::int8_t>(clampInt(nearestProduct(winner, scales[i]), -16, 15));
        return scale;
    }
};

} // namespace ql::quant::codec
