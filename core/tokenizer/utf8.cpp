// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/utf8.h"

#include <algorithm>
#include <utility>

namespace ql::tokenizer {

namespace {

constexpr char32_t kReplacement = 0xfffd;

constexpr std::pair<char32_t, char32_t> kHan[] = {
    {0x3400, 0x4dbf},   {0x4e00, 0x9fff},   {0xf900, 0xfaff},   {0x20000, 0x2a6df}, {0x2a700, 0x2b73f},
    {0x2b740, 0x2b81f}, {0x2b820, 0x2ceaf}, {0x2ceb0, 0x2ebef}, {0x2f800, 0x2fa1f},
};

} // namespace

std::size_t characterBytes(unsigned char first)
{
    return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
}

std::size_t wholeCharacterBytes(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80)
        return 1;
    const std::size_t length = first < 0xc2 || first > 0xf4 ? 0 : characterBytes(first);
    if (length == 0 || length > text.size())
        return 0;
    const bool isWhole = std::ranges::all_of(
        text.substr(1, length - 1), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; });
    return isWhole ? length : 0;
}

std::u32string codePoints(std::string_view text)
{
    std::u32string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = wholeCharacterBytes(text);
        char32_t character = static_cast<unsigned char>(text.front());
        if (length == 0)
            character = kReplacement;
        else if (length > 1)
            character &= (0x7fu >> length);
        for (std::size_t i = 1; i < length; ++i)
            character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3f);
        result += character;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

void appendUtf8(std::string& text, char32_t character)
{
    if (character < 0x80) {
        text += static_cast<char>(character);
        return;
    }
    const int more = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
    const unsigned mark = more == 1 ? 0xc0 : more == 2 ? 0xe0 : 0xf0;
    text += static_cast<char>(mark | character >> (6 * more));
    for (int i = more - 1; i >= 0; --i)
        text += static_cast<char>(0x80 | (character >> (6 * i) & 0x3f));
}

std::string validUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = wholeCharacterBytes(text);
        if (length > 0)
            result += text.substr(0, length);
        else
            appendUtf8(result, kReplacement);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

bool isWhiteSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0d) || c == 0x20 || c == 0x85 || c == 0xa0 || c == 0x1680
        || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

bool isHan(char32_t character)
{
    return std::ranges::any_of(
        kHan, [character](const auto& range) { return character >= range.first && character <= range.second; });
}

} // namespace ql::tokenizer
