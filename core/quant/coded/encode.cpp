// SPDX-License-Identifier: Apache-2.0
// Values to codes, one at a time.
#include <algorithm>
#include <cmath>

#include "core/quant/codec/fp4.h"
#include "core/quant/codec/fp8.h"
#include "core/quant/coded/kernels.h"

namespace ql::quant::coded {
namespace {

int integerCode(float v, int bits)
{
    const int limit = 1 << (bits - 1);
    if (std::isnan(v))
        return 0;
    return codec::nearestInt(std::clamp(v, static_cast<float>(-limit), static_cast<float>(limit - 1)));
}

int codeOf(const Scheme& scheme, float v)
{
    switch (scheme.element) {
    case Element::E4M3:
        return toE4m3(v);
    case Element::E5M2:
        return toE5m2(v);
    case Element::E2M1:
        return codec::F4::code(v);
    case Element::Int8:
        return integerCode(v, scheme.bits);
    }
    return 0;
}

} // namespace

void encode(const Scheme& scheme, const float* values, const float* scales, std::uint64_t rows, std::uint64_t columns,
            std::byte* codes)
{
    const std::uint64_t together = scheme.groupColumns == 0 ? columns : scheme.groupColumns;
    const std::uint64_t bytes = codeBytes(scheme.element, columns);
    for (std::uint64_t row = 0; row < rows; ++row, values += columns, codes += bytes)
        for (std::uint64_t first = 0; first < columns; first += together) {
            const float scale = *scales++;
            for (std::uint64_t column = first; column < std::min(first + together, columns); ++column) {
                const int code = scale == 0 ? 0 : codeOf(scheme, values[column] / scale);
                if (scheme.element != Element::E2M1)
                    codes[column] = static_cast<std::byte>(code);
                else if (column % 2 == 0)
                    codes[column / 2] = static_cast<std::byte>(code);
                else
                    codes[column / 2] |= static_cast<std::byte>(code << 4);
            }
        }
}

} // namespace ql::quant::coded
