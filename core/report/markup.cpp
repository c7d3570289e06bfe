// SPDX-License-Identifier: Apache-2.0
#include "core/report/markup.h"

#include <cmath>

#include <fmt/format.h>

namespace ql::report::markup {

namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";

/// Bytes of the UTF-8 sequence at the beginning of `text`, if it is a character that XML allows; else 0.
std::size_t characterSize(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return first >= 0x20 || first == '\t' || first == '\n' || first == '\r' ? 1 : 0;
    const std::size_t size = first >= 0xf0 && first < 0xf5 ? 4
        : first >= 0xe0 && first < 0xf0                    ? 3
        : first >= 0xc2 && first < 0xe0                    ? 2
                                                           : 0;
    if (size == 0 || text.size() < size)
        return 0;
    std::uint32_t code = first & (0xffu >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
        code = code << 6 | (byte(i) & 0x3f);
    }
    const bool isOverlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    const bool isSurrogate = code >= 0xd800 && code < 0xe000;
    return isOverlong || isSurrogate || code > 0x10ffff || (code & 0xfffe) == 0xfffe ? 0 : size;
}

} // namespace

std::string escape(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t size = characterSize(text);
        switch (text.front()) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += size == 0 ? replacement : text.substr(0, size);
        }
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

std::string number(double value)
{
    if (!std::isfinite(value))
        return "–";
    return fmt::format("<data value=\"{}\">{:.4g}</data>", value, value);
}

std::string number(std::uint64_t value)
{
    return fmt::format("<data value=\"{}\">{}</data>", value, grouped(value));
}

std::string grouped(std::uint64_t value)
{
    std::string text = std::to_string(value);
    for (std::size_t i = text.size(); i > 3; i -= 3)
        text.insert(i - 3, 1, ',');
    return text;
}

std::string fact(std::string_view term, const std::string& markup)
{
    return markup.empty() ? std::string() : fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", escape(term), markup);
}

Table::Table(std::string_view id, std::string_view caption, std::vector<Column> columns)
    : m_columns(std::move(columns))
{
    m_text = fmt::format("<div class=\"wide\"><table id=\"{}\">\n<caption>{}</caption>\n<thead><tr>", escape(id),
                         escape(caption));
    for (const Column& column : m_columns)
        m_text += fmt::format("<th scope=\"col\"{}>{}</th>", column.kind == Kind::Number ? " class=\"n\"" : "",
                              escape(column.title));
    m_text += "</tr></thead>\n<tbody>\n";
}

void Table::add(const std::vector<std::string>& cells)
{
    m_text += "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Kind kind = m_columns[i].kind;
        m_text += kind == Kind::Name ? "<th scope=\"row\">" : kind == Kind::Number ? "<td class=\"n\">" : "<td>";
        m_text += cells[i];
        m_text += kind == Kind::Name ? "</th>" : "</td>";
    }
    m_text += "</tr>\n";
}

std::string Table::take() &&
{
    return std::move(m_text) + "</tbody></table></div>\n";
}

} // namespace ql::report::markup
