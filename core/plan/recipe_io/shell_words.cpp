// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/shell_words.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace ql::plan {

namespace {

bool isNameLetter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

class Shell {
public:
    explicit Shell(std::string_view script)
        : m_text(script)
    {
    }

    Result<std::vector<std::vector<std::string>>> run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\\' && skipContinuation())
                continue;
            if (c == '\n' || c == ';' || c == '&' || c == '|') {
                ++m_at;
                endWord();
                endCommand();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                ++m_at;
                endWord();
            } else if (c == '#' && !m_hasWord) {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            } else {
                QL_CHECK(takePart());
            }
        }
        endWord();
        endCommand();
        return std::move(m_commands);
    }

private:
    /// A backslash at the end of a line; a blank behind it is what pasting leaves.
    bool skipContinuation()
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '\r'))
            ++end;
        if (end >= m_text.size() || m_text[end] != '\n')
            return false;
        m_at = end + 1;
        return true;
    }

    Status takePart()
    {
        m_hasWord = true;
        const char c = m_text[m_at++];
        if (c == '\'')
            return takeSingleQuoted();
        if (c == '"')
            return takeDoubleQuoted();
        if (c == '$')
            takeVariable();
        else if (c == '\\' && m_at < m_text.size())
            m_word += m_text[m_at++];
        else
            m_word += c;
        return ok;
    }

    Status takeSingleQuoted()
    {
        const std::size_t end = m_text.find('\'', m_at);
        if (end == std::string_view::npos)
            return fail(Errc::BadArgument, "a single quote (') of the command does not end");
        m_word += m_text.substr(m_at, end - m_at);
        m_at = end + 1;
        return ok;
    }

    Status takeDoubleQuoted()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            constexpr std::string_view escapable = "$`\"\\";
            const char next = m_at < m_text.size() ? m_text[m_at] : '\0';
            if (c == '"')
                return ok;
            if (c == '\\' && next == '\n')
                ++m_at;
            else if (c == '\\' && next != '\0' && escapable.find(next) != std::string_view::npos)
                m_word += m_text[m_at++];
            else if (c == '$')
                takeVariable();
            else
                m_word += c;
        }
        return fail(Errc::BadArgument, "a double quote (\") of the command does not end");
    }

    /// Behind a '$': a variable that is known, a computed value, or the dollar itself.
    void takeVariable()
    {
        if (m_at < m_text.size() && m_text[m_at] == '(') {
            skipComputed();
            return;
        }
        const bool inBraces = m_at < m_text.size() && m_text[m_at] == '{';
        const std::size_t begin = m_at + inBraces;
        std::size_t end = begin;
        while (end < m_text.size() && isNameLetter(m_text[end]))
            ++end;
        const auto known = m_variables.find(std::string(m_text.substr(begin, end - begin)));
        const bool isClosed = !inBraces || (end < m_text.size() && m_text[end] == '}');
        if (known == m_variables.end() || !isClosed) {
            m_word += '$';
            return;
        }
        m_word += known->second;
        m_at = end + inBraces;
    }

    void skipComputed()
    {
        m_isComputed = true;
        int depth = 0;
        char quote = '\0';
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '\'' || c == '"')
                quote = c;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                break;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void endWord()
    {
        if (!m_hasWord)
            return;
        const std::size_t equals = m_word.find('=');
        const bool isAssignment = m_words.empty() && equals != std::string::npos && equals > 0
            && std::all_of(m_word.begin(), m_word.begin() + static_cast<std::ptrdiff_t>(equals), isNameLetter);
        const bool isPrompt = m_words.empty() && (m_word == "$" || m_word == ">" || m_word == "export");
        if (isAssignment && !m_isComputed)
            m_variables[m_word.substr(0, equals)] = m_word.substr(equals + 1);
        else if (!isAssignment && !isPrompt)
            m_words.push_back(m_word);
        m_word.clear();
        m_hasWord = m_isComputed = false;
    }

    void endCommand()
    {
        if (!m_words.empty())
            m_commands.push_back(std::move(m_words));
        m_words.clear();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_word{};
    bool m_hasWord = false, m_isComputed = false;
    std::vector<std::string> m_words{};
    std::vector<std::vector<std::string>> m_commands{};
    std::map<std::string, std::string> m_variables{};
};

} // namespace

Result<std::vector<std::vector<std::string>>> shellCommands(std::string_view script)
{
    return Shell(script).run();
}

std::string shellQuoted(std::string_view word)
{
    constexpr std::string_view plain = "_-./,:@%+=";
    const bool needsNone = !word.empty() && std::ranges::all_of(word, [&](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || plain.find(c) != std::string_view::npos;
    });
    if (needsNone)
        return std::string(word);
    std::string quoted = "'";
    for (const char c : word)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    quoted += '\'';
    return quoted;
}

std::string shellLine(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words) {
        line += line.empty() ? "" : " ";
        line += shellQuoted(word);
    }
    return line;
}

} // namespace ql::plan
