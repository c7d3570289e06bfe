// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "core/quant/coded.h"

namespace ql::quant::testing {

inline const std::vector<Scheme>& sampleSchemes()
{
    static const std::vector<Scheme> schemes = [] {
        std::vector<Scheme> all;
        for (const Element element : {Element::E4M3, Element::E5M2, Element::E2M1, Element::Int8})
            for (const std::uint64_t group : {0, 7, 16, 20, 24, 32, 128}) {
                if (element == Element::E2M1 && group == 7)
                    all.push_back(
                        {.element = element, .bits = 4, .groupRows = 1, .groupColumns = 3}); // odd all the same
                all.push_back({.element = element, .groupRows = 1, .groupColumns = group});
            }
        all.push_back({.element = Element::E2M1,
                       .bits = 4,
                       .groupRows = 1,
                       .groupColumns = 16,
                       .scale = Format::F8_E4M3,
                       .hasFactor = true});
        all.push_back(
            {.element = Element::E2M1, .bits = 4, .groupRows = 1, .groupColumns = 32, .scale = Format::F8_E8M0});
        all.push_back({.element = Element::E4M3,
                       .groupRows = 1,
                       .groupColumns = 32,
                       .scale = Format::F8_E8M0,
                       .hasFactor = true});
        all.push_back({.element = Element::E4M3, .groupRows = 1, .scale = Format::F8_E4M3, .hasFactor = true});
        for (const std::uint8_t bits : std::initializer_list<std::uint8_t>{2, 3, 4, 8})
            all.push_back({.element = Element::Int8,
                           .bits = bits,
                           .groupRows = 1,
                           .groupColumns = 32,
                           .scale = Format::F16,
                           .hasZeros = true});
        return all;
    }();
    return schemes;
}

/// Widths that fill vectors, and widths that do not; E2M1 takes only the even ones.
inline std::vector<std::uint64_t> sampleWidths(Element element)
{
    std::vector<std::uint64_t> all;
    for (const std::uint64_t columns :
         {1, 2, 8, 15, 16, 17, 30, 32, 33, 64, 66, 96, 127, 128, 130, 255, 300, 2048, 2082, 4102})
        if (element != Element::E2M1 || columns % 2 == 0)
            all.push_back(columns);
    return all;
}

/// Rows as a checkpoint has them, and what belongs to them.
struct CodedRows {
    Scheme scheme{};
    std::uint64_t rows = 0, columns = 0;
    std::vector<std::byte> codes{};
    std::vector<float> scales{};
    std::vector<std::int16_t> zeros{};
    float factor = 1;
    bool divides = false;

    CodedRowsView view() const
    {
        return {scheme, rows,   columns, codes.data(), scales.data(), scheme.hasZeros ? zeros.data() : nullptr,
                factor, divides};
    }
    std::string name() const
    {
        return schemeName(scheme) + ", " + std::to_string(rows) + " x " + std::to_string(columns);
    }
};

/// A scale that the scheme can store.
inline float storable(const Scheme& scheme, float scale)
{
    if (scheme.scale == Format::F8_E4M3)
        return fromE4m3(toE4m3(scale));
    return scheme.scale == Format::F8_E8M0 ? fromE8m0(toE8m0(scale)) : scale;
}

/// Codes of all kinds; only finite ones where `plain`.
inline CodedRows randomRows(const Scheme& scheme, std::uint64_t rows, std::uint64_t columns, bool plain)
{
    std::mt19937 random(static_cast<unsigned>(columns * 31 + rows + (plain ? 7 : 0)));
    CodedRows made{scheme, rows, columns};
    made.codes.resize(rows * codeBytes(scheme.element, columns));
    for (std::byte& code : made.codes) {
        code = static_cast<std::byte>(random());
        if (plain && countNanCodes(scheme.element, {&code, 1}) > 0)
            code = std::byte{0x3a};
        if (plain && scheme.element == Element::E5M2 && (code & std::byte{0x7f}) == std::byte{0x7c})
            code = std::byte{0x7b};
    }
    std::lognormal_distribution<float> spread(-4, 2);
    for (std::uint64_t i = 0; i < rows * groupsPerRow(scheme, columns); ++i) {
        made.scales.push_back(storable(scheme, spread(random))
                              * (scheme.scale == Format::F32 && random() % 4 == 0 ? -1.0f : 1.0f));
        made.zeros.push_back(static_cast<std::int16_t>(random() % 2000) - 1000);
    }
    if (!plain) {
        constexpr float infinity = std::numeric_limits<float>::infinity();
        const float strange[] = {0.0f,  infinity, -infinity, std::nanf(""), -std::nanf("1"),
                                 3e38f, 1e-40f,   -1e-45f,   0x1p119f};
        for (std::size_t i = random() % 3; i < made.scales.size(); i += 1 + random() % 5)
            made.scales[i] = strange[random() % std::size(strange)];
    }
    made.factor = plain ? 0.3f : std::nanf("7");
    made.divides = columns % 3 == 0;
    return made;
}

} // namespace ql::quant::testing
