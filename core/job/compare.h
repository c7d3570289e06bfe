// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/job/context.h"
#include "core/quant/error_stats.h"
#include "core/report/report.h"

namespace ql::job {

struct CompareRow {
    std::string name{};
    std::string role{};
    int layer = -1;
    std::string referenceType{}, candidateType{};
    quant::ErrorStats stats{};
    report::ErrorMap map{};
};

struct Comparison {
    std::vector<CompareRow> tensors{}; ///< in the order of the reference
    std::vector<std::string> onlyInReference{}, onlyInCandidate{};
    std::vector<arch::NotCarried> notCompared{}; ///< in both, but of another shape
    quant::ErrorStats total{};

    /// {"tensors": [...], "total": {...}, ...}: fields as in docs/jobs.md.
    Json toJson() const;
};

/// Error of every tensor of `candidate` against `reference`; both may be of any kind and type. Sums are taken as in
/// quantize(), so that they equal those of its report. `threads` 0: all cores.
/// Errors: Cancelled; BadInput for a tensor that cannot be read or decoded.
Result<Comparison> compare(const arch::Model& reference, const arch::Model& candidate, unsigned threads,
                           Context& context);

/// What verify() found. The list of problems is empty when all is well.
struct Audit {
    std::uint64_t tensors = 0, bytes = 0, nonfinite = 0;
    bool hasReport = false;
    std::uint64_t checksumsCompared = 0;
    std::vector<plan::Problem> problems{}; ///< in the order of the file

    Json toJson() const;
};

/// Whole-file audit of a GGUF (all parts of a split) or safetensors model: structure; NaN and infinite values, in
/// quantised tensors those that a damaged scale makes; checksums of the report beside it where there is one.
/// Errors: Cancelled; BadInput and Unsupported when it cannot be opened at all.
Result<Audit> verify(io::Disk& disk, const std::string& path, unsigned threads, Context& context);

} // namespace ql::job
