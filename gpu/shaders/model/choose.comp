#version 460
// SPDX-License-Identifier: Apache-2.0
// The experts of each token, by a workgroup: those with the highest weights, and their shares. Of equal ones the first.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x_id = 0) in;
layout(constant_id = 1) const uint gating = 0;
const uint kSoftmax = 0, kSigmoid = 1, kSoftmaxOfChosen = 2;
layout(constant_id = 2) const bool normalises = false;
layout(constant_id = 3) const bool hasBias = false;
layout(constant_id = 4) const uint count = 8;
layout(constant_id = 5) const uint used = 2;
layout(std430, binding = 0) writeonly buffer Chosen { uvec2 chosen[]; };
layout(std430, binding = 1) readonly buffer Scores { float scores[]; };
layout(std430, binding = 2) readonly buffer Bias { float bias[]; };
layout(push_constant) uniform Push {
    uint stride; // of scores
    float factor;
};
#include "gpu/shaders/model/sums.glsl"
shared float weights[count];
shared float ranks[count];
shared uint picked[used];
shared uint places[gl_WorkGroupSize.x];

// The place of the largest rank; of equal ones the first.
uint largestRank()
{
    const uint lane = gl_LocalInvocationIndex;
    uint best = count;
    for (uint i = lane; i < count; i += gl_WorkGroupSize.x)
        if (best == count || ranks[i] > ranks[best])
            best = i;
    places[lane] = best;
    for (uint step_ = gl_WorkGroupSize.x / 2; step_ > 0; step_ /= 2) {
        barrier();
        if (lane < step_) {
            const uint a = places[lane], b = places[lane + step_];
            if (a == count || (b != count && (ranks[b] > ranks[a] || (ranks[b] == ranks[a] && b < a))))
                places[lane] = b;
        }
    }
    barrier();
    return places[0];
}

void main()
{
    const uint lane = gl_LocalInvocationIndex, token = gl_WorkGroupID.x;
    float largest = -1e38;
    for (uint i = lane; i < count; i += gl_WorkGroupSize.x)
        largest = max(largest, scores[token * stride + i]);
    largest = groupMax(largest);
    float sum = 0.0;
    for (uint i = lane; i < count; i += gl_WorkGroupSize.x) {
        const float score = scores[token * stride + i];
        weights[i] = gating == kSoftmax ? exp(score - largest)
            : gating == kSigmoid        ? 1.0 / (1.0 + exp(-score))
                                        : score;
        sum += weights[i];
    }
    sum = groupSum(sum);
    for (uint i = lane; i < count; i += gl_WorkGroupSize.x) {
        if (gating == kSoftmax)
            weights[i] /= sum;
        ranks[i] = weights[i] + (hasBias ? bias[i] : 0.0);
    }
    barrier();
    for (uint n = 0; n < used; ++n) {
        const uint best = largestRank();
        if (lane == 0) {
            picked[n] = best;
            ranks[best] = -3e38;
        }
        barrier();
    }
    if (lane != 0)
        return;
    float total = 0.0;
    for (uint n = 0; n < used; ++n) {
        if (gating == kSoftmaxOfChosen)
            weights[picked[n]] = exp(weights[picked[n]] - largest);
        total += weights[picked[n]];
    }
    // The smallest divisor is the smallest normal F16, as llama.cpp has it; a softmax needs none.
    const float divisor = gating == kSoftmaxOfChosen ? total : normalises ? max(total, 6.103515625e-5) : 1.0;
    for (uint n = 0; n < used; ++n)
        chosen[token * used + n] = uvec2(picked[n], floatBitsToUint(weights[picked[n]] / divisor * factor));
}
