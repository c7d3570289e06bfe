// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows of ik_llama.cpp that begin with their scale, a half or a float, in front of blocks of 256 values. A codec
// derives from ScaledRows and has
//     blockBytes, rowHeaderBytes (2: half, 4: float)
//     static void decode(const std::uint8_t* block, float scale, float* out)
// or from WrittenScaledRows, with
//     static void encodeRow(const float* x, std::size_t columns, const float* importance, std::uint8_t* row)
// where importance is null without an importance matrix.

#include "core/quant/codec/row.h"

namespace ql::quant::codec {

template <typename Codec> float rowScale(const std::uint8_t* row)
{
    if constexpr (Codec::rowHeaderBytes == 2)
        return loadHalf(row);
    else
        return load<float>(row);
}

template <typename Codec> void storeRowScale(std::uint8_t* row, float scale)
{
    if constexpr (Codec::rowHeaderBytes == 2)
        storeHalf(row, scale);
    else
        store(row, scale);
}

template <typename Codec> struct ScaledRows {
    static constexpr std::size_t blockValues = 256, interleavedRows = 1;
    static constexpr bool usesImportance = true;

    static std::size_t rowBytes(std::size_t columns)
    {
        return Codec::rowHeaderBytes + columns / blockValues * Codec::blockBytes;
    }

    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
    {
        const auto* row = reinterpret_cast<const std::uint8_t*>(rows);
        for (std::size_t i = 0; i < rowCount; ++i, row += rowBytes(columns)) {
            const float scale = rowScale<Codec>(row);
            const std::uint8_t* block = row + Codec::rowHeaderBytes;
            for (std::size_t column = 0; column < columns; column += blockValues, block += Codec::blockBytes)
                Codec::decode(block, scale, out + i * columns + column);
        }
    }
};

template <typename Codec> struct WrittenScaledRows : ScaledRows<Codec> {
    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns,
                           std::span<const float> importance, std::byte* out)
    {
        const float* const weights = importance.empty() ? nullptr : importance.data();
        auto* row = reinterpret_cast<std::uint8_t*>(out);
        for (std::size_t i = 0; i < rowCount; ++i, row += ScaledRows<Codec>::rowBytes(columns))
            Codec::encodeRow(rows + i * columns, columns, weights, row);
    }
};

} // namespace ql::quant::codec
