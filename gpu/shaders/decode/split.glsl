// SPDX-License-Identifier: Apache-2.0
// The planes beside the words: scales that lie apart, and code books. Which format has them says this file alone.
#if defined(QL_Q4_0) || defined(QL_Q5_0) || defined(QL_Q8_0) || defined(QL_Q3_K) || defined(QL_Q6_K) \
    || defined(QL_IQ4_NL) || defined(QL_Q1_0) || defined(QL_Q2_0) || defined(QL_TQ1_0) || defined(QL_TQ2_0) \
    || defined(QL_IQ1_S) || defined(QL_IQ2_XXS) || defined(QL_IQ2_XS) || defined(QL_IQ2_S) || defined(QL_IQ3_XXS) \
    || defined(QL_IQ3_S) || defined(QL_MXFP4) || defined(QL_NVFP4) || defined(QL_Q4_1) || defined(QL_Q2_K)
#define QL_SPLIT 1
layout(std430, binding = QL_FIRST_BINDING + 1) readonly buffer Scales { uint scales[]; };
float splitHalf(uint block) { return fromHalf(scales[block >> 1] >> 16u * (block & 1u) & 0xffffu); }
uint splitWord(uint block) { return scales[block]; }
uint splitByte(uint block) { return byteOf(scales[block >> 2], block); }
#else
#define QL_SPLIT 0
#endif

#if defined(QL_IQ1_S) || defined(QL_IQ1_M) || defined(QL_IQ2_XXS) || defined(QL_IQ2_XS) || defined(QL_IQ2_S) \
    || defined(QL_IQ3_XXS) || defined(QL_IQ3_S)
// The levels of each point, a byte each: two words of eight (IQ1, IQ2), or one of four (IQ3).
layout(std430, binding = QL_FIRST_BINDING + 1 + QL_SPLIT) readonly buffer Book { uint book[]; };
layout(std430, binding = QL_FIRST_BINDING + 1 + QL_SPLIT) readonly buffer BookByTwo { uvec2 book2[]; };
#endif
