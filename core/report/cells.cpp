// SPDX-License-Identifier: Apache-2.0
#include "core/report/cells.h"

#include <cstdint>

#include "core/base/small_float.h"

namespace ql::report {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Three bytes at a time become four letters; missing bytes become '='.
std::string toBase64(std::span<const std::uint8_t> bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? bytes[i + k] : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? alphabet[group >> (18 - 6 * k) & 63u] : '=';
    }
    return text;
}

std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && text.ends_with('=')) {
        text.remove_suffix(1);
        ++padding;
    }
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char letter : text) {
        const std::size_t value = alphabet.find(letter);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes.push_back(static_cast<std::uint8_t>(bits >> held));
        }
    }
    return bytes;
}

} // namespace

std::string encodeCells(std::span<const float> cells)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(cells.size() * 2);
    for (const float cell : cells) {
        const std::uint16_t half = floatToFloat16(cell);
        bytes.push_back(static_cast<std::uint8_t>(half));
        bytes.push_back(static_cast<std::uint8_t>(half >> 8));
    }
    return toBase64(bytes);
}

std::optional<std::vector<float>> decodeCells(std::string_view text, std::size_t count)
{
    const auto bytes = fromBase64(text);
    if (!bytes || bytes->size() != count * 2)
        return std::nullopt;
    std::vector<float> cells(count);
    for (std::size_t i = 0; i < count; ++i)
        cells[i] = float16ToFloat(static_cast<std::uint16_t>((*bytes)[2 * i] | (*bytes)[2 * i + 1] << 8));
    return cells;
}

} // namespace ql::report
