// SPDX-License-Identifier: Apache-2.0
#pragma once

// Eight-bit floats without a scale of their own. Source: docs/formats/fp8-fp4.md.

#include <array>
#include <bit>
#include <cmath>
#include <limits>

#include "core/quant/codec/small_float_code.h"

namespace ql::quant::codec {

enum class Fp8Specials {
    Ieee, ///< the highest exponent holds infinities and NaN
    FiniteOnly, ///< all ones are NaN, no infinities
    UnsignedZero, ///< the bits of negative zero are NaN, no infinities
};

template <int MantissaBits, int Bias, Fp8Specials Specials> struct Fp8 {
    static constexpr std::size_t blockValues = 1, blockBytes = 1;

    /// Of the largest finite number.
    static constexpr int largestCode = Specials == Fp8Specials::Ieee ? 0x80 - (1 << MantissaBits) - 1
        : Specials == Fp8Specials::FiniteOnly                        ? 0x7e
                                                                     : 0x7f;

    /// To nearest, ties to the even code; beyond the largest number that one. A NaN keeps its sign.
    static void encode(const float* x, std::uint8_t* block) requires(Specials != Fp8Specials::UnsignedZero)
    {
        const int code =
            std::isnan(*x) ? 0x7f : nearestSmallFloat<MantissaBits, Bias>(std::abs(*x), table[largestCode]);
        *block = static_cast<std::uint8_t>(code | (std::signbit(*x) ? 0x80 : 0));
    }
    static void decode(const std::uint8_t* block, float* out) { *out = table[*block]; }

private:
    static constexpr float powerOfTwo(int exponent)
    {
        return std::bit_cast<float>(static_cast<std::uint32_t>(exponent + 127) << 23);
    }

    static constexpr float value(int bits)
    {
        constexpr int exponentBits = 7 - MantissaBits, highest = (1 << exponentBits) - 1;
        constexpr float nan = std::numeric_limits<float>::quiet_NaN(),
                        infinity = std::numeric_limits<float>::infinity();
        const float sign = bits & 0x80 ? -1.0f : 1.0f;
        const int exponent = bits >> MantissaBits & highest, mantissa = bits & ((1 << MantissaBits) - 1);
        if (Specials == Fp8Specials::Ieee && exponent == highest)
            return mantissa ? nan : sign * infinity;
        if (Specials == Fp8Specials::FiniteOnly && (bits & 0x7f) == 0x7f)
            return nan;
        if (Specials == Fp8Specials::UnsignedZero && bits == 0x80)
            return nan;
        const auto steps = static_cast<float>(exponent > 0 ? mantissa + (1 << MantissaBits) : mantissa);
        return sign * steps * powerOfTwo((exponent > 0 ? exponent : 1) - Bias - MantissaBits);
    }

    static constexpr std::array<float, 256> table = [] {
        std::array<float, 256> values{};
        for (int bits = 0; bits < 256; ++bits)
            values[bits] = value(bits);
        return values;
    }();
};

using F8_E4M3 = Fp8<3, 7, Fp8Specials::FiniteOnly>;
using F8_E5M2 = Fp8<2, 15, Fp8Specials::Ieee>;
using F8_E4M3FNUZ = Fp8<3, 8, Fp8Specials::UnsignedZero>;
using F8_E5M2FNUZ = Fp8<2, 16, Fp8Specials::UnsignedZero>;

/// A power of two, 2^(bits - 127); 255 is NaN.
struct F8_E8M0 {
    static constexpr std::size_t blockValues = 1, blockBytes = 1;

    /// The nearest power of two, the upper one from one and a half on. There is no sign; zero becomes the smallest.
    static void encode(const float* x, std::uint8_t* block)
    {
        const std::uint32_t bits = std::bit_cast<std::uint32_t>(*x) & 0x7fffffff;
        constexpr std::uint32_t half = 0x400000;
        // Below the smallest normal float the smallest code, 2^-127, has the mantissa `half`.
        const std::uint32_t exponent = bits < 0x800000 ? (bits >= half + half / 2) : (bits + half) >> 23;
        *block = static_cast<std::uint8_t>(std::isnan(*x) ? 255 : std::min(exponent, 254u));
    }
    static void decode(const std::uint8_t* block, float* out)
    {
        *out = *block == 255 ? std::numeric_limits<float>::quiet_NaN() : std::ldexp(1.0f, *block - 127);
    }
};

} // namespace ql::quant::codec
