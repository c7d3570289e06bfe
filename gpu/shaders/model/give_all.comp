#version 460
// SPDX-License-Identifier: Apache-2.0
// A choice of all experts for each token (workgroups in y): those that it chose with their shares, the others with none.
layout(local_size_x = 64) in;
layout(std430, binding = 0) writeonly buffer All { uvec2 all[]; };
layout(std430, binding = 1) readonly buffer Chosen { uvec2 chosen[]; };
layout(push_constant) uniform Push { uint experts, used; };

void main()
{
    const uint expert = gl_GlobalInvocationID.x, token = gl_WorkGroupID.y;
    if (expert >= experts)
        return;
    uint share = 0;
    for (uint i = 0; i < used; ++i)
        if (chosen[token * used + i].x == expert)
            share = chosen[token * used + i].y;
    all[token * experts + expert] = uvec2(expert, share);
}
