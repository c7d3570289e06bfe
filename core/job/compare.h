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
    std::vector<CompareRow> tensors{};
    std::vector<std::string> onlyInReference{}, onlyInCandidate{};
    quant::ErrorStats total{};
    Json toJson() const;
};

/// Error of every tensor of `candidate` against `reference`; both may be of any kind and type.
Result<Comparison> compare(const arch::Model& reference, const arch::Model& candidate, unsigned threads, Context& context);

/// Whole-file audit of a GGUF or safetensors model: structure, NaN/Inf, checksums of the report beside it where
/// there is one. The list of problems is empty when all is well.
struct Audit {
    std::uint64_t tensors = 0, bytes = 0, nonfinite = 0;
    bool hasReport = false;
    std::uint64_t checksumsCompared = 0;
    std::vector<plan::Problem> problems{};
    Json toJson() const;
};
Result<Audit> verify(io::Disk& disk, const std::string& path, unsigned threads, Context& context);

} // namespace ql::job
