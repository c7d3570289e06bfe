// SPDX-License-Identifier: Apache-2.0
// F8_E4M3 and F8_E5M2, taken as blocks of 32; rows are filled up with zeros. All 256 values lie in shared memory.
// Source: docs/formats/fp8-fp4.md.
#if defined(QL_F8_E4M3)
float fromFloat8(uint bits)
{
    const uint magnitude = (bits & 0x7fu) << 20;
    float value;
    if ((bits & 0x7fu) == 0x7fu)
        value = uintBitsToFloat(0x7fc00000u);
    else if (magnitude < 0x00800000u) // exponent 0: 2^-6 * (1 + m / 8) - 2^-6
        value = uintBitsToFloat(magnitude + 0x3c800000u) - 0.015625;
    else
        value = uintBitsToFloat(magnitude + 0x3c000000u);
    return (bits & 0x80u) != 0u ? -value : value;
}
#elif defined(QL_F8_E5M2)
float fromFloat8(uint bits) { return fromHalf(bits << 8); }
#endif

#if defined(QL_F8_E4M3) || defined(QL_F8_E5M2)
#define QL_WORDS_PER_BLOCK 8
#define QL_PREPARES
shared float float8Values[256];

void prepareDecode()
{
    for (uint code = gl_LocalInvocationIndex; code < 256; code += gl_WorkGroupSize.x)
        float8Values[code] = fromFloat8(code);
    barrier();
}

void decode32(uint block, uint part, out vec4 v[8])
{
    [[unroll]] for (uint j = 0; j < 8; ++j) {
        const uvec4 code = bytesOf(words[8 * block + j]);
        v[j] = vec4(float8Values[code.x], float8Values[code.y], float8Values[code.z], float8Values[code.w]);
    }
}
#endif
