// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/quant/format.h"

// What Search::Best does with a block when its numbers are chosen. Compiled for every machine: a function that files
// for one instruction set and others share inline could end up in the program with instructions that not all have.

namespace ql::quant {

/// The numbers of one block.
struct BestBlock {
    std::int8_t levels[256]; ///< codes, or what the format has for them
    std::uint8_t steps[16]; ///< of each group's scale; two's complement
    std::uint8_t minima[16]; ///< of each group's minimum
    std::uint16_t scale, minimum; ///< halves
};

/// Writes a block of a format that the kernels of Search::Best know.
void writeBlock(Format format, const BestBlock& numbers, std::byte* to);

/// The error that counts: of the values as decoded, each weighing what its column does (1 where `importance` is null).
double errorAsDecoded(const float* x, const float* decoded, const float* importance, std::size_t count);

} // namespace ql::quant
