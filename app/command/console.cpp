// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/console.h"

#include <algorithm>
#include <cstdio>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/log.h"

namespace ql::app {

namespace {

/// Terminal columns of UTF-8 text, taking every character as one wide.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

const char* codeName(Errc code)
{
    switch (code) {
    case Errc::BadArgument:
        return "bad_argument";
    case Errc::BadInput:
        return "bad_input";
    case Errc::Unsupported:
        return "unsupported";
    case Errc::CannotWrite:
        return "cannot_write";
    case Errc::Cancelled:
        return "cancelled";
    case Errc::NoDevice:
        return "no_device";
    case Errc::NoMemory:
        return "no_memory";
    case Errc::Failed:
        return "failed";
    }
    return "failed";
}

} // namespace

void printJson(const Json& value)
{
    print(dumpJson(value, 1) + "\n");
}

Json errorToJson(const Error& error)
{
    return {{"error", {{"code", codeName(error.code)}, {"message", error.message}}}};
}

void print(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

std::string formatTable(const std::vector<std::vector<std::string>>& given, const std::vector<Align>& alignment)
{
    std::vector<std::vector<std::string>> rows = given;
    for (auto& row : rows)
        std::ranges::transform(row, row.begin(), onOneLine); // names of strangers are no commands to a terminal
    std::vector<std::size_t> widths(alignment.size(), 0);
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::string text;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::string line;
        for (std::size_t i = 0; i < rows[r].size(); ++i) {
            const std::string padding(widths[i] - width(rows[r][i]), ' ');
            line += alignment[i] == Align::Left ? rows[r][i] + padding : padding + rows[r][i];
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
        if (r == 0) {
            for (const std::size_t w : widths)
                text += std::string(w, '-') + "  ";
            text.erase(text.find_last_not_of(' ') + 1);
            text += "\n";
        }
    }
    return text;
}

Result<arch::ModelPtr> openModel(const std::string& path, const arch::Carried& carried)
{
    QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), path));
    return arch::interpret(std::move(checkpoint), io::systemDisk(), carried);
}

void logProblems(const std::vector<plan::Problem>& problems, std::size_t most)
{
    std::map<plan::Severity, std::size_t> seen;
    for (const plan::Problem& problem : problems) {
        if (++seen[problem.severity] > most)
            continue;
        const std::string text =
            problem.tensor.empty() ? problem.message : onOneLine(problem.tensor) + ": " + problem.message;
        switch (problem.severity) {
        case plan::Severity::Note:
            logInfo(text);
            break;
        case plan::Severity::Warning:
            logWarning(text);
            break;
        case plan::Severity::Error:
            logError(text);
            break;
        }
    }
    for (const auto& [severity, count] : seen)
        if (count > most)
            logInfo(fmt::format("and {} more like these; --json lists them all", count - most));
}

} // namespace ql::app
