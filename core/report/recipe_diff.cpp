// SPDX-License-Identifier: Apache-2.0
#include "core/report/recipe_diff.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::report {

namespace {

/// What is the same for all layers of a group: the name without its layer number, and the type in each model.
using Stem = std::string;
using Types = std::vector<std::string>;

std::string stemOf(const arch::TargetTensor& tensor)
{
    if (tensor.layer < 0)
        return tensor.name;
    const std::size_t dot = tensor.name.find('.', tensor.name.find('.') + 1);
    return dot == std::string::npos ? tensor.name : tensor.name.substr(dot + 1);
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

} // namespace

std::string layerRanges(const std::vector<int>& layers)
{
    if (layers.size() == 1)
        return std::to_string(layers.front());
    std::string text;
    for (std::size_t i = 0; i < layers.size();) {
        std::size_t last = i;
        while (last + 1 < layers.size() && layers[last + 1] == layers[last] + 1)
            ++last;
        text += text.empty() ? "" : ",";
        text += last == i ? std::to_string(layers[i]) : fmt::format("{}-{}", layers[i], layers[last]);
        i = last + 1;
    }
    return fmt::format("[{}]", text);
}

RecipeDiff diffRecipes(const std::vector<arch::ModelPtr>& models)
{
    RecipeDiff diff;
    std::map<std::tuple<bool, Stem, int>, Types> types; // (in a layer, stem, layer) -> type per model
    for (std::size_t m = 0; m < models.size(); ++m) {
        const checkpoint::Checkpoint& source = *models[m]->checkpoint;
        diff.models.push_back({source.path(), source.tensors().size(), source.bytes(), source.bitsPerWeight()});
        for (const arch::TargetTensor& tensor : models[m]->tensors) {
            Types& row = types[{tensor.layer >= 0, stemOf(tensor), tensor.layer}];
            row.resize(models.size());
            row[m] = tensor.sourceType.name();
        }
    }
    std::map<std::tuple<bool, Stem, Types>, std::vector<int>> groups;
    for (const auto& [key, row] : types)
        groups[{std::get<0>(key), std::get<1>(key), row}].push_back(std::get<2>(key));
    std::map<std::tuple<bool, Stem, int>, DiffRow> ordered; // by first layer
    for (const auto& [key, layers] : groups) {
        const auto& [inLayer, stem, row] = key;
        const std::string name = inLayer ? fmt::format("blk.{}.{}", layerRanges(layers), stem) : stem;
        const bool differs = std::adjacent_find(row.begin(), row.end(), std::not_equal_to<>()) != row.end();
        ordered[{inLayer, stem, layers.front()}] = DiffRow{name, layers.size(), row, differs};
    }
    for (auto& [key, row] : ordered)
        diff.rows.push_back(std::move(row));
    return diff;
}

Json RecipeDiff::toJson() const
{
    Json modelList = Json::array(), rowList = Json::array();
    for (const DiffModel& model : models)
        modelList.push_back({{"path", model.path},
                             {"tensors", model.tensors},
                             {"bytes", model.bytes},
                             {"bits_per_weight", model.bitsPerWeight}});
    for (const DiffRow& row : rows)
        rowList.push_back(
            {{"tensors", row.tensors}, {"count", row.count}, {"types", row.types}, {"differs", row.differs}});
    return {{"models", std::move(modelList)}, {"rows", std::move(rowList)}};
}

std::string RecipeDiff::toMarkdown() const
{
    std::string text = "| tensors |";
    std::string line = "| --- |";
    for (const DiffModel& model : models) {
        text += fmt::format(" {} |", model.path);
        line += " --- |";
    }
    text += "\n" + line + "\n| bits per weight |";
    for (const DiffModel& model : models)
        text += fmt::format(" {:.3f} |", model.bitsPerWeight);
    text += "\n";
    for (const DiffRow& row : rows) {
        text += fmt::format("| {} |", row.tensors);
        for (const std::string& type : row.types)
            text += fmt::format(" {} |", type.empty() ? "-" : type);
        text += "\n";
    }
    return text;
}

std::string RecipeDiff::toCsv() const
{
    std::string text = "tensors,count";
    for (const DiffModel& model : models)
        text += "," + csvField(model.path);
    text += "\n";
    for (const DiffRow& row : rows) {
        text += fmt::format("{},{}", csvField(row.tensors), row.count);
        for (const std::string& type : row.types)
            text += "," + csvField(type);
        text += "\n";
    }
    return text;
}

} // namespace ql::report
