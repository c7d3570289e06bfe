// SPDX-License-Identifier: Apache-2.0
#pragma once

// What tells IQ2_K to IQ6_K of ik_llama.cpp apart, the numbers of their searches too: 256 values as 16 groups of 16. A
// group has a step, a code that the block's half float multiplies, and a bit that says which half of the level table it
// uses: (d * step) * level.
//     IQ2_K: d 0-1, half bits 2-3, step nibbles 4-11, codes of 2 bits 12-75; step = nibble - 8
//     IQ3_K: d, half bits, step signs 4-5, step nibbles 6-13, low 2 bits 14-77, high bits 78-109;
//            step = 2 * nibble + 1, negative where the sign bit is set
//     IQ4_K: d, half bits, high 2 bits of steps 4-7, low nibbles 8-15, codes 16-143; step = six bits - 32
//     IQ5_K: as IQ4_K, fifth bits of codes 144-175
//     IQ6_K: d, half bits, steps (signed bytes) 4-19, low nibbles 20-147, high 2 bits 148-211
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include <array>

#include "core/quant/codec/ik_levels.h"
#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

/// Where small numbers lie: `width` bytes side by side hold the first numbers in their lowest bits, then the next
/// numbers in the bits above, until the bytes are full and the next `width` bytes follow.
struct BitField {
    int at = 0, bits = 0, width = 1;

    constexpr int byteOf(int i) const { return at + i / (width * (8 / bits)) * width + i % width; }
    constexpr int shiftOf(int i) const { return bits * (i / width % (8 / bits)); }

    constexpr int read(const std::uint8_t* block, int i) const
    {
        return block[byteOf(i)] >> shiftOf(i) & ((1 << bits) - 1);
    }
    /// Into bits that are still zero; takes the lowest `bits` of the value.
    constexpr void write(std::uint8_t* block, int i, int value) const
    {
        block[byteOf(i)] |= static_cast<std::uint8_t>((value & ((1 << bits) - 1)) << shiftOf(i));
    }
};

/// A number whose low and high bits lie in different places.
struct SplitField {
    BitField low, high{};

    constexpr int read(const std::uint8_t* block, int i) const
    {
        return low.read(block, i) | (high.bits ? high.read(block, i) << low.bits : 0);
    }
    constexpr void write(std::uint8_t* block, int i, int value) const
    {
        low.write(block, i, value);
        if (high.bits)
            high.write(block, i, value >> low.bits);
    }
};

inline constexpr BitField ikHalfBits = {.at = 2, .bits = 1};

// Beside the layout each has
//     positions             // of the search
//     varianceFactor        // of the mean square that the weights take in
//     weighsVariance        // without importance the weights are x^2, and a quarter of that mean where this is set
//     growth                // the block's scale is fitted to the codes, and multiplied with this
//     writesZeroBlocks      // a block of zeros has codes and steps; else it is zero bytes

struct IQ2_KLayout {
    static constexpr std::size_t bytes = 76;
    static constexpr auto& levels = ikLevels2;
    static constexpr auto decoded = decodedLevels(ikLevels2);
    static constexpr SplitField steps = {{.at = 4, .bits = 4}};
    static constexpr SplitField codes = {{.at = 12, .bits = 2, .width = 32}};
    static constexpr int stepOf(int code) { return code - 8; }

    static constexpr LevelPositions positions = {.tries = 0}; ///< it has a search of its own
    static constexpr float varianceFactor = 1.5f, growth = 1.03f;
    static constexpr bool weighsVariance = true, writesZeroBlocks = false;
};

struct IQ3_KLayout {
    static constexpr std::size_t bytes = 110;
    static constexpr auto& levels = ikLevels3;
    static constexpr auto decoded = decodedLevels(ikLevels3);
    static constexpr SplitField steps = {{.at = 6, .bits = 4}, {.at = 4, .bits = 1}};
    static constexpr SplitField codes = {{.at = 14, .bits = 2, .width = 32}, {.at = 78, .bits = 1, .width = 32}};
    static constexpr int stepOf(int code) { return (2 * (code & 15) + 1) * (code & 16 ? -1 : 1); }

    static constexpr LevelPositions positions = {.tries = 3, .step = 2, .guardsStart = true, .refits = true};
    static constexpr float varianceFactor = 1.5f, growth = 1.01f;
    static constexpr bool weighsVariance = true, writesZeroBlocks = false;
};

struct IQ4_KLayout {
    static constexpr std::size_t bytes = 144;
    static constexpr auto& levels = ikLevels4;
    static constexpr auto decoded = decodedLevels(ikLevels4);
    static constexpr SplitField steps = {{.at = 8, .bits = 4}, {.at = 4, .bits = 2}};
    static constexpr SplitField codes = {{.at = 16, .bits = 4, .width = 16}};
    static constexpr int stepOf(int code) { return code - 32; }

    static constexpr LevelPositions positions = {.tries = 7};
    static constexpr float varianceFactor = 2, growth = 1;
    static constexpr bool weighsVariance = false, writesZeroBlocks = true;
};

struct IQ5_KLayout {
    static constexpr std::size_t bytes = 176;
    static constexpr auto& levels = ikLevels5;
    static constexpr auto decoded = decodedLevels(ikLevels5);
    static constexpr SplitField steps = IQ4_KLayout::steps;
    static constexpr SplitField codes = {{.at = 16, .bits = 4, .width = 32}, {.at = 144, .bits = 1, .width = 32}};
    static constexpr int stepOf(int code) { return code - 32; }

    static constexpr LevelPositions positions = {.tries = 5, .refits = true};
    static constexpr float varianceFactor = 2, growth = 1;
    static constexpr bool weighsVariance = true, writesZeroBlocks = false;
};

struct IQ6_KLayout {
    static constexpr std::size_t bytes = 212;
    static constexpr auto& levels = ikLevels6;
    static constexpr auto& decoded = ikCubic6;
    static constexpr SplitField steps = {{.at = 4, .bits = 8}};
    static constexpr SplitField codes = {{.at = 20, .bits = 4, .width = 32}, {.at = 148, .bits = 2, .width = 32}};
    static constexpr int stepOf(int code) { return static_cast<std::int8_t>(code); }

    static constexpr LevelPositions positions = {.tries = 5, .refits = true};
    static constexpr float varianceFactor = 2, growth = 1;
    static constexpr bool weighsVariance = true, writesZeroBlocks = false;
};

template <typename Layout> inline void decodeIqK(const std::uint8_t* block, float* out)
{
    const float d = loadHalf(block);
    for (int i = 0; i < 256; ++i) {
        const float scale = d * static_cast<float>(Layout::stepOf(Layout::steps.read(block, i / 16)));
        out[i] = scale * Layout::decoded[ikHalfBits.read(block, i / 16)][Layout::codes.read(block, i)];
    }
}

} // namespace ql::quant::codec
