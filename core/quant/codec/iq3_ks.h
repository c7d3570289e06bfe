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

#include "core/quant/codec/best.h"
#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

struct IQ3_KS : LevelSearchRows<IQ3_KS> {
    static constexpr std::size_t blockBytes = 102, rowHeaderBytes = 2;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ3_KS>;
    static constexpr LevelHalves<8> levels = ikLevels3;
    static constexpr SplitField codes = {.low = {.at = 6, .bits = 2, .width = 32},
                                         .high = {.at = 70, .bits = 1, .width = 32}};
    static constexpr SplitField steps = {.low = {.at = 2, .bits = 4, .width = 4}, .high = {.at = 0, .bits = 1}};
    static constexpr BitField shifted = {.at = 1, .bits = 1};
    static constexpr LevelPositions positions = {.tries = 5, .guardsStart = true};
    static constexpr bool sumsPairs = false;
    using Steps = SignedSteps<16>;

    static int multiple(const std::uint8_t* block, int group) { return steps.read(block, group) - 16; }
    static bool isShifted(const std::uint8_t* block, int group) { return shifted.read(block, group); }
    static void putShifted(std::uint8_t* block, int group) { shifted.write(block, group, 1); }
    static void putMultiple(std::uint8_t* block, int group, int multiple) { steps.write(block, group, multiple + 16); }
};

} // namespace ql::quant::codec
