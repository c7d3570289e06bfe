#version 460
// SPDX-License-Identifier: Apache-2.0
// Numbers that are rounded each by itself: to F16, BF16, or to E4M3 under a scale that is given.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x = 64) in;
layout(std430, binding = 0) writeonly buffer To { float to[]; };
layout(std430, binding = 1) readonly buffer From { float from[]; };
layout(push_constant) uniform Push { uint rows, columns; float scale; uint together; };
#include "gpu/shaders/rounding.glsl"

void main()
{
    const uint i = gl_WorkGroupID.y * gl_NumWorkGroups.x * gl_WorkGroupSize.x + gl_GlobalInvocationID.x;
    if (i >= rows * columns)
        return;
#if defined(QL_F16)
    to[i] = toHalf(from[i]);
#elif defined(QL_BF16)
    to[i] = toBfloat(from[i]);
#else
    to[i] = toE4m3(divided(from[i], scale)) * scale;
#endif
}
