// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"
#include "core/io/file.h"
#include "core/job/context.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

namespace ql::job {

struct QuantizeOptions {
    /// Path of the output; of a split: any path in its folder, the plan has the names; of safetensors: the folder.
    std::string output{};
    unsigned threads = 0; ///< 0: all cores
    std::uint64_t memoryBytes = std::uint64_t{1} << 30; ///< budget of the buffers
    bool overwrite = false; ///< replace an existing output, and forget an interrupted job
    bool resume = false; ///< continue from the journal where there is one
    bool strict = false; ///< a fallback or a warning of the plan is an error
};

/// Executes a plan: reads, encodes and writes row chunks of several tensors at once, within the memory budget; reads
/// everything back; renames the output when it is whole and as planned; writes the report beside it.
/// Same plan, same bytes, and same report apart from times, for any number of threads and any budget.
/// Cancelled or failed, nothing is left but the partial file and its journal, and these only where `resume` can use
/// them: docs/jobs.md. Runs on the calling thread and `threads` + 1 others: docs/threads.md.
/// Errors: Cancelled, CannotWrite, BadInput, BadArgument (blocked plan; strict; the journal of another job), NoMemory,
/// Failed (not as planned; values that cannot be quantised).
Result<report::Report> quantize(io::Disk& disk, const plan::Plan& plan, const QuantizeOptions& options,
                                Context& context);

/// Path of the journal of an output: "<output>.journal"; of a split, `output` is its first file. For a folder it lies
/// beside it, like the report.
std::string journalPath(const std::string& output);

} // namespace ql::job
