// SPDX-License-Identifier: Apache-2.0
// Bits and bytes of blocks. Weights are seen as words of 32 bits, so that no device needs smaller types. Every function
// is exact on every device: subnormal halves become normal floats by a subtraction, never by a conversion that a device
// may flush to zero.
#ifndef QL_WORDS
#define QL_WORDS

#extension GL_EXT_control_flow_attributes : require

vec4 fromHalves(uvec4 bits)
{
    const uvec4 magnitude = (bits & 0x7fffu) << 13;
    const uvec4 bias = mix(uvec4(0x38000000u), uvec4(0x70000000u), greaterThanEqual(magnitude, uvec4(0x0f800000u)));
    const vec4 normal = uintBitsToFloat(magnitude + bias);
    const vec4 subnormal = uintBitsToFloat(magnitude + 0x38800000u) - 6.103515625e-05; // 2^-14 * (1 + m / 1024) - 2^-14
    const vec4 value = mix(normal, subnormal, lessThan(magnitude, uvec4(0x00800000u)));
    return uintBitsToFloat(floatBitsToUint(value) | (bits & 0x8000u) << 16);
}

float fromHalf(uint bits) { return fromHalves(uvec4(bits)).x; }
float lowHalf(uint word) { return fromHalf(word & 0xffffu); }
float highHalf(uint word) { return fromHalf(word >> 16); }
vec4 fourHalves(uint first, uint second)
{
    return fromHalves(uvec4(first, first >> 16, second, second >> 16) & 0xffffu);
}

uint byteOf(uint word, uint i) { return word >> 8u * (i & 3u) & 255u; }
int signedByteOf(uint word, uint i) { return int(word << 24u - 8u * (i & 3u)) >> 24; }

// The four bytes of a word, the two lowest fields of each byte, and a bit of each byte.
uvec4 bytesOf(uint word) { return uvec4(word, word >> 8, word >> 16, word >> 24) & 255u; }
uvec4 nibblesOf(uint word, uint shift) { return bytesOf(word) >> shift & 15u; }
uvec4 pairsOf(uint word, uint shift) { return bytesOf(word) >> shift & 3u; }
uvec4 bitOf(uint word, uint shift) { return bytesOf(word) >> shift & 1u; }
vec4 signedBytesOf(uint word)
{
    return vec4(ivec4(int(word << 24), int(word << 16), int(word << 8), int(word)) >> 24);
}
// Four neighbouring bits from bit `first` on.
uvec4 bitsFrom(uint word, uint first) { return uvec4(word >> first) >> uvec4(0, 1, 2, 3) & 1u; }

#endif
