// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "core/quant/interleave/layout.h"

namespace ql::quant::interleave {

/// Rearranges rows of the base format, one after another, into the interleaved format, and back. Both lose nothing.
/// `rowCount` is a multiple of the format's interleavedRows, `columns` of its block. Any thread.
void interleave(const Layout& layout, const std::byte* rows, std::size_t rowCount, std::size_t columns, std::byte* out);
void separate(const Layout& layout, const std::byte* groups, std::size_t rowCount, std::size_t columns, std::byte* out);

/// EncodeRows and DecodeRows of an interleaved format by way of its base format, on the fastest instruction set.
void encodeRows(const Layout& layout, Search search, const float* rows, std::size_t rowCount, std::size_t columns,
                std::span<const float> importance, std::byte* out);
void decodeRows(const Layout& layout, const std::byte* groups, std::size_t rowCount, std::size_t columns, float* out);

} // namespace ql::quant::interleave
