// SPDX-License-Identifier: Apache-2.0
#include "core/arch/architecture_files.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/io/user_folder.h"

namespace ql::arch {

namespace {

constexpr std::uint64_t kMaxFileBytes = std::uint64_t{1} << 20;
constexpr std::string_view kSchema = "archspec-1";
constexpr int kMaxGenerations = 16;

/// A list of entries: those of the extending file take the places of the ones of the same name in the extended.
struct EntryList {
    const char* key;
    const char* name; ///< of the member that is the entry's name; null: entries are only added
};
constexpr EntryList kEntryLists[] = {{"hparams", "key"}, {"tensors", "dst"},   {"generated", "dst"},
                                     {"drop", nullptr},  {"require", nullptr}, {"warn", nullptr}};
constexpr std::string_view kTables[] = {"defaults", "layer_kinds", "tokenizer"};
/// What a file says of itself alone.
constexpr std::string_view kOwn[] = {"hf", "graph", "notes", "extends", "without"};

bool isOneOf(std::string_view key, const auto& keys)
{
    return std::ranges::find(keys, key) != std::end(keys);
}

std::string nameIn(const Json& entry, const char* name)
{
    const auto found = name && entry.is_object() ? entry.find(name) : entry.end();
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void eraseNamed(Json& list, const char* name, const std::set<std::string>& names)
{
    Json kept = Json::array();
    for (Json& entry : list)
        if (!names.contains(nameIn(entry, name)))
            kept.push_back(std::move(entry));
    list = std::move(kept);
}

std::set<std::string> namesIn(const Json& list, const char* name)
{
    std::set<std::string> names;
    for (const Json& entry : list)
        if (std::string text = nameIn(entry, name); !text.empty())
            names.insert(std::move(text));
    return names;
}

/// A variable keeps its place, because those after it are made of it.
void mergeVars(Json& inherited, const Json& own)
{
    for (const Json& var : own) {
        const auto place = std::find_if(inherited.begin(), inherited.end(),
                                        [&](const Json& other) { return other.at(0) == var.at(0); });
        if (place == inherited.end())
            inherited.push_back(var);
        else
            *place = var;
    }
}

Json& listOf(Json& object, const char* key)
{
    if (!object.contains(key))
        object[key] = Json::array();
    return object[key];
}

Json extended(Json base, const Json& file)
{
    for (const std::string_view key : kOwn)
        base.erase(std::string(key));
    std::set<std::string> without;
    for (const Json& name : file.value("without", Json::array()))
        without.insert(name.get<std::string>());
    for (const EntryList& list : kEntryLists)
        if (const auto own = file.find(list.key); own != file.end() || base.contains(list.key)) {
            std::set<std::string> gone = without;
            if (own != file.end())
                gone.merge(namesIn(*own, list.name));
            Json& entries = listOf(base, list.key);
            eraseNamed(entries, list.name, gone);
            if (own != file.end())
                entries.insert(entries.end(), own->begin(), own->end());
        }
    for (const auto& [key, value] : file.items()) {
        if (key == "vars")
            mergeVars(listOf(base, "vars"), value);
        else if (isOneOf(key, kTables) && base.contains(key))
            base[key].update(value);
        else if (std::ranges::find(kEntryLists, key, &EntryList::key) == std::end(kEntryLists))
            base[key] = value;
    }
    return base;
}

Result<std::vector<ArchitectureFiles::File>> readFolder(io::Disk& disk, const std::string& folder, bool isOwn)
{
    QL_TRY(const std::vector<std::string> names, disk.list(folder));
    std::vector<ArchitectureFiles::File> files;
    for (const std::string& name : names) {
        if (!name.ends_with(".json"))
            continue;
        const std::string path = io::join(folder, name);
        QL_TRY(const std::string text, disk.readText(path, kMaxFileBytes));
        QL_TRY(Json content, parseJson(text, path));
        if (!content.is_object() || content.value("schema", Json()) != kSchema || nameIn(content, "id").empty())
            return fail(Errc::Failed, fmt::format("{}: this is not an architecture file ({})", path, kSchema));
        files.push_back({path, std::move(content), isOwn});
    }
    return files;
}

} // namespace

std::string ownArchitectureFolder()
{
    return io::join(io::userFolder(io::UserFolder::Configuration), "architectures");
}

Result<ArchitectureFiles> ArchitectureFiles::read(io::Disk& disk, const std::string& resources, const std::string& own)
{
    ArchitectureFiles files;
    if (disk.isFolder(own)) {
        QL_TRY(files.m_files, readFolder(disk, own, true));
    }
    std::set<std::string> ids;
    for (const File& file : files.m_files)
        ids.insert(nameIn(file.content, "id"));
    QL_TRY(std::vector<File> shipped, readFolder(disk, io::join(resources, "architectures"), false));
    for (File& file : shipped)
        (ids.contains(nameIn(file.content, "id")) ? files.m_replaced : files.m_files).push_back(std::move(file));
    return files;
}

Result<Json> ArchitectureFiles::complete(const File& file) const
{
    std::vector<const File*> line = {&file};
    const auto find = [&](const std::vector<File>& files, const std::string& id) {
        const auto found = std::ranges::find_if(
            files, [&](const File& other) { return nameIn(other.content, "id") == id && &other != line.back(); });
        return found == files.end() ? nullptr : &*found;
    };
    while (line.back()->content.contains("extends")) {
        const std::string id = nameIn(line.back()->content, "extends");
        const File* next = find(m_files, id);
        next = next ? next : find(m_replaced, id);
        if (!next)
            return fail(Errc::Failed,
                        fmt::format("{}: it extends the architecture {}, which is not there", line.back()->path, id));
        line.push_back(next);
        if (line.size() > kMaxGenerations)
            return fail(Errc::Failed, fmt::format("{}: it extends itself", file.path));
    }
    try {
        Json complete = line.back()->content;
        for (auto next = std::next(line.rbegin()); next != line.rend(); ++next)
            complete = extended(std::move(complete), (*next)->content);
        if (!file.isOwn)
            return complete;
        if (Status checked = checkArchitectureFile(complete); !checked)
            return fail(std::move(checked).error().in(file.path));
        return complete;
    } catch (const Json::exception& error) {
        return fail(Errc::Failed, fmt::format("{}: the architecture file is damaged: {}", file.path, error.what()));
    }
}

} // namespace ql::arch
