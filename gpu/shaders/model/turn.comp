#version 460
// SPDX-License-Identifier: Apache-2.0
// For each token (workgroups in y) each head (in x; queries, then keys, then values): queries are normalised and turned in
// their place, keys and values go to the cache.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x_id = 0) in;
layout(constant_id = 5) const bool normalisesHeads = false;
layout(std430, binding = 0) buffer Rows { float rows[]; };
layout(std430, binding = 1) writeonly buffer Keys { uint keys[]; };
layout(std430, binding = 2) writeonly buffer Values { uint values[]; };
layout(std430, binding = 3) readonly buffer Place { uint place[]; }; // position of the first current token
layout(std430, binding = 4) readonly buffer Angles { vec2 angles[]; };
layout(std430, binding = 5) readonly buffer QueryWeight { float queryWeight[]; };
layout(std430, binding = 6) readonly buffer KeyWeight { float keyWeight[]; };
layout(push_constant) uniform Push {
    uint heads, headsKv, stride, pairs; // stride: of rows
    uint firstToken; // of these, among the current ones
    float epsilon;
};
#include "gpu/shaders/model/sums.glsl"
#include "gpu/shaders/model/cache.glsl"
#include "gpu/shaders/model/head.glsl"

void main()
{
    const uint index = gl_WorkGroupID.x, token = gl_WorkGroupID.y, current = firstToken + token;
    const bool isQuery = index < heads, isValue = index >= heads + headsKv;
    const uint size = isValue ? valueSize : keySize, kv = (index - heads) % headsKv;
    const uint first = token * stride
        + (isQuery ? index * keySize : heads * keySize + (isValue ? headsKv * keySize : 0) + kv * size);
    loadHead(first, size);
    if (!isValue) {
        if (normalisesHeads) {
            if (isQuery)
                QL_NORMALISE_HEAD(queryWeight)
            else
                QL_NORMALISE_HEAD(keyWeight)
        }
        turnHead(current * pairs);
    }
    if (isQuery) {
        for (uint i = gl_LocalInvocationIndex; i < size; i += gl_WorkGroupSize.x)
            rows[first + i] = head[i];
        return;
    }
    const uint words = halfWords(size), at = ((place[0] + current) * headsKv + kv) * words;
    for (uint i = gl_LocalInvocationIndex; i < words; i += gl_WorkGroupSize.x) {
        const uint low = 2 * i < size ? cached(head[2 * i]) : 0u;
        const uint high = 2 * i + 1 < size ? cached(head[2 * i + 1]) : 0u;
        if (isValue)
            values[at + i] = low | high << 16;
        else
            keys[at + i] = low | high << 16;
    }
}
