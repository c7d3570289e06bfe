// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace ql::plan {

/// How many values an option of a command takes.
enum class Takes { None, One, Many };

struct OptionSpec {
    std::string_view name; ///< "--type"
    Takes takes = Takes::One;
    std::string_view means = {}; ///< the name that it is told under, when it is another one: "-o" means "--output"
};

/// A command line taken apart.
struct ParsedCommand {
    std::vector<std::pair<std::string, std::string>> options{}; ///< in their order; of Many one for each value
    std::vector<std::string> positionals{};
};

/// `words` without the command itself. "--name=value" is as "--name value". Errors: BadArgument for an option that is
/// not in the list or lacks its value.
Result<ParsedCommand> parseOptions(std::span<const std::string> words, std::span<const OptionSpec> specs);

/// The words behind the command `program` (a path ends in it, with or without .exe) in a script; nothing without one.
std::optional<std::vector<std::string>> wordsBehind(const std::vector<std::vector<std::string>>& commands,
                                                    std::span<const std::string_view> programs);

} // namespace ql::plan
