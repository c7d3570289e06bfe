// SPDX-License-Identifier: Apache-2.0
// Q2_K, Q4_K and Q5_K: 256 values in runs of 16 or 32, each run with a scale and a minimum, which are themselves codes
// under the block's two half floats.
#pragma once

#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/search_positive.h"
#include "core/quant/simd/search_range.h"

namespace ql::quant::simd {
namespace {

/// What is left of the search when a block is packed.
struct RangeBlock {
    Columns<256> x; ///< in the end the codes, as integers
    alignas(64) float scaleCodes[16 * lanes], minimumCodes[16 * lanes]; ///< one per run
    Ints scale, minimum; ///< half floats

    QL_LANES Ints code(int i) const { return asInts(load(x.values + i * lanes)); }
    QL_LANES Ints scaleCode(int run) const { return toInts(load(scaleCodes + run * lanes)); }
    QL_LANES Ints minimumCode(int run) const { return toInts(load(minimumCodes + run * lanes)); }
    QL_LANES Ints scaleWord() const { return wordOfHalves(scale, minimum); }
};

/// Weights of the values of one run: by importance and size, or by size alone.
template <typename Spec, bool Weighted>
QL_LANES void weighRun(const Batch& batch, const Columns<256>& x, int first, float* w)
{
    constexpr int run = Spec::run;
    if constexpr (Weighted) {
        const Floats variance = splat(Spec::varianceFactor) * x.sumOfSquares / splat(256);
        weighByImportance<run>(batch, variance, x.values, first, w);
    } else {
        Floats offset = splat(0);
        if constexpr (Spec::offsetByMean) {
            for (int i = 0; i < run; ++i) {
                const Floats v = load(x.values + (first + i) * lanes);
                offset = offset + v * v;
            }
            offset = squareRoot(offset / splat(run));
        }
        for (int i = 0; i < run; ++i)
            store(w + i * lanes, offset + magnitude(load(x.values + (first + i) * lanes)));
    }
}

/// The block's scale for its runs' scales (or minima), and their codes, without importance.
template <int Runs, int Top> QL_LANES Floats scaleByLargest(const float* x, float* codes, Mask& suspects)
{
    const Floats zero = splat(0);
    Floats largest = zero;
    for (int r = 0; r < Runs; ++r)
        largest = larger(load(x + r * lanes), largest);
    const Mask present = isLess(zero, largest);
    suspects = either(suspects, both(present, isLess(largest, splat(smallestPlainRange))));
    const Floats inverse = zeroUnless(present, splat(Top) / largest);
    for (int r = 0; r < Runs; ++r)
        store(codes + r * lanes, smaller(splat(Top), rounded(inverse * load(x + r * lanes))));
    return largest / splat(Top);
}

/// The gap keeps values, weights and codes of one step off each other's place in a 4 KiB page: processors compare
/// these bits first to find a load that must wait for a store.
template <int Run, int Together> struct RangeWork {
    RangeBlock block;
    alignas(64) float weights[Together * Run * lanes];
    float gap[5 * lanes];
    alignas(64) float codes[Together * Run * lanes];
};

template <typename Spec, bool Weighted>
QL_LANES Mask fitRangeBlock(const Batch& batch, RangeWork<Spec::run, Spec::together>& work)
{
    constexpr int run = Spec::run, runs = 256 / run, together = Spec::together;
    RangeBlock& block = work.block;
    gather(batch.values, block.x);
    Mask suspects = tooLarge(block.x.largest);
    RangeFit fits[runs];
    alignas(64) float scales[runs * lanes], minima[runs * lanes], weightSums[runs * lanes];
    for (int r = 0; r < runs; r += together) {
        for (int u = 0; u < together; ++u)
            weighRun<Spec, Weighted>(batch, block.x, (r + u) * run, work.weights + u * run * lanes);
        constexpr bool absolute = Spec::absoluteError && !Weighted;
        fitRanges<run, Spec::top, absolute, together>(block.x.values + r * run * lanes, work.weights, work.codes,
                                                      Weighted ? weightedRangeCandidates : Spec::candidates, fits + r,
                                                      suspects);
    }
    for (int r = 0; r < runs; ++r) {
        suspects = either(suspects, isLess(fits[r].scale, splat(0)));
        store(scales + r * lanes, fits[r].scale);
        store(minima + r * lanes, splat(0) - fits[r].minimum);
        store(weightSums + r * lanes, fits[r].weightSum);
    }
    Floats scale, minimum;
    if constexpr (Weighted) {
        scale = fitPositive<runs, Spec::scaleTop>(scales, weightSums, block.scaleCodes, suspects);
        minimum = fitPositive<runs, Spec::scaleTop>(minima, weightSums, block.minimumCodes, suspects);
    } else {
        scale = scaleByLargest<runs, Spec::scaleTop>(scales, block.scaleCodes, suspects);
        minimum = scaleByLargest<runs, Spec::scaleTop>(minima, block.minimumCodes, suspects);
    }
    block.scale = toHalf(scale);
    block.minimum = toHalf(minimum);
    for (int r = 0; r < runs; ++r) { // the final codes are for the scales as stored
        const Floats step = fromHalf(block.scale) * load(block.scaleCodes + r * lanes);
        const Floats offset = fromHalf(block.minimum) * load(block.minimumCodes + r * lanes);
        const Mask flat = isEqual(step, splat(0));
        const Floats divisor = select(flat, splat(1), step), reciprocal = splat(1) / divisor;
        suspects = either(suspects, quotientTooLarge(block.x.largest + offset, step));
        for (int i = r * run; i < (r + 1) * run; ++i) {
            const Floats v = load(block.x.values + i * lanes);
            Floats code = nearestQuotient(v + offset, divisor, reciprocal, 0x1p-22f, 0, Spec::top);
            if (any(flat))
                code = select(flat, codeOf<Spec::top>(fits[r], v), code);
            store(block.x.values + i * lanes, asFloats(toInts(code)));
        }
    }
    return suspects;
}

/// The 6-bit scales and minima of eight runs in three words, as in Q4_K and Q5_K.
template <int Words> QL_LANES void putSixBitScales(const RangeBlock& block, EncodedBlocks<Words>& out)
{
    const Ints low = splatInt(15);
    out.put(1, wordOfBytes([&](int j) {
                return bitOr(block.scaleCode(j), shiftLeft<6>(shiftRight<4>(block.scaleCode(j + 4))));
            }));
    out.put(2, wordOfBytes([&](int j) {
                return bitOr(block.minimumCode(j), shiftLeft<6>(shiftRight<4>(block.minimumCode(j + 4))));
            }));
    out.put(3, wordOfBytes([&](int j) {
                return bitOr(bitAnd(block.scaleCode(j + 4), low), shiftLeft<4>(bitAnd(block.minimumCode(j + 4), low)));
            }));
}

/// The low four bits of all codes in 32 words, as in Q4_K and Q5_K.
template <int Words> QL_LANES void putNibbles(const RangeBlock& block, int firstWord, EncodedBlocks<Words>& out)
{
    const Ints low = splatInt(15);
    for (int word = 0; word < 32; ++word) {
        const int from = word / 8 * 64 + word % 8 * 4;
        out.put(firstWord + word, wordOfBytes([&](int j) {
                    return bitOr(bitAnd(block.code(from + j), low),
                                 shiftLeft<4>(bitAnd(block.code(from + 32 + j), low)));
                }));
    }
}

struct Q2K {
    static constexpr Format format = Format::Q2_K;
    static constexpr int blockValues = 256, blockBytes = 84, words = 21;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = false;
    static constexpr int run = 16, top = 3, scaleTop = 15, together = vectorRegisters >= 32 ? 4 : 2;
    static constexpr RangeCandidates candidates{-0.5f, 0.1f, 15};
    static constexpr bool absoluteError = true, offsetByMean = false;
    static constexpr float varianceFactor = 1;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        RangeWork<run, together> work;
        const Mask suspects = fitRangeBlock<Q2K, Weighted>(batch, work);
        const RangeBlock& block = work.block;
        for (int word = 0; word < 4; ++word)
            out.put(word, wordOfBytes([&](int j) {
                        const int r = word * 4 + j;
                        return bitOr(block.scaleCode(r), shiftLeft<4>(block.minimumCode(r)));
                    }));
        for (int word = 0; word < 16; ++word) {
            const int from = word / 8 * 128 + word % 8 * 4;
            out.put(4 + word, wordOfBytes([&](int j) {
                        return packed<2, 4>([&](int quarter) { return block.code(from + quarter * 32 + j); });
                    }));
        }
        out.put(20, block.scaleWord());
        return suspects;
    }
};

struct Q4K {
    static constexpr Format format = Format::Q4_K;
    static constexpr int blockValues = 256, blockBytes = 144, words = 36;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = false;
    static constexpr int run = 32, top = 15, scaleTop = 63, together = 2;
    static constexpr RangeCandidates candidates{-1.0f, 0.1f, 20};
    static constexpr bool absoluteError = false, offsetByMean = true;
    static constexpr float varianceFactor = 2;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        RangeWork<run, together> work;
        const Mask suspects = fitRangeBlock<Q4K, Weighted>(batch, work);
        const RangeBlock& block = work.block;
        out.put(0, block.scaleWord());
        putSixBitScales(block, out);
        putNibbles(block, 4, out);
        return suspects;
    }
};

struct Q5K {
    static constexpr Format format = Format::Q5_K;
    static constexpr int blockValues = 256, blockBytes = 176, words = 44;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = false;
    static constexpr int run = 32, top = 31, scaleTop = 63, together = 2;
    static constexpr RangeCandidates candidates{-0.5f, 0.1f, 15};
    static constexpr bool absoluteError = false, offsetByMean = true;
    static constexpr float varianceFactor = 2;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        RangeWork<run, together> work;
        const Mask suspects = fitRangeBlock<Q5K, Weighted>(batch, work);
        const RangeBlock& block = work.block;
        out.put(0, block.scaleWord());
        putSixBitScales(block, out);
        for (int word = 0; word < 8; ++word) { // bit r of byte i: the high bit of code i of run r
            const auto highBits = [&](int j) {
                return packed<1, 8>([&](int r) { return shiftRight<4>(block.code(r * 32 + word * 4 + j)); });
            };
            out.put(4 + word, wordOfBytes(highBits));
        }
        putNibbles(block, 12, out);
        return suspects;
    }
};

namespace k_ranges {
constexpr FastCodec codecs[] = {
    {.format = Format::Q2_K, .encode = encodeRows<Q2K>},
    {.format = Format::Q4_K, .encode = encodeRows<Q4K>},
    {.format = Format::Q5_K, .encode = encodeRows<Q5K>},
};
} // namespace k_ranges

} // namespace
} // namespace ql::quant::simd
