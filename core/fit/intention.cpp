// SPDX-License-Identifier: Apache-2.0
#include "core/fit/intention.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/units.h"
#include "core/fit/verdict.h"
#include "core/plan/json_fields.h"

namespace ql::fit {

namespace {

using plan::Container;
using plan::JsonFields;

constexpr std::uint64_t kIntentionFileLimit = 1 << 20;

Result<Intention> intentionFrom(const Json& json, const std::string& where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, where));
    QL_CHECK(fields.onlyKnown({"id", "title", "memory_gib", "gguf", "gguf_without_importance", "safetensors", "why"}));
    Intention made;
    double memory = 0;
    std::string gguf, safetensors;
    QL_CHECK(fields.read("id", made.id));
    QL_CHECK(fields.read("title", made.title));
    QL_CHECK(fields.read("memory_gib", memory));
    QL_CHECK(fields.read("gguf", gguf));
    QL_CHECK(fields.read("gguf_without_importance", made.withoutImportance));
    QL_CHECK(fields.read("safetensors", safetensors));
    QL_CHECK(fields.read("why", made.why));
    if (made.id.empty() || made.title.empty())
        return fail(fields.wrong(made.id.empty() ? "id" : "title", "a name"));
    made.memory = static_cast<std::uint64_t>(memory * 0x1p30);
    for (const auto& [container, preset] : {std::pair(Container::Gguf, gguf), {Container::Safetensors, safetensors}}) {
        if (preset.empty())
            continue;
        QL_CHECK(plan::checkPreset(container, preset));
        made.presets[container] = preset;
    }
    if (made.memory == 0 && made.presets.empty())
        return fail(fields.wrong("memory_gib", "there, or a preset"));
    return made;
}

Result<IntentionList> listFrom(const Json& json, const std::string& where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, where));
    QL_CHECK(fields.onlyKnown({"note", "ladders", "intentions"}));
    IntentionList list;
    if (const Json* ladders = fields.find("ladders")) {
        QL_TRY(const JsonFields each, JsonFields::open(*ladders, where + ": \"ladders\""));
        for (const Container container : {Container::Gguf, Container::Safetensors}) {
            QL_CHECK(each.read(plan::containerName(container), list.ladders[container]));
            for (const std::string& preset : list.ladders[container])
                QL_CHECK(plan::checkPreset(container, preset));
        }
    }
    QL_TRY(const Json* intentions, fields.array("intentions"));
    for (std::size_t i = 0; intentions && i < intentions->size(); ++i) {
        QL_TRY(Intention made, intentionFrom((*intentions)[i], fmt::format("{}: intention {}", where, i + 1)));
        list.intentions.push_back(std::move(made));
    }
    return list;
}

} // namespace

const Intention* IntentionList::find(std::string_view id) const
{
    const auto found = std::ranges::find(intentions, id, &Intention::id);
    return found == intentions.end() ? nullptr : &*found;
}

Result<IntentionList> readIntentions(io::Disk& disk, const std::string& resources)
{
    const std::string path = io::join(resources, "intentions.json");
    auto list = [&]() -> Result<IntentionList> {
        QL_TRY(const std::string text, disk.readText(path, kIntentionFileLimit));
        QL_TRY(const Json json, parseJson(text, path));
        return listFrom(json, path);
    }();
    if (!list)
        return fail(Errc::Failed, std::move(list).error().message);
    return list;
}

Result<PlannedPreset> planPreset(const Subject& subject, const std::string& preset)
{
    plan::Recipe recipe = subject.recipe;
    recipe.preset = preset;
    QL_TRY(const plan::Plan plan, plan::makePlan(subject.model, recipe, subject.importance, subject.outputName));
    PlannedPreset planned{plan.bytes, plan.bitsPerWeight, weightsOf(plan)};
    const auto worst = std::ranges::find(plan.problems, plan::Severity::Error, &plan::Problem::severity);
    if (worst != plan.problems.end()) {
        planned.refusal = worst->message;
        planned.code = worst->code;
    } else if (!planned.weights.hasEngine) {
        planned.refusal = fmt::format("{}: no engine reads the result", preset);
    }
    return planned;
}

Chooser::Chooser(const IntentionList& list, Subject subject, const Usage& usage, PlannedPresets known)
    : m_list(list)
    , m_subject(std::move(subject))
    , m_usage(usage)
    , m_known(std::move(known))
{
}

Result<Choice> Chooser::chosen(const std::string& preset)
{
    auto known = m_known.find(preset);
    if (known == m_known.end()) {
        QL_TRY(PlannedPreset planned, planPreset(m_subject, preset));
        known = m_known.emplace(preset, std::move(planned)).first;
    }
    const PlannedPreset& planned = known->second;
    if (!planned.refusal.empty())
        return fail(planned.code, planned.refusal);
    if (!m_shape)
        m_shape = cacheShapeOf(*m_subject.model);
    Choice choice{.preset = preset, .bytes = planned.bytes, .bitsPerWeight = planned.bitsPerWeight};
    auto need = *m_shape ? memoryNeed(planned.weights, **m_shape, m_usage, Memory::Graphics)
                         : Result<MemoryNeed>(fail(m_shape->error()));
    if (need) {
        choice.reason = fmt::format("{}: {}", preset, partsText(*need));
        choice.need = *std::move(need);
    } else {
        choice.whyUnknown = std::move(need).error().message;
    }
    return choice;
}

const Result<Choice>& Chooser::planned(const std::string& preset)
{
    const auto known = m_planned.find(preset);
    return known != m_planned.end() ? known->second : m_planned.emplace(preset, chosen(preset)).first->second;
}

Result<Choice> Chooser::largestThatFits(std::uint64_t memory, const std::atomic<bool>* stop)
{
    const auto withShare = [&](Choice choice) {
        choice.share = static_cast<double>(choice.need.total()) / static_cast<double>(memory);
        choice.reason += fmt::format(", {:.0f} % of {}", 100 * choice.share, formatBytes(memory));
        return choice;
    };
    std::optional<std::uint64_t> stored; // bytes of the source as it is
    const Choice* smallest = nullptr;
    std::string refusal;
    for (const std::string& preset : m_list.ladders.at(m_subject.recipe.to)) {
        if (stop && *stop)
            return fail(Errc::Cancelled, "cancelled");
        const Result<Choice>& choice = planned(preset);
        if (!choice) {
            refusal = choice.error().message;
            continue;
        }
        if (!choice->whyUnknown.empty())
            return fail(Errc::BadInput, choice->whyUnknown);
        if (preset == "KEEP")
            stored = choice->bytes;
        else if (stored && choice->bytes >= *stored)
            continue; // larger than the source, and no better
        if (choice->need.total() <= memory)
            return withShare(*choice);
        if (!smallest || choice->need.total() < smallest->need.total())
            smallest = &*choice;
    }
    if (!smallest)
        return fail(Errc::Failed, "no preset can be planned for this model: " + refusal);
    return fail(Errc::Failed,
                fmt::format("nothing fits: the smallest is {}; a shorter context, a smaller type of "
                            "cache or an importance matrix for smaller types may help",
                            withShare(*smallest).reason));
}

Result<Choice> Chooser::resolve(const Intention& intention, const std::atomic<bool>* stop)
{
    const Container to = m_subject.recipe.to;
    const auto preset = intention.presets.find(to);
    if (intention.memory > 0)
        return largestThatFits(intention.memory, stop);
    if (preset == intention.presets.end())
        return fail(Errc::BadArgument, fmt::format("\"{}\" is not for {}", intention.title, plan::containerName(to)));
    const bool isPlain = to == Container::Gguf && !m_subject.importance && !intention.withoutImportance.empty();
    const std::string& name = isPlain ? intention.withoutImportance : preset->second;
    QL_TRY(Choice choice, planned(name));
    choice.reason = fmt::format("{}: {}", name, intention.why);
    return choice;
}

} // namespace ql::fit
