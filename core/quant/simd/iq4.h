// SPDX-License-Identifier: Apache-2.0
// IQ4_NL and IQ4_XS: codes into a table of 16 levels.
#pragma once

#include "core/quant/codec/levels.h"
#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/nearest_level.h"
#include "core/quant/simd/search_symmetric.h"

namespace ql::quant::simd {
namespace {

constexpr int iq4Group = 32;
/// The search tries scales by which no value gets beyond +-134.
constexpr int iq4Reach = 136;
using NearestIq4 = NearestLevel<codec::iq4Levels, iq4Reach>;

/// The candidates after the first put the largest value on -127 + k, k = -7 .. 7.
constexpr int iq4Steps = 7;

/// No two midpoints between levels are so close that a value could pass both of them from the first to the last of
/// these candidates.
consteval bool atMostOneMidpointIsPassed()
{
    const auto midpoint = [](std::size_t i) { return codec::iq4Levels[i] + codec::iq4Levels[i + 1]; };
    for (std::size_t i = 0; i + 2 < codec::iq4Levels.size(); ++i) {
        const int a = midpoint(i), b = midpoint(i + 1);
        const int near = a < 0 ? -b : a, far = a < 0 ? -a : b;
        if (near > 0 && far * (127 - iq4Steps) <= near * (127 + iq4Steps + 1))
            return false;
    }
    return true;
}

/// What the sums of a group gain by each value: one level or the next above it, from the threshold on.
struct Iq4Terms {
    alignas(64) float thresholds[iq4Group * lanes];
    alignas(64) float sumXL[2][iq4Group * lanes], sumLL[2][iq4Group * lanes];
};

/// The best of 16 scales for the 32 values of a group: value = scale * level.
QL_LANES Floats fitIq4Scale(const float* x, const float* w)
{
    static_assert(atMostOneMidpointIsPassed());
    constexpr int together = vectorRegisters >= 32 ? 5 : 3;
    const Floats zero = splat(0);
    Floats largest;
    const Floats extreme = signedLargest<iq4Group>(x, largest);
    const Mask live = isAtLeast(largest, splat(zeroBlockLimit));
    const Floats divisor = select(live, extreme, splat(1));
    const auto inverseOf = [&](int step) { return splat(static_cast<float>(step - 127)) / divisor; };

    // The first candidate, and the levels at both ends of the others: in between it is one of the two.
    const NearestIq4 nearest = NearestIq4::levels();
    const Floats inverse = splat(1) / (divisor / splat(127)), from = inverseOf(-iq4Steps), to = inverseOf(iq4Steps);
    Floats sumXL = zero, sumLL = zero;
    Iq4Terms terms;
    for (int i = 0; i < iq4Group; ++i) {
        const Floats v = load(x + i * lanes), weight = load(w + i * lanes);
        const auto termXL = [&](Floats level) { return weight * level * v; };
        const auto termLL = [&](Floats level) { return weight * level * level; };
        const Floats level = nearest.at(inverse * v), a = nearest.at(from * v), b = nearest.at(to * v);
        sumXL = sumXL + termXL(level);
        sumLL = sumLL + termLL(level);
        const Floats lower = smaller(a, b), upper = larger(a, b);
        store(terms.thresholds + i * lanes, splat(0.5f) * (lower + upper));
        store(terms.sumXL[0] + i * lanes, termXL(lower));
        store(terms.sumLL[0] + i * lanes, termLL(lower));
        store(terms.sumXL[1] + i * lanes, termXL(upper));
        store(terms.sumLL[1] + i * lanes, termLL(upper));
    }
    const Mask present = isLess(zero, sumLL);
    Floats scale = zeroUnless(present, sumXL / sumLL), best = scale * sumXL;
    for (int first = -iq4Steps; first <= iq4Steps; first += together) {
        Floats inverses[together], sumsXL[together], sumsLL[together];
        for (int u = 0; u < together; ++u) {
            inverses[u] = inverseOf(first + u);
            sumsXL[u] = sumsLL[u] = zero;
        }
        for (int i = 0; i < iq4Group; ++i) {
            const Floats v = load(x + i * lanes), threshold = load(terms.thresholds + i * lanes);
            const auto term = [&](const float(&sums)[2][iq4Group * lanes], Mask above) {
                return select(above, load(sums[1] + i * lanes), load(sums[0] + i * lanes));
            };
            for (int u = 0; u < together; ++u) {
                const Mask above = isAtLeast(inverses[u] * v, threshold);
                sumsXL[u] = sumsXL[u] + term(terms.sumXL, above);
                sumsLL[u] = sumsLL[u] + term(terms.sumLL, above);
            }
        }
        for (int u = 0; u < together; ++u) {
            const Mask better = both(isLess(zero, sumsLL[u]), isLess(best * sumsLL[u], sumsXL[u] * sumsXL[u]));
            if (!any(better))
                continue;
            const Floats candidate = sumsXL[u] / sumsLL[u];
            scale = select(better, candidate, scale);
            best = select(better, candidate * sumsXL[u], best);
        }
    }
    return zeroUnless(live, scale);
}

/// 0 for 0. Lanes whose scale is so small that its reciprocal may be infinite are suspect.
QL_LANES Floats inverseOf(Floats scale, Mask& suspects)
{
    const Mask zero = isEqual(scale, splat(0));
    suspects = either(suspects, butNot(isLess(magnitude(scale), splat(smallestPlainRange)), zero));
    return zeroUnless(opposite(zero), splat(1) / select(zero, splat(1), scale));
}

/// The codes of 32 values as nibbles, four words.
template <int Words> QL_LANES void putIq4Codes(const float* x, Floats inverse, int firstWord, EncodedBlocks<Words>& out)
{
    const NearestIq4 nearest = NearestIq4::codes();
    const auto code = [&](int i) {
        const Floats v = load(x + i * lanes) * inverse;
        return asInts(nearest.at(smaller(larger(v, splat(-iq4Reach)), splat(iq4Reach))));
    };
    for (int word = 0; word < 4; ++word)
        out.put(firstWord + word, packed<4, 8>([&](int i) { return code(word * 4 + i / 2 + i % 2 * 16); }));
}

template <bool Weighted>
QL_LANES void weighIq4Group(const Batch& batch, Floats variance, const float* x, int first, float* w)
{
    if constexpr (Weighted) {
        weighByImportance<iq4Group>(batch, variance, x, first, w);
    } else {
        for (int i = 0; i < iq4Group; ++i) {
            const Floats v = load(x + (first + i) * lanes);
            store(w + i * lanes, v * v);
        }
    }
}

struct IQ4_NL {
    static constexpr Format format = Format::IQ4_NL;
    static constexpr int blockValues = 32, blockBytes = 18, words = 5;
    static constexpr bool halfFirst = true, usesImportance = true, usesRowMeanSquare = false;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        Columns<32> x;
        gather(batch.values, x);
        Mask suspects = tooLarge(x.largest);
        alignas(64) float w[iq4Group * lanes];
        weighIq4Group<Weighted>(batch, x.sumOfSquares * splat(2.0f / 32), x.values, 0, w);
        const Floats scale = fitIq4Scale(x.values, w);
        putIq4Codes(x.values, inverseOf(scale, suspects), 0, out);
        out.put(4, toHalf(scale));
        return suspects;
    }
};

struct IQ4_XS {
    static constexpr Format format = Format::IQ4_XS;
    static constexpr int groups = 8;
    static constexpr int blockValues = 256, blockBytes = 136, words = 34;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = false;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        Columns<256> x;
        gather(batch.values, x);
        Mask suspects = tooLarge(x.largest);
        const Floats variance = x.sumOfSquares * splat(2.0f / 256);
        alignas(64) float w[iq4Group * lanes], scales[groups * lanes];
        for (int g = 0; g < groups; ++g) {
            weighIq4Group<Weighted>(batch, variance, x.values, g * iq4Group, w);
            store(scales + g * lanes, fitIq4Scale(x.values + g * iq4Group * lanes, w));
        }
        Floats largest;
        const Floats d = signedLargest<groups>(scales, largest) / splat(-32);
        const Floats inverse = inverseOf(d, suspects);
        Ints low = splatInt(0), high = splatInt(0);
        for (int g = 0; g < groups; ++g) {
            const Floats code = nearestWithin(inverse * load(scales + g * lanes), -32, 31);
            const Ints stored = toInts(code + splat(32));
            low = bitOr(low, shiftLeftBy(bitAnd(stored, splatInt(15)), 4 * g));
            high = bitOr(high, shiftLeftBy(shiftRight<4>(stored), 2 * g));
            putIq4Codes(x.values + g * iq4Group * lanes, inverseOf(d * code, suspects), 2 + 4 * g, out);
        }
        out.put(0, wordOfHalves(toHalf(d), high));
        out.put(1, low);
        return suspects;
    }
};

namespace iq4 {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ4_NL, .encode = encodeRows<IQ4_NL>},
    {.format = Format::IQ4_XS, .encode = encodeRows<IQ4_XS>},
};
} // namespace iq4

} // namespace
} // namespace ql::quant::simd
