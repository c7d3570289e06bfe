// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ2_K to IQ6_K of ik_llama.cpp. The levels and scales of the groups come from a search; their scales become steps of
// the block's scale, the codes are chosen again for these steps, and the block's scale is fitted to the codes.
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include <algorithm>
#include <array>

#include "core/quant/codec/best.h"
#include "core/quant/codec/ik_level_search.h"
#include "core/quant/codec/ik_weights.h"
#include "core/quant/codec/iq2_k_search.h"
#include "core/quant/codec/iq_k_layout.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

/// What the block's scale is chosen from.
struct GroupScales {
    std::array<float, 16> scales{}; ///< 0 where the group has none
    std::array<float, 16> weightSums{};
};

template <typename Type> inline constexpr auto levelTables = tablesOf(Type::levels);

template <typename Layout> struct LevelGroups : Layout {
    static LevelFit fit(const float* x, const float* weights)
    {
        return fitLevels<16>(x, weights, levelTables<Layout>, Layout::positions);
    }
    static int codeOf(const auto& table, float v) { return table.codeOf(v); }
};

/// The largest scale gets the step -Limit. 0 where there is no scale.
template <int Limit> struct StepsOfLargest {
    static float blockScale(const GroupScales& groups)
    {
        return -signedMaximum(groups.scales.data(), 16) / static_cast<float>(Limit);
    }
};

template <int Lowest, int Highest> int signedStepCode(float inverse, float scale)
{
    return clampInt(nearestProduct(inverse, scale), Lowest, Highest) - Lowest;
}

struct IQ2_KSearch : IQ2_KLayout {
    static constexpr auto stepCode = signedStepCode<-8, 7>;

    static LevelFit fit(const float* x, const float* weights) { return fitFourLevels(x, weights); }
    static float blockScale(const GroupScales& groups) { return fitScaleOfScales(groups.scales, groups.weightSums); }
    /// What fits no int is nothing special here.
    static int codeOf(const auto& table, float v)
    {
        return std::isnan(v) ? 2 : static_cast<int>(std::ranges::upper_bound(table.firsts, v) - table.firsts.begin());
    }
};

struct IQ3_KSearch : LevelGroups<IQ3_KLayout> {
    static float blockScale(const GroupScales& groups)
    {
        float largest = 0;
        for (const float scale : groups.scales)
            largest = largest > std::abs(scale) ? largest : std::abs(scale);
        return largest / 31;
    }
    static int stepCode(float inverse, float scale)
    {
        const float steps = std::fma(inverse, std::abs(scale), -1.0f);
        return clampInt(nearestInt(0.5f * steps), 0, 15) | (scale < 0 ? 16 : 0);
    }
};

struct IQ4_KSearch : LevelGroups<IQ4_KLayout>, StepsOfLargest<32> {
    static constexpr auto stepCode = signedStepCode<-32, 31>;
};

struct IQ5_KSearch : LevelGroups<IQ5_KLayout>, StepsOfLargest<32> {
    static constexpr auto stepCode = signedStepCode<-32, 31>;
};

struct IQ6_KSearch : LevelGroups<IQ6_KLayout>, StepsOfLargest<127> {
    static int stepCode(float inverse, float scale) { return clampInt(nearestProduct(inverse, scale), -127, 127); }
};

template <typename Layout> struct DecodesIqK {
    static constexpr std::size_t blockValues = 256, blockBytes = Layout::bytes;
    static void decode(const std::uint8_t* block, float* out) { decodeIqK<Layout>(block, out); }
};

template <typename Type> struct IqK : DecodesIqK<Type> {
    static void encode(const float* x, std::uint8_t* block)
    {
        const float variance = varianceOf(x);
        std::array<float, 256> weights;
        for (int i = 0; i < 256; ++i)
            weights[i] = x[i] * x[i] + (Type::weighsVariance ? 0.25f * variance : 0.0f);
        encodeWeighted(x, weights, block);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        const float variance = varianceOf(x);
        std::array<float, 256> weights;
        for (int first = 0; first < 256; first += 16) {
            usableImportance<16>(x + first, importance.columns + first, weights.data() + first);
            for (int i = first; i < first + 16; ++i)
                weights[i] = fusedWeight(x[i], weights[i], variance);
        }
        encodeWeighted(x, weights, block);
    }

private:
    static float varianceOf(const float* x) { return Type::varianceFactor * sumOfSquares(x, 256) / 256; }

    static void encodeWeighted(const float* x, const std::array<float, 256>& weights, std::uint8_t* block)
    {
        std::fill_n(block, Type::bytes, std::uint8_t{0});
        GroupScales groups;
        for (int g = 0; g < 16; ++g) {
            const LevelFit fit = Type::fit(x + 16 * g, weights.data() + 16 * g);
            groups.scales[g] = fit.scale;
            groups.weightSums[g] = sumOf(weights.data() + 16 * g, 16);
            ikHalfBits.write(block, g, fit.shifted);
        }
        const float d = Type::blockScale(groups);
        if (d == 0 && !Type::writesZeroBlocks) {
            std::fill_n(block, 4, std::uint8_t{0});
            return;
        }
        const float inverse = d == 0 ? 0.0f : 1 / d;
        LevelSums sums;
        for (int g = 0; g < 16; ++g) {
            const int code = Type::stepCode(inverse, groups.scales[g]);
            Type::steps.write(block, g, code);
            chooseCodes(x, weights, g, d, Type::stepOf(code), sums, block);
        }
        storeHalf(block, Type::growth * (sums.ll > 0 ? sums.scale() : d));
    }

    /// The codes of a group for scale d * step.
    static void chooseCodes(const float* x, const std::array<float, 256>& weights, int group, float d, int step,
                            LevelSums& sums, std::uint8_t* block)
    {
        const float scale = d * static_cast<float>(step);
        if (scale == 0 && !Type::writesZeroBlocks)
            return;
        const auto& table = levelTables<Type>[ikHalfBits.read(block, group)];
        const float inverse = scale == 0 ? 0.0f : 1 / scale;
        for (int i = 16 * group; i < 16 * (group + 1); ++i) {
            const int code = Type::codeOf(table, inverse * x[i]);
            Type::codes.write(block, i, code);
            sums.add(weights[i], x[i], static_cast<float>(table.levels[code] * step));
        }
    }
};

struct IQ2_K : IqK<IQ2_KSearch> {
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ2_K>;
};
struct IQ3_K : IqK<IQ3_KSearch> {
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ3_K>;
};
struct IQ4_K : IqK<IQ4_KSearch> {
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ4_K>;
};
struct IQ5_K : IqK<IQ5_KSearch> {
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ5_K>;
};
struct IQ6_K : IqK<IQ6_KSearch> {
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ6_K>;
};

} // namespace ql::quant::codec
