// SPDX-License-Identifier: Apache-2.0
// Rounding as the ggml encoders do it, for values whose size the kernels have checked.
#pragma once

#include <utility>

#include "core/quant/simd/lanes.h"

namespace ql::quant::simd {
namespace {

/// Adding this number leaves an integer in the low bits of the sum.
constexpr float integerMagic = 12582912.0f; // 1.5 * 2^23
/// ggml rounds by that same addition. Beyond 2^22 its codes are whatever the bits give, and the kernels call such a
/// block suspect. This is a little below.
constexpr float roundingLimit = 4.0e6f;

/// Blocks with a value at or above this, or that is not finite, are suspect: no sum below it can overflow.
constexpr float largestPlainValue = 1.0e6f;
/// Ranges and magnitudes above this have a reciprocal that is finite with room to spare.
constexpr float smallestPlainRange = 1.0e-28f;
/// Below this largest magnitude a block is taken for zero by the searches for a scale.
constexpr float zeroBlockLimit = 1e-15f;

/// The nearest integer held within low and high. NaN gives low.
QL_LANES Floats nearestWithin(Floats v, float low, float high)
{
    return rounded(smaller(larger(v, splat(low)), splat(high)));
}

/// The integer that a float from 0 to 2^22 holds.
QL_LANES Ints toInts(Floats v)
{
    return bitAnd(asInts(v + splat(integerMagic)), splatInt(0x3fffff));
}

/// The lowest byte of an integer from -128 to 255 that a float holds.
QL_LANES Ints toByte(Floats v)
{
    return bitAnd(asInts(v + splat(integerMagic)), splatInt(0xff));
}

/// Parts of Bits bits each, the first lowest, in one number; partAt(i) is below 2^Bits.
template <int Bits, int Count, typename PartAt> QL_LANES Ints packed(PartAt partAt)
{
    Ints word = partAt(0);
    [&]<int... I>(std::integer_sequence<int, I...>)
    {
        ((word = bitOr(word, shiftLeft<Bits*(I + 1)>(partAt(I + 1)))), ...);
    }
    (std::make_integer_sequence<int, Count - 1>{});
    return word;
}

/// Four bytes as the little-endian word that holds them.
template <typename ByteAt> QL_LANES Ints wordOfBytes(ByteAt byteAt)
{
    return packed<8, 4>(byteAt);
}

/// Two halves as the word that holds them.
QL_LANES Ints wordOfHalves(Ints low, Ints high)
{
    return bitOr(low, shiftLeft<16>(high));
}

QL_LANES bool any(Mask m)
{
    return laneBits(m) != 0;
}

/// nearestWithin(numerator / divisor), by way of a reciprocal with a relative error of at most `error`; it divides only
/// where some lane is too close to a half to tell.
QL_LANES Floats nearestQuotient(Floats numerator, Floats divisor, Floats reciprocal, float error, float low, float high)
{
    const auto held = [&](Floats v) { return smaller(splat(high + 0.25f), larger(splat(low - 0.25f), v)); };
    const float reach = (high > -low ? high : -low) + 1;
    const Floats quotient = held(numerator * reciprocal);
    const Floats code = rounded(quotient);
    const Mask sure = isLess(magnitude(quotient - code), splat(0.5f - 2 * reach * error));
    if (__builtin_expect(any(opposite(sure)), 0))
        return rounded(held(numerator / divisor));
    return code;
}

/// Is a quotient up to `numerator` / |denominator| too large to be rounded? Not where the denominator is 0: the
/// encoders do not divide by it.
QL_LANES Mask quotientTooLarge(Floats numerator, Floats denominator)
{
    const Mask fits = isAtLeast(magnitude(denominator) * splat(roundingLimit), numerator);
    return butNot(opposite(fits), isEqual(denominator, splat(0)));
}

QL_LANES Mask tooLarge(Floats largest)
{
    return opposite(isLess(largest, splat(largestPlainValue)));
}

/// A range so small, but not zero, that its reciprocal may be infinite.
QL_LANES Mask tooSmall(Floats range)
{
    return both(isLess(splat(0), range), isLess(range, splat(smallestPlainRange)));
}

/// 1 / v, and 0 for 0.
QL_LANES Floats reciprocalOrZero(Floats v)
{
    const Mask zero = isEqual(v, splat(0));
    return zeroUnless(opposite(zero), splat(1) / select(zero, splat(1), v));
}

/// To the nearest integer, halves away from zero.
QL_LANES Ints nearestAwayFromZero(Floats v)
{
    return truncated(v + withSignOf(v, 0x1.fffffep-2f)); // just below a half: a half itself would lift what is below it
}

} // namespace
} // namespace ql::quant::simd
