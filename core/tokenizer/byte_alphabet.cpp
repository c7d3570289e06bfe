// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/byte_alphabet.h"

#include <array>
#include <cstdint>

namespace ql::tokenizer {

namespace {

constexpr unsigned kFirstStandIn = 0x100;
constexpr unsigned kCharacters = kFirstStandIn + 68; // 68 bytes are not printable

constexpr bool isPrintable(unsigned byte)
{
    return (byte >= '!' && byte <= '~') || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
}

struct Alphabet {
    std::array<std::uint16_t, 256> character{};
    std::array<std::int16_t, kCharacters> byte{};

    constexpr Alphabet()
    {
        byte.fill(-1);
        unsigned next = kFirstStandIn;
        for (unsigned b = 0; b < 256; ++b) {
            const unsigned c = isPrintable(b) ? b : next++;
            character[b] = static_cast<std::uint16_t>(c);
            byte[c] = static_cast<std::int16_t>(b);
        }
    }
};

constexpr Alphabet kAlphabet;

} // namespace

std::string toByteAlphabet(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const unsigned character = kAlphabet.character[static_cast<unsigned char>(c)];
        if (character < 0x80) {
            text += static_cast<char>(character);
        } else { // all are below U+0800: two bytes of UTF-8
            text += static_cast<char>(0xc0 | character >> 6);
            text += static_cast<char>(0x80 | (character & 0x3f));
        }
    }
    return text;
}

std::optional<std::string> fromByteAlphabet(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned character = static_cast<unsigned char>(text[i]);
        if (character >= 0x80) {
            if ((character & 0xe0) != 0xc0 || ++i == text.size())
                return std::nullopt;
            character = (character & 0x1f) << 6 | (static_cast<unsigned char>(text[i]) & 0x3f);
        }
        if (character >= kCharacters || kAlphabet.byte[character] < 0)
            return std::nullopt;
        bytes += static_cast<char>(kAlphabet.byte[character]);
    }
    return bytes;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result;
    std::size_t done = 0;
    for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from, done)) {
        result.append(text.substr(done, at - done)).append(to);
        done = at + from.size();
    }
    return result.append(text.substr(done));
}

} // namespace ql::tokenizer
