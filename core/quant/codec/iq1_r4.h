// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ1_S_R4 and IQ1_M_R4 of ik_llama.cpp: four rows in one, in blocks of 32 columns with 4 runs of 8 per row.
//     four scales d (half), one per row
//     per block: low bytes of the points (byte 4 run + row)
//       IQ1_S_R4: a 16-bit word per row as in IQ1_S
//       IQ1_M_R4: per half of the columns and row a byte of two nibbles as in IQ1_M (byte 4 half + row), then per row a
//                 byte with the 4-bit scales of both halves
// A value of IQ1_S_R4 is (d * (2 scale + 1)) * (digit - 1 + delta), of IQ1_M_R4 (d * scale) * (digit - 1 + delta).
// The bytes are those of a build of ik_llama.cpp by GCC with fused multiply-add.

#include <algorithm>
#include <span>
#include <vector>

#include "core/quant/codec/iq1_split.h"
#include "core/quant/codec/iq1_split_pairs.h"
#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

/// What has a smaller sum of squares counts as zero.
inline constexpr float iq1R4Zero = 1e-14f;

/// The point with eight times the digit 1, which is zero but for the shift.
inline constexpr std::uint16_t iq1MiddlePoint = 1029;

/// sqrt(variance + x x) times the importance, or alone where there is none or where it leaves nothing of the values.
inline void weighIq1R4(const float* x, const float* importance, float variance, int count, float* w)
{
    float sum = 0;
    for (int i = 0; importance && i < count; ++i) {
        w[i] = importance[i] * std::sqrt(std::fma(x[i], x[i], variance));
        sum = std::fma(w[i], std::abs(x[i]), sum);
    }
    if (importance && !(sum < iq1R4Zero))
        return;
    for (int i = 0; i < count; ++i)
        w[i] = std::sqrt(std::fma(x[i], x[i], variance));
}

/// The layouts are written by storing one row of one block after the other, in the order of the columns.
struct Iq1SR4Layout {
    static constexpr std::size_t blockBytes = 6;
    using Fit = Iq1Fit<4>;

    static Fit fit(const float* x, const float* importance)
    {
        constexpr Fit zero{.points = {iq1MiddlePoint, iq1MiddlePoint, iq1MiddlePoint, iq1MiddlePoint}};
        const float sum = sumOfSquares(x, 32);
        if (sum < iq1R4Zero)
            return zero;
        std::array<float, 32> w;
        weighIq1R4(x, importance, 1.5f * sum / 32, 32, w.data());
        return fitIq1S<FusedProducts>(x, w.data(), -FLT_MIN, zero);
    }

    static float largestScale(const Fit& fit) { return fit.scale; }

    /// Decides what was left open until all four rows are known.
    static void settle(std::span<Fit>) { }

    static void store(const Fit& fit, float inverse, int row, std::uint8_t* block)
    {
        const int code = clampInt(nearestInt(0.5f * std::fma(fit.scale, inverse, -1.0f)), 0, 7);
        unsigned word = static_cast<unsigned>(code) << 12 | (fit.down & 1) << 15;
        for (int run = 0; run < 4; ++run) {
            block[4 * run + row] = static_cast<std::uint8_t>(fit.points[run]);
            word |= static_cast<unsigned>(fit.points[run] >> 8) << 3 * run;
        }
        ql::store(block + 16 + 2 * row, static_cast<std::uint16_t>(word));
    }

    static void decode(const std::uint8_t* block, float d, int row, float* out)
    {
        const unsigned word = load<std::uint16_t>(block + 16 + 2 * row);
        const float scale = d * static_cast<float>(2 * (word >> 12 & 7) + 1);
        for (int run = 0; run < 4; ++run)
            decodeIq1Run(block[4 * run + row] | (word >> 3 * run & 7) << 8, word >> 15, scale, out + 8 * run);
    }
};

struct Iq1MR4Layout {
    static constexpr std::size_t blockBytes = 7;
    using Fit = std::array<Iq1Fit<2>, 2>;

    /// In the place of shifts: those of the block and row before. That is what ik_llama.cpp leaves where one half is
    /// zero and the other is not; the shifts of a half of zeros have no meaning.
    static constexpr unsigned asBefore = 4;

    static Fit fit(const float* x, const float* importance)
    {
        constexpr Iq1Fit<2> zero{.points = {iq1MiddlePoint, iq1MiddlePoint}};
        const std::array<float, 2> sums = {sumOfSquares(x, 16), sumOfSquares(x + 16, 16)};
        const float sum = sums[0] + sums[1];
        Fit fit = {zero, zero};
        for (int half = 0; half < 2 && !(sum < iq1R4Zero); ++half) {
            const float* const values = x + 16 * half;
            if (!(sums[half] > iq1R4Zero)) {
                fit[half].down = asBefore;
                continue;
            }
            std::array<float, 16> w;
            weighIq1R4(values, importance ? importance + 16 * half : nullptr, 1.5f * sum / 32, 16, w.data());
            fit[half] = fitIq1MFused(values, w.data(), zero);
        }
        return fit;
    }

    static float largestScale(const Fit& fit) { return std::max(fit[0].scale, fit[1].scale); }

    static void settle(std::span<Fit> fits)
    {
        std::array<unsigned, 2> last{};
        for (Fit& fit : fits) {
            for (std::size_t half = 0; half < 2; ++half) {
                if (fit[half].down == asBefore)
                    fit[half].down = last[half];
                else if (fit[half].scale != 0)
                    last[half] = fit[half].down;
            }
        }
    }

    static void store(const Fit& fit, float inverse, int row, std::uint8_t* block)
    {
        unsigned codes = 0;
        for (int half = 0; half < 2; ++half) {
            const auto& [scale, down, points] = fit[half];
            for (int run = 0; run < 2; ++run)
                block[8 * half + 4 * run + row] = static_cast<std::uint8_t>(points[run]);
            block[16 + 4 * half + row] =
                static_cast<std::uint8_t>(points[0] >> 8 | (down & 1) << 3 | points[1] >> 8 << 4 | (down >> 1) << 7);
            // The product is fused with the addition that rounds.
            const float rounded = std::fma(scale, inverse, roundingMagic) - roundingMagic;
            codes |= static_cast<unsigned>(clampInt(nearestInt(rounded), 0, 15)) << 4 * half;
        }
        block[24 + row] = static_cast<std::uint8_t>(codes);
    }

    static void decode(const std::uint8_t* block, float d, int row, float* out)
    {
        for (int run = 0; run < 4; ++run) {
            const int half = run / 2;
            const unsigned nibble = block[16 + 4 * half + row] >> 4 * (run % 2) & 15u;
            const float scale = d * static_cast<float>(block[24 + row] >> 4 * half & 15);
            decodeIq1Run(block[4 * run + row] | (nibble & 7) << 8, nibble & 8, scale, out + 8 * run);
        }
    }
};

/// Fits a batch of 32 values each. `importance` has a null where there is none. Returns a bit for each that it could
/// not fit, and that the scalar code then does.
template <typename Fit>
using FitIq1Batch = unsigned (*)(const float* const* x, const float* const* importance, Fit* fits);

template <typename Layout> struct Iq1R4 {
    static constexpr std::size_t blockValues = 32, blockBytes = Layout::blockBytes;
    static constexpr std::size_t rowHeaderBytes = 2, interleavedRows = 4;
    static constexpr bool usesImportance = true;
    using Fit = typename Layout::Fit;

    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns,
                           std::span<const float> importance, std::byte* out)
    {
        constexpr FitIq1Batch<Fit> none = [](const float* const*, const float* const*, Fit*) { return 1u; };
        encodeInBatches(rows, rowCount, columns, importance, out, 1, none);
    }

    /// `size` is at most 32.
    static void encodeInBatches(const float* rows, std::size_t rowCount, std::size_t columns,
                                std::span<const float> importance, std::byte* out, std::size_t size,
                                FitIq1Batch<Fit> fitBatch)
    {
        const std::size_t blocks = columns / blockValues, total = 4 * blocks;
        std::vector<Fit> fits(total + size);
        std::array<const float*, 32> x, weights;
        for (std::size_t row = 0; row < rowCount; row += 4) {
            for (std::size_t first = 0; first < total; first += size) {
                for (std::size_t i = 0; i < size; ++i) {
                    const std::size_t at = std::min(first + i, total - 1), column = at / 4 * blockValues;
                    x[i] = rows + (row + at % 4) * columns + column;
                    weights[i] = importance.empty() ? nullptr : importance.data() + column;
                }
                const unsigned left = fitBatch(x.data(), weights.data(), fits.data() + first);
                for (std::size_t i = 0; i < size && first + i < total; ++i)
                    if (left >> i & 1)
                        fits[first + i] = Layout::fit(x[i], weights[i]);
            }
            storeRows(std::span(fits).first(total), reinterpret_cast<std::uint8_t*>(out) + row * rowBytes(blocks));
        }
    }

    /// The fits of four rows: block by block, a row beside a row.
    static void storeRows(std::span<Fit> fits, std::uint8_t* out)
    {
        Layout::settle(fits);
        std::array<float, 4> largest{}, inverse;
        for (std::size_t i = 0; i < fits.size(); ++i)
            largest[i % 4] = std::max(largest[i % 4], Layout::largestScale(fits[i]));
        for (std::size_t row = 0; row < 4; ++row) {
            storeHalf(out + 2 * row, 1.0625f * largest[row] / 15);
            inverse[row] = largest[row] != 0 ? 15 / largest[row] : 0;
        }
        for (std::size_t i = 0; i < fits.size(); ++i)
            Layout::store(fits[i], inverse[i % 4], static_cast<int>(i % 4), out + 8 + i / 4 * 4 * blockBytes);
    }

    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
    {
        const std::size_t blocks = columns / blockValues;
        for (std::size_t row = 0; row < rowCount; row += 4) {
            const auto* const from = reinterpret_cast<const std::uint8_t*>(rows) + row * rowBytes(blocks);
            for (std::size_t i = 0; i < 4 * blocks; ++i)
                Layout::decode(from + 8 + i / 4 * 4 * blockBytes, loadHalf(from + i % 4 * 2), static_cast<int>(i % 4),
                               out + (row + i % 4) * columns + i / 4 * blockValues);
        }
    }

private:
    static constexpr std::size_t rowBytes(std::size_t blocks) { return rowHeaderBytes + blocks * blockBytes; }
};

using IQ1_S_R4 = Iq1R4<Iq1SR4Layout>;
using IQ1_M_R4 = Iq1R4<Iq1MR4Layout>;

/// encodeInBatches() for code that must not instantiate it, because it is compiled for one instruction set only.
void encodeIq1SR4(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                  std::byte* out, std::size_t size, FitIq1Batch<Iq1SR4Layout::Fit> fitBatch);
void encodeIq1MR4(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                  std::byte* out, std::size_t size, FitIq1Batch<Iq1MR4Layout::Fit> fitBatch);

} // namespace ql::quant::codec
