// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/json.h"
#include "core/base/result.h"

namespace CLI {
class App;
}

namespace ql::app {

/// Options that every verb has.
struct CommonOptions {
    bool json = false; ///< one object on stdout and nothing else there
    bool quiet = false; ///< no progress, no notes; errors stay
    unsigned threads = 0; ///< 0: all cores
    std::string logLevel = "info";
    std::string logFile{}; ///< messages are added to it; empty: none
};

/// One verb of the command line. It runs the same core code as the studio and gives the same bytes.
class Command {
public:
    virtual ~Command() = default;
    virtual std::string_view name() const = 0;
    virtual std::string_view summary() const = 0;
    /// Adds the verb's own options and arguments.
    virtual void declare(CLI::App& app) = 0;
    /// Does the work; the value is the exit code (0, or 1 for a check that found something).
    virtual Result<int> run() = 0;

    CommonOptions common{};
};

using MakeCommand = std::unique_ptr<Command> (*)();

/// All verbs, in the order of the help text. The list is commands.cpp.
std::span<const MakeCommand> commands();

std::unique_ptr<Command> makeInspect();
std::unique_ptr<Command> makeQuantize();
std::unique_ptr<Command> makeCompare();
std::unique_ptr<Command> makeDiff();
std::unique_ptr<Command> makeCulprits();
std::unique_ptr<Command> makeEvaluate();
std::unique_ptr<Command> makeGenerate();
std::unique_ptr<Command> makeVerify();
std::unique_ptr<Command> makeReport();
std::unique_ptr<Command> makeTradeoff();
std::unique_ptr<Command> makeImatrix();
std::unique_ptr<Command> makeBlock();
std::unique_ptr<Command> makeTokenizer();
std::unique_ptr<Command> makeTypes();
std::unique_ptr<Command> makeFit();
std::unique_ptr<Command> makeRecipe();
std::unique_ptr<Command> makeDevices();
std::unique_ptr<Command> makeDiagnostics();
std::unique_ptr<Command> makeCompletion();
std::unique_ptr<Command> makeManual();
std::unique_ptr<Command> makeMetadata();

/// Runs `argv[1]` as a verb; the value is the process's exit code.
int runCommandLine(int argc, char** argv);
/// Is this the name of a verb, or an option of the program itself (--help, --version)?
bool isCommandLine(std::string_view firstArgument);

} // namespace ql::app
