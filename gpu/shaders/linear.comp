#version 460
// SPDX-License-Identifier: Apache-2.0
// y = W x for each of several rows x, with W in the blocks of its format and sums in float; and what a model does before
// and after: x may be normalised, y may be a bias, an activation or a sum. Each workgroup makes a few of the outputs: its
// invocations take groups of 32 columns in turns, load the inputs once, and multiply them with each row of W.
#extension GL_GOOGLE_include_directive : require
#ifdef QL_SUBGROUP
#extension GL_KHR_shader_subgroup_arithmetic : require
#endif
layout(local_size_x_id = 2) in;
layout(constant_id = 1) const uint parts = 1; // groups of 32 in a block
layout(constant_id = 3) const uint rowsPerGroup = 1; // at most 4
layout(constant_id = 4) const bool xIsHalf = false;
// x is multiplied by `gain` and divided by the root of its mean square, which is found on the way.
layout(constant_id = 5) const bool normalises = false;
layout(constant_id = 6) const uint after = 0;
const uint kStore = 0, kAdd = 1, kPairs = 2, kTimesY = 3, kActivate = 4;
layout(constant_id = 7) const bool hasBias = false;
// W is one of several matrices in a tensor, named by `chosen`: for each row of y one, or for each the sum of several.
layout(constant_id = 8) const uint experts = 0;
const uint kNone = 0, kEach = 1, kSum = 2;
layout(constant_id = 9) const uint activation = 0;

layout(std430, binding = 0) buffer Y { float y[]; };
layout(std430, binding = 1) readonly buffer X { vec4 x[]; };
layout(std430, binding = 1) readonly buffer XOfHalves { uvec2 xOfHalves[]; };
layout(std430, binding = 1) readonly buffer XWords { uint xWords[]; };
layout(std430, binding = 2) readonly buffer Grid { float grid[]; };
layout(std430, binding = 3) readonly buffer Gain { vec4 gain[]; }; // filled up with zeros to groups of 32
layout(std430, binding = 4) readonly buffer Bias { float bias[]; };
layout(std430, binding = 5) readonly buffer Chosen { uvec2 chosen[]; }; // a matrix, and its share as the bits of a float
layout(push_constant) uniform Push {
    uint rows, firstRow, groups, gridRows, gridGroups, gridColumns, columns; // groups: of 32, in a row
    uint outputs; // of a matrix, or of the part of it that is bound
    uint pairOffset; // rows from the first of a pair to the second
    uint slots; // matrices that are summed; 1 else
    uint xShare; // rows of y that have a row of x in common
    uint xFirst, xStride, yFirst, yStride; // in numbers; of x multiples of 4
    float epsilon, factor; // factor: of what is added
};
#define QL_FIRST_BINDING 6
#include "gpu/shaders/decode/decode.glsl"
#include "gpu/shaders/grid.glsl"
#include "gpu/shaders/activation.glsl"

const uint rowsMade = after == kPairs ? 2 * rowsPerGroup : rowsPerGroup;
const uint kMostRows = 8;
shared float partial[(rowsMade + 1) * gl_WorkGroupSize.x];

// Four inputs from a column that is a multiple of four; zeros beyond the last one.
vec4 inputsBefore(uint first, uint column)
{
    const uvec4 wanted = column + uvec4(0, 1, 2, 3), at = first + min(wanted, uvec4(columns - 1));
    vec4 values;
    if (xIsHalf) {
        const uvec4 pairs = uvec4(xWords[at.x >> 1], xWords[at.y >> 1], xWords[at.z >> 1], xWords[at.w >> 1]);
        values = fromHalves(pairs >> 16u * (at & 1u) & 0xffffu);
    } else {
        values = uintBitsToFloat(uvec4(xWords[at.x], xWords[at.y], xWords[at.z], xWords[at.w]));
    }
    return mix(vec4(0.0), values, lessThan(wanted, uvec4(columns)));
}

vec4 inputsAt(uint at)
{
    if (xIsHalf)
        return fourHalves(xOfHalves[at >> 2].x, xOfHalves[at >> 2].y);
    return x[at >> 2];
}

float biasOf(uint z, uint output_)
{
    if (!hasBias)
        return 0.0;
    if (experts == kNone)
        return bias[output_];
    float sum = 0.0;
    for (uint slot = 0; slot < slots; ++slot) {
        const uvec2 one = chosen[z * slots + slot];
        if (one.x * outputs - firstRow < rows)
            sum += (experts == kSum ? uintBitsToFloat(one.y) : 1.0) * bias[one.x * outputs + output_];
    }
    return sum;
}

void main()
{
    prepareDecode();
    const uint first = rowsPerGroup * (gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x);
    const uint z = gl_WorkGroupID.z;
    if (first >= outputs)
        return;
    if (experts == kEach && chosen[z].x * outputs - firstRow >= rows)
        return; // it lies in another part
    float sums[kMostRows] = float[](0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    float squares = 0.0;
    for (uint slot = 0; slot < slots; ++slot) {
        const uint use = z * slots + slot;
        uint begin = 0;
        float share = 1.0;
        if (experts != kNone) {
            begin = chosen[use].x * outputs - firstRow;
            share = uintBitsToFloat(chosen[use].y);
            if (experts == kSum && begin >= rows)
                continue;
        }
        const uint from = xFirst + use / xShare * xStride;
        for (uint group = gl_LocalInvocationIndex; group < groups; group += gl_WorkGroupSize.x) {
            vec4 inputs[8];
            const uint column = 32 * group;
            if (column + 32 <= columns) {
                [[unroll]] for (uint j = 0; j < 8; ++j)
                    inputs[j] = inputsAt(from + column + 4 * j);
            } else {
                [[unroll]] for (uint j = 0; j < 8; ++j)
                    inputs[j] = inputsBefore(from, column + 4 * j);
            }
            if (normalises) {
                vec4 own = vec4(0.0);
                [[unroll]] for (uint j = 0; j < 8; ++j) {
                    own += inputs[j] * inputs[j];
                    inputs[j] *= gain[8 * group + j];
                }
                squares += (own.x + own.y) + (own.z + own.w);
            }
            for (uint r = 0; r < rowsMade; ++r) { // a constant of the pipeline: the driver unrolls it where it pays
                const uint output_ = min(first + r % rowsPerGroup, outputs - 1);
                const uint row = begin + output_ + r / rowsPerGroup * pairOffset;
                vec4 v[8];
                decode32(row * (groups / parts) + group / parts, group % parts, v);
                vec4 products = v[0] * inputs[0];
                [[unroll]] for (uint j = 1; j < 8; ++j)
                    products += v[j] * inputs[j];
                float sum = (products.x + products.y) + (products.z + products.w);
                if (hasGrid)
                    sum *= gridScale(firstRow + row, group);
                sums[r] += experts == kSum ? share * sum : sum;
            }
        }
    }

#ifdef QL_SUBGROUP
    const uint lane = gl_SubgroupID, lanes = gl_NumSubgroups;
    for (uint r = 0; r < rowsMade; ++r) {
        sums[r] = subgroupAdd(sums[r]);
        if (subgroupElect())
            partial[r * gl_WorkGroupSize.x + lane] = sums[r];
    }
    if (normalises) {
        squares = subgroupAdd(squares);
        if (subgroupElect())
            partial[rowsMade * gl_WorkGroupSize.x + lane] = squares;
    }
#else
    const uint lane = gl_LocalInvocationIndex, lanes = gl_WorkGroupSize.x;
    for (uint r = 0; r < rowsMade; ++r)
        partial[r * gl_WorkGroupSize.x + lane] = sums[r];
    if (normalises)
        partial[rowsMade * gl_WorkGroupSize.x + lane] = squares;
#endif
    barrier();
    const uint r = gl_LocalInvocationIndex;
    if (r >= rowsPerGroup || first + r >= outputs)
        return;
    float sum = 0.0, second = 0.0, size = 0.0;
    for (uint i = 0; i < lanes; ++i) {
        sum += partial[r * gl_WorkGroupSize.x + i];
        if (after == kPairs)
            second += partial[(rowsPerGroup + r) * gl_WorkGroupSize.x + i];
        if (normalises)
            size += partial[rowsMade * gl_WorkGroupSize.x + i];
    }
    if (normalises) {
        const float inverse = 1.0 / sqrt(size / float(columns) + epsilon);
        sum *= inverse;
        second *= inverse;
    }
    const uint output_ = experts == kNone ? firstRow + first + r : first + r;
    const uint at = yFirst + z * yStride + output_;
    sum += biasOf(z, output_);
    if (after == kStore)
        y[at] = sum;
    else if (after == kAdd)
        y[at] += factor * sum;
    else if (after == kPairs)
        y[at] = activated(sum) * (second + biasOf(z, output_ + pairOffset));
    else if (after == kTimesY)
        y[at] *= activated(sum);
    else
        y[at] = activated(sum);
}
