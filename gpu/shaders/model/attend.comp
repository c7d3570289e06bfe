#version 460
// SPDX-License-Identifier: Apache-2.0
// Attention of each head (workgroups in x) of each token (in y) over the positions up to its own, by the softmax that
// keeps a running maximum: keys are taken a workgroup at a time, an invocation each. With QL_TURNS the only token's query
// and key are normalised and turned here, too, and its key and value written: they are not read back from the cache,
// as a workgroup writes for those that share them. There workgroups in y divide the positions, too; where there are several,
// each leaves its part to attend_merge.comp: sums that are not divided yet, then the maximum and the divisor.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x_id = 0) in;
layout(constant_id = 5) const bool normalisesHeads = false;
layout(std430, binding = 0) writeonly buffer Mixed { float mixed[]; };
layout(std430, binding = 1) readonly buffer Rows { float rows[]; };
#ifdef QL_TURNS
layout(std430, binding = 2) buffer Keys { uint keys[]; };
layout(std430, binding = 3) buffer Values { uint values[]; };
layout(std430, binding = 5) readonly buffer Angles { vec2 angles[]; };
layout(std430, binding = 6) readonly buffer QueryWeight { float queryWeight[]; };
layout(std430, binding = 7) readonly buffer KeyWeight { float keyWeight[]; };
#else
layout(std430, binding = 2) readonly buffer Keys { uint keys[]; };
layout(std430, binding = 3) readonly buffer Values { uint values[]; };
#endif
layout(std430, binding = 4) readonly buffer Place { uint place[]; };
layout(push_constant) uniform Push {
    uint heads, headsKv, stride, pairs;
    uint firstToken;
    float epsilon;
    uint mixedStride, window; // window 0: none
    float scale, softCap; // softCap 0: none
};
#include "gpu/shaders/model/sums.glsl"
#include "gpu/shaders/model/cache.glsl"
#ifdef QL_TURNS
#include "gpu/shaders/model/head.glsl"
shared float ownValue[valueSize];
#else
layout(constant_id = 1) const uint keySize = 64;
layout(constant_id = 2) const uint valueSize = 64;
layout(constant_id = 3) const bool turnsHalves = false;
#endif
const uint keyWords = (keySize + 3) / 4 * 2, valueWords = (valueSize + 3) / 4 * 2;
const uint kWordsEach = (valueWords + gl_WorkGroupSize.x - 1) / gl_WorkGroupSize.x;
shared vec4 query[keyWords / 2]; // filled up with zeros
shared float weights[gl_WorkGroupSize.x];

void loadQuery(uint first)
{
    for (uint i = gl_LocalInvocationIndex; i < keyWords / 2; i += gl_WorkGroupSize.x) {
        vec4 four = vec4(0.0);
        for (uint j = 0; j < 4 && 4 * i + j < keySize; ++j)
#ifdef QL_TURNS
            four[j] = scale * head[4 * i + j];
#else
            four[j] = scale * rows[first + 4 * i + j];
#endif
        query[i] = four;
    }
    barrier();
}

float capped(float score) { return softCap != 0.0 ? softCap * tanh(score / softCap) : score; }

void main()
{
    const uint index = gl_WorkGroupID.x;
#ifdef QL_TURNS
    const uint token = 0, stretch = gl_WorkGroupID.y, stretches = gl_NumWorkGroups.y;
#else
    const uint token = gl_WorkGroupID.y;
#endif
    const uint position = place[0] + firstToken + token, kv = index / (heads / headsKv);
    const uint oldest = window > 0 && position + 1 > window ? position + 1 - window : 0;
    float best = -1e38, total = 0.0;
    vec2 sums[kWordsEach];
    for (uint k = 0; k < kWordsEach; ++k)
        sums[k] = vec2(0.0);
#ifdef QL_TURNS
    loadHead(index * keySize, keySize);
    if (normalisesHeads)
        QL_NORMALISE_HEAD(queryWeight)
    turnHead(firstToken * pairs);
    loadQuery(0);
    loadHead(heads * keySize + kv * keySize, keySize);
    if (normalisesHeads)
        QL_NORMALISE_HEAD(keyWeight)
    turnHead(firstToken * pairs);
    const uint firstValue = (heads + headsKv) * keySize + kv * valueSize;
    for (uint i = gl_LocalInvocationIndex; i < valueSize; i += gl_WorkGroupSize.x)
        ownValue[i] = asCached(rows[firstValue + i]);
    if (index % (heads / headsKv) == 0 && stretch == 0) {
        for (uint i = gl_LocalInvocationIndex; i < keyWords; i += gl_WorkGroupSize.x)
            keys[(position * headsKv + kv) * keyWords + i] = (2 * i < keySize ? cached(head[2 * i]) : 0u)
                | (2 * i + 1 < keySize ? cached(head[2 * i + 1]) : 0u) << 16;
        for (uint i = gl_LocalInvocationIndex; i < valueWords; i += gl_WorkGroupSize.x)
            values[(position * headsKv + kv) * valueWords + i] =
                (2 * i < valueSize ? cached(rows[firstValue + 2 * i]) : 0u)
                | (2 * i + 1 < valueSize ? cached(rows[firstValue + 2 * i + 1]) : 0u) << 16;
    }
    float own = 0.0;
    for (uint i = gl_LocalInvocationIndex; i < keySize; i += gl_WorkGroupSize.x)
        own += query[i / 4][i % 4] * asCached(head[i]);
    own = capped(groupSum(own));
    if (stretch == 0) {
        best = own;
        total = 1.0;
        for (uint k = 0; k < kWordsEach; ++k) {
            const uint word = gl_LocalInvocationIndex + k * gl_WorkGroupSize.x;
            sums[k] = vec2(2 * word < valueSize ? ownValue[2 * word] : 0.0,
                           2 * word + 1 < valueSize ? ownValue[2 * word + 1] : 0.0);
        }
    }
    const uint each = (position - oldest + stretches - 1) / stretches;
    const uint start = min(oldest + stretch * each, position), end = min(start + each, position);
#else
    const uint start = oldest, end = position + 1;
    loadQuery(token * stride + index * keySize);
#endif

    for (uint begin = start; begin < end; begin += gl_WorkGroupSize.x) {
        const uint key = begin + gl_LocalInvocationIndex;
        float score = -1e38;
        if (key < end) {
            const uint at = (key * headsKv + kv) * keyWords;
            vec4 products = vec4(0.0);
            for (uint i = 0; i < keyWords / 2; ++i)
                products += query[i] * fourHalves(keys[at + 2 * i], keys[at + 2 * i + 1]);
            score = capped((products.x + products.y) + (products.z + products.w));
        }
        const float higher = max(best, groupMax(score));
        const float shrink = exp(best - higher), weight = key < end ? exp(score - higher) : 0.0;
        best = higher;
        total = total * shrink + groupSum(weight);
        weights[gl_LocalInvocationIndex] = weight;
        barrier();
        const uint count = min(end - begin, gl_WorkGroupSize.x);
        for (uint k = 0; k < kWordsEach; ++k) {
            const uint word = gl_LocalInvocationIndex + k * gl_WorkGroupSize.x;
            sums[k] *= shrink;
            if (word < valueWords)
                for (uint i = 0; i < count; ++i) {
                    const uint pair = values[((begin + i) * headsKv + kv) * valueWords + word];
                    sums[k] += weights[i] * fourHalves(pair, 0u).xy;
                }
        }
    }
#ifdef QL_TURNS
    if (stretches > 1) {
        const uint part = (index * stretches + stretch) * (valueSize + 2);
        for (uint k = 0; k < kWordsEach; ++k) {
            const uint i = 2 * (gl_LocalInvocationIndex + k * gl_WorkGroupSize.x);
            if (i < valueSize)
                mixed[part + i] = sums[k].x;
            if (i + 1 < valueSize)
                mixed[part + i + 1] = sums[k].y;
        }
        if (gl_LocalInvocationIndex == 0) {
            mixed[part + valueSize] = best;
            mixed[part + valueSize + 1] = total;
        }
        return;
    }
#endif
    const uint to = token * mixedStride + index * valueSize;
    for (uint k = 0; k < kWordsEach; ++k) {
        const uint i = 2 * (gl_LocalInvocationIndex + k * gl_WorkGroupSize.x);
        if (i < valueSize)
            mixed[to + i] = sums[k].x / total;
        if (i + 1 < valueSize)
            mixed[to + i + 1] = sums[k].y / total;
    }
}
