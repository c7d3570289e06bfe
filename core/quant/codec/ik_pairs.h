// SPDX-License-Identifier: Apache-2.0
#pragma once

// The 32 pairs of three-bit levels for which IQ2_KL has codes, and the nearest of them. A pair is found by the nearest
// level of each value; where that pair has no code, it is one of the eight pairs nearest to it in the plane.
// Source: ik_llama.cpp, iqk_quantize.cpp and ggml-common.h.

#include <array>
#include <limits>

#include "core/quant/codec/ik_levels.h"
#include "core/quant/codec/ik_nearest.h"

namespace ql::quant::codec {

/// Codes of the first half of ikLevels3, the digits of an octal number.
inline constexpr std::array<std::uint8_t, 32> ikPairs = {002, 005, 010, 013, 015, 017, 021, 022, 024, 025, 026,
                                                         030, 034, 035, 037, 042, 043, 044, 045, 046, 051, 052,
                                                         053, 054, 055, 060, 062, 064, 066, 067, 072, 075};

struct PairLevels {
    float first, second;
};

constexpr PairLevels levelsOfOctal(int pair)
{
    return {static_cast<float>(ikLevels3[0][static_cast<std::size_t>(pair >> 3)]),
            static_cast<float>(ikLevels3[0][static_cast<std::size_t>(pair & 7)])};
}

constexpr PairLevels pairLevels(int code)
{
    return levelsOfOctal(ikPairs[static_cast<std::size_t>(code)]);
}

/// What to try for each of the 64 pairs of levels: its own code, eight times, or the codes of its neighbours, the
/// nearest first.
using PairCandidates = std::array<std::array<std::uint8_t, 8>, 64>;

inline constexpr PairCandidates ikPairCandidates = [] {
    PairCandidates candidates{};
    for (int pair = 0; pair < 64; ++pair) {
        auto& list = candidates[static_cast<std::size_t>(pair)];
        const PairLevels from = levelsOfOctal(pair);
        const auto distance = [from](int code) {
            const PairLevels to = pairLevels(code);
            return (to.first - from.first) * (to.first - from.first)
                + (to.second - from.second) * (to.second - from.second);
        };
        bool taken[32] = {};
        for (std::uint8_t& place : list) {
            int nearest = -1;
            for (int code = 0; code < 32; ++code)
                if (!taken[code] && (nearest < 0 || distance(code) < distance(nearest)))
                    nearest = code;
            taken[nearest] = true;
            place = static_cast<std::uint8_t>(nearest);
        }
        if (distance(list[0]) == 0)
            list.fill(list[0]);
    }
    return candidates;
}();

inline constexpr auto ikPairFirsts = firstFloats(ikLevels3[0]);

/// The code for the two values inverse * x.
inline int nearestPair(float inverse, const float* x, const float* weights)
{
    const float first = inverse * x[0], second = inverse * x[1];
    const int pair = nearestLevel(ikPairFirsts, first) << 3 | nearestLevel(ikPairFirsts, second);
    const auto& candidates = ikPairCandidates[static_cast<std::size_t>(pair)];
    int winner = candidates[0];
    if (candidates[0] == candidates[1])
        return winner;
    float best = std::numeric_limits<float>::max();
    for (const int code : candidates) {
        const PairLevels levels = pairLevels(code);
        const float a = levels.first - first, b = levels.second - second;
        const float error = std::fma(weights[0] * a, a, weights[1] * b * b);
        if (error < best) {
            best = error;
            winner = code;
        }
    }
    return winner;
}

} // namespace ql::quant::codec
