// SPDX-License-Identifier: Apache-2.0
// A head of a query or key: normalised by itself where the model does so, and turned by its position. Angles are pairs
// of cosine and sine for each pair of elements, made in double by the processor.
layout(constant_id = 1) const uint keySize = 64;
layout(constant_id = 2) const uint valueSize = 64;
layout(constant_id = 3) const bool turnsHalves = false;
const uint largerSize = keySize > valueSize ? keySize : valueSize;
shared float head[largerSize];

void loadHead(uint first, uint size)
{
    barrier();
    for (uint i = gl_LocalInvocationIndex; i < size; i += gl_WorkGroupSize.x)
        head[i] = rows[first + i];
    barrier();
}

#define QL_NORMALISE_HEAD(weight)                                                                                      \
    {                                                                                                                  \
        float squares = 0.0;                                                                                           \
        for (uint i = gl_LocalInvocationIndex; i < keySize; i += gl_WorkGroupSize.x)                                   \
            squares += head[i] * head[i];                                                                              \
        const float inverse = 1.0 / sqrt(groupSum(squares) / float(keySize) + epsilon);                                \
        for (uint i = gl_LocalInvocationIndex; i < keySize; i += gl_WorkGroupSize.x)                                   \
            head[i] *= inverse * weight[i];                                                                            \
        barrier();                                                                                                     \
    }

void turnHead(uint firstAngle)
{
    for (uint i = gl_LocalInvocationIndex; i < pairs; i += gl_WorkGroupSize.x) {
        const uint one = turnsHalves ? i : 2 * i, other = turnsHalves ? i + pairs : 2 * i + 1;
        const vec2 angle = angles[firstAngle + i];
        const float a = head[one], b = head[other];
        head[one] = a * angle.x - b * angle.y;
        head[other] = a * angle.y + b * angle.x;
    }
    barrier();
}
