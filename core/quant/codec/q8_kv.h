// SPDX-License-Identifier: Apache-2.0
#pragma once

// Q8_KV of ik_llama.cpp: signed bytes with one scale for the whole row.
//     row header: scale float, sum of the bytes int32; then one byte per value. value = scale * byte.

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

struct Q8_KV {
    static constexpr std::uint32_t blockValues = 32, blockBytes = 32, rowHeaderBytes = 8, interleavedRows = 1;
    static constexpr bool usesImportance = false;

    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>,
                           std::byte* out)
    {
        for (std::size_t row = 0; row < rowCount; ++row, rows += columns) {
            const float largest = largestMagnitude(rows, columns), scale = largest / 127.0f;
            const float inverse = scale > 0 ? 1 / scale : 0.0f;
            auto* const codes = reinterpret_cast<std::int8_t*>(out + rowHeaderBytes);
            std::int32_t sum = 0;
            for (std::size_t i = 0; i < columns; ++i) {
                const int code = clampInt(nearestInt(inverse * rows[i]), -127, 127);
                codes[i] = static_cast<std::int8_t>(code);
                sum += code;
            }
            store(out, scale);
            store(out + 4, sum);
            out += rowHeaderBytes + columns;
        }
    }

    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
    {
        for (std::size_t row = 0; row < rowCount; ++row, rows += rowHeaderBytes + columns) {
            const float scale = load<float>(rows);
            const auto* const codes = reinterpret_cast<const std::int8_t*>(rows + rowHeaderBytes);
            for (std::size_t i = 0; i < columns; ++i)
                *out++ = scale * static_cast<float>(codes[i]);
        }
    }
};

} // namespace ql::quant::codec
