// SPDX-License-Identifier: Apache-2.0
// Q3_K and Q6_K: 256 values in groups of 16, (d * scale) * (code - zero); d apart.
#if defined(QL_Q3_K)
// 0-7 third bits; 8-23 low bits; 24-26 twelve bytes of six-bit scales
#define QL_WORDS_PER_BLOCK 27
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint at = 27 * block;
    const float d = splitHalf(block);
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const uint g = 2 * part + h;
        const uint low = byteOf(words[at + 24 + (g >> 2 & 1u)], g) >> 4 * (g >> 3) & 15u;
        const uint high = byteOf(words[at + 26], g) >> 2 * (g >> 2) & 3u;
        const float scale = d * float(int(low | high << 4) - 32);
        [[unroll]] for (uint j = 0; j < 4; ++j) {
            const uvec4 code = pairsOf(words[at + 8 + 8 * (part >> 2) + 4 * h + j], 2 * (part & 3u))
                | bitOf(words[at + 4 * h + j], part) << 2;
            v[4 * h + j] = scale * vec4(ivec4(code) - 4);
        }
    }
}

#elif defined(QL_Q6_K)
// 0-31 low nibbles; 32-47 high pairs; 48-51 signed scales
#define QL_WORDS_PER_BLOCK 52
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint half_ = part >> 2, quarter = part & 3u;
    const float d = splitHalf(block);
    const uint steps = words[52 * block + 48 + (part >> 1)];
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const float scale = d * float(signedByteOf(steps, 2 * part + h));
        const uvec4 low = words4[13 * block + 4 * half_ + 2 * (quarter & 1u) + h];
        const uvec4 high = words4[13 * block + 8 + 2 * half_ + h];
        [[unroll]] for (uint j = 0; j < 4; ++j) {
            const uvec4 code = nibblesOf(low[j], 4 * (quarter >> 1)) | pairsOf(high[j], 2 * quarter) << 4;
            v[4 * h + j] = scale * vec4(ivec4(code) - 32);
        }
    }
}
#endif
