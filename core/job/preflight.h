// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/io/file.h"
#include "core/job/journal.h"
#include "core/job/quantize.h"
#include "core/output/model_output.h"
#include "core/plan/plan.h"

namespace ql::job {

/// How a job begins, decided before anything is changed.
struct Beginning {
    output::Begin begin = output::Begin::Fresh;
    std::vector<JournalEntry> entries{}; ///< of the interrupted job that is continued
};

/// Why a plan cannot be run: a problem of severity Error, and if `strict` also a warning or a fallback.
/// Errors: that of the problem, nearly always BadArgument.
Status checkPlan(const plan::Plan& plan, bool strict);

/// The name of a file in a folder that makes it a model, so that it is not replaced without leave; empty where there is
/// none. Errors: those of listing the folder.
Result<std::string> modelIn(io::Disk& disk, const std::string& folder);

/// Everything that can be refused before the first byte is written: a blocked plan, strictness, an output that is one
/// of the sources or exists already, an interrupted job in the way, no room, no permission, too long a name.
/// `name` is what the output is called (output::namePath), `paths` are its files.
Result<Beginning> preflight(io::Disk& disk, const plan::Plan& plan, const QuantizeOptions& options,
                            const std::string& name, const std::vector<std::string>& paths);

} // namespace ql::job
