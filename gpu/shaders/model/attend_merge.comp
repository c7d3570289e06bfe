#version 460
// SPDX-License-Identifier: Apache-2.0
// Attention of one token from its parts over stretches of positions: of each head (workgroups in x) the sums under one
// maximum, divided.
layout(local_size_x_id = 0) in;
layout(std430, binding = 0) writeonly buffer Mixed { float mixed[]; };
layout(std430, binding = 1) readonly buffer Parts { float parts[]; }; // as attend.comp leaves them
layout(push_constant) uniform Push { uint valueSize, stretches; };

void main()
{
    const uint head = gl_WorkGroupID.x, size = valueSize + 2, first = head * stretches * size;
    float best = parts[first + valueSize];
    for (uint s = 1; s < stretches; ++s)
        best = max(best, parts[first + s * size + valueSize]);
    float total = 0.0;
    for (uint s = 0; s < stretches; ++s)
        total += parts[first + s * size + valueSize + 1] * exp(parts[first + s * size + valueSize] - best);
    for (uint i = gl_LocalInvocationIndex; i < valueSize; i += gl_WorkGroupSize.x) {
        float sum = 0.0;
        for (uint s = 0; s < stretches; ++s)
            sum += parts[first + s * size + i] * exp(parts[first + s * size + valueSize] - best);
        mixed[head * valueSize + i] = sum / total;
    }
}
