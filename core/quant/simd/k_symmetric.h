// SPDX-License-Identifier: Apache-2.0
// Q3_K and Q6_K: 256 values in 16 runs of 16, each run with a scale, which is itself a signed code under the block's
// half float.
#pragma once

#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/search_symmetric.h"

namespace ql::quant::simd {
namespace {

constexpr int symmetricRuns = 16, symmetricRun = 16;

/// What is left of the search when a block is packed.
struct SymmetricBlock {
    Columns<256> x; ///< in the end the unsigned codes, as integers
    alignas(64) float codes[256 * lanes]; ///< those the search found, unsigned
    alignas(64) float scales[symmetricRuns * lanes]; ///< in the end as multiples of the block's scale
    Ints scale; ///< half float

    QL_LANES Ints code(int i) const { return asInts(load(x.values + i * lanes)); }
};

/// Block scale -1 / inverse, its runs' codes between -limit and limit - 1, where the largest scale gets -limit.
template <int Limit> QL_LANES void scaleByLargest(SymmetricBlock& block, Mask& suspects)
{
    Floats largest;
    const Floats extreme = signedLargest<symmetricRuns>(block.scales, largest);
    const Mask present = isLess(splat(0), largest);
    suspects = either(suspects, both(present, isLess(largest, splat(smallestPlainRange))));
    const Floats divisor = select(present, extreme, splat(1)), inverse = splat(-Limit) / divisor;
    for (int r = 0; r < symmetricRuns; ++r) {
        const Floats code = nearestWithin(inverse * load(block.scales + r * lanes), -Limit, Limit - 1);
        store(block.scales + r * lanes, select(present, code, splat(-Limit)));
    }
    block.scale = toHalf(zeroUnless(present, splat(1) / inverse));
}

/// The final codes, for the scales as stored.
template <int Limit> QL_LANES void quantise(SymmetricBlock& block, Mask& suspects)
{
    for (int r = 0; r < symmetricRuns; ++r) {
        const Floats step = fromHalf(block.scale) * load(block.scales + r * lanes);
        const Mask flat = isEqual(step, splat(0));
        suspects = either(suspects, quotientTooLarge(block.x.largest, step));
        const Floats divisor = select(flat, splat(1), step), reciprocal = splat(1) / divisor;
        for (int i = r * symmetricRun; i < (r + 1) * symmetricRun; ++i) {
            Floats code =
                nearestQuotient(load(block.x.values + i * lanes), divisor, reciprocal, 0x1p-22f, -Limit, Limit - 1);
            code = code + splat(Limit);
            if (any(flat))
                code = select(flat, load(block.codes + i * lanes), code);
            store(block.x.values + i * lanes, asFloats(toInts(code)));
        }
    }
}

/// Fits every run with weights that weigh(first, w) writes for 16 values from column `first`, and adds them up.
template <int Limit, typename Weigh> QL_LANES void fitRuns(SymmetricBlock& block, float* weightSums, Weigh weigh)
{
    alignas(64) float w[symmetricRun * lanes];
    for (int r = 0; r < symmetricRuns; ++r) {
        const float* const x = block.x.values + r * symmetricRun * lanes;
        weigh(r * symmetricRun, w);
        const SymmetricFit fit = fitSymmetric<symmetricRun, Limit>(x, w);
        store(block.scales + r * lanes, fit.scale);
        Floats sum = splat(0);
        for (int i = 0; i < symmetricRun; ++i) {
            sum = sum + load(w + i * lanes);
            store(block.codes + (r * symmetricRun + i) * lanes, codeOf<Limit>(fit, load(x + i * lanes)));
        }
        store(weightSums + r * lanes, sum);
    }
}

struct Q3K {
    static constexpr Format format = Format::Q3_K;
    static constexpr int blockValues = 256, blockBytes = 110, words = 28;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = false;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        SymmetricBlock block;
        gather(batch.values, block.x);
        Mask suspects = tooLarge(block.x.largest);
        if constexpr (Weighted) {
            alignas(64) float weightSums[symmetricRuns * lanes];
            const Floats variance = splat(2) * block.x.sumOfSquares / splat(256);
            fitRuns<4>(block, weightSums, [&](int first, float* w) {
                weighByImportance<symmetricRun>(batch, variance, block.x.values, first, w);
            });
            const SymmetricFit fit = fitSymmetric<symmetricRuns, 32>(block.scales, weightSums);
            for (int r = 0; r < symmetricRuns; ++r)
                store(block.scales + r * lanes, codeOf<32>(fit, load(block.scales + r * lanes)) - splat(32));
            block.scale = toHalf(fit.scale);
        } else {
            constexpr int together = 4;
            for (int r = 0; r < symmetricRuns; r += together) {
                const int from = r * symmetricRun * lanes;
                fitByMovingCodes<together>(block.x.values + from, block.codes + from, block.scales + r * lanes,
                                           suspects);
            }
            scaleByLargest<32>(block, suspects);
        }
        quantise<4>(block, suspects);
        pack(block, out);
        return suspects;
    }

    static QL_LANES void pack(const SymmetricBlock& block, EncodedBlocks<words>& out)
    {
        const Ints two = splatInt(3), four = splatInt(15);
        const auto scaleCode = [&](int r) { return toInts(load(block.scales + r * lanes) + splat(32)); };
        for (int word = 0; word < 8; ++word)
            out.put(word, wordOfBytes([&](int j) {
                        return packed<1, 8>([&](int k) { return shiftRight<2>(block.code(k * 32 + word * 4 + j)); });
                    }));
        for (int word = 0; word < 16; ++word) {
            const int from = word / 8 * 128 + word % 8 * 4;
            out.put(8 + word, wordOfBytes([&](int j) {
                        return packed<2, 4>([&](int k) { return bitAnd(block.code(from + k * 32 + j), two); });
                    }));
        }
        for (int word = 0; word < 2; ++word)
            out.put(24 + word, wordOfBytes([&](int j) {
                        return packed<4, 2>([&](int k) { return bitAnd(scaleCode(word * 4 + k * 8 + j), four); });
                    }));
        out.put(26, wordOfBytes([&](int j) {
                    return packed<2, 4>([&](int k) { return shiftRight<4>(scaleCode(k * 4 + j)); });
                }));
        out.put(27, block.scale);
    }
};

struct Q6K {
    static constexpr Format format = Format::Q6_K;
    static constexpr int blockValues = 256, blockBytes = 210, words = 53;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = false;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        SymmetricBlock block;
        gather(batch.values, block.x);
        Mask suspects = tooLarge(block.x.largest);
        alignas(64) float weightSums[symmetricRuns * lanes];
        fitRuns<32>(block, weightSums, [&](int first, float* w) {
            if constexpr (Weighted) {
                gatherAt<symmetricRun>(batch.importance, first, w);
            } else {
                for (int i = 0; i < symmetricRun; ++i) {
                    const Floats v = load(block.x.values + (first + i) * lanes);
                    store(w + i * lanes, v * v);
                }
            }
        });
        Floats largest;
        signedLargest<symmetricRuns>(block.scales, largest);
        suspects = either(suspects, isLess(largest, splat(zeroBlockLimit))); // a block of zeros has no codes at all
        scaleByLargest<128>(block, suspects);
        quantise<32>(block, suspects);
        pack(block, out);
        return suspects;
    }

    static QL_LANES void pack(const SymmetricBlock& block, EncodedBlocks<words>& out)
    {
        const Ints four = splatInt(15);
        for (int word = 0; word < 32; ++word) {
            const int from = word / 16 * 128 + word % 16 * 4;
            out.put(word, wordOfBytes([&](int j) {
                        return packed<4, 2>([&](int k) { return bitAnd(block.code(from + k * 64 + j), four); });
                    }));
        }
        for (int word = 0; word < 16; ++word) {
            const int from = word / 8 * 128 + word % 8 * 4;
            out.put(32 + word, wordOfBytes([&](int j) {
                        return packed<2, 4>([&](int k) { return shiftRight<4>(block.code(from + k * 32 + j)); });
                    }));
        }
        for (int word = 0; word < 4; ++word)
            out.put(48 + word, wordOfBytes([&](int j) { return toByte(load(block.scales + (word * 4 + j) * lanes)); }));
        out.put(52, block.scale);
    }
};

namespace k_symmetric {
constexpr FastCodec codecs[] = {
    {.format = Format::Q3_K, .encode = encodeRows<Q3K>},
    {.format = Format::Q6_K, .encode = encodeRows<Q6K>},
};
} // namespace k_symmetric

} // namespace
} // namespace ql::quant::simd
