#version 460
// SPDX-License-Identifier: Apache-2.0
// Norms of stretches of rows, each by a workgroup; `result` may be `values`.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x_id = 0) in;
layout(constant_id = 1) const bool takesMean = false; // a layer norm; else of the mean square
layout(constant_id = 2) const bool hasBias = false;
layout(std430, binding = 0) writeonly buffer Result { float result[]; };
layout(std430, binding = 1) readonly buffer Values { float values[]; };
layout(std430, binding = 2) readonly buffer Weight { float weight[]; };
layout(std430, binding = 3) readonly buffer Bias { float bias[]; };
layout(push_constant) uniform Push {
    uint width; // of a stretch; workgroups in x are the stretches of a row, in y the rows
    uint from, stride, to, toStride;
    float epsilon;
};
#include "gpu/shaders/model/sums.glsl"

void main()
{
    const uint begin = from + gl_WorkGroupID.y * stride + gl_WorkGroupID.x * width;
    const uint end = to + gl_WorkGroupID.y * toStride + gl_WorkGroupID.x * width;
    float middle = 0.0;
    if (takesMean) {
        float own = 0.0;
        for (uint i = gl_LocalInvocationIndex; i < width; i += gl_WorkGroupSize.x)
            own += values[begin + i];
        middle = groupSum(own) / float(width);
    }
    float squares = 0.0;
    for (uint i = gl_LocalInvocationIndex; i < width; i += gl_WorkGroupSize.x)
        squares += (values[begin + i] - middle) * (values[begin + i] - middle);
    const float inverse = 1.0 / sqrt(groupSum(squares) / float(width) + epsilon);
    for (uint i = gl_LocalInvocationIndex; i < width; i += gl_WorkGroupSize.x)
        result[end + i] = (values[begin + i] - middle) * inverse * weight[i] + (hasBias ? bias[i] : 0.0);
}
