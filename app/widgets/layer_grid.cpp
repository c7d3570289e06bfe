// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/layer_grid.h"

#include <map>
#include <set>
#include <unordered_map>

namespace ql::app {

Grid layerGrid(std::vector<LayerItem> items)
{
    Grid grid;
    std::set<int> layers;
    std::unordered_map<std::string, std::size_t> rowOf;
    for (const LayerItem& item : items) {
        layers.insert(item.layer);
        if (rowOf.emplace(item.role, rowOf.size()).second)
            grid.rows += QString::fromStdString(item.role);
    }
    std::map<int, std::size_t> columnOf;
    for (const int layer : layers) {
        columnOf.emplace(layer, columnOf.size());
        grid.columns += layer < 0 ? GridMap::tr("global") : QString::number(layer);
    }
    grid.cells.resize(rowOf.size() * columnOf.size());
    std::vector<std::uint64_t> weights(grid.cells.size());
    for (LayerItem& item : items) {
        const std::size_t place = rowOf.at(item.role) * columnOf.size() + columnOf.at(item.layer);
        if (item.weights < weights[place])
            continue;
        weights[place] = item.weights;
        grid.cells[place] = std::move(item.cell);
    }
    return grid;
}

} // namespace ql::app
