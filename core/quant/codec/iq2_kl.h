// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ2_KL (ik_llama.cpp): five-bit codes for pairs of levels, eight groups of 16 pairs to a block, and one scale d
// (half) for the row.
//     high scale bits 0-1: two for each group
//     low scale bits 2-5: nibbles, byte g is group g (low nibble) and g + 4
//     codes 6-69: nibbles, 16 bytes for two groups, the first in the low nibbles
//     fifth bits 70-85: bit g of byte j is pair j of group g
// Pair j is values 2 j and 2 j + 1: (d * (s - 32)) * level
// Source: ik_llama.cpp, iqk_quantize.cpp and ggml-common.h; docs/formats/ggml-types.md.

#include "core/quant/codec/level_rows.h"

namespace ql::quant::codec {

/// The pairs of levels that have a code: codes of the first half of ikLevels3, the digits of an octal number.
inline constexpr std::array<std::uint8_t, 32> iq2klPairs = {002, 005, 010, 013, 015, 017, 021, 022, 024, 025, 026,
                                                            030, 034, 035, 037, 042, 043, 044, 045, 046, 051, 052,
                                                            053, 054, 055, 060, 062, 064, 066, 067, 072, 075};

struct IQ2_KL : ScaledRows<IQ2_KL> {
    static constexpr std::size_t blockBytes = 86, rowHeaderBytes = 2;
    static constexpr std::array<std::int8_t, 8> levels = ikLevels3[0];

    static void decode(const std::uint8_t* block, float scale, float* out)
    {
        const auto highScales = load<std::uint16_t>(block);
        for (int g = 0; g < ikGroupsPerBlock; ++g) {
            const int multiple = ((block[2 + g % 4] >> 4 * (g / 4) & 15) | (highScales >> 2 * g & 3) << 4) - 32;
            const float groupScale = scale * static_cast<float>(multiple);
            for (int j = 0; j < ikGroup / 2; ++j) {
                const int low = block[6 + g / 2 * 16 + j] >> 4 * (g % 2) & 15, fifth = block[70 + j] >> g & 1;
                const int pair = iq2klPairs[static_cast<std::size_t>(low | fifth << 4)];
                *out++ = groupScale * static_cast<float>(levels[pair >> 3]);
                *out++ = groupScale * static_cast<float>(levels[pair & 7]);
            }
        }
    }
};

} // namespace ql::quant::codec
