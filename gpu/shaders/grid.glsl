// SPDX-License-Identifier: Apache-2.0
// Scales that lie in a tensor of their own: one for `gridRows` rows by `gridGroups` groups of 32 columns.
layout(constant_id = 0) const bool hasGrid = false;

float gridScale(uint row, uint group)
{
    return hasGrid ? grid[row / gridRows * gridColumns + group / gridGroups] : 1.0;
}
