#version 460
// SPDX-License-Identifier: Apache-2.0
// Products for many tokens on any device: a workgroup makes 64 rows for 8 to 64 tokens. Of 32 columns at a time it puts
// weights, as floats, and inputs into shared memory, and each invocation multiplies eight rows by some tokens.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x = 64) in;
layout(constant_id = 5) const uint tokensEach = 1; // of an invocation, at most kTokensEach
#include "gpu/shaders/matmul.glsl"

const uint kColumns = 32, kSide = 8, kRowsEach = 8, kTokensEach = 8, kRows = kSide * kRowsEach;
const uint kPadding = 1; // neighbouring columns lie in different banks
shared float weights[kColumns * (kRows + kPadding)];
shared float inputs[kColumns * (kSide * kTokensEach + kPadding)];

void main()
{
    prepareDecode();
    const uint matrix = matrixHere(), me = gl_LocalInvocationIndex, tokensHere = kSide * tokensEach;
    const uvec2 range = entriesOf(matrix);
    const uint first = gl_WorkGroupID.y * tokensHere;
    if (first >= range.y)
        return;
    const uint row = visibleRow(matrix, gl_WorkGroupID.x * kRows + me); // that this invocation decodes
    const uint entry = range.x + min(first + me, range.y - 1); // whose inputs it loads, where there are so many
    const uint from = inputRow(entry), stepW = kRows + kPadding, stepX = kSide * kTokensEach + kPadding;
    float sums[kTokensEach][kRowsEach];
    [[unroll]] for (uint t = 0; t < kTokensEach; ++t)
        [[unroll]] for (uint r = 0; r < kRowsEach; ++r)
            sums[t][r] = 0.0;

    for (uint group = 0; group < groups; ++group) {
        vec4 v[8];
        if (row != kNoRow)
            decodeGroup(row, group, v);
        else
            [[unroll]] for (uint j = 0; j < 8; ++j)
                v[j] = vec4(0.0);
        [[unroll]] for (uint j = 0; j < 8; ++j)
            [[unroll]] for (uint i = 0; i < 4; ++i)
                weights[(4 * j + i) * stepW + me] = v[j][i];
        if (me < tokensHere) {
            for (uint j = 0; j < 8; ++j) {
                const vec4 four = inputsAt(from, kColumns * group + 4 * j);
                [[unroll]] for (uint i = 0; i < 4; ++i)
                    inputs[(4 * j + i) * stepX + me] = four[i];
            }
        }
        barrier();
        for (uint column = 0; column < kColumns; ++column) {
            float w[kRowsEach];
            [[unroll]] for (uint r = 0; r < kRowsEach; ++r)
                w[r] = weights[column * stepW + r * kSide + me % kSide];
            [[unroll]] for (uint t = 0; t < kTokensEach; ++t) {
                if (t >= tokensEach)
                    break;
                const float input_ = inputs[column * stepX + t * kSide + me / kSide];
                [[unroll]] for (uint r = 0; r < kRowsEach; ++r)
                    sums[t][r] += w[r] * input_;
            }
        }
        barrier();
    }
    [[unroll]] for (uint t = 0; t < kTokensEach; ++t) {
        const uint token = first + t * kSide + me / kSide;
        if (t >= tokensEach || token >= range.y)
            break;
        [[unroll]] for (uint r = 0; r < kRowsEach; ++r) {
            const uint n = gl_WorkGroupID.x * kRows + r * kSide + me % kSide;
            if (visibleRow(matrix, n) != kNoRow)
                y[(range.x + token) * matrixRows + n] = sums[t][r];
        }
    }
}
