// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ1_M: the best split of 16 sorted values into three parts, by trying all of them with each of the two runs shifted
// up or down. ggml and ik_llama.cpp add up the same sums in different orders.

#include "core/quant/codec/iq1_fit.h"

namespace ql::quant::codec {

/// Sums over the values of one run that come first in the order of the whole group.
struct Iq1RunSums {
    std::array<float, 17> wx{}, w{};
};

inline std::array<Iq1RunSums, 2> runSums(const std::array<std::uint8_t, 16>& order, const float* x, const float* w)
{
    std::array<Iq1RunSums, 2> sums;
    for (int at = 0; at < 16; ++at) {
        const int i = order[at], run = i / 8;
        for (int r = 0; r < 2; ++r) {
            sums[r].wx[at + 1] = sums[r].wx[at];
            sums[r].w[at + 1] = sums[r].w[at];
        }
        sums[run].wx[at + 1] += w[i] * x[i];
        sums[run].w[at + 1] += w[i];
    }
    return sums;
}

/// The shifts of both runs in the order in which they are tried, as in Iq1Fit::down.
inline constexpr std::array<unsigned, 4> iq1Shifts = {0b00, 0b10, 0b01, 0b11};

/// As ggml does: sum(w x q) from the total and the two boundaries.
inline Iq1Split splitPairInThree(const std::array<std::uint8_t, 16>& order, const float* x, const float* w)
{
    const auto sums = runSums(order, x, w);
    Iq1Split split;
    float best = -FLT_MAX;
    for (int first = 0; first <= 16; ++first) {
        for (int second = first; second <= 16; ++second) {
            std::array<std::array<float, 2>, 2> xq, qq; // by run and shift
            for (int run = 0; run < 2; ++run) {
                const auto& [wx, ws] = sums[run];
                const float boundaries = wx[first] + wx[second];
                for (int down = 0; down < 2; ++down) {
                    const auto& level = iq1Shifted[down];
                    xq[run][down] = wx[16] * level[2] - boundaries;
                    qq[run][down] = ws[16] * level[2] * level[2]
                        + ws[first] * (level[0] * level[0] - level[1] * level[1])
                        + ws[second] * (level[1] * level[1] - level[2] * level[2]);
                }
            }
            for (const unsigned down : iq1Shifts)
                split.offer(xq[0][down & 1] + xq[1][down >> 1], qq[0][down & 1] + qq[1][down >> 1], best,
                            {.first = first, .second = second, .down = down});
        }
    }
    return split;
}

/// Points, shifts and scale for 16 values as ggml finds them; nothing where no split has a score.
inline Iq1Fit<2> fitIq1M(const float* x, const float* w)
{
    const auto order = ascending<16>(x);
    const Iq1Split split = splitPairInThree(order, x, w);
    if (!split.found)
        return {};
    bool moved;
    Iq1Fit<2> fit = snap<RoundedProducts, 2>(split, order, x, w, moved);
    if (moved)
        refit<RoundedProducts>(fit, x, w);
    return fit;
}

/// As ik_llama.cpp does: sum(w x q) part by part, with the products that its build fuses.
inline Iq1Split splitPairInThreeFused(const std::array<std::uint8_t, 16>& order, const float* x, const float* w)
{
    const auto sums = runSums(order, x, w);
    Iq1Split split;
    float best = 0;
    for (int first = 0; first <= 16; ++first) {
        for (int second = first; second <= 16; ++second) {
            for (const unsigned down : iq1Shifts) {
                float xq = 0, qq = 0;
                for (int run = 0; run < 2; ++run) {
                    const auto& [wx, ws] = sums[run];
                    const auto& level = iq1Shifted[down >> run & 1];
                    xq = xq + wx[first] * level[0] + (wx[second] - wx[first]) * level[1];
                    xq = std::fma(wx[16] - wx[second], level[2], xq);
                    qq = qq + ws[first] * level[0] * level[0] + (ws[second] - ws[first]) * level[1] * level[1];
                    qq = std::fma((ws[16] - ws[second]) * level[2], level[2], qq);
                }
                split.offer(xq, qq, best, {.first = first, .second = second, .down = down});
            }
        }
    }
    return split;
}

/// As ik_llama.cpp does once there are points: the scale, and which of the shifts goes with it.
inline void refitWithShifts(Iq1Fit<2>& fit, const float* x, const float* w)
{
    std::array<float, 4> sumXQ{}, sumQQ{}; // in the order of iq1Shifts
    for (int i = 0; i < 16; ++i) {
        const int digit = codebook::digit<2>(codebook::iq1Points[fit.points[static_cast<std::size_t>(i / 8)]], i % 8);
        for (std::size_t k = 0; k < 4; ++k) {
            const float q = iq1Shifted[iq1Shifts[k] >> i / 8 & 1][static_cast<std::size_t>(digit)];
            sumXQ[k] += w[i] * x[i] * q;
            sumQQ[k] += w[i] * q * q;
        }
    }
    float best = 0;
    for (std::size_t k = 0; k < 4; ++k) {
        if (sumXQ[k] > 0 && sumQQ[k] > 0 && sumXQ[k] * sumXQ[k] > best * sumQQ[k]) {
            fit.scale = sumXQ[k] / sumQQ[k];
            fit.down = iq1Shifts[k];
            best = fit.scale * sumXQ[k];
        }
    }
}

/// Points, shifts and scale for 16 values as ik_llama.cpp finds them.
inline Iq1Fit<2> fitIq1MFused(const float* x, const float* w, const Iq1Fit<2>& nothing)
{
    const auto order = ascending<16>(x);
    const Iq1Split split = splitPairInThreeFused(order, x, w);
    if (!split.found)
        return nothing;
    bool moved;
    Iq1Fit<2> fit = snap<FusedProducts, 2>(split, order, x, w, moved);
    if (moved)
        refitWithShifts(fit, x, w);
    return fit;
}

} // namespace ql::quant::codec
