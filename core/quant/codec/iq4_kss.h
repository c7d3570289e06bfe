// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ4_KSS (ik_llama.cpp): four-bit codes for non-linear levels without any extra bits, eight groups of 32 to a block,
// and one scale d (float) for the row. A group is eight words of 16 bits. The lowest bits of the words are the bits of
// s. With them cleared, w ^ (w >> 1) are four codes (of an even number of set bits, so that one bit was to spare): of
// word k, values 2 k, 2 k + 16, 2 k + 1, 2 k + 17, the first lowest.
// (d * ((s & 254) - 127)) * level, from the shifted half of the table where s & 1.
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

struct IQ4_KSS : LevelRows<IQ4_KSS> {
    static constexpr std::size_t blockBytes = 128, rowHeaderBytes = 4;
    static constexpr LevelHalves<16> levels = ikLevels4;

    static int multiple(const std::uint8_t* block, int group) { return (scaleByte(block, group) & 254) - 127; }
    static bool isShifted(const std::uint8_t* block, int group) { return scaleByte(block, group) & 1; }
    static int code(const std::uint8_t* block, int group, int i)
    {
        const int scrambled = word(block, group, i % 16 / 2) & 0xfffe;
        return (scrambled ^ scrambled >> 1) >> (8 * (i % 2) + 4 * (i / 16)) & 15;
    }

private:
    static int word(const std::uint8_t* block, int group, int k)
    {
        return load<std::uint16_t>(block + group * 16 + 2 * k);
    }
    static int scaleByte(const std::uint8_t* block, int group)
    {
        int byte = 0;
        for (int k = 0; k < 8; ++k)
            byte |= (word(block, group, k) & 1) << k;
        return byte;
    }
};

} // namespace ql::quant::codec
