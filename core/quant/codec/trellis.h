// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ1_KT to IQ4_KT of ik_llama.cpp: groups of eight values (four in IQ4_KT) are one code each, see codebook/trellis.h.
// A row begins with its scale d (float); then blocks of 256 values, in eight runs of 32 with a scale each:
//     IQ1_KT: per run a byte (level of the scale in its low half, bit 12 of the codes in its high half) 0-7, low bytes
//             of the codes 8-39, bits 8-11 of the codes 40-55: runs 0-3 in low, 4-7 in high halves; d * level * value
//     IQ2_KT: levels of the scales 0-3: runs 0-3 in low, 4-7 in high halves; codes (16-bit words) 4-67
//     IQ3_KT: scales 0-3 as in IQ2_KT, codes (16-bit words) 4-67, signs 68-99: bit r of byte i for value i of run r;
//             (d * scale) * magnitude
//     IQ4_KT: per run a 32-bit word 0-31 (bit 0: which of two code books, bits 1-7: the scale + 64, then bits 12-14 of
//             the eight codes), low bytes of the codes 32-95, bits 8-11 of the codes 96-127: runs 0-3 in low, 4-7 in
//             high halves; d * scale * value
// Levels are those of IQ4_NL. Source: ik_llama.cpp, iqk_quantize.cpp; docs/formats/ik-types.md.

#include "core/quant/codec/row.h"

namespace ql::quant::codec {

/// A row of a type, its encoder and its decoder.
template <std::size_t BlockBytes> struct TrellisRow {
    static constexpr std::size_t blockValues = 256, blockBytes = BlockBytes, rowHeaderBytes = 4, interleavedRows = 1;
    static constexpr bool usesImportance = true;
};

struct IQ1_KT : TrellisRow<56> {
    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns,
                           std::span<const float> importance, std::byte* out);
    static void encodeBestRows(const float* rows, std::size_t rowCount, std::size_t columns,
                               std::span<const float> importance, std::byte* out);
    static constexpr EncodeRows encodeBest = encodeBestRows;
    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out);
};

struct IQ2_KT : TrellisRow<68> {
    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns,
                           std::span<const float> importance, std::byte* out);
    static void encodeBestRows(const float* rows, std::size_t rowCount, std::size_t columns,
                               std::span<const float> importance, std::byte* out);
    static constexpr EncodeRows encodeBest = encodeBestRows;
    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out);
};

struct IQ3_KT : TrellisRow<100> {
    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns,
                           std::span<const float> importance, std::byte* out);
    static void encodeBestRows(const float* rows, std::size_t rowCount, std::size_t columns,
                               std::span<const float> importance, std::byte* out);
    static constexpr EncodeRows encodeBest = encodeBestRows;
    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out);
};

struct IQ4_KT : TrellisRow<128> {
    static void encodeRows(const float* rows, std::size_t rowCount, std::size_t columns,
                           std::span<const float> importance, std::byte* out);
    static void encodeBestRows(const float* rows, std::size_t rowCount, std::size_t columns,
                               std::span<const float> importance, std::byte* out);
    static constexpr EncodeRows encodeBest = encodeBestRows;
    static void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out);
};

} // namespace ql::quant::codec
