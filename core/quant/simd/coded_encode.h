// SPDX-License-Identifier: Apache-2.0
// Floats to codes, a run of columns under one scale at a time.
#pragma once

#include <algorithm>

#include "core/quant/coded/kernels.h"
#include "core/quant/simd/coded_bytes.h"
#include "core/quant/simd/coded_numbers.h"

namespace ql::quant::simd {
namespace {

/// Codes of values, a byte each, that `quotient` has divided.
template <typename To, typename Quotient>
QL_LANES void encodeRun(const To& to, Quotient quotient, const float* values, std::uint64_t columns, std::uint8_t* out)
{
    const auto codeAt = [&](const float* from) { return to.code(quotient(loadAnywhere(from))); };
    const auto storeAt = [](std::uint8_t* at, Ints codes) { storeBytes(reinterpret_cast<std::byte*>(at), codes); };
    std::uint64_t i = 0;
    for (; i + 32 <= columns; i += 32) {
        Ints codes[32 / lanes];
        for (int k = 0; k < 32 / lanes; ++k)
            codes[k] = codeAt(values + i + static_cast<std::uint64_t>(k) * lanes);
        storeBytes32(out + i, codes);
    }
    for (; i + lanes <= columns; i += lanes)
        storeAt(out + i, codeAt(values + i));
    if (i == columns)
        return;
    if (columns >= lanes) { // the last ones overlap what is done
        storeAt(out + columns - lanes, codeAt(values + columns - lanes));
    } else {
        float few[lanes] = {};
        std::uint8_t codes[lanes];
        std::copy_n(values, columns, few);
        storeAt(codes, codeAt(few));
        std::copy_n(codes, columns, out);
    }
}

template <typename To>
void encodeScaled(const To& to, float scale, const float* values, std::uint64_t columns, std::uint8_t* out)
{
    if (scale == 0)
        std::fill_n(out, columns, std::uint8_t{0});
    else if (const float inverse = exactInverse(scale); inverse != 0)
        encodeRun(
            to, [by = splat(inverse)](Floats v) { return v * by; }, values, columns, out);
    else
        encodeRun(
            to, [by = splat(scale)](Floats v) { return v / by; }, values, columns, out);
}

/// Some columns of a row from `first` on, where `values` and `out` begin.
template <typename To>
void encodeColumns(const To& to, std::uint64_t together, const float* scales, const float* values, std::uint64_t first,
                   std::uint64_t columns, std::uint8_t* out)
{
    std::uint64_t group = first / together, left = together - first % together;
    for (std::uint64_t done = 0; done < columns; ++group, left = together) {
        const std::uint64_t count = std::min(left, columns - done);
        encodeScaled(to, scales[group], values + done, count, out + done);
        done += count;
    }
}

inline void joinNibbles(const std::uint8_t* codes, std::uint64_t columns, std::uint8_t* out)
{
    std::uint64_t i = 0;
    for (; i + 32 <= columns; i += 32)
        store16(out + i / 2, joined(load16(codes + i), load16(codes + i + 16)));
    for (; i < columns; i += 2)
        out[i / 2] = static_cast<std::uint8_t>(codes[i] | codes[i + 1] << 4);
}

template <typename To>
void encodeRow(const To& to, const Scheme& scheme, const float* values, const float* scales, std::uint64_t columns,
               std::uint8_t* out)
{
    const std::uint64_t together = scheme.groupColumns == 0 ? columns : scheme.groupColumns;
    if constexpr (To::signBit == ToE2m1::signBit) {
        constexpr std::uint64_t most = 2048;
        std::uint8_t codes[most];
        for (std::uint64_t first = 0; first < columns; first += most) {
            const std::uint64_t count = std::min(most, columns - first);
            encodeColumns(to, together, scales, values + first, first, count, codes);
            joinNibbles(codes, count, out + first / 2);
        }
    } else {
        encodeColumns(to, together, scales, values, 0, columns, out);
    }
}

template <typename To>
void encodeRowsAs(const Scheme& scheme, const float* values, const float* scales, std::uint64_t rows,
                  std::uint64_t columns, std::uint8_t* out)
{
    const To to(scheme);
    const std::uint64_t groups = groupsPerRow(scheme, columns), bytes = codeBytes(scheme.element, columns);
    for (std::uint64_t row = 0; row < rows; ++row)
        encodeRow(to, scheme, values + row * columns, scales + row * groups, columns, out + row * bytes);
}

inline void encodeCodedRows(const Scheme& scheme, const float* values, const float* scales, std::uint64_t rows,
                            std::uint64_t columns, std::byte* codes)
{
    auto* const out = reinterpret_cast<std::uint8_t*>(codes);
    switch (scheme.element) {
    case Element::E4M3:
        return encodeRowsAs<ToE4m3>(scheme, values, scales, rows, columns, out);
    case Element::E5M2:
        return encodeRowsAs<ToE5m2>(scheme, values, scales, rows, columns, out);
    case Element::E2M1:
        return encodeRowsAs<ToE2m1>(scheme, values, scales, rows, columns, out);
    case Element::Int8:
        return encodeRowsAs<ToInteger>(scheme, values, scales, rows, columns, out);
    }
}

} // namespace
} // namespace ql::quant::simd
