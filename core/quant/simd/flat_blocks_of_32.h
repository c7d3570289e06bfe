// SPDX-License-Identifier: Apache-2.0
// Q8_0, Q4_0, Q5_0, Q4_1 and Q5_1 without importance.
#pragma once

#include "core/quant/simd/flat_batch.h"

namespace ql::quant::simd {
namespace {

/// 32 codes as nibbles; five-bit ones have their highest bits in front.
template <int Bits> QL_LANES void storeCodesOf32(Ints* codes, std::byte* to)
{
    if constexpr (Bits == 5) {
        std::uint32_t fifth = 0;
        for (int i = 0; i < vectorsOf32; ++i) {
            fifth |= static_cast<std::uint32_t>(bitOfLanes<4>(codes[i])) << i * lanes;
            codes[i] = bitAnd(codes[i], splatInt(15));
        }
        std::memcpy(to, &fifth, 4);
        to += 4;
    }
    storeNibbles16(to, codes, codes + vectorsOf32 / 2);
}

struct FlatQ8_0 {
    static constexpr Format format = Format::Q8_0;
    static constexpr int blockValues = 32, blockBytes = 34;

    struct Measures {
        unsigned suspects;
        StoredFloats inverses;
        StoredHalves scales;
    };

    static QL_LANES void measure(const float* x, Measures& measures)
    {
        const Floats largest = largestOfEach<32>(x), scale = largest / splat(127);
        measures.suspects = laneBits(either(tooLarge(largest), tooSmall(largest)));
        measures.inverses.put(reciprocalOrZero(scale));
        measures.scales.put(toHalf(scale));
    }

    static QL_LANES void write(const float* x, const Measures& measures, std::byte* out)
    {
        for (int block = 0; block < lanes; ++block, x += blockValues, out += blockBytes) {
            const Floats inverse = measures.inverses.spread(block);
            Ints codes[vectorsOf32];
            for (int i = 0; i < vectorsOf32; ++i)
                codes[i] = nearestAwayFromZero(loadAnywhere(x + i * lanes) * inverse);
            measures.scales.copy(block, out);
            storeSignedBytes32(out + 2, codes);
        }
    }
};

/// value = (code - 2^(Bits - 1)) * scale
template <int Bits> struct FlatSymmetric32 {
    static constexpr Format format = Bits == 4 ? Format::Q4_0 : Format::Q5_0;
    static constexpr int blockValues = 32, blockBytes = Bits == 4 ? 18 : 22;
    static constexpr int limit = 1 << (Bits - 1);

    using Measures = FlatQ8_0::Measures;

    static QL_LANES void measure(const float* x, Measures& measures)
    {
        const Ends ends = endsOfEach<32>(x);
        const Floats high = magnitude(ends.high), low = magnitude(ends.low);
        const Mask suspects = either(tooLarge(high), either(tooLarge(low), tooSmall(larger(high, low))));
        Floats extreme = select(isLess(high, low), ends.low, ends.high) + splat(0); // no minus zero
        const Mask tied = butNot(both(isEqual(high, low), isLess(ends.low, ends.high)), suspects);
        if (__builtin_expect(any(tied), 0))
            extreme = firstOfBoth(x, extreme, laneBits(tied));
        const Floats scale = extreme / splat(-limit);
        measures.suspects = laneBits(suspects);
        measures.inverses.put(reciprocalOrZero(scale));
        measures.scales.put(toHalf(scale));
    }

    static QL_LANES void write(const float* x, const Measures& measures, std::byte* out)
    {
        for (int block = 0; block < lanes; ++block, x += blockValues, out += blockBytes) {
            const Floats inverse = measures.inverses.spread(block);
            Ints codes[vectorsOf32];
            for (int i = 0; i < vectorsOf32; ++i)
                codes[i] = smallerInt(truncated(loadAnywhere(x + i * lanes) * inverse + splat(limit + 0.5f)),
                                      splatInt(2 * limit - 1));
            measures.scales.copy(block, out);
            storeCodesOf32<Bits>(codes, out + 2);
        }
    }

private:
    /// Where +v and -v are the largest, the one that comes first.
    static Floats firstOfBoth(const float* x, Floats extremes, unsigned tied)
    {
        alignas(64) float found[lanes];
        store(found, extremes);
        for (int block = 0; tied != 0; ++block, tied >>= 1) {
            if (tied & 1u) {
                const float* at = x + block * blockValues;
                while (*at != found[block] && *at != -found[block])
                    ++at;
                found[block] = *at;
            }
        }
        return load(found);
    }
};

/// value = code * scale + minimum
template <int Bits> struct FlatRange32 {
    static constexpr Format format = Bits == 4 ? Format::Q4_1 : Format::Q5_1;
    static constexpr int blockValues = 32, blockBytes = Bits == 4 ? 20 : 24;
    static constexpr int top = (1 << Bits) - 1;

    struct Measures {
        unsigned suspects;
        StoredFloats inverses, minima;
        StoredHalves scaleHalves, minimumHalves;
    };

    static QL_LANES void measure(const float* x, Measures& measures)
    {
        Floats low[lanes], high[lanes];
        Mask nan = noLane();
        for (int block = 0; block < lanes; ++block) {
            const float* const from = x + block * blockValues;
            low[block] = high[block] = loadAnywhere(from);
            nan = either(nan, isNan(low[block]));
            for (int i = lanes; i < blockValues; i += lanes) {
                const Floats v = loadAnywhere(from + i);
                nan = either(nan, isNan(v));
                low[block] = smaller(low[block], v);
                high[block] = larger(high[block], v);
            }
        }
        const Floats maximum = reduceEach(high, larger);
        Floats minimum = reduceEach(low, smaller);
        const Mask flat = isEqual(maximum, minimum);
        const Floats range = zeroUnless(opposite(flat), maximum - minimum), scale = range / splat(top);
        Mask suspects = either(either(tooLarge(magnitude(maximum)), tooLarge(magnitude(minimum))), tooSmall(range));
        if (__builtin_expect(any(nan), 0))
            suspects = opposite(noLane());
        const Mask zero = butNot(isEqual(minimum, splat(0)), suspects);
        if (__builtin_expect(any(zero), 0))
            minimum = firstZeros(x, minimum, laneBits(zero));
        measures.suspects = laneBits(suspects);
        measures.inverses.put(reciprocalOrZero(scale));
        measures.minima.put(minimum);
        measures.scaleHalves.put(toHalf(scale));
        measures.minimumHalves.put(toHalf(minimum));
    }

    static QL_LANES void write(const float* x, const Measures& measures, std::byte* out)
    {
        for (int block = 0; block < lanes; ++block, x += blockValues, out += blockBytes) {
            const Floats inverse = measures.inverses.spread(block), minimum = measures.minima.spread(block);
            Ints codes[vectorsOf32];
            for (int i = 0; i < vectorsOf32; ++i)
                codes[i] = smallerInt(truncated((loadAnywhere(x + i * lanes) - minimum) * inverse + splat(0.5f)),
                                      splatInt(top));
            measures.scaleHalves.copy(block, out);
            measures.minimumHalves.copy(block, out + 2);
            storeCodesOf32<Bits>(codes, out + 4);
        }
    }

private:
    /// Where zero is the least, its sign is that of the first zero.
    static Floats firstZeros(const float* x, Floats minima, unsigned zero)
    {
        alignas(64) float found[lanes];
        store(found, minima);
        for (int block = 0; zero != 0; ++block, zero >>= 1) {
            if (zero & 1u) {
                const float* at = x + block * blockValues;
                while (*at != 0)
                    ++at;
                found[block] = *at;
            }
        }
        return load(found);
    }
};

} // namespace
} // namespace ql::quant::simd
