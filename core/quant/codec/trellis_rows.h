// SPDX-License-Identifier: Apache-2.0
#pragma once

// The search of ik_llama.cpp for rows of codes from a trellis. The scalar codec and the kernels share it: they differ
// in the Matcher, which finds the nearest codes of every run of a row under `tries` scales each:
//     static void match(const Trellis&, const float* x, std::size_t runs, std::size_t tries, TrellisWork&)
// from the weights and triedScales of the work (a scale of 0 gives codes 0) to its triedCodes. Sums run from left to
// right unless said otherwise. Their bytes are those of a build in which the compiler fuses multiplications with
// additions; every place where it does is written out. A Matcher of internal linkage keeps what is compiled for one
// instruction set out of the rest of the program.
// Source of the search: ik_llama.cpp, iqk_quantize.cpp.

#include "core/quant/codebook/trellis.h"
#include "core/quant/codebook/trellis_work.h"
#include "core/quant/codec/iq4.h"

namespace ql::quant::codec {

using codebook::Trellis;
using codebook::TrellisCodes;
using codebook::TrellisWork;

/// Rows that are encoded together.
struct TrellisBatch {
    const float* x;
    std::size_t rows;
    std::size_t columns;
    const float* importance; ///< null when there is none
    std::uint8_t* out; ///< all zero

    std::size_t runs() const { return columns / 32; }
    const float* row(std::size_t i) const { return x + i * columns; }
    template <std::size_t BlockBytes> std::uint8_t* header(std::size_t i) const
    {
        return out + i * (4 + columns / 256 * BlockBytes);
    }
    /// The block that a run of any row lies in.
    template <std::size_t BlockBytes> std::uint8_t* block(std::size_t run) const
    {
        return header<BlockBytes>(run / runs()) + 4 + run % runs() / 8 * BlockBytes;
    }
};

/// What the search does with all four types.
template <typename Matcher> struct TrellisSearch {
    static constexpr int run = 32, runsPerBlock = 8;

    struct Fit {
        float scale = 0;
        float score = 0;
    };

    static float fused(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
    static float larger(float a, float b) { return a < b ? b : a; }
    static float magnitude(float v) { return __builtin_fabsf(v); }
    static int clamped(int v, int low, int high) { return v < low ? low : v > high ? high : v; }

    /// nearestInt(a * b) with the product fused into the addition that rounds it.
    static int nearest(float a, float b)
    {
        const float sum = fused(a, b, roundingMagic);
        std::uint32_t bits;
        __builtin_memcpy(&bits, &sum, 4);
        return static_cast<int>(bits & 0x007fffffu) - 0x00400000;
    }

    static float level(int code) { return static_cast<float>(iq4Levels.begin()[code]); }
    /// Of the nearest level, of the upper one when both are as near.
    static int levelCode(float v)
    {
        int code = 0;
        for (const float midpoint : iq4Midpoints)
            code += v < midpoint ? 0 : 1;
        return code;
    }

    static void putScale(std::uint8_t* header, float d) { __builtin_memcpy(header, &d, 4); }
    static float scaleAt(const std::uint8_t* header)
    {
        float d;
        __builtin_memcpy(&d, header, 4);
        return d;
    }

    static float largestMagnitude(const float* x, std::size_t count)
    {
        float largest = 0;
        for (std::size_t i = 0; i < count; ++i)
            largest = larger(largest, magnitude(x[i]));
        return largest;
    }

    static void fill(float* w, int count)
    {
        for (int i = 0; i < count; ++i)
            w[i] = 1e-4f;
    }

    template <bool FusesSquares> static void weighRows(const TrellisBatch& batch, float* w)
    {
        for (std::size_t i = 0; i < batch.rows * batch.columns; i += 256)
            weigh<FusesSquares>(batch.x + i, batch.importance ? batch.importance + i % batch.columns : nullptr, w + i);
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
                w[i] = importance[i] * __builtin_sqrtf(square);
                sumWX = fused(w[i], magnitude(x[i]), sumWX);
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
            const std::int8_t* const values = trellis.values(codes.of[i / group]);
            for (int j = 0; j < group; ++j)
                q[i + j] = values[j];
        }
    }

    /// Adds a run under its final level to the sums that give the scale of the row.
    static void addRun(const Trellis& trellis, const TrellisCodes& codes, float level, const float* x, const float* w,
                       float& sumQX, float& sumQQ)
    {
        alignas(64) float q[run];
        expand(trellis, codes, q);
        for (int i = 0; i < run; ++i) {
            const float value = q[i] * level;
            sumQX = fused(w[i] * x[i], value, sumQX);
            sumQQ = fused(w[i] * value, value, sumQQ);
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
    static float fitRow(const Trellis& trellis, const float* x, const TrellisWork& work, std::size_t first,
                        std::size_t runs, const float* inverses, float start)
    {
        constexpr int candidates = 19, padded = Matcher::rowCandidates;
        RowSums<padded, Type::fusesRowSums> sums;
        alignas(64) float q[run], levels[padded] = {};
        for (std::size_t r = first; r < first + runs; ++r, x += run) {
            const float* const w = work.weights() + r * run;
            expand(trellis, work.codes()[r], q);
            for (int c = 0; c < candidates; ++c)
                levels[c] = Type::levelOf(inverses[c], work.scales()[r]);
            for (int i = 0; i < run; ++i)
                sums.add(w[i], Type::magnitudes ? magnitude(x[i]) : x[i], q[i], levels);
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
