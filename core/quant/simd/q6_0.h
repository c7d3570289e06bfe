// SPDX-License-Identifier: Apache-2.0
// Q6_0 of ik_llama.cpp (codec/q6_0.h), a block per lane.
#pragma once

#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/search_symmetric.h"

namespace ql::quant::simd {
namespace {

class Q6_0Fit {
public:
    static constexpr int count = 32, limit = 32;

    /// Both value i at [i * lanes].
    Q6_0Fit(const float* x, const float* w)
        : m_x(x)
        , m_w(w)
    {
        Floats largest;
        const Floats extreme = signedLargest<count>(x, largest);
        m_live = isAtLeast(largest, splat(zeroBlockLimit));
        search(select(m_live, extreme, splat(1)));
        climb();
    }

    Floats scale() const { return zeroUnless(m_live, m_scale); }
    /// From 0 to 63.
    QL_LANES Ints code(int i) const { return toInts(zeroUnless(m_live, load(m_levels + i * lanes) + splat(limit))); }

private:
    static QL_LANES Floats levelAt(Floats inverse, Floats x)
    {
        const Floats place = fused(inverse, x, splat(integerMagic));
        return smaller(larger(place, splat(integerMagic - limit)), splat(integerMagic + (limit - 1)))
            - splat(integerMagic);
    }

    QL_LANES void take(Mask where, Floats sumXL, Floats sumLL)
    {
        const Floats scale = sumXL / sumLL;
        m_scale = select(where, scale, m_scale);
        m_quality = select(where, scale * sumXL, m_quality);
        m_sumXL = select(where, sumXL, m_sumXL);
        m_sumLL = select(where, sumLL, m_sumLL);
    }
    QL_LANES Mask isBetter(Floats sumXL, Floats sumLL) const
    {
        return both(isLess(splat(0), sumLL), isLess(m_quality * sumLL, sumXL * sumXL));
    }

    QL_LANES void search(Floats divisor)
    {
        alignas(64) float weighted[count * lanes];
        Floats winner = splat(-limit) / divisor;
        m_sumXL = m_sumLL = splat(0);
        for (int i = 0; i < count; ++i) {
            const Floats x = load(m_x + i * lanes), w = load(m_w + i * lanes), level = levelAt(winner, x);
            store(weighted + i * lanes, w * x);
            m_sumXL = fused(w * x, level, m_sumXL);
            m_sumLL = fused(w * level, level, m_sumLL);
        }
        m_scale = zeroUnless(opposite(isEqual(m_sumLL, splat(0))), m_sumXL / m_sumLL);
        m_quality = m_scale * m_sumXL;

        constexpr int candidates = 38, together = vectorRegisters >= 32 ? 4 : 2;
        const auto inverseAt = [&](int c) { // around -32 and 31 in turns
            const float tenths = 0.1f * static_cast<float>(c / 2 - 9);
            const float top =
                c % 2 == 0 ? -(static_cast<float>(limit) + tenths) : static_cast<float>(limit - 1) + tenths;
            return splat(top) / divisor;
        };
        for (int first = 0; first < candidates; first += together) {
            Floats inverses[together], sumsXL[together], sumsLL[together];
            for (int u = 0; u < together; ++u) { // one too many repeats the last
                inverses[u] = inverseAt(first + u < candidates ? first + u : candidates - 1);
                sumsXL[u] = sumsLL[u] = splat(0);
            }
            for (int i = 0; i < count; ++i) {
                const Floats x = load(m_x + i * lanes), w = load(m_w + i * lanes), wx = load(weighted + i * lanes);
                for (int u = 0; u < together; ++u) {
                    const Floats level = levelAt(inverses[u], x);
                    sumsXL[u] = sumsXL[u] + wx * level;
                    sumsLL[u] = sumsLL[u] + w * level * level;
                }
            }
            for (int u = 0; u < together; ++u) {
                const Mask better = isBetter(sumsXL[u], sumsLL[u]);
                if (!any(better))
                    continue;
                take(better, sumsXL[u], sumsLL[u]);
                winner = select(better, inverses[u], winner);
            }
        }
        for (int i = 0; i < count; ++i)
            store(m_levels + i * lanes, levelAt(winner, load(m_x + i * lanes)));
    }

    /// Each lane moves the level with the steepest slope by one, until that does not help any more.
    QL_LANES void climb()
    {
        const Floats zero = splat(0), one = splat(1);
        Mask moving = m_live;
        Floats movedAt = splat(-1), change = zero; // the last move, which is written on the way of the next search
        for (int move = 0; move <= count * (2 * limit - 1); ++move) {
            const bool last = !any(moving) || move == count * (2 * limit - 1);
            Floats steepest = zero, slopeThere = zero, at = zero, weight = zero, x = zero, level = zero;
            for (int i = 0; i < count; ++i) {
                const Floats index = splat(static_cast<float>(i)), w = load(m_w + i * lanes), v = load(m_x + i * lanes);
                Floats l = load(m_levels + i * lanes);
                l = select(isEqual(index, movedAt), l + change, l);
                store(m_levels + i * lanes, l);
                const Floats slope = m_scale * w * fused(zero - m_scale, l, v);
                const Mask up = both(isLess(zero, slope), isLess(l, splat(limit - 1)));
                const Mask down = both(isLess(slope, zero), isLess(splat(-limit), l));
                const Mask steeper = both(either(up, down), isLess(steepest, magnitude(slope)));
                steepest = select(steeper, magnitude(slope), steepest);
                slopeThere = select(steeper, slope, slopeThere);
                at = select(steeper, index, at);
                weight = select(steeper, w, weight);
                x = select(steeper, v, x);
                level = select(steeper, l, level);
            }
            if (last)
                return;
            const Mask up = isLess(zero, slopeThere);
            const Floats direction = select(up, one, splat(-1)), weightedX = weight * x;
            const Floats sumXL = select(up, m_sumXL + weightedX, m_sumXL - weightedX);
            const Floats sumLL = fused(weight, direction * splat(2) * level + one, m_sumLL);
            moving = both(both(moving, isLess(zero, steepest)), isBetter(sumXL, sumLL));
            take(moving, sumXL, sumLL);
            movedAt = select(moving, at, splat(-1));
            change = direction;
        }
    }

    const float *m_x, *m_w;
    Mask m_live;
    Floats m_scale, m_quality, m_sumXL, m_sumLL; ///< quality is scale * sumXL
    alignas(64) float m_levels[count * lanes];
};

struct Q6_0 {
    static constexpr Format format = Format::Q6_0;
    static constexpr int blockValues = 32, blockBytes = 26, words = 7;
    static constexpr bool halfFirst = true, usesImportance = true, usesRowMeanSquare = true;

    template <bool Weighted> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        Columns<32> x;
        gather(batch.values, x);
        Mask suspects = tooLarge(x.largest);
        alignas(64) float w[32 * lanes];
        if constexpr (Weighted) {
            const Floats variance = load(batch.rowMeanSquare);
            suspects = either(suspects, tooLarge(variance));
            gatherAt<32>(batch.importance, 0, w);
            for (int i = 0; i < 32; ++i) {
                const Floats v = load(x.values + i * lanes);
                store(w + i * lanes, load(w + i * lanes) * squareRoot(fused(v, v, variance)));
            }
        } else {
            for (int i = 0; i < 32; ++i) {
                const Floats v = load(x.values + i * lanes);
                store(w + i * lanes, v * v);
            }
        }
        const Q6_0Fit fit(x.values, w);
        for (int word = 0; word < 2; ++word)
            out.put(word, wordOfBytes([&](int j) {
                        return packed<2, 4>([&](int part) {
                            return shiftRight<4>(fit.code(word * 4 + j + part % 2 * 16 + part / 2 * 8));
                        });
                    }));
        for (int word = 0; word < 4; ++word)
            out.put(2 + word,
                    packed<4, 8>([&](int i) { return bitAnd(fit.code(word * 4 + i / 2 + i % 2 * 16), splatInt(15)); }));
        out.put(6, toHalf(fit.scale()));
        return suspects;
    }
};

namespace q6_0 {
constexpr FastCodec codecs[] = {
    {.format = Format::Q6_0, .encode = encodeRows<Q6_0>},
};
} // namespace q6_0

} // namespace
} // namespace ql::quant::simd
