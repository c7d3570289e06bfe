// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace ql::plan {

/// The commands of a shell script, each as its words: quotes, backslashes, continued lines and comments as a POSIX
/// shell takes them. NAME=value sets a variable, and "$NAME" or "${NAME}" is its value where one was set; a value that
/// a command would compute, $(...), leaves the variable as it was. Nothing is run. A prompt ("$ ") is left out.
/// Errors: BadArgument for a quote that does not end.
Result<std::vector<std::vector<std::string>>> shellCommands(std::string_view script);

/// A word as a POSIX shell has to be told it: in single quotes where it needs them.
std::string shellQuoted(std::string_view word);

/// The words as one line.
std::string shellLine(const std::vector<std::string>& words);

} // namespace ql::plan
