// SPDX-License-Identifier: Apache-2.0
// Eight- and four-bit floats of safetensors: codes under the scale 1.
#pragma once

#include "core/quant/simd/codecs.h"
#include "core/quant/simd/coded_decode.h"
#include "core/quant/simd/coded_encode.h"

namespace ql::quant::simd {
namespace {

template <Element Which>
void encodeUnscaled(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>,
                    std::byte* out)
{
    constexpr float one = 1;
    encodeCodedRows({.element = Which}, rows, &one, 1, rowCount * columns, out);
}

template <Element Which>
void decodeUnscaled(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    constexpr float one = 1;
    const Scheme scheme{.element = Which};
    for (std::size_t row = 0; row < rowCount; ++row, rows += codeBytes(Which, columns), out += columns)
        decodeCodedRows({.scheme = scheme, .rows = 1, .columns = columns, .codes = rows, .scales = &one}, out);
}

template <Element Which> constexpr FastCodec unscaled(Format format)
{
    return {.format = format, .encode = encodeUnscaled<Which>, .decode = decodeUnscaled<Which>};
}

namespace float8 {
constexpr FastCodec codecs[] = {
    unscaled<Element::E4M3>(Format::F8_E4M3),
    unscaled<Element::E5M2>(Format::F8_E5M2),
    unscaled<Element::E2M1>(Format::F4),
};
} // namespace float8

} // namespace
} // namespace ql::quant::simd
