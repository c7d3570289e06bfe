// SPDX-License-Identifier: Apache-2.0
#pragma once

// A codec becomes functions on rows, and columns of the table. A codec is a struct with
//     blockValues, blockBytes
//     static void decode(const std::uint8_t* block, float* out)
// and, when it can be written,
//     static void encode(const float* x, std::uint8_t* block)
// and, where an importance matrix changes the bytes,
//     static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
// (only the latter where it cannot be written without one).
// and, where Search::Best finds more than the reference does,
//     static constexpr EncodeRows encodeBest
// A codec whose blocks share something with their row (a header, an interleaving) brings the functions on rows itself:
//     blockValues, blockBytes, rowHeaderBytes, interleavedRows, usesImportance
//     static void encodeRows, decodeRows      // as EncodeRows and DecodeRows in format.h
// and encodeBest, as above.

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/quant/codec/numerics.h"
#include "core/quant/format.h"

namespace ql::quant::codec {

struct BlockImportance {
    const float* columns; ///< one weight per value of the block
    float rowMeanSquare; ///< of the whole row, for codecs that set usesRowMeanSquare; else 0
};

template <typename Codec>
concept Encodes = requires(const float* x, std::uint8_t* block)
{
    Codec::encode(x, block);
};

template <typename Codec>
concept EncodesByImportance = requires(const float* x, const BlockImportance& weights, std::uint8_t* block)
{
    Codec::encode(x, weights, block);
};

template <typename Codec>
concept UsesRowMeanSquare = EncodesByImportance<Codec> && requires
{
    requires Codec::usesRowMeanSquare;
};

template <typename Codec>
void encodeWeightedRow(const float* x, std::size_t columns, const float* importance, std::uint8_t* block)
{
    BlockImportance weights{importance, 0};
    if constexpr (UsesRowMeanSquare<Codec>)
        weights.rowMeanSquare = sumOfSquares(x, columns) / static_cast<float>(columns);
    for (std::size_t i = 0; i < columns; i += Codec::blockValues, block += Codec::blockBytes) {
        weights.columns = importance + i;
        Codec::encode(x + i, weights, block);
    }
}

template <typename Codec>
void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                std::byte* out)
{
    auto* block = reinterpret_cast<std::uint8_t*>(out);
    if constexpr (EncodesByImportance<Codec>) {
        if (!importance.empty()) {
            const std::size_t bytes = columns / Codec::blockValues * Codec::blockBytes;
            for (std::size_t row = 0; row < rowCount; ++row)
                encodeWeightedRow<Codec>(rows + row * columns, columns, importance.data(), block + row * bytes);
            return;
        }
    }
    if constexpr (Encodes<Codec>)
        for (std::size_t i = 0; i < rowCount * columns; i += Codec::blockValues, block += Codec::blockBytes)
            Codec::encode(rows + i, block);
}

template <typename Codec> void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    const auto* block = reinterpret_cast<const std::uint8_t*>(rows);
    for (std::size_t i = 0; i < rowCount * columns; i += Codec::blockValues, block += Codec::blockBytes)
        Codec::decode(block, out + i);
}

template <typename Codec>
concept DecodesWholeRows = requires
{
    DecodeRows{Codec::decodeRows};
};

template <typename Codec>
concept EncodesWholeRows = requires
{
    EncodeRows{Codec::encodeRows};
};

/// The row of the table with the codec's functions filled in. Does not compile when codec and row disagree.
template <DecodesWholeRows Codec> consteval FormatInfo with(FormatInfo row)
{
    const bool agrees = row.blockValues == Codec::blockValues && row.blockBytes == Codec::blockBytes
        && row.rowHeaderBytes == Codec::rowHeaderBytes && row.interleavedRows == Codec::interleavedRows
        && (!EncodesWholeRows<Codec> || row.usesImportance == Codec::usesImportance);
    if (!agrees)
        throw "codec and table disagree about the row";
    row.decode = Codec::decodeRows;
    if constexpr (EncodesWholeRows<Codec>)
        row.encode = Codec::encodeRows;
    if constexpr (requires { Codec::encodeBest; })
        row.encodeBest = Codec::encodeBest;
    return row;
}

template <typename Codec> consteval FormatInfo with(FormatInfo row)
{
    constexpr bool isWritten = Encodes<Codec> || EncodesByImportance<Codec>;
    const bool agrees = row.blockValues == Codec::blockValues && row.blockBytes == Codec::blockBytes
        && (!isWritten || row.usesImportance == EncodesByImportance<Codec>)&&(
                            !isWritten || row.needsImportance == !Encodes<Codec>);
    if (!agrees)
        throw "codec and table disagree about the block";
    row.decode = decodeRows<Codec>;
    if constexpr (isWritten)
        row.encode = encodeRows<Codec>;
    if constexpr (requires { Codec::encodeBest; })
        row.encodeBest = Codec::encodeBest;
    return row;
}

} // namespace ql::quant::codec
