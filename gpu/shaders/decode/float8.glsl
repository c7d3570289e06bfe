// SPDX-License-Identifier: Apache-2.0
// F8_E4M3 and F8_E5M2, taken as blocks of 32; rows are filled up with zeros. All 256 values lie in shared memory, or
// each is computed.
// Source: docs/formats/fp8-fp4.md.
#if defined(QL_F8_E4M3)
vec4 fromFloat8(uvec4 bits)
{
    const uvec4 magnitude = (bits & 0x7fu) << 20;
    const vec4 subnormal = uintBitsToFloat(magnitude + 0x3c800000u) - 0.015625; // 2^-6 * (1 + m / 8) - 2^-6
    const vec4 normal = uintBitsToFloat(mix(magnitude + 0x3c000000u, uvec4(0x7fc00000u), equal(magnitude, uvec4(0x07f00000u))));
    const vec4 value = mix(normal, subnormal, lessThan(magnitude, uvec4(0x00800000u)));
    return uintBitsToFloat(floatBitsToUint(value) | (bits & 0x80u) << 24);
}
#elif defined(QL_F8_E5M2)
vec4 fromFloat8(uvec4 bits) { return fromHalves(bits << 8); }
#endif

#if defined(QL_F8_E4M3) || defined(QL_F8_E5M2)
#define QL_WORDS_PER_BLOCK 8
#ifdef QL_COMPUTED
vec4 valuesOf(uvec4 code) { return fromFloat8(code); }
#else
#define QL_PREPARES
shared float float8Values[256];

void prepareDecode()
{
    for (uint code = gl_LocalInvocationIndex; code < 256; code += gl_WorkGroupSize.x)
        float8Values[code] = fromFloat8(uvec4(code)).x;
    barrier();
}

vec4 valuesOf(uvec4 code)
{
    return vec4(float8Values[code.x], float8Values[code.y], float8Values[code.z], float8Values[code.w]);
}
#endif

void decode32(uint block, uint part, out vec4 v[8])
{
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const uvec4 four = words4[2 * block + h];
        [[unroll]] for (uint j = 0; j < 4; ++j)
            v[4 * h + j] = valuesOf(bytesOf(four[j]));
    }
}
#endif
