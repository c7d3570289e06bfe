// SPDX-License-Identifier: Apache-2.0
// IQ1_S and IQ1_M. Layouts: core/quant/codec/iq1_s.h and iq1_m.h.
#pragma once

#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/iq1_fit.h"

namespace ql::quant::simd {
namespace {

/// 3-bit codes of the groups' scales: nearest(0.5 (scale / d - 1)), with d a fifteenth of the largest.
template <int Groups> struct Iq1ScaleCodes {
    Floats d;
    Mask present; ///< otherwise all scales are 0
    Ints codes[Groups];

    QL_LANES Iq1ScaleCodes(const Floats* scales, Mask& suspects)
    {
        Floats largest = splat(0);
        for (int g = 0; g < Groups; ++g)
            largest = larger(scales[g], largest);
        present = isLess(splat(0), largest);
        suspects = either(suspects, both(present, isLess(largest, splat(smallestPlainRange))));
        d = select(present, largest, splat(15)) / splat(15);
        const Floats inverse = splat(1) / d;
        for (int g = 0; g < Groups; ++g) {
            const Floats code = nearestWithin(splat(0.5f) * (inverse * scales[g] - splat(1)), 0, 7);
            codes[g] = toInts(zeroUnless(present, code));
        }
    }
};

struct IQ1S {
    static constexpr Format format = Format::IQ1_S;
    static constexpr int blockValues = 256, blockBytes = 50, words = 13;
    static constexpr bool halfFirst = true, usesImportance = true, usesRowMeanSquare = false;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        if constexpr (!Weighted)
            return opposite(noLane());
        const codebook::Iq1Table& table = codebook::iq1Table();
        Columns<256> block;
        gather(batch.values, block);
        Mask suspects = tooLarge(block.largest);
        const Floats variance = splat(2) * block.sumOfSquares / splat(256);
        Floats scales[8];
        Ints high[8]; // high bits of the points, and the shift
        for (int g = 0; g < 8; ++g) {
            const float* const x = block.values + 32 * g * lanes;
            alignas(64) float w[32 * lanes];
            weighByImportance<32>(batch, variance, block.values, 32 * g, w);
            Mask nothing;
            Iq1GroupFit<4> fit = fitIq1S<Rounded>(table, x, w, nothing);
            nothing = either(nothing, isLess(largestOf<32>(x), splat(1e-12f)));
            suspects = either(suspects, butNot(fit.unsafe, nothing));
            fit.forget(nothing);
            scales[g] = fit.scale;
            out.put(g, wordOfBytes([&](int run) { return bitAnd(loadInts(fit.points[run]), splatInt(0xff)); }));
            high[g] = packed<3, 4>([&](int run) { return shiftRight<8>(loadInts(fit.points[run])); });
            high[g] = bitOr(high[g], shiftLeft<15>(fit.down(0)));
        }
        const Iq1ScaleCodes<8> stored(scales, suspects);
        const auto wordOf = [&](int g) {
            const Ints shown = selectInts(stored.present, splatInt(0xffff), splatInt(0x0fff));
            return bitOr(bitAnd(high[g], shown), shiftLeft<12>(stored.codes[g]));
        };
        for (int pair = 0; pair < 4; ++pair)
            out.put(8 + pair, wordOfHalves(wordOf(2 * pair), wordOf(2 * pair + 1)));
        out.put(12, toHalf(zeroUnless(stored.present, stored.d * splat(1.125f))));
        return suspects;
    }
};

struct IQ1M {
    static constexpr Format format = Format::IQ1_M;
    static constexpr int blockValues = 256, blockBytes = 56, words = 14;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = false;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        const codebook::Iq1Table& table = codebook::iq1Table();
        Columns<256> block;
        gather(batch.values, block);
        Mask suspects = tooLarge(block.largest);
        alignas(64) float w[256 * lanes];
        if constexpr (Weighted) {
            const Floats variance = splat(2) * block.sumOfSquares / splat(256);
            weighByImportance<256>(batch, variance, block.values, 0, w);
        } else {
            for (int i = 0; i < 256; ++i)
                store(w + i * lanes, load(block.values + i * lanes) * load(block.values + i * lanes));
        }

        Iq1GroupFit<2> fits[16];
        Floats scales[16];
        for (int g = 0; g < 16; ++g) {
            const float* const x = block.values + 16 * g * lanes;
            const float* const weights = w + 16 * g * lanes;
            Mask nothing;
            fits[g] = fitIq1M<Rounded, PairScores>(table, x, weights, nothing);
            refit<Rounded>(fits[g], x, weights);
            nothing = either(nothing, isLess(largestOf<16>(x), splat(1e-7f)));
            suspects = either(suspects, butNot(fits[g].unsafe, nothing));
            fits[g].forget(nothing);
            scales[g] = fits[g].scale;
        }
        const Iq1ScaleCodes<16> stored(scales, suspects);
        pack(fits, stored, bestScale(fits, stored, block.values, w), out);
        return suspects;
    }

    /// The scale for the points and scale codes as they are stored.
    static QL_LANES Floats bestScale(const Iq1GroupFit<2>* fits, const Iq1ScaleCodes<16>& stored, const float* x,
                                     const float* w)
    {
        Floats sumXQ = splat(0), sumQQ = splat(0);
        for (int run = 0; run < 32; ++run) {
            const Iq1GroupFit<2>& fit = fits[run / 2];
            const Floats factor = toFloats(addInts(shiftLeft<1>(stored.codes[run / 2]), splatInt(1)));
            addRun<Rounded>(loadInts(fit.digits[run % 2]), fit.down(run % 2), factor, x + run * 8 * lanes,
                            w + run * 8 * lanes, sumXQ, sumQQ);
        }
        return select(isLess(splat(0), sumQQ), sumXQ / sumQQ, stored.d);
    }

    static QL_LANES void pack(const Iq1GroupFit<2>* fits, const Iq1ScaleCodes<16>& stored, Floats d,
                              EncodedBlocks<words>& out)
    {
        const auto point = [&](int run) { return loadInts(fits[run / 2].points[run % 2]); };
        const Ints shown = selectInts(stored.present, splatInt(15), splatInt(7));
        const auto nibble = [&](int run) {
            const Ints shift = shiftLeft<3>(fits[run / 2].down(run % 2));
            return bitAnd(bitOr(shiftRight<8>(point(run)), shift), shown);
        };
        for (int word = 0; word < 8; ++word)
            out.put(word, wordOfBytes([&](int i) { return bitAnd(point(4 * word + i), splatInt(0xff)); }));
        for (int word = 0; word < 4; ++word)
            out.put(8 + word, packed<4, 8>([&](int i) { return nibble(8 * word + i); }));
        const Ints half = toHalf(zeroUnless(stored.present, d * splat(1.1125f)));
        const auto scaleWord = [&](int i) {
            const Ints codes = packed<3, 4>([&](int g) { return stored.codes[4 * i + g]; });
            return bitOr(codes, shiftLeft<12>(bitAnd(shiftRightBy(half, 4 * i), splatInt(15))));
        };
        for (int pair = 0; pair < 2; ++pair)
            out.put(12 + pair, wordOfHalves(scaleWord(2 * pair), scaleWord(2 * pair + 1)));
    }
};

namespace iq1 {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ1_S, .encode = encodeRows<IQ1S>},
    {.format = Format::IQ1_M, .encode = encodeRows<IQ1M>},
};
} // namespace iq1

} // namespace
} // namespace ql::quant::simd
