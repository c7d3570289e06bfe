// SPDX-License-Identifier: Apache-2.0
// What is found out about rows without changing them.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/quant/coded/kernels.h"
#include "core/quant/simd/coded_bytes.h"

namespace ql::quant::simd {
namespace {

/// The larger magnitude where `v` is a number.
QL_LANES Floats largerMagnitude(Floats v, Floats largest)
{
    return larger(magnitude(v), largest);
}

inline float largestOf(const float* values, std::uint64_t count)
{
    constexpr int together = 4; // one chain of maxima would wait for itself
    Floats largest[together] = {splat(0), splat(0), splat(0), splat(0)};
    std::uint64_t i = 0;
    for (; i + together * lanes <= count; i += together * lanes)
        for (int k = 0; k < together; ++k)
            largest[k] = largerMagnitude(loadAnywhere(values + i + static_cast<std::uint64_t>(k) * lanes), largest[k]);
    for (; i + lanes <= count; i += lanes)
        largest[0] = largerMagnitude(loadAnywhere(values + i), largest[0]);
    float result = largestLane(larger(larger(largest[0], largest[1]), larger(largest[2], largest[3])));
    for (; i < count; ++i)
        result = std::abs(values[i]) > result ? std::abs(values[i]) : result;
    return result;
}

/// Of `lanes` groups that follow each other.
template <int Count> QL_LANES void largestOfGroups(const float* values, float* out)
{
    Floats largest[lanes];
    for (int group = 0; group < lanes; ++group, values += Count) {
        largest[group] = largerMagnitude(loadAnywhere(values), splat(0));
        for (int i = lanes; i < Count; i += lanes)
            largest[group] = largerMagnitude(loadAnywhere(values + i), largest[group]);
    }
    storeAnywhere(out, reduceEach(largest, [](Floats a, Floats b) { return larger(a, b); }));
}

inline void groupMaximaOfRows(const float* values, std::uint64_t rows, std::uint64_t columns,
                              std::uint64_t groupColumns, float* out)
{
    const std::uint64_t together = groupColumns == 0 ? columns : groupColumns;
    const std::uint64_t all = rows * columns;
    std::uint64_t i = 0;
    if (columns % together == 0 && (together == 16 || together == 32 || together == 128)) {
        const std::uint64_t batch = together * lanes;
        for (; i + batch <= all; i += batch, out += lanes)
            if (together == 16)
                largestOfGroups<16>(values + i, out);
            else if (together == 32)
                largestOfGroups<32>(values + i, out);
            else
                largestOfGroups<128>(values + i, out);
    }
    while (i < all) {
        const std::uint64_t count = std::min(together, columns - i % columns);
        *out++ = largestOf(values + i, count);
        i += count;
    }
}

inline std::uint64_t countNanBytes(Element element, std::span<const std::byte> codes)
{
    if (element != Element::E4M3 && element != Element::E5M2)
        return 0;
    const auto raised = static_cast<std::uint8_t>(0x80 - (element == Element::E4M3 ? 0x7f : 0x7d));
    constexpr std::size_t most = 255 * 64; // in each of 64 counters of a byte
    std::uint64_t count = 0;
    for (std::size_t first = 0; first < codes.size(); first += most) {
        const std::size_t n = std::min(most, codes.size() - first), whole = n - n % 64;
        const auto* const from = reinterpret_cast<const std::uint8_t*>(codes.data()) + first;
        const auto isNan = [&](std::uint8_t code) { return static_cast<std::uint8_t>((code & 0x7f) + raised) >> 7; };
        std::uint8_t counters[64] = {};
        for (std::size_t i = 0; i < whole; i += 64)
            for (std::size_t k = 0; k < 64; ++k)
                counters[k] = static_cast<std::uint8_t>(counters[k] + isNan(from[i + k]));
        for (std::size_t i = whole; i < n; ++i)
            count += static_cast<std::uint64_t>(isNan(from[i]));
        for (const std::uint8_t counter : counters)
            count += counter;
    }
    return count;
}

} // namespace
} // namespace ql::quant::simd
