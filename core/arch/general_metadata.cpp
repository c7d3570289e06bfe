// SPDX-License-Identifier: Apache-2.0
#include "core/arch/general_metadata.h"

#include <algorithm>
#include <initializer_list>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/arch/model_card.h"
#include "core/arch/model_name.h"

namespace ql::arch {

namespace {

constexpr std::uint64_t kMaxCardBytes = std::uint64_t{16} << 20;

using Keys = std::initializer_list<const char*>;

/// At least two digits: "950K", "3.7M", "12B".
std::string rounded(double count)
{
    const auto [scale, unit] = count >= 1e12 ? std::pair(1e12, 'T')
        : count >= 1e9                       ? std::pair(1e9, 'B')
        : count >= 1e6                       ? std::pair(1e6, 'M')
                                             : std::pair(1e3, 'K');
    const double scaled = count / scale;
    return fmt::format("{:.{}f}{}", scaled, scaled < 9.5 ? 1 : 0, unit);
}

bool isExpert(const TargetTensor& tensor)
{
    return tensor.role.ends_with("_exps");
}

double parametersIn(const std::vector<TargetTensor>& tensors)
{
    double count = 0;
    for (const TargetTensor& tensor : tensors)
        count += static_cast<double>(tensor.elements());
    return count;
}

/// A small file of the folder; empty where it cannot be read.
std::string textIn(io::Disk& disk, const std::string& folder, const char* name)
{
    const std::string path = io::join(folder, name);
    if (!disk.exists(path))
        return {};
    auto text = disk.readText(path, kMaxCardBytes);
    return text ? std::move(*text) : std::string();
}

Json objectIn(io::Disk& disk, const std::string& folder, const char* name)
{
    const std::string text = textIn(disk, folder, name);
    auto json = text.empty() ? Result<Json>(Json::object()) : parseJson(text, name);
    return json && json->is_object() ? std::move(*json) : Json::object();
}

/// All texts under these keys, whether one or a list.
std::vector<std::string> textsOf(const Json& card, Keys keys)
{
    std::vector<std::string> texts;
    for (const char* key : keys)
        if (const auto found = card.find(key); found != card.end())
            for (const Json& value : found->is_array() ? *found : Json::array({*found}))
                if (value.is_string())
                    texts.push_back(value.get<std::string>());
    return texts;
}

/// The texts under the first of these keys that is there.
std::vector<std::string> textsOfFirst(const Json& card, Keys keys)
{
    for (const char* key : keys)
        if (card.contains(key))
            return textsOf(card, {key});
    return {};
}

class Writer {
public:
    gguf::Metadata metadata{};

    void text(const std::string& key, const std::string& value)
    {
        if (!value.empty())
            gguf::set(metadata, "general." + key, gguf::Value::string(value));
    }
    void texts(const std::string& key, std::vector<std::string> values)
    {
        if (!values.empty())
            gguf::set(metadata, "general." + key, gguf::Value::strings(std::move(values)));
    }
    /// What a list of models or data sets says, each under a number.
    void origins(const std::string& what, const std::vector<std::string>& ids, bool hasAddress, double parameters)
    {
        if (ids.empty())
            return;
        gguf::set(metadata, "general." + what + ".count", gguf::Value::u32(static_cast<std::uint32_t>(ids.size())));
        for (std::size_t i = 0; i < ids.size(); ++i)
            origin(fmt::format("{}.{}.", what, i), ids[i], hasAddress, parameters);
    }

private:
    void origin(const std::string& key, std::string id, bool hasAddress, double parameters)
    {
        constexpr std::string_view hub = "https://huggingface.co/";
        const bool isAddress = id.find("://") != std::string::npos;
        if (isAddress)
            text(key + "repo_url", id);
        if (isAddress && id.starts_with(hub))
            id.erase(0, hub.size());
        else if (isAddress)
            return;
        if (std::ranges::count(id, '/') > 1)
            return;
        const NameParts parts = partsOfName(id, parameters);
        text(key + "name", titleOf(parts.name));
        text(key + "version", parts.version);
        text(key + "organization", titleOf(parts.organization));
        if (!isAddress && hasAddress && !parts.organization.empty())
            text(key + "repo_url", fmt::format("{}{}/{}", hub, parts.organization, parts.name));
    }
};

/// Hints of generation_config.json for those who draw tokens.
void writeSampling(gguf::Metadata& metadata, const Json& generation)
{
    constexpr std::pair<const char*, const char*> whole[] = {
        {"top_k", "top_k"}, {"penalty_last_n", "penalty_last_n"}, {"mirostat", "mirostat"}};
    constexpr std::pair<const char*, const char*> real[] = {{"top_p", "top_p"},
                                                            {"min_p", "min_p"},
                                                            {"xtc_probability", "xtc_probability"},
                                                            {"xtc_threshold", "xtc_threshold"},
                                                            {"temp", "temperature"},
                                                            {"penalty_repeat", "penalty_repeat"},
                                                            {"mirostat_tau", "mirostat_tau"},
                                                            {"mirostat_eta", "mirostat_eta"}};
    const auto set = [&](const char* key, gguf::Value value) {
        gguf::set(metadata, fmt::format("general.sampling.{}", key), std::move(value));
    };
    if (const auto found = generation.find("sequence"); found != generation.end() && found->is_string())
        set("sequence", gguf::Value::string(found->get<std::string>()));
    for (const auto& [key, name] : whole)
        if (const auto found = generation.find(name); found != generation.end() && found->is_number_integer())
            set(key, gguf::Value::i32(found->get<std::int32_t>()));
    for (const auto& [key, name] : real)
        if (const auto found = generation.find(name); found != generation.end() && found->is_number())
            set(key, gguf::Value::f32(found->get<float>()));
}

/// The name that config.json remembers, if it is one: "organisation/model" or "model", and no path on a machine.
std::string rememberedName(const Json& config)
{
    const auto found = config.find("_name_or_path");
    std::string text = found != config.end() && found->is_string() ? found->get<std::string>() : std::string();
    const bool isName = !text.empty() && text.front() != '.' && text.front() != '/' && text.back() != '/'
        && std::ranges::count(text, '/') <= 1 && text.find('\\') == std::string::npos;
    return isName ? text : std::string();
}

/// What the card says itself, else what the first of these names does.
class SaidNames {
public:
    SaidNames(const Json& card, std::vector<NameParts> names)
        : m_card(card)
        , m_names(std::move(names))
    {
    }

    std::string value(Keys keys, std::string NameParts::*part, bool isTitle) const
    {
        for (const char* key : keys)
            if (const std::vector<std::string> texts = textsOf(m_card, {key}); !texts.empty())
                return texts.front();
        for (const NameParts& parts : m_names)
            if (part && !(parts.*part).empty())
                return isTitle ? titleOf(parts.*part) : parts.*part;
        return {};
    }

private:
    const Json& m_card;
    std::vector<NameParts> m_names;
};

} // namespace

std::string sizeLabel(const std::vector<TargetTensor>& tensors, std::uint64_t experts)
{
    double shared = 0, inExperts = 0;
    for (const TargetTensor& tensor : tensors)
        (isExpert(tensor) ? inExperts : shared) += static_cast<double>(tensor.elements());
    if (experts == 0)
        return rounded(shared + inExperts);
    return fmt::format("{}x{}", experts, rounded(shared + inExperts / static_cast<double>(experts)));
}

gguf::Metadata generalMetadata(io::Disk& disk, const Model& model, const std::string& ggufName, const Json& config)
{
    const std::string& folder = model.checkpoint->folder();
    const Json card = frontMatter(textIn(disk, folder, "README.md"));
    const double parameters = parametersIn(model.tensors);
    std::vector<NameParts> names;
    for (const std::string& name : {rememberedName(config), io::nameOf(io::resolved(folder))})
        if (!name.empty())
            names.push_back(partsOfName(name, parameters));
    const SaidNames said(card, std::move(names));

    Writer writer;
    writer.text("architecture", ggufName);
    const bool isText = model.carried.part == ModelPart::Text;
    writer.text("type", isText ? "model" : "mmproj");
    if (isText)
        writeSampling(writer.metadata, objectIn(disk, folder, "generation_config.json"));
    writer.text("name", said.value({"name", "model_name"}, &NameParts::name, true));
    writer.text("author", said.value({"author", "model_author", "model_creator"}, nullptr, false));
    writer.text("version", said.value({"version", "model_version"}, &NameParts::version, false));
    writer.text("organization", said.value({"organization", "model_organization"}, &NameParts::organization, true));
    writer.text("finetune", said.value({"finetune", "model_finetune"}, &NameParts::finetune, false));
    writer.text("basename", said.value({"basename", "model_basename", "model_type"}, &NameParts::basis, false));
    writer.text("description", said.value({"description", "model_description"}, nullptr, false));
    const std::string size = said.value({"size_label", "model_size_label"}, &NameParts::sizeLabel, false);
    writer.text("size_label", size.empty() ? sizeLabel(model.tensors, model.facts.experts) : size);
    writer.text("license", fmt::format("{}", fmt::join(textsOf(card, {"license"}), ",")));
    writer.text("license.name", said.value({"license_name"}, nullptr, false));
    writer.text("license.link", said.value({"license_link"}, nullptr, false));
    writer.text("source.url", said.value({"url", "model_url"}, nullptr, false));
    writer.text("source.doi", said.value({"doi", "model_doi"}, nullptr, false));
    writer.text("source.uuid", said.value({"uuid", "model_uuid"}, nullptr, false));
    writer.text("source.repo_url", said.value({"repo_url", "model_repo_url"}, nullptr, false));
    writer.origins("base_model", textsOfFirst(card, {"base_model", "base_models", "base_model_sources"}), true,
                   parameters);
    writer.origins("dataset", textsOfFirst(card, {"datasets", "dataset", "dataset_sources"}), false, parameters);
    writer.texts("tags", textsOf(card, {"tags", "pipeline_tag"}));
    writer.texts("languages", textsOf(card, {"languages", "language"}));
    return std::move(writer.metadata);
}

} // namespace ql::arch
