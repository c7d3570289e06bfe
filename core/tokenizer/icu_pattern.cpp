// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/icu_pattern.h"

#include <cctype>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::tokenizer {

namespace {

constexpr std::string_view kWord = R"(\p{Alphabetic}\p{M}\p{Nd}\p{Pc})";
constexpr std::string_view kBoundary = R"((?:(?<!W)(?=W)|(?<=W)(?!W)))";
constexpr std::string_view kNoBoundary = R"((?:(?<!W)(?!W)|(?<=W)(?=W)))";

std::string withWordClass(std::string_view pattern)
{
    std::string result;
    for (const char c : pattern)
        result += c == 'W' ? fmt::format("[{}]", kWord) : std::string(1, c);
    return result;
}

/// Rewrites a pattern piece by piece.
class Rewriter {
public:
    explicit Rewriter(std::string_view pattern)
        : m_rest(pattern)
    {
    }

    std::string run()
    {
        while (!m_rest.empty()) {
            if (m_rest.front() == '\\')
                escape();
            else if (m_classes > 0)
                withinClass();
            else
                outsideClass();
        }
        return std::move(m_result);
    }

private:
    void take(std::size_t count, std::string_view instead)
    {
        m_result += instead;
        m_rest.remove_prefix(std::min(count, m_rest.size()));
    }
    void keep(std::size_t count)
    {
        count = std::min(count, m_rest.size());
        take(count, m_rest.substr(0, count));
    }
    /// A set by what is inside of it.
    void takeSet(std::string_view inside, bool isNegated)
    {
        if (m_classes > 0 && !isNegated)
            take(2, inside);
        else
            take(2, fmt::format("[{}{}]", isNegated ? "^" : "", inside));
    }

    void escape()
    {
        const char next = m_rest.size() > 1 ? m_rest[1] : '\\';
        switch (next) {
        case 's':
            return take(2, R"(\p{White_Space})");
        case 'S':
            return take(2, R"(\P{White_Space})");
        case 'd':
            return take(2, R"(\p{Nd})");
        case 'D':
            return take(2, R"(\P{Nd})");
        case 'w':
        case 'W':
            return takeSet(kWord, next == 'W');
        case 'h':
        case 'H':
            return takeSet("0-9A-Fa-f", next == 'H');
        case 'b':
        case 'B':
            if (m_classes == 0)
                return take(2, withWordClass(next == 'b' ? kBoundary : kNoBoundary));
            break;
        case 'p':
        case 'P':
            if (m_rest.size() > 2 && m_rest[2] == '{')
                return keep(m_rest.find('}') == std::string_view::npos ? m_rest.size() : m_rest.find('}') + 1);
            break;
        default:
            break;
        }
        keep(2);
    }

    void withinClass()
    {
        const char c = m_rest.front();
        if (m_rest.starts_with("[:") && m_rest.find(":]") != std::string_view::npos)
            return keep(m_rest.find(":]") + 2);
        if (m_rest.starts_with("&&"))
            return keep(2);
        if (c == '[' || c == ']')
            m_classes += c == '[' ? 1 : -1;
        else if (c == '&' || c == '{' || c == '}' || c == '#' || c == '~' || c == '|')
            m_result += '\\';
        else if (m_ignoresCase && isLetter(c) && !isInRange())
            return take(1, bothCases(c));
        keep(1);
    }

    void outsideClass()
    {
        const char c = m_rest.front();
        if (c == '[') {
            ++m_classes;
            return keep(m_rest.starts_with("[^") ? 2 : 1);
        }
        if (c == '(') {
            m_groups.push_back(m_ignoresCase);
            if (m_rest.starts_with("(?i:")) {
                m_ignoresCase = true;
                return take(4, "(?:");
            }
            if (m_rest.starts_with("(?i)")) {
                m_groups.pop_back();
                m_ignoresCase = true;
                return take(4, "");
            }
            return keep(m_rest.starts_with("(?<") ? 3 : 1);
        }
        if (c == ')' && !m_groups.empty()) {
            m_ignoresCase = m_groups.back();
            m_groups.pop_back();
        }
        if (c == '.')
            return take(1, R"([^\n])");
        if (c == '$')
            return take(1, R"((?:(?=\n)|\z))");
        if (c == '^')
            return take(1, R"((?:\A|(?<=\n)))");
        if (m_ignoresCase && isLetter(c))
            return take(1, fmt::format("[{}]", bothCases(c)));
        keep(1);
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    bool isInRange() const
    {
        return (m_rest.size() > 1 && m_rest[1] == '-') || (!m_result.empty() && m_result.back() == '-');
    }
    static std::string bothCases(char c)
    {
        return {static_cast<char>(std::tolower(c)), static_cast<char>(std::toupper(c))};
    }

    std::string_view m_rest;
    std::string m_result{};
    int m_classes = 0; ///< nested
    bool m_ignoresCase = false;
    std::vector<bool> m_groups{}; ///< what m_ignoresCase was before each group that is open
};

} // namespace

std::string icuPattern(std::string_view oniguruma)
{
    return Rewriter(oniguruma).run();
}

Result<IcuRegex> IcuRegex::make(const icu::UnicodeString& pattern, std::uint32_t flags, std::string_view original)
{
    UErrorCode error = U_ZERO_ERROR;
    UParseError place{};
    IcuRegex regex;
    regex.m_pattern.reset(icu::RegexPattern::compile(pattern, flags, place, error));
    if (U_FAILURE(error) || !regex.m_pattern)
        return fail(Errc::Unsupported,
                    fmt::format("the pattern \"{}\" cannot be used: {} near offset {}", original, u_errorName(error),
                                place.offset));
    return regex;
}

Result<IcuRegex> IcuRegex::compile(std::string_view oniguruma)
{
    return make(icu::UnicodeString::fromUTF8(icuPattern(oniguruma)), 0, oniguruma);
}

Result<IcuRegex> IcuRegex::literal(std::string_view text)
{
    return make(icu::UnicodeString::fromUTF8(std::string(text)), UREGEX_LITERAL, text);
}

std::vector<std::pair<int, int>> IcuRegex::findAll(const icu::UnicodeString& text) const
{
    std::vector<std::pair<int, int>> found;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::RegexMatcher> matcher(m_pattern->matcher(text, error));
    if (U_FAILURE(error))
        return found;
    // Long runs of letters need more than the default. Patterns of strangers may try things without end: at these
    // limits, which are counted and no times, the rest stays whole.
    constexpr int kMostStackBytes = 64 << 20, kMostSteps = 2000; // of ten thousand states each
    matcher->setStackLimit(kMostStackBytes, error);
    matcher->setTimeLimit(kMostSteps, error);
    while (U_SUCCESS(error) && matcher->find(error) && U_SUCCESS(error))
        found.emplace_back(matcher->start(error), matcher->end(error));
    return found;
}

Result<IcuRegex> patternIn(const Json& step)
{
    const auto pattern = step.find("pattern");
    if (pattern != step.end() && pattern->is_object()) {
        if (const auto regex = pattern->find("Regex"); regex != pattern->end() && regex->is_string())
            return IcuRegex::compile(regex->get<std::string>());
        if (const auto text = pattern->find("String"); text != pattern->end() && text->is_string())
            return IcuRegex::literal(text->get<std::string>());
    }
    return fail(Errc::BadInput,
                fmt::format("tokenizer.json: a step \"{}\" has no pattern", step.value("type", std::string())));
}

} // namespace ql::tokenizer
