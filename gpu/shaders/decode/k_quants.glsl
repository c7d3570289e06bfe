// SPDX-License-Identifier: Apache-2.0
// Q2_K, Q4_K and Q5_K: 256 values, (d * scale) * code - dmin * minimum, in the words of the file.
#if defined(QL_Q2_K)
// 0-3 scales and minima of 16 values each, a byte each; 4-19 codes; 20 d and dmin
#define QL_WORDS_PER_BLOCK 21
void decode32(uint block, uint part, out precise vec4 v[8])
{
    const uint at = 21 * block;
    const float d = lowHalf(words[at + 20]), dmin = highHalf(words[at + 20]);
    const uint steps = words[at + (part >> 1)] >> 16u * (part & 1u);
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const precise float scale = d * float(steps >> 8 * h & 15u);
        const precise float minimum = dmin * float(steps >> 8 * h + 4 & 15u);
        [[unroll]] for (uint j = 0; j < 4; ++j) {
            const uint word = words[at + 4 + 8 * (part >> 2) + 4 * h + j];
            v[4 * h + j] = scale * vec4(pairsOf(word, 2 * (part & 3u))) - minimum;
        }
    }
}

#elif defined(QL_Q4_K) || defined(QL_Q5_K)
// 0 d and dmin; 1-3 twelve bytes of six-bit scales and minima; Q5_K 4-11 fifth bits; then nibbles, 64 values in 8 words
#ifdef QL_Q4_K
#define QL_WORDS_PER_BLOCK 36
#define QL_NIBBLES 4
#else
#define QL_WORDS_PER_BLOCK 44
#define QL_NIBBLES 12
#endif
void decode32(uint block, uint part, out precise vec4 v[8])
{
    const uint at = QL_WORDS_PER_BLOCK * block;
    const float d = lowHalf(words[at]), dmin = highHalf(words[at]);
    const uint first = byteOf(words[at + 1], part), second = byteOf(words[at + 2], part);
    const uint third = byteOf(words[at + 3], part);
    const uint scaleStep = part < 4u ? first & 63u : third & 15u | first >> 6 << 4;
    const uint minimumStep = part < 4u ? second & 63u : third >> 4 | second >> 6 << 4;
    const precise float scale = d * float(scaleStep), minimum = dmin * float(minimumStep);
    [[unroll]] for (uint j = 0; j < 8; ++j) {
        uvec4 code = nibblesOf(words[at + QL_NIBBLES + 8 * (part >> 1) + j], 4 * (part & 1u));
#ifdef QL_Q5_K
        code |= bitOf(words[at + 4 + j], part) << 4;
#endif
        v[j] = scale * vec4(code) - minimum;
    }
}
#endif
