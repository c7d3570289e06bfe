// SPDX-License-Identifier: GPL-3.0-or-later
// The list of verbs. To add one: a file <verb>.cpp with its make function, a line in command.h, a line here.
#include <algorithm>
#include <array>
#include <cstdio>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/log.h"
#include "app/version.h"
#include "app/version_facts.h"

namespace ql::app {

namespace {

constexpr std::array kCommands = {
    makeInspect, makeMetadata, makeQuantize, makeCompare,  makeDiff,        makeRecipe,     makeVerify,
    makeReport,  makeImatrix,  makeTradeoff, makeBlock,    makeTokenizer,   makeTypes,      makeFit,
    makeDevices, makeEvaluate, makeCulprits, makeGenerate, makeDiagnostics, makeCompletion, makeManual,
};

constexpr int kUsage = 2;

void declareCommon(CLI::App& app, CommonOptions& options)
{
    app.add_flag("--json", options.json, "Print one JSON object on stdout and nothing else there");
    app.add_flag("--quiet", options.quiet, "No progress and no notes on stderr");
    app.add_option("--threads", options.threads, "Worker threads; 0 means all cores")->check(CLI::Range(0, 4096));
    app.add_option("--log-level", options.logLevel, "What to log on stderr; trace: each decision, too")
        ->check(CLI::IsMember({"error", "warning", "info", "debug", "trace"}));
    app.add_option(
        "--log-file", options.logFile,
        "Add what is logged to this file, a line per message with its time; of --quiet what stderr is spared, too");
}

int parseError(const CLI::App& app, const CLI::ParseError& error)
{
    const bool asked = error.get_exit_code() == 0; // --help and --version are not errors
    return app.exit(error) == 0 && asked ? 0 : kUsage;
}

} // namespace

std::span<const MakeCommand> commands()
{
    return kCommands;
}

bool isCommandLine(std::string_view firstArgument)
{
    if (firstArgument == "--help" || firstArgument == "-h" || firstArgument == "--version")
        return true;
    return std::any_of(kCommands.begin(), kCommands.end(),
                       [&](MakeCommand make) { return make()->name() == firstArgument; });
}

int runCommandLine(int argc, char** argv)
{
    if (argc > 1 && argv[1][0] != '-' && !isCommandLine(argv[1])) {
        startLog("error");
        logError(fmt::format("{} is neither a verb nor a file; `quantloom --help` lists the verbs", argv[1]));
        return kUsage;
    }
    CLI::App app("Quantloom: turns model checkpoints into quantised files you can trust.\n"
                 "Without a verb, `quantloom [MODEL...]` opens the studio.",
                 "quantloom");
    bool asksVersion = false, wantsJson = false;
    CLI::Option* const version = app.add_flag("--version", asksVersion, "The version, and exit");
    app.add_flag("--json", wantsJson, "With --version: what it was built with, as JSON")->needs(version);
    app.require_subcommand(0, 1);
    std::vector<std::unique_ptr<Command>> all;
    std::vector<CLI::App*> verbs;
    for (const MakeCommand make : kCommands) {
        all.push_back(make());
        Command& command = *all.back();
        verbs.push_back(app.add_subcommand(std::string(command.name()), std::string(command.summary())));
        command.declare(*verbs.back());
        declareCommon(*verbs.back(), command.common);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return parseError(app, error);
    }
    if (asksVersion) {
        wantsJson ? printJson(versionFacts()) : print(std::string(kVersion) + "\n");
        return 0;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!verbs[i]->parsed())
            continue;
        const CommonOptions& common = all[i]->common;
        Result<int> result = fail(Errc::Failed, "the log did not begin");
        if (const Status started = startLog(common.quiet ? "error" : common.logLevel, common.logLevel, common.logFile);
            !started)
            result = fail(started.error());
        else
            result = all[i]->run();
        if (result)
            return *result;
        logError(result.error().message);
        if (all[i]->common.json)
            printJson(errorToJson(result.error()));
        return exitCode(result.error().code);
    }
    return parseError(app, CLI::RequiredError("A verb"));
}

} // namespace ql::app
