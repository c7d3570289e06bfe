// SPDX-License-Identifier: Apache-2.0
// Q1_0, Q2_0, TQ2_0 and TQ1_0: two to four levels, one scale for the block, which lies apart.
#if defined(QL_Q1_0)
#define QL_WORDS_PER_BLOCK 4
void decode32(uint block, uint part, out vec4 v[8])
{
    const float d = splitHalf(block);
    const uint word = words[4 * block + part];
    [[unroll]] for (uint j = 0; j < 8; ++j)
        v[j] = mix(vec4(-d), vec4(d), equal(bitsFrom(word, 4 * j), uvec4(1)));
}

#elif defined(QL_Q2_0)
#define QL_WORDS_PER_BLOCK 4
void decode32(uint block, uint part, out vec4 v[8])
{
    const float d = splitHalf(block);
    const uvec2 two = words2[2 * block + part];
    [[unroll]] for (uint j = 0; j < 8; ++j) {
        const uint byte_ = byteOf(two[j / 4], j);
        v[j] = vec4(ivec4(uvec4(byte_) >> uvec4(0, 2, 4, 6) & 3u) - 1) * d;
    }
}

#elif defined(QL_TQ2_0)
#define QL_WORDS_PER_BLOCK 16
void decode32(uint block, uint part, out vec4 v[8])
{
    const float d = splitHalf(block);
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const uvec4 four = words4[4 * block + 2 * (part >> 2) + h];
        [[unroll]] for (uint j = 0; j < 4; ++j)
            v[4 * h + j] = vec4(ivec4(pairsOf(four[j], 2 * (part & 3u))) - 1) * d;
    }
}

#elif defined(QL_TQ1_0)
// A byte is a fraction of 256 in base three: times a power of three shifts the digits before the wanted one out. Bytes
// 0-31 hold five digits of stride 32, 32-47 five of stride 16, 48-51 four of stride 4.
#define QL_WORDS_PER_BLOCK 13
vec4 trits(uvec4 bytes, uvec4 power, float d) { return vec4(ivec4((bytes * power & 255u) * 3u >> 8) - 1) * d; }

uint powerOfThree(uint n) { return n == 0u ? 1u : n == 1u ? 3u : n == 2u ? 9u : n == 3u ? 27u : 81u; }

void decode32(uint block, uint part, out vec4 v[8])
{
    const uint at = 13 * block;
    const float d = splitHalf(block);
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        const uint n = part < 5u ? part : 2u * (part - 5u) + h;
        [[unroll]] for (uint j = 0; j < 4; ++j) {
            if (n < 5u)
                v[4 * h + j] = trits(bytesOf(words[at + (part < 5u ? 4 * h : 8u) + j]), uvec4(powerOfThree(n)), d);
            else
                v[4 * h + j] = trits(bytesOf(words[at + 12]), uvec4(powerOfThree(j)), d);
        }
    }
}
#endif
