// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "core/quant/format.h"

namespace ql::quant::interleave {

/// `count` places, `to` bits apart in the interleaved group and `from` bits apart in the block of the base format.
struct Loop {
    int count = 1, to = 0, from = 0;
};

/// Bits that move together, at every place that the nested loops name and for every row. Positions are in bits, least
/// significant bit first: `to` counts from the start of one interleaved block column, `from` from the start of one
/// block of the base format. Rows are `row` bits apart in the interleaved form.
struct BitField {
    int width, to, from, row;
    std::array<Loop, 8> loops{};
};

/// Where the base format has seven-bit numbers of sign patterns: the interleaved form stores them as the signs
/// themselves, each bit the parity of the bits up to it.
struct SignCodes {
    int first = 0; ///< position of the first
    Loop outer{}, inner{}; ///< only `from` counts
};

/// How rows of a base format are stored together. Row headers come first, row by row, then the block columns.
struct Layout {
    Format format;
    std::span<const BitField> fields;
    std::uint32_t unitValues = 0; ///< values of one row that a block column covers; 0: the block of the format
    std::optional<SignCodes> signs{};

    Format base() const { return info(format).plain; }
    /// What one row has in a block column.
    std::uint32_t columnValues() const { return unitValues ? unitValues : info(base()).blockValues; }
    std::uint32_t columnBytes() const { return columnValues() / info(base()).blockValues * info(base()).blockBytes; }
};

/// Every interleaved format that is a rearrangement of a plain one.
std::span<const Layout> layouts();

/// The layout of a format; nullptr where it is not a rearrangement.
const Layout* layoutOf(Format format);

/// The interleaved one of two formats that hold the same numbers, one of them in rows of their own; nullptr for others.
const Layout* layoutBetween(Format from, Format to);

} // namespace ql::quant::interleave
