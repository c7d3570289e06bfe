#version 460
// SPDX-License-Identifier: Apache-2.0
// Products for many tokens on any device: a workgroup makes 64 rows for 8 to 64 tokens. Of 32 columns at a time it puts
// weights and inputs into shared memory, and each invocation multiplies eight rows by some tokens. With QL_HALF both lie
// there as halves, the 32 of a row or token divided by a power of two that brings them below one, and 32 products are
// summed in half precision: nothing overflows below 2^126. With QL_MATRICES these sums are floats, made by cooperative
// matrices; with QL_AS_MATRICES the same is done without them, for tests.
#extension GL_GOOGLE_include_directive : require
#ifdef QL_MATRICES
#pragma use_vulkan_memory_model
#extension GL_KHR_memory_scope_semantics : require
#extension GL_KHR_shader_subgroup_basic : require
#extension GL_NV_cooperative_matrix : require
#define QL_AS_MATRICES
#endif
#ifdef QL_AS_MATRICES
#define QL_HALF
#endif
#ifdef QL_HALF
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : require
#define QL_NUMBER float16_t
#define QL_PAIR f16vec2
#else
#define QL_NUMBER float
#define QL_PAIR vec2
#endif
layout(local_size_x = 64) in;
layout(constant_id = 5) const uint tokensEach = 1; // of an invocation, at most kTokensEach; 2 at least with matrices
#include "gpu/shaders/matmul.glsl"

const uint kColumns = 32, kSide = 8, kPairsEach = 4, kTokensEach = 8, kRows = kSide * 2 * kPairsEach;
#ifdef QL_AS_MATRICES
const uint kPadding = 8; // matrices lie at multiples of 16 bytes
#else
const uint kPadding = 2; // neighbouring columns lie in different banks
#endif
const uint kStepW = kRows + kPadding, kStepX = kSide * kTokensEach + kPadding;
shared QL_NUMBER weights[kColumns * kStepW];
shared QL_NUMBER inputs[kColumns * kStepX];
#ifdef QL_HALF
shared float weightScales[kRows], inputScales[kSide * kTokensEach];

// The power of two above the largest magnitude; 1 for zeros, and where there is none.
float powerAbove(vec4 v[8])
{
    vec4 most = abs(v[0]);
    [[unroll]] for (uint j = 1; j < 8; ++j)
        most = max(most, abs(v[j]));
    const uint exponent = floatBitsToUint(max(max(most.x, most.y), max(most.z, most.w))) >> 23;
    return exponent == 0 || exponent > 252 ? 1.0 : uintBitsToFloat(exponent + 1 << 23);
}
float inverseOf(float power) { return uintBitsToFloat((254u << 23) - floatBitsToUint(power)); }
#endif

#ifdef QL_AS_MATRICES
const uint kStepP = kRows + kPadding;
shared float products[kSide * kTokensEach * kStepP]; // of each token and row the sum of 32
#ifdef QL_MATRICES
// All are 16. As each has a name, the three kinds of matrices are three types, which vulkan/cooperative.cpp relies on.
layout(constant_id = 6) const uint weightRows = 16;
layout(constant_id = 7) const uint weightColumns = 16;
layout(constant_id = 8) const uint inputColumns = 16;
layout(constant_id = 9) const uint inputTokens = 16;
layout(constant_id = 10) const uint productRows = 16;
layout(constant_id = 11) const uint productTokens = 16;

void multiply(uint tokensHere)
{
    for (uint strip = 16 * gl_SubgroupID; strip < kRows; strip += 16 * gl_NumSubgroups) {
        fcoopmatNV<16, gl_ScopeSubgroup, weightRows, weightColumns> w, wBehind;
        coopMatLoadNV(w, weights, strip, kStepW, true);
        coopMatLoadNV(wBehind, weights, 16 * kStepW + strip, kStepW, true);
        for (uint token = 0; token < tokensHere; token += 16) {
            fcoopmatNV<16, gl_ScopeSubgroup, inputColumns, inputTokens> x16, xBehind;
            coopMatLoadNV(x16, inputs, token, kStepX, false);
            coopMatLoadNV(xBehind, inputs, 16 * kStepX + token, kStepX, false);
            fcoopmatNV<32, gl_ScopeSubgroup, productRows, productTokens> sum =
                fcoopmatNV<32, gl_ScopeSubgroup, productRows, productTokens>(0.0);
            sum = coopMatMulAddNV(w, x16, sum);
            sum = coopMatMulAddNV(wBehind, xBehind, sum);
            coopMatStoreNV(sum, products, token * kStepP + strip, kStepP, true);
        }
    }
}
#else
void multiply(uint tokensHere)
{
    for (uint token = 0; token < tokensHere; ++token) {
        float sum = 0.0;
        for (uint column = 0; column < kColumns; ++column)
            sum += float(weights[column * kStepW + gl_LocalInvocationIndex]) * float(inputs[column * kStepX + token]);
        products[token * kStepP + gl_LocalInvocationIndex] = sum;
    }
}
#endif
#endif

// The first of a pair of rows of this invocation, of the 64.
uint rowOf(uint pair) { return 2 * (pair * kSide + gl_LocalInvocationIndex % kSide); }

void main()
{
    prepareDecode();
    const uint matrix = matrixHere(), me = gl_LocalInvocationIndex, tokensHere = kSide * tokensEach;
    const uvec2 range = entriesOf(matrix);
    const uint first = gl_WorkGroupID.y * tokensHere;
    if (first >= range.y)
        return;
    const uint row = visibleRow(matrix, gl_WorkGroupID.x * kRows + me); // that this invocation decodes
    const uint from = inputRow(range.x + min(first + me, range.y - 1)); // whose inputs it loads, of so many tokens
    vec2 sums[kTokensEach][kPairsEach];
    [[unroll]] for (uint t = 0; t < kTokensEach; ++t)
        [[unroll]] for (uint p = 0; p < kPairsEach; ++p)
            sums[t][p] = vec2(0.0);

    for (uint group = 0; group < groups; ++group) {
        vec4 v[8];
        if (row != kNoRow)
            decodeGroup(row, group, v);
        else
            [[unroll]] for (uint j = 0; j < 8; ++j)
                v[j] = vec4(0.0);
        float factor = 1.0;
#ifdef QL_HALF
        weightScales[me] = powerAbove(v);
        factor = inverseOf(weightScales[me]);
#endif
        [[unroll]] for (uint j = 0; j < 8; ++j)
            [[unroll]] for (uint i = 0; i < 4; ++i)
                weights[(4 * j + i) * kStepW + me] = QL_NUMBER(factor * v[j][i]);
        if (me < tokensHere) {
            [[unroll]] for (uint j = 0; j < 8; ++j)
                v[j] = inputsAt(from, kColumns * group + 4 * j);
#ifdef QL_HALF
            inputScales[me] = powerAbove(v);
            factor = inverseOf(inputScales[me]);
#else
            factor = 1.0;
#endif
            [[unroll]] for (uint j = 0; j < 8; ++j)
                [[unroll]] for (uint i = 0; i < 4; ++i)
                    inputs[(4 * j + i) * kStepX + me] = QL_NUMBER(factor * v[j][i]);
        }
        barrier();
#ifdef QL_AS_MATRICES
        multiply(tokensHere);
        barrier();
#else
#ifdef QL_HALF
        QL_PAIR products[kTokensEach][kPairsEach];
        [[unroll]] for (uint t = 0; t < kTokensEach; ++t)
            [[unroll]] for (uint p = 0; p < kPairsEach; ++p)
                products[t][p] = QL_PAIR(0.0);
#endif
        for (uint column = 0; column < kColumns; ++column) {
            QL_PAIR w[kPairsEach];
            [[unroll]] for (uint p = 0; p < kPairsEach; ++p)
                w[p] = QL_PAIR(weights[column * kStepW + rowOf(p)], weights[column * kStepW + rowOf(p) + 1]);
            [[unroll]] for (uint t = 0; t < kTokensEach; ++t) {
                if (t >= tokensEach)
                    break;
                const QL_NUMBER input_ = inputs[column * kStepX + t * kSide + me / kSide];
                [[unroll]] for (uint p = 0; p < kPairsEach; ++p)
#ifdef QL_HALF
                    products[t][p] += w[p] * input_;
#else
                    sums[t][p] += w[p] * input_;
#endif
            }
        }
#endif
#ifdef QL_HALF
        [[unroll]] for (uint t = 0; t < kTokensEach; ++t) {
            if (t >= tokensEach)
                break;
            const uint token = t * kSide + me / kSide;
            [[unroll]] for (uint p = 0; p < kPairsEach; ++p) {
#ifdef QL_AS_MATRICES
                const uint at = token * kStepP + rowOf(p);
                const vec2 sum = vec2(products[at], products[at + 1]);
#else
                const vec2 sum = vec2(products[t][p]);
#endif
                sums[t][p] += inputScales[token] * (sum * vec2(weightScales[rowOf(p)], weightScales[rowOf(p) + 1]));
            }
        }
#endif
        barrier();
    }
    [[unroll]] for (uint t = 0; t < kTokensEach; ++t) {
        const uint token = first + t * kSide + me / kSide;
        if (t >= tokensEach || token >= range.y)
            break;
        [[unroll]] for (uint p = 0; p < kPairsEach; ++p)
            [[unroll]] for (uint i = 0; i < 2; ++i) {
                const uint n = gl_WorkGroupID.x * kRows + rowOf(p) + i;
                if (visibleRow(matrix, n) != kNoRow)
                    y[(range.x + token) * matrixRows + n] = sums[t][p][i];
            }
    }
}
