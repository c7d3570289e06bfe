// SPDX-License-Identifier: Apache-2.0
#include "core/arch/model_card.h"

#include <algorithm>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace ql::arch {

namespace {

constexpr std::string_view kFence = "---";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(" \t"), line.size());
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

/// Where a text in quotes ends, past the quote; the end of the text where it does not.
std::size_t endOfQuoted(std::string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[0] == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == text[0])
            return i + 1;
    }
    return text.size();
}

std::string unquoted(std::string_view text)
{
    std::string result;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[0] == '"' && text[i] == '\\' && i + 2 < text.size()) {
            ++i;
            result += text[i] == 'n' ? '\n' : text[i] == 't' ? '\t' : text[i];
        } else {
            result += text[i];
        }
    }
    return result;
}

bool isQuoted(std::string_view text)
{
    return !text.empty() && (text[0] == '"' || text[0] == '\'');
}

/// A text without what follows " #"; null for nothing.
Json plainText(std::string_view text)
{
    text = trimmed(text);
    if (isQuoted(text))
        return unquoted(text.substr(0, endOfQuoted(text)));
    if (const std::size_t comment = text.find(" #"); comment != std::string_view::npos)
        text = trimmed(text.substr(0, comment));
    if (text.empty() || text.starts_with('#') || text == "null" || text == "~")
        return nullptr;
    return std::string(text);
}

/// "[a, 'b, c']"
Json bracketed(std::string_view text)
{
    Json list = Json::array();
    text.remove_prefix(1);
    while (!text.empty() && text[0] != ']') {
        const std::size_t begin = indentOf(text);
        const std::size_t from = isQuoted(text.substr(begin)) ? begin + endOfQuoted(text.substr(begin)) : begin;
        const std::size_t end = std::min(text.find_first_of(",]", from), text.size());
        if (Json item = plainText(text.substr(0, end)); !item.is_null())
            list.push_back(std::move(item));
        text.remove_prefix(end < text.size() && text[end] == ',' ? end + 1 : end);
    }
    return list;
}

/// The place of the colon behind a key, npos where the line does not begin with one.
std::size_t keyEnd(std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == ':')
            return i > 0 && (i + 1 == line.size() || line[i + 1] == ' ') ? i : std::string_view::npos;
        const bool isWord = (line[i] >= 'a' && line[i] <= 'z') || (line[i] >= 'A' && line[i] <= 'Z')
            || (line[i] >= '0' && line[i] <= '9') || line[i] == '_' || line[i] == '-';
        if (!isWord)
            break;
    }
    return std::string_view::npos;
}

class FrontMatterReader {
public:
    explicit FrontMatterReader(std::vector<std::string_view> lines)
        : m_lines(std::move(lines))
    {
    }

    Json run()
    {
        Json object = Json::object();
        while (m_at < m_lines.size()) {
            const std::string_view line = m_lines[m_at++];
            const std::size_t colon = indentOf(line) == 0 ? keyEnd(line) : std::string_view::npos;
            if (colon == std::string_view::npos)
                continue;
            if (Json value = valueAfter(trimmed(line.substr(colon + 1))); !value.is_null())
                object[std::string(line.substr(0, colon))] = std::move(value);
        }
        return object;
    }

private:
    bool continues() const
    {
        return m_at < m_lines.size() && (indentOf(m_lines[m_at]) > 0 || trimmed(m_lines[m_at]).empty());
    }

    Json valueAfter(std::string_view text)
    {
        if (text.starts_with('|') || text.starts_with('>'))
            return block(text[0] == '|' ? '\n' : ' ');
        if (text.starts_with('[')) {
            std::string all(text);
            for (std::string_view last = text; last.find(']') == std::string_view::npos && m_at < m_lines.size();) {
                last = trimmed(m_lines[m_at++]);
                all.append(1, ' ').append(last);
            }
            return bracketed(all);
        }
        if (plainText(text).is_null())
            return list();
        std::string all(text);
        if (!isQuoted(text))
            while (continues() && !trimmed(m_lines[m_at]).empty())
                all += ' ' + std::string(trimmed(m_lines[m_at++]));
        return plainText(all);
    }

    Json block(char between)
    {
        std::string text;
        for (; continues(); ++m_at)
            text += (text.empty() ? "" : std::string(1, between)) + std::string(trimmed(m_lines[m_at]));
        return std::string(trimmed(text));
    }

    /// The texts among the items of a list; null where there is no list.
    Json list()
    {
        Json items;
        for (; m_at < m_lines.size(); ++m_at) {
            const std::string_view line = trimmed(m_lines[m_at]);
            const bool isItem = line.starts_with("- ");
            if (!isItem && !continues())
                break;
            if (!isItem)
                continue; // what is nested
            if (items.is_null())
                items = Json::array();
            const std::string_view item = trimmed(line.substr(2));
            if (Json value = plainText(item); !value.is_null() && keyEnd(item) == std::string_view::npos)
                items.push_back(std::move(value));
        }
        return items;
    }

    std::vector<std::string_view> m_lines;
    std::size_t m_at = 0;
};

} // namespace

Json frontMatter(std::string_view card)
{
    if (card.starts_with("\xEF\xBB\xBF"))
        card.remove_prefix(3);
    std::vector<std::string_view> lines = linesOf(card);
    if (lines.empty() || trimmed(lines.front()) != kFence)
        return Json::object();
    lines.erase(lines.begin());
    const auto end = std::ranges::find_if(lines, [](std::string_view line) { return trimmed(line) == kFence; });
    if (end == lines.end())
        return Json::object();
    lines.erase(end, lines.end());
    return FrontMatterReader(std::move(lines)).run();
}

} // namespace ql::arch
