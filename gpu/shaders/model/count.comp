#version 460
// SPDX-License-Identifier: Apache-2.0
// Adds to each expert's count the tokens that chose it.
layout(local_size_x = 64) in;
layout(std430, binding = 0) buffer Counts { uint counts[]; };
layout(std430, binding = 1) readonly buffer Chosen { uvec2 chosen[]; };
layout(push_constant) uniform Push { uint experts, choices; };

void main()
{
    const uint expert = gl_GlobalInvocationID.x;
    if (expert >= experts)
        return;
    uint count = 0;
    for (uint i = 0; i < choices; ++i)
        count += chosen[i].x == expert ? 1 : 0;
    counts[expert] += count;
}
