#version 460
// SPDX-License-Identifier: Apache-2.0
// Inputs under a scale that many of them share, a workgroup for each scale: through E4M3 or NVFP4 with one factor for a
// row or a part of it, which may be given, or through Q8_K in blocks of 256, of which the value of the largest magnitude
// becomes -127.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x = 64) in;
layout(std430, binding = 0) writeonly buffer To { float to[]; };
layout(std430, binding = 1) readonly buffer From { float from[]; };
layout(push_constant) uniform Push { uint rows, columns; float scale; uint together; };
#include "gpu/shaders/rounding.glsl"

shared uvec2 largestOf[gl_WorkGroupSize.x]; // magnitude, and how many values come from it on: the first of equals

// Whether a is to be taken instead of b.
bool isBefore(uvec2 a, uvec2 b) { return a.x > b.x || a.x == b.x && a.y > b.y; }

uvec2 largestIn(uint first, uint count)
{
    const uint me = gl_LocalInvocationIndex;
    uvec2 mine = uvec2(0);
    for (uint i = me; i < count; i += gl_WorkGroupSize.x) {
        uint magnitude = magnitudeOf(from[first + i]);
#ifdef QL_Q8_K
        if (magnitude > kInfinity && i > 0) // a NaN is larger than nothing, and nothing is larger than it
            magnitude = 0;
#else
        magnitude = magnitude > kInfinity ? 0 : magnitude;
#endif
        const uvec2 next = uvec2(magnitude, count - i);
        mine = isBefore(next, mine) ? next : mine;
    }
    largestOf[me] = mine;
    for (uint apart = gl_WorkGroupSize.x / 2; apart > 0; apart /= 2) {
        barrier();
        if (me < apart && isBefore(largestOf[me + apart], largestOf[me]))
            largestOf[me] = largestOf[me + apart];
    }
    barrier();
    return largestOf[0];
}

void main()
{
    const uint parts = (columns - 1) / together + 1, me = gl_LocalInvocationIndex;
    const uint part = gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x;
    if (part >= rows * parts)
        return;
    const uint column = part % parts * together;
    const uint first = part / parts * columns + column, count = min(columns - column, together);
    const uvec2 largest = largestIn(first, count);

#if defined(QL_Q8_K)
    const float inverse = divided(-127.0, from[first + count - largest.y]);
    const float step_ = divided(1.0, inverse);
    barrier(); // all have read it before one writes
    for (uint i = me; i < count; i += gl_WorkGroupSize.x) {
        const float value = from[first + i];
        const precise float scaled = inverse * value;
        const precise float whole = isNan(scaled) ? 127.0 : min(127.0, roundEven(scaled));
        to[first + i] = largest.x == 0 ? value : whole * step_;
    }
#else
#ifdef QL_NVFP4
    const float factor = scale > 0.0 ? scale : divided(uintBitsToFloat(largest.x), 2688.0);
#else
    const float factor = divided(uintBitsToFloat(largest.x), 448.0);
#endif
    if (!(factor > 0.0) || magnitudeOf(factor) >= kInfinity) {
        for (uint i = me; i < count; i += gl_WorkGroupSize.x)
            to[first + i] = from[first + i];
        return;
    }
#ifdef QL_NVFP4
    for (uint begin = 16 * me; begin < count; begin += 16 * gl_WorkGroupSize.x) {
        float v[16];
        uint group = 0;
        [[unroll]] for (uint i = 0; i < 16; ++i) {
            v[i] = begin + i < count ? divided(from[first + begin + i], factor) : 0.0;
            group = max(group, isNan(v[i]) ? 0u : magnitudeOf(v[i]));
        }
        const float halfScale = halfOfUe4m3(divided(uintBitsToFloat(group), 6.0));
        [[unroll]] for (uint i = 0; i < 16; ++i)
            if (begin + i < count)
                to[first + begin + i] = toE2m1(v[i], halfScale) * factor;
    }
#else
    for (uint i = me; i < count; i += gl_WorkGroupSize.x)
        to[first + i] = toE4m3(divided(from[first + i], factor)) * factor;
#endif
#endif
}
