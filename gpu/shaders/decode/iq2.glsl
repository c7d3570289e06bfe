// SPDX-License-Identifier: Apache-2.0
// IQ2_XXS, IQ2_XS and IQ2_S: 32 points of eight levels from a code book, with signs; d apart. A value is
// d * (0.5 + scale) * 0.25 * level, then its sign. Seven signs stand for eight of which an even number is negative.
#if defined(QL_IQ2_XXS) || defined(QL_IQ2_XS) || defined(QL_IQ2_S)
float iq2Step(float d, uint scale) { return d * (0.5 + float(scale)) * 0.25; }

void decodePoint(uint point, float step_, uint signs, out vec4 first, out vec4 second)
{
    const uvec2 two = book2[point];
    first = step_ * vec4(bytesOf(two.x)) * (1.0 - 2.0 * vec4(bitsFrom(signs, 0)));
    second = step_ * vec4(bytesOf(two.y)) * (1.0 - 2.0 * vec4(bitsFrom(signs, 4)));
}

uint evenSigns(uint sevenBits) { return sevenBits | uint(bitCount(sevenBits) & 1) << 7; }
#endif

#if defined(QL_IQ2_XXS)
// For each 32 values a word of four indices, and one of four times seven signs and the scale
#define QL_WORDS_PER_BLOCK 16
void decode32(uint block, uint part, out vec4 v[8])
{
    const uvec2 two = words2[8 * block + part]; // points, signs and scale
    const float step_ = iq2Step(splitHalf(block), two.y >> 28);
    [[unroll]] for (uint p = 0; p < 4; ++p)
        decodePoint(byteOf(two.x, p), step_, evenSigns(two.y >> 7 * p & 127u), v[2 * p], v[2 * p + 1]);
}

#elif defined(QL_IQ2_XS)
// 0-15 a half word for each point: nine bits of index, seven signs; 16-17 scales (nibbles)
#define QL_WORDS_PER_BLOCK 18
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint scaleByte = byteOf(words[18 * block + 16 + (part >> 2)], part);
    const uvec2 two = words2[9 * block + part];
    const float d = splitHalf(block);
    [[unroll]] for (uint p = 0; p < 4; ++p) {
        const uint point = two[p / 2] >> 16 * (p & 1u) & 0xffffu;
        decodePoint(point & 511u, iq2Step(d, scaleByte >> 4 * (p / 2) & 15u), evenSigns(point >> 9), v[2 * p],
                    v[2 * p + 1]);
    }
}

#elif defined(QL_IQ2_S)
// 0-7 low bytes of the indices; 8-15 signs; 16-17 high pairs; 18-19 scales (nibbles)
#define QL_WORDS_PER_BLOCK 20
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint at = 20 * block, low = words[at + part], signs = words[at + 8 + part];
    const uint high = byteOf(words[at + 16 + (part >> 2)], part);
    const uint scaleByte = byteOf(words[at + 18 + (part >> 2)], part);
    const float d = splitHalf(block);
    [[unroll]] for (uint p = 0; p < 4; ++p)
        decodePoint(byteOf(low, p) | (high >> 2 * p & 3u) << 8, iq2Step(d, scaleByte >> 4 * (p / 2) & 15u),
                    byteOf(signs, p), v[2 * p], v[2 * p + 1]);
}
#endif
