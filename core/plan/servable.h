// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/plan/plan.h"
#include "core/plan/problem_list.h"

namespace ql::plan {

/// A pattern of rules that finds this very name.
std::string namePattern(std::string_view name);

/// What engines would refuse or serve wrongly in a planned folder, each with the rules that would mend it
/// (Problem::suggestedRules). Source of what vLLM does: docs/formats/servable.md.
void checkServable(const Plan& plan, ProblemList& problems);

} // namespace ql::plan
