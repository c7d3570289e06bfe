// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ1_BN and IQ2_BN of ik_llama.cpp: weights -1, 0 or 1 times one scale per row, made for models that were trained that
// way. Blocks of 64 values after a row header with the scale.
//     IQ1_BN: header half; block: 13 bytes. Of each 16 values, 15 are five to a byte (bytes 3g to 3g + 2 for group g),
//     as the fraction whose digits in base 3 they are, first digit first; the 16th of group g is digit g of byte 12.
//     IQ2_BN: header float; block: 16 bytes, value 16k + j in bits 2k of byte j, as value + 1.
// The encoder takes the largest magnitude of the row as its scale, and half of it as the threshold of zero.
// Search::Best finds the scale of least error; of weights that are ternary already, both find the same.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/quant/codec/numerics.h"
#include "core/quant/format.h"

namespace ql::quant::codec {

/// EncodeRows of Search::Best.
template <typename Codec>
void encodeBestTernary(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                       std::byte* out);

/// 0, 1, 2 for -1, 0, 1.
inline unsigned codeByThreshold(float x, float threshold)
{
    return std::abs(x) < threshold ? 1 : x < 0 ? 0 : 2;
}

struct IQ1_BN {
    static constexpr std::uint32_t blockValues = 64, blockBytes = 13, rowHeaderBytes = 2, interleavedRows = 1;
    static constexpr bool usesImportance = false;
    static constexpr EncodeRows encodeBest = encodeBestTernary<IQ1_BN>;

    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>,
                           std::byte* out)
    {
        auto* to = reinterpret_cast<std::uint8_t*>(out);
        for (std::size_t row = 0; row < rowCount; ++row, rows += columns)
            to = encodeRow(rows, columns, largestMagnitude(rows, columns), to);
    }

    /// Values from half of the scale on are not zero. Returns where the row ends.
    static std::uint8_t* encodeRow(const float* x, std::size_t columns, float scale, std::uint8_t* to)
    {
        storeHalf(to, scale);
        to += rowHeaderBytes;
        for (std::size_t i = 0; i < columns; i += blockValues, to += blockBytes)
            encodeBlock(x + i, 0.5f * scale, to);
        return to;
    }

    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
    {
        const auto* from = reinterpret_cast<const std::uint8_t*>(rows);
        for (std::size_t row = 0; row < rowCount; ++row, out += columns) {
            const float scale = loadHalf(from);
            from += rowHeaderBytes;
            for (std::size_t i = 0; i < columns; i += blockValues, from += blockBytes)
                decodeBlock(from, scale, out + i);
        }
    }

private:
    static constexpr unsigned powers[] = {1, 3, 9, 27, 81};

    /// The byte whose digits (times 3, carried out at 256) are those of `digits`, the first in the lowest place.
    static std::uint8_t asFraction(unsigned digits) { return static_cast<std::uint8_t>((256 * digits + 242) / 243); }

    static float digit(std::uint8_t fraction, int place, float scale)
    {
        const auto rest = static_cast<std::uint8_t>(fraction * powers[4 - place]);
        return scale * static_cast<float>(((rest + (rest >> 1)) >> 7) - 1);
    }

    static void encodeBlock(const float* x, float threshold, std::uint8_t* block)
    {
        unsigned last = 0;
        for (int g = 0; g < 4; ++g, x += 16) {
            for (int k = 0; k < 3; ++k) {
                unsigned digits = 0;
                for (int j = 0; j < 5; ++j)
                    digits += powers[j] * codeByThreshold(x[5 * k + j], threshold);
                *block++ = asFraction(digits);
            }
            last += powers[g] * codeByThreshold(x[15], threshold);
        }
        *block = asFraction(last);
    }

    static void decodeBlock(const std::uint8_t* block, float scale, float* out)
    {
        for (int g = 0; g < 4; ++g) {
            for (int k = 0; k < 3; ++k)
                for (int j = 0; j < 5; ++j)
                    *out++ = digit(block[3 * g + k], j, scale);
            *out++ = digit(block[12], g, scale);
        }
    }
};

struct IQ2_BN {
    static constexpr std::uint32_t blockValues = 64, blockBytes = 16, rowHeaderBytes = 4, interleavedRows = 1;
    static constexpr bool usesImportance = false;
    static constexpr EncodeRows encodeBest = encodeBestTernary<IQ2_BN>;

    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>,
                           std::byte* out)
    {
        auto* to = reinterpret_cast<std::uint8_t*>(out);
        for (std::size_t row = 0; row < rowCount; ++row, rows += columns)
            to = encodeRow(rows, columns, largestMagnitude(rows, columns), to);
    }

    /// As IQ1_BN::encodeRow.
    static std::uint8_t* encodeRow(const float* x, std::size_t columns, float scale, std::uint8_t* to)
    {
        const float threshold = 0.5f * scale;
        store(to, scale);
        to += rowHeaderBytes;
        for (std::size_t i = 0; i < columns; i += blockValues, x += blockValues, to += blockBytes)
            for (int j = 0; j < 16; ++j)
                to[j] = static_cast<std::uint8_t>(
                    codeByThreshold(x[j], threshold) | codeByThreshold(x[16 + j], threshold) << 2
                    | codeByThreshold(x[32 + j], threshold) << 4 | codeByThreshold(x[48 + j], threshold) << 6);
        return to;
    }

    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
    {
        const auto* from = reinterpret_cast<const std::uint8_t*>(rows);
        for (std::size_t row = 0; row < rowCount; ++row) {
            const float scale = load<float>(from);
            from += rowHeaderBytes;
            for (std::size_t i = 0; i < columns; i += blockValues, out += blockValues, from += blockBytes)
                for (int k = 0; k < 4; ++k)
                    for (int j = 0; j < 16; ++j)
                        out[16 * k + j] = scale * static_cast<float>((from[j] >> 2 * k & 3) - 1);
        }
    }
};

} // namespace ql::quant::codec
