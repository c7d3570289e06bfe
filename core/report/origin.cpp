// SPDX-License-Identifier: Apache-2.0
#include "core/report/origin.h"

#include <algorithm>
#include <cctype>
#include <map>

#include <nlohmann/json.hpp>

namespace ql::report {

namespace {

constexpr std::uint64_t cardLimit = 4 << 20;
constexpr std::string_view hub = "https://huggingface.co/";

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r";
    const std::size_t begin = text.find_first_not_of(blank);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blank) + 1 - begin);
}

/// A YAML scalar without its quotes and its comment.
std::string scalar(std::string_view text)
{
    text = trimmed(text);
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'')) {
        const std::size_t end = text.find(text.front(), 1);
        return std::string(text.substr(1, end == std::string_view::npos ? end : end - 1));
    }
    if (const std::size_t comment = text.find(" #"); comment != std::string_view::npos)
        text = trimmed(text.substr(0, comment));
    return std::string(text);
}

void addItems(std::string_view text, std::vector<std::string>& items)
{
    text = trimmed(text);
    if (!text.starts_with('[')) {
        if (std::string item = scalar(text); !item.empty())
            items.push_back(std::move(item));
        return;
    }
    text.remove_prefix(1);
    text = text.substr(0, text.find(']'));
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        if (std::string item = scalar(text.substr(0, comma)); !item.empty())
            items.push_back(std::move(item));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
}

using Fields = std::map<std::string, std::vector<std::string>, std::less<>>;

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

/// The top level of a card's front matter; deeper levels are skipped.
Fields frontMatter(std::string_view card)
{
    Fields fields;
    if (trimmed(takeLine(card)) != "---")
        return fields;
    std::vector<std::string>* current = nullptr;
    while (!card.empty()) {
        const std::string_view line = takeLine(card), content = trimmed(line);
        if (content == "---")
            return fields;
        if (current && content.starts_with("- ")) {
            addItems(content.substr(2), *current);
            continue;
        }
        const std::size_t colon = line.find(':');
        current = nullptr;
        if (content.empty() || std::isspace(static_cast<unsigned char>(line.front())) || line.front() == '#'
            || colon == std::string_view::npos)
            continue;
        current = &fields[std::string(trimmed(line.substr(0, colon)))];
        addItems(line.substr(colon + 1), *current);
    }
    return {}; // never closed: no front matter
}

void take(const Fields& fields, std::string_view key, std::string& out)
{
    const auto found = fields.find(key);
    if (found != fields.end() && !found->second.empty())
        out = found->second.front();
}

void take(const Fields& fields, std::string_view key, std::vector<std::string>& out)
{
    if (const auto found = fields.find(key); found != fields.end())
        out = found->second;
}

void take(const gguf::Metadata& metadata, std::string_view key, std::string& out)
{
    const gguf::Value* value = gguf::find(metadata, key);
    if (const std::string* text = value ? value->asString() : nullptr; text && !text->empty())
        out = *text;
}

void take(const gguf::Metadata& metadata, std::string_view key, std::vector<std::string>& out)
{
    const gguf::Value* value = gguf::find(metadata, key);
    const gguf::Array* array = value ? value->asArray() : nullptr;
    if (const auto* texts = array ? std::get_if<std::vector<std::string>>(&array->elements) : nullptr)
        out = *texts;
}

void readMetadata(const gguf::Metadata& metadata, Origin& origin)
{
    take(metadata, "general.name", origin.name);
    take(metadata, "general.license", origin.license);
    take(metadata, "general.license.name", origin.licenseName);
    take(metadata, "general.license.link", origin.licenseLink);
    take(metadata, "general.languages", origin.languages);
    take(metadata, "general.tags", origin.tags);
    for (const char* key : {"general.source.huggingface.repository", "general.source.repo_url", "general.repo_url"}) {
        std::string address;
        take(metadata, key, address);
        if (origin.repository.empty())
            origin.repository = repositoryOf(address);
    }
}

void readConfig(const Json& config, Origin& origin)
{
    if (!config.is_object())
        return;
    if (const auto name = config.find("_name_or_path"); name != config.end() && name->is_string())
        origin.repository = repositoryOf(name->get_ref<const std::string&>());
    const auto classes = config.find("architectures");
    if (origin.architecture.empty() && classes != config.end() && classes->is_array() && !classes->empty()
        && classes->front().is_string())
        origin.architecture = classes->front().get<std::string>();
}

} // namespace

std::string repositoryOf(std::string_view text)
{
    if (text.starts_with(hub))
        text.remove_prefix(hub.size());
    const auto isAllowed = [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.'; };
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == text.size() || text.front() == '.')
        return {};
    const std::string_view owner = text.substr(0, slash), name = text.substr(slash + 1);
    return std::ranges::all_of(owner, isAllowed) && std::ranges::all_of(name, isAllowed) ? std::string(text)
                                                                                         : std::string();
}

void readCard(std::string_view card, Origin& origin)
{
    const Fields fields = frontMatter(card);
    take(fields, "license", origin.license);
    take(fields, "license_name", origin.licenseName);
    take(fields, "license_link", origin.licenseLink);
    take(fields, "pipeline_tag", origin.pipeline);
    take(fields, "language", origin.languages);
    take(fields, "tags", origin.tags);
}

Origin originOf(const arch::Model& model, io::Disk& disk)
{
    Origin origin;
    origin.architecture = model.facts.architecture;
    for (const arch::TargetTensor& tensor : model.tensors)
        origin.parameters += tensor.elements();
    readMetadata(model.metadata, origin);
    if (!model.checkpoint)
        return origin;
    origin.path = model.checkpoint->path();
    if (model.checkpoint->source() == checkpoint::Source::Gguf)
        return origin;
    readConfig(model.checkpoint->config(), origin);
    if (const auto card = disk.readText(io::join(model.checkpoint->folder(), "README.md"), cardLimit))
        readCard(*card, origin);
    if (origin.name.empty())
        origin.name = io::nameOf(model.checkpoint->folder());
    return origin;
}

} // namespace ql::report
