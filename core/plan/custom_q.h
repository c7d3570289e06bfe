// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/plan/recipe.h"

namespace ql::plan {

/// The rules of ik_llama.cpp's --custom-q: "regex=type,regex=type". Its meaning is ours: searched in the name, case
/// counts, the first match wins. A rule is split at its first '=' and has no comma in its pattern. Lines, empty ones
/// and those that begin with '#' are taken too, as recipe files for it have them. Types may be in upper or lower case.
/// That program never lets such a rule touch what is never quantised; patterns that would by our rules are wrapped.
/// Errors: BadArgument that names the rule.
Result<std::vector<Rule>> parseCustomQ(std::string_view text);

} // namespace ql::plan
