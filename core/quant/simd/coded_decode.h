// SPDX-License-Identifier: Apache-2.0
// Codes to floats, a run of columns under one scale at a time. Where a row has anything that is not a finite number,
// or a scale that its codes' units would carry beyond the floats, the scalar code does the row.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include "core/quant/coded/kernels.h"
#include "core/quant/simd/coded_bytes.h"

namespace ql::quant::simd {
namespace {

/// The numbers of `lanes` codes, divided by `unit`.
struct FromE4m3 {
    static constexpr float unit = e4m3Unit;
    static QL_LANES Floats load(const std::uint8_t* codes, Ints) { return loadE4m3(codes); }
};

struct FromE5m2 {
    static constexpr float unit = 1;
    static QL_LANES Floats load(const std::uint8_t* codes, Ints) { return loadE5m2(codes); }
};

struct FromInt8 {
    static constexpr float unit = 1;
    static QL_LANES Floats load(const std::uint8_t* codes, Ints zero)
    {
        return toFloats(subtractInts(loadSignedBytes(codes), zero));
    }
};

enum class Finish { None, Multiply, Divide };

template <Finish How> QL_LANES Floats finished(Floats scaled, Floats factor)
{
    return How == Finish::None ? scaled : How == Finish::Multiply ? scaled * factor : scaled / factor;
}

struct Run {
    const std::uint8_t* codes;
    std::uint64_t columns;
    float scale, factor;
    int zero;
    float* out;
};

template <typename From, Finish How> QL_LANES void decodeRun(const Run& run)
{
    const Floats scale = splat(run.scale * From::unit), factor = splat(run.factor);
    const Ints zero = splatInt(run.zero);
    const auto decoded = [&](const std::uint8_t* codes) {
        return finished<How>(From::load(codes, zero) * scale, factor);
    };
    std::uint64_t i = 0;
    for (; i + lanes <= run.columns; i += lanes)
        storeAnywhere(run.out + i, decoded(run.codes + i));
    if (i == run.columns)
        return;
    if (run.columns >= lanes) { // the last ones overlap what is done
        i = run.columns - lanes;
        storeAnywhere(run.out + i, decoded(run.codes + i));
    } else {
        std::uint8_t codes[lanes] = {};
        float values[lanes];
        std::copy_n(run.codes, run.columns, codes);
        storeAnywhere(values, decoded(codes));
        std::copy_n(values, run.columns, run.out);
    }
}

/// A row whose scales and factor are the floats of `view`, with codes of a byte each; from column `first` on, where
/// `codes` and `out` begin.
template <typename From, Finish How>
void decodeBytes(const CodedRowsView& view, const std::uint8_t* codes, std::uint64_t first, std::uint64_t columns,
                 float* out)
{
    const std::uint64_t together = view.scheme.groupColumns == 0 ? view.columns : view.scheme.groupColumns;
    std::uint64_t group = first / together, left = together - first % together;
    for (std::uint64_t done = 0; done < columns; ++group, left = together) {
        const std::uint64_t count = std::min(left, columns - done);
        const int zero = view.zeros ? view.zeros[group] : 0;
        decodeRun<From, How>({codes + done, count, view.scales[group], view.factor, zero, out + done});
        done += count;
    }
}

/// E5M2 has all numbers of E2M1.
constexpr Byte16 e5m2OfE2m1 = {0x00, 0x38, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46,
                               0x80, 0xb8, 0xbc, 0xbe, 0xc0, 0xc2, 0xc4, 0xc6};

/// 32 nibbles as codes of E5M2.
QL_LANES void unpackNibbles(Byte16 both, Byte16* codes)
{
    const Byte16 low = __builtin_shuffle(e5m2OfE2m1, lowNibbles(both));
    const Byte16 high = __builtin_shuffle(e5m2OfE2m1, highNibbles(both));
    codes[0] = interleavedFirst(low, high);
    codes[1] = interleavedSecond(low, high);
}

/// A row of whole 32 columns, in groups of 16 or 32.
template <Finish How, int Group> void decodeNibbleGroups(const CodedRowsView& view, float* out)
{
    const auto* const nibbles = reinterpret_cast<const std::uint8_t*>(view.codes);
    const float* scales = view.scales;
    const Floats factor = splat(view.factor);
    for (std::uint64_t i = 0; i < view.columns; i += 32) {
        Byte16 codes[2];
        unpackNibbles(load16(nibbles + i / 2), codes);
        for (int half = 0; half < 2; ++half) {
            const Floats scale = splat(*scales);
            scales += Group == 16 || half == 1 ? 1 : 0;
            Floats numbers[16 / lanes];
            e5m2ToFloats(codes[half], numbers);
            for (int k = 0; k < 16 / lanes; ++k, out += lanes)
                storeAnywhere(out, finished<How>(numbers[k] * scale, factor));
        }
    }
}

/// Rows of nibbles, some columns at a time.
template <Finish How> void decodeNibbles(const CodedRowsView& view, float* out)
{
    constexpr std::uint64_t most = 2048;
    alignas(64) std::uint8_t codes[most];
    const auto* const nibbles = reinterpret_cast<const std::uint8_t*>(view.codes);
    for (std::uint64_t first = 0; first < view.columns; first += most) {
        const std::uint64_t count = std::min(most, view.columns - first);
        std::uint64_t i = 0;
        const auto unpack = [](Byte16 both, std::uint8_t* to) {
            Byte16 each[2];
            unpackNibbles(both, each);
            store16(to, each[0]);
            store16(to + 16, each[1]);
        };
        for (; i + 32 <= count; i += 32)
            unpack(load16(nibbles + (first + i) / 2), codes + i);
        if (i < count) {
            Byte16 last{};
            std::memcpy(&last, nibbles + (first + i) / 2, (count - i) / 2);
            unpack(last, codes + i);
        }
        decodeBytes<FromE5m2, How>(view, codes, first, count, out + first);
    }
}

/// Is every code a finite number?
template <std::uint8_t LowestSpecial> bool allFinite(const std::byte* codes, std::uint64_t count)
{
    std::uint8_t found = 0; // the highest bit
    for (std::uint64_t i = 0; i < count; ++i)
        found |= static_cast<std::uint8_t>((static_cast<std::uint8_t>(codes[i]) & 0x7f) + (0x80 - LowestSpecial));
    return (found & 0x80) == 0;
}

inline bool areFewEnough(const float* scales, std::uint64_t count)
{
    int large = 0;
    for (std::uint64_t i = 0; i < count; ++i)
        large |= !(std::abs(scales[i]) < 0x1p118f);
    return large == 0;
}

template <Finish How> void decodeRow(const CodedRowsView& row, float* out)
{
    const auto* const codes = reinterpret_cast<const std::uint8_t*>(row.codes);
    if (!areFewEnough(row.scales, groupsPerRow(row.scheme, row.columns)))
        return coded::decode(row, out);
    switch (row.scheme.element) {
    case Element::E4M3:
        if (!allFinite<0x7f>(row.codes, row.columns))
            return coded::decode(row, out);
        return decodeBytes<FromE4m3, How>(row, codes, 0, row.columns, out);
    case Element::E5M2:
        if (!allFinite<0x7c>(row.codes, row.columns))
            return coded::decode(row, out);
        return decodeBytes<FromE5m2, How>(row, codes, 0, row.columns, out);
    case Element::E2M1:
        if (row.columns % 32 == 0 && row.scheme.groupColumns == 16)
            return decodeNibbleGroups<How, 16>(row, out);
        if (row.columns % 32 == 0 && row.scheme.groupColumns == 32)
            return decodeNibbleGroups<How, 32>(row, out);
        return decodeNibbles<How>(row, out);
    case Element::Int8:
        return decodeBytes<FromInt8, How>(row, codes, 0, row.columns, out);
    }
}

inline void decodeCodedRows(const CodedRowsView& view, float* out)
{
    const Scheme& scheme = view.scheme;
    const bool exactBeforeFactor = !scheme.hasFactor || (scheme.scale == Format::F8_E4M3 && std::isfinite(view.factor));
    if (!exactBeforeFactor || (view.zeros && scheme.element != Element::Int8))
        return coded::decode(view, out);
    const std::uint64_t groups = groupsPerRow(scheme, view.columns), bytes = codeBytes(scheme.element, view.columns);
    CodedRowsView row = view;
    row.rows = 1;
    for (std::uint64_t i = 0; i < view.rows; ++i, out += view.columns) {
        if (!scheme.hasFactor)
            decodeRow<Finish::None>(row, out);
        else if (view.divides)
            decodeRow<Finish::Divide>(row, out);
        else
            decodeRow<Finish::Multiply>(row, out);
        row.codes += bytes;
        row.scales += groups;
        row.zeros += view.zeros ? groups : 0;
    }
}

} // namespace
} // namespace ql::quant::simd
