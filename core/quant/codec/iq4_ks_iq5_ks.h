// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ4_KS and IQ5_KS (ik_llama.cpp): codes for non-linear levels, eight groups of 32 to a block, and one scale d (float)
// for the row.
//     IQ4_KS: group scales 0-7, nibbles 8-135, 16 bytes a group: low nibbles values 0-15, high nibbles 16-31
//     IQ5_KS: group scales 0-7, nibbles 8-135, 32 bytes for two groups: low nibbles the first, high nibbles the second;
//             fifth bits 136-167: bit g of byte j is value j of group g
// (d * ((s & 254) - 127)) * level, from the shifted half of the table where s & 1.
// Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ggml-types.md.

#include "core/quant/codec/best.h"
#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

/// A byte for each group: an odd multiple, and whether the levels are shifted.
template <typename Codec> struct OddScaledRows : LevelSearchRows<Codec> {
    using Steps = OddSteps;

    static int multiple(const std::uint8_t* block, int group) { return (block[group] & 254) - 127; }
    static bool isShifted(const std::uint8_t* block, int group) { return block[group] & 1; }

    static void putShifted(std::uint8_t* block, int group) { block[group] = 1; }
    static void putMultiple(std::uint8_t* block, int group, int multiple) { setBits(block[group], multiple + 127); }
};

struct IQ4_KS : OddScaledRows<IQ4_KS> {
    static constexpr std::size_t blockBytes = 136, rowHeaderBytes = 4;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ4_KS>;
    static constexpr LevelHalves<16> levels = ikLevels4;
    static constexpr SplitField codes = {.low = {.at = 8, .bits = 4, .width = 16}};
    static constexpr LevelPositions positions = {.tries = 7};
    static constexpr bool sumsPairs = true;
};

struct IQ5_KS : OddScaledRows<IQ5_KS> {
    static constexpr std::size_t blockBytes = 168, rowHeaderBytes = 4;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::IQ5_KS>;
    static constexpr LevelHalves<32> levels = ikLevels5;
    static constexpr SplitField codes = {.low = {.at = 8, .bits = 4, .width = 32},
                                         .high = {.at = 136, .bits = 1, .width = 32}};
    static constexpr LevelPositions positions = {.tries = 5};
    static constexpr bool sumsPairs = false;
};

} // namespace ql::quant::codec
