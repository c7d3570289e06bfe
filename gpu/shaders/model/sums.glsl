// SPDX-License-Identifier: Apache-2.0
// Sums and maxima over a workgroup of a power of two of invocations; the same number in all of them.
shared float lanes[gl_WorkGroupSize.x];

float groupSum(float value)
{
    const uint i = gl_LocalInvocationIndex;
    barrier();
    lanes[i] = value;
    for (uint step_ = gl_WorkGroupSize.x / 2; step_ > 0; step_ /= 2) {
        barrier();
        if (i < step_)
            lanes[i] += lanes[i + step_];
    }
    barrier();
    return lanes[0];
}

float groupMax(float value)
{
    const uint i = gl_LocalInvocationIndex;
    barrier();
    lanes[i] = value;
    for (uint step_ = gl_WorkGroupSize.x / 2; step_ > 0; step_ /= 2) {
        barrier();
        if (i < step_)
            lanes[i] = max(lanes[i], lanes[i + step_]);
    }
    barrier();
    return lanes[0];
}
