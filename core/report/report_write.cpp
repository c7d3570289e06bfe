// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/plan/programs.h"
#include "core/quant/dispatch.h"
#include "core/quant/runs_on.h"
#include "core/report/cells.h"
#include "core/report/report.h"
#include "core/report/severity.h"

namespace ql::report {

namespace {

/// JSON has no infinities and no NaN.
Json finiteOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

Json toJson(const ErrorMap& map)
{
    return {{"rows", map.rows}, {"columns", map.columns}, {"cells", encodeCells(map.cells)}};
}

Json sums(const quant::ErrorStats& stats)
{
    return {{"xx", finiteOrNull(stats.sumXX)},
            {"yy", finiteOrNull(stats.sumYY)},
            {"xy", finiteOrNull(stats.sumXY)},
            {"dd", finiteOrNull(stats.sumDD)}};
}

Json toJson(const Certificate& certificate)
{
    return {{"weights", certificate.weights},
            {"differing", certificate.differing},
            {"largest_difference", finiteOrNull(certificate.largestDifference)},
            {"nan_codes", certificate.nanCodes},
            {"reason", certificate.reason}};
}

Json toJson(const TensorRow& row)
{
    Json json{{"name", row.name},
              {"role", row.role},
              {"layer", row.layer},
              {"shape", row.shape},
              {"source_type", row.sourceType},
              {"asked", row.asked},
              {"planned", row.planned},
              {"written", row.written},
              {"read_back", row.readBack},
              {"bytes", row.bytes},
              {"rmse", finiteOrNull(row.stats.relativeRmse())},
              {"max_error", finiteOrNull(row.stats.maxError)},
              {"cosine", finiteOrNull(row.stats.cosine())},
              {"nonfinite", row.stats.nonfinite},
              {"weights", row.stats.count},
              {"equal_weights", row.stats.equal},
              {"sums", sums(row.stats)},
              {"checksum", row.checksum},
              {"fallback", row.fallback},
              {"reason", row.reason},
              {"search", row.search},
              {"importance", row.importance},
              {"runs_on", row.runsOn},
              {"route", row.route}};
    if (row.certificate)
        json["certificate"] = toJson(*row.certificate);
    if (!row.map.cells.empty())
        json["map"] = toJson(row.map);
    return json;
}

Json listNotCarried(const std::vector<arch::NotCarried>& list)
{
    Json json = Json::array();
    for (const arch::NotCarried& item : list)
        json.push_back({{"name", item.name}, {"reason", item.reason}});
    return json;
}

Json listMetadata(const std::vector<gguf::ChangeRow>& rows)
{
    Json json = Json::array();
    for (const gguf::ChangeRow& row : rows) {
        json.push_back({{"key", row.key},
                        {"change", row.change},
                        {"type", row.type},
                        {"before", row.before},
                        {"after", row.after}});
        if (!row.oldKey.empty())
            json.back()["old_key"] = row.oldKey;
    }
    return json;
}

Json toJson(const Origin& origin)
{
    return {{"path", origin.path},
            {"name", origin.name},
            {"architecture", origin.architecture},
            {"parameters", origin.parameters},
            {"repository", origin.repository},
            {"license", origin.license},
            {"license_name", origin.licenseName},
            {"license_link", origin.licenseLink},
            {"pipeline", origin.pipeline},
            {"languages", origin.languages},
            {"tags", origin.tags}};
}

Json toJson(const Environment& environment)
{
    return {{"program", environment.program},
            {"finished", environment.finished},
            {"threads", environment.threads},
            {"instruction_set", environment.instructionSet}};
}

Json plannedTensor(const plan::Step& step, const plan::Plan& plan)
{
    const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
    return {{"name", tensor.name},
            {"role", tensor.role},
            {"layer", tensor.layer},
            {"shape", tensor.shape},
            {"source_type", tensor.sourceType.name()},
            {"asked", step.asked},
            {"planned", step.planned.name()},
            {"bytes", step.bytes},
            {"fallback", step.fallback},
            {"fallback_bytes", step.fallbackCost},
            {"reason", step.reason},
            {"route", step.route},
            {"search", searchOf(step)},
            {"importance", step.usesImportance},
            {"runs_on", programsOf(plan, step)},
            {"file", plan.files[step.file].name}};
}

Json ruleUse(const plan::Rule& rule, const plan::RuleUse& use)
{
    return {
        {"pattern", rule.pattern}, {"matched", use.matched}, {"decided", use.decided}, {"bytes_delta", use.bytesDelta}};
}

/// Everything but the rows of tensors, whose place is there.
Json frameOf(const Report& report)
{
    Json json{{"output", report.output},
              {"files", report.files},
              {"file_bytes", report.fileBytes},
              {"source", toJson(report.source)},
              {"environment", toJson(report.environment)},
              {"bytes", report.bytes},
              {"bits_per_weight", finiteOrNull(report.bitsPerWeight)},
              {"seconds", finiteOrNull(report.seconds)},
              {"verify_seconds", finiteOrNull(report.verifySeconds)},
              {"peak_bytes", report.peakBytes},
              {"complete", report.complete},
              {"runs_on", report.runsOn},
              {"quantloom_only", report.quantloomOnly},
              {"tensors", Json::array()}};
    if (report.recipe)
        json["recipe"] = plan::toJson(*report.recipe);
    json["metadata"] = listMetadata(report.metadata);
    json["not_carried"] = listNotCarried(report.notCarried);
    json["problems"] = problemsToJson(report.problems);
    return json;
}

} // namespace

Json problemsToJson(const std::vector<plan::Problem>& list)
{
    Json json = Json::array();
    for (const plan::Problem& problem : list) {
        json.push_back(
            {{"severity", severityName(problem.severity)}, {"tensor", problem.tensor}, {"message", problem.message}});
        if (!problem.suggestedRules.empty())
            json.back()["suggested_rules"] = problem.suggestedRules;
    }
    return json;
}

Json Report::toJson() const
{
    Json json = frameOf(*this);
    for (const TensorRow& row : tensors)
        json["tensors"].push_back(report::toJson(row));
    return json;
}

std::string Report::toJsonText() const
{
    constexpr std::string_view place = R"("tensors":[])";
    const std::string frame = dumpJson(frameOf(*this));
    const std::size_t rows = frame.find(place) + place.size() - 1; // within a string the quotes would be escaped
    std::string text = frame.substr(0, rows);
    for (const TensorRow& row : tensors)
        text += (&row == tensors.data() ? "" : ",") + dumpJson(report::toJson(row));
    return text.append(frame, rows);
}

Json planToJson(const plan::Plan& plan, const std::string& output)
{
    Json json{{"output", output},        {"files", Json::array()},
              {"bytes", plan.bytes},     {"bits_per_weight", finiteOrNull(plan.bitsPerWeight)},
              {"runs_on", plan.runsOn},  {"quantloom_only", plan::isForQuantloomOnly(plan)},
              {"tensors", Json::array()}};
    for (const plan::OutputFilePlan& file : plan.files)
        json["files"].push_back(file.name);
    for (const plan::Step& step : plan.steps)
        json["tensors"].push_back(plannedTensor(step, plan));
    json["rules"] = Json::array();
    for (std::size_t i = 0; i < plan.ruleUses.size(); ++i)
        json["rules"].push_back(ruleUse(plan.recipe.rules[i], plan.ruleUses[i]));
    json["metadata"] = listMetadata(gguf::changeRows(plan.metadataChanges));
    json["not_carried"] = listNotCarried(plan.model->notCarried);
    json["problems"] = problemsToJson(plan.problems);
    return json;
}

std::string searchOf(const plan::Step& step)
{
    const bool quantised = step.encodes() && step.planned.known() && quant::info(step.planned.format).blockValues > 1;
    return quantised ? std::string(plan::searchName(step.search)) : std::string();
}

std::vector<std::string> programsOf(const plan::Plan& plan, const plan::Step& step)
{
    if (!step.planned.known())
        return {};
    const quant::FormatInfo& info = quant::info(step.planned.format);
    const auto programs = plan.isFolder() ? quant::servedBy(info) : quant::runsOn(info);
    return {programs.begin(), programs.end()};
}

std::string reportPath(const std::string& output)
{
    return output + ".report.json";
}

std::string documentPath(const std::string& output)
{
    return output + ".report.html";
}

Environment environmentNow(unsigned threads)
{
    const std::time_t now = std::time(nullptr);
    return {fmt::format("quantloom {}", QL_VERSION), fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now)), threads,
            std::string(quant::isaName(quant::supportedIsas().back()))};
}

} // namespace ql::report
