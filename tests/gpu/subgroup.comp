#version 460
// SPDX-License-Identifier: Apache-2.0
#extension GL_KHR_shader_subgroup_arithmetic : require
layout(local_size_x = 64) in;
layout(std430, binding = 0) buffer X { float x[]; };

void main()
{
    x[gl_GlobalInvocationID.x] = subgroupAdd(x[gl_GlobalInvocationID.x]);
}
