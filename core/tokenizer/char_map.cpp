// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/char_map.h"

#include <fmt/format.h>

namespace ql::tokenizer {

namespace {

std::uint32_t littleEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]);
    return value;
}

/// One unit of the double array: where its children are, and by which byte it is reached.
struct Unit {
    std::uint32_t bits;

    bool hasLeaf() const { return bits >> 8 & 1; }
    std::uint32_t offset() const { return bits >> 10 << ((bits & 1u << 9) >> 6); }
    std::uint32_t label() const { return bits & (1u << 31 | 0xff); }
    std::uint32_t value() const { return bits & ((1u << 31) - 1); }
};

} // namespace

Result<CharMap> CharMap::create(std::string_view bytes)
{
    constexpr std::size_t kUnit = 4;
    const std::size_t size = bytes.size() < kUnit ? 0 : littleEndian(bytes);
    if (size == 0 || size % kUnit != 0 || size + kUnit >= bytes.size() || bytes.back() != '\0')
        return fail(Errc::BadInput,
                    fmt::format("the map of characters (precompiled_charsmap) has {} bytes whose parts do not fit "
                                "together; it is damaged",
                                bytes.size()));
    CharMap map;
    for (std::size_t at = kUnit; at < kUnit + size; at += kUnit)
        map.m_units.push_back(littleEndian(bytes.substr(at, kUnit)));
    map.m_replacements = std::string(bytes.substr(kUnit + size));
    return map;
}

std::optional<CharMap::Match> CharMap::longest(std::string_view text) const
{
    return find(text, false);
}

std::optional<CharMap::Match> CharMap::shortest(std::string_view text) const
{
    return find(text, true);
}

std::optional<CharMap::Match> CharMap::find(std::string_view text, bool stopAtFirst) const
{
    std::optional<Match> found;
    const auto unit = [this](std::size_t at) { return Unit{at < m_units.size() ? m_units[at] : 1u << 31}; };
    std::size_t at = unit(0).offset();
    for (std::size_t i = 0; i < text.size() && text[i] != '\0'; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        at ^= byte;
        const Unit node = unit(at);
        if (node.label() != byte)
            break;
        at ^= node.offset();
        if (!node.hasLeaf())
            continue;
        const std::uint32_t value = unit(at).value();
        if (value >= m_replacements.size())
            break;
        const std::string_view rest = std::string_view(m_replacements).substr(value);
        found = Match{rest.substr(0, rest.find('\0')), i + 1};
        if (stopAtFirst)
            break;
    }
    return found;
}

} // namespace ql::tokenizer
