// SPDX-License-Identifier: Apache-2.0
// Codes to values, one at a time.
#include <algorithm>
#include <limits>

#include "core/quant/codec/fp4.h"
#include "core/quant/codec/fp8.h"
#include "core/quant/coded/kernels.h"

namespace ql::quant::coded {
namespace {

/// The number that a code stands for, of the code at `column` of a row.
template <Element Which> float numberAt(const std::byte* codes, std::uint64_t column)
{
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(codes);
    float number = 0;
    if constexpr (Which == Element::E4M3)
        codec::F8_E4M3::decode(bytes + column, &number);
    else if constexpr (Which == Element::E5M2)
        codec::F8_E5M2::decode(bytes + column, &number);
    else if constexpr (Which == Element::E2M1)
        number = codec::F4::value(bytes[column / 2] >> (column % 2 * 4) & 15);
    else
        number = static_cast<std::int8_t>(bytes[column]);
    return number;
}

/// Every NaN is the same one, so that the bytes do not depend on which operand an instruction takes it from.
float withPlainNan(float v)
{
    return v != v ? std::numeric_limits<float>::quiet_NaN() : v;
}

/// `Wide` holds a number times its scale exactly, or is what that is rounded to when there is no factor.
template <typename Wide, Element Which, typename Number> void decodeRows(const CodedRowsView& view, Number* out)
{
    const std::uint64_t together = view.scheme.groupColumns == 0 ? view.columns : view.scheme.groupColumns;
    const std::uint64_t bytes = codeBytes(view.scheme.element, view.columns);
    const bool hasFactor = view.scheme.hasFactor;
    const Wide factor = withPlainNan(view.factor);
    std::uint64_t group = 0;
    for (std::uint64_t row = 0; row < view.rows; ++row) {
        const std::byte* const codes = view.codes + row * bytes;
        for (std::uint64_t first = 0; first < view.columns; first += together, ++group) {
            const float zero = view.zeros ? static_cast<float>(view.zeros[group]) : 0.0f;
            const Wide scale = withPlainNan(view.scales[group]);
            const std::uint64_t end = std::min(first + together, view.columns);
            for (std::uint64_t column = first; column < end; ++column) {
                const Wide scaled = static_cast<Wide>(numberAt<Which>(codes, column) - zero) * scale;
                *out++ = static_cast<Number>(!hasFactor ? scaled : view.divides ? scaled / factor : scaled * factor);
            }
        }
    }
}

template <typename Wide, typename Number> void decodeAny(const CodedRowsView& view, Number* out)
{
    switch (view.scheme.element) {
    case Element::E4M3:
        return decodeRows<Wide, Element::E4M3>(view, out);
    case Element::E5M2:
        return decodeRows<Wide, Element::E5M2>(view, out);
    case Element::E2M1:
        return decodeRows<Wide, Element::E2M1>(view, out);
    case Element::Int8:
        return decodeRows<Wide, Element::Int8>(view, out);
    }
}

} // namespace

void decode(const CodedRowsView& rows, float* out)
{
    if (rows.scheme.hasFactor && rows.scheme.scale != Format::F8_E4M3)
        decodeAny<double>(rows, out);
    else
        decodeAny<float>(rows, out);
}

void decode(const CodedRowsView& rows, double* out)
{
    decodeAny<double>(rows, out);
}

} // namespace ql::quant::coded
