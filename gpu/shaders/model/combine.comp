#version 460
// SPDX-License-Identifier: Apache-2.0
// What lies between products when these cannot do it themselves, number by number; rows in y.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x = 64) in;
layout(constant_id = 0) const uint what = 0;
const uint kGate = 0, kActivate = 1, kAdd = 2, kAddGated = 3, kBias = 4, kCopy = 5, kTimesResult = 6;
layout(constant_id = 1) const uint activation = 0;
layout(std430, binding = 0) buffer Result { float result[]; };
layout(std430, binding = 1) readonly buffer Values { float values[]; };
layout(std430, binding = 2) readonly buffer Others { float others[]; };
layout(push_constant) uniform Push {
    uint width, first, stride, from, valuesStride;
    uint other; // from the first of a pair to the second; from a row's gate to the next one's
    float factor;
};
#include "gpu/shaders/activation.glsl"

void main()
{
    const uint i = gl_GlobalInvocationID.x, row = gl_WorkGroupID.y;
    if (i >= width)
        return;
    const uint to = first + row * stride + i, at = from + row * valuesStride + i;
    if (what == kGate)
        result[to] = activated(values[at]) * values[at + other];
    else if (what == kActivate)
        result[to] = activated(values[at]);
    else if (what == kAdd)
        result[to] += factor * values[at];
    else if (what == kAddGated)
        result[to] += factor * values[at] / (1.0 + exp(-others[row * other]));
    else if (what == kBias)
        result[to] += others[i];
    else if (what == kCopy)
        result[to] = values[at];
    else
        result[to] *= activated(values[at]);
}
