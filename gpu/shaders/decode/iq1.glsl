// SPDX-License-Identifier: Apache-2.0
// IQ1_S and IQ1_M: runs of eight digits -1 to 1 from a code book of 2048, all shifted up or down by an eighth.
// A value is (d * (2 scale + 1)) * (digit + shift).
#if defined(QL_IQ1_S) || defined(QL_IQ1_M)
void decodeRun(uint point, bool down, float scale, out vec4 first, out vec4 second)
{
    const float shift = down ? -0.125 : 0.125;
    const uvec2 two = book2[point];
    first = scale * (signedBytesOf(two.x) + shift);
    second = scale * (signedBytesOf(two.y) + shift);
}
#endif

#if defined(QL_IQ1_S)
// 0-7 low bytes of the points; 8-11 for each 32 values a half word: three high bits each, scale, shift; d apart
#define QL_WORDS_PER_BLOCK 12
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint at = 12 * block, low = words[at + part];
    const uint high = words[at + 8 + (part >> 1)] >> 16 * (part & 1u) & 0xffffu;
    const float scale = splitHalf(block) * float(2u * (high >> 12 & 7u) + 1u);
    [[unroll]] for (uint run = 0; run < 4; ++run)
        decodeRun(byteOf(low, run) | (high >> 3 * run & 7u) << 8, high >= 0x8000u, scale, v[2 * run], v[2 * run + 1]);
}

#elif defined(QL_IQ1_M)
// 0-7 low bytes of the points; 8-11 a nibble for each run: three high bits, shift; 12-13 four half words: scales of
// three bits, and a nibble of d each
#define QL_WORDS_PER_BLOCK 14
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint at = 14 * block, low = words[at + part];
    const uint a = words[at + 12], b = words[at + 13];
    const float d = fromHalf(a >> 12 & 15u | (a >> 28) << 4 | (b >> 12 & 15u) << 8 | (b >> 28) << 12);
    const uint scaleWord = (part < 4u ? a : b) >> 16 * (part >> 1 & 1u);
    const uint nibbles = words[at + 8 + (part >> 1)] >> 16 * (part & 1u);
    [[unroll]] for (uint run = 0; run < 4; ++run) {
        const uint nibble = nibbles >> 4 * run & 15u;
        const float scale = d * float(2u * (scaleWord >> 3 * (2 * (part & 1u) + run / 2) & 7u) + 1u);
        decodeRun(byteOf(low, run) | (nibble & 7u) << 8, nibble >= 8u, scale, v[2 * run], v[2 * run + 1]);
    }
}
#endif
