// SPDX-License-Identifier: Apache-2.0
// Q1_0, Q2_0, TQ1_0 and TQ2_0: two or three levels.
#pragma once

#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/flat_batch.h"

namespace ql::quant::simd {
namespace {

/// -1, 0 or 1 for v between -1 and 1, halves away from zero: the factor lifts a half above itself, to be rounded up,
/// and the float below it no further than to the half, which is rounded to the even 0.
QL_LANES Floats nearestTrit(Floats v)
{
    return rounded(v * splat(1 + 0x1p-23f));
}

/// Digits from most to least significant, as a number.
template <int Base, int Count> QL_LANES Floats numberOf(const Floats* digits)
{
    Floats number = digits[0];
    for (int i = 1; i < Count; ++i)
        number = fused(number, splat(Base), digits[i]);
    return number;
}

/// The scale is the mean of the magnitudes, which are added up in order.
struct FlatQ1_0 {
    static constexpr Format format = Format::Q1_0;
    static constexpr int blockValues = 128, blockBytes = 18;

    struct Measures {
        unsigned suspects;
        StoredHalves scales;
    };

    static QL_LANES void measure(const float* x, Measures& measures)
    {
        const float* source[lanes];
        for (int block = 0; block < lanes; ++block)
            source[block] = x + block * blockValues;
        alignas(64) float tile[16 * lanes];
        Floats sum = splat(0);
        for (std::size_t column = 0; column < blockValues; column += 16) {
            transpose16(source, column, tile);
            for (int i = 0; i < 16; ++i)
                sum = sum + magnitude(load(tile + i * lanes));
        }
        measures.suspects = laneBits(tooLarge(sum));
        measures.scales.put(toHalf(sum / splat(blockValues)));
    }

    static QL_LANES void write(const float* x, const Measures& measures, std::byte* out)
    {
        for (int block = 0; block < lanes; ++block, out += blockBytes) {
            measures.scales.copy(block, out);
            for (int word = 0; word < blockValues / 32; ++word) {
                std::uint32_t bits = 0;
                for (int i = 0; i < 32; i += lanes, x += lanes)
                    bits |= laneBits(isAtLeast(loadAnywhere(x), splat(0))) << i;
                std::memcpy(out + 2 + word * 4, &bits, 4);
            }
        }
    }
};

struct Q2_0 {
    static constexpr Format format = Format::Q2_0;
    static constexpr int blockValues = 64, blockBytes = 18, words = 5;
    static constexpr bool halfFirst = true, usesImportance = false, usesRowMeanSquare = false;

    template <bool> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        alignas(64) float x[blockValues * lanes];
        gatherAt<blockValues>(batch.values, 0, x);
        Floats largest = splat(0);
        for (int i = 0; i < blockValues; ++i)
            largest = largerByBits(largest, magnitude(load(x + i * lanes)));
        const Floats inverse = reciprocalOrZero(largest);
        const auto half = [&](int first) { // eight codes
            Floats codes[8];
            for (int i = 0; i < 8; ++i)
                codes[i] = nearestTrit(load(x + (first + 7 - i) * lanes) * inverse);
            return toInts(numberOf<4, 8>(codes) + splat(0x5555));
        };
        for (int word = 0; word < words - 1; ++word)
            out.put(word, wordOfHalves(half(word * 16), half(word * 16 + 8)));
        out.put(words - 1, toHalf(largest));
        return either(tooLarge(largest), tooSmall(largest));
    }
};

/// A block of 256 that has no lanes beside it.
template <typename Codec>
void encodeTernary(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>, std::byte* out)
{
    const EncodeRows scalar = info(Codec::format).encode;
    constexpr int together = 4;
    for (std::size_t i = 0; i < rowCount * columns; i += 256, out += Codec::blockBytes) {
        const float* const x = rows + i;
        Floats parts[together];
        for (int k = 0; k < together; ++k)
            parts[k] = magnitude(loadAnywhere(x + k * lanes));
        for (int j = together * lanes; j < 256; j += together * lanes)
            for (int k = 0; k < together; ++k)
                parts[k] = largerByBits(parts[k], magnitude(loadAnywhere(x + j + k * lanes)));
        const float largest =
            largestLane(largerByBits(largerByBits(parts[0], parts[1]), largerByBits(parts[2], parts[3])));
        const bool plain = largest < largestPlainValue && (largest == 0 || largest >= smallestPlainRange);
        if (!plain) {
            scalar(x, 1, 256, {}, out);
            continue;
        }
        Codec::write(x, splat(largest != 0 ? 1 / largest : 0.0f), out);
        const std::uint16_t half = halfOf(largest);
        std::memcpy(out + Codec::blockBytes - 2, &half, 2);
    }
}

struct FlatTQ2_0 {
    static constexpr Format format = Format::TQ2_0;
    static constexpr int blockBytes = 66;

    static QL_LANES void write(const float* x, Floats inverse, std::byte* out)
    {
        for (int i = 0; i < 64; i += lanes) {
            const float* const from = x + i / 32 * 128 + i % 32;
            Floats codes[4];
            for (int k = 0; k < 4; ++k)
                codes[k] = nearestTrit(loadAnywhere(from + (3 - k) * 32) * inverse);
            storeBytes(out + i, truncated(numberOf<4, 4>(codes) + splat(0x55)));
        }
    }
};

struct FlatTQ1_0 {
    static constexpr Format format = Format::TQ1_0;
    static constexpr int blockBytes = 54;

    static QL_LANES void write(const float* x, Floats inverse, std::byte* out)
    {
        const auto tritAt = [&](const float* from) { return nearestTrit(loadAnywhere(from) * inverse); };
        for (int i = 0; i < 32; i += lanes)
            storeBytes(out + i, byteOf([&](int n) { return tritAt(x + n * 32 + i); }));
        for (int i = 0; i < 16; i += lanes)
            storeBytes(out + 32 + i, byteOf([&](int n) { return tritAt(x + 160 + n * 16 + i); }));
        // The last four bytes, of four trits each, come from the lowest lanes. Of the fifth trit the code is 0.
        alignas(64) float last[4][lanes] = {};
        std::byte bytes[lanes];
        for (int n = 0; n < 4; ++n)
            std::memcpy(last[n], x + 240 + n * 4, sizeof(float) * 4);
        storeBytes(bytes, byteOf([&](int n) { return n < 4 ? tritAt(last[n]) : splat(-1); }));
        std::memcpy(out + 48, bytes, 4);
    }

private:
    /// 256 / 243 of the number of the five trits, rounded up.
    template <typename TritAt> static QL_LANES Ints byteOf(TritAt tritAt)
    {
        const Floats trits[5] = {tritAt(0), tritAt(1), tritAt(2), tritAt(3), tritAt(4)};
        return truncated(fused(numberOf<3, 5>(trits), splat(256.0f / 243), splat((121 * 256 + 242.5f) / 243)));
    }
};

namespace few_levels {
constexpr FastCodec codecs[] = {
    {.format = Format::TQ1_0, .encode = encodeTernary<FlatTQ1_0>},
    {.format = Format::TQ2_0, .encode = encodeTernary<FlatTQ2_0>},
    {.format = Format::Q1_0, .encode = encodeFlat<FlatQ1_0>},
    {.format = Format::Q2_0, .encode = encodeRows<Q2_0>},
};
} // namespace few_levels

} // namespace
} // namespace ql::quant::simd
