// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the encoders of IQ1_S, IQ1_M and ik_llama.cpp's layouts of them share: the sorted values of a group, the points
// of the code book that stand for it, and the scale for these points. Source: docs/formats/ggml-types.md, "One bit".

#include <array>
#include <cfloat>
#include <cmath>
#include <cstdint>

#include "core/quant/codebook/iq1.h"
#include "core/quant/codebook/lattice.h"
#include "core/quant/codebook/point.h"

namespace ql::quant::codec {

/// How a product is added to a sum: both rounded, or (ik_llama.cpp as its build fuses them) the sum alone.
struct RoundedProducts {
    static float multiplyAdd(float a, float b, float c) { return a * b + c; }
};

struct FusedProducts {
    static float multiplyAdd(float a, float b, float c) { return std::fma(a, b, c); }
};

/// How far the three values of a run of eight are shifted, all up or all down.
inline constexpr float iq1Delta = 0.125f;

/// What the digits 0 to 2 stand for, in units of the scale: shifted up, shifted down.
inline constexpr std::array<std::array<float, 3>, 2> iq1Shifted = {
    {{-1 + iq1Delta, iq1Delta, 1 + iq1Delta}, {-1 - iq1Delta, -iq1Delta, 1 - iq1Delta}}};

/// A group of values that share a scale, by runs of eight. As it stands it is what the encoders of ggml leave where
/// there is nothing to fit, which is not zero: the first point has eight digits 0.
template <int Runs> struct Iq1Fit {
    float scale = 0;
    unsigned down = 0; ///< bit r: run r is shifted down
    std::array<std::uint16_t, Runs> points{};

    const std::array<float, 3>& levels(int run) const { return iq1Shifted[down >> run & 1u]; }
};

/// Where the sorted values fall into three parts: below `first`, from `second` on, and between.
struct Iq1Split {
    int first = 0, second = 0;
    float scale = 0;
    unsigned down = 0; ///< as in Iq1Fit
    bool found = false;

    /// Keeps the better one, by sum(w x q)^2 / sum(w q q); `best` is that of the one kept so far.
    void offer(float sumXQ, float sumQQ, float& best, const Iq1Split& candidate)
    {
        if (!(sumQQ > 0 && sumXQ * sumXQ > best * sumQQ))
            return;
        *this = candidate;
        scale = sumXQ / sumQQ;
        found = true;
        best = scale * sumXQ;
    }
};

/// The positions of the values in ascending order, those of equals in theirs.
template <int Count> std::array<std::uint8_t, Count> ascending(const float* x)
{
    std::array<std::uint8_t, Count> order;
    for (int i = 0; i < Count; ++i) {
        int at = i;
        for (; at > 0 && x[i] < x[order[at - 1]]; --at)
            order[at] = order[at - 1];
        order[at] = static_cast<std::uint8_t>(i);
    }
    return order;
}

/// The neighbour with the least error when its digits have these levels; the first of equals.
template <typename Products>
std::uint16_t nearestNeighbour(unsigned digits, const float* x, const float* w, float scale,
                               const std::array<float, 3>& levels)
{
    const auto neighbours = codebook::iq1Lattice().neighbours(digits);
    std::uint16_t nearest = neighbours.front();
    float best = FLT_MAX;
    for (const std::uint16_t point : neighbours) {
        float sum = 0;
        for (int i = 0; i < 8; ++i) {
            const float level = levels[static_cast<std::size_t>(codebook::digit<2>(codebook::iq1Points[point], i))];
            const float error = Products::multiplyAdd(scale, level, -x[i]);
            sum = Products::multiplyAdd(w[i] * error, error, sum);
        }
        if (sum < best) {
            best = sum;
            nearest = point;
        }
    }
    return nearest;
}

/// Takes the points for the parts of a split. `moved` tells whether some run has other digits than the split gave it.
template <typename Products, int Runs>
Iq1Fit<Runs> snap(const Iq1Split& split, const std::array<std::uint8_t, Runs * 8>& order, const float* x,
                  const float* w, bool& moved)
{
    const bool mirrored = split.scale < 0;
    constexpr unsigned allDown = (1u << Runs) - 1;
    Iq1Fit<Runs> fit{.scale = std::abs(split.scale), .down = mirrored ? split.down ^ allDown : split.down};
    std::array<unsigned, Runs> digits{};
    for (int at = 0; at < Runs * 8; ++at) {
        const unsigned part = at < split.first ? 0 : at < split.second ? 1 : 2;
        digits[order[at] / 8] |= (mirrored ? 2 - part : part) << 2 * (order[at] % 8);
    }
    moved = false;
    for (int run = 0; run < Runs; ++run) {
        const int point = codebook::iq1Lattice().indexOf(digits[run]);
        moved = moved || point < 0;
        fit.points[run] = point < 0
            ? nearestNeighbour<Products>(digits[run], x + run * 8, w + run * 8, fit.scale, fit.levels(run))
            : static_cast<std::uint16_t>(point);
    }
    return fit;
}

/// Adds to sum(w q x) and sum(w q q) over the eight values of a run; q is what its digits stand for, times `factor`.
template <typename Products>
void addRun(std::uint16_t point, const std::array<float, 3>& levels, float factor, const float* x, const float* w,
            float& sumXQ, float& sumQQ)
{
    for (int i = 0; i < 8; ++i) {
        const float q = levels[static_cast<std::size_t>(codebook::digit<2>(codebook::iq1Points[point], i))] * factor;
        sumXQ = Products::multiplyAdd(w[i] * q, x[i], sumXQ);
        sumQQ = Products::multiplyAdd(w[i] * q, q, sumQQ);
    }
}

/// The best scale for the points as they are.
template <typename Products, int Runs> void refit(Iq1Fit<Runs>& fit, const float* x, const float* w)
{
    float sumXQ = 0, sumQQ = 0;
    for (int run = 0; run < Runs; ++run)
        addRun<Products>(fit.points[run], fit.levels(run), 1, x + run * 8, w + run * 8, sumXQ, sumQQ);
    if (sumXQ > 0 && sumQQ > 0)
        fit.scale = sumXQ / sumQQ;
}

/// A run's values are scale * (digit - 1 + delta).
inline void decodeIq1Run(unsigned point, bool down, float scale, float* out)
{
    const auto digits = codebook::iq1Points[point];
    for (int i = 0; i < 8; ++i)
        out[i] = scale * iq1Shifted[down][static_cast<std::size_t>(codebook::digit<2>(digits, i))];
}

} // namespace ql::quant::codec
