#version 460
// SPDX-License-Identifier: Apache-2.0
// Of each token (workgroups in y) the sum of what its experts made of it, by their shares. An expert without a share is
// left out, whatever it made.
layout(local_size_x = 64) in;
layout(constant_id = 0) const bool adds = false; // to what is there, times `factor`
layout(std430, binding = 0) buffer Result { float result[]; };
layout(std430, binding = 1) readonly buffer Values { float values[]; }; // a row for each entry
layout(std430, binding = 2) readonly buffer Places { uint places[]; }; // the entry of each choice
layout(std430, binding = 3) readonly buffer Chosen { uvec2 chosen[]; }; // an expert, and its share as the bits of a float
layout(push_constant) uniform Push {
    uint width, first, stride, used;
    float factor;
};

void main()
{
    const uint i = gl_GlobalInvocationID.x, token = gl_WorkGroupID.y;
    if (i >= width)
        return;
    float sum = 0.0;
    for (uint choice = token * used; choice < (token + 1) * used; ++choice)
        if (chosen[choice].y != 0)
            sum += uintBitsToFloat(chosen[choice].y) * values[places[choice] * width + i];
    const uint to = first + token * stride + i;
    if (adds)
        result[to] += factor * sum;
    else
        result[to] = sum;
}
