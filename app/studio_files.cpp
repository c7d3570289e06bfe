// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio_files.h"

#include <nlohmann/json.hpp>

#include "core/io/file.h"

namespace ql::app {

namespace {
constexpr std::uint64_t maxReportBytes = std::uint64_t{256} << 20;
constexpr std::uint64_t maxRecipeBytes = std::uint64_t{16} << 20;
} // namespace

std::shared_ptr<const report::Report> reportBeside(const std::string& model)
{
    io::Disk& disk = io::systemDisk();
    const std::size_t end = model.find_last_not_of('/'); // of a folder it lies beside that
    const std::string path = report::reportPath(model.substr(0, end == std::string::npos ? 0 : end + 1));
    if (!disk.exists(path))
        return nullptr;
    const auto text = disk.readText(path, maxReportBytes);
    if (!text)
        return nullptr;
    const auto json = parseJson(*text, path);
    if (!json)
        return nullptr;
    auto report = report::reportFromJson(*json, path);
    return report ? std::make_shared<const report::Report>(*std::move(report)) : nullptr;
}

Result<plan::Recipe> readRecipe(const std::string& path)
{
    QL_TRY(const auto text, io::systemDisk().readText(path, maxRecipeBytes));
    QL_TRY(const auto json, parseJson(text, path));
    return plan::recipeFromJson(json, path);
}

std::string recipeText(const plan::Recipe& recipe)
{
    return dumpJson(plan::toJson(recipe), 2) + "\n";
}

} // namespace ql::app
