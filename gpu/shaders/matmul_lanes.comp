#version 460
// SPDX-License-Identifier: Apache-2.0
// Products for many tokens where a load costs more than anything else (devices computed by the processor): a workgroup
// is one subgroup. Each invocation keeps 32 columns of a few rows of weights in registers; the inputs of a token are
// loaded once by the whole subgroup, four columns by each of eight invocations, and handed round.
#extension GL_GOOGLE_include_directive : require
#extension GL_KHR_shader_subgroup_ballot : require
layout(local_size_x_id = 5) in;
layout(constant_id = 6) const uint tokensHere = 1; // of a workgroup, at most kTokens
#define QL_COMPUTED
#include "gpu/shaders/matmul.glsl"

// More of them take drivers long to compile, longest where decoding takes much.
#if defined(QL_F32) || defined(QL_F16) || defined(QL_BF16)
const uint kRows = 4, kTokens = 8;
#else
const uint kRows = 4, kTokens = 4;
#endif

// A loop would not do: only a literal may say whose inputs are handed round.
#define QL_TIMES(j) \
    { \
        const vec4 inputs = subgroupBroadcast(mine, j); \
        [[unroll]] for (uint r = 0; r < kRows; ++r) \
            products[r] += v[r][j] * inputs; \
    }

void main()
{
    prepareDecode();
    const uint matrix = matrixHere(), lane = gl_SubgroupInvocationID;
    const uvec2 range = entriesOf(matrix);
    const uint first = gl_WorkGroupID.y * tokensHere;
    if (first >= range.y)
        return;
    uint n[kRows], row[kRows];
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        n[r] = (gl_WorkGroupID.x * kRows + r) * gl_WorkGroupSize.x + lane;
        row[r] = visibleRow(matrix, n[r]);
    }
    uint from[kTokens];
    float sums[kTokens][kRows];
    [[unroll]] for (uint t = 0; t < kTokens; ++t) {
        [[unroll]] for (uint r = 0; r < kRows; ++r)
            sums[t][r] = 0.0;
        from[t] = inputRow(range.x + min(first + t, range.y - 1));
    }

    for (uint group = 0; group < groups; ++group) {
        vec4 v[kRows][8];
        [[unroll]] for (uint r = 0; r < kRows; ++r)
            decodeGroup(row[r] == kNoRow ? 0 : row[r], group, v[r]);
        [[unroll]] for (uint t = 0; t < kTokens; ++t) {
            if (t >= tokensHere)
                break;
            const vec4 mine = inputsAt(from[t], 32 * group + 4 * (lane & 7));
            vec4 products[kRows];
            [[unroll]] for (uint r = 0; r < kRows; ++r)
                products[r] = vec4(0.0);
            QL_TIMES(0) QL_TIMES(1) QL_TIMES(2) QL_TIMES(3) QL_TIMES(4) QL_TIMES(5) QL_TIMES(6) QL_TIMES(7)
            [[unroll]] for (uint r = 0; r < kRows; ++r)
                sums[t][r] += (products[r].x + products[r].y) + (products[r].z + products[r].w);
        }
    }
    [[unroll]] for (uint t = 0; t < kTokens; ++t) {
        if (t >= tokensHere || first + t >= range.y)
            break;
        [[unroll]] for (uint r = 0; r < kRows; ++r)
            if (row[r] != kNoRow)
                y[(range.x + first + t) * matrixRows + n[r]] = sums[t][r];
    }
}
