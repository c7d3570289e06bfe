// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tensor_grid.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

namespace ql::app {

namespace {

int numberOf(std::string_view word)
{
    int number = -1;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc() && end == word.data() + word.size() ? number : -1;
}

/// The number behind that of the layer: "model.layers.3.mlp.experts.7.up_proj.weight" is of expert 7.
int expertOf(std::string_view name, int layer)
{
    bool seenLayer = false;
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        const int number = numberOf(name.substr(begin, end - begin));
        if (number >= 0 && seenLayer)
            return number;
        seenLayer = seenLayer || number == layer;
        begin = end + 1;
    }
    return -1;
}

/// Cells as they are filled, before they lie one after another.
struct Slots {
    std::vector<std::vector<int>> cells{};

    void flattenInto(TensorGrid& grid) const
    {
        grid.offsets.reserve(cells.size() + 1);
        grid.offsets.push_back(0);
        for (const std::vector<int>& cell : cells) {
            grid.tensors.insert(grid.tensors.end(), cell.begin(), cell.end());
            grid.offsets.push_back(static_cast<int>(grid.tensors.size()));
        }
    }
};

} // namespace

TensorPlace placeOf(const arch::TargetTensor& tensor)
{
    TensorPlace place{tensor.role, tensor.layer, tensor.layer < 0 ? -1 : expertOf(tensor.name, tensor.layer)};
    // Old models of experts have them in the role: "ffn_down.3".
    const std::size_t dot = place.role.rfind('.');
    if (place.expert >= 0 && dot != std::string::npos && numberOf(place.role.substr(dot + 1)) == place.expert)
        place.role.resize(dot);
    const std::string_view suffix = std::string_view(tensor.name).substr(tensor.name.rfind('.') + 1);
    if (suffix != "weight" && suffix != tensor.name && !tensor.role.ends_with(suffix))
        place.role.append(".").append(suffix);
    return place;
}

std::span<const int> TensorGrid::at(int cell) const
{
    const auto begin = static_cast<std::size_t>(offsets[static_cast<std::size_t>(cell)]);
    const auto end = static_cast<std::size_t>(offsets[static_cast<std::size_t>(cell) + 1]);
    return std::span(tensors).subspan(begin, end - begin);
}

TensorGrid tensorGrid(const arch::Model& model, const std::set<std::string>& unfolded)
{
    TensorGrid grid;
    std::vector<TensorPlace> places;
    places.reserve(model.tensors.size());
    std::map<int, int> columnOf;
    std::vector<std::pair<std::string, int>> roles; // with their number of experts
    std::unordered_map<std::string, std::size_t> roleAt;
    for (const arch::TargetTensor& tensor : model.tensors) {
        const TensorPlace& place = places.emplace_back(placeOf(tensor));
        columnOf.emplace(place.layer, 0);
        const auto [found, isNew] = roleAt.try_emplace(place.role, roles.size());
        if (isNew)
            roles.emplace_back(place.role, 0);
        constexpr std::size_t fusedDimensions = 3;
        const bool isFused = tensor.shape.size() == fusedDimensions && tensor.role.ends_with("_exps");
        int& experts = roles[found->second].second;
        experts = std::max(experts, isFused ? static_cast<int>(tensor.shape.front()) : place.expert + 1);
    }
    for (auto& [layer, column] : columnOf) {
        column = grid.columns();
        grid.layers.push_back(layer);
    }
    std::vector<std::size_t> firstRow;
    for (const auto& [role, experts] : roles) {
        firstRow.push_back(grid.rows.size());
        const bool open = experts > 1 && unfolded.contains(role);
        grid.rows.push_back({role, -1, experts > 1 ? experts : 0, open});
        for (int expert = 0; open && expert < experts; ++expert)
            grid.rows.push_back({role, expert});
    }
    const auto columns = static_cast<std::size_t>(grid.columns());
    Slots filled;
    filled.cells.resize(grid.rows.size() * columns);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t first = firstRow[roleAt.at(places[i].role)];
        const auto column = static_cast<std::size_t>(columnOf.at(places[i].layer));
        const auto put = [&](std::size_t row) { filled.cells[row * columns + column].push_back(static_cast<int>(i)); };
        put(first);
        if (!grid.rows[first].unfolded)
            continue;
        const int experts = grid.rows[first].experts;
        for (int expert = 0; expert < experts; ++expert) {
            if (places[i].expert < 0 || places[i].expert == expert)
                put(first + 1 + static_cast<std::size_t>(expert));
        }
    }
    filled.flattenInto(grid);
    return grid;
}

} // namespace ql::app
