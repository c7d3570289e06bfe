// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/plan/problem_list.h"

namespace ql::plan {

/// Lays out a folder to the byte: shards of at most Recipe::splitBytes, each weight with its scales; the index; the
/// files that go along; the configuration, which comes last, because a folder without config.json is no model.
void layOutFolder(Plan& plan, ProblemList& problems);

/// What the plan makes of the matrices of Linear modules.
struct ModuleCoding;
std::vector<ModuleCoding> moduleCodings(const Plan& plan);

} // namespace ql::plan
