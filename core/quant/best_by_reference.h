// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quant/format.h"

namespace ql::quant {

/// Search::Best for formats of 256 values whose codes take a long search. That search weighs values by importance and
/// by their size. Here it runs a few more times: with an importance from which the size has been taken out, wholly or
/// in part, so that it minimises the error that counts, and with large values cut off. The scales of each block are
/// then fitted to what came out. Of all, the best is kept.
void encodeByReference(Format format, const float* rows, std::size_t rowCount, std::size_t columns,
                       std::span<const float> importance, std::byte* out);

/// The row of a format that is encoded already, with encodeByReference as its better search.
template <Format format> consteval FormatInfo searchedAgain(FormatInfo row)
{
    if (row.blockValues != 256 || row.rowHeaderBytes != 0 || row.interleavedRows != 1)
        throw "blocks are not independent";
    row.encodeBest = [](const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out) { encodeByReference(format, rows, rowCount, columns, importance, out); };
    return row;
}

} // namespace ql::quant
