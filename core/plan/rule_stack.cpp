// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rule_stack.h"

#include <fmt/format.h>

namespace ql::plan {

namespace {

/// Takes `text` literally off the end of a pattern; a dot may be escaped or not. Nothing when the end is another.
std::optional<std::string_view> withoutTail(std::string_view pattern, std::string_view text)
{
    for (; !text.empty(); text.remove_suffix(1)) {
        if (pattern.empty() || pattern.back() != text.back())
            return std::nullopt;
        pattern.remove_suffix(1);
        if (text.back() == '.' && pattern.ends_with('\\'))
            pattern.remove_suffix(1);
    }
    return pattern;
}

/// "attn_norm.weight" of "blk.3.attn_norm.weight"; all of "output_norm.weight".
std::string_view lastTwoWords(std::string_view name)
{
    const std::size_t last = name.rfind('.');
    if (last == std::string_view::npos || last == 0)
        return name;
    const std::size_t before = name.rfind('.', last - 1);
    return before == std::string_view::npos ? name : name.substr(before + 1);
}

} // namespace

bool namesExactly(std::string_view pattern, std::string_view name)
{
    const bool begins = pattern.starts_with('^');
    const bool ends = pattern.ends_with('$');
    if (begins)
        pattern.remove_prefix(1);
    if (ends)
        pattern.remove_suffix(1);
    if (const auto rest = withoutTail(pattern, name); rest && rest->empty())
        return true;
    return begins && ends && withoutTail(pattern, lastTwoWords(name)).has_value();
}

Result<RuleStack> RuleStack::compile(const std::vector<Rule>& rules)
{
    RuleStack stack;
    stack.m_counts.resize(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].enabled)
            continue;
        auto regex = Regex::compile(rules[i].pattern);
        if (!regex)
            return fail(std::move(regex).error().in(fmt::format("rule {}", i + 1)));
        stack.m_compiled.push_back({i, *std::move(regex)});
    }
    return stack;
}

RuleStack::Match RuleStack::match(const std::string& name, bool exactOnly)
{
    Match match;
    for (const Compiled& compiled : m_compiled) {
        if (!compiled.regex.search(name))
            continue;
        Count& count = m_counts[compiled.rule];
        ++count.matched;
        if (exactOnly && !namesExactly(compiled.regex.pattern(), name)) {
            if (count.refused++ == 0)
                count.firstRefused = name;
        } else if (!match.first) {
            match.first = compiled.rule;
            ++count.decided;
        } else if (!match.second) {
            match.second = compiled.rule;
        }
    }
    return match;
}

} // namespace ql::plan
