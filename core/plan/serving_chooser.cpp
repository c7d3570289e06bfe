// SPDX-License-Identifier: Apache-2.0
#include "core/plan/serving_chooser.h"

#include <fmt/format.h>

#include "core/base/phrase.h"
#include "core/plan/coded_step.h"
#include "core/plan/linear_module.h"

namespace ql::plan {

namespace {

bool isCoded(quant::Format format)
{
    return servedScheme(format).has_value();
}

} // namespace

Result<ServingChooser> ServingChooser::create(const arch::Model& model, const Recipe& recipe)
{
    QL_CHECK(checkPreset(Container::Safetensors, recipe.preset));
    QL_TRY(RuleStack rules, RuleStack::compile(recipe.rules));
    return ServingChooser(model, recipe, *findServingPreset(recipe.preset), std::move(rules));
}

ServingChooser::ServingChooser(const arch::Model& model, const Recipe& recipe, const ServingPreset& preset,
                               RuleStack rules)
    : m_model(model)
    , m_recipe(recipe)
    , m_preset(preset)
    , m_rules(std::move(rules))
{
}

Wish ServingChooser::withoutRules(const arch::TargetTensor& tensor, const std::string& whyNot) const
{
    if (m_recipe.embeddingType && tensor.role == "token_embd")
        return {m_recipe.embeddingType, QL_PHRASE("Reason", "chosen for the token embedding")};
    if (m_recipe.outputType && tensor.role == "output")
        return {m_recipe.outputType, QL_PHRASE("Reason", "chosen for the output matrix")};
    if (liesInBlocks(tensor))
        return {std::nullopt, QL_PHRASE("Reason", "lies in the MXFP4 blocks of gpt-oss")};
    if (const auto role = m_recipe.roleTypes.find(tensor.role); role != m_recipe.roleTypes.end())
        return {role->second, fmt::format("chosen for the role {}", role->first)};
    // Plain numbers are for every matrix, codes for those of Linear modules.
    if (!isCoded(m_preset.base))
        return {m_preset.base, fmt::format("{} everywhere", m_preset.name)};
    if (!whyNot.empty())
        return {std::nullopt, whyNot};
    if (m_preset.mlpOnly && !isOfMlp(moduleOf(tensor.name)))
        return {std::nullopt, fmt::format("{} leaves it as it is", m_preset.name)};
    return {m_preset.base, std::string(m_preset.name)};
}

Chooser::Choice ServingChooser::choose(const arch::TargetTensor& tensor)
{
    const std::string why = tensor.storage == arch::Storage::FollowType ? whyNotQuantised(tensor, m_model.facts)
        : tensor.shape.size() < 2 ? std::string(QL_PHRASE("Reason", "one-dimensional"))
                                  : std::string(QL_PHRASE("Reason", "not a weight of plain numbers"));
    const RuleStack::Match match = m_rules.match(tensor.name, !why.empty());
    Wish otherwise = tensor.storage == arch::Storage::FollowType ? withoutRules(tensor, why) : Wish{std::nullopt, why};
    if (!match.first)
        return {std::move(otherwise), std::nullopt, !why.empty()};
    return {wishOfRule(m_recipe, *match.first),
            match.second ? wishOfRule(m_recipe, *match.second) : std::move(otherwise), !why.empty()};
}

} // namespace ql::plan
