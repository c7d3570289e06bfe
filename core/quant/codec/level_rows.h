// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows of ik_llama.cpp with a scale in front (scaled_rows.h) whose values are codes for non-linear levels, in groups of
// 32 with a multiple of the row's scale each: (row scale * multiple) * level. A codec derives from LevelRows and has,
// beside its layout,
//     levels                                          // both halves of its table
//     static int multiple(const std::uint8_t* block, int group)
//     static bool isShifted(const std::uint8_t* block, int group)
//     codes                                           // a field: read(block, i), write(block, i, code)
//     static void putShifted(std::uint8_t* block, int group)
//     static void putMultiple(std::uint8_t* block, int group, int multiple)
// or, where they cannot be put one by one, a putGroup of its own.
// LevelSearchRows adds the encoder of the types that search alike; those have
//     positions, sumsPairs                            // where they differ, see below
//     Steps                                           // OddSteps or SignedSteps
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include <algorithm>
#include <vector>

#include "core/quant/codec/ik_groups.h"
#include "core/quant/codec/ik_level_search.h"
#include "core/quant/codec/ik_levels.h"
#include "core/quant/codec/iq_k_layout.h"
#include "core/quant/codec/scaled_rows.h"

namespace ql::quant::codec {

/// Base is ScaledRows or WrittenScaledRows.
template <typename Codec, template <typename> typename Base = ScaledRows> struct LevelRows : Base<Codec> {
    static void decode(const std::uint8_t* block, float scale, float* out)
    {
        for (int g = 0; g < ikGroupsPerBlock; ++g) {
            const float groupScale = scale * static_cast<float>(Codec::multiple(block, g));
            const auto& levels = Codec::levels[Codec::isShifted(block, g)];
            for (int i = 0; i < ikGroup; ++i)
                *out++ = groupScale * static_cast<float>(levels[Codec::codes.read(block, g * ikGroup + i)]);
        }
    }

    /// Into bits that are still zero.
    static void putGroup(std::uint8_t* block, int group, int multiple, bool shifted, const std::uint8_t* codes)
    {
        if (shifted)
            Codec::putShifted(block, group);
        Codec::putMultiple(block, group, multiple);
        for (int i = 0; i < ikGroup; ++i)
            Codec::codes.write(block, group * ikGroup + i, codes[i]);
    }
};

/// Multiples -127, -125 .. 127.
struct OddSteps {
    static float rowScale(const std::vector<float>& scales)
    {
        return std::abs(signedMaximum(scales.data(), scales.size())) / 127;
    }
    static int multiple(float inverse, float scale)
    {
        return 2 * clampInt(nearestInt(0.5f * std::fma(inverse, scale, 127.0f)), 0, 127) - 127;
    }
};

/// Multiples -Limit .. Limit - 1, where the largest scale gets -Limit.
template <int Limit> struct SignedSteps {
    static float rowScale(const std::vector<float>& scales)
    {
        return -signedMaximum(scales.data(), scales.size()) / Limit;
    }
    static int multiple(float inverse, float scale)
    {
        return clampInt(nearestProduct(inverse, scale), -Limit, Limit - 1);
    }
};

template <typename Codec> inline constexpr auto codecTables = tablesOf(Codec::levels);

template <typename Codec> struct LevelSearchRows : LevelRows<Codec, WrittenScaledRows> {
    static constexpr GroupWeighing weigh{.varianceFactor = 2, .plain = PlainWeights::Square};

    static void encodeRow(const float* x, std::size_t columns, const float* importance, std::uint8_t* row)
    {
        std::fill_n(row, ScaledRows<Codec>::rowBytes(columns), std::uint8_t{0});
        std::vector<float> scales(columns / ikGroup);
        forEachGroup<Codec>(x, columns, importance, row, weigh, [&](const IkGroup& group, const float* weights) {
            const LevelFit found = fitLevels<ikGroup>(group.x, weights, codecTables<Codec>, Codec::positions);
            scales[group.index] = found.scale;
            if (found.shifted)
                Codec::putShifted(group.block, group.number);
        });

        const float scale = Codec::Steps::rowScale(scales);
        storeRowScale<Codec>(row, scale);
        if (scale == 0)
            return;
        const float inverse = 1 / scale;
        float sumXL = 0, sumLL = 0; // over the row, for its final scale
        forEachGroup<Codec>(x, columns, importance, row, weigh, [&](const IkGroup& group, const float* weights) {
            const int multiple = Codec::Steps::multiple(inverse, scales[group.index]);
            Codec::putMultiple(group.block, group.number, multiple);
            const int shifted = Codec::isShifted(group.block, group.number);
            const float step = scale * static_cast<float>(multiple), inverseStep = step != 0 ? 1 / step : 0.0f;
            float level[ikGroup], weighted[ikGroup];
            for (int j = 0; j < ikGroup; ++j) {
                const int code = codecTables<Codec>[shifted].codeOf(inverseStep * group.x[j]);
                Codec::codes.write(group.block, group.number * ikGroup + j, code);
                level[j] = static_cast<float>(Codec::levels[shifted][code] * multiple);
                weighted[j] = weights[j] * level[j];
            }
            addUp(group.x, level, weighted, sumXL, sumLL);
        });
        if (sumLL > 0)
            storeRowScale<Codec>(row, sumXL / sumLL);
    }

private:
    static void addUp(const float* x, const float* level, const float* weighted, float& sumXL, float& sumLL)
    {
        if constexpr (Codec::sumsPairs) { // of values that share a byte
            for (int i = 0; i < 16; ++i) {
                sumXL += std::fma(weighted[i], x[i], weighted[i + 16] * x[i + 16]);
                sumLL += std::fma(weighted[i], level[i], weighted[i + 16] * level[i + 16]);
            }
        } else {
            for (int i = 0; i < ikGroup; ++i) {
                sumXL = std::fma(weighted[i], x[i], sumXL);
                sumLL = std::fma(weighted[i], level[i], sumLL);
            }
        }
    }
};

} // namespace ql::quant::codec
