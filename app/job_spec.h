// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/json.h"
#include "core/job/queue.h"
#include "core/plan/plan.h"
#include "core/plan/recipe.h"

namespace ql::app {

/// All that a job of the studio needs to begin, so that it can begin again: today, or in the next run of the program.
struct JobSpec {
    std::string model{}; ///< absolute path; empty: not a job that can be repeated
    plan::Recipe recipe{};
    std::string output{}; ///< absolute path of the file or folder
    std::uint64_t bytes = 0; ///< of the output, as planned; 0: not known
    bool overwrite = false; ///< what was there may be replaced: somebody said so
    bool operator==(const JobSpec&) const = default;
};

Json toJson(const JobSpec& spec);
/// Errors: BadInput that names the field.
Result<JobSpec> jobSpecFromJson(const Json& json, std::string_view where);

/// Opens the model and works out the plan. Reads files: not for the GUI thread. Errors: those of opening and planning.
Result<plan::Plan> planOf(const JobSpec& spec);

/// Writes what the specification says, and goes on where an interrupted job stopped. With a plan it does not open the
/// model a second time.
job::Queue::Work workOf(const JobSpec& spec, std::shared_ptr<const plan::Plan> plan = {});

} // namespace ql::app
