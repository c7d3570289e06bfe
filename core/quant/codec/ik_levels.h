// SPDX-License-Identifier: Apache-2.0
#pragma once

// The non-linear levels of ik_llama.cpp's K types: codes of 2 to 6 bits stand for entries of a table, and every group
// of values chooses between the table and a second half, which is shifted. Ascending. Decoded IQ6_K values are not
// taken from its table but from the cubic that it rounds.
// Source: ik_llama.cpp, ggml-common.h; docs/formats/ggml-types.md.

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/quant/codec/iq4.h"

namespace ql::quant::codec {

/// Both halves of one table, the shifted one second.
template <std::size_t Count> using LevelHalves = std::array<std::array<std::int8_t, Count>, 2>;

/// Both halves where the second is the first plus `shift`.
template <std::size_t Count>
constexpr LevelHalves<Count> withShifted(const std::array<std::int8_t, Count>& levels, int shift)
{
    LevelHalves<Count> halves{levels, levels};
    for (std::int8_t& level : halves[1])
        level = static_cast<std::int8_t>(level + shift);
    return halves;
}

inline constexpr auto ikLevels2 = withShifted<4>({-31, -13, 1, 17}, 5);
inline constexpr auto ikLevels3 = withShifted<8>({-63, -40, -23, -10, 1, 13, 28, 47}, 4);
inline constexpr auto ikLevels4 = withShifted<16>(iq4Levels, 4);
inline constexpr auto ikLevels5 =
    withShifted<32>({-126, -114, -103, -92, -83, -74, -65, -57, -50, -43, -36, -30, -24, -18, -12, -6,
                     -1,   5,    11,   17,  23,  29,  36,  43,  51,  59,  68,  77,  87,  97,  109, 121},
                    2);
inline constexpr auto ikLevels6 = withShifted<64>(
    {-127, -121, -115, -109, -104, -98, -93, -88, -84, -79, -74, -70, -66, -62, -58, -54, -51, -47, -44, -40, -37, -34,
     -31,  -28,  -25,  -22,  -19,  -16, -13, -11, -8,  -5,  -2,  0,   3,   6,   9,   12,  14,  17,  20,  23,  27,  30,
     33,   36,   40,   44,   47,   51,  55,  59,  63,  68,  72,  77,  82,  87,  92,  98,  103, 109, 115, 121},
    1);

/// What decoders multiply with.
template <std::size_t Count> using FloatHalves = std::array<std::array<float, Count>, 2>;

template <std::size_t Count> constexpr FloatHalves<Count> decodedLevels(const LevelHalves<Count>& levels)
{
    FloatHalves<Count> halves{};
    for (std::size_t half = 0; half < 2; ++half)
        for (std::size_t code = 0; code < Count; ++code)
            halves[half][code] = static_cast<float>(levels[half][code]);
    return halves;
}

/// The cubic of IQ6_K: three multiply-adds, each rounded once.
inline constexpr FloatHalves<64> ikCubic6 = [] {
    constexpr float factors[] = {0.0011972f, -0.11218f, 6.2568f, -127.0f};
    FloatHalves<64> halves{};
    for (std::size_t code = 0; code < 64; ++code) {
        float sum = factors[0];
        for (int i = 1; i < 4; ++i) // the product is exact in double, and std::fma is not for constants
            sum = static_cast<float>(static_cast<double>(sum) * static_cast<double>(code)
                                     + static_cast<double>(factors[i]));
        halves[0][code] = sum;
        halves[1][code] = sum + 1;
    }
    return halves;
}();

/// How a search looks around: the largest value of a group is put on the first level, and on up to `tries` places
/// `step` apart to both sides of it.
struct LevelPositions {
    int tries, step = 1;
    bool guardsStart = false; ///< does not begin with sums that are empty; the others begin with NaN then
    bool refits = false; ///< fits the scale once more to the codes it gives
};

} // namespace ql::quant::codec
