// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quant/format.h"

namespace ql::quant::codec {

/// The encoder of Search::Best that every faster one equals: the kernel of core/quant/simd, compiled for one lane.
EncodeRows singleLaneBest(Format format);

template <Format format>
void bestEncoder(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                 std::byte* out)
{
    static const EncodeRows encode = singleLaneBest(format);
    encode(rows, rowCount, columns, importance, out);
}

} // namespace ql::quant::codec
