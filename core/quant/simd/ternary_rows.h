// SPDX-License-Identifier: Apache-2.0
// IQ1_BN, IQ2_BN and Q8_KV: formats with one scale for the row and no search. Layouts: core/quant/codec/ternary_rows.h
// and q8_kv.h.
#pragma once

#include <cstring>
#include <span>

#include "core/quant/format.h"
#include "core/quant/simd/codecs.h"
#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

/// The largest magnitude of a row; NaN counts as nothing. `columns` is a multiple of 32.
inline float largestOfRow(const float* x, std::size_t columns)
{
    Floats a = splat(0), b = splat(0);
    for (std::size_t i = 0; i < columns; i += 2 * lanes) {
        a = larger(magnitude(loadAnywhere(x + i)), a);
        b = larger(magnitude(loadAnywhere(x + i + lanes)), b);
    }
    alignas(64) float ofLane[lanes];
    store(ofLane, larger(a, b));
    float largest = 0;
    for (const float value : ofLane)
        largest = value > largest ? value : largest;
    return largest;
}

/// 0, 1, 2 for -1, 0, 1.
QL_LANES Ints ternaryCodes(Floats x, Floats threshold)
{
    const Floats one = asFloats(splatInt(1)), two = asFloats(splatInt(2));
    const Floats ofLarge = select(isLess(x, splat(0)), asFloats(splatInt(0)), two);
    return asInts(select(isLess(magnitude(x), threshold), one, ofLarge));
}

inline void encodeTwoBits(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>,
                          std::byte* out)
{
    for (std::size_t row = 0; row < rowCount; ++row) {
        const float scale = largestOfRow(rows, columns);
        const Floats threshold = splat(0.5f * scale);
        std::memcpy(out, &scale, sizeof scale);
        out += sizeof scale;
        for (std::size_t i = 0; i < columns; i += 64, rows += 64, out += 16) {
            const auto pairAt = [&](int at) {
                return bitOr(ternaryCodes(loadAnywhere(rows + at), threshold),
                             shiftLeft<2>(ternaryCodes(loadAnywhere(rows + at + 16), threshold)));
            };
            Ints low[16 / lanes], high[16 / lanes];
            for (int j = 0; j < 16; j += lanes) {
                low[j / lanes] = pairAt(j);
                high[j / lanes] = pairAt(32 + j);
            }
            storeNibbles16(out, low, high);
        }
    }
}

/// floor((256 * digits + 242) / 243) for digits below 243: the quotient is never nearer to the next integer than 1/243.
QL_LANES Ints asFraction(Floats digits)
{
    return truncated((digits * splat(256) + splat(242)) * splat(1.0f / 243) + splat(0.001f));
}

/// Up to `lanes` blocks of a row, a block in each lane; the last is done again where there are fewer.
inline void encodeTritBlocks(const float* x, std::size_t blocks, Floats threshold, std::byte* out)
{
    constexpr int blockBytes = 13;
    const float* source[lanes];
    for (std::size_t lane = 0; lane < lanes; ++lane)
        source[lane] = x + (lane < blocks ? lane : blocks - 1) * 64;
    alignas(64) float tile[16 * lanes];
    alignas(64) std::uint32_t bytes[blockBytes][lanes];
    constexpr float powers[] = {1, 3, 9, 27, 81};
    Floats last = splat(0);
    for (int group = 0; group < 4; ++group) {
        transpose16(source, static_cast<std::size_t>(16 * group), tile);
        const auto digit = [&](int i) { return toFloats(ternaryCodes(load(tile + i * lanes), threshold)); };
        for (int k = 0; k < 3; ++k) {
            Floats digits = splat(0);
            for (int j = 0; j < 5; ++j)
                digits = digits + splat(powers[j]) * digit(5 * k + j);
            storeInts(bytes[3 * group + k], asFraction(digits));
        }
        last = last + splat(powers[group]) * digit(15);
    }
    storeInts(bytes[12], asFraction(last));
    for (std::size_t lane = 0; lane < blocks; ++lane, out += blockBytes)
        for (int i = 0; i < blockBytes; ++i)
            out[i] = static_cast<std::byte>(bytes[i][lane]);
}

inline void encodeTrits(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>,
                        std::byte* out)
{
    for (std::size_t row = 0; row < rowCount; ++row, rows += columns) {
        const float scale = largestOfRow(rows, columns);
        alignas(64) std::uint32_t half[lanes];
        storeInts(half, toHalf(splat(scale)));
        std::memcpy(out, half, 2);
        out += 2;
        const std::size_t blocks = columns / 64;
        for (std::size_t first = 0; first < blocks; first += lanes) {
            const std::size_t count = blocks - first < lanes ? blocks - first : lanes;
            encodeTritBlocks(rows + first * 64, count, splat(0.5f * scale), out);
            out += count * 13;
        }
    }
}

inline void encodeRowScaledBytes(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>,
                                 std::byte* out)
{
    constexpr std::size_t headerBytes = 8;
    const std::size_t rowBytes = headerBytes + columns;
    for (std::size_t row = 0; row < rowCount; ++row, rows += columns, out += rowBytes) {
        const float largest = largestOfRow(rows, columns), scale = largest / 127.0f, inverse = 1 / scale;
        Mask strange = noLane();
        Ints sum = splatInt(0);
        for (std::size_t i = 0; i < columns; i += 32) {
            Ints codes[32 / lanes];
            for (int j = 0; j < 32; j += lanes) {
                const Floats v = splat(inverse) * loadAnywhere(rows + i + j);
                strange = either(strange, opposite(isLess(magnitude(v), splat(128))));
                codes[j / lanes] = truncated(rounded(v));
                sum = addInts(sum, codes[j / lanes]);
            }
            storeSignedBytes32(out + headerBytes + i, codes);
        }
        if (any(strange)) { // not finite, or so small that the reciprocal is not
            info(Format::Q8_KV).encode(rows, 1, columns, {}, out);
            continue;
        }
        alignas(64) std::uint32_t sums[lanes];
        storeInts(sums, sum);
        std::uint32_t all = 0;
        for (const std::uint32_t one : sums)
            all += one;
        std::memcpy(out, &scale, sizeof scale);
        std::memcpy(out + sizeof scale, &all, sizeof all);
    }
}

namespace ternary_rows {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ1_BN, .encode = encodeTrits},
    {.format = Format::IQ2_BN, .encode = encodeTwoBits},
    {.format = Format::Q8_KV, .encode = encodeRowScaledBytes},
};
} // namespace ternary_rows

} // namespace
} // namespace ql::quant::simd
