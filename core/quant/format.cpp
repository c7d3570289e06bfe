// SPDX-License-Identifier: Apache-2.0
#include "core/quant/format.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "core/base/checked.h"

namespace ql::quant {
namespace {

struct RemovedType {
    std::uint32_t ggufId;
    std::string_view name;
};

/// Numbers that ggml once gave out and took back. Nothing is known about their bytes any more.
constexpr std::array removedTypes = {
    RemovedType{4, "Q4_2"},        RemovedType{5, "Q4_3"},      RemovedType{31, "Q4_0_4_4"},
    RemovedType{32, "Q4_0_4_8"},   RemovedType{33, "Q4_0_8_8"}, RemovedType{37, "IQ4_NL_4_8"},
    RemovedType{38, "IQ4_NL_8_8"},
};

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, upper, upper);
}

template <typename Predicate> std::optional<Format> firstWhere(Predicate matches)
{
    const auto all = formats();
    const auto found = std::ranges::find_if(all, matches);
    if (found == all.end())
        return std::nullopt;
    return found->format;
}

} // namespace

const FormatInfo& info(Format format)
{
    assert(format != Format::Unknown && format < Format::Count);
    return formats()[static_cast<std::size_t>(format) - 1];
}

Format withoutInterleaving(Format format)
{
    const Format plain = info(format).plain;
    return plain == Format::Unknown ? format : plain;
}

std::optional<Format> formatByName(std::string_view name)
{
    return firstWhere([&](const FormatInfo& row) { return equalIgnoringCase(row.name, name); });
}

std::optional<Format> formatByGgufId(std::uint32_t id)
{
    return firstWhere([&](const FormatInfo& row) { return row.ggufId == id; });
}

std::optional<Format> formatBySafetensorsDtype(std::string_view dtype)
{
    return firstWhere([&](const FormatInfo& row) { return row.inSafetensors && row.name == dtype; });
}

std::optional<std::uint64_t> rowBytes(const FormatInfo& info, std::uint64_t columns)
{
    if (!info.fits(columns))
        return std::nullopt;
    const auto blocks = checkedMul(columns / info.blockValues, info.blockBytes);
    if (!blocks)
        return std::nullopt;
    return checkedAdd(*blocks, info.rowHeaderBytes);
}

bool StoredType::known() const
{
    return format != Format::Unknown;
}

std::string StoredType::name() const
{
    if (known())
        return std::string(info(format).name);
    const std::string number = std::to_string(ggufId);
    const auto removed = std::ranges::find(removedTypes, ggufId, &RemovedType::ggufId);
    if (removed != removedTypes.end())
        return std::string(removed->name) + " (removed type " + number + ")";
    return "unknown type " + number;
}

} // namespace ql::quant
