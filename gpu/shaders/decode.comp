#version 460
// SPDX-License-Identifier: Apache-2.0
// Weights as floats: 32 for each invocation, rows filled up to whole groups of 32.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x = 64) in;
layout(constant_id = 1) const uint parts = 1; // groups of 32 in a block
layout(std430, binding = 0) writeonly buffer Values { vec4 values[]; };
layout(std430, binding = 1) readonly buffer Grid { float grid[]; };
layout(push_constant) uniform Push {
    uint rows, firstRow, groups, gridRows, gridGroups, gridColumns; // groups: of 32, in a row
};
#define QL_FIRST_BINDING 2
#include "gpu/shaders/decode/decode.glsl"
#include "gpu/shaders/grid.glsl"

void main()
{
    prepareDecode();
    const uint i = gl_WorkGroupID.y * gl_NumWorkGroups.x * gl_WorkGroupSize.x + gl_GlobalInvocationID.x;
    if (i >= rows * groups)
        return;
    const uint row = i / groups, group = i % groups;
    vec4 v[8];
    decode32(row * (groups / parts) + group / parts, group % parts, v);
    const float scale = gridScale(firstRow + row, group);
    [[unroll]] for (uint j = 0; j < 8; ++j)
        values[8 * i + j] = hasGrid ? v[j] * scale : v[j];
}
