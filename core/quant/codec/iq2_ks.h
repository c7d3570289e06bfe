// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ2_KS (ik_llama.cpp): two-bit codes for non-linear levels, eight groups of 32 to a block, and one scale d (half) for
// the row.
//     bits 0-1: bit g is group g's choice of levels, bit 8 + g the fifth bit of its scale
//     scales 2-5: nibbles, two neighbouring groups to a byte
//     codes 6-69: two bits, 32 bytes for four groups, the first lowest
// (d * (s - 16)) * level
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

struct IQ2_KS : LevelRows<IQ2_KS> {
    static constexpr std::size_t blockBytes = 70, rowHeaderBytes = 2;
    static constexpr LevelHalves<4> levels = ikLevels2;

    static int multiple(const std::uint8_t* block, int group)
    {
        return ((block[2 + group / 2] >> 4 * (group % 2) & 15) | (block[1] >> group & 1) << 4) - 16;
    }
    static bool isShifted(const std::uint8_t* block, int group) { return block[0] >> group & 1; }
    static int code(const std::uint8_t* block, int group, int i)
    {
        return block[6 + group / 4 * 32 + i] >> 2 * (group % 4) & 3;
    }
};

} // namespace ql::quant::codec
