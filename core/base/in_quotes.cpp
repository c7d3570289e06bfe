// SPDX-License-Identifier: Apache-2.0
#include "core/base/in_quotes.h"

#include <cstdint>

#include <fmt/format.h>
#include <simdjson.h>

namespace ql {

namespace {

/// The longest part of at most `limit` bytes that does not end within a UTF-8 sequence.
std::string_view cut(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0u) == 0x80u)
        --limit;
    return text.substr(0, limit);
}

} // namespace

std::string inQuotes(std::string_view text)
{
    const std::string_view shown = cut(text, 100);
    const bool isUtf8 = simdjson::validate_utf8(shown.data(), shown.size());
    std::string quoted = "\"";
    for (const char c : shown) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || (byte >= 0x80 && !isUtf8))
            quoted += fmt::format("\\x{:02x}", byte);
        else
            quoted += c;
    }
    return quoted + (shown.size() < text.size() ? "\"..." : "\"");
}

} // namespace ql
