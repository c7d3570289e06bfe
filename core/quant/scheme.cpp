// SPDX-License-Identifier: Apache-2.0
#include "core/quant/scheme.h"

#include <fmt/format.h>

namespace ql::quant {

namespace {

std::string elementName(const Scheme& scheme)
{
    switch (scheme.element) {
    case Element::E4M3:
        return "FP8 E4M3";
    case Element::E5M2:
        return "FP8 E5M2";
    case Element::E2M1:
        return "FP4";
    case Element::Int8:
        break;
    }
    return fmt::format("INT{}{}", scheme.bits, scheme.hasZeros ? " with zero points" : "");
}

std::string groupName(const Scheme& scheme)
{
    if (scheme.groupRows == 0 && scheme.groupColumns == 0)
        return "one scale";
    if (scheme.groupRows == 1)
        return scheme.groupColumns == 0 ? "one scale per row" : fmt::format("groups of {}", scheme.groupColumns);
    return fmt::format("blocks of {}x{}", scheme.groupRows, scheme.groupColumns);
}

bool hasRowGroups(const Scheme& scheme, std::uint64_t columns, Format scale)
{
    return scheme.groupRows == 1 && scheme.groupColumns == columns && scheme.scale == scale;
}

} // namespace

std::uint64_t codeBytes(Element element, std::uint64_t columns)
{
    return element == Element::E2M1 ? columns / 2 : columns;
}

std::uint64_t groupsPerRow(const Scheme& scheme, std::uint64_t columns)
{
    return scheme.groupColumns == 0 ? 1 : (columns + scheme.groupColumns - 1) / scheme.groupColumns;
}

bool isNvfp4(const Scheme& scheme)
{
    return scheme.element == Element::E2M1 && hasRowGroups(scheme, 16, Format::F8_E4M3);
}

bool isMxfp4(const Scheme& scheme)
{
    return scheme.element == Element::E2M1 && hasRowGroups(scheme, 32, Format::F8_E8M0) && !scheme.hasFactor;
}

std::string schemeName(const Scheme& scheme)
{
    if (isNvfp4(scheme))
        return "NVFP4";
    if (isMxfp4(scheme))
        return "MXFP4";
    if (scheme.element == Element::E4M3 && hasRowGroups(scheme, 32, Format::F8_E8M0))
        return "MXFP8";
    return elementName(scheme) + ", " + groupName(scheme);
}

} // namespace ql::quant
