// SPDX-License-Identifier: Apache-2.0
// From a group of values per lane to points of the code book of the IQ1 types. The scalar twin:
// core/quant/codec/iq1_fit.h.
#pragma once

#include <cfloat>

#include "core/quant/codebook/iq1_neighbours.h"
#include "core/quant/simd/iq1_split.h"

namespace ql::quant::simd {
namespace {

/// What a group becomes. Bit 1 of the shift is set where the first run is shifted down, bit 0 for the second; where all
/// runs share a shift, it is bit 0 for all.
template <int Runs> struct Iq1GroupFit {
    Floats scale;
    Ints shift;
    alignas(64) std::uint32_t digits[Runs][lanes], points[Runs][lanes];
    alignas(64) std::uint32_t entries[Runs][lanes]; ///< of the table, for the digits of the split
    Mask moved; ///< has a run with other digits than the split gave it
    Mask unsafe; ///< to be done again by the scalar code

    /// 1 where the run is shifted down.
    QL_LANES Ints down(int run) const
    {
        return bitAnd(Runs == 2 && run == 0 ? shiftRight<1>(shift) : shift, splatInt(1));
    }

    /// One point for all runs in place of what was found, and neither scale nor shift.
    QL_LANES void forget(Mask which, int point = 0)
    {
        scale = select(which, splat(0), scale);
        shift = selectInts(which, splatInt(0), shift);
        for (int run = 0; run < Runs; ++run) {
            storeInts(points[run], selectInts(which, splatInt(point), loadInts(points[run])));
            storeInts(digits[run], selectInts(which, splatInt(0), loadInts(digits[run])));
        }
    }
};

/// Eight digits in two bits each as a number of base 3.
QL_LANES Ints toBase3(Ints digits)
{
    const Ints threes = splatInt(0x3333), bytes = splatInt(0x0f0f);
    const Ints odd = bitAnd(shiftRight<2>(digits), threes);
    const Ints pairs = addInts(bitAnd(digits, threes), addInts(odd, shiftLeft<1>(odd)));
    const Ints high = bitAnd(shiftRight<4>(pairs), bytes);
    const Ints fours = addInts(bitAnd(pairs, bytes), addInts(high, shiftLeft<3>(high)));
    const Ints last = shiftRight<8>(fours), nine = addInts(last, shiftLeft<3>(last));
    return addInts(bitAnd(fours, splatInt(0xff)), addInts(nine, shiftLeft<3>(nine)));
}

inline unsigned toBase3(unsigned digits)
{
    const unsigned pairs = (digits & 0x3333) + 3 * (digits >> 2 & 0x3333);
    const unsigned fours = (pairs & 0x0f0f) + 9 * (pairs >> 4 & 0x0f0f);
    return (fours & 0xff) + 81 * (fours >> 8);
}

/// Takes the digits of the split, turned around where the scale is negative.
template <int Runs> QL_LANES void takeDigits(const SplitSearch& search, const Ints* order, Iq1GroupFit<Runs>& fit)
{
    const Floats first = toFloats(shiftRight<8>(search.split));
    const Floats second = toFloats(bitAnd(shiftRight<2>(search.split), splatInt(63)));
    Ints words[2] = {splatInt(0), splatInt(0)}; // two bits for each value
    for (int at = 0; at < Runs * 8; ++at) {
        const Ints place = shiftLeft<1>(order[at]);
        const Floats here = splat(static_cast<float>(at));
        for (int word = 0; word < Runs / 2; ++word) {
            const Ints one = shiftLeftEach(splatInt(1), addInts(place, splatInt(-32 * word)));
            words[word] = addWhere(isAtLeast(here, first), words[word], one);
            words[word] = addWhere(isAtLeast(here, second), words[word], one);
        }
    }
    const Mask mirrored = isLess(search.scale, splat(0));
    constexpr int allShifts = Runs == 2 ? 3 : 1;
    const Ints shift = bitAnd(search.split, splatInt(allShifts));
    fit.scale = magnitude(search.scale);
    fit.shift = selectInts(mirrored, exclusiveOr(shift, splatInt(allShifts)), shift);
    for (int run = 0; run < Runs; ++run) {
        Ints word = words[run / 2];
        word = selectInts(mirrored, subtractInts(splatInt(static_cast<int>(0xaaaaaaaau)), word), word);
        const Ints digits = bitAnd(run % 2 ? shiftRight<16>(word) : word, splatInt(0xffff));
        storeInts(fit.digits[run], digits);
        storeInts(fit.entries[run], toBase3(digits));
    }
}

/// What each digit of each value of a run costs: w error^2, a quad of digits per lane.
template <typename Products> class DigitCosts {
public:
    QL_LANES DigitCosts(const float* x, const float* w, Floats scale, Ints down)
        : m_x(x)
        , m_w(w)
    {
        store(m_scales, scale);
        store(m_low, splat(iq1Low[0]) - toFloats(down) * splat(0.25f));
        for (int i = 0; i < 8; ++i) {
            Floats cost[3];
            for (int digit = 0; digit < 3; ++digit) {
                const Floats level = load(m_low) + splat(static_cast<float>(digit));
                const Floats error = Products::multiplyAdd(scale, level, splat(0) - load(x + i * lanes));
                cost[digit] = load(w + i * lanes) * error * error;
            }
            storeQuads(m_costs[i], cost[0], cost[1], cost[2], splat(1e30f));
        }
    }

    /// The digits of the neighbour with the least cost for this lane; the first of equals.
    QL_LANES unsigned cheapest(int lane, const std::uint16_t* neighbours, int count) const
    {
        alignas(64) float sums[codebook::iq1LongestList];
        const int at = 4 * quadOf(lane);
        Floats least = splat(FLT_MAX);
        if constexpr (lanes == 16) { // a register holds the costs of all digits of two values
            const Ints low = laneNumbers(), high = shiftRight<2>(low);
            Floats pairs[4];
            for (int i = 0; i < 4; ++i)
                pairs[i] = pickOfQuad(m_costs[2 * i] + at, low) + pickOfQuad(m_costs[2 * i + 1] + at, high);
            for (int i = 0; i < count; i += lanes) {
                const Ints digits = loadShorts(neighbours + i);
                const Floats front = permuted(pairs[0], digits) + permuted(pairs[1], shiftRight<4>(digits));
                const Floats back =
                    permuted(pairs[2], shiftRight<8>(digits)) + permuted(pairs[3], shiftRight<12>(digits));
                store(sums + i, front + back);
                least = smaller(front + back, least);
            }
        } else {
            for (int i = 0; i < count; i += lanes) {
                Ints digits = loadShorts(neighbours + i);
                Floats sum = pickOfQuad(m_costs[0] + at, digits);
                for (int value = 1; value < 8; ++value) {
                    digits = shiftRight<2>(digits);
                    sum = sum + pickOfQuad(m_costs[value] + at, digits);
                }
                store(sums + i, sum);
                least = smaller(sum, least);
            }
        }

        // What could be the least with the sums that the format wants. Nearly always this is one.
        const Floats limit = splat(leastLane(least) * (1 + 0x1p-18f) + 0x1p-120f);
        unsigned nearest = 0;
        float best = FLT_MAX;
        int found = 0;
        for (int i = 0; i < count; i += lanes) {
            for (unsigned bits = laneBits(isAtLeast(limit, load(sums + i))); bits != 0; bits &= bits - 1) {
                const auto candidate = static_cast<unsigned>(i + __builtin_ctz(bits));
                if (found++ == 0) {
                    nearest = candidate;
                    continue;
                }
                if (found == 2)
                    best = exactCost(lane, neighbours[nearest]);
                const float cost = exactCost(lane, neighbours[candidate]);
                if (cost < best) {
                    best = cost;
                    nearest = candidate;
                }
            }
        }
        // Values that are too large may cost more than what fills up the list; the scalar code does them again.
        return neighbours[nearest] == codebook::iq1ListFiller ? neighbours[0] : neighbours[nearest];
    }

private:
    float exactCost(int lane, unsigned digits) const
    {
        float sum = 0;
        for (int i = 0; i < 8; ++i, digits >>= 2) {
            const float level = m_low[lane] + static_cast<float>(digits & 3);
            const float error = Products::multiplyAdd(m_scales[lane], level, -m_x[i * lanes + lane]);
            sum = Products::multiplyAdd(m_w[i * lanes + lane] * error, error, sum);
        }
        return sum;
    }

    const float* m_x;
    const float* m_w;
    alignas(64) float m_scales[lanes], m_low[lanes];
    alignas(64) float m_costs[8][4 * lanes];
};

/// Finds the points, of neighbours where no point has the digits.
template <typename Products, int Runs>
QL_LANES void snap(const codebook::Iq1Table& table, const float* x, const float* w, Iq1GroupFit<Runs>& fit)
{
    unsigned moved = 0;
    for (int run = 0; run < Runs; ++run) {
        unsigned off = 0;
        for (int lane = 0; lane < lanes; ++lane) {
            const int point = table.entries[fit.entries[run][lane]].point;
            fit.points[run][lane] = static_cast<std::uint32_t>(point);
            off |= (point < 0 ? 1u : 0u) << lane;
        }
        if (off == 0)
            continue;
        moved |= off;
        const DigitCosts<Products> costs(x + run * 8 * lanes, w + run * 8 * lanes, fit.scale, fit.down(run));
        for (; off != 0; off &= off - 1) {
            const int lane = __builtin_ctz(off);
            const codebook::Iq1Entry& entry = table.entries[fit.entries[run][lane]];
            const unsigned digits = costs.cheapest(lane, table.digits + entry.first, entry.neighbours);
            fit.digits[run][lane] = digits;
            fit.points[run][lane] = static_cast<std::uint32_t>(table.entries[toBase3(digits)].point);
        }
    }
    fit.moved = lanesOf(moved);
}

/// Takes what value i of a run stands for out of its digits.
QL_LANES Floats iq1Level(Ints digits, int i, Ints down)
{
    const Floats digit = toFloats(bitAnd(shiftRightBy(digits, 2 * i), splatInt(3)));
    return digit + splat(iq1Low[0]) - toFloats(down) * splat(0.25f);
}

/// Adds to sum(w q x) and sum(w q q) over a run.
template <typename Products>
QL_LANES void addRun(Ints digits, Ints down, Floats factor, const float* x, const float* w, Floats& sumXQ,
                     Floats& sumQQ)
{
    for (int i = 0; i < 8; ++i) {
        const Floats q = iq1Level(digits, i, down) * factor, weighted = load(w + i * lanes) * q;
        sumXQ = Products::multiplyAdd(weighted, load(x + i * lanes), sumXQ);
        sumQQ = Products::multiplyAdd(weighted, q, sumQQ);
    }
}

template <typename Products, int Runs> QL_LANES void refit(Iq1GroupFit<Runs>& fit, const float* x, const float* w)
{
    Floats sumXQ = splat(0), sumQQ = splat(0);
    for (int run = 0; run < Runs; ++run)
        addRun<Products>(loadInts(fit.digits[run]), fit.down(run), splat(1), x + run * 8 * lanes, w + run * 8 * lanes,
                         sumXQ, sumQQ);
    const Mask positive = both(isLess(splat(0), sumXQ), isLess(splat(0), sumQQ));
    fit.scale = select(both(fit.moved, positive), sumXQ / sumQQ, fit.scale);
}

/// Largest magnitude of the values of a group.
template <int Count> QL_LANES Floats largestOf(const float* x)
{
    Floats largest = splat(0);
    for (int i = 0; i < Count; ++i)
        largest = larger(magnitude(load(x + i * lanes)), largest);
    return largest;
}

/// Points, shift and scale for 32 values per lane.
template <typename Products>
QL_LANES Iq1GroupFit<4> fitIq1S(const codebook::Iq1Table& table, const float* x, const float* w, Mask& nothing)
{
    Ints order[32];
    RunningSums<32> sums;
    alignas(64) float sorted[32 * lanes];
    sortLanes<32>(x, order, sorted);
    Floats sumWX = splat(0), sumW = splat(0), sumMagnitudes = splat(0);
    store(sums.wx, sumWX);
    store(sums.w, sumW);
    for (int at = 0; at < 32; ++at) {
        const Floats weight = pick(w, order[at]);
        sumWX = Products::multiplyAdd(weight, load(sorted + at * lanes), sumWX);
        sumW = sumW + weight;
        sumMagnitudes = fused(weight, magnitude(load(sorted + at * lanes)), sumMagnitudes);
        store(sums.wx + (at + 1) * lanes, sumWX);
        store(sums.w + (at + 1) * lanes, sumW);
    }
    const SplitScores<Products> scores(sums);
    const Floats likely = scores.likely(sorted, guessScale(sumMagnitudes, sumW));
    const SplitSearch search = searchSplits<32>(scores, likely);
    Iq1GroupFit<4> fit;
    fit.unsafe = opposite(splitIsSafe(search, sumW, largestOf<32>(x)));
    takeDigits(search, order, fit);
    snap<Products>(table, x, w, fit);
    refit<Products>(fit, x, w);
    nothing = isEqual(sumW, splat(0));
    return fit;
}

/// The sums of both runs of 16 values per lane; returns that of w abs(x).
QL_LANES Floats sumRuns(const float* w, const Ints* order, const float* sorted, RunningSums<16>* sums)
{
    Floats sumMagnitudes = splat(0);
    Floats sumWX[2] = {splat(0), splat(0)}, sumW[2] = {splat(0), splat(0)};
    for (int at = 0; at <= 16; ++at) {
        for (int run = 0; run < 2; ++run) {
            store(sums[run].wx + at * lanes, sumWX[run]);
            store(sums[run].w + at * lanes, sumW[run]);
        }
        if (at == 16)
            break;
        const Floats weight = pick(w, order[at]), weighted = weight * load(sorted + at * lanes);
        const Mask second = isAtLeast(toFloats(order[at]), splat(8));
        sumWX[0] = select(second, sumWX[0], sumWX[0] + weighted);
        sumWX[1] = select(second, sumWX[1] + weighted, sumWX[1]);
        sumW[0] = select(second, sumW[0], sumW[0] + weight);
        sumW[1] = select(second, sumW[1] + weight, sumW[1]);
        sumMagnitudes = sumMagnitudes + magnitude(weighted);
    }
    return sumMagnitudes;
}

/// Points, shifts and scale for 16 values per lane.
template <typename Products, typename Scores>
QL_LANES Iq1GroupFit<2> fitIq1M(const codebook::Iq1Table& table, const float* x, const float* w, Mask& nothing)
{
    Ints order[16];
    RunningSums<16> sums[2];
    alignas(64) float sorted[16 * lanes];
    sortLanes<16>(x, order, sorted);
    const Floats sumMagnitudes = sumRuns(w, order, sorted, sums);
    const Floats total = sums[0].wTo(16) + sums[1].wTo(16);
    const Scores scores(sums);
    const Floats likely = likelyPairScore(sums, sorted, guessScale(sumMagnitudes, total));
    const SplitSearch search = searchSplits<16>(scores, likely);
    Iq1GroupFit<2> fit;
    fit.unsafe = opposite(splitIsSafe(search, total, largestOf<16>(x)));
    takeDigits(search, order, fit);
    snap<Products>(table, x, w, fit);
    nothing = isEqual(total, splat(0));
    return fit;
}

} // namespace
} // namespace ql::quant::simd
