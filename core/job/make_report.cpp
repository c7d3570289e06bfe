// SPDX-License-Identifier: Apache-2.0
#include "core/job/make_report.h"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/plan/programs.h"
#include "core/plan/repack.h"

namespace ql::job {

namespace {

/// What a person should know of a tensor although the job went on.
void warn(const plan::Step& step, const JournalEntry& entry, std::vector<plan::Problem>& problems)
{
    if (entry.exact.nanCodes > 0)
        problems.push_back({plan::Severity::Warning, entry.tensor,
                            fmt::format("{} codes are NaN in the source already", entry.exact.nanCodes)});
    else if (entry.sourceNonfinite > 0)
        problems.push_back({plan::Severity::Warning, entry.tensor,
                            fmt::format("{} values are NaN or infinite in the source already", entry.sourceNonfinite)});
    if (!step.copy && entry.stats.nonfinite > entry.sourceNonfinite)
        problems.push_back({plan::Severity::Warning, entry.tensor,
                            fmt::format("{} values are too large for {} and became infinite",
                                        entry.stats.nonfinite - entry.sourceNonfinite, step.planned.name())});
}

/// Why the written values are those of the source, or are not.
std::string certificateReason(const plan::Step& step, bool isSame)
{
    const std::string type = step.planned.name();
    if (step.copy)
        return "copied byte for byte";
    if (step.rearranged)
        return "the same numbers in another order";
    if (!step.encodes() && (isSame || !step.repack))
        return step.route.empty() ? "the source's own codes and scales" : step.route;
    if (step.repack)
        return fmt::format("{}, but {}", step.route, step.repack->mayDiffer());
    if (isSame)
        return fmt::format("{} holds every value", type);
    return quant::info(step.planned.format).isFloat ? fmt::format("the values are rounded to {}", type)
                                                    : fmt::format("encoded as {}", type);
}

/// The stored floats of these sources are their exact values.
bool hasExactFloats(const quant::StoredType& type)
{
    using enum quant::Format;
    return type.known() && quant::info(type.format).decode && type.format != F64 && type.format != I64
        && type.format != I32 && type.format != U32 && type.format != U64;
}

std::optional<report::Certificate> certify(const plan::Step& step, const arch::TargetTensor& tensor,
                                           const JournalEntry& entry)
{
    const ExactCount& exact = entry.exact;
    if (tensor.sources.empty())
        return std::nullopt;
    if (exact.weights > 0)
        return report::Certificate{exact.weights, exact.differing, exact.largestDifference, exact.nanCodes,
                                   certificateReason(step, exact.differing == 0)};
    const bool isMoved = step.copy || step.rearranged;
    if (tensor.coded || entry.stats.count == 0
        || (!isMoved && (entry.stats.nonfinite > 0 || !hasExactFloats(tensor.sourceType))))
        return std::nullopt;
    const std::uint64_t differing = isMoved ? 0 : entry.stats.count - entry.stats.equal;
    return report::Certificate{entry.stats.count + entry.stats.nonfinite, differing, isMoved ? 0 : entry.stats.maxError,
                               0, certificateReason(step, differing == 0)};
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
    row.certificate = certify(step, tensor, entry);
    row.checksum = std::move(entry.checksum);
    row.fallback = step.fallback;
    row.reason = step.reason;
    row.route = step.route;
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
    report.quantloomOnly = plan::isForQuantloomOnly(plan);
    report.metadata = gguf::changeRows(plan.metadataChanges);
    report.notCarried = plan.model->notCarried;
    report.problems = plan.problems;
    report.recipe = plan.recipe;
    for (const plan::OutputFilePlan& file : plan.files)
        report.fileBytes.push_back(file.bytes);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const plan::Step& step = plan.steps[i];
        warn(step, sealed[i], report.problems);
        report.tensors.push_back(makeRow(plan, step, std::move(sealed[i]), readBack[i]));
    }
    report.complete = true;
    return report;
}

} // namespace ql::job
