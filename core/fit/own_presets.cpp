// SPDX-License-Identifier: Apache-2.0
#include "core/fit/own_presets.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::fit {

namespace {

constexpr std::uint64_t kPresetFileLimit = 16 << 20;
constexpr std::size_t kNameLimit = 100;
constexpr std::string_view kEnding = ".json";

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80; // of a character of several bytes in UTF-8
}

/// The folder and those that it is in.
Status makeFolders(io::Disk& disk, const std::string& path)
{
    if (disk.isFolder(path))
        return ok;
    if (const std::string parent = io::folderOf(path); parent.size() < path.size())
        QL_CHECK(makeFolders(disk, parent));
    return disk.createFolder(path);
}

} // namespace

Result<OwnPreset> readOwnPreset(io::Disk& disk, const std::string& path)
{
    QL_TRY(const std::string text, disk.readText(path, kPresetFileLimit));
    QL_TRY(const Json json, parseJson(text, path));
    QL_TRY(plan::Recipe recipe, plan::recipeFromJson(json, path));
    OwnPreset preset{path, textOf(json, "name"), textOf(json, "description"), std::move(recipe)};
    preset.named = !preset.name.empty();
    if (!preset.named) {
        preset.name = io::nameOf(path);
        if (preset.name.ends_with(kEnding))
            preset.name.resize(preset.name.size() - kEnding.size());
    }
    return preset;
}

OwnPresets readOwnPresets(io::Disk& disk, const std::string& folder)
{
    OwnPresets own;
    if (!disk.isFolder(folder))
        return own;
    const auto names = disk.list(folder);
    if (!names) {
        own.problems.push_back(names.error().message);
        return own;
    }
    for (const std::string& name : *names) {
        if (!name.ends_with(kEnding) || name.starts_with('.'))
            continue;
        auto preset = readOwnPreset(disk, io::join(folder, name));
        if (preset)
            own.presets.push_back(*std::move(preset));
        else
            own.problems.push_back(std::move(preset).error().message);
    }
    std::ranges::stable_sort(own.presets, {}, &OwnPreset::name);
    return own;
}

bool isNameable(std::string_view name)
{
    return std::ranges::any_of(name, [](unsigned char c) { return c >= 0x80 || std::isalnum(c); });
}

std::string safeFileName(std::string_view name)
{
    std::string safe;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool stays =
            byte >= 0x80 || std::isalnum(byte) || std::string_view(" -_.").find(c) != std::string_view::npos;
        safe += stays ? c : '-';
    }
    if (safe.size() > kNameLimit) {
        std::size_t end = kNameLimit;
        while (end > 0 && isContinuation(safe[end]))
            --end;
        safe.resize(end);
    }
    // Windows drops dots and spaces at the end, and a dot in front hides a file.
    const auto first = safe.find_first_not_of(" .");
    const auto last = safe.find_last_not_of(" .");
    safe = first == std::string::npos ? std::string() : safe.substr(first, last - first + 1);
    return safe + std::string(kEnding);
}

std::string ownPresetText(const OwnPreset& preset)
{
    Json json = plan::toJson(preset.recipe);
    json["name"] = preset.name;
    if (!preset.note.empty())
        json["description"] = preset.note;
    return dumpJson(json, 2) + "\n";
}

Result<std::string> saveOwnPreset(io::Disk& disk, const std::string& folder, const OwnPreset& preset,
                                  io::Existing existing)
{
    if (!isNameable(preset.name))
        return fail(Errc::BadArgument, "a preset needs a name with letters or digits");
    const std::string path = io::join(folder, safeFileName(preset.name));
    if (existing != io::Existing::Replace && disk.exists(path))
        return fail(Errc::BadArgument,
                    fmt::format("there is a preset \"{}\" already ({}); choose another name", preset.name, path));
    QL_CHECK(makeFolders(disk, folder));
    QL_CHECK(disk.writeText(path, ownPresetText(preset)));
    return path;
}

Status removeOwnPreset(io::Disk& disk, const std::string& folder, const std::string& path)
{
    if (!path.ends_with(kEnding) || path != io::join(folder, io::nameOf(path)))
        return fail(Errc::BadArgument, fmt::format("{} is no preset of yours and is not deleted", path));
    return disk.remove(path);
}

Result<std::string> renameOwnPreset(io::Disk& disk, const std::string& folder, const OwnPreset& preset,
                                    const std::string& name, const std::string& note)
{
    OwnPreset renamed = preset;
    renamed.name = name;
    renamed.note = note;
    const std::string path = io::join(folder, safeFileName(name));
    const bool stays = path == preset.path;
    QL_TRY(const std::string saved,
           saveOwnPreset(disk, folder, renamed, stays ? io::Existing::Replace : io::Existing::Refuse));
    if (!stays)
        QL_CHECK(removeOwnPreset(disk, folder, preset.path));
    return saved;
}

} // namespace ql::fit
