// SPDX-License-Identifier: Apache-2.0
#include "core/quant/coded/scales.h"

#include <cmath>

#include "core/quant/coded.h"

namespace ql::quant::coded {
namespace {

/// What the largest magnitude could become instead of the largest number. Of floats: numbers that it then is exactly,
/// and some that cut it off.
std::span<const float> otherTops(Element element)
{
    static constexpr float e4m3[] = {512, 480, 416, 384, 352, 320, 288, 256, 240};
    static constexpr float e5m2[] = {65536, 49152, 40960, 32768, 28672};
    static constexpr float e2m1[] = {8, 7, 5.5f, 5, 4.5f, 4, 3.5f, 3};
    switch (element) {
    case Element::E4M3:
        return e4m3;
    case Element::E5M2:
        return e5m2;
    default:
        return e2m1;
    }
}

struct Collector {
    Format format;
    Candidates found;

    void add(float scale)
    {
        const float stored = storableScale(format, scale);
        const auto all = found.all();
        if (found.count < found.scales.size() && std::ranges::find(all, stored) == all.end())
            found.scales[found.count++] = stored;
    }
};

/// The numbers of E4M3 on either side of one of them.
Candidates neighboursOf(float scale)
{
    constexpr int reach = 9, smallest = 1, largest = 0x7e;
    static const std::array<float, largest + 1> numbers = [] {
        std::array<float, largest + 1> all;
        for (int code = 0; code <= largest; ++code)
            all[static_cast<std::size_t>(code)] = fromE4m3(static_cast<std::uint8_t>(code));
        return all;
    }();
    std::uint8_t code;
    codec::F8_E4M3::encode(&scale, &code);
    const float* const here = numbers.data() + code;
    const auto below = static_cast<std::size_t>(std::min(code - smallest, reach));
    const auto above = static_cast<std::size_t>(std::min(largest - code, reach));
    Candidates found;
    found.scales[0] = *here;
    std::copy_n(here - below, below, &found.scales[1]);
    std::copy_n(here + 1, above, &found.scales[1 + below]);
    found.count = 1 + below + above;
    return found;
}

} // namespace

Candidates candidateScales(const Scheme& scheme, float largest, float factor)
{
    const float plain = plainScale(scheme, largest, factor);
    if (scheme.scale == Format::F8_E4M3)
        return neighboursOf(plain);
    Collector scales{scheme.scale, {}};
    scales.add(plain);
    if (scheme.scale == Format::F8_E8M0) {
        for (const int power : {1, -1, 2, -2, -3})
            scales.add(std::ldexp(plain, power));
    } else if (scheme.element == Element::Int8) {
        const float top = largestNumber(scheme), step = std::max(top, 16.0f) / 64;
        for (int offset = -12; offset <= 6; ++offset)
            if (top + static_cast<float>(offset) * step > 0.5f)
                scales.add(largest / ((top + static_cast<float>(offset) * step) * factor));
        scales.add(largest / ((top + 1) * factor)); // there is one more negative number
    } else {
        for (const float top : otherTops(scheme.element))
            scales.add(largest / (top * factor));
        int exponent;
        std::frexp(plain, &exponent);
        scales.add(std::ldexp(1.0f, exponent));
        scales.add(std::ldexp(1.0f, exponent - 1));
    }
    return scales.found;
}

} // namespace ql::quant::coded
