// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text for documents that are both HTML5 and well-formed XML.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ql::report::markup {

/// The text with < > & " ' as references; what is no valid UTF-8, and control characters that XML does not allow,
/// become U+FFFD.
std::string escape(std::string_view text);

/// A number for reading, with its exact value (the shortest text that reads back as the same double) for programs:
/// <data value="0.012345678">0.01235</data>. NaN and infinity have no exact value: "–".
std::string number(double value);
/// The same with digits in groups.
std::string number(std::uint64_t value);
/// "1,234,567".
std::string grouped(std::uint64_t value);

/// An entry of a <dl>; nothing where there is nothing to say.
std::string fact(std::string_view term, const std::string& markup);

/// A table with a caption and a head; cells are markup already.
class Table {
public:
    enum class Kind : std::uint8_t { Text, Name, Number };
    struct Column {
        std::string_view title;
        Kind kind = Kind::Text; ///< a Name is the heading of its row
    };

    Table(std::string_view id, std::string_view caption, std::vector<Column> columns);
    void add(const std::vector<std::string>& cells);
    std::string take() &&;

private:
    std::vector<Column> m_columns;
    std::string m_text{};
};

} // namespace ql::report::markup
