// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_log.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/file_log.h"
#include "core/base/units.h"
#include "core/report/report.h"

namespace ql::app {

namespace {

void writeProblems(FileLog& log, const std::vector<plan::Problem>& problems)
{
    for (const plan::Problem& problem : problems) {
        const std::string text = problem.tensor.empty() ? problem.message : problem.tensor + ": " + problem.message;
        switch (problem.severity) {
        case plan::Severity::Note:
            log.info(text);
            break;
        case plan::Severity::Warning:
            log.warning(text);
            break;
        case plan::Severity::Error:
            log.error(text);
            break;
        }
    }
}

void writeBegin(FileLog& log, const plan::Plan& plan, const job::QuantizeOptions& options)
{
    const report::Environment program = report::environmentNow(options.threads);
    log.info(fmt::format("{}, encoders for {}", program.program, program.instructionSet));
    log.info(fmt::format("source: {}, {}, {} tensors, {}", plan.source->checkpoint->path(),
                         plan.source->facts.architecture, plan.source->tensors.size(),
                         formatBytes(plan.source->checkpoint->bytes())));
    log.info(fmt::format("output: {}, {}, {:.3f} bits per weight, plan {}", options.output, formatBytes(plan.bytes),
                         plan.bitsPerWeight, plan.fingerprint()));
    log.info("recipe: " + dumpJson(plan::toJson(plan.recipe)));
    writeProblems(log, plan.problems);
    for (const plan::Step& step : plan.steps)
        log.trace(decisionText(plan, step));
}

void writeEnd(FileLog& log, const Result<report::Report>& result)
{
    if (!result)
        return log.error(result.error().message);
    for (const report::TensorRow& row : result->tensors)
        log.debug(fmt::format("{}: read back as {}, {} bytes, relative error {:.3g}, XXH3 {}", row.name, row.readBack,
                              row.bytes, row.stats.relativeRmse(), row.checksum));
    const std::string words = fmt::format("{} in {:.1f} s, peak memory {}", formatBytes(result->bytes), result->seconds,
                                          formatBytes(result->peakBytes));
    result->complete ? log.info("done: every tensor was read back as planned; " + words)
                     : log.error("what was read back is not what was planned; " + words);
}

} // namespace

std::string decisionText(const plan::Plan& plan, const plan::Step& step)
{
    const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
    std::string text = fmt::format("{} ({}): {} {} {}", tensor.name, tensor.role.empty() ? "no role" : tensor.role,
                                   tensor.sourceType.name(), step.copy ? "stays" : "becomes", step.planned.name());
    if (step.rule >= 0) {
        const plan::Rule& rule = plan.recipe.rules[static_cast<std::size_t>(step.rule)];
        text += fmt::format(" by rule {} ({}={})", step.rule + 1, rule.pattern, step.asked);
    }
    text += ": " + step.reason;
    if (!step.fallback.empty())
        text += fmt::format("; asked for {}, but {}", step.asked, step.fallback);
    return text;
}

std::string jobLogPath(const std::string& output)
{
    return output + ".log";
}

Result<report::Report> quantizeWithLog(io::Disk& disk, const plan::Plan& plan, const job::QuantizeOptions& options,
                                       job::Context& context, bool keepsLog)
{
    if (!keepsLog)
        return job::quantize(disk, plan, options, context);
    QL_TRY(FileLog log, FileLog::open(jobLogPath(options.output)));
    writeBegin(log, plan, options);
    auto result = job::quantize(disk, plan, options, context);
    writeEnd(log, result);
    return result;
}

} // namespace ql::app
