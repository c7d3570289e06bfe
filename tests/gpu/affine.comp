#version 460
// SPDX-License-Identifier: Apache-2.0
// y = slope * x + base, where base comes when the kernel is made.
layout(local_size_x = 64) in;
layout(constant_id = 0) const uint base = 0;
layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) writeonly buffer Y { float y[]; };
layout(push_constant) uniform Push { float slope; uint count; };

void main()
{
    const uint i = gl_GlobalInvocationID.x;
    if (i < count)
        y[i] = slope * x[i] + float(base);
}
