// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "core/quant/format.h"

namespace ql::quant {

/// What one number of a coded weight is. In memory the codes of a row follow each other densely.
enum class Element : std::uint8_t {
    E4M3, ///< a byte each, E4M3FN: no infinities, 0x7f and 0xff are NaN
    E5M2, ///< a byte each, with infinities
    E2M1, ///< two in a byte, the first in the low half; rows have an even number of columns
    Int8, ///< a byte each, two's complement; also of integers with fewer bits
};

/// Bytes of the codes of one row.
std::uint64_t codeBytes(Element element, std::uint64_t columns);

/// How a weight is stored whose scales lie apart from its numbers. Whatever a checkpoint calls and packs them, a value
/// is always
///     value(i, j) = (code(i, j) - zero(g)) * scale(g) * factor     (or / factor)
/// where g is the group that (i, j) lies in, and zero and factor only exist where the scheme has them.
struct Scheme {
    Element element = Element::E4M3;
    std::uint8_t bits = 8; ///< of integers: 2 to 8
    std::uint64_t groupRows = 0; ///< rows that share a scale; 0: all of a matrix
    std::uint64_t groupColumns = 0; ///< columns that share a scale; 0: all of a row
    Format scale = Format::F32; ///< how the scales are stored: F32, F16, BF16, F8_E4M3, F8_E8M0
    bool hasZeros = false;
    bool hasFactor = false; ///< one more F32 for each matrix (NVFP4)

    bool operator==(const Scheme&) const = default;
};

/// Scales of one row of `columns` values: ceil(columns / groupColumns), 1 where a row has one.
std::uint64_t groupsPerRow(const Scheme& scheme, std::uint64_t columns);

/// "FP8 E4M3, blocks of 128x128", "FP8 E4M3, one scale per row", "NVFP4", "MXFP4", "MXFP8", "INT4, groups of 32",
/// "INT8 with zero points, one scale per row".
std::string schemeName(const Scheme& scheme);

/// True for E2M1 in groups of 16 with E4M3 scales (NVFP4), and in groups of 32 with E8M0 scales (MXFP4).
bool isNvfp4(const Scheme& scheme);
bool isMxfp4(const Scheme& scheme);

} // namespace ql::quant
