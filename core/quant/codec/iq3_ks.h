// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ3_KS (ik_llama.cpp): three-bit codes for non-linear levels, eight groups of 32 to a block, and one scale d (half)
// for the row.
//     bits 0-1: bit g is the fifth bit of group g's scale, bit 8 + g its choice of levels
//     scales 2-5: byte g is group g (low nibble) and g + 4
//     low codes 6-69: two bits, 32 bytes for four groups, the first lowest
//     high codes 70-101: bit g of byte j is value j of group g
// (d * (s - 16)) * level
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

struct IQ3_KS : LevelSearchRows<IQ3_KS> {
    static constexpr std::size_t blockBytes = 102, rowHeaderBytes = 2;
    static constexpr LevelHalves<8> levels = ikLevels3;
    static constexpr int tries = 5;
    static constexpr bool sumsPairs = false, guardsStart = true;
    using Steps = SignedSteps<16>;

    static int multiple(const std::uint8_t* block, int group)
    {
        return ((block[2 + group % 4] >> 4 * (group / 4) & 15) | (block[0] >> group & 1) << 4) - 16;
    }
    static bool isShifted(const std::uint8_t* block, int group) { return block[1] >> group & 1; }
    static int code(const std::uint8_t* block, int group, int i)
    {
        return (block[6 + group / 4 * 32 + i] >> 2 * (group % 4) & 3) | (block[70 + i] >> group & 1) << 2;
    }

    static void putShifted(std::uint8_t* block, int group) { setBits(block[1], 1 << group); }
    static void putMultiple(std::uint8_t* block, int group, int multiple)
    {
        setBits(block[2 + group % 4], ((multiple + 16) & 15) << 4 * (group / 4));
        setBits(block[0], (multiple + 16) >> 4 << group);
    }
    static void putCode(std::uint8_t* block, int group, int i, int code)
    {
        setBits(block[6 + group / 4 * 32 + i], (code & 3) << 2 * (group % 4));
        setBits(block[70 + i], code >> 2 << group);
    }
};

} // namespace ql::quant::codec
