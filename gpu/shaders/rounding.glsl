// SPDX-License-Identifier: Apache-2.0
// The arithmetic of core/graph/rounding.cpp, bit for bit on every device: nothing here relies on what Vulkan leaves open
// (how exact a division is, how NaN compare). Only results below the smallest normal float may differ.
#extension GL_EXT_control_flow_attributes : require

const uint kInfinity = 0x7f800000u, kMagnitude = 0x7fffffffu, kSign = 0x80000000u;

uint magnitudeOf(float value) { return floatBitsToUint(value) & kMagnitude; }
bool isNan(float value) { return magnitudeOf(value) > kInfinity; }
float nan() { return uintBitsToFloat(0x7fc00000u); }
float withSignOf(float magnitude, float value)
{
    return uintBitsToFloat(floatBitsToUint(magnitude) | floatBitsToUint(value) & kSign);
}

#ifndef QL_ESTIMATE // tests make it worse than any device does
#define QL_ESTIMATE(a, b) ((a) / (b))
#endif

// a / b to nearest: the quotient of the mantissas as an integer, from an estimate and its exact rest.
float divided(float a, float b)
{
    const uint x = floatBitsToUint(a), y = floatBitsToUint(b);
    const int exponentX = int(x >> 23 & 255u), exponentY = int(y >> 23 & 255u);
    const uint numerator = x & 0x7fffffu | 0x800000u, divisor = y & 0x7fffffu | 0x800000u;
    const bool isBelowOne = numerator < divisor;
    const int exponent = exponentX - exponentY + (isBelowOne ? 126 : 127);
    if (exponentX == 0 || exponentX == 255 || exponentY == 0 || exponentY == 255 || exponent < 1 || exponent > 254)
        return a / b; // zeros, infinities, NaN, and what is below the normal floats
    uint quotient = uint(QL_ESTIMATE(float(numerator), float(divisor)) * (isBelowOne ? 16777216.0 : 8388608.0));
    int rest = int((numerator << (isBelowOne ? 24 : 23)) - quotient * divisor); // small, whatever overflowed
    [[unroll]] for (int i = 0; i < 8; ++i) { // the estimate is a few units off at most
        const int step_ = rest < 0 ? -1 : rest >= int(divisor) ? 1 : 0;
        quotient += step_;
        rest -= step_ * int(divisor);
    }
    quotient += 2 * rest > int(divisor) ? 1 : 0;
    return uintBitsToFloat((x ^ y) & kSign | (uint(exponent) << 23) + (quotient - 0x800000u));
}

float toHalf(float value)
{
    const uint magnitude = magnitudeOf(value);
    if (magnitude > kInfinity)
        return nan();
    uint bits = magnitude + 0xfffu + (magnitude >> 13 & 1u) & ~0x1fffu;
    if (magnitude >= 0x477ff000u) // 65520, the first value that rounds to infinity
        bits = kInfinity;
    else if (magnitude < 0x38800000u) { // below 2^-14 in steps of 2^-24: adding 0.5 rounds
        const uint steps = floatBitsToUint(uintBitsToFloat(magnitude) + 0.5) - 0x3f000000u;
        bits = floatBitsToUint(float(steps) * 5.9604644775390625e-08);
    }
    return withSignOf(uintBitsToFloat(bits), value);
}

float toBfloat(float value)
{
    const uint bits = floatBitsToUint(value);
    return uintBitsToFloat((isNan(value) ? bits | 0x400000u : bits + 0x7fffu + (bits >> 16 & 1u)) & 0xffff0000u);
}

// To the nearest E4M3 number, ties to even, beyond 448 that.
float toE4m3(float value)
{
    if (isNan(value))
        return nan();
    const float limited = min(uintBitsToFloat(magnitudeOf(value)), 448.0);
    const uint exponent = max(floatBitsToUint(limited) >> 23, 121u); // 2^-6, and the steps below it
    const float steps = roundEven(limited * uintBitsToFloat((257u - exponent) << 23));
    return withSignOf(steps * uintBitsToFloat((exponent - 3u) << 23), value);
}

// The nearest of 0, 1, 2, 3, 4, 6, 8, 12 times half the scale, the smaller of equals; differences are rounded floats, as
// in the reference. Zero has no sign, NaN becomes zero.
float toE2m1(float value, float halfScale)
{
    const float levels[8] = float[](0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0);
    const precise float magnitude = uintBitsToFloat(magnitudeOf(value));
    precise float nearest = 0.0, least = magnitude;
    if (isNan(value))
        return 0.0;
    [[unroll]] for (uint i = 1; i < 8; ++i) {
        const precise float level = levels[i] * halfScale;
        const precise float error = abs(level - magnitude);
        if (error < least) {
            least = error;
            nearest = level;
        }
    }
    return nearest > 0.0 ? withSignOf(nearest, value) : 0.0;
}

// Half of the nearest UE4M3 number; halves round up, and what does not round to less than 256 becomes 448.
float halfOfUe4m3(float value)
{
    if (!(value > 0.0))
        return 0.0;
    if (value >= 248.0)
        return 224.0;
    const precise float steps = value * 512.0 + 0.5;
    if (value < 0.015625)
        return float(min(7, int(steps))) * 0.0009765625;
    return uintBitsToFloat((floatBitsToUint(value) + 0x80000u & ~0xfffffu) - 0x800000u);
}

// Half the E8M0 scale of a block whose largest magnitude this is: its exponent, less two. Numbers just below a power of
// two count as it, as the reference takes the logarithm in float. 0: all become zero.
float halfOfE8m0(uint largest)
{
    if (largest < 0x00800000u || largest >= kInfinity)
        return 0.0;
    const int above = int(largest >> 23) - 126;
    const int size = above > 0 ? above - 1 : -above;
    const float reach = size == 0 ? 0.0 : 0.693147 * float(1 << findMSB(size));
    const int floorOfLog = float(0x800000u - (largest & 0x7fffffu)) < reach ? above : above - 1;
    const int code = floorOfLog + 125;
    if (code < 0)
        return 0.0;
    return uintBitsToFloat(code > 1 ? uint(code - 1) << 23 : 0x00200000u << code);
}
