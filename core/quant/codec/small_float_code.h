// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

/// The code of the nearest of the numbers that a small float format without sign has, ties to the even code; values
/// above `largest`, the largest finite of them, become that. Not for NaN.
template <int MantissaBits, int Bias> int nearestSmallFloat(float magnitude, float largest)
{
    constexpr int lowest = 127 + 1 - Bias; // exponent of the smallest normal number, and of the subnormal ones' steps
    const float limited = std::min(magnitude, largest);
    const int exponent = std::max(static_cast<int>(std::bit_cast<std::uint32_t>(limited) >> 23), lowest);
    const auto stepsPerOne = std::bit_cast<float>(static_cast<std::uint32_t>(2 * 127 + MantissaBits - exponent) << 23);
    return nearestInt(limited * stepsPerOne) + ((exponent - lowest) << MantissaBits);
}

} // namespace ql::quant::codec
