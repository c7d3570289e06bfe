// SPDX-License-Identifier: Apache-2.0
#include "core/plan/decide.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ql::plan {

namespace {

using quant::Format;

/// Models that llama.cpp takes for "70B", by architecture and depth.
struct SeventyB {
    std::string_view architecture;
    bool onlyShared; ///< only when heads share keys and values
};
constexpr std::uint64_t seventyBLayers = 80;
constexpr std::array seventyB = {
    SeventyB{"llama", true},
    SeventyB{"qwen2", false},
    SeventyB{"deci", false},
    SeventyB{"olmo", false},
};

bool is70B(const arch::ModelFacts& facts)
{
    if (facts.layers != seventyBLayers)
        return false;
    return std::any_of(seventyB.begin(), seventyB.end(), [&](const SeventyB& model) {
        return facts.architecture == model.architecture && !(model.onlyShared && facts.heads == facts.headsKv);
    });
}

std::uint8_t conditionsOf(const arch::ModelFacts& facts, bool hasImportance)
{
    unsigned holds = facts.architecture == "falcon" ? Falcon : NotFalcon;
    holds |= facts.experts == 8 ? EightExperts : NotEightExperts;
    if (facts.headsKv > 0 && facts.heads / facts.headsKv >= 4)
        holds |= SharedValues;
    if (hasImportance)
        holds |= WithImportance;
    return static_cast<std::uint8_t>(holds);
}

} // namespace

bool hasTiedEmbedding(const arch::Model& model)
{
    return std::none_of(model.tensors.begin(), model.tensors.end(),
                        [](const arch::TargetTensor& tensor) { return partOf(tensor.name) == Part::Output; });
}

Mix::Mix(const arch::Model& model, const Preset& preset, bool hasImportance)
    : m_preset(preset)
    , m_facts(model.facts)
    , m_conditions(conditionsOf(model.facts, hasImportance))
    , m_tied(hasTiedEmbedding(model))
    , m_is70B(is70B(model.facts))
{
    for (const MixRule& rule : mixRules())
        if (rule.preset.empty() || rule.preset == preset.name)
            m_rules.push_back(rule);
    for (const arch::TargetTensor& tensor : model.tensors)
        m_valueLikeTotal += isValueLike(partOf(tensor.name));
}

MixChoice Mix::named(Format format, std::string_view why) const
{
    return {format, fmt::format("mix {}: {}", m_preset.name, why)};
}

MixChoice Mix::chooseOutput(const arch::TargetTensor& tensor) const
{
    if (!quant::info(m_preset.base).fits(tensor.columns()))
        return named(Format::Q8_0, "the output matrix, whose rows do not fit the base type");
    if (m_conditions & Falcon)
        return named(Format::Q8_0, "the output matrix of a Falcon model");
    if (m_preset.base == Format::Q8_0)
        return named(Format::Q8_0, "base type");
    return named(Format::Q6_K, "the output matrix decides every token");
}

MixChoice Mix::choose(const arch::TargetTensor& tensor)
{
    if (quant::info(m_preset.base).isFloat)
        return {m_preset.base, fmt::format("preset {}", m_preset.name)};
    Part part = partOf(tensor.name);
    if (part == Part::Output || (part == Part::TokenEmbedding && m_tied))
        return chooseOutput(tensor);

    // The experts of one layer are several tensors, so there the layer is read from the name instead of counted.
    std::uint64_t i = 0, n = m_facts.layers;
    if (isValueLike(part)) {
        part = Part::Value;
        i = m_valueLike++;
        n = m_valueLikeTotal;
    } else if (part == Part::FfnDown) {
        i = m_down++;
        if (m_facts.experts > 1 && tensor.layer >= 0)
            i = static_cast<std::uint64_t>(tensor.layer);
    }

    MixChoice choice = named(m_preset.base, "base type");
    for (const MixRule& rule : m_rules) {
        if (rule.part != part || (rule.conditions & ~m_conditions) != 0 || !contains(rule.layers, i, n))
            continue;
        choice = named(rule.format, rule.why);
        break;
    }
    if (m_is70B && part == Part::Value && (choice.format == Format::Q3_K || choice.format == Format::Q4_K))
        return named(Format::Q5_K, "eight heads share each value in a 70B model, so more bits are cheap");
    return choice;
}

} // namespace ql::plan
