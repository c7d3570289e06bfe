// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/plan/plan.h"
#include "core/report/report.h"

namespace ql::app {

/// A plan as a table for people.
std::string planText(const plan::Plan& plan);
/// A finished job in a few lines: per type the tensors, bytes and errors; what was not carried over.
std::string reportText(const report::Report& report);

} // namespace ql::app
