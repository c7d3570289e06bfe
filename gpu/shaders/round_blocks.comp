#version 460
// SPDX-License-Identifier: Apache-2.0
// Inputs in blocks of 32, one for each invocation: through Q8_0 or MXFP4 and back. The last block of a row is filled up
// with zeros.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x = 64) in;
layout(std430, binding = 0) writeonly buffer To { float to[]; };
layout(std430, binding = 1) readonly buffer From { float from[]; };
layout(push_constant) uniform Push { uint rows, columns; float scale; uint together; };
#include "gpu/shaders/rounding.glsl"

#ifdef QL_Q8_0
// Half away from zero, in eight bits; what no int can hold becomes zero.
float toInt8(float value)
{
    if (!(magnitudeOf(value) < 0x4f000000u))
        return 0.0;
    const int whole = int(value);
    const float rest = value - float(whole);
    return float(whole + (rest >= 0.5 ? 1 : 0) - (rest <= -0.5 ? 1 : 0) << 24 >> 24);
}

void roundBlock(inout float v[32])
{
    uint largest = 0; // a NaN makes forget what was before it
    [[unroll]] for (uint i = 0; i < 32; ++i) {
        const uint next = magnitudeOf(v[i]);
        largest = largest > kInfinity || next > kInfinity ? next : max(largest, next);
    }
    const float step_ = divided(uintBitsToFloat(largest), 127.0);
    const float inverse = magnitudeOf(step_) != 0 ? divided(1.0, step_) : 0.0, stored = toHalf(step_);
    [[unroll]] for (uint i = 0; i < 32; ++i)
        v[i] = toInt8(v[i] * inverse) * stored;
}
#else
void roundBlock(inout float v[32])
{
    uint largest = 0;
    [[unroll]] for (uint i = 0; i < 32; ++i)
        largest = max(largest, isNan(v[i]) ? 0u : magnitudeOf(v[i]));
    const float halfScale = halfOfE8m0(largest);
    [[unroll]] for (uint i = 0; i < 32; ++i)
        v[i] = toE2m1(v[i], halfScale);
}
#endif

void main()
{
    const uint blocks = (columns + 31) / 32;
    const uint i = gl_WorkGroupID.y * gl_NumWorkGroups.x * gl_WorkGroupSize.x + gl_GlobalInvocationID.x;
    if (i >= rows * blocks)
        return;
    const uint column = i % blocks * 32, first = i / blocks * columns + column, count = min(columns - column, 32u);
    float v[32];
    [[unroll]] for (uint j = 0; j < 32; ++j)
        v[j] = j < count ? from[first + j] : 0.0;
    roundBlock(v);
    [[unroll]] for (uint j = 0; j < 32; ++j)
        if (j < count)
            to[first + j] = v[j];
}
