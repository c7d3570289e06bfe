// SPDX-License-Identifier: Apache-2.0
#pragma once

// Arithmetic on codes whose scales lie apart from them (scheme.h): every checkpoint dialect is brought to this form on
// reading, and every writer starts from it. All functions give the same bytes on every instruction set; none allocates.

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/quant/scheme.h"

namespace ql::quant {

/// Some rows of a coded weight.
struct CodedRowsView {
    Scheme scheme{};
    std::uint64_t rows = 0, columns = 0;
    const std::byte* codes = nullptr; ///< rows * codeBytes()
    const float* scales = nullptr; ///< rows * groupsPerRow(); a block's scale stands in each of its rows
    const std::int16_t* zeros = nullptr; ///< like scales; null without zero points
    float factor = 1; ///< of the matrix that all these rows belong to
    bool divides = false; ///< the value is divided by the factor
};

/// The values, each rounded once to float (E2M1, E4M3 and E8M0 products are exact before the factor; a code times an
/// F32 scale is one rounding). NaN codes and NaN scales give NaN.
void decodeCoded(const CodedRowsView& rows, float* out);
/// The exact values where a double holds them: all of them but quotients by a factor, which are rounded once.
void decodeCoded(const CodedRowsView& rows, double* out);

/// Codes that are NaN (0x7f, 0xff of E4M3; exponent 31 with a mantissa of E5M2).
std::uint64_t countNanCodes(Element element, std::span<const std::byte> codes);

/// For rows of `columns` values: the largest magnitude of each group of `groupColumns` (0: of the row), NaN left out,
/// rows * groups floats.
void groupMaxima(const float* values, std::uint64_t rows, std::uint64_t columns, std::uint64_t groupColumns,
                 float* out);

/// Codes of value / scale, to nearest with ties to even, saturated at the largest finite code; NaN becomes the NaN
/// code (0 for E2M1 and Int8). `scales` as in CodedRowsView; a scale of 0 gives codes of 0. Source of the rounding
/// rules: docs/formats/fp8-fp4.md.
void encodeCoded(const Scheme& scheme, const float* values, const float* scales, std::uint64_t rows,
                 std::uint64_t columns, std::byte* codes);

/// float -> E4M3FN / E5M2 / E8M0 code of one number: to nearest, ties to even, saturating (E8M0: the nearest power of
/// two by exponent and mantissa >= 1.5 rounding up).
std::uint8_t toE4m3(float value);
std::uint8_t toE5m2(float value);
std::uint8_t toE8m0(float value);
float fromE4m3(std::uint8_t code);
float fromE5m2(std::uint8_t code);
float fromE8m0(std::uint8_t code);

/// Repacking without arithmetic, a row of `columns` E2M1 codes and its scale codes at a time; the block layouts are in
/// docs/formats/ggml-types.md. `columns` is a multiple of 32 for MXFP4, of 64 for NVFP4.
void packMxfp4(const std::byte* codes, const std::byte* e8m0, std::uint64_t columns, std::byte* blocks);
void unpackMxfp4(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e8m0);
void packNvfp4(const std::byte* codes, const std::byte* e4m3, std::uint64_t columns, std::byte* blocks);
void unpackNvfp4(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e4m3);
/// Int8 codes from -8 to 7 in groups of 32 with scales that F16 holds exactly, to Q4_0.
void packQ4_0(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks);
/// Int8 codes in groups of 32 with such scales, to Q8_0.
void packQ8_0(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks);

} // namespace ql::quant
