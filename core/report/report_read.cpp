// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/plan/json_fields.h"
#include "core/report/cells.h"
#include "core/report/report.h"
#include "core/report/severity.h"

namespace ql::report {

namespace {

using plan::JsonFields;

Result<ErrorMap> mapFromJson(const Json& json, std::string where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::move(where)));
    std::uint64_t rows = 0, columns = 0;
    std::string cells;
    QL_CHECK(fields.read("rows", rows));
    QL_CHECK(fields.read("columns", columns));
    QL_CHECK(fields.read("cells", cells));
    if (rows > ErrorMap::mostCells || columns > ErrorMap::mostCells)
        return fail(fields.wrong("rows", fmt::format("at most {}, and \"columns\" too", ErrorMap::mostCells)));
    auto decoded = decodeCells(cells, rows * columns);
    if (!decoded)
        return fail(fields.wrong("cells", fmt::format("base64 of {} x {} float16 values", rows, columns)));
    return ErrorMap{static_cast<std::uint32_t>(rows), static_cast<std::uint32_t>(columns), *std::move(decoded)};
}

Status readStats(const JsonFields& fields, quant::ErrorStats& stats)
{
    QL_CHECK(fields.read("max_error", stats.maxError));
    QL_CHECK(fields.read("nonfinite", stats.nonfinite));
    QL_CHECK(fields.read("weights", stats.count));
    QL_CHECK(fields.read("equal_weights", stats.equal));
    const Json* json = fields.find("sums");
    if (!json)
        return ok;
    QL_TRY(const JsonFields sums, JsonFields::open(*json, fields.where() + ": \"sums\""));
    QL_CHECK(sums.read("xx", stats.sumXX));
    QL_CHECK(sums.read("yy", stats.sumYY));
    QL_CHECK(sums.read("xy", stats.sumXY));
    QL_CHECK(sums.read("dd", stats.sumDD));
    return ok;
}

Result<Certificate> certificateFromJson(const Json& json, std::string where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::move(where)));
    Certificate certificate;
    QL_CHECK(fields.read("weights", certificate.weights));
    QL_CHECK(fields.read("differing", certificate.differing));
    QL_CHECK(fields.read("largest_difference", certificate.largestDifference));
    QL_CHECK(fields.read("nan_codes", certificate.nanCodes));
    QL_CHECK(fields.read("reason", certificate.reason));
    return certificate;
}

Result<TensorRow> tensorFromJson(const Json& json, std::string where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::move(where)));
    TensorRow row;
    QL_CHECK(fields.read("name", row.name));
    QL_CHECK(fields.read("role", row.role));
    QL_CHECK(fields.read("layer", row.layer));
    QL_CHECK(fields.read("shape", row.shape));
    QL_CHECK(fields.read("source_type", row.sourceType));
    QL_CHECK(fields.read("asked", row.asked));
    QL_CHECK(fields.read("planned", row.planned));
    QL_CHECK(fields.read("written", row.written));
    QL_CHECK(fields.read("read_back", row.readBack));
    QL_CHECK(fields.read("bytes", row.bytes));
    QL_CHECK(readStats(fields, row.stats));
    QL_CHECK(fields.read("checksum", row.checksum));
    QL_CHECK(fields.read("fallback", row.fallback));
    QL_CHECK(fields.read("reason", row.reason));
    QL_CHECK(fields.read("search", row.search));
    QL_CHECK(fields.read("importance", row.importance));
    QL_CHECK(fields.read("runs_on", row.runsOn));
    QL_CHECK(fields.read("route", row.route));
    if (const Json* certificate = fields.find("certificate")) {
        QL_TRY(row.certificate, certificateFromJson(*certificate, fields.where() + ": \"certificate\""));
    }
    if (const Json* map = fields.find("map")) {
        QL_TRY(row.map, mapFromJson(*map, fields.where() + ": \"map\""));
    }
    return row;
}

Result<arch::NotCarried> notCarriedFromJson(const Json& json, std::string where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::move(where)));
    arch::NotCarried item;
    QL_CHECK(fields.read("name", item.name));
    QL_CHECK(fields.read("reason", item.reason));
    return item;
}

Result<gguf::ChangeRow> metadataFromJson(const Json& json, std::string where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::move(where)));
    gguf::ChangeRow row;
    QL_CHECK(fields.read("key", row.key));
    QL_CHECK(fields.read("change", row.change));
    QL_CHECK(fields.read("old_key", row.oldKey));
    QL_CHECK(fields.read("type", row.type));
    QL_CHECK(fields.read("before", row.before));
    QL_CHECK(fields.read("after", row.after));
    return row;
}

Result<plan::Problem> problemFromJson(const Json& json, std::string where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::move(where)));
    std::string severity;
    plan::Problem problem;
    QL_CHECK(fields.read("suggested_rules", problem.suggestedRules));
    QL_CHECK(fields.read("severity", severity));
    QL_CHECK(fields.read("tensor", problem.tensor));
    QL_CHECK(fields.read("message", problem.message));
    const auto known = severityByName(severity);
    if (!known)
        return fail(fields.wrong("severity", "note, warning or error"));
    problem.severity = *known;
    return problem;
}

Status readOrigin(const JsonFields& report, Origin& origin)
{
    const Json* json = report.find("source");
    if (!json)
        return ok;
    QL_TRY(const JsonFields fields, JsonFields::open(*json, report.where() + ": \"source\""));
    QL_CHECK(fields.read("path", origin.path));
    QL_CHECK(fields.read("name", origin.name));
    QL_CHECK(fields.read("architecture", origin.architecture));
    QL_CHECK(fields.read("parameters", origin.parameters));
    QL_CHECK(fields.read("repository", origin.repository));
    QL_CHECK(fields.read("license", origin.license));
    QL_CHECK(fields.read("license_name", origin.licenseName));
    QL_CHECK(fields.read("license_link", origin.licenseLink));
    QL_CHECK(fields.read("pipeline", origin.pipeline));
    QL_CHECK(fields.read("languages", origin.languages));
    return fields.read("tags", origin.tags);
}

Status readEnvironment(const JsonFields& report, Environment& environment)
{
    const Json* json = report.find("environment");
    if (!json)
        return ok;
    QL_TRY(const JsonFields fields, JsonFields::open(*json, report.where() + ": \"environment\""));
    QL_CHECK(fields.read("program", environment.program));
    QL_CHECK(fields.read("finished", environment.finished));
    QL_CHECK(fields.read("threads", environment.threads));
    return fields.read("instruction_set", environment.instructionSet);
}

/// A list under `key`, each item by `read`.
template <typename Item>
Status readList(const JsonFields& fields, std::string_view key, Result<Item> (*read)(const Json&, std::string),
                std::vector<Item>& out)
{
    QL_TRY(const Json* items, fields.array(key));
    for (std::size_t i = 0; items && i < items->size(); ++i) {
        QL_TRY(Item item, read((*items)[i], fmt::format("{}: \"{}\" {}", fields.where(), key, i + 1)));
        out.push_back(std::move(item));
    }
    return ok;
}

} // namespace

Result<Report> reportFromJson(const Json& json, std::string_view where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::string(where)));
    if (!fields.find("tensors") || !fields.find("complete"))
        return fail(Errc::BadInput, fmt::format("{}: not a report of a finished job", where));
    Report report;
    QL_CHECK(fields.read("output", report.output));
    QL_CHECK(fields.read("files", report.files));
    QL_CHECK(fields.read("file_bytes", report.fileBytes));
    QL_CHECK(readOrigin(fields, report.source));
    QL_CHECK(readEnvironment(fields, report.environment));
    if (const Json* recipe = fields.find("recipe")) {
        QL_TRY(report.recipe, plan::recipeFromJson(*recipe, fields.where() + ": \"recipe\""));
    }
    QL_CHECK(fields.read("bytes", report.bytes));
    QL_CHECK(fields.read("bits_per_weight", report.bitsPerWeight));
    QL_CHECK(fields.read("seconds", report.seconds));
    QL_CHECK(fields.read("verify_seconds", report.verifySeconds));
    QL_CHECK(fields.read("peak_bytes", report.peakBytes));
    QL_CHECK(fields.read("complete", report.complete));
    QL_CHECK(fields.read("runs_on", report.runsOn));
    QL_CHECK(fields.read("quantloom_only", report.quantloomOnly));
    QL_CHECK(readList(fields, "tensors", tensorFromJson, report.tensors));
    QL_CHECK(readList(fields, "metadata", metadataFromJson, report.metadata));
    QL_CHECK(readList(fields, "not_carried", notCarriedFromJson, report.notCarried));
    QL_CHECK(readList(fields, "problems", problemFromJson, report.problems));
    return report;
}

} // namespace ql::report
