// SPDX-License-Identifier: Apache-2.0
// Q2_K, Q4_K and Q5_K: 256 values, (d * scale) * code - dmin * minimum, in the words of the file.
#if defined(QL_Q2_K)
// 0-3 scales and minima of 16 values each, a byte each; 4-19 codes; d and dmin apart
#define QL_WORDS_PER_BLOCK 20
void decode32(uint block, uint part, out precise vec4 v[8])
{
    const uint apart = splitWord(block);
    const float d = lowHalf(apart), dmin = highHalf(apart);
    const uint steps = words[20 * block + (part >> 1)] >> 16u * (part & 1u);
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const precise float scale = d * float(steps >> 8 * h & 15u);
        const precise float minimum = dmin * float(steps >> 8 * h + 4 & 15u);
        const uvec4 four = words4[5 * block + 1 + 2 * (part >> 2) + h];
        [[unroll]] for (uint j = 0; j < 4; ++j)
            v[4 * h + j] = scale * vec4(pairsOf(four[j], 2 * (part & 3u))) - minimum;
    }
}

#elif defined(QL_Q4_K) || defined(QL_Q5_K)
// 0 d and dmin; 1-3 twelve bytes of six-bit scales and minima; Q5_K 4-11 fifth bits; then nibbles, 64 values in 8 words
#ifdef QL_Q4_K
#define QL_WORDS_PER_BLOCK 36
#define QL_NIBBLES 1
#else
#define QL_WORDS_PER_BLOCK 44
#define QL_NIBBLES 3
#endif
void decode32(uint block, uint part, out precise vec4 v[8])
{
    const uint at = QL_WORDS_PER_BLOCK / 4 * block; // in fours
    const uvec4 head = words4[at];
    const float d = lowHalf(head.x), dmin = highHalf(head.x);
    const uint first = byteOf(head.y, part), second = byteOf(head.z, part), third = byteOf(head.w, part);
    const uint scaleStep = part < 4u ? first & 63u : third & 15u | first >> 6 << 4;
    const uint minimumStep = part < 4u ? second & 63u : third >> 4 | second >> 6 << 4;
    const precise float scale = d * float(scaleStep), minimum = dmin * float(minimumStep);
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const uvec4 four = words4[at + QL_NIBBLES + 2 * (part >> 1) + h];
#ifdef QL_Q5_K
        const uvec4 fifth = words4[at + 1 + h];
#endif
        [[unroll]] for (uint j = 0; j < 4; ++j) {
            uvec4 code = nibblesOf(four[j], 4 * (part & 1u));
#ifdef QL_Q5_K
            code |= bitOf(fifth[j], part) << 4;
#endif
            v[4 * h + j] = scale * vec4(code) - minimum;
        }
    }
}
#endif
