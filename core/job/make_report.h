// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/job/journal.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

namespace ql::job {

/// The report of a job that is complete. `sealed` and `readBack` (types in the header as read back) are parallel to the
/// steps of the plan. Names of files, times and memory are left to the caller.
report::Report makeReport(const plan::Plan& plan, std::vector<JournalEntry> sealed,
                          const std::vector<quant::StoredType>& readBack);

} // namespace ql::job
