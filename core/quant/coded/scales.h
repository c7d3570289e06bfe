// SPDX-License-Identifier: Apache-2.0
#pragma once

// What scales a scheme can have, and which are worth a look.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <limits>
#include <span>

#include "core/base/small_float.h"
#include "core/quant/codec/fp8.h"
#include "core/quant/scheme.h"

namespace ql::quant::coded {

struct ScaleRange {
    float smallest, largest;
};

inline ScaleRange rangeOf(Format scale)
{
    switch (scale) {
    case Format::F8_E4M3:
        return {0x1p-9f, 448};
    case Format::F8_E8M0:
        return {0x1p-127f, 0x1p127f};
    case Format::F16:
        return {0x1p-24f, 65504};
    case Format::BF16:
        return {0x1p-133f, 0x1.fep127f};
    default:
        return {std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max()};
    }
}

template <typename Codec> float throughCode(float value)
{
    std::uint8_t code;
    Codec::encode(&value, &code);
    Codec::decode(&code, &value);
    return value;
}

/// The nearest scale above 0 that the format has; never infinite, and the smallest for NaN.
inline float storableScale(Format scale, float value)
{
    const auto [smallest, largest] = rangeOf(scale);
    if (!(value > smallest))
        return smallest;
    if (value >= largest)
        return largest;
    switch (scale) {
    case Format::F8_E4M3:
        return throughCode<codec::F8_E4M3>(value);
    case Format::F8_E8M0:
        return throughCode<codec::F8_E8M0>(value);
    case Format::F16:
        return std::min(float16ToFloat(floatToFloat16(value)), largest);
    case Format::BF16:
        return std::min(bfloat16ToFloat(floatToBfloat16(value)), largest);
    default:
        return value;
    }
}

inline float largestNumber(const Scheme& scheme)
{
    switch (scheme.element) {
    case Element::E4M3:
        return 448;
    case Element::E5M2:
        return 57344;
    case Element::E2M1:
        return 6;
    case Element::Int8:
        break;
    }
    return static_cast<float>((1 << (scheme.bits - 1)) - 1);
}

/// Two to the power of floor(log2 largest) less that of the largest number.
inline float plainPowerOfTwo(const Scheme& scheme, float largest)
{
    const auto exponent = [](float v) { return static_cast<int>(std::bit_cast<std::uint32_t>(v) >> 23); };
    const int power = exponent(largest) - (exponent(largestNumber(scheme)) - 127);
    return power > 0 ? std::bit_cast<float>(power << 23) : 0x1p-127f; // none is above 2^127
}

/// See core/quant/coded_search.h.
inline float plainScale(const Scheme& scheme, float largest, float factor)
{
    const bool isTiny = scheme.scale == Format::F8_E4M3 || scheme.scale == Format::F8_E8M0;
    if (!(largest > 0))
        return isTiny ? rangeOf(scheme.scale).smallest : 1.0f;
    constexpr float finite = std::numeric_limits<float>::max();
    if (scheme.scale == Format::F8_E8M0)
        return plainPowerOfTwo(scheme, std::min(largest / factor, finite));
    return storableScale(scheme.scale, std::min(largest, finite) / (largestNumber(scheme) * factor));
}

struct Candidates {
    std::array<float, 24> scales; ///< the first `count`
    std::size_t count = 0;

    std::span<const float> all() const { return {scales.data(), count}; }
};

/// The plain scale, then others around it.
Candidates candidateScales(const Scheme& scheme, float largest, float factor);

} // namespace ql::quant::coded
