// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/command/command_tree.h"

namespace ql::app {

namespace {

/// A text within single quotes of a shell. Of fish, too, which also wants its backslashes twice.
std::string inQuotes(const std::string& text, bool isFish = false)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += isFish ? "\\'" : "'\\''";
        else if (c == '\\' && isFish)
            out += "\\\\";
        else
            out += c;
    }
    return out + "'";
}

std::string joined(const std::vector<std::string>& words)
{
    return fmt::format("{}", fmt::join(words, " "));
}

std::string bash(const std::vector<VerbFacts>& verbs)
{
    std::string cases, names;
    for (const VerbFacts& verb : verbs) {
        names += (names.empty() ? "" : " ") + verb.name;
        std::string values, options;
        for (const OptionFacts& option : verb.options) {
            for (const std::string& name : option.names)
                options += (options.empty() ? "" : " ") + name;
            if (!option.choices.empty())
                values += fmt::format("                {}) words={} ;;\n", fmt::join(option.names, "|"),
                                      inQuotes(joined(option.choices)));
        }
        cases += fmt::format("        {})\n            options={}\n            case $before in\n{}            esac\n"
                             "            ;;\n",
                             verb.name, inQuotes(options), values);
    }
    return fmt::format(R"(# Completes quantloom in bash; made by `quantloom completion bash`.
_quantloom()
{{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} words='' options='' IFS=$' \t\n'
    if [ "$COMP_CWORD" = 1 ]; then
        COMPREPLY=($(compgen -W '{0} --help --version' -- "$word"))
    else
        case ${{COMP_WORDS[1]}} in
{1}        esac
        if [ -n "$words" ]; then
            COMPREPLY=($(compgen -W "$words" -- "$word"))
        elif [ "${{word#-}}" != "$word" ]; then
            COMPREPLY=($(compgen -W "$options" -- "$word"))
        fi
    fi
}}
complete -o bashdefault -o default -F _quantloom quantloom
)",
                       names, cases);
}

/// Of a description in _arguments: its brackets and colons end parts.
std::string zshText(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

std::string zsh(const std::vector<VerbFacts>& verbs)
{
    std::string list, cases;
    for (const VerbFacts& verb : verbs) {
        list += fmt::format("        {}\n", inQuotes(verb.name + ":" + zshText(verb.summary)));
        cases += fmt::format("    {})\n        _arguments -s", verb.name);
        for (const OptionFacts& option : verb.options) {
            const std::string value = option.value.empty() ? ""
                : option.choices.empty()                   ? ":" + zshText(option.value) + ":_files"
                                         : ":" + zshText(option.value) + ":(" + joined(option.choices) + ")";
            for (const std::string& name : option.names)
                cases += fmt::format(
                    " \\\n            {}",
                    inQuotes(fmt::format("{}{}[{}]{}", option.repeats ? "*" : "", name, zshText(option.help), value)));
        }
        cases += " \\\n            '*:file:_files'\n        ;;\n";
    }
    return fmt::format(R"(#compdef quantloom
# Completes quantloom in zsh; made by `quantloom completion zsh`.
_quantloom()
{{
    local -a verbs=(
{}    )
    if (( CURRENT == 2 )); then
        _describe verb verbs
        _files
        return
    fi
    local verb=$words[2]
    shift words
    (( CURRENT-- ))
    case $verb in
{}    esac
}}
_quantloom "$@"
)",
                       list, cases);
}

std::string fish(const std::vector<VerbFacts>& verbs)
{
    std::string out = "# Completes quantloom in fish; made by `quantloom completion fish`.\n";
    for (const VerbFacts& verb : verbs)
        out += fmt::format("complete -c quantloom -n __fish_use_subcommand -a {} -d {}\n", verb.name,
                           inQuotes(verb.summary, true));
    for (const VerbFacts& verb : verbs)
        for (const OptionFacts& option : verb.options) {
            out += fmt::format("complete -c quantloom -n '__fish_seen_subcommand_from {}'", verb.name);
            for (const std::string& name : option.names)
                out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
            if (!option.choices.empty())
                out += " -x -a " + inQuotes(joined(option.choices), true);
            else if (!option.value.empty())
                out += " -r";
            out += " -d " + inQuotes(option.help, true) + "\n";
        }
    return out;
}

} // namespace

std::string completionScript(const std::string& shell, const std::vector<VerbFacts>& verbs)
{
    return shell == "zsh" ? zsh(verbs) : shell == "fish" ? fish(verbs) : bash(verbs);
}

} // namespace ql::app
