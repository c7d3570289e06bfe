// SPDX-License-Identifier: Apache-2.0
// F32, F16 and BF16, taken as blocks of 32; rows are filled up with zeros.
#if defined(QL_F32)
#define QL_WORDS_PER_BLOCK 32
void decode32(uint block, uint part, out vec4 v[8])
{
    [[unroll]] for (uint j = 0; j < 8; ++j)
        v[j] = uintBitsToFloat(words4[8 * block + j]);
}

#elif defined(QL_F16)
#define QL_WORDS_PER_BLOCK 16
void decode32(uint block, uint part, out vec4 v[8])
{
    [[unroll]] for (uint j = 0; j < 4; ++j) {
        const uvec4 four = words4[4 * block + j];
        v[2 * j] = fourHalves(four.x, four.y);
        v[2 * j + 1] = fourHalves(four.z, four.w);
    }
}

#elif defined(QL_BF16)
#define QL_WORDS_PER_BLOCK 16
void decode32(uint block, uint part, out vec4 v[8])
{
    [[unroll]] for (uint j = 0; j < 4; ++j) {
        const uvec4 four = words4[4 * block + j], low = four << 16, high = four & 0xffff0000u;
        v[2 * j] = uintBitsToFloat(uvec4(low.x, high.x, low.y, high.y));
        v[2 * j + 1] = uintBitsToFloat(uvec4(low.z, high.z, low.w, high.w));
    }
}
#endif
