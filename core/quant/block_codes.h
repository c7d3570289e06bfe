// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/quant/format.h"

namespace ql::quant {

/// Where a block keeps the bits that belong to one value alone. Found with the format's own decoder, so it cannot
/// contradict it: a bit is a value's own when turning it over changes that value and never another one.
struct BlockCodes {
    unsigned bits = 0; ///< of each value; 0 where values share codes (codebooks of several values, trellises)
    /// blockValues * bits places of bits, counted from the start of the block (or of the group of interleaved rows);
    /// the lowest bit of a code first.
    std::vector<std::uint32_t> places{};

    std::uint32_t read(std::span<const std::byte> block, std::size_t value) const;
    void write(std::span<std::byte> block, std::size_t value, std::uint32_t code) const;
};

/// Found once per format and kept. Thread-safe. `format` can be encoded and decoded.
const BlockCodes& blockCodes(Format format);

} // namespace ql::quant
