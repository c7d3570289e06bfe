// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "core/quant/block_view.h"

namespace ql::quant {

namespace {

constexpr std::string_view tablePrefix = "GGUF:";

constexpr std::array<std::string_view, 8> usual = {"FP8", "NVFP4", "MXFP4", "INT4", "Q4_0", "Q4_K", "Q8_0", "IQ4_NL"};

std::vector<BlockEncoding> collect()
{
    std::vector<BlockEncoding> all = {
        {.name = "FP8", .scheme = {.element = Element::E4M3, .groupRows = 1}},
        {.name = "NVFP4",
         .scheme = {.element = Element::E2M1,
                    .bits = 4,
                    .groupRows = 1,
                    .groupColumns = 16,
                    .scale = Format::F8_E4M3,
                    .hasFactor = true}},
        {.name = "MXFP4",
         .scheme = {.element = Element::E2M1, .bits = 4, .groupRows = 1, .groupColumns = 32, .scale = Format::F8_E8M0}},
        {.name = "INT4",
         .scheme = {.element = Element::Int8, .bits = 4, .groupRows = 1, .groupColumns = 32, .scale = Format::F16}},
    };
    const std::size_t schemes = all.size();
    for (const FormatInfo& row : formats()) {
        const bool isForScales = row.format == Format::F8_E8M0; // powers of two: neither zero nor a sign
        if (!row.encode || !row.decode || row.runtimeOnly || isForScales)
            continue;
        const bool taken = std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(schemes),
                                       [&](const BlockEncoding& scheme) { return scheme.name == row.name; });
        all.push_back({.name = std::string(taken ? tablePrefix : "") + std::string(row.name), .format = row.format});
    }
    return all;
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return result;
}

double bitsOf(Element element, unsigned bits)
{
    return element == Element::E2M1 ? 4 : element == Element::Int8 ? bits : 8;
}

} // namespace

std::span<const BlockEncoding> blockEncodings()
{
    static const std::vector<BlockEncoding> all = collect();
    return all;
}

std::span<const std::string_view> usualBlockEncodings()
{
    return usual;
}

Result<const BlockEncoding*> blockEncoding(std::string_view name)
{
    const std::string wanted = upper(name);
    const auto all = blockEncodings();
    auto found = std::find_if(all.begin(), all.end(), [&](const BlockEncoding& e) { return e.name == wanted; });
    if (found == all.end() && wanted.starts_with(tablePrefix)) {
        const std::string row = wanted.substr(tablePrefix.size());
        found = std::find_if(all.begin(), all.end(),
                             [&](const BlockEncoding& e) { return !e.isScheme() && e.name == row; });
    }
    if (found != all.end())
        return &*found;
    return fail(Errc::BadArgument,
                fmt::format("there is no format \"{}\" to look at; there are FP8, NVFP4, MXFP4, INT4 and the rows of "
                            "`quantloom types` that can be encoded",
                            name));
}

double BlockEncoding::bitsPerWeight(std::size_t blockSize) const
{
    if (!isScheme())
        return info(format).bitsPerWeight();
    const std::uint64_t together = scheme.groupColumns == 0 ? blockSize : scheme.groupColumns;
    return bitsOf(scheme.element, scheme.bits) + info(scheme.scale).bitsPerWeight() / static_cast<double>(together);
}

std::string BlockEncoding::describe() const
{
    if (!isScheme())
        return name;
    return scheme.groupColumns == 0 ? "FP8 E4M3, one scale for the block" : schemeName(scheme);
}

std::string_view scalePartName(ScalePart::Kind kind)
{
    switch (kind) {
    case ScalePart::Kind::Scale:
        return "scale";
    case ScalePart::Kind::SuperScale:
        return "super_scale";
    case ScalePart::Kind::SuperMinimum:
        return "super_minimum";
    case ScalePart::Kind::Minimum:
        return "minimum";
    case ScalePart::Kind::Factor:
        return "factor";
    case ScalePart::Kind::Step:
        return "step";
    case ScalePart::Kind::Lowest:
        return "lowest";
    }
    return "";
}

} // namespace ql::quant
