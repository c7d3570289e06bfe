// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two halves of block_view.h: rows of the table, and schemes.

#include <cstddef>
#include <span>
#include <vector>

#include "core/quant/block_view.h"

namespace ql::quant::block {

/// A whole row through an encoder and back.
struct EncodedRow {
    std::vector<float> decoded{};
    std::vector<std::byte> bytes{}; ///< of a table's format the rows as stored, of a scheme the codes
    std::vector<float> scales{}; ///< of a scheme, one for each group
    float factor = 1; ///< of a scheme
    std::size_t groupColumns = 0; ///< of a scheme
};

/// Rows are a multiple of this.
std::size_t rowUnit(const BlockEncoding& encoding);

EncodedRow encode(const BlockEncoding& encoding, std::span<const float> row, std::size_t blockSize);
/// `first` is a multiple of the block size that the row was encoded with.
BlockView view(const BlockEncoding& encoding, const EncodedRow& encoded, std::span<const float> row, std::size_t first,
               std::size_t count);

} // namespace ql::quant::block
