#version 460
// SPDX-License-Identifier: Apache-2.0
// y = W x, with W in the blocks of its format and sums in float. Each workgroup makes a few rows: its invocations take
// groups of 32 columns in turns, load the inputs once, and multiply them with each of the rows.
#extension GL_GOOGLE_include_directive : require
#ifdef QL_SUBGROUP
#extension GL_KHR_shader_subgroup_arithmetic : require
#endif
layout(local_size_x_id = 2) in;
layout(constant_id = 1) const uint parts = 1; // groups of 32 in a block
layout(constant_id = 3) const uint rowsPerGroup = 1; // at most kRows
layout(constant_id = 4) const bool xIsHalf = false;
layout(std430, binding = 0) writeonly buffer Y { float y[]; };
layout(std430, binding = 1) readonly buffer X { vec4 x[]; };
layout(std430, binding = 1) readonly buffer XOfHalves { uvec2 xOfHalves[]; };
layout(std430, binding = 1) readonly buffer XWords { uint xWords[]; };
layout(std430, binding = 2) readonly buffer Grid { float grid[]; };
layout(push_constant) uniform Push {
    uint rows, firstRow, groups, gridRows, gridGroups, gridColumns, columns; // groups: of 32, in a row
};
#define QL_FIRST_BINDING 3
#include "gpu/shaders/decode/decode.glsl"
#include "gpu/shaders/grid.glsl"

const uint kRows = 4;
shared float partial[kRows * gl_WorkGroupSize.x];

// Four inputs from a column that is a multiple of four; beyond the last one it again, which meets weights of zero.
vec4 inputsBefore(uint column)
{
    const uvec4 at = min(column + uvec4(0, 1, 2, 3), uvec4(columns - 1));
    if (xIsHalf) {
        const uvec4 pairs = uvec4(xWords[at.x >> 1], xWords[at.y >> 1], xWords[at.z >> 1], xWords[at.w >> 1]);
        return fromHalves(pairs >> 16u * (at & 1u) & 0xffffu);
    }
    return uintBitsToFloat(uvec4(xWords[at.x], xWords[at.y], xWords[at.z], xWords[at.w]));
}

vec4 inputsAt(uint column)
{
    if (xIsHalf)
        return fourHalves(xOfHalves[column >> 2].x, xOfHalves[column >> 2].y);
    return x[column >> 2];
}

void main()
{
    prepareDecode();
    const uint first = rowsPerGroup * (gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x);
    if (first >= rows)
        return;
    float sums[kRows] = float[](0.0, 0.0, 0.0, 0.0);
    for (uint group = gl_LocalInvocationIndex; group < groups; group += gl_WorkGroupSize.x) {
        vec4 inputs[8];
        const uint column = 32 * group;
        if (column + 32 <= columns) {
            [[unroll]] for (uint j = 0; j < 8; ++j)
                inputs[j] = inputsAt(column + 4 * j);
        } else {
            [[unroll]] for (uint j = 0; j < 8; ++j)
                inputs[j] = inputsBefore(column + 4 * j);
        }
        for (uint r = 0; r < rowsPerGroup; ++r) { // a constant of the pipeline: the driver unrolls it where it pays
            const uint row = min(first + r, rows - 1);
            vec4 v[8];
            decode32(row * (groups / parts) + group / parts, group % parts, v);
            vec4 products = v[0] * inputs[0];
            [[unroll]] for (uint j = 1; j < 8; ++j)
                products += v[j] * inputs[j];
            const float sum = (products.x + products.y) + (products.z + products.w);
            sums[r] += hasGrid ? sum * gridScale(firstRow + row, group) : sum;
        }
    }

#ifdef QL_SUBGROUP
    const uint lane = gl_SubgroupID, lanes = gl_NumSubgroups;
    for (uint r = 0; r < rowsPerGroup; ++r) {
        sums[r] = subgroupAdd(sums[r]);
        if (subgroupElect())
            partial[r * gl_WorkGroupSize.x + lane] = sums[r];
    }
#else
    const uint lane = gl_LocalInvocationIndex, lanes = gl_WorkGroupSize.x;
    for (uint r = 0; r < rowsPerGroup; ++r)
        partial[r * gl_WorkGroupSize.x + lane] = sums[r];
#endif
    barrier();
    const uint r = gl_LocalInvocationIndex;
    if (r < rowsPerGroup && first + r < rows) {
        float sum = 0.0;
        for (uint i = 0; i < lanes; ++i)
            sum += partial[r * gl_WorkGroupSize.x + i];
        y[firstRow + first + r] = sum;
    }
}
