// SPDX-License-Identifier: Apache-2.0
// Decoders of all formats at once, for matrices of several formats in one dispatch. Which formats these are, up to
// three, is said by constants of the pipeline (formatA, formatB, formatC: rows of weight_format.cpp), so the driver
// drops every other decoder. All blocks lie in one buffer, `words`; block numbers count from its beginning in units of
// the format's own blocks. Values are computed, not looked up: no format takes shared memory.
#define QL_COMPUTED
layout(std430, binding = QL_FIRST_BINDING) readonly buffer Words { uint words[]; };
layout(std430, binding = QL_FIRST_BINDING) readonly buffer WordsByTwo { uvec2 words2[]; };
layout(std430, binding = QL_FIRST_BINDING) readonly buffer WordsByFour { uvec4 words4[]; };
layout(std430, binding = QL_FIRST_BINDING + 1) readonly buffer BookIq1 { uvec2 bookIq1[]; };
layout(std430, binding = QL_FIRST_BINDING + 2) readonly buffer BookIq2Xxs { uvec2 bookIq2Xxs[]; };
layout(std430, binding = QL_FIRST_BINDING + 3) readonly buffer BookIq2Xs { uvec2 bookIq2Xs[]; };
layout(std430, binding = QL_FIRST_BINDING + 4) readonly buffer BookIq2S { uvec2 bookIq2S[]; };
layout(std430, binding = QL_FIRST_BINDING + 5) readonly buffer BookIq3Xxs { uint bookIq3Xxs[]; };
layout(std430, binding = QL_FIRST_BINDING + 6) readonly buffer BookIq3S { uint bookIq3S[]; };
#include "gpu/shaders/decode/words.glsl"

// Of the matrix at hand: its first block, and the word at which the scales of its blocks lie that lie apart.
uint firstBlock, firstScale;
uint apartWord(uint block, uint perWord) { return words[firstScale + (block - firstBlock) / perWord]; }
float splitHalf(uint block) { return fromHalf(apartWord(block, 2) >> 16u * (block - firstBlock & 1u) & 0xffffu); }
uint splitWord(uint block) { return apartWord(block, 1); }
uint splitByte(uint block) { return byteOf(apartWord(block, 4), block - firstBlock); }

#define QL_F32
#define decode32 decodeF32
#include "gpu/shaders/decode/plain.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_F16
#define decode32 decodeF16
#include "gpu/shaders/decode/plain.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_BF16
#define decode32 decodeBF16
#include "gpu/shaders/decode/plain.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_F8_E4M3
#define decode32 decodeF8_E4M3
#define fromFloat8 fromFloat8F8_E4M3
#define valuesOf valuesOfF8_E4M3
#include "gpu/shaders/decode/float8.glsl"
#undef fromFloat8
#undef valuesOf
#include "gpu/shaders/decode/next.glsl"

#define QL_F8_E5M2
#define decode32 decodeF8_E5M2
#define fromFloat8 fromFloat8F8_E5M2
#define valuesOf valuesOfF8_E5M2
#include "gpu/shaders/decode/float8.glsl"
#undef fromFloat8
#undef valuesOf
#include "gpu/shaders/decode/next.glsl"

#define QL_MXFP4
#define decode32 decodeMXFP4
#define doubledOf doubledOfMXFP4
#include "gpu/shaders/decode/float4.glsl"
#undef doubledOf
#include "gpu/shaders/decode/next.glsl"

#define QL_NVFP4
#define decode32 decodeNVFP4
#define doubledOf doubledOfNVFP4
#include "gpu/shaders/decode/float4.glsl"
#undef doubledOf
#include "gpu/shaders/decode/next.glsl"

#define QL_Q4_0
#define decode32 decodeQ4_0
#include "gpu/shaders/decode/legacy.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q4_1
#define decode32 decodeQ4_1
#include "gpu/shaders/decode/legacy.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q5_0
#define decode32 decodeQ5_0
#include "gpu/shaders/decode/legacy.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q5_1
#define decode32 decodeQ5_1
#include "gpu/shaders/decode/legacy.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q8_0
#define decode32 decodeQ8_0
#include "gpu/shaders/decode/legacy.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q2_K
#define decode32 decodeQ2_K
#include "gpu/shaders/decode/k_quants.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q3_K
#define decode32 decodeQ3_K
#include "gpu/shaders/decode/k_symmetric.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q4_K
#define decode32 decodeQ4_K
#include "gpu/shaders/decode/k_quants.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q5_K
#define decode32 decodeQ5_K
#include "gpu/shaders/decode/k_quants.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q6_K
#define decode32 decodeQ6_K
#include "gpu/shaders/decode/k_symmetric.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ4_NL
#define decode32 decodeIQ4_NL
#define levels levelsIQ4_NL
#define levelsOf levelsOfIQ4_NL
#define decodeNibbles decodeNibblesIQ4_NL
#include "gpu/shaders/decode/iq4.glsl"
#undef levels
#undef levelsOf
#undef decodeNibbles
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ4_XS
#define decode32 decodeIQ4_XS
#define levels levelsIQ4_XS
#define levelsOf levelsOfIQ4_XS
#define decodeNibbles decodeNibblesIQ4_XS
#include "gpu/shaders/decode/iq4.glsl"
#undef levels
#undef levelsOf
#undef decodeNibbles
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ1_S
#define decode32 decodeIQ1_S
#define book2 bookIq1
#define decodeRun decodeRunIQ1_S
#include "gpu/shaders/decode/iq1.glsl"
#undef decodeRun
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ1_M
#define decode32 decodeIQ1_M
#define book2 bookIq1
#define decodeRun decodeRunIQ1_M
#include "gpu/shaders/decode/iq1.glsl"
#undef decodeRun
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ2_XXS
#define decode32 decodeIQ2_XXS
#define book2 bookIq2Xxs
#define iq2Step iq2StepIQ2_XXS
#define decodePoint decodePointIQ2_XXS
#define evenSigns evenSignsIQ2_XXS
#include "gpu/shaders/decode/iq2.glsl"
#undef iq2Step
#undef decodePoint
#undef evenSigns
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ2_XS
#define decode32 decodeIQ2_XS
#define book2 bookIq2Xs
#define iq2Step iq2StepIQ2_XS
#define decodePoint decodePointIQ2_XS
#define evenSigns evenSignsIQ2_XS
#include "gpu/shaders/decode/iq2.glsl"
#undef iq2Step
#undef decodePoint
#undef evenSigns
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ2_S
#define decode32 decodeIQ2_S
#define book2 bookIq2S
#define iq2Step iq2StepIQ2_S
#define decodePoint decodePointIQ2_S
#define evenSigns evenSignsIQ2_S
#include "gpu/shaders/decode/iq2.glsl"
#undef iq2Step
#undef decodePoint
#undef evenSigns
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ3_XXS
#define decode32 decodeIQ3_XXS
#define book bookIq3Xxs
#include "gpu/shaders/decode/iq3.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_IQ3_S
#define decode32 decodeIQ3_S
#define book bookIq3S
#include "gpu/shaders/decode/iq3.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_TQ1_0
#define decode32 decodeTQ1_0
#include "gpu/shaders/decode/few_levels.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_TQ2_0
#define decode32 decodeTQ2_0
#include "gpu/shaders/decode/few_levels.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q1_0
#define decode32 decodeQ1_0
#include "gpu/shaders/decode/few_levels.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_Q2_0
#define decode32 decodeQ2_0
#include "gpu/shaders/decode/few_levels.glsl"
#include "gpu/shaders/decode/next.glsl"

#define QL_CASE(number, decode) \
    if ((formatA == number || formatB == number || formatC == number) && format == number) \
        decode(block, part, v); \
    else
void decodeAny(uint format, uint block, uint part, out vec4 v[8])
{
    QL_CASE(0, decodeF32)
    QL_CASE(1, decodeF16)
    QL_CASE(2, decodeBF16)
    QL_CASE(3, decodeF8_E4M3)
    QL_CASE(4, decodeF8_E5M2)
    QL_CASE(5, decodeMXFP4)
    QL_CASE(6, decodeNVFP4)
    QL_CASE(7, decodeQ4_0)
    QL_CASE(8, decodeQ4_1)
    QL_CASE(9, decodeQ5_0)
    QL_CASE(10, decodeQ5_1)
    QL_CASE(11, decodeQ8_0)
    QL_CASE(12, decodeQ2_K)
    QL_CASE(13, decodeQ3_K)
    QL_CASE(14, decodeQ4_K)
    QL_CASE(15, decodeQ5_K)
    QL_CASE(16, decodeQ6_K)
    QL_CASE(17, decodeIQ4_NL)
    QL_CASE(18, decodeIQ4_XS)
    QL_CASE(19, decodeIQ1_S)
    QL_CASE(20, decodeIQ1_M)
    QL_CASE(21, decodeIQ2_XXS)
    QL_CASE(22, decodeIQ2_XS)
    QL_CASE(23, decodeIQ2_S)
    QL_CASE(24, decodeIQ3_XXS)
    QL_CASE(25, decodeIQ3_S)
    QL_CASE(26, decodeTQ1_0)
    QL_CASE(27, decodeTQ2_0)
    QL_CASE(28, decodeQ1_0)
    QL_CASE(29, decodeQ2_0)
        [[unroll]] for (uint j = 0; j < 8; ++j)
            v[j] = vec4(0.0);
}
