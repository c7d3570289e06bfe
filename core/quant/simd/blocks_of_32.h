// SPDX-License-Identifier: Apache-2.0
// Q8_0, Q4_0, Q5_0, Q4_1 and Q5_1: 32 values with a scale, the last two with a minimum.
#pragma once

#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/search_range.h"
#include "core/quant/simd/search_symmetric.h"

namespace ql::quant::simd {
namespace {

/// A range so small, but not zero, that its reciprocal may be infinite.
QL_LANES Mask tooSmall(Floats range)
{
    return both(isLess(splat(0), range), isLess(range, splat(smallestPlainRange)));
}

/// 1 / v, and 0 for 0.
QL_LANES Floats reciprocalOrZero(Floats v)
{
    const Mask zero = isEqual(v, splat(0));
    return zeroUnless(opposite(zero), splat(1) / select(zero, splat(1), v));
}

/// The weights of a batch of blocks, and whether they can be trusted.
QL_LANES Mask weighBlocks(const Batch& batch, const Columns<32>& x, float* w)
{
    const Floats variance = load(batch.rowMeanSquare);
    weighByImportance<32>(batch, variance, x.values, 0, w);
    return either(tooLarge(x.largest), tooLarge(variance));
}

/// 32 codes as nibbles; five-bit ones have a word of their highest bits in front.
template <int Bits, int Words>
QL_LANES void putCodes(const Columns<32>& codes, int firstWord, EncodedBlocks<Words>& out)
{
    const auto code = [&](int i) { return asInts(load(codes.values + i * lanes)); };
    if constexpr (Bits == 5)
        out.put(firstWord++, packed<1, 32>([&](int i) { return shiftRight<4>(code(i)); }));
    for (int word = 0; word < 4; ++word)
        out.put(firstWord + word,
                packed<4, 8>([&](int i) { return bitAnd(code(word * 4 + i / 2 + i % 2 * 16), splatInt(15)); }));
}

struct Q8_0 {
    static constexpr Format format = Format::Q8_0;
    static constexpr int blockValues = 32, blockBytes = 34, words = 9;
    static constexpr bool halfFirst = true, usesImportance = false, usesRowMeanSquare = false;

    template <bool> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        Columns<32> x;
        gather(batch.values, x);
        const Floats scale = x.largest / splat(127), inverse = reciprocalOrZero(scale);
        const auto code = [&](int i) { // to the nearest integer, halves away from zero
            const Floats v = load(x.values + i * lanes) * inverse;
            const Ints sign = bitAnd(asInts(v), splatInt(static_cast<int>(0x80000000u)));
            return truncated(v + asFloats(bitOr(sign, asInts(splat(0x1.fffffep-2f)))));
        };
        for (int word = 0; word < 8; ++word)
            out.put(word, wordOfBytes([&](int j) { return bitAnd(code(word * 4 + j), splatInt(0xff)); }));
        out.put(8, toHalf(scale));
        return either(tooLarge(x.largest), tooSmall(x.largest));
    }
};

/// value = (code - 2^(Bits - 1)) * scale
template <int Bits> struct Symmetric32 {
    static constexpr Format format = Bits == 4 ? Format::Q4_0 : Format::Q5_0;
    static constexpr int blockValues = 32, blockBytes = Bits == 4 ? 18 : 22, words = Bits + 1;
    static constexpr bool halfFirst = true, usesImportance = true, usesRowMeanSquare = true;
    static constexpr int limit = 1 << (Bits - 1);

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        Columns<32> x;
        gather(batch.values, x);
        Floats scale;
        Mask suspects;
        if constexpr (Weighted) {
            alignas(64) float w[32 * lanes];
            suspects = weighBlocks(batch, x, w);
            const SymmetricFit fit = fitSymmetric<32, limit>(x.values, w);
            for (int i = 0; i < 32; ++i)
                store(x.values + i * lanes, asFloats(toInts(codeOf<limit>(fit, load(x.values + i * lanes)))));
            scale = fit.scale;
        } else {
            suspects = either(tooLarge(x.largest), tooSmall(x.largest));
            Floats largest;
            scale = signedLargest<32>(x.values, largest) / splat(-limit);
            const Floats inverse = reciprocalOrZero(scale);
            for (int i = 0; i < 32; ++i) {
                const Ints code = truncated(load(x.values + i * lanes) * inverse + splat(limit + 0.5f));
                store(x.values + i * lanes, asFloats(smallerInt(code, splatInt(2 * limit - 1))));
            }
        }
        putCodes<Bits>(x, 0, out);
        out.put(words - 1, toHalf(scale));
        return suspects;
    }
};

/// value = code * scale + minimum
template <int Bits> struct Range32 {
    static constexpr Format format = Bits == 4 ? Format::Q4_1 : Format::Q5_1;
    static constexpr int blockValues = 32, blockBytes = Bits == 4 ? 20 : 24, words = Bits + 1;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = true;
    static constexpr int top = (1 << Bits) - 1;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        Columns<32> x;
        gather(batch.values, x);
        Floats scale, minimum;
        Mask suspects;
        if constexpr (Weighted) {
            alignas(64) float w[32 * lanes], codes[32 * lanes];
            suspects = weighBlocks(batch, x, w);
            RangeFit fit;
            fitRanges<32, top, false, 1>(x.values, w, codes, weightedRangeCandidates, &fit, suspects);
            for (int i = 0; i < 32; ++i)
                store(x.values + i * lanes, asFloats(toInts(codeOf<top>(fit, load(x.values + i * lanes)))));
            scale = fit.scale;
            minimum = fit.minimum;
        } else {
            minimum = load(x.values);
            Floats maximum = minimum;
            for (int i = 1; i < 32; ++i) {
                minimum = smaller(load(x.values + i * lanes), minimum);
                maximum = larger(load(x.values + i * lanes), maximum);
            }
            scale = (maximum - minimum) / splat(top);
            suspects = either(tooLarge(x.largest), tooSmall(maximum - minimum));
            const Floats inverse = reciprocalOrZero(scale);
            for (int i = 0; i < 32; ++i) {
                const Ints code = truncated((load(x.values + i * lanes) - minimum) * inverse + splat(0.5f));
                store(x.values + i * lanes, asFloats(smallerInt(code, splatInt(top))));
            }
        }
        out.put(0, wordOfHalves(toHalf(scale), toHalf(minimum)));
        putCodes<Bits>(x, 1, out);
        return suspects;
    }
};

namespace blocks_of_32 {
constexpr FastCodec codecs[] = {
    {.format = Format::Q4_0, .encode = encodeRows<Symmetric32<4>>},
    {.format = Format::Q4_1, .encode = encodeRows<Range32<4>>},
    {.format = Format::Q5_0, .encode = encodeRows<Symmetric32<5>>},
    {.format = Format::Q5_1, .encode = encodeRows<Range32<5>>},
    {.format = Format::Q8_0, .encode = encodeRows<Q8_0>},
};
} // namespace blocks_of_32

} // namespace
} // namespace ql::quant::simd
