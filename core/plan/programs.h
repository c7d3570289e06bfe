// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/plan/problem_list.h"

namespace ql::plan {

/// Who can load the output, and a word when that is not everybody.
void reportPrograms(Plan& plan, ProblemList& problems);

/// Has the plan codes that no engine reads, kept for quantising them later?
bool isForQuantloomOnly(const Plan& plan);

} // namespace ql::plan
