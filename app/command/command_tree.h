// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ql::app {

/// What the declared command line says of itself, for shells and for the manual page: one source for all of them.
struct OptionFacts {
    std::vector<std::string> names{}; ///< "--threads", "-o"; none for an argument that stands by itself
    std::string value{}; ///< what follows, "TEXT"; empty for a flag
    std::vector<std::string> choices{}; ///< of the value, where they are a list
    std::string help{};
    bool required = false;
    bool repeats = false;
};

struct VerbFacts {
    std::string name{}, summary{};
    std::vector<OptionFacts> options{}, arguments{};
};

/// The verbs of the whole program, in the order of its help text.
std::vector<VerbFacts> describeVerbs(const CLI::App& program);

/// What completes a verb, its options and their values in "bash", "zsh" or "fish"; files for all else.
std::string completionScript(const std::string& shell, const std::vector<VerbFacts>& verbs);

/// The manual page quantloom(1), as man(7) has it. `version` stands at its foot.
std::string manualPage(const std::vector<VerbFacts>& verbs, const std::string& version);

} // namespace ql::app
