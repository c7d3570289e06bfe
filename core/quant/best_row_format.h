// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/quant/format.h"

namespace ql::quant {

/// What encodeBestRows (best_row.h) wants to know about a format.
struct RowFormat {
    std::size_t groupValues; ///< values with a multiple of the scale
    bool sharesRow; ///< the scale is the row's; else a block's
    bool halfScale; ///< stored as a half
    std::span<const float> largestMultiples; ///< tried for the group of the largest scale
    /// Writes group g of a block whose bytes are still zero, but for its other groups.
    void (*putGroup)(std::uint8_t* block, int g, int multiple, int half, const std::int8_t* levels);
    void (*putScale)(std::uint8_t* to, float scale); ///< to the beginning of the row or block
};

const RowFormat& rowFormat(Format format);

} // namespace ql::quant
