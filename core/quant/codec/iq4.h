// SPDX-License-Identifier: Apache-2.0
#pragma once

// Four-bit codes into a fixed table of 16 levels.
//     IQ4_NL: d (half) 0-1, nibbles 2-17 as Q4_0; d * level
//     IQ4_XS: d 0-1, high scale bits (16-bit word) 2-3, low scale nibbles 4-7, nibbles 8-135, 16 bytes for each group
//             of 32; (d * (scale - 32)) * level
// Source: docs/formats/ggml-types.md.

#include <array>

#include "core/quant/codec/best.h"
#include "core/quant/codec/levels.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

/// Halfway between neighbouring levels; from here on the upper one is taken.
inline constexpr std::array<float, 15> iq4Midpoints = [] {
    std::array<float, 15> midpoints{};
    for (std::size_t i = 0; i < midpoints.size(); ++i)
        midpoints[i] = 0.5f * static_cast<float>(iq4Levels[i] + iq4Levels[i + 1]);
    return midpoints;
}();

/// The code of the nearest level, of the upper one when both are as near; 15 for NaN.
inline std::uint8_t nearestIq4Code(float v)
{
    int code = v < iq4Midpoints[7] ? 0 : 8;
    for (const int step : {4, 2, 1})
        code += v < iq4Midpoints[static_cast<std::size_t>(code + step - 1)] ? 0 : step;
    return static_cast<std::uint8_t>(code);
}

/// Values are scale * level. Returns the best of 16 scales around the one that puts the largest value on level -127.
inline float fitIq4Scale(const float* x, const float* weights)
{
    const float maximum = signedMaximum(x, 32);
    if (std::abs(maximum) < groupEpsilon)
        return 0;
    float scale = 0, best = 0;
    const auto attempt = [&](float inverse, bool isFirst) {
        float sumXL = 0, sumLL = 0;
        for (int i = 0; i < 32; ++i) {
            const auto level = static_cast<float>(iq4Levels[nearestIq4Code(inverse * x[i])]);
            sumXL += weights[i] * level * x[i];
            sumLL += weights[i] * level * level;
        }
        if (isFirst || (sumLL > 0 && sumXL * sumXL > best * sumLL)) {
            scale = sumLL > 0 ? sumXL / sumLL : 0.0f;
            best = scale * sumXL;
        }
    };
    attempt(1 / (-maximum / static_cast<float>(iq4Levels[0])), true);
    for (int step = -7; step <= 7; ++step)
        attempt(static_cast<float>(step + iq4Levels[0]) / maximum, false);
    return scale;
}

/// What an error at each of 32 values costs.
inline std::array<float, 32> iq4Weights(const float* x, const float* importance, float variance)
{
    std::array<float, 32> weights;
    if (importance) {
        weighByImportance(x, importance, variance, 32, weights.data());
    } else {
        for (std::size_t i = 0; i < 32; ++i)
            weights[i] = x[i] * x[i];
    }
    return weights;
}

inline void encodeIq4Nibbles(const float* x, float scale, std::uint8_t* nibbles)
{
    const float inverse = scale != 0 ? 1 / scale : 0.0f;
    for (int i = 0; i < 16; ++i)
        nibbles[i] =
            static_cast<std::uint8_t>(nearestIq4Code(x[i] * inverse) | nearestIq4Code(x[i + 16] * inverse) << 4);
}

inline void decodeIq4Nibbles(const std::uint8_t* nibbles, float scale, float* out)
{
    for (int i = 0; i < 16; ++i) {
        out[i] = scale * static_cast<float>(iq4Levels[nibbles[i] & 15]);
        out[i + 16] = scale * static_cast<float>(iq4Levels[nibbles[i] >> 4]);
    }
}

struct IQ4_NL {
    static constexpr std::size_t blockValues = 32, blockBytes = 18;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ4_NL>;

    static void encode(const float* x, std::uint8_t* block) { encode(x, BlockImportance{}, block); }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        const float variance = sumOfSquares(x, 32) * (2.0f / 32);
        const float scale = fitIq4Scale(x, iq4Weights(x, importance.columns, variance).data());
        storeHalf(block, scale);
        encodeIq4Nibbles(x, scale, block + 2); // for the scale before its rounding to half
    }

    static void decode(const std::uint8_t* block, float* out) { decodeIq4Nibbles(block + 2, loadHalf(block), out); }
};

struct IQ4_XS {
    static constexpr std::size_t blockValues = 256, blockBytes = 136;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ4_XS>;
    using Steps = std::array<std::uint8_t, 8>; ///< six bits, 32 is zero

    static void encode(const float* x, std::uint8_t* block) { encode(x, BlockImportance{}, block); }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        const float variance = sumOfSquares(x, 256) * (2.0f / 256);
        std::array<float, 8> scales;
        for (std::size_t g = 0; g < 8; ++g) {
            const float* columns = importance.columns ? importance.columns + 32 * g : nullptr;
            scales[g] = fitIq4Scale(x + 32 * g, iq4Weights(x + 32 * g, columns, variance).data());
        }
        const float d = -signedMaximum(scales.data(), 8) / 32;
        const float inverse = d != 0 ? 1 / d : 0.0f;
        Steps steps;
        for (std::size_t g = 0; g < 8; ++g) {
            const int step = clampInt(nearestInt(inverse * scales[g]), -32, 31);
            steps[g] = static_cast<std::uint8_t>(step + 32);
            encodeIq4Nibbles(x + 32 * g, d * static_cast<float>(step), block + 8 + 16 * g);
        }
        packScales(steps, d, block);
    }

    static void pack(const std::array<std::uint8_t, 256>& codes, const Steps& steps, float d, std::uint8_t* block)
    {
        packScales(steps, d, block);
        for (std::size_t i = 0; i < 256; i += 32)
            for (std::size_t j = 0; j < 16; ++j)
                block[8 + i / 2 + j] = static_cast<std::uint8_t>(codes[i + j] | codes[i + j + 16] << 4);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        const auto high = load<std::uint16_t>(block + 2);
        for (int g = 0; g < 8; ++g) {
            const int scale = (block[4 + g / 2] >> 4 * (g % 2) & 15) | (high >> 2 * g & 3) << 4;
            decodeIq4Nibbles(block + 8 + 16 * g, d * static_cast<float>(scale - 32), out + 32 * g);
        }
    }

private:
    static void packScales(const Steps& steps, float d, std::uint8_t* block)
    {
        std::uint32_t low = 0, high = 0;
        for (int g = 0; g < 8; ++g) {
            const std::uint32_t step = steps[static_cast<std::size_t>(g)];
            low |= (step & 15) << 4 * g;
            high |= step >> 4 << 2 * g;
        }
        storeHalf(block, d);
        store(block + 2, static_cast<std::uint16_t>(high));
        store(block + 4, low);
    }
};

} // namespace ql::quant::codec
