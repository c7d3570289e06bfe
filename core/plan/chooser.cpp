// SPDX-License-Identifier: Apache-2.0
#include "core/plan/chooser.h"

#include <fmt/format.h>

#include "core/base/phrase.h"
#include "core/plan/type_name.h"

namespace ql::plan {

Result<Chooser> Chooser::create(const arch::Model& model, const Recipe& recipe, bool hasImportance)
{
    QL_CHECK(checkPreset(Container::Gguf, recipe.preset));
    const Preset* preset = findPreset(recipe.preset);
    QL_TRY(RuleStack rules, RuleStack::compile(recipe.rules));
    return Chooser(model, recipe, *preset, std::move(rules), hasImportance);
}

Chooser::Chooser(const arch::Model& model, const Recipe& recipe, const Preset& preset, RuleStack rules,
                 bool hasImportance)
    : m_recipe(recipe)
    , m_preset(preset)
    , m_rules(std::move(rules))
    , m_tied(hasTiedEmbedding(model))
    , m_mix(model, preset, hasImportance)
    , m_mixWithoutRules(m_mix)
{
}

Wish wishOfRule(const Recipe& recipe, std::size_t rule)
{
    return {recipe.rules[rule].type, fmt::format("rule {} ({})", rule + 1, recipe.rules[rule].pattern), rule, true};
}

bool Chooser::keepsAll() const
{
    return m_preset.base == quant::Format::Unknown;
}

std::optional<Wish> Chooser::byPart(const arch::TargetTensor& tensor) const
{
    const Part part = partOf(tensor.name);
    if (part == Part::TokenEmbedding && m_recipe.embeddingType)
        return Wish{m_recipe.embeddingType, QL_PHRASE("Reason", "chosen for the token embedding")};
    if ((part == Part::Output || (part == Part::TokenEmbedding && m_tied)) && m_recipe.outputType)
        return Wish{m_recipe.outputType, QL_PHRASE("Reason", "chosen for the output matrix")};
    if (const auto role = m_recipe.roleTypes.find(tensor.role); role != m_recipe.roleTypes.end())
        return Wish{role->second, fmt::format("chosen for the role {}", role->first)};
    return std::nullopt;
}

Wish Chooser::byPreset(const arch::TargetTensor& tensor, Mix& mix) const
{
    std::optional<Wish> byMix;
    const auto ask = [&] {
        MixChoice choice = mix.choose(tensor);
        byMix = Wish{choice.format, std::move(choice.reason)};
    };
    // ik_llama.cpp counts tensors that the mix does not decide, too.
    if (m_preset.program == quant::Dialect::IkLlama)
        ask();
    if (auto wish = byPart(tensor))
        return *std::move(wish);
    if (keepsAll())
        return {std::nullopt, fmt::format("preset {}: as in the source", m_preset.name), std::nullopt, true};
    if (m_recipe.pure)
        return {m_preset.base, fmt::format("pure {}", m_preset.name)};
    if (!byMix)
        ask();
    return *std::move(byMix);
}

std::optional<quant::Format> Chooser::fixedType(const arch::TargetTensor& tensor) const
{
    using quant::Format;
    switch (tensor.storage) {
    case arch::Storage::F32:
        return Format::F32;
    case arch::Storage::F16:
        return Format::F16;
    case arch::Storage::Convolution: {
        const Format asked = keepsAll() ? tensor.sourceType.format : m_preset.base;
        return asked == Format::F16 ? Format::F16 : Format::F32;
    }
    case arch::Storage::FollowType:
    case arch::Storage::Keep:
        break;
    }
    return std::nullopt;
}

Chooser::Choice Chooser::chooseNeverQuantized(const arch::TargetTensor& tensor, std::string why)
{
    Wish untouched{fixedType(tensor), std::move(why), std::nullopt, keepsAll()};
    const RuleStack::Match match = m_rules.match(tensor.name, true);
    if (!match.first)
        return {std::move(untouched), std::nullopt, true};
    return {wishOfRule(m_recipe, *match.first),
            match.second ? wishOfRule(m_recipe, *match.second) : std::move(untouched), true};
}

Chooser::Choice Chooser::choose(const arch::TargetTensor& tensor)
{
    std::string why;
    if (!allowsQuantization(tensor, why))
        return chooseNeverQuantized(tensor, std::move(why));
    if (tensor.storage != arch::Storage::FollowType)
        return chooseNeverQuantized(tensor, QL_PHRASE("Reason", "the architecture fixes its type"));

    const RuleStack::Match match = m_rules.match(tensor.name, false);
    std::optional<Wish> withoutRules;
    if (!m_rules.empty())
        withoutRules = byPreset(tensor, m_mixWithoutRules);
    const bool countsAll = m_preset.program == quant::Dialect::IkLlama && withoutRules;
    if (!match.first)
        return {countsAll ? *std::move(withoutRules) : byPreset(tensor, m_mix), std::nullopt, false};
    return {wishOfRule(m_recipe, *match.first),
            match.second ? wishOfRule(m_recipe, *match.second) : *std::move(withoutRules), false};
}

} // namespace ql::plan
