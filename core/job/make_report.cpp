// SPDX-License-Identifier: Apache-2.0
#include "core/job/make_report.h"

#include <utility>

#include <fmt/format.h>

namespace ql::job {

namespace {

/// What a person should know of a tensor although the job went on.
void warn(const plan::Step& step, const JournalEntry& entry, std::vector<plan::Problem>& problems)
{
    if (entry.sourceNonfinite > 0)
        problems.push_back({plan::Severity::Warning, entry.tensor,
                            fmt::format("{} values are NaN or infinite in the source already", entry.sourceNonfinite)});
    if (!step.copy && entry.stats.nonfinite > entry.sourceNonfinite)
        problems.push_back({plan::Severity::Warning, entry.tensor,
                            fmt::format("{} values are too large for {} and became infinite",
                                        entry.stats.nonfinite - entry.sourceNonfinite, step.planned.name())});
}

report::TensorRow makeRow(const plan::Plan& plan, const plan::Step& step, JournalEntry entry,
                          const quant::StoredType& readBack)
{
    const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
    report::TensorRow row;
    row.name = tensor.name;
    row.role = tensor.role;
    row.layer = tensor.layer;
    row.shape = tensor.shape;
    row.sourceType = tensor.sourceType.name();
    row.asked = step.asked;
    row.planned = row.written = step.planned.name();
    row.readBack = readBack.name();
    row.bytes = step.bytes;
    row.stats = entry.stats;
    row.checksum = std::move(entry.checksum);
    row.fallback = step.fallback;
    row.reason = step.reason;
    row.search = report::searchOf(step);
    row.importance = step.usesImportance;
    row.runsOn = report::programsOf(plan, step);
    row.map = std::move(entry.map);
    return row;
}

} // namespace

report::Report makeReport(const plan::Plan& plan, std::vector<JournalEntry> sealed,
                          const std::vector<quant::StoredType>& readBack)
{
    report::Report report;
    report.bytes = plan.bytes;
    report.bitsPerWeight = plan.bitsPerWeight;
    report.runsOn.assign(plan.runsOn.begin(), plan.runsOn.end());
    report.notCarried = plan.model->notCarried;
    report.problems = plan.problems;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const plan::Step& step = plan.steps[i];
        warn(step, sealed[i], report.problems);
        report.tensors.push_back(makeRow(plan, step, std::move(sealed[i]), readBack[i]));
    }
    report.complete = true;
    return report;
}

} // namespace ql::job
