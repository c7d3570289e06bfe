#version 460
// SPDX-License-Identifier: Apache-2.0
// What matrices are given, column by column: adds the squares of rows to sums, each with what rounding has cut off it,
// and keeps the largest magnitude. Of several matrices (workgroups in y) each has rows of its own.
#extension GL_GOOGLE_include_directive : require
layout(local_size_x = 64) in;
layout(constant_id = 0) const bool isRouted = false;
layout(constant_id = 1) const bool gathers = false; // rows are those of tokens; else those of entries
layout(std430, binding = 0) buffer Totals { float totals[]; }; // of each column: sum, rest, largest
layout(std430, binding = 1) readonly buffer Values { float values[]; };
layout(std430, binding = 2) readonly buffer Ranges { uvec2 ranges[]; }; // of each matrix: first entry, entries
layout(std430, binding = 3) readonly buffer Entries { uint entries[]; }; // the token of each entry
layout(push_constant) uniform Push { uint columns, first, stride, count; };

void main()
{
    const uint column = gl_GlobalInvocationID.x, matrix = gl_WorkGroupID.y;
    const uvec2 range = isRouted ? ranges[matrix] : uvec2(0, count);
    if (column >= columns || range.y == 0)
        return;
    float sum = 0.0, most = 0.0;
    for (uint i = range.x; i < range.x + range.y; ++i) {
        const float value = values[first + (gathers ? entries[i] : i) * stride + column];
        sum += value * value;
        most = max(most, abs(value));
    }
    const uint at = 3 * (matrix * columns + column);
    const float before = totals[at];
    const precise float total = before + sum;
    const precise float rest = before >= sum ? (before - total) + sum : (sum - total) + before;
    totals[at] = total;
    totals[at + 1] += rest;
    totals[at + 2] = max(totals[at + 2], most);
}
