// SPDX-License-Identifier: Apache-2.0
#include "core/arch/source_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "core/base/regex.h"

namespace ql::arch {

namespace {

constexpr std::array<std::string_view, 2> kWrappers = {"language_model.", "text_model."};
constexpr std::string_view kModel = "model.";
constexpr std::string_view kTransformer = "transformer.";
constexpr std::string_view kEmbedding = "embed_tokens"; ///< of the text; the vision part has a row of it at most

/// Tensors of the other parts of multimodal models: names that begin so, or contain this.
constexpr std::string_view kOtherModalityBegins[] = {
    "mlp",     "vit.",       "vpm.",           "siglip2.",          "conformer.",
    "merger.", "resampler.", "sound_encoder.", "sound_projection.", "speech_embeddings.",
};
constexpr std::string_view kOtherModalityContains[] = {
    "visual.",          "vision.",          "audio.",      "talker.",         "vision_",
    "audio_",           "token2wav.",       "code2wav.",   "projector.",      "pre_mm_projector_norm",
    "image_newline",    "view_seperator",   "patch_embed", "patch_embedding", "patch_merger.",
    "patch_merge_mlp.", "model.connector.",
};

bool isOtherModality(std::string_view name)
{
    return std::any_of(std::begin(kOtherModalityBegins), std::end(kOtherModalityBegins),
                       [name](std::string_view begin) { return name.starts_with(begin); })
        || std::any_of(std::begin(kOtherModalityContains), std::end(kOtherModalityContains),
                       [name](std::string_view part) { return name.find(part) != std::string_view::npos; });
}

/// "visual" of "visual.blocks.0.norm1.weight".
std::string_view rootOf(std::string_view name)
{
    return name.substr(0, name.find('.'));
}

bool rulesMention(const Json& spec, std::string_view prefix)
{
    const Json& tensors = spec.at("tensors");
    return std::any_of(tensors.begin(), tensors.end(), [prefix](const Json& entry) {
        return entry.at("src").get_ref<const std::string&>().starts_with(prefix);
    });
}

/// The layer of "model.layers.<n>.<more>", if it is such a name.
std::optional<std::uint64_t> layerOf(std::string_view name)
{
    constexpr std::string_view kLayers = "model.layers.";
    if (!name.starts_with(kLayers))
        return std::nullopt;
    std::uint64_t layer = 0;
    const char* const end = name.data() + name.size();
    const auto [after, error] = std::from_chars(name.data() + kLayers.size(), end, layer);
    if (error != std::errc() || after == end || *after != '.')
        return std::nullopt;
    return layer;
}

/// One entry of the "drop" list, ready to be asked.
struct DropRule {
    std::optional<Regex> regex{};
    std::uint64_t fromLayer = 0; ///< where there is no regex
    std::string reason{};

    bool matches(std::string_view name) const
    {
        if (regex)
            return regex->search(name);
        const auto layer = layerOf(name);
        return layer && *layer >= fromLayer;
    }
};

Result<std::vector<DropRule>> dropRules(Architecture& architecture)
{
    std::vector<DropRule> rules;
    for (const Json& entry : architecture.spec.value("drop", Json::array())) {
        DropRule rule;
        const Json conditions = entry.is_object() ? entry : Json{{"regex", entry}};
        if (const auto when = conditions.find("when"); when != conditions.end()) {
            QL_TRY(const bool applies, evaluateCondition(*when, architecture.environment));
            if (!applies)
                continue;
        }
        if (const auto pattern = conditions.find("regex"); pattern != conditions.end()) {
            QL_TRY(rule.regex, Regex::compile(pattern->get<std::string>()));
        } else {
            QL_TRY(rule.fromLayer, evaluateCount(conditions.at("layer_index_ge"), architecture.environment));
        }
        rule.reason = conditions.contains("note")
            ? conditions.at("note").get<std::string>()
            : fmt::format("GGUF files of the {} architecture do not have it", architecture.ggufName());
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace

SourceNames::SourceNames(const checkpoint::Weights& weights, const Architecture& architecture)
    : m_weights(weights)
    , m_part(architecture.carried.part)
    , m_used(weights.all.size())
{
    const bool isVision = m_part == ModelPart::Vision;
    if (isVision)
        for (const Json& entry : architecture.spec.at("tensors"))
            m_roots.emplace(rootOf(entry.at("src").get_ref<const std::string&>()));
    const Json& list = configValue(architecture.environment.config, "architectures");
    const bool isBare = list.is_array() && !list.empty() && list[0].is_string()
        && list[0].get_ref<const std::string&>().ends_with("Model");
    const bool hasModel = std::any_of(weights.all.begin(), weights.all.end(), [](const checkpoint::Weight& weight) {
        return weight.name.starts_with(kModel) || weight.name.find(kWrappers[0]) != std::string::npos;
    });
    const bool addsModel = isBare && !hasModel && rulesMention(architecture.spec, kModel);
    const bool stripsTransformer = !rulesMention(architecture.spec, kTransformer);
    m_names.reserve(weights.all.size());
    for (const checkpoint::Weight& weight : weights.all) {
        std::string name = weight.name;
        for (const std::string_view wrapper : kWrappers)
            if (const std::size_t at = name.find(wrapper); at != std::string::npos)
                name.erase(at, wrapper.size());
        if (stripsTransformer && name.starts_with(kTransformer))
            name.erase(0, kTransformer.size());
        if (addsModel && !name.starts_with(kModel))
            name.insert(0, kModel);
        if (isVision && name.starts_with(kModel)) // which newer releases put before the names of every part
            name.erase(0, kModel.size());
        m_names.push_back(std::move(name));
    }
    m_byName.reserve(m_names.size());
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_byName.emplace(m_names[i], i);
}

const checkpoint::Weight* SourceNames::find(const std::string& name) const
{
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : &m_weights.all[found->second];
}

void SourceNames::markUsed(const checkpoint::Weight& weight)
{
    m_used[static_cast<std::size_t>(&weight - m_weights.all.data())] = true;
}

std::string_view SourceNames::otherPart(std::string_view name) const
{
    if (m_part == ModelPart::Text)
        return isOtherModality(name) ? "it belongs to the vision or audio part of the model, not to the text part" : "";
    const bool isOfVision = m_roots.contains(rootOf(name)) && rootOf(name) != kEmbedding;
    return isOfVision ? "" : "it belongs to another part of the model, not to the vision part";
}

Result<std::vector<NotCarried>> SourceNames::explainUnused(Architecture& architecture) const
{
    QL_TRY(const std::vector<DropRule> rules, dropRules(architecture));
    std::vector<NotCarried> explained;
    for (const checkpoint::UnusedTensor& unused : m_weights.unused)
        explained.push_back({unused.tensor->name, unused.reason});
    std::vector<std::string> unexplained;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_used[i])
            continue;
        const std::string& original = m_weights.all[i].tensor->name;
        const auto leaveOut = [&](const std::string& reason) {
            explained.push_back({original, reason});
            for (const checkpoint::Tensor* companion : m_weights.all[i].companions)
                explained.push_back({companion->name, reason});
        };
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const DropRule& candidate) { return candidate.matches(m_names[i]); });
        if (rule != rules.end())
            leaveOut(rule->reason);
        else if (const std::string_view reason = otherPart(m_names[i]); !reason.empty())
            leaveOut(std::string(reason));
        else
            unexplained.push_back(original);
    }
    if (unexplained.empty())
        return explained;
    const std::string others =
        unexplained.size() == 1 ? std::string() : fmt::format(" (and {} others)", unexplained.size() - 1);
    return fail(Errc::BadInput,
                fmt::format("tensor {}{} has no place in a {} model with this config.json; is it a "
                            "variant of the architecture, or a config.json of another model?",
                            unexplained.front(), others, architecture.ggufName()));
}

} // namespace ql::arch
