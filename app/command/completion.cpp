// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/command_tree.h"
#include "app/command/console.h"
#include "app/version.h"

namespace ql::app {

namespace {

/// Prints a text that is made of the command line's own declaration.
class SelfDescription : public Command {
public:
    Result<int> run() override
    {
        const std::string text = made(describeVerbs(*m_app->get_parent()));
        if (common.json)
            printJson({{"text", text}});
        else
            print(text);
        return 0;
    }

protected:
    virtual std::string made(const std::vector<VerbFacts>& verbs) const = 0;
    const CLI::App* m_app = nullptr;
};

class Completion final : public SelfDescription {
public:
    std::string_view name() const override { return "completion"; }
    std::string_view summary() const override { return "A script that completes verbs and options in a shell"; }
    void declare(CLI::App& app) override
    {
        m_app = &app;
        app.add_option("SHELL", m_shell, "bash, zsh or fish")
            ->required()
            ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    }

protected:
    std::string made(const std::vector<VerbFacts>& verbs) const override { return completionScript(m_shell, verbs); }

private:
    std::string m_shell{};
};

class Manual final : public SelfDescription {
public:
    std::string_view name() const override { return "manual"; }
    std::string_view summary() const override { return "The manual page, for man -l - or a package"; }
    void declare(CLI::App& app) override { m_app = &app; }

protected:
    std::string made(const std::vector<VerbFacts>& verbs) const override
    {
        return manualPage(verbs, std::string(kVersion));
    }
};

} // namespace

std::unique_ptr<Command> makeCompletion()
{
    return std::make_unique<Completion>();
}

std::unique_ptr<Command> makeManual()
{
    return std::make_unique<Manual>();
}

} // namespace ql::app
