// SPDX-License-Identifier: Apache-2.0
#include "core/plan/custom_q.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/base/regex.h"
#include "core/plan/recipe_io/llama_rules.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

Result<Rule> parseItem(std::string_view item)
{
    const auto refuse = [&](std::string_view why) {
        return fail(Errc::BadArgument, fmt::format("custom rule {}: {}", inQuotes(item), why));
    };
    const std::size_t equals = item.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return refuse("write REGEX=TYPE, as in attn_v=q6_K; rules are separated by commas");
    Rule rule;
    rule.pattern = shielded(std::string(trimmed(item.substr(0, equals))));
    if (const auto regex = Regex::compile(rule.pattern); !regex)
        return refuse(regex.error().message);
    const auto type = parseTypeName(trimmed(item.substr(equals + 1)));
    if (!type)
        return refuse(type.error().message);
    rule.type = *type;
    return rule;
}

} // namespace

Result<std::vector<Rule>> parseCustomQ(std::string_view text)
{
    std::vector<Rule> rules;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#')
            continue;
        while (!line.empty()) {
            const std::size_t comma = std::min(line.find(','), line.size());
            if (const std::string_view item = trimmed(line.substr(0, comma)); !item.empty()) {
                QL_TRY(Rule rule, parseItem(item));
                rules.push_back(std::move(rule));
            }
            line.remove_prefix(std::min(comma + 1, line.size()));
        }
    }
    if (rules.empty())
        return fail(Errc::BadArgument, "there is no custom rule; write REGEX=TYPE,REGEX=TYPE");
    return rules;
}

} // namespace ql::plan
