// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/quant/error_stats.h"
#include "core/report/certificate.h"
#include "core/report/origin.h"

namespace ql::report {

/// Error of one tensor as a small picture: cell (r, c) is the relative RMSE of a rectangle of weights.
struct ErrorMap {
    static constexpr std::uint64_t mostCells = 64; ///< along each side
    std::uint32_t rows = 0, columns = 0;
    std::vector<float> cells{}; ///< rows x columns, row-major; NaN where nothing finite was compared
};

/// Collects an ErrorMap row by row. The sums are double; their order is that of the calls, so rows added in row order,
/// or collectors merged in row order, give the same map for any number of threads. Not thread-safe.
/// Pairs with a NaN or an infinity on either side are left out.
class ErrorMapBuilder {
public:
    ErrorMapBuilder() = default;
    ErrorMapBuilder(std::uint64_t rowCount, std::uint64_t columns);
    /// Adds a row to the map and to the figures of the whole in one pass. `row` counts over all outer dimensions; both
    /// spans have one value per column.
    void add(std::uint64_t row, std::span<const float> original, std::span<const float> decoded,
             quant::ErrorStats& stats);
    /// `other` must be of the same shape.
    void merge(const ErrorMapBuilder& other);
    ErrorMap finish() const;

private:
    std::uint64_t m_rowCount = 0;
    std::uint32_t m_mapRows = 0;
    std::vector<std::uint64_t> m_columnEnds{}; ///< of each column of the map, in columns of the tensor
    std::vector<quant::PartSums> m_cells{}; ///< row-major
};

/// One row of the truth report.
struct TensorRow {
    std::string name{};
    std::string role{};
    int layer = -1;
    std::vector<std::uint64_t> shape{};
    std::string sourceType{}, asked{}, planned{}, written{}, readBack{};
    std::uint64_t bytes = 0;
    quant::ErrorStats stats{};
    std::string checksum{}; ///< XXH3-128 of the tensor's bytes, 32 hex digits, from the file as read back
    std::string fallback{}, reason{};
    std::string search{}; ///< "fast" or "best"; empty where nothing was quantised
    bool importance = false; ///< the encoder had an importance matrix
    std::vector<std::string> runsOn{}; ///< programs that know the type
    std::string route{}; ///< what became of scales that lie apart: plan::Step
    std::optional<Certificate> certificate{}; ///< nothing where the exact values of the source are not known
    ErrorMap map{};
};

/// What made an output, and when.
struct Environment {
    std::string program{}; ///< "quantloom 1.2.3"
    std::string finished{}; ///< UTC, ISO 8601 to the second: "2026-08-01T12:00:00Z"
    std::uint64_t threads = 0; ///< 0: not known
    std::string instructionSet{}; ///< of the encoders; all give the same bytes
};

/// What was asked, planned, written and read back; the proof that a job's file is what it says.
struct Report {
    std::string output{}; ///< path of the (first) written file
    std::vector<std::string> files{};
    std::vector<std::uint64_t> fileBytes{}; ///< parallel to `files`; empty where an old report does not say
    Origin source{};
    Environment environment{};
    std::optional<plan::Recipe> recipe{}; ///< nothing where an old report does not say
    std::uint64_t bytes = 0;
    double bitsPerWeight = 0;
    double seconds = 0; ///< start to the renamed file
    double verifySeconds = 0; ///< of these, spent on reading back alone (not overlapped with other work)
    std::uint64_t peakBytes = 0; ///< peak resident memory of the process
    std::vector<TensorRow> tensors{};
    std::vector<gguf::ChangeRow> metadata{}; ///< what the recipe changed in them
    std::vector<arch::NotCarried> notCarried{};
    std::vector<plan::Problem> problems{};
    std::vector<std::string> runsOn{}; ///< programs that load the file
    bool quantloomOnly = false; ///< no engine reads the file: it is to be kept, or quantised later
    bool complete = false; ///< every tensor read back as planned

    Json toJson() const; ///< fields as in docs/json.md
    /// dumpJson(toJson()), without ever holding the whole as Json: 100,000 tensors would take half a gigabyte.
    std::string toJsonText() const;
};

/// Reads what toJson() wrote; error maps come back rounded to half precision. Errors: BadInput that names the field.
Result<Report> reportFromJson(const Json& json, std::string_view where);

/// A dry run's JSON: the same fields as a report's, without what only a run can know.
Json planToJson(const plan::Plan& plan, const std::string& output);

/// "fast" or "best" for a tensor that will be quantised, else empty.
std::string searchOf(const plan::Step& step);
/// The programs that know the type of a step in the plan's container.
std::vector<std::string> programsOf(const plan::Plan& plan, const plan::Step& step);

/// The name of the report written beside an output: "<output>.report.json".
std::string reportPath(const std::string& output);
/// The same for people: "<output>.report.html".
std::string documentPath(const std::string& output);

/// Of this very program, now; `threads` as it works with.
Environment environmentNow(unsigned threads);

} // namespace ql::report
