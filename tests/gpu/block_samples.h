// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "gpu/weights.h"

namespace ql::gpu {

/// Blocks of a format in which every byte has every value, several times and beside different others. Scales (halves)
/// also have zero, subnormal, largest, infinite and NaN values. Of formats with one number to a block: all numbers of 8
/// and 16 bits, and of F32 all signs and exponents with some mantissas.
std::vector<std::byte> everyByte(quant::Format format);

/// A matrix in memory as a source.
WeightSource sourceOf(quant::Format format, std::uint64_t rows, std::uint64_t columns,
                      const std::vector<std::byte>& bytes);

/// Rows of normally distributed numbers, encoded as the format wants them.
std::vector<std::byte> encodedRows(quant::Format format, std::uint64_t rows, std::uint64_t columns, unsigned seed);

/// What the processor's own codec makes of rows.
std::vector<float> decodedRows(quant::Format format, std::uint64_t rows, std::uint64_t columns,
                               const std::vector<std::byte>& bytes);

} // namespace ql::gpu
