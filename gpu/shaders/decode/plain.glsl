// SPDX-License-Identifier: Apache-2.0
// F32, F16 and BF16, taken as blocks of 32; rows are filled up with zeros.
#if defined(QL_F32)
#define QL_WORDS_PER_BLOCK 32
void decode32(uint block, uint part, out vec4 v[8])
{
    [[unroll]] for (uint j = 0; j < 8; ++j) {
        const uint at = 32 * block + 4 * j;
        v[j] = uintBitsToFloat(uvec4(words[at], words[at + 1], words[at + 2], words[at + 3]));
    }
}

#elif defined(QL_F16)
#define QL_WORDS_PER_BLOCK 16
void decode32(uint block, uint part, out vec4 v[8])
{
    [[unroll]] for (uint j = 0; j < 8; ++j)
        v[j] = fourHalves(words[16 * block + 2 * j], words[16 * block + 2 * j + 1]);
}

#elif defined(QL_BF16)
#define QL_WORDS_PER_BLOCK 16
void decode32(uint block, uint part, out vec4 v[8])
{
    [[unroll]] for (uint j = 0; j < 8; ++j) {
        const uint a = words[16 * block + 2 * j], b = words[16 * block + 2 * j + 1];
        v[j] = uintBitsToFloat(uvec4(a << 16, a & 0xffff0000u, b << 16, b & 0xffff0000u));
    }
}
#endif
