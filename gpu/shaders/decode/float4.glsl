// SPDX-License-Identifier: Apache-2.0
// MXFP4 and NVFP4: doubled E2M1 values in shared memory, times half the scale. A block of MXFP4 has its E8M0 scale apart
// and its values as Q4_0 has; one of NVFP4 four E4M3 scales, a word that lies apart, and for each 16 values eight bytes.
// Source: docs/formats/ggml-types.md.
#if (defined(QL_MXFP4) || defined(QL_NVFP4)) && defined(QL_COMPUTED)
// 1 and its neighbours are float's own from the code 2 on: two bits of exponent, one of mantissa.
vec4 doubledOf(uvec4 code)
{
    const uvec4 low = code & 7u;
    const vec4 magnitude = mix(uintBitsToFloat((low << 22) + 0x3f800000u), vec4(low), lessThan(low, uvec4(2)));
    return mix(magnitude, -magnitude, greaterThan(code, uvec4(8)));
}

#elif defined(QL_MXFP4) || defined(QL_NVFP4)
#define QL_PREPARES
shared float doubled[16];

void prepareDecode()
{
    // 0 1 2 3 4 6 8 12, and the same below zero; zero has no sign.
    for (uint code = gl_LocalInvocationIndex; code < 16; code += gl_WorkGroupSize.x) {
        const float magnitude = float((code & 4u) != 0u ? 4u + 2u * (code & 1u) << ((code & 2u) >> 1) : code & 3u);
        doubled[code] = code > 8u ? -magnitude : magnitude;
    }
    barrier();
}

vec4 doubledOf(uvec4 code) { return vec4(doubled[code.x], doubled[code.y], doubled[code.z], doubled[code.w]); }
#endif

#if defined(QL_MXFP4)
#define QL_WORDS_PER_BLOCK 4
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint exponent = splitByte(block); // of 2^(exponent - 128), below the normal floats for 0 and 1
    const float halfScale = uintBitsToFloat(exponent > 1u ? exponent - 1u << 23 : 0x00200000u << exponent);
    const uvec4 four = words4[block];
    [[unroll]] for (uint j = 0; j < 4; ++j) {
        v[j] = doubledOf(nibblesOf(four[j], 0)) * halfScale;
        v[4 + j] = doubledOf(nibblesOf(four[j], 4)) * halfScale;
    }
}

#elif defined(QL_NVFP4)
#define QL_WORDS_PER_BLOCK 8
// The code 0x7f is zero, and the sign is ignored, also that of 0xff.
float halfOfUe4m3(uint bits)
{
    const uint exponent = bits >> 3 & 15u, mantissa = bits & 7u;
    const float value = exponent > 0u ? uintBitsToFloat(exponent + 119u << 23 | mantissa << 20)
                                      : float(mantissa) * 0.0009765625;
    return bits == 0x7fu ? 0.0 : value;
}

void decode32(uint block, uint part, out vec4 v[8])
{
    const uint scaleWord = splitWord(block);
    const uvec4 four = words4[2 * block + part];
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const float halfScale = halfOfUe4m3(byteOf(scaleWord, 2 * part + h));
        const uint a = four[2 * h], b = four[2 * h + 1];
        v[4 * h] = doubledOf(nibblesOf(a, 0)) * halfScale;
        v[4 * h + 1] = doubledOf(nibblesOf(b, 0)) * halfScale;
        v[4 * h + 2] = doubledOf(nibblesOf(a, 4)) * halfScale;
        v[4 * h + 3] = doubledOf(nibblesOf(b, 4)) * halfScale;
    }
}
#endif
