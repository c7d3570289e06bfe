// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/quantize_text.h"

#include <map>

#include <fmt/format.h>

#include "app/command/console.h"
#include "app/command/metadata_json.h"
#include "core/base/units.h"
#include "core/plan/programs.h"
#include "core/plan/type_name.h"

namespace ql::app {

namespace {

/// A line when not every program loads the file.
std::string runsOnText(const std::vector<std::string>& programs, bool quantloomOnly)
{
    if (programs.size() > 1)
        return {};
    if (quantloomOnly)
        return "runs on: no engine; the file is for Quantloom only, to be kept or quantised later\n";
    return programs.empty() ? std::string("runs on: no program that we know\n")
                            : fmt::format("runs on: {} only\n", programs.front());
}

/// "1234567" as "1,234,567".
std::string grouped(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t i = text.size(); i > 3; i -= 3)
        text.insert(i - 3, ",");
    return text;
}

struct Exactness {
    std::uint64_t same = 0, sameTensors = 0; ///< weights of tensors in which none differs
    std::uint64_t differing = 0, changed = 0, changedTensors = 0;
    const report::TensorRow* worst = nullptr;

    void add(const report::TensorRow& row)
    {
        const report::Certificate& certificate = *row.certificate;
        (certificate.differing == 0 ? same : changed) += certificate.weights;
        ++(certificate.differing == 0 ? sameTensors : changedTensors);
        differing += certificate.differing;
        if (certificate.differing > 0
            && (!worst || certificate.largestDifference > worst->certificate->largestDifference))
            worst = &row;
    }
};

/// What the exact comparison found: over all tensors where none differs, else over those whose source has scales apart,
/// since of all others it is known that quantising changes them.
std::string certificateText(const report::Report& report)
{
    Exactness all, coded;
    for (const report::TensorRow& row : report.tensors) {
        if (row.certificate)
            all.add(row);
        if (row.certificate && !row.route.empty())
            coded.add(row);
    }
    if (!all.worst)
        return all.same > 0 ? fmt::format("lossless: 0 of {} weights differ\n", grouped(all.same)) : std::string();
    std::string text;
    if (coded.same > 0)
        text += fmt::format("lossless: 0 of {} weights differ in {} of the tensors that come with scales\n",
                            grouped(coded.same), coded.sameTensors);
    if (coded.worst)
        text += fmt::format("changed:  {} of {} weights in {} of them, by at most {:.3g} ({}: {})\n",
                            grouped(coded.differing), grouped(coded.changed), coded.changedTensors,
                            coded.worst->certificate->largestDifference, coded.worst->name,
                            coded.worst->certificate->reason);
    return text;
}

} // namespace

std::string planText(const plan::Plan& plan)
{
    std::vector<std::vector<std::string>> rows{{"tensor", "source", "planned", "bytes", "reason"}};
    bool anyBest = false;
    for (const plan::Step& step : plan.steps) {
        const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
        std::string reason = step.reason;
        if (!step.fallback.empty())
            reason += fmt::format(" (asked {}; {}; {:+} bytes)", step.asked, step.fallback, step.fallbackCost);
        if (!step.route.empty())
            reason += "; " + step.route;
        if (report::searchOf(step) == "best") {
            reason += "; best search";
            anyBest = true;
        }
        rows.push_back({tensor.name, tensor.storageName.empty() ? tensor.sourceType.name() : tensor.storageName,
                        step.planned.name(), formatBytes(step.bytes), reason});
    }
    using enum Align;
    std::string text = formatTable(rows, {Left, Left, Left, Right, Left});
    if (!plan.metadataChanges.empty())
        text += "\n" + metadataText(gguf::changeRows(plan.metadataChanges)) + "\n";
    for (const arch::NotCarried& item : plan.model->notCarried)
        text += fmt::format("not carried over: {} ({})\n", item.name, item.reason);
    if (plan.recipe.search == quant::Search::Best && !anyBest)
        text += "no planned type has a better search than the fast one\n";
    text += runsOnText({plan.runsOn.begin(), plan.runsOn.end()}, plan::isForQuantloomOnly(plan));
    return text
        + fmt::format("\n{} bytes ({}) in {} {}, {:.4f} bits per weight\n", plan.bytes, formatBytes(plan.bytes),
                      plan.files.size(), plan.files.size() == 1 ? "file" : "files", plan.bitsPerWeight);
}

std::string rulesText(const plan::Plan& plan, const std::vector<job::RuleError>& errors)
{
    if (plan.recipe.rules.empty())
        return {};
    std::vector<std::vector<std::string>> rows{{"rule", "tensors", "bytes"}};
    using enum Align;
    std::vector<Align> alignment{Left, Right, Right};
    if (!errors.empty()) {
        rows[0].insert(rows[0].end(), {"rel. RMSE", "without it", "from rows"});
        alignment.insert(alignment.end(), {Right, Right, Right});
    }
    for (std::size_t i = 0; i < plan.recipe.rules.size(); ++i) {
        const plan::Rule& rule = plan.recipe.rules[i];
        const plan::RuleUse& use = plan.ruleUses[i];
        rows.push_back(
            {fmt::format("{}={}{}", rule.pattern, plan::ruleTypeName(rule.type), rule.enabled ? "" : " (off)"),
             fmt::format("{} of {}", use.decided, use.matched), fmt::format("{:+}", use.bytesDelta)});
        if (errors.empty())
            continue;
        const job::RuleError& error = errors[i];
        const auto add = [&](const std::string& text) { rows.back().push_back(error.isKnown() ? text : "-"); };
        add(fmt::format("{:.5f}", error.with.relativeRmse()));
        add(fmt::format("{:.5f}", error.without.relativeRmse()));
        add(fmt::format("{} of {}", grouped(error.sampledRows), grouped(error.rows)));
    }
    return "\n" + formatTable(rows, alignment);
}

std::string reportText(const report::Report& report)
{
    struct Group {
        std::uint64_t tensors = 0, bytes = 0;
        quant::ErrorStats stats{};
        const report::TensorRow* worst = nullptr;
    };
    std::map<std::string, Group> groups;
    for (const report::TensorRow& row : report.tensors) {
        Group& group = groups[row.readBack];
        ++group.tensors;
        group.bytes += row.bytes;
        group.stats.merge(row.stats);
        if (!group.worst || row.stats.relativeRmse() > group.worst->stats.relativeRmse())
            group.worst = &row;
    }
    std::vector<std::vector<std::string>> rows{{"type", "tensors", "bytes", "rel. RMSE", "worst tensor", "rel. RMSE"}};
    for (const auto& [type, group] : groups)
        rows.push_back({type, std::to_string(group.tensors), formatBytes(group.bytes),
                        fmt::format("{:.5f}", group.stats.relativeRmse()), group.worst->name,
                        fmt::format("{:.5f}", group.worst->stats.relativeRmse())});
    using enum Align;
    std::string text = formatTable(rows, {Left, Right, Right, Right, Left, Right}) + "\n";
    if (!report.metadata.empty())
        text += metadataText(report.metadata) + "\n";
    for (const arch::NotCarried& item : report.notCarried)
        text += fmt::format("not carried over: {} ({})\n", item.name, item.reason);
    for (const std::string& file : report.files)
        text += fmt::format("written: {}\n", file);
    text += certificateText(report);
    text += runsOnText(report.runsOn, report.quantloomOnly);
    text += fmt::format("report:  {}\n", report::reportPath(report.output));
    return text
        + fmt::format("{} in {}, {:.4f} bits per weight; all {} tensors were read back as planned\n",
                      formatBytes(report.bytes), formatSeconds(report.seconds), report.bitsPerWeight,
                      report.tensors.size());
}

} // namespace ql::app
