#version 460
// SPDX-License-Identifier: Apache-2.0
// Quotients as rounding.glsl makes them, also from an estimate that is worse than Vulkan allows.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x = 64) in;
layout(std430, binding = 0) writeonly buffer Quotients { float quotients[]; };
layout(std430, binding = 1) readonly buffer Pairs { vec2 pairs[]; };
#ifdef QL_ROUGHLY
#define QL_ESTIMATE(a, b) ((a) / (b) * (gl_LocalInvocationIndex % 2 == 0 ? 1.0000003 : 0.9999997)) // up to 5 ULP
#endif
#include "gpu/shaders/rounding.glsl"

void main()
{
    const vec2 pair = pairs[gl_GlobalInvocationID.x];
    quotients[gl_GlobalInvocationID.x] = divided(pair.x, pair.y);
}
