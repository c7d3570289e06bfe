// SPDX-License-Identifier: Apache-2.0
#pragma once

// Four-bit codes into a fixed table of 16 levels. Read only.
//     IQ4_NL: d (half) 0-1, nibbles 2-17 as Q4_0; d * level
//     IQ4_XS: d 0-1, high scale bits (16-bit word) 2-3, low scale nibbles 4-7, nibbles 8-135, 16 bytes for each group
//             of 32; (d * (scale - 32)) * level

#include <array>

#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

inline constexpr std::array<std::int8_t, 16> iq4Levels = {-127, -104, -83, -65, -49, -35, -22, -10,
                                                          1,    13,   25,  38,  53,  69,  89,  113};

inline void decodeIq4Nibbles(const std::uint8_t* nibbles, float scale, float* out)
{
    for (int i = 0; i < 16; ++i) {
        out[i] = scale * static_cast<float>(iq4Levels[nibbles[i] & 15]);
        out[i + 16] = scale * static_cast<float>(iq4Levels[nibbles[i] >> 4]);
    }
}

struct IQ4_NL {
    static constexpr std::size_t blockValues = 32, blockBytes = 18;

    static void decode(const std::uint8_t* block, float* out) { decodeIq4Nibbles(block + 2, loadHalf(block), out); }
};

struct IQ4_XS {
    static constexpr std::size_t blockValues = 256, blockBytes = 136;

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        const auto high = load<std::uint16_t>(block + 2);
        for (int g = 0; g < 8; ++g) {
            const int scale = (block[4 + g / 2] >> 4 * (g % 2) & 15) | (high >> 2 * g & 3) << 4;
            decodeIq4Nibbles(block + 8 + 16 * g, d * static_cast<float>(scale - 32), out + 32 * g);
        }
    }
};

} // namespace ql::quant::codec
