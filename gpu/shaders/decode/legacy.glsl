// SPDX-License-Identifier: Apache-2.0
// Q4_0, Q5_0, Q8_0 (scale apart; Q5_0 has its fifth bits in word 0), Q4_1 (scale and minimum apart), Q5_1 (scale and
// minimum in word 0, the fifth bits in word 1). Byte i of the nibbles holds value i low and value i + 16 high.
#if defined(QL_Q4_0)
#define QL_WORDS_PER_BLOCK 4
void decode32(uint block, uint part, out precise vec4 v[8])
{
    const float scale = splitHalf(block);
    const uvec4 four = words4[block];
    [[unroll]] for (uint j = 0; j < 4; ++j) {
        v[j] = vec4(ivec4(nibblesOf(four[j], 0)) - 8) * scale;
        v[4 + j] = vec4(ivec4(nibblesOf(four[j], 4)) - 8) * scale;
    }
}

#elif defined(QL_Q4_1)
#define QL_WORDS_PER_BLOCK 4
void decode32(uint block, uint part, out precise vec4 v[8])
{
    const uint steps = splitWord(block);
    const float scale = lowHalf(steps), minimum = highHalf(steps);
    const uvec4 four = words4[block];
    [[unroll]] for (uint j = 0; j < 4; ++j) {
        v[j] = vec4(nibblesOf(four[j], 0)) * scale + minimum;
        v[4 + j] = vec4(nibblesOf(four[j], 4)) * scale + minimum;
    }
}

#elif defined(QL_Q5_0)
#define QL_WORDS_PER_BLOCK 5
void decode32(uint block, uint part, out precise vec4 v[8])
{
    const float scale = splitHalf(block);
    const uint fifth = words[5 * block];
    [[unroll]] for (uint j = 0; j < 4; ++j) {
        const uint word = words[5 * block + 1 + j];
        v[j] = vec4(ivec4(nibblesOf(word, 0) | bitsFrom(fifth, 4 * j) << 4) - 16) * scale;
        v[4 + j] = vec4(ivec4(nibblesOf(word, 4) | bitsFrom(fifth, 16 + 4 * j) << 4) - 16) * scale;
    }
}

#elif defined(QL_Q5_1)
#define QL_WORDS_PER_BLOCK 6
void decode32(uint block, uint part, out precise vec4 v[8])
{
    const uvec2 head = words2[3 * block];
    const uvec4 four = uvec4(words2[3 * block + 1], words2[3 * block + 2]);
    const float scale = lowHalf(head.x), minimum = highHalf(head.x);
    const uint fifth = head.y;
    [[unroll]] for (uint j = 0; j < 4; ++j) {
        v[j] = vec4(nibblesOf(four[j], 0) | bitsFrom(fifth, 4 * j) << 4) * scale + minimum;
        v[4 + j] = vec4(nibblesOf(four[j], 4) | bitsFrom(fifth, 16 + 4 * j) << 4) * scale + minimum;
    }
}

#elif defined(QL_Q8_0)
#define QL_WORDS_PER_BLOCK 8
void decode32(uint block, uint part, out vec4 v[8])
{
    const float scale = splitHalf(block);
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const uvec4 four = words4[2 * block + h];
        [[unroll]] for (uint j = 0; j < 4; ++j)
            v[4 * h + j] = signedBytesOf(four[j]) * scale;
    }
}
#endif
