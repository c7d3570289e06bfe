// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/job/rule_errors.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

namespace ql::app {

/// A plan as a table for people.
std::string planText(const plan::Plan& plan);
/// The rules of its recipe: what they decide and cost, and where `errors` are given, what they do to the error. Empty
/// without rules.
std::string rulesText(const plan::Plan& plan, const std::vector<job::RuleError>& errors);
/// A finished job in a few lines: per type the tensors, bytes and errors; what was not carried over.
std::string reportText(const report::Report& report);

} // namespace ql::app
