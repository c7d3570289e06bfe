// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/weights.h"
#include "core/job/checksum.h"
#include "core/job/compare.h"
#include "core/job/division.h"
#include "core/job/parallel.h"
#include "core/job/tally.h"
#include "core/plan/served_type.h"
#include "core/quant/dispatch.h"
#include "core/report/severity.h"

namespace ql::job {

namespace {

constexpr std::uint64_t reportLimit = std::uint64_t{1} << 30;

struct Finding {
    std::uint64_t nonfinite = 0;
    std::string checksum{};
};

/// Reads a tensor once, for its checksum and for values that are not finite.
Result<Finding> audit(const checkpoint::Checkpoint& checkpoint, const checkpoint::Tensor& tensor, Context& context)
{
    const quant::DecodeRows decode = tensor.type.known() ? quant::decoder(tensor.type.format) : nullptr;
    const bool byRows = decode && tensor.bytes > 0;
    const std::uint64_t columns = byRows ? tensor.columns() : 1;
    const std::uint64_t rowBytes = byRows ? tensor.bytes / tensor.rows() : 1;
    const std::uint64_t together = byRows ? quant::info(tensor.type.format).interleavedRows : 1;
    const Division division(tensor.bytes / rowBytes, columns, together);
    std::vector<std::byte> bytes(division.rowsPerChunk() * rowBytes);
    std::vector<float> values(byRows ? division.rowsPerChunk() * columns : 0);
    Checksum checksum;
    Finding finding;
    for (std::uint64_t row = 0; row < division.rows();) {
        QL_CHECK(context.checkpoint());
        const std::uint64_t count = std::min(division.rowsPerChunk(), division.rows() - row);
        const std::span<std::byte> chunk(bytes.data(), count * rowBytes);
        QL_CHECK(checkpoint.read(tensor, row * rowBytes, chunk));
        checksum.add(chunk);
        if (byRows) {
            decode(chunk.data(), count, columns, values.data());
            finding.nonfinite += countNonfinite({values.data(), count * columns});
        }
        context.addRead(chunk.size());
        context.addDone(chunk.size());
        row += count;
    }
    finding.checksum = checksum.digest().hex();
    return finding;
}

/// The report beside the model; nothing when there is none.
Result<std::optional<report::Report>> findReport(io::Disk& disk, const std::string& modelPath)
{
    const std::string path = report::reportPath(modelPath);
    if (!disk.exists(path))
        return std::nullopt;
    QL_TRY(const std::string text, disk.readText(path, reportLimit));
    QL_TRY(const Json json, parseJson(text, path));
    QL_TRY(report::Report found, report::reportFromJson(json, path));
    return std::optional(std::move(found));
}

/// The formats of tensors that files declare as bytes, because their scales are tensors of their own.
using Formats = std::unordered_map<const checkpoint::Tensor*, quant::Format>;

Formats formatsOfCodes(const checkpoint::Weights& weights)
{
    Formats formats;
    for (const checkpoint::Weight& weight : weights.all) {
        const auto format = weight.coded ? plan::servedFormat(weight.coded->scheme()) : std::nullopt;
        if (!format)
            continue;
        formats.emplace(weight.tensor, *format);
        for (const checkpoint::Tensor* companion : weight.companions)
            if (companion->type.format == quant::Format::U8)
                formats.emplace(companion, quant::Format::F8_E8M0);
    }
    return formats;
}

bool isOfType(const checkpoint::Tensor& tensor, const std::string& name, const Formats& formats)
{
    if (name == tensor.type.name())
        return true;
    const auto found = formats.find(&tensor);
    const auto named = quant::formatByName(name);
    if (found == formats.end() || !named)
        return false;
    return found->second == *named || (plan::isNvfp4Kind(found->second) && plan::isNvfp4Kind(*named));
}

/// What the report says of each tensor, against what the file holds.
void compareWithReport(const report::Report& report, const checkpoint::Checkpoint& checkpoint, const Formats& formats,
                       const std::vector<Finding>& findings, Audit& audit)
{
    const auto problem = [&](const std::string& tensor, std::string message) {
        audit.problems.push_back({plan::Severity::Error, tensor, std::move(message)});
    };
    std::unordered_map<std::string_view, const report::TensorRow*> rows;
    for (const report::TensorRow& row : report.tensors)
        rows.emplace(row.name, &row);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const checkpoint::Tensor& tensor = checkpoint.tensors()[i];
        const auto found = rows.find(tensor.name);
        if (found == rows.end()) {
            problem(tensor.name, "the report beside the file does not know this tensor");
            continue;
        }
        const report::TensorRow& row = *found->second;
        rows.erase(found);
        if (!isOfType(tensor, row.readBack, formats))
            problem(tensor.name,
                    fmt::format("its type is {}, and the report says {}", tensor.type.name(), row.readBack));
        ++audit.checksumsCompared;
        if (row.checksum != findings[i].checksum)
            problem(tensor.name,
                    fmt::format("its bytes have changed since the report was written: checksum {} instead of {}",
                                findings[i].checksum, row.checksum));
    }
    for (const report::TensorRow& row : report.tensors) {
        if (rows.contains(row.name))
            problem(row.name, "the report has this tensor, and the file has not");
    }
}

} // namespace

Result<Audit> verify(io::Disk& disk, const std::string& path, unsigned threads, Context& context)
{
    QL_TRY(const checkpoint::CheckpointPtr checkpoint, checkpoint::open(disk, path));
    const std::vector<checkpoint::Tensor>& tensors = checkpoint->tensors();
    Audit audit;
    audit.tensors = tensors.size();
    audit.bytes = checkpoint->bytes();
    for (const std::string& warning : checkpoint->warnings())
        audit.problems.push_back({plan::Severity::Warning, {}, warning});

    context.stage("Auditing", audit.bytes);
    std::vector<Finding> findings(tensors.size());
    QL_CHECK(forEach(threadCount(threads), tensors.size(), [&](std::size_t i) -> Status {
        context.item(tensors[i].name);
        QL_TRY(findings[i], job::audit(*checkpoint, tensors[i], context));
        return ok;
    }));
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        audit.nonfinite += findings[i].nonfinite;
        if (findings[i].nonfinite > 0)
            audit.problems.push_back({plan::Severity::Error, tensors[i].name,
                                      fmt::format("{} values are NaN or infinite", findings[i].nonfinite)});
    }
    auto report = findReport(disk, path);
    if (!report)
        audit.problems.push_back({plan::Severity::Error, {}, report.error().message});
    else if (*report) {
        audit.hasReport = true;
        QL_TRY(const checkpoint::Weights weights, checkpoint::resolveWeights(checkpoint, disk));
        compareWithReport(**report, *checkpoint, formatsOfCodes(weights), findings, audit);
    }
    context.stage("Done", audit.bytes);
    return audit;
}

Json Audit::toJson() const
{
    return {{"tensors", tensors},
            {"bytes", bytes},
            {"nonfinite", nonfinite},
            {"has_report", hasReport},
            {"checksums_compared", checksumsCompared},
            {"problems", report::problemsToJson(problems)}};
}

} // namespace ql::job
