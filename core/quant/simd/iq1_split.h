// SPDX-License-Identifier: Apache-2.0
// The searches of the IQ1 types for the best split of sorted values into three parts, a group per lane. The scalar
// ones: core/quant/codec/iq1_split.h and iq1_split_pairs.h.
#pragma once

#include "core/quant/simd/sort_lanes.h"

namespace ql::quant::simd {
namespace {

/// How a product is added to a sum, as in core/quant/codec/iq1_fit.h.
struct Rounded {
    static constexpr bool fuses = false;
    static QL_LANES Floats multiplyAdd(Floats a, Floats b, Floats c) { return a * b + c; }
    static QL_LANES float multiplyAdd(float a, float b, float c) { return a * b + c; }
};

struct Fused {
    static constexpr bool fuses = true;
    static QL_LANES Floats multiplyAdd(Floats a, Floats b, Floats c) { return fused(a, b, c); }
    static QL_LANES float multiplyAdd(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
};

/// What the digits 0 and 2 stand for, shifted up and down; 1 stands for delta, and the rest for minus that.
constexpr float iq1Low[2] = {-0.875f, -1.125f}, iq1High[2] = {1.125f, 0.875f}, iq1Delta[2] = {0.125f, -0.125f};

/// Sums beyond these bounds could underflow or overflow in the searches.
constexpr float smallestIq1Sum = 0x1p-50f, largestIq1Sum = 0x1p60f;

/// The best split of each lane.
struct SplitSearch {
    Floats best, scale;
    Ints split; ///< the shift in two bits, then `second`, then `first` in eight; -1 when there was none

    /// Looks only at splits with a score above `atLeast`.
    QL_LANES explicit SplitSearch(Floats atLeast)
        : best(atLeast)
        , scale(splat(0))
        , split(splatInt(-1))
    {
    }

    static QL_LANES Ints packed(int first, int second, int shift) { return splatInt(first << 8 | second << 2 | shift); }

    QL_LANES void offer(Floats sumXQ, Floats sumQQ, int first, int second, int shift)
    {
        const Mask better = isLess(best * sumQQ, sumXQ * sumXQ);
        const Floats candidate = sumXQ / sumQQ;
        scale = select(better, candidate, scale);
        best = select(better, candidate * sumXQ, best);
        split = selectInts(better, packed(first, second, shift), split);
    }

    QL_LANES Mask found() const { return opposite(isLess(toFloats(split), splat(0))); }
};

/// Tries all splits: scores.at(first, second, take) calls take(shift, sumXQ, sumQQ) for each shift, in their order.
///
/// A split that scores clearly less than another one can be left out from the beginning, because the search ends where
/// it would have ended with it: whatever it replaced or kept away is replaced by the better one. "Clearly" is more than
/// all roundings of a search together. So the search starts a little below the score of a `likely` split, and seldom
/// finds a better one: that is what costs time.
template <int Count, typename Scores> QL_LANES SplitSearch searchSplits(const Scores& scores, Floats likely)
{
    SplitSearch search(likely * splat(0.998f));
    for (int first = 0; first <= Count; ++first) {
        for (int second = first; second <= Count; ++second) {
            Mask better = noLane();
            scores.at(
                first, second, [&](int, Floats sumXQ, Floats sumQQ) __attribute__((always_inline)) {
                    better = either(better, isLess(search.best * sumQQ, sumXQ * sumXQ));
                });
            if (__builtin_expect(any(better), 0))
                scores.at(
                    first, second, [&](int shift, Floats sumXQ, Floats sumQQ) __attribute__((always_inline)) {
                        search.offer(sumXQ, sumQQ, first, second, shift);
                    });
        }
    }
    return search;
}

/// Is what the search did safe? `total` is the sum of the weights, `largest` the largest magnitude.
QL_LANES Mask splitIsSafe(const SplitSearch& search, Floats total, Floats largest)
{
    const Floats sumXQ = search.best / magnitude(search.scale), sumQQ = sumXQ / magnitude(search.scale);
    const Floats limit = splat(smallestIq1Sum);
    const Mask nothing = isEqual(total, splat(0));
    const Mask inside = both(isAtLeast(sumXQ, limit), isAtLeast(sumQQ, limit));
    const Mask small = isLess(larger(total, total * largest), splat(largestIq1Sum));
    return either(nothing, both(both(inside, small), search.found()));
}

/// Sums over the first values in their order, and over the others.
template <int Count> struct RunningSums {
    alignas(64) float wx[(Count + 1) * lanes], w[(Count + 1) * lanes];

    QL_LANES Floats wxTo(int i) const { return load(wx + i * lanes); }
    QL_LANES Floats wTo(int i) const { return load(w + i * lanes); }
    QL_LANES Floats wxFrom(int i) const { return wxTo(Count) - wxTo(i); }
    QL_LANES Floats wFrom(int i) const { return wTo(Count) - wTo(i); }
};

/// The sums over the values below a limit.
struct SumsBelow {
    Floats wx, w;

    template <int Count>
    QL_LANES SumsBelow(const RunningSums<Count>& sums, const float* sorted, Floats limit)
        : wx(splat(0))
        , w(splat(0))
    {
        for (int i = 0; i < Count; ++i) {
            const Mask below = isLess(load(sorted + i * lanes), limit);
            wx = select(below, sums.wxTo(i + 1), wx);
            w = select(below, sums.wTo(i + 1), w);
        }
    }
};

/// A first guess at the scale, from the sum of w abs(x) and of w.
QL_LANES Floats guessScale(Floats sumMagnitudes, Floats total)
{
    return splat(1.4f) * sumMagnitudes / total;
}

/// Adds the sums of a split to `sumXQ` and `sumQQ`, nearly: in another order than the searches.
template <int Count>
QL_LANES void addSplit(const RunningSums<Count>& sums, const SumsBelow& first, const SumsBelow& second, int shift,
                       Floats& sumXQ, Floats& sumQQ)
{
    const float low = iq1Low[shift], top = iq1High[shift];
    sumXQ = sumXQ + (sums.wxTo(Count) * splat(top) - first.wx - second.wx);
    sumQQ = sumQQ
        + (sums.wTo(Count) * splat(top * top) + first.w * splat(low * low - 0x1p-6f)
           - second.w * splat(top * top - 0x1p-6f));
}

/// One shift for all 32 values (IQ1_S).
template <typename Products> struct SplitScores {
    static constexpr int Count = 32;
    const RunningSums<Count>* sums;
    alignas(64) float middleX[(Count + 1) * lanes], middle[(Count + 1) * lanes]; ///< running sums times q and q q
    alignas(64) float highX[2][(Count + 1) * lanes], high[2][(Count + 1) * lanes]; ///< by shift, as far as not fused

    QL_LANES explicit SplitScores(const RunningSums<Count>& running)
        : sums(&running)
    {
        for (int i = 0; i <= Count; ++i) {
            // These products are exact, so that it makes no difference where they are rounded.
            store(middleX + i * lanes, running.wxTo(i) * splat(iq1Delta[0]));
            store(middle + i * lanes, running.wTo(i) * splat(0x1p-6f));
            for (int shift = 0; shift < 2; ++shift) {
                const Floats level = splat(iq1High[shift]), w = running.wFrom(i) * level;
                store(highX[shift] + i * lanes, Products::fuses ? running.wxFrom(i) : running.wxFrom(i) * level);
                // The first of the two sums is not fused in either program.
                store(high[shift] + i * lanes, Products::fuses && shift == 1 ? w : w * level);
            }
        }
    }

    template <typename Take> QL_LANES void at(int first, int second, Take take) const
    {
        const Floats lowX = sums->wxTo(first), low = sums->wTo(first);
        const Floats partX = load(middleX + second * lanes) - load(middleX + first * lanes);
        // Either way is exact; one of them keeps both kinds of adders busy.
        const Floats difference =
            Products::fuses ? load(middle + second * lanes) - load(middle + first * lanes) : sums->wTo(second) - low;
        for (int shift = 0; shift < 2; ++shift) {
            const Floats level = splat(iq1Low[shift]), top = splat(iq1High[shift]);
            const Floats beginX = shift == 0 ? lowX * level + partX : lowX * level - partX;
            const Floats begin = Products::fuses ? low * level * level + difference
                                                 : fused(difference, splat(0x1p-6f), low * level * level);
            const Floats endX = load(highX[shift] + second * lanes), end = load(high[shift] + second * lanes);
            take(shift, Products::fuses ? fused(endX, top, beginX) : beginX + endX,
                 Products::fuses && shift == 1 ? fused(end, top, begin) : begin + end);
        }
    }

    /// The score of a good split, nearly: the values go to the nearest of the levels at a guessed scale, and once more
    /// at the best scale for that.
    QL_LANES Floats likely(const float* sorted, Floats guess) const
    {
        Floats best = splat(0);
        for (int shift = 0; shift < 2; ++shift) {
            Floats scale = guess;
            for (int round = 0; round < 2; ++round) {
                const SumsBelow first(*sums, sorted, scale * splat((iq1Low[shift] + iq1Delta[shift]) / 2));
                const SumsBelow second(*sums, sorted, scale * splat((iq1High[shift] + iq1Delta[shift]) / 2));
                Floats sumXQ = splat(0), sumQQ = splat(0);
                addSplit(*sums, first, second, shift, sumXQ, sumQQ);
                scale = sumXQ / sumQQ;
                best = larger(scale * sumXQ, best);
            }
        }
        return best;
    }
};

/// The same for a shift per run of eight (IQ1_M), with the boundaries for runs that are shifted alike and unlike.
QL_LANES Floats likelyPairScore(const RunningSums<16>* sums, const float* sorted, Floats guess)
{
    constexpr float boundaries[3][2] = {{-0.375f, 0.625f}, {-0.625f, 0.375f}, {-0.5f, 0.5f}};
    Floats best = splat(0);
    for (const auto& [low, high] : boundaries) {
        const SumsBelow first[2] = {{sums[0], sorted, guess * splat(low)}, {sums[1], sorted, guess * splat(low)}};
        const SumsBelow second[2] = {{sums[0], sorted, guess * splat(high)}, {sums[1], sorted, guess * splat(high)}};
        for (int shift = 0; shift < 4; ++shift) {
            Floats sumXQ = splat(0), sumQQ = splat(0);
            addSplit(sums[0], first[0], second[0], shift / 2, sumXQ, sumQQ);
            addSplit(sums[1], first[1], second[1], shift % 2, sumXQ, sumQQ);
            best = larger(sumXQ * sumXQ / sumQQ, best);
        }
    }
    return best;
}

/// A shift for each run of eight, the sums as ggml has them (IQ1_M).
struct PairScores {
    static constexpr int Count = 16;
    const RunningSums<Count>* sums; ///< of the two runs
    alignas(64) float high[2][2][(Count + 1) * lanes]; ///< by run and shift
    Floats totalX[2][2], total[2][2];

    QL_LANES explicit PairScores(const RunningSums<Count>* running)
        : sums(running)
    {
        for (int run = 0; run < 2; ++run) {
            for (int shift = 0; shift < 2; ++shift) {
                const float top = iq1High[shift];
                totalX[run][shift] = running[run].wxTo(Count) * splat(top);
                total[run][shift] = running[run].wTo(Count) * splat(top) * splat(top);
                for (int i = 0; i <= Count; ++i)
                    store(high[run][shift] + i * lanes, running[run].wTo(i) * splat(0x1p-6f - top * top));
            }
        }
    }

    template <typename Take> QL_LANES void at(int first, int second, Take take) const
    {
        Floats sumXQ[2][2], sumQQ[2][2];
        for (int run = 0; run < 2; ++run) {
            const Floats boundaries = sums[run].wxTo(first) + sums[run].wxTo(second);
            const Floats low = sums[run].wTo(first);
            for (int shift = 0; shift < 2; ++shift) {
                sumXQ[run][shift] = totalX[run][shift] - boundaries;
                sumQQ[run][shift] = total[run][shift] + low * splat(iq1Low[shift] * iq1Low[shift] - 0x1p-6f)
                    + load(high[run][shift] + second * lanes);
            }
        }
        for (int shift = 0; shift < 4; ++shift)
            take(shift, sumXQ[0][shift / 2] + sumXQ[1][shift % 2], sumQQ[0][shift / 2] + sumQQ[1][shift % 2]);
    }
};

/// The same with the sums as ik_llama.cpp has them.
struct FusedPairScores {
    static constexpr int Count = 16;
    const RunningSums<Count>* sums;

    QL_LANES explicit FusedPairScores(const RunningSums<Count>* running)
        : sums(running)
    {
    }

    struct Parts {
        Floats lowX, low, middleX, middle, highX, high;
    };

    QL_LANES void add(const Parts& parts, int shift, Floats& sumXQ, Floats& sumQQ) const
    {
        const Floats level = splat(iq1Low[shift]), top = splat(iq1High[shift]);
        sumXQ = fused(parts.highX, top, fused(parts.middleX, splat(iq1Delta[shift]), sumXQ + parts.lowX * level));
        sumQQ = fused(parts.high * top, top, fused(parts.middle, splat(0x1p-6f), sumQQ + parts.low * level * level));
    }

    template <typename Take> QL_LANES void at(int first, int second, Take take) const
    {
        Parts parts[2];
        for (int run = 0; run < 2; ++run) {
            const Floats lowX = sums[run].wxTo(first), low = sums[run].wTo(first);
            parts[run] = {lowX,
                          low,
                          sums[run].wxTo(second) - lowX,
                          sums[run].wTo(second) - low,
                          sums[run].wxFrom(second),
                          sums[run].wFrom(second)};
        }
        Floats sumXQ[2] = {splat(0), splat(0)}, sumQQ[2] = {splat(0), splat(0)};
        for (int shift = 0; shift < 2; ++shift)
            add(parts[0], shift, sumXQ[shift], sumQQ[shift]);
        for (int shift = 0; shift < 4; ++shift) {
            Floats xq = sumXQ[shift / 2], qq = sumQQ[shift / 2];
            add(parts[1], shift % 2, xq, qq);
            take(shift, xq, qq);
        }
    }
};

} // namespace
} // namespace ql::quant::simd
