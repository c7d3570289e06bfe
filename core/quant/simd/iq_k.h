// SPDX-License-Identifier: Apache-2.0
// IQ2_K to IQ6_K: 256 values in 16 groups with a scale and a half of the level table each.
#pragma once

#include "core/quant/codec/iq_k_layout.h"
#include "core/quant/simd/ik_weights.h"
#include "core/quant/simd/iq2_k_search.h"
#include "core/quant/simd/level_search.h"

namespace ql::quant::simd {
namespace {

constexpr int ikGroups = 16, ikGroup = 16;

/// Four bytes of a field, from its byte `first`; valueAt(i) has no bits beyond the field's.
template <codec::BitField Field, typename ValueAt> QL_LANES Ints fieldWord(int first, ValueAt valueAt)
{
    constexpr int perByte = 8 / Field.bits;
    return packed<Field.bits, 4 * perByte>([&](int n) {
        const int byte = first + n / perByte;
        return valueAt((byte / Field.width * perByte + n % perByte) * Field.width + byte % Field.width);
    });
}

/// All numbers of a field, which begins at a word of the encoded block.
template <codec::BitField Field, int Count, int FirstByte, int Words, typename ValueAt>
QL_LANES void putField(EncodedBlocks<Words>& out, ValueAt valueAt)
{
    constexpr int bytes = Count * Field.bits / 8;
    static_assert(bytes % 4 == 0 && (Field.at - FirstByte) % 4 == 0);
    for (int byte = 0; byte < bytes; byte += 4)
        out.put((Field.at - FirstByte + byte) / 4, fieldWord<Field>(byte, valueAt));
}

/// Both parts of a field, or the lower one only.
template <codec::SplitField Field, bool PutHigh, int Count, int FirstByte, int Words, typename ValueAt>
QL_LANES void putSplitField(EncodedBlocks<Words>& out, ValueAt valueAt)
{
    constexpr int lowMask = (1 << Field.low.bits) - 1;
    putField<Field.low, Count, FirstByte>(out, [&](int i) { return bitAnd(valueAt(i), splatInt(lowMask)); });
    if constexpr (PutHigh)
        putField<Field.high, Count, FirstByte>(out, [&](int i) { return shiftRight<Field.low.bits>(valueAt(i)); });
}

/// What the search found for a block.
struct IqKBlock {
    Columns<256> x; ///< in the end the codes, as integers
    alignas(64) float weights[256 * lanes];
    alignas(64) float weightSums[ikGroups * lanes];
    alignas(64) float scales[ikGroups * lanes]; ///< in the end the codes of the steps, as integers
    Mask shifted[ikGroups];
    Floats d; ///< the block's scale

    QL_LANES Ints code(int i) const { return asInts(load(x.values + i * lanes)); }
    QL_LANES Ints step(int group) const { return asInts(load(scales + group * lanes)); }
};

/// A step that multiplies the block's scale, and how it is stored.
struct Step {
    Floats factor;
    Ints code;
};

/// The nearest of the steps -limit to highest, which is stored with `bias` added.
template <int Limit, int Highest, int Bias> QL_LANES Step signedStep(Floats inverse, Floats scale)
{
    const Floats place = fused(inverse, scale, splat(integerMagic));
    const Floats held =
        smaller(larger(place, splat(integerMagic - Limit)), splat(integerMagic + Highest)) - splat(integerMagic);
    return {held, toByte(held + splat(Bias))};
}

struct IQ2_KSteps {
    static QL_LANES Floats blockScale(const IqKBlock& block)
    {
        return fitScaleOfScales(block.scales, block.weightSums);
    }
    static QL_LANES Step step(Floats inverse, Floats scale) { return signedStep<8, 7, 8>(inverse, scale); }
};

/// The largest scale gets the step -Limit.
template <int Limit, int Highest, int Bias> struct StepsOfLargest {
    static QL_LANES Floats blockScale(const IqKBlock& block)
    {
        Floats largest;
        return signedLargest<ikGroups>(block.scales, largest) / splat(-Limit);
    }

    static QL_LANES Step step(Floats inverse, Floats scale) { return signedStep<Limit, Highest, Bias>(inverse, scale); }
};

struct IQ3_KSteps {
    static QL_LANES Floats blockScale(const IqKBlock& block)
    {
        Floats largest;
        signedLargest<ikGroups>(block.scales, largest);
        return largest / splat(31);
    }

    static QL_LANES Step step(Floats inverse, Floats scale)
    {
        const Floats steps = splat(0.5f) * fused(inverse, magnitude(scale), splat(-1));
        const Floats held = nearestWithin(steps, 0, 15), factor = held + held + splat(1);
        const Mask negative = isLess(scale, splat(0));
        const Ints sign = asInts(zeroUnless(negative, asFloats(splatInt(16))));
        return {select(negative, -factor, factor), bitOr(toInts(held), sign)};
    }
};

/// Codes for a group, their part of the sums that the block's scale is fitted by.
template <typename Type>
QL_LANES void chooseCodes(IqKBlock& block, int group, Floats factor, LevelSums& sums, Mask& suspects)
{
    constexpr int count = static_cast<int>(Type::levels[0].size());
    alignas(64) static constexpr auto levels = [] {
        std::array < float, count<16 ? 16 : count> padded{};
        for (int code = 0; code < count; ++code)
            padded[code] = Type::levels[0][code];
        return padded;
    }();
    constexpr auto shift = static_cast<float>(Type::levels[1][0] - Type::levels[0][0]);

    const Floats scale = block.d * factor;
    const Mask present = opposite(isEqual(scale, splat(0)));
    const Floats inverse = levelInverse(scale, block.x.largest, suspects);
    const auto nearest = ChosenNearest<Type>::codes(block.shifted[group]);
    const Floats moved = zeroUnless(block.shifted[group], splat(shift));
    for (int i = group * ikGroup; i < (group + 1) * ikGroup; ++i) {
        const Floats v = load(block.x.values + i * lanes);
        const Floats code = nearest.at(inverse * v);
        const Floats level = (lookUp<count>(levels.data(), asInts(code)) + moved) * factor;
        const Floats counted = Type::writesZeroBlocks ? level : zeroUnless(present, level);
        sums.add(v, load(block.weights + i * lanes) * counted, counted);
        store(block.x.values + i * lanes, Type::writesZeroBlocks ? code : zeroUnless(present, code));
    }
}

template <typename Type, typename Steps, Format Is> struct IqK {
    static constexpr Format format = Is;
    static constexpr int blockValues = 256, blockBytes = static_cast<int>(Type::bytes), words = (blockBytes + 2) / 4;
    static constexpr bool halfFirst = blockBytes % 4 == 2, usesImportance = true, usesRowMeanSquare = false;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        IqKBlock block;
        gather(batch.values, block.x);
        Mask suspects = tooLarge(block.x.largest);
        const Floats variance = splat(Type::varianceFactor) * block.x.sumOfSquares / splat(256);
        for (int g = 0; g < ikGroups; ++g) {
            float* const weights = block.weights + g * ikGroup * lanes;
            weigh<Weighted>(batch, variance, block.x.values, g * ikGroup, weights);
            const LevelFit fit = fitGroup(block.x.values + g * ikGroup * lanes, weights, suspects);
            store(block.scales + g * lanes, fit.scale);
            block.shifted[g] = fit.shifted;
            Floats weightSum = splat(0);
            for (int i = 0; i < ikGroup; ++i)
                weightSum = weightSum + load(weights + i * lanes);
            store(block.weightSums + g * lanes, weightSum);
        }
        finish(block, out, suspects);
        return suspects;
    }

private:
    static LevelFit fitGroup(const float* x, const float* weights, Mask& suspects)
    {
        if constexpr (Is == Format::IQ2_K)
            return fitFourLevels(x, weights);
        else
            return fitLevels<Type, ikGroup>(x, weights, suspects);
    }

    template <bool Weighted>
    static QL_LANES void weigh(const Batch& batch, Floats variance, const float* x, int first, float* w)
    {
        if constexpr (Weighted) {
            weighByUsableImportance<ikGroup>(batch, variance, x, first, w);
        } else {
            for (int i = 0; i < ikGroup; ++i) {
                const Floats v = load(x + (first + i) * lanes);
                store(w + i * lanes, Type::weighsVariance ? v * v + splat(0.25f) * variance : v * v);
            }
        }
    }

    static void finish(IqKBlock& block, EncodedBlocks<words>& out, Mask& suspects)
    {
        block.d = Steps::blockScale(block);
        const Mask present = opposite(isEqual(block.d, splat(0)));
        suspects = either(suspects, both(present, isLess(magnitude(block.d), splat(smallestPlainRange))));
        const Floats inverse = zeroUnless(present, splat(1) / select(present, block.d, splat(1)));
        LevelSums sums{splat(0), splat(0)};
        Ints halves = splatInt(0);
        for (int g = 0; g < ikGroups; ++g) {
            const Step step = Steps::step(inverse, load(block.scales + g * lanes));
            store(block.scales + g * lanes, asFloats(step.code));
            chooseCodes<Type>(block, g, step.factor, sums, suspects);
            const Ints bit = asInts(zeroUnless(block.shifted[g], asFloats(splatInt(1))));
            halves = bitOr(halves, shiftLeftBy(bit, g));
        }
        const Floats fitted = select(isLess(splat(0), sums.ll), sums.xl / sums.ll, block.d);
        pack(block, toHalf(splat(Type::growth) * fitted), halves, out);
        if constexpr (!Type::writesZeroBlocks) {
            if (any(opposite(present)))
                for (auto& word : out.words)
                    store(reinterpret_cast<float*>(word),
                          zeroUnless(present, load(reinterpret_cast<const float*>(word))));
        }
    }

    static QL_LANES void pack(const IqKBlock& block, Ints half, Ints halves, EncodedBlocks<words>& out)
    {
        constexpr int firstByte = halfFirst ? 2 : 0;
        const auto step = [&](int g) { return block.step(g); };
        if constexpr (halfFirst) { // the signs of the steps are beside the bits of the halves
            constexpr codec::BitField signs = Type::steps.high;
            const Ints signBits = fieldWord<codec::BitField{.at = signs.at, .bits = 1}>(
                0, [&](int g) { return g < ikGroups ? shiftRight<Type::steps.low.bits>(block.step(g)) : splatInt(0); });
            out.put(words - 1, half);
            out.put(0, wordOfHalves(halves, signBits));
            putSplitField<Type::steps, false, ikGroups, firstByte>(out, step);
        } else {
            out.put(0, wordOfHalves(half, halves));
            putSplitField<Type::steps, Type::steps.high.bits != 0, ikGroups, firstByte>(out, step);
        }
        putSplitField<Type::codes, Type::codes.high.bits != 0, 256, firstByte>(out,
                                                                               [&](int i) { return block.code(i); });
    }
};

namespace iq_k {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ2_K, .encode = encodeRows<IqK<codec::IQ2_KLayout, IQ2_KSteps, Format::IQ2_K>>},
    {.format = Format::IQ3_K, .encode = encodeRows<IqK<codec::IQ3_KLayout, IQ3_KSteps, Format::IQ3_K>>},
    {.format = Format::IQ4_K, .encode = encodeRows<IqK<codec::IQ4_KLayout, StepsOfLargest<32, 31, 32>, Format::IQ4_K>>},
    {.format = Format::IQ5_K, .encode = encodeRows<IqK<codec::IQ5_KLayout, StepsOfLargest<32, 31, 32>, Format::IQ5_K>>},
    {.format = Format::IQ6_K,
     .encode = encodeRows<IqK<codec::IQ6_KLayout, StepsOfLargest<127, 127, 0>, Format::IQ6_K>>},
};
} // namespace iq_k

} // namespace
} // namespace ql::quant::simd
