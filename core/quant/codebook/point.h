// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ql::quant::codebook {

/// Digit i of a point whose digits have Bits bits each, the first lowest.
template <int Bits> constexpr int digit(std::uint16_t point, int i)
{
    return point >> Bits * i & ((1 << Bits) - 1);
}

} // namespace ql::quant::codebook
