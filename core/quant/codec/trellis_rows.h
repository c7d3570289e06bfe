// SPDX-License-Identifier: Apache-2.0
#pragma once

// The search of ik_llama.cpp for rows of codes from a trellis. The scalar codec and the kernels share it: they differ
// in the Matcher, which finds the nearest codes,
//     static void match(const Trellis&, const float* scales, int count, const float* x, const float* w,
//                       TrellisCodes* codes)
// for the 32 values x of a run, once for each scale. Sums run from left to right unless said otherwise. Their bytes are
// those of a build in which the compiler fuses multiplications with additions; every place where it does is written
// out. A Matcher of internal linkage keeps what is compiled for one instruction set out of the rest of the program.
// Source of the search: ik_llama.cpp, iqk_quantize.cpp.

#include <algorithm>
#include <array>
#include <cmath>

#include "core/quant/codebook/trellis.h"
#include "core/quant/codebook/trellis_work.h"
#include "core/quant/codec/iq4.h"

namespace ql::quant::codec {

using codebook::Trellis;
using codebook::TrellisCodes;
using codebook::TrellisWork;

/// What the search does with all four types.
template <typename Matcher> struct TrellisSearch {
    static constexpr int run = 32, runsPerBlock = 8;

    struct Fit {
        float scale = 0;
        float score = 0;
    };

    static float fused(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
    static float larger(float a, float b) { return a < b ? b : a; }

    static float largestMagnitude(const float* x, std::size_t count)
    {
        float largest = 0;
        for (std::size_t i = 0; i < count; ++i)
            largest = larger(largest, std::abs(x[i]));
        return largest;
    }

    static void fill(float* w, int count)
    {
        for (int i = 0; i < count; ++i)
            w[i] = 1e-4f;
    }

    /// What an error at each of 256 values costs. `FusesSquares`: also in what only importance needs.
    template <bool FusesSquares> static void weigh(const float* x, const float* importance, float* w)
    {
        constexpr float epsilon = 1e-14f;
        float squares = 0;
        for (int i = 0; i < 256; ++i)
            squares += x[i] * x[i];
        if (squares < epsilon * 256)
            return fill(w, 256);
        const float variance = 2 * squares / 256;
        if (!importance) {
            for (int i = 0; i < 256; ++i)
                w[i] = fused(x[i], x[i], 0.25f * variance);
            return;
        }
        for (int first = 0; first < 256; first += run) {
            float sumWX = 0, sumWW = 0, sumXX = 0;
            for (int i = first; i < first + run; ++i) {
                const float square = FusesSquares ? fused(x[i], x[i], variance) : variance + x[i] * x[i];
                w[i] = importance[i] * std::sqrt(square);
                sumWX = fused(w[i], std::abs(x[i]), sumWX);
                sumWW = fused(w[i], w[i], sumWW);
                sumXX = FusesSquares ? fused(x[i], x[i], sumXX) : sumXX + x[i] * x[i];
            }
            if (sumXX < epsilon || sumWW < epsilon || sumWX < epsilon)
                fill(w + first, run);
        }
    }

    /// The sum of eight partial sums in the order of a vector's halves.
    static float folded(const float* parts)
    {
        float half[4];
        for (int i = 0; i < 4; ++i)
            half[i] = parts[i + 4] + parts[i];
        return (half[0] + half[2]) + (half[1] + half[3]);
    }

    /// The scale under which the codes come nearest to a run, and by how much they lessen its error.
    static Fit fit(const Trellis& trellis, const float* x, const float* w, const TrellisCodes& codes)
    {
        float sumsQX[8] = {}, sumsQQ[8] = {};
        alignas(64) float q[run];
        expand(trellis, codes, q);
        for (int first = 0; first < run; first += 8) {
            for (int i = 0; i < 8; ++i) {
                const float qw = q[first + i] * w[first + i];
                sumsQX[i] = fused(qw, x[first + i], sumsQX[i]);
                sumsQQ[i] = fused(qw, q[first + i], sumsQQ[i]);
            }
        }
        const float sumQX = folded(sumsQX), sumQQ = folded(sumsQQ);
        return sumQQ > 0 ? Fit{sumQX / sumQQ, sumQX * sumQX / sumQQ} : Fit{};
    }

    /// The 32 values of a run's codes.
    static void expand(const Trellis& trellis, const TrellisCodes& codes, float* q)
    {
        const int group = trellis.shape().group;
        for (int i = 0; i < run; i += group) {
            const std::int8_t* const values = trellis.values(codes[static_cast<std::size_t>(i / group)]);
            for (int j = 0; j < group; ++j)
                q[i + j] = values[j];
        }
    }

    /// The sums over a row for candidates of its scale. A level is what the scale of a run becomes.
    template <int Candidates, bool Fuses> struct RowSums {
        alignas(64) float qx[Candidates] = {};
        alignas(64) float qq[Candidates] = {};

        void add(float w, float x, float value, const float* levels)
        {
            const float wx = w * x;
            for (int c = 0; c < Candidates; ++c) {
                const float q = levels[c] * value, wq = w * q;
                qx[c] = Fuses ? fused(wx, q, qx[c]) : qx[c] + wx * q;
                qq[c] = Fuses ? fused(wq, q, qq[c]) : qq[c] + wq * q;
            }
        }
    };

    /// The row's scale for the scales and codes of its runs: of 19 candidates the one that lessens the error most.
    /// Type tells how: levelOf(inverse, scale), fusesRowSums, magnitudes.
    template <typename Type>
    static float fitRow(const Trellis& trellis, const float* x, const TrellisWork& work, std::size_t runs,
                        const float* inverses, float start)
    {
        constexpr int candidates = 19, padded = Matcher::rowCandidates;
        RowSums<padded, Type::fusesRowSums> sums;
        alignas(64) float q[run], levels[padded] = {};
        for (std::size_t r = 0; r < runs; ++r, x += run) {
            const float* const w = work.weights() + r * run;
            expand(trellis, work.codes()[r], q);
            for (int c = 0; c < candidates; ++c)
                levels[c] = Type::levelOf(inverses[c], work.scales()[r]);
            for (int i = 0; i < run; ++i)
                sums.add(w[i], Type::magnitudes ? std::abs(x[i]) : x[i], q[i], levels);
        }
        float scale = start, best = 0;
        for (int c = 0; c < candidates; ++c) {
            if (sums.qq[c] > 0 && sums.qx[c] * sums.qx[c] > best * sums.qq[c]) {
                scale = sums.qx[c] / sums.qq[c];
                best = scale * sums.qx[c];
            }
        }
        return scale;
    }
};

} // namespace ql::quant::codec
