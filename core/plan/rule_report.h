// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/plan/problem_list.h"
#include "core/plan/rule_stack.h"

namespace ql::plan {

/// How the rules of a recipe fared, into Plan::ruleUses, and a word about those that never decide.
void reportRules(Plan& plan, const RuleStack& rules, ProblemList& problems);
/// A word about types for roles that the model has not.
void reportRoles(const Plan& plan, ProblemList& problems);

/// Of all tensor data, by the weights of the model.
double bitsPerWeight(const Plan& plan);

} // namespace ql::plan
