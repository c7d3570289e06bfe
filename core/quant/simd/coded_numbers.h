// SPDX-License-Identifier: Apache-2.0
// The numbers that codes stand for, and which of them is nearest to a float.
#pragma once

#include <bit>

#include "core/quant/scheme.h"
#include "core/quant/simd/lanes.h"

namespace ql::quant::simd {
namespace {

/// Floats with few bits. Added to a power of two that leaves just the bits of the result behind it, a number is rounded
/// to them; the power depends on the number's exponent, or for subnormal ones on the smallest.
template <int MantissaBits, int Bias, int LargestCode, int NanCode> struct ToSmallFloat {
    static constexpr bool hasFewBits = true;
    static constexpr int signBit = 1 << (std::bit_width(static_cast<unsigned>(LargestCode)));
    static constexpr int lowestBits = (127 + 1 - Bias) << 23, powers = 23 - MantissaBits;

    explicit ToSmallFloat(const Scheme&) { }

    /// The nearest number to v, or to the magnitude of v: which of them, does not matter to errors.
    static QL_LANES Floats likeNumbers(Floats v) { return magnitude(v); }
    QL_LANES Floats number(Floats size) const
    {
        const Floats limited = smaller(size, splat(largest()));
        const Floats power = asFloats(addInts(exponentOf(limited), splatInt(powers << 23)));
        return (limited + power) - power;
    }

    QL_LANES Ints code(Floats v) const
    {
        const Floats size = smaller(magnitude(v), splat(largest()));
        const Ints exponent = exponentOf(size), power = addInts(exponent, splatInt(powers << 23));
        const Ints rounded = subtractInts(asInts(size + asFloats(power)), power);
        const Ints before = shiftRight<powers>(subtractInts(exponent, splatInt(lowestBits)));
        const Ints nearest = selectInts(isNan(v), splatInt(NanCode), addInts(rounded, before));
        return bitOr(nearest, signOf(v));
    }

private:
    static QL_LANES Ints exponentOf(Floats size)
    {
        return largerInt(bitAnd(asInts(size), splatInt(0x7f800000)), splatInt(lowestBits));
    }
    static constexpr float largest()
    {
        constexpr int exponent = (LargestCode >> MantissaBits) - Bias, whole = 1 << MantissaBits;
        constexpr int steps = whole | (LargestCode & (whole - 1));
        return std::bit_cast<float>((127 + exponent - MantissaBits) << 23) * steps;
    }
    static QL_LANES Ints signOf(Floats v)
    {
        constexpr int places = 31 - (std::bit_width(static_cast<unsigned>(signBit)) - 1);
        const Ints sign = bitAnd(shiftRight<places>(asInts(v)), splatInt(signBit));
        // Where there is no NaN its code is a plain zero.
        return NanCode == 0 ? selectInts(isNan(v), splatInt(0), sign) : sign;
    }
};

using ToE4m3 = ToSmallFloat<3, 7, 0x7e, 0x7f>;
using ToE5m2 = ToSmallFloat<2, 15, 0x7b, 0x7f>;
using ToE2m1 = ToSmallFloat<1, 1, 7, 0>;

struct ToInteger {
    static constexpr bool hasFewBits = false;
    static constexpr int signBit = 0x80;
    float lowest, highest;

    explicit ToInteger(const Scheme& scheme)
        : lowest(static_cast<float>(-(1 << (scheme.bits - 1))))
        , highest(-lowest - 1)
    {
    }
    static QL_LANES Floats likeNumbers(Floats v) { return v; }
    QL_LANES Floats number(Floats v) const { return rounded(larger(smaller(v, splat(highest)), splat(lowest))); }

    QL_LANES Ints code(Floats v) const
    {
        return bitAnd(truncated(zeroUnless(isEqual(v, v), number(v))), splatInt(255));
    }
};

/// The inverse of a power of two, with which multiplying gives what dividing gives; 0 where there is none.
inline float exactInverse(float scale)
{
    const auto bits = std::bit_cast<std::uint32_t>(scale), size = bits & 0x7fffffff;
    if ((size & 0x7fffff) != 0 || size == 0 || size >= 254u << 23)
        return 0;
    return std::bit_cast<float>((bits & 0x80000000) | ((254u << 23) - size));
}

} // namespace
} // namespace ql::quant::simd
