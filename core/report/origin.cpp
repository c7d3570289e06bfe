// SPDX-License-Identifier: Apache-2.0
#include "core/report/origin.h"

#include <algorithm>
#include <cctype>

#include <nlohmann/json.hpp>

#include "core/arch/model_card.h"

namespace ql::report {

namespace {

constexpr std::uint64_t cardLimit = 4 << 20;
constexpr std::string_view hub = "https://huggingface.co/";

/// The text under a key of a card, the first where there are several.
void take(const Json& card, const char* key, std::string& out)
{
    const auto found = card.find(key);
    if (found == card.end() || found->empty())
        return;
    const Json& value = found->is_array() ? found->front() : *found;
    if (value.is_string())
        out = value.get<std::string>();
}

void take(const Json& card, const char* key, std::vector<std::string>& out)
{
    const auto found = card.find(key);
    if (found == card.end())
        return;
    out.clear();
    for (const Json& value : found->is_array() ? *found : Json::array({*found}))
        if (value.is_string())
            out.push_back(value.get<std::string>());
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
    const Json fields = arch::frontMatter(card);
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
