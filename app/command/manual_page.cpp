// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/command/command_tree.h"

namespace ql::app {

namespace {

/// A text as man(7) takes it: backslashes and hyphens written out, no line that begins like a request.
std::string roff(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        const bool atLineStart = out.empty() || out.back() == '\n';
        if (atLineStart && (c == '.' || c == '\''))
            out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    return out;
}

std::string usage(const VerbFacts& verb)
{
    std::string out = fmt::format(".B quantloom {}\n[\\fIOPTION\\fR]...", roff(verb.name));
    for (const OptionFacts& argument : verb.arguments) {
        const std::string name = fmt::format("\\fI{}\\fR{}", roff(argument.value), argument.repeats ? "..." : "");
        out += argument.required ? " " + name : " [" + name + "]";
    }
    return out + "\n";
}

std::string entry(const OptionFacts& option)
{
    std::string head;
    for (const std::string& name : option.names)
        head += (head.empty() ? "" : ", ") + ("\\fB" + roff(name) + "\\fR");
    constexpr std::size_t mostShown = 8;
    const bool isShort = !option.choices.empty() && option.choices.size() <= mostShown;
    const std::string value = isShort ? fmt::format("{}", fmt::join(option.choices, "|")) : option.value;
    if (!value.empty())
        head += (head.empty() ? "" : " ") + ("\\fI" + roff(value) + "\\fR");
    return fmt::format(".TP\n{}\n{}.\n", head, roff(option.help));
}

constexpr const char* front = R"(.SH NAME
quantloom \- turn model checkpoints into quantised files you can trust
.SH SYNOPSIS
.B quantloom
[\fIMODEL\fR]...
.br
.B quantloom
\fIVERB\fR [\fIOPTION\fR]... \fIARGUMENT\fR...
.SH DESCRIPTION
Without a verb the studio opens, with the models that are named: Hugging Face folders, safetensors or GGUF files.
With a verb the same work is done on the command line, with the same bytes as its result.
Source files are never changed, and an output appears under its name only when it was read back and found whole.
.SH VERBS
)";

constexpr const char* back = R"(.SH EXIT STATUS
.TP
.B 0
The work is done, and proven where there was something to prove.
.TP
.B 1
The work failed, or a check found a difference.
.TP
.B 2
The request itself is wrong: usage, an unknown type, a bad rule.
.TP
.B 3
An input is refused: damaged, or of a kind that cannot be handled.
.TP
.B 4
The output cannot be written.
.TP
.B 5
Cancelled.
.TP
.B 6
There is no suitable device.
.SH ENVIRONMENT
.TP
.B QUANTLOOM_RESOURCES
The folder of architectures, tokenizers, recipes and samples, instead of the installed one.
.TP
.B QUANTLOOM_ISA
The fastest instruction set that codecs may use: scalar, vector128, avx2 or avx512. All give the same bytes.
.SH FILES
.TP
.I ~/.config/Quantloom
Settings, devices and architecture files of your own. Presets lie in ~/.local/share/Quantloom/presets.
)";

} // namespace

std::string manualPage(const std::vector<VerbFacts>& verbs, const std::string& version)
{
    std::string out = fmt::format(".TH QUANTLOOM 1 \"\" \"Quantloom {}\" \"User Commands\"\n{}", roff(version), front);
    for (const VerbFacts& verb : verbs) {
        out += fmt::format(".SS {}\n{}.PP\n{}.\n", roff(verb.name), usage(verb), roff(verb.summary));
        for (const OptionFacts& argument : verb.arguments)
            out += entry(argument);
        for (const OptionFacts& option : verb.options)
            out += entry(option);
    }
    return out + back;
}

} // namespace ql::app
