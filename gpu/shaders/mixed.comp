#version 460
// SPDX-License-Identifier: Apache-2.0
// y = W x for two or three matrices W of different formats with the same inputs, whose results lie one after the other
// (query, key and value); or, of two, y = activation(A x) * (B x). What linear.comp does for one format, with an RMS
// norm of x and a bias, for a single x. Each workgroup makes a few rows of one matrix, or of both of a pair.
#extension GL_GOOGLE_include_directive : require
#ifdef QL_SUBGROUP
#extension GL_KHR_shader_subgroup_arithmetic : require
#endif
layout(local_size_x_id = 0) in;
layout(constant_id = 1) const uint rowsPerGroup = 1; // at most 4
layout(constant_id = 2) const bool normalises = false;
layout(constant_id = 3) const bool isPair = false;
layout(constant_id = 4) const uint activation = 0;
layout(constant_id = 5) const uint formatA = 0;
layout(constant_id = 6) const uint formatB = 0;
layout(constant_id = 7) const uint formatC = 0;
layout(constant_id = 8) const uint partsA = 1; // groups of 32 in a block
layout(constant_id = 9) const uint partsB = 1;
layout(constant_id = 10) const uint partsC = 1;
layout(std430, binding = 0) writeonly buffer Y { float y[]; };
layout(std430, binding = 1) readonly buffer X { vec4 x[]; };
layout(std430, binding = 1) readonly buffer XOfFloats { float xOfFloats[]; };
layout(std430, binding = 2) readonly buffer Gain { vec4 gain[]; }; // filled up with zeros to groups of 32
layout(push_constant) uniform Push {
    uvec4 rows, blocks, scales, biases; // of each matrix; where it begins in `words`: block, word, word. No bias: 0
    uint columns, groups, xFirst, yFirst;
    float epsilon;
};
#define QL_FIRST_BINDING 3
#include "gpu/shaders/decode/any.glsl"
#include "gpu/shaders/activation.glsl"

const uint rowsMade = isPair ? 2 * rowsPerGroup : rowsPerGroup;
const uint kMostRows = 8;
shared float partial[(rowsMade + 1) * gl_WorkGroupSize.x];

vec4 inputsAt(uint column)
{
    if (column + 4 <= columns)
        return x[(xFirst + column) >> 2];
    vec4 four = vec4(0.0);
    [[unroll]] for (uint i = 0; i < 4; ++i)
        if (column + i < columns)
            four[i] = xOfFloats[xFirst + column + i];
    return four;
}

float biasOf(uint matrix, uint row) { return biases[matrix] > 0 ? uintBitsToFloat(words[biases[matrix] + row]) : 0.0; }

void main()
{
    uint first = rowsPerGroup * (gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x), matrix = 0, before = 0;
    if (!isPair) // no workgroup makes rows of two
        for (; matrix < 2; ++matrix) {
            const uint made = (rows[matrix] + rowsPerGroup - 1) / rowsPerGroup * rowsPerGroup;
            if (first < made)
                break;
            first -= made;
            before += rows[matrix];
        }
    if (first >= rows[matrix])
        return;
    float sums[kMostRows] = float[](0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    float squares = 0.0;
    for (uint group = gl_LocalInvocationIndex; group < groups; group += gl_WorkGroupSize.x) {
        vec4 inputs[8];
        [[unroll]] for (uint j = 0; j < 8; ++j)
            inputs[j] = inputsAt(32 * group + 4 * j);
        if (normalises) {
            vec4 own = vec4(0.0);
            [[unroll]] for (uint j = 0; j < 8; ++j) {
                own += inputs[j] * inputs[j];
                inputs[j] *= gain[8 * group + j];
            }
            squares += (own.x + own.y) + (own.z + own.w);
        }
        for (uint r = 0; r < rowsMade; ++r) {
            const uint at = isPair ? r / rowsPerGroup : matrix;
            const uint format = at == 0 ? formatA : at == 1 ? formatB : formatC;
            const uint parts = at == 0 ? partsA : at == 1 ? partsB : partsC;
            const uint row = min(first + r % rowsPerGroup, rows[at] - 1);
            firstBlock = blocks[at];
            firstScale = scales[at];
            vec4 v[8];
            decodeAny(format, firstBlock + row * (groups / parts) + group / parts, group % parts, v);
            vec4 products = v[0] * inputs[0];
            [[unroll]] for (uint j = 1; j < 8; ++j)
                products += v[j] * inputs[j];
            sums[r] += (products.x + products.y) + (products.z + products.w);
        }
    }

#ifdef QL_SUBGROUP
    const uint lane = gl_SubgroupID, lanes = gl_NumSubgroups;
    for (uint r = 0; r < rowsMade; ++r) {
        sums[r] = subgroupAdd(sums[r]);
        if (subgroupElect())
            partial[r * gl_WorkGroupSize.x + lane] = sums[r];
    }
    if (normalises) {
        squares = subgroupAdd(squares);
        if (subgroupElect())
            partial[rowsMade * gl_WorkGroupSize.x + lane] = squares;
    }
#else
    const uint lane = gl_LocalInvocationIndex, lanes = gl_WorkGroupSize.x;
    for (uint r = 0; r < rowsMade; ++r)
        partial[r * gl_WorkGroupSize.x + lane] = sums[r];
    if (normalises)
        partial[rowsMade * gl_WorkGroupSize.x + lane] = squares;
#endif
    barrier();
    const uint r = gl_LocalInvocationIndex;
    if (r >= rowsPerGroup || first + r >= rows[matrix])
        return;
    float sum = 0.0, second = 0.0, size = 0.0;
    for (uint i = 0; i < lanes; ++i) {
        sum += partial[r * gl_WorkGroupSize.x + i];
        if (isPair)
            second += partial[(rowsPerGroup + r) * gl_WorkGroupSize.x + i];
        if (normalises)
            size += partial[rowsMade * gl_WorkGroupSize.x + i];
    }
    const float inverse = normalises ? 1.0 / sqrt(size / float(columns) + epsilon) : 1.0;
    sum = sum * inverse + biasOf(matrix, first + r);
    if (isPair)
        sum = activated(sum) * (second * inverse + biasOf(1, first + r));
    y[yFirst + before + first + r] = sum;
}
