// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "core/tokenizer/special_tokens.h"

namespace ql::tokenizer {

namespace {

constexpr std::uint64_t kMaxTemplateBytes = std::uint64_t{4} << 20;
constexpr const char* kKey = "tokenizer.chat_template";

struct Named {
    std::string name{};
    std::string text{};
};

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || static_cast<signed char>(c) < 0;
}

std::vector<Named> listed(const Json& value)
{
    if (value.is_string())
        return {{"default", value.get<std::string>()}};
    std::vector<Named> result;
    if (value.is_array())
        for (const Json& entry : value)
            if (entry.is_object() && entry.contains("name") && entry.contains("template") && entry["name"].is_string()
                && entry["template"].is_string())
                result.push_back({entry["name"].get<std::string>(), entry["template"].get<std::string>()});
    return result;
}

Result<std::vector<Named>> fromJinjaFiles(io::Disk& disk, const std::string& folder)
{
    std::vector<Named> result;
    QL_TRY(std::string text, disk.readText(io::join(folder, "chat_template.jinja"), kMaxTemplateBytes));
    result.push_back({"default", std::move(text)});
    const std::string more = io::join(folder, "additional_chat_templates");
    if (!disk.isFolder(more))
        return result;
    constexpr std::string_view kEnding = ".jinja";
    QL_TRY(const std::vector<std::string> names, disk.list(more));
    for (const std::string& name : names) {
        if (!name.ends_with(kEnding))
            continue;
        QL_TRY(std::string other, disk.readText(io::join(more, name), kMaxTemplateBytes));
        result.push_back({name.substr(0, name.size() - kEnding.size()), std::move(other)});
    }
    return result;
}

Result<std::vector<Named>> findTemplates(io::Disk& disk, const std::string& folder, const HfTokenizer& tokenizer)
{
    if (const auto found = tokenizer.config.find("chat_template"); found != tokenizer.config.end())
        return listed(*found);
    if (disk.exists(io::join(folder, "chat_template.jinja")))
        return fromJinjaFiles(disk, folder);
    const std::string jsonPath = io::join(folder, "chat_template.json");
    if (!disk.exists(jsonPath))
        return std::vector<Named>{};
    QL_TRY(const std::string text, disk.readText(jsonPath, kMaxTemplateBytes));
    QL_TRY(const Json json, parseJson(text, jsonPath));
    return json.is_object() && json.contains("chat_template") ? listed(json["chat_template"]) : std::vector<Named>{};
}

} // namespace

Result<gguf::Metadata> chatTemplates(io::Disk& disk, const std::string& folder, const HfTokenizer& tokenizer)
{
    QL_TRY(const std::vector<Named> templates, findTemplates(disk, folder, tokenizer));
    gguf::Metadata metadata;
    std::vector<std::string> names;
    for (const Named& entry : templates) {
        if (entry.name == "default") {
            gguf::set(metadata, kKey, gguf::Value::string(entry.text));
            continue;
        }
        std::string name = entry.name;
        for (char& c : name)
            if (!isAlphanumeric(c))
                c = '_';
        gguf::set(metadata, fmt::format("{}.{}", kKey, name), gguf::Value::string(entry.text));
        names.push_back(std::move(name));
    }
    if (!names.empty())
        gguf::set(metadata, "tokenizer.chat_templates", gguf::Value::strings(std::move(names)));
    return metadata;
}

} // namespace ql::tokenizer
