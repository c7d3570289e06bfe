// SPDX-License-Identifier: Apache-2.0
// IQ3_XXS and IQ3_S: 64 points of four levels from a code book, with signs; d apart.
#if defined(QL_IQ3_XXS)
// 0-15 indices; 16-23 for each 32 values a word of four times seven signs and the scale
#define QL_WORDS_PER_BLOCK 24
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint signs = words[24 * block + 16 + part];
    const float step_ = splitHalf(block) * (0.5 + float(signs >> 28)) * 0.5;
    const uvec2 points = words2[12 * block + part];
    [[unroll]] for (uint p = 0; p < 8; ++p) {
        const uint seven = signs >> 7 * (p / 2) & 127u;
        const uint eight = seven | uint(bitCount(seven) & 1) << 7;
        const uint point = byteOf(points[p / 4], p);
        v[p] = step_ * vec4(bytesOf(book[point])) * (1.0 - 2.0 * vec4(bitsFrom(eight, 4 * (p & 1u))));
    }
}

#elif defined(QL_IQ3_S)
// 0-15 low bytes of the indices; 16-17 their ninth bits; 18-25 signs; 26 scales (nibbles)
#define QL_WORDS_PER_BLOCK 27
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint at = 27 * block, signs = words[at + 18 + part];
    const uint ninth = byteOf(words[at + 16 + (part >> 2)], part);
    const float step_ = splitHalf(block) * float(1u + 2u * (words[at + 26] >> 4 * part & 15u));
    [[unroll]] for (uint p = 0; p < 8; ++p) {
        const uint point = byteOf(words[at + 2 * part + p / 4], p) | (ninth >> p & 1u) << 8;
        v[p] = step_ * vec4(bytesOf(book[point])) * (1.0 - 2.0 * vec4(bitsFrom(signs, 4 * p)));
    }
}
#endif
