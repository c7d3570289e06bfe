// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "core/base/json.h"
#include "core/plan/plan.h"

namespace ql::report {

/// "note", "warning", "error": as in the JSON output.
std::string_view severityName(plan::Severity severity);
std::optional<plan::Severity> severityByName(std::string_view name);

/// [{"severity", "tensor", "message"}], and "suggested_rules" where there are any.
Json problemsToJson(const std::vector<plan::Problem>& problems);

} // namespace ql::report
