// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/widgets/grid_map.h"

namespace ql::app {

/// One tensor that wants its place in a grid of roles (rows) and layers (columns).
struct LayerItem {
    int layer = -1; ///< -1: outside the blocks; these share the first column
    std::string role{};
    std::uint64_t weights = 0; ///< of several tensors in one place (weight and bias) the largest is shown
    Grid::Cell cell{};
};

/// Roles in the order in which they first come, layers in ascending order.
Grid layerGrid(std::vector<LayerItem> items);

} // namespace ql::app
