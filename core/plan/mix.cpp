// SPDX-License-Identifier: Apache-2.0
#include "core/plan/decide.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/plan/mix_reasons.h"
#include "core/plan/stored.h"

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

/// Models that ik_llama.cpp takes for "8B", by architecture and depth.
struct EightB {
    std::string_view architecture;
    std::uint64_t layers;
};
constexpr std::array eightB = {
    EightB{"llama", 32},   EightB{"llama", 36},   EightB{"qwen3", 36},
    EightB{"qwen3vl", 36}, EightB{"cohere2", 32}, EightB{"mistral3", 34},
};
constexpr std::uint64_t largeVocabulary = 127999;
constexpr std::uint64_t widthOf4B = 2560; // of Qwen3 models that are as deep as the 8B ones

bool is8B(const arch::Model& model)
{
    const arch::ModelFacts& facts = model.facts;
    const bool known = facts.experts == 0 && std::ranges::any_of(eightB, [&](const EightB& row) {
                           return facts.architecture == row.architecture && facts.layers == row.layers;
                       });
    if (!known || !facts.architecture.starts_with("qwen3"))
        return known;
    const auto embeddings = std::ranges::find(model.tensors, "token_embd.weight", &arch::TargetTensor::name);
    return embeddings == model.tensors.end() || embeddings->columns() != widthOf4B;
}

std::uint32_t conditionsOf(const arch::Model& model, bool hasImportance)
{
    const arch::ModelFacts& facts = model.facts;
    std::uint32_t holds = facts.architecture == "falcon" ? Falcon : NotFalcon;
    const auto add = [&](bool condition, std::uint32_t bits) { holds |= condition ? bits : 0; };
    add(facts.experts >= 2, TwoExperts);
    holds |= facts.experts >= 4 ? FourExperts : UpToThreeExperts;
    holds |= facts.experts == 8 ? EightExperts : NotEightExperts;
    add(facts.experts >= 8, ManyExperts);
    const std::uint64_t sharing = facts.headsKv > 0 ? facts.heads / facts.headsKv : 0;
    add(sharing >= 2, PairedValues);
    add(sharing >= 4, SharedValues);
    holds |= hasImportance ? WithImportance : WithoutImportance;
    add(hasTiedEmbedding(model), Tied);
    add(is70B(facts), Deep70B);
    add(facts.vocabulary >= largeVocabulary && (is8B(model) || is70B(facts)), LargeVocabulary);
    add(facts.architecture == "bailingmoe3", BailingMoe3);
    return holds;
}

/// Is the name one of a list with spaces between?
bool lists(std::string_view names, std::string_view name)
{
    while (!names.empty()) {
        const std::size_t space = names.find(' ');
        if (names.substr(0, space) == name)
            return true;
        names = space == std::string_view::npos ? std::string_view() : names.substr(space + 1);
    }
    return false;
}

/// llama-quantize's mixes of one and two bits do not look at how large the model is.
bool raisesValuesOf70B(const Preset& preset)
{
    return preset.program == quant::Dialect::Ggml && !lists("IQ1_S IQ1_M IQ2_XXS IQ2_XS IQ2_S IQ2_M", preset.name);
}

bool isStacked(const arch::TargetTensor& tensor)
{
    return tensor.shape.size() >= 3 && tensor.shape[tensor.shape.size() - 3] > 1;
}

} // namespace

bool hasTiedEmbedding(const arch::Model& model)
{
    return std::none_of(model.tensors.begin(), model.tensors.end(),
                        [](const arch::TargetTensor& tensor) { return plan::partOf(tensor.name) == Part::Output; });
}

Mix::Mix(const arch::Model& model, const Preset& preset, bool hasImportance)
    : m_preset(preset)
    , m_facts(model.facts)
    , m_conditions(conditionsOf(model, hasImportance))
{
    for (const MixRule& rule : mixRules(preset.program))
        if (rule.presets.empty() || lists(rule.presets, preset.name))
            m_rules.push_back(rule);
    const PartBits counted =
        preset.program == quant::Dialect::IkLlama ? bit(Part::Value) | bit(Part::FusedQkv) : bit(Part::Value);
    for (const arch::TargetTensor& tensor : model.tensors)
        m_valueTotal += (partsOf(tensor) & counted) != 0;
}

MixChoice Mix::named(Format format, std::string_view why) const
{
    return {format, fmt::format("mix {}: {}", m_preset.name, why)};
}

PartBits Mix::partsOf(const arch::TargetTensor& tensor) const
{
    const bool isIk = m_preset.program == quant::Dialect::IkLlama;
    const Part part = partOf(tensor.name);
    // ik_llama.cpp does not take the per-layer embeddings for the output matrix.
    if (part == Part::TokenEmbedding && (m_conditions & Tied) && (!isIk || tensor.name == "token_embd.weight"))
        return bit(Part::Output);
    if (isIk)
        return partsInIk(tensor.name);
    return bit(isValueLike(part) ? Part::Value : part);
}

/// The experts of one layer are several tensors, so there the layer is read from the name instead of counted.
LayerPlace Mix::place(PartBits parts, const arch::TargetTensor& tensor)
{
    LayerPlace place{.n = m_facts.layers, .layer = tensor.layer};
    const auto count = [&](std::uint64_t& before) {
        place.i = place.counted = before++;
        if (m_facts.experts > 1 && tensor.layer >= 0)
            place.i = static_cast<std::uint64_t>(tensor.layer);
    };
    if (parts & bit(Part::Value)) {
        place.i = place.counted = m_values++;
        place.n = m_valueTotal;
    } else if (parts & bit(Part::FfnDown)) {
        count(m_down);
    } else if (parts & bit(Part::FfnGate)) {
        count(m_gate);
    } else if (parts & bit(Part::FfnUp)) {
        count(m_up);
    }
    return place;
}

MixChoice Mix::choose(const arch::TargetTensor& tensor)
{
    const quant::FormatInfo& base = quant::info(m_preset.base);
    if (quant::info(quant::withoutInterleaving(m_preset.base)).isFloat)
        return {m_preset.base, fmt::format("preset {}", m_preset.name)};
    const PartBits parts = partsOf(tensor);
    const LayerPlace where = place(parts, tensor);
    if (parts & bit(Part::Output)) {
        // ik_llama.cpp asks for whole blocks of 256 whatever the base type.
        constexpr std::uint64_t ikColumns = 256;
        const bool fits = m_preset.program == quant::Dialect::IkLlama ? tensor.columns() % ikColumns == 0
                                                                      : base.fits(tensor.columns());
        if (!fits)
            return named(Format::Q8_0, "the output matrix, whose rows do not fit the base type");
        if (m_conditions & Falcon)
            return named(Format::Q8_0, "the output matrix of a Falcon model");
    }

    const std::uint32_t holds = m_conditions | (isStacked(tensor) ? 0u : std::uint32_t{Flat});
    MixChoice choice = named(m_preset.base, why::base);
    for (const MixRule& rule : m_rules) {
        const bool isMeant = rule.part == Part::Other || (parts & bit(rule.part));
        if (!isMeant || (rule.conditions & ~holds) != 0 || !contains(rule.layers, where))
            continue;
        if (rule.format != staysBase)
            choice = named(rule.format, rule.why);
        break;
    }
    if ((holds & Deep70B) && (parts & bit(Part::Value)) && raisesValuesOf70B(m_preset)
        && (choice.format == Format::Q3_K || choice.format == Format::Q4_K))
        return named(Format::Q5_K, "eight heads share each value in a 70B model, so more bits are cheap");
    return choice;
}

} // namespace ql::plan
