// SPDX-License-Identifier: Apache-2.0
// Q6_0 of ik_llama.cpp (codec/q6_0.h), a block per lane.
#pragma once

#include <cmath>

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
    /// Whole numbers are compared as such: as the bits of floats of one binade.
    template <bool LowEnd = true, bool HighEnd = true> static QL_LANES Floats levelAt(Floats inverse, Floats x)
    {
        Ints place = asInts(fused(inverse, x, splat(integerMagic)));
        if constexpr (LowEnd)
            place = largerInt(place, asInts(splat(integerMagic - limit)));
        if constexpr (HighEnd)
            place = smallerInt(place, asInts(splat(integerMagic + (limit - 1))));
        return asFloats(place) - splat(integerMagic);
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

    struct Trial {
        Floats inverse, sumXL, sumLL;
    };
    static constexpr int steps = 19;

    /// The largest level is 32 (31 where Sign is positive) and from -0.9 to 0.9 more, in steps of 0.1.
    template <int Sign, int First, int Last, bool LowEnd, bool HighEnd>
    QL_LANES void tryScales(Floats divisor, const float* weighted, Trial* trials)
    {
        constexpr int together = vectorRegisters >= 32 ? 5 : 2;
        for (int first = First; first < Last; first += together) {
            Trial tried[together];
            for (int u = 0; u < together; ++u) { // one too many repeats the last
                const int step = first + u < Last ? first + u : Last - 1;
                const float tenths = 0.1f * static_cast<float>(step - steps / 2);
                const float top = static_cast<float>(Sign < 0 ? limit : limit - 1) + tenths;
                tried[u] = {splat(Sign < 0 ? -top : top) / divisor, splat(0), splat(0)};
            }
            for (int i = 0; i < count; ++i) {
                const Floats x = load(m_x + i * lanes), w = load(m_w + i * lanes), wx = load(weighted + i * lanes);
                for (Trial& t : tried) {
                    const Floats level = levelAt<LowEnd, HighEnd>(t.inverse, x);
                    t.sumXL = t.sumXL + wx * level;
                    t.sumLL = t.sumLL + w * level * level;
                }
            }
            for (int u = 0; u < together && first + u < Last; ++u)
                trials[first + u] = tried[u];
        }
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

        // Inverse scales around -32 and 31. Levels are held within -32 and 31 only where some could be beyond.
        Trial trials[2][steps];
        tryScales<-1, 0, 14, false, true>(divisor, weighted, trials[0]);
        tryScales<-1, 14, steps, true, true>(divisor, weighted, trials[0]);
        tryScales<1, 0, 14, false, false>(divisor, weighted, trials[1]);
        tryScales<1, 14, steps, false, true>(divisor, weighted, trials[1]);
        for (int step = 0; step < steps; ++step)
            for (const auto& ofSign : trials) {
                const Trial& trial = ofSign[step];
                const Mask better = isBetter(trial.sumXL, trial.sumLL);
                if (!any(better))
                    continue;
                take(better, trial.sumXL, trial.sumLL);
                winner = select(better, trial.inverse, winner);
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
        for (int move = 0; move <= mostMoves; ++move) {
            const unsigned left = laneBits(moving);
            if (__builtin_popcount(left) <= fewLanes)
                return climbAlone(left, move, movedAt, change);
            const bool last = move == mostMoves;
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

    /// Goes on for these lanes, each with a value per lane. Their last moves are not written yet.
    void climbAlone(unsigned left, int move, Floats movedAt, Floats change)
    {
        alignas(64) float scales[lanes], qualities[lanes], sumsXL[lanes], sumsLL[lanes], places[lanes], changes[lanes];
        store(scales, m_scale);
        store(qualities, m_quality);
        store(sumsXL, m_sumXL);
        store(sumsLL, m_sumLL);
        store(places, movedAt);
        store(changes, change);
        for (; left != 0; left &= left - 1) {
            const int lane = __builtin_ctz(left);
            alignas(64) float x[count], w[count], levels[count];
            for (int i = 0; i < count; ++i) {
                x[i] = m_x[i * lanes + lane];
                w[i] = m_w[i * lanes + lane];
                levels[i] = m_levels[i * lanes + lane];
            }
            if (places[lane] >= 0)
                levels[static_cast<int>(places[lane])] += changes[lane];
            for (int moves = move; moves < mostMoves; ++moves) {
                const auto [at, isUp] = steepestOf(x, w, levels, scales[lane]);
                if (at < 0)
                    break;
                const float direction = isUp ? 1.0f : -1.0f, weightedX = w[at] * x[at];
                const float sumXL = isUp ? sumsXL[lane] + weightedX : sumsXL[lane] - weightedX;
                const float sumLL = std::fma(w[at], direction * 2 * levels[at] + 1, sumsLL[lane]);
                if (!(0 < sumLL && qualities[lane] * sumLL < sumXL * sumXL))
                    break;
                levels[at] += direction;
                sumsXL[lane] = sumXL;
                sumsLL[lane] = sumLL;
                scales[lane] = sumXL / sumLL;
                qualities[lane] = scales[lane] * sumXL;
            }
            for (int i = 0; i < count; ++i)
                m_levels[i * lanes + lane] = levels[i];
        }
        m_scale = load(scales);
    }

    struct Slope {
        int at; ///< the value; negative: none has anywhere to go
        bool isUp;
    };

    static QL_LANES Slope steepestOf(const float* x, const float* w, const float* levels, float scale)
    {
        constexpr int vectors = count / lanes;
        Floats slopes[vectors], sizes[vectors], steepest = splat(0);
        for (int v = 0; v < vectors; ++v) {
            const Floats l = load(levels + v * lanes);
            slopes[v] = splat(scale) * load(w + v * lanes) * fused(splat(-scale), l, load(x + v * lanes));
            const Mask up = both(isLess(splat(0), slopes[v]), isLess(l, splat(limit - 1)));
            const Mask down = both(isLess(slopes[v], splat(0)), isLess(splat(-limit), l));
            sizes[v] = zeroUnless(either(up, down), magnitude(slopes[v]));
            steepest = larger(steepest, sizes[v]);
        }
        const float size = largestLane(steepest);
        if (!(size > 0))
            return {-1, false};
        for (int v = 0; v < vectors; ++v)
            if (const unsigned found = laneBits(isEqual(sizes[v], splat(size))); found != 0) {
                const int lane = __builtin_ctz(found);
                return {v * lanes + lane, (laneBits(isLess(splat(0), slopes[v])) >> lane & 1u) != 0};
            }
        return {-1, false};
    }

    static constexpr int mostMoves = count * (2 * limit - 1);
    static constexpr int fewLanes = lanes / 4; ///< that are faster one after another

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
