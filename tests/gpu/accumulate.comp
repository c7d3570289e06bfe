#version 460
// SPDX-License-Identifier: Apache-2.0
// y += x, x seen as two types.
layout(local_size_x = 64) in;
layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 0) readonly buffer XBits { uint xBits[]; };
layout(std430, binding = 1) buffer Y { float y[]; };
layout(push_constant) uniform Push { uint count; };

void main()
{
    const uint i = gl_GlobalInvocationID.x;
    if (i < count && xBits[i] != 0u)
        y[i] += x[i];
}
