// SPDX-License-Identifier: Apache-2.0
// Keys and values as the cache holds them: halves, two in a word, each head filled up to whole pairs of words. What is
// rounded to E4M3 is a half, too. Rounding is done on bits, as devices differ in how they make halves.
#include "gpu/shaders/decode/words.glsl"
layout(constant_id = 4) const bool cacheIsFloat8 = false;

uint halfWords(uint values) { return (values + 3) / 4 * 2; }

// To nearest, ties to even; too large ones become infinite.
uint halfOf(float value)
{
    const uint bits = floatBitsToUint(value), sign = bits >> 16 & 0x8000u, magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return sign | 0x7e00u;
    if (magnitude >= 0x477ff000u)
        return sign | 0x7c00u;
    if (magnitude < 0x38800000u) { // below 2^-14 the unit is 2^-24
        const precise float aligned = uintBitsToFloat(magnitude) + 0.5;
        return sign | floatBitsToUint(aligned) - 0x3f000000u;
    }
    return sign | magnitude - 0x38000000u + 0xfffu + (magnitude >> 13 & 1u) >> 13;
}

// To the nearest E4M3, ties to even, at most 448.
float asFloat8(float value)
{
    const uint bits = floatBitsToUint(value), magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return value;
    float rounded;
    if (magnitude < 0x3c800000u) { // below 2^-6 the unit is 2^-9; 2^14 has a unit of 2^-9
        const precise float aligned = uintBitsToFloat(magnitude) + 16384.0;
        rounded = aligned - 16384.0;
    } else {
        rounded = min(uintBitsToFloat(magnitude + 0x7ffffu + (magnitude >> 20 & 1u) & 0xfff00000u), 448.0);
    }
    return (bits >> 31) != 0u ? -rounded : rounded;
}

uint cached(float value) { return halfOf(cacheIsFloat8 ? asFloat8(value) : value); }
float asCached(float value) { return fromHalf(cached(value)); }
