// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/report/recipe_diff.h"

namespace ql::report {

namespace {

constexpr double kGib = 1024.0 * 1024.0 * 1024.0;

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    quoted += '"';
    return quoted;
}

std::string sizeText(std::uint64_t bytes)
{
    const double size = static_cast<double>(bytes) / kGib;
    return size >= 10 ? fmt::format("{:.1f} GiB", size) : fmt::format("{:.4f} GiB", size);
}

void addMarkdownRow(std::string& text, const std::string& name, const std::vector<std::string>& cells, bool differs)
{
    text += fmt::format("| {} |", name);
    for (const std::string& cell : cells) {
        const std::string shown = cell.empty() ? "-" : cell;
        const bool isBold = differs && shown != "-" && shown != kNotApplicable;
        text += isBold ? fmt::format(" **{}** |", shown) : fmt::format(" {} |", shown);
    }
    text += "\n";
}

} // namespace

bool DiffFact::differs() const
{
    return std::ranges::adjacent_find(values, std::not_equal_to<>()) != values.end();
}

std::vector<DiffFact> RecipeDiff::facts() const
{
    std::vector<DiffFact> list;
    const auto add = [&](const char* name, const auto& textOf) {
        DiffFact fact{name};
        for (const DiffModel& model : models)
            fact.values.push_back(textOf(model));
        list.push_back(std::move(fact));
    };
    add("file size", [](const DiffModel& model) { return sizeText(model.fileBytes); });
    add("files", [](const DiffModel& model) { return std::to_string(model.files); });
    add("tensors", [](const DiffModel& model) { return std::to_string(model.tensors); });
    add("bits per weight", [](const DiffModel& model) { return fmt::format("{:.3f}", model.bitsPerWeight); });
    add("file type", [](const DiffModel& model) { return model.fileType; });
    add("importance matrix", [](const DiffModel& model) { return model.imatrix; });
    return list;
}

Json RecipeDiff::toJson() const
{
    Json modelList = Json::array(), rowList = Json::array();
    for (const DiffModel& model : models)
        modelList.push_back({{"path", model.path},
                             {"tensors", model.tensors},
                             {"bytes", model.bytes},
                             {"file_bytes", model.fileBytes},
                             {"files", model.files},
                             {"bits_per_weight", model.bitsPerWeight},
                             {"file_type", model.fileType},
                             {"imatrix", model.imatrix}});
    for (const DiffRow& row : rows)
        rowList.push_back(
            {{"tensors", row.tensors}, {"count", row.count}, {"types", row.types}, {"differs", row.differs}});
    return {{"models", std::move(modelList)}, {"rows", std::move(rowList)}};
}

std::string RecipeDiff::toMarkdown() const
{
    std::string text = "| tensors |", line = "| --- |";
    for (const DiffModel& model : models) {
        text += fmt::format(" {} |", model.path);
        line += " --- |";
    }
    text += fmt::format("\n{}\n", line);
    for (const DiffFact& fact : facts())
        addMarkdownRow(text, fact.name, fact.values, false);
    for (const DiffRow& row : rows)
        addMarkdownRow(text, row.tensors, row.types, row.differs);
    return text;
}

std::string RecipeDiff::toCsv() const
{
    std::string text = "tensors,count,differs";
    const auto addCells = [&](const std::vector<std::string>& cells) {
        for (const std::string& cell : cells)
            text += fmt::format(",{}", csvField(cell));
        text += "\n";
    };
    std::vector<std::string> paths;
    for (const DiffModel& model : models)
        paths.push_back(model.path);
    addCells(paths);
    for (const DiffFact& fact : facts()) {
        text += fmt::format("{},,{}", fact.name, fact.differs() ? "yes" : "no");
        addCells(fact.values);
    }
    for (const DiffRow& row : rows) {
        text += fmt::format("{},{},{}", csvField(row.tensors), row.count, row.differs ? "yes" : "no");
        addCells(row.types);
    }
    return text;
}

} // namespace ql::report
