// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/plan/recipe.h"

namespace ql::plan {

/// The two programs called llama-quantize. Their rules are searched in a tensor's name, the first match wins, and they
/// never reach what is never quantised.
enum class Llama {
    Mainline, ///< --tensor-type REGEX=TYPE: the pattern is turned into lower case; split at the first '='
    Ik, ///< --custom-q REGEX=TYPE,REGEX=TYPE: case counts
};

/// A pattern of theirs as one of ours, wrapped where ours would reach what theirs never does.
std::string shielded(std::string pattern);

/// "REGEX=TYPE" as --tensor-type takes it. Errors: BadArgument.
Result<Rule> parseTensorType(std::string_view text);
/// Such rules with blanks between them, as --tensor-type-file takes them. Errors: BadArgument.
Result<std::vector<Rule>> parseTensorTypeFile(std::string_view text);

/// The name that their options take for a format; empty for a format that the program does not have.
std::string llamaTypeName(quant::Format format, Llama program);

/// The enabled rules of a recipe, and then its types by role, as "REGEX=TYPE" for a program; a warning for each that it
/// cannot say.
std::vector<std::string> llamaRules(const Recipe& recipe, Llama program, std::vector<std::string>& warnings);

} // namespace ql::plan
