// SPDX-License-Identifier: Apache-2.0
// What all products for many tokens share: Y = X W^T, where a row of X, and of Y, belongs to a token. Weights may be
// several matrices, one below the other, each with a list of tokens of its own (experts): then Y has a row for each
// entry of the lists.
layout(constant_id = 1) const uint parts = 1; // groups of 32 in a block
layout(constant_id = 2) const bool isAligned = false; // columns are a multiple of four
layout(constant_id = 3) const bool isRouted = false;
layout(constant_id = 4) const bool gathers = false; // inputs are those of the token; else those of the entry
layout(std430, binding = 0) writeonly buffer Y { float y[]; };
layout(std430, binding = 1) readonly buffer X { vec4 x[]; };
layout(std430, binding = 1) readonly buffer XOfFloats { float xOfFloats[]; };
layout(std430, binding = 2) readonly buffer Grid { float grid[]; };
layout(std430, binding = 3) readonly buffer Ranges { uvec2 ranges[]; }; // of each matrix: first entry, entries
layout(std430, binding = 4) readonly buffer Entries { uint entries[]; }; // the token of each entry
layout(push_constant) uniform Push {
    uint rows, firstRow, groups, gridRows, gridGroups, gridColumns; // groups: of 32, in a row
    uint columns, tokens, matrixRows, firstMatrix;
};
#define QL_FIRST_BINDING 5
#include "gpu/shaders/decode/decode.glsl"
#include "gpu/shaders/grid.glsl"

// Which matrix this workgroup works on, and for which entries of Y: (first, count).
uint matrixHere() { return firstMatrix + gl_WorkGroupID.z; }
uvec2 entriesOf(uint matrix) { return isRouted ? ranges[matrix] : uvec2(0, tokens); }
uint inputRow(uint entry) { return gathers ? entries[entry] : entry; }

const uint kNoRow = 0xffffffffu;

// Where row n of a matrix lies among those that this dispatch sees.
uint visibleRow(uint matrix, uint n)
{
    const uint row = matrix * matrixRows + n;
    return n < matrixRows && row >= firstRow && row - firstRow < rows ? row - firstRow : kNoRow;
}

void decodeGroup(uint row, uint group, out vec4 v[8])
{
    decode32(row * (groups / parts) + group / parts, group % parts, v);
    if (hasGrid) {
        const float scale = gridScale(firstRow + row, group);
        [[unroll]] for (uint j = 0; j < 8; ++j)
            v[j] *= scale;
    }
}

// Four inputs from a column that is a multiple of four; beyond the last one zeros.
vec4 inputsAt(uint row, uint column)
{
    if (isAligned)
        return column < columns ? x[(row * columns + column) >> 2] : vec4(0.0);
    vec4 four = vec4(0.0);
    [[unroll]] for (uint i = 0; i < 4; ++i)
        if (column + i < columns)
            four[i] = xOfFloats[row * columns + column + i];
    return four;
}
