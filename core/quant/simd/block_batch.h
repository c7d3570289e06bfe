// SPDX-License-Identifier: Apache-2.0
// Feeds the kernels: takes as many blocks as there are lanes, wherever rows begin and end, and writes theirs out.
#pragma once

#include <cstring>
#include <span>

#include "core/quant/format.h"
#include "core/quant/simd/codecs.h"
#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

/// Where each lane reads. A last batch that is not full repeats its last block.
struct Batch {
    const float* values[lanes];
    const float* importance[lanes]; ///< of the columns of that block; null when there is none
    alignas(64) float rowMeanSquare[lanes]; ///< of the whole row; for codecs that use it, with importance
};

/// The encoded blocks, word by word in the order of the bytes, a lane beside a lane. A block of 4n + 2 bytes has
/// its odd half in the word n.
template <int Words> struct EncodedBlocks {
    alignas(64) std::uint32_t words[Words][lanes];

    QL_LANES void put(int word, Ints value) { storeInts(words[word], value); }
};

/// The values of a batch side by side (values[i * lanes + lane]), and what every kernel wants to know about them.
template <int Count> struct Columns {
    alignas(64) float values[Count * lanes];
    Floats sumOfSquares; ///< from left to right
    Floats largest; ///< largest magnitude; NaN counts as larger than all
};

/// Count values of each lane from column `first` on, side by side.
template <int Count> QL_LANES void gatherAt(const float* const* source, int first, float* out)
{
    for (int i = 0; i < Count; i += 16)
        transpose16(source, static_cast<std::size_t>(first + i), out + i * lanes);
}

template <int Count> QL_LANES void gather(const float* const* source, Columns<Count>& columns)
{
    Floats sum = splat(0);
    Ints largest = splatInt(0);
    for (int i = 0; i < Count; i += 16) {
        transpose16(source, static_cast<std::size_t>(i), columns.values + i * lanes);
        for (int j = i; j < i + 16; ++j) {
            const Floats x = load(columns.values + j * lanes);
            sum = sum + x * x;
            largest = largerInt(largest, asInts(magnitude(x)));
        }
    }
    columns.sumOfSquares = sum;
    columns.largest = asFloats(largest);
}

/// What every search but one weighs with: importance * sqrt(variance + x^2), for Count values from column `first`.
template <int Count>
QL_LANES void weighByImportance(const Batch& batch, Floats variance, const float* x, int first, float* w)
{
    gatherAt<Count>(batch.importance, first, w);
    for (int i = 0; i < Count; ++i) {
        const Floats v = load(x + (first + i) * lanes);
        store(w + i * lanes, load(w + i * lanes) * squareRoot(variance + v * v));
    }
}

inline bool isPlain(std::span<const float> importance)
{
    for (const float weight : importance)
        if (!(weight >= 0.0f && weight < largestPlainValue))
            return false;
    return true;
}

template <typename Codec> QL_LANES void writeBlock(const EncodedBlocks<Codec::words>& encoded, int lane, std::byte* to)
{
    constexpr int whole = Codec::blockBytes / 4;
    constexpr bool hasHalf = Codec::blockBytes % 4 == 2;
    constexpr int halfAt = Codec::halfFirst ? 0 : whole * 4;
    std::byte* const wordsTo = hasHalf && Codec::halfFirst ? to + 2 : to;
    for (int word = 0; word < whole; ++word)
        std::memcpy(wordsTo + word * 4, &encoded.words[word][lane], 4);
    if constexpr (hasHalf)
        std::memcpy(to + halfAt, &encoded.words[whole][lane], 2);
}

/// Mean of the squares of each of up to `lanes` whole rows, a row per lane. Where there are fewer, the last repeats.
inline void meanSquares(const float* rows, std::size_t rowCount, std::size_t columns, float* means)
{
    const float* source[lanes];
    for (std::size_t lane = 0; lane < lanes; ++lane)
        source[lane] = rows + (lane < rowCount ? lane : rowCount - 1) * columns;
    alignas(64) float tile[16 * lanes];
    Floats sum = splat(0);
    for (std::size_t column = 0; column < columns; column += 16) {
        transpose16(source, column, tile);
        for (int i = 0; i < 16; ++i)
            sum = sum + load(tile + i * lanes) * load(tile + i * lanes);
    }
    store(means, sum / splat(static_cast<float>(columns)));
}

/// EncodeRows for a codec of blocks:
///     template <bool Weighted> static Mask encode(const Batch&, EncodedBlocks<words>&)
/// returns the suspect lanes, whose arithmetic could leave the range in which lanes and scalar code agree. The scalar
/// encoder does those again: the block, or the whole row where a block depends on its row.
template <typename Codec, bool Weighted>
void encodeRowGroup(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                    std::byte* out)
{
    constexpr std::size_t values = Codec::blockValues, bytes = Codec::blockBytes;
    constexpr bool wholeRow = Weighted && Codec::usesRowMeanSquare;
    const EncodeRows scalar = info(Codec::format).encode;
    const std::size_t perRow = columns / values, total = rowCount * perRow;
    alignas(64) float rowMeanSquares[lanes];
    if constexpr (wholeRow)
        meanSquares(rows, rowCount, columns, rowMeanSquares);
    std::size_t redoneRow = rowCount;
    EncodedBlocks<Codec::words> encoded;
    Batch batch{};
    for (std::size_t first = 0; first < total; first += lanes) {
        const std::size_t left = total - first, count = left < lanes ? left : lanes;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const std::size_t block = first + (lane < count ? lane : count - 1);
            batch.values[lane] = rows + block * values;
            if constexpr (Weighted)
                batch.importance[lane] = importance.data() + block % perRow * values;
            if constexpr (wholeRow)
                batch.rowMeanSquare[lane] = rowMeanSquares[block / perRow];
        }
        const unsigned suspects = laneBits(Codec::template encode<Weighted>(batch, encoded));
        for (std::size_t lane = 0; lane < count; ++lane) {
            const std::size_t block = first + lane, row = block / perRow;
            const bool suspect = suspects >> lane & 1u;
            if (wholeRow && row == redoneRow)
                continue;
            if (!suspect) {
                writeBlock<Codec>(encoded, static_cast<int>(lane), out + block * bytes);
            } else if (wholeRow) {
                scalar(rows + row * columns, 1, columns, importance, out + row * perRow * bytes);
                redoneRow = row;
            } else {
                const auto ofBlock = Weighted ? importance.subspan(block % perRow * values, values) : importance;
                scalar(batch.values[lane], 1, values, ofBlock, out + block * bytes);
            }
        }
    }
}

/// A codec that sets onlyWithImportance is never asked for anything else.
template <typename Codec>
void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                std::byte* out)
{
    constexpr bool alwaysWeighted = requires
    {
        requires Codec::onlyWithImportance;
    };
    const bool weighted = Codec::usesImportance && !importance.empty();
    if (weighted && !isPlain(importance))
        return info(Codec::format).encode(rows, rowCount, columns, importance, out);
    const std::size_t rowBytes = columns / Codec::blockValues * Codec::blockBytes;
    for (std::size_t row = 0; row < rowCount; row += lanes) {
        const std::size_t left = rowCount - row, count = left < lanes ? left : lanes;
        const float* const from = rows + row * columns;
        if (alwaysWeighted || weighted)
            encodeRowGroup<Codec, Codec::usesImportance>(from, count, columns, importance, out + row * rowBytes);
        else
            encodeRowGroup<Codec, alwaysWeighted>(from, count, columns, {}, out + row * rowBytes);
    }
}

} // namespace
} // namespace ql::quant::simd
