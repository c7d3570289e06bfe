// SPDX-License-Identifier: Apache-2.0
#include "core/quant/coded_search.h"

#include <algorithm>
#include <cmath>

#include "core/base/small_float.h"
#include "core/quant/coded.h"

namespace ql::quant {

namespace {

constexpr float smallestE4m3 = 0x1p-9f;

float largestCode(Element element)
{
    switch (element) {
    case Element::E4M3:
        return 448.0f;
    case Element::E5M2:
        return 57344.0f;
    case Element::E2M1:
        return 6.0f;
    case Element::Int8:
        break;
    }
    return 127.0f;
}

float rounded(Format scale, float value)
{
    switch (scale) {
    case Format::F16:
        return float16ToFloat(floatToFloat16(value));
    case Format::BF16:
        return bfloat16ToFloat(floatToBfloat16(value));
    case Format::F8_E4M3:
        return std::max(fromE4m3(toE4m3(value)), smallestE4m3);
    default:
        return value;
    }
}

} // namespace

float plainScale(const Scheme& scheme, float maximum, float factor)
{
    const bool isPowerOfTwo = scheme.scale == Format::F8_E8M0;
    if (!(maximum > 0) || !std::isfinite(maximum))
        return scheme.scale == Format::F8_E4M3 ? smallestE4m3 : 1.0f;
    float largest = largestCode(scheme.element);
    if (scheme.element == Element::Int8)
        largest = static_cast<float>((1 << (scheme.bits - 1)) - 1);
    if (isPowerOfTwo)
        return std::ldexp(1.0f, std::clamp(std::ilogb(maximum / factor) - std::ilogb(largest), -127, 127));
    return rounded(scheme.scale, maximum / largest / factor);
}

void plainScales(const Scheme& scheme, const float* values, std::uint64_t rows, std::uint64_t columns, float factor,
                 float* scales)
{
    groupMaxima(values, rows, columns, scheme.groupColumns, scales);
    const std::uint64_t count = rows * groupsPerRow(scheme, columns);
    std::transform(scales, scales + count, scales, [&](float maximum) { return plainScale(scheme, maximum, factor); });
}

void bestScales(const Scheme& scheme, const float* values, std::span<const float>, std::uint64_t rows,
                std::uint64_t columns, float factor, float* scales)
{
    plainScales(scheme, values, rows, columns, factor, scales);
}

} // namespace ql::quant
