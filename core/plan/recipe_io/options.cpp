// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/options.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::plan {

namespace {

bool isOption(const std::string& word)
{
    return word.size() > 1 && word[0] == '-';
}

std::string_view baseName(std::string_view path)
{
    constexpr std::string_view windows = ".exe";
    path = path.substr(path.find_last_of("/\\") + 1); // npos + 1 is the beginning
    return path.ends_with(windows) ? path.substr(0, path.size() - windows.size()) : path;
}

} // namespace

Result<ParsedCommand> parseOptions(std::span<const std::string> words, std::span<const OptionSpec> specs)
{
    ParsedCommand command;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isOption(words[i])) {
            command.positionals.push_back(words[i]);
            continue;
        }
        const std::size_t equals = words[i].starts_with("--") ? words[i].find('=') : std::string::npos;
        const std::string name = words[i].substr(0, equals);
        const auto spec = std::ranges::find(specs, name, &OptionSpec::name);
        if (spec == specs.end())
            return fail(Errc::BadArgument, fmt::format("unknown option {}", name));
        const std::string told(spec->means.empty() ? spec->name : spec->means);
        if (equals != std::string::npos) {
            command.options.emplace_back(told, words[i].substr(equals + 1));
        } else if (spec->takes == Takes::None) {
            command.options.emplace_back(told, "");
        } else {
            if (i + 1 == words.size())
                return fail(Errc::BadArgument, fmt::format("{} lacks its value", name));
            command.options.emplace_back(told, words[++i]);
        }
        while (spec->takes == Takes::Many && i + 1 < words.size() && !isOption(words[i + 1]))
            command.options.emplace_back(told, words[++i]);
    }
    return command;
}

std::optional<std::vector<std::string>> wordsBehind(const std::vector<std::vector<std::string>>& commands,
                                                    std::span<const std::string_view> programs)
{
    for (const auto& words : commands)
        for (std::size_t i = 0; i < words.size(); ++i)
            if (std::ranges::find(programs, baseName(words[i])) != programs.end())
                return std::vector<std::string>(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
    return std::nullopt;
}

} // namespace ql::plan
