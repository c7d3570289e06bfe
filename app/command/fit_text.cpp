// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/fit_text.h"

#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/console.h"
#include "core/base/units.h"

namespace ql::app {

namespace {

using fit::PartKind;

constexpr std::array<const char*, 5> kPartNames = {"weights", "embedding", "cache", "compute", "margin"};

const char* nameOf(PartKind kind)
{
    return kPartNames[static_cast<std::size_t>(kind)];
}

Json needToJson(const fit::MemoryNeed& need)
{
    Json parts = Json::array();
    for (const fit::Part& part : need.parts)
        parts.push_back({{"kind", nameOf(part.kind)}, {"bytes", part.bytes}, {"exact", part.exact}, {"how", part.how}});
    return {{"total", need.total()}, {"without_margin", need.withoutMargin()}, {"parts", std::move(parts)}};
}

std::string remarkOn(const fit::Verdict& verdict)
{
    if (verdict.fit == fit::Fit::CannotRun)
        return verdict.supportWhy;
    return verdict.support == fit::Support::Emulated ? "emulated: " + verdict.supportWhy : std::string();
}

} // namespace

std::string fitText(const FitResult& result)
{
    using enum Align;
    std::vector<std::vector<std::string>> rows{{"part", "bytes", "", "how"}};
    for (const fit::Part& part : result.shared.parts)
        rows.push_back({nameOf(part.kind), formatBytes(part.bytes),
                        part.exact                          ? "exact"
                            : part.kind == PartKind::Margin ? ""
                                                            : "estimated",
                        part.how});
    rows.push_back({"total", formatBytes(result.card.total()), "",
                    result.card.total() == result.shared.total()
                        ? "everything"
                        : fmt::format("on a card, without the embedding; {} where all lies in one memory",
                                      formatBytes(result.shared.total()))});
    std::string text = fmt::format("{} as {}, {:.4f} bits per weight, {} tokens, cache {}\n\n",
                                   formatBytes(result.plan.bytes), result.plan.recipe.preset, result.plan.bitsPerWeight,
                                   result.card.usage.context, fit::cacheTypeName(result.card.usage.cache));
    text += formatTable(rows, {Left, Right, Left, Left});
    for (const std::string& note : result.card.notes)
        text += fmt::format("note: {}\n", note);
    if (result.verdicts.empty())
        return text;
    rows = {{"device", "usable", "verdict", "share", "longest context", "remark"}};
    for (const DeviceVerdict& row : result.verdicts)
        rows.push_back({row.device->name, formatBytes(row.device->usable), std::string(fit::fitName(row.verdict.fit)),
                        fmt::format("{:.0f} %", 100 * row.verdict.share),
                        row.verdict.largestContext > 0 && row.verdict.fit != fit::Fit::CannotRun
                            ? std::to_string(row.verdict.largestContext)
                            : "-",
                        remarkOn(row.verdict)});
    text += '\n';
    text += formatTable(rows, {Left, Right, Left, Right, Right, Left});
    if (result.verdicts.size() == 1) {
        const fit::Verdict& verdict = result.verdicts.front().verdict;
        text += fmt::format("\n{}\n", verdict.reason);
        if (!verdict.advice.empty())
            text += fmt::format("{}\n", verdict.advice);
    }
    return text;
}

Json fitToJson(const FitResult& result, const std::string& model)
{
    Json verdicts = Json::array();
    for (const DeviceVerdict& row : result.verdicts)
        verdicts.push_back({{"device", row.device->name},
                            {"usable_bytes", row.device->usable},
                            {"shared_memory", row.device->kind == fit::Memory::Shared},
                            {"verdict", fit::fitName(row.verdict.fit)},
                            {"need_bytes", row.verdict.need},
                            {"share", row.verdict.share},
                            {"longest_context", row.verdict.largestContext},
                            {"support", fit::supportName(row.verdict.support)},
                            {"support_why", row.verdict.supportWhy},
                            {"reason", row.verdict.reason},
                            {"advice", row.verdict.advice}});
    return {{"model", model},
            {"to", plan::containerName(result.plan.recipe.to)},
            {"type", result.plan.recipe.preset},
            {"bytes", result.plan.bytes},
            {"bits_per_weight", result.plan.bitsPerWeight},
            {"context", result.card.usage.context},
            {"trained_context", result.card.trainedContext},
            {"cache_type", fit::cacheTypeName(result.card.usage.cache)},
            {"card", needToJson(result.card)},
            {"shared", needToJson(result.shared)},
            {"notes", result.card.notes},
            {"devices", std::move(verdicts)}};
}

std::string devicesText(const fit::DeviceList& list)
{
    using enum Align;
    std::vector<std::vector<std::string>> rows{
        {"device", "memory", "usable", "generation", "native", "emulated", "serve as"}};
    for (const fit::Device& device : list.devices) {
        const fit::DeviceClass* hardware = list.classOf(device);
        std::vector<std::string_view> native, emulated;
        for (const fit::FormatSupport& format : hardware->formats) {
            if (format.support == fit::Support::Native)
                native.push_back(fit::familyName(format.family));
            else if (format.support == fit::Support::Emulated)
                emulated.push_back(fit::familyName(format.family));
        }
        rows.push_back({device.name + (device.isOwn ? " (own)" : ""), formatBytes(device.memory),
                        formatBytes(device.usable), hardware->title, fmt::format("{}", fmt::join(native, " ")),
                        fmt::format("{}", fmt::join(emulated, " ")),
                        hardware->serve.empty() ? "GGUF" : hardware->serve});
    }
    return formatTable(rows, {Left, Right, Right, Left, Left, Left, Left});
}

Json devicesToJson(const fit::DeviceList& list)
{
    Json devices = Json::array(), classes = Json::array();
    for (const fit::Device& device : list.devices)
        devices.push_back({{"name", device.name},
                           {"class", device.classId},
                           {"memory_bytes", device.memory},
                           {"usable_bytes", device.usable},
                           {"shared_memory", device.kind == fit::Memory::Shared},
                           {"own", device.isOwn}});
    for (const fit::DeviceClass& hardware : list.classes) {
        Json formats = Json::object();
        for (const fit::FormatSupport& format : hardware.formats)
            formats[std::string(fit::familyName(format.family))] = {{"support", fit::supportName(format.support)},
                                                                    {"why", format.why}};
        classes.push_back({{"id", hardware.id},
                           {"title", hardware.title},
                           {"formats", std::move(formats)},
                           {"serve", hardware.serve},
                           {"serve_why", hardware.serveWhy}});
    }
    return {{"devices", std::move(devices)}, {"classes", std::move(classes)}};
}

} // namespace ql::app
