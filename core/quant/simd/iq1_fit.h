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
        storeInts(fit.digits[run], bitAnd(run % 2 ? shiftRight<16>(word) : word, splatInt(0xffff)));
    }
}

/// What each digit of each value of a run would cost, a quad of digits per lane: w error^2; fused: w error, and error.
template <typename Products> struct DigitCosts {
    alignas(64) float costs[8][4 * lanes];
    alignas(64) float errors[Products::fuses ? 8 : 1][4 * lanes];

    QL_LANES DigitCosts(const float* x, const float* w, Floats scale, Ints down)
    {
        const Floats low = splat(iq1Low[0]) - toFloats(down) * splat(0.25f);
        for (int i = 0; i < 8; ++i) {
            Floats cost[3], error[3];
            for (int digit = 0; digit < 3; ++digit) {
                const Floats level = low + splat(static_cast<float>(digit)), v = load(x + i * lanes);
                error[digit] = Products::fuses ? fused(scale, level, splat(0) - v) : scale * level - v;
                cost[digit] = load(w + i * lanes) * error[digit];
                if constexpr (!Products::fuses)
                    cost[digit] = cost[digit] * error[digit];
            }
            storeQuads(costs[i], cost[0], cost[1], cost[2], cost[2]);
            if constexpr (Products::fuses)
                storeQuads(errors[i], error[0], error[1], error[2], error[2]);
        }
    }

    /// The digits of the neighbour with the least cost for this lane; the first of equals.
    QL_LANES unsigned cheapest(int lane, const std::uint16_t* neighbours, int count) const
    {
        const int at = 4 * quadOf(lane);
        Floats best = splat(FLT_MAX);
        Ints place = splatInt(0);
        for (int i = 0; i < count; i += lanes) {
            Ints digits = loadShorts(neighbours + i);
            Floats sum = splat(0);
            for (int value = 0; value < 8; ++value) {
                const Floats cost = pickOfQuad(costs[value] + at, digits);
                if constexpr (Products::fuses)
                    sum = fused(cost, pickOfQuad(errors[value] + at, digits), sum);
                else
                    sum = value == 0 ? cost : sum + cost;
                digits = shiftRight<2>(digits);
            }
            const Mask better = isLess(sum, best);
            best = select(better, sum, best);
            place = selectInts(better, splatInt(i), place);
        }
        alignas(64) std::uint32_t places[lanes];
        storeInts(places, place);
        unsigned nearest = static_cast<unsigned>(count);
        for (unsigned least = laneBits(isEqual(best, splat(leastLane(best)))); least != 0; least &= least - 1) {
            const auto of = static_cast<unsigned>(__builtin_ctz(least));
            nearest = nearest < places[of] + of ? nearest : places[of] + of;
        }
        return neighbours[nearest];
    }
};

/// Finds the points, of neighbours where no point has the digits.
template <typename Products, int Runs>
QL_LANES void snap(const codebook::Iq1Table& table, const float* x, const float* w, Iq1GroupFit<Runs>& fit)
{
    unsigned moved = 0;
    for (int run = 0; run < Runs; ++run) {
        unsigned off = 0;
        for (int lane = 0; lane < lanes; ++lane) {
            const int point = table.entries[fit.digits[run][lane]].point;
            fit.points[run][lane] = static_cast<std::uint32_t>(point);
            off |= (point < 0 ? 1u : 0u) << lane;
        }
        if (off == 0)
            continue;
        moved |= off;
        const DigitCosts<Products> costs(x + run * 8 * lanes, w + run * 8 * lanes, fit.scale, fit.down(run));
        for (; off != 0; off &= off - 1) {
            const int lane = __builtin_ctz(off);
            const codebook::Iq1Entry& entry = table.entries[fit.digits[run][lane]];
            const unsigned digits = costs.cheapest(lane, table.digits + entry.first, entry.neighbours);
            fit.digits[run][lane] = digits;
            fit.points[run][lane] = static_cast<std::uint32_t>(table.entries[digits].point);
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
    Floats sumWX = splat(0), sumW = splat(0);
    store(sums.wx, sumWX);
    store(sums.w, sumW);
    for (int at = 0; at < 32; ++at) {
        const Floats weight = pick(w, order[at]);
        sumWX = Products::multiplyAdd(weight, load(sorted + at * lanes), sumWX);
        sumW = sumW + weight;
        store(sums.wx + (at + 1) * lanes, sumWX);
        store(sums.w + (at + 1) * lanes, sumW);
    }
    const SplitScores<Products> scores(sums);
    const SplitSearch search = searchSplits<32>(scores);
    Iq1GroupFit<4> fit;
    fit.unsafe = opposite(splitIsSafe(search, sumW, largestOf<32>(x)));
    takeDigits(search, order, fit);
    snap<Products>(table, x, w, fit);
    refit<Products>(fit, x, w);
    nothing = isEqual(sumW, splat(0));
    return fit;
}

/// The sums of both runs of 16 values per lane.
QL_LANES void sumRuns(const float* x, const float* w, Ints* order, RunningSums<16>* sums)
{
    alignas(64) float sorted[16 * lanes];
    sortLanes<16>(x, order, sorted);
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
    }
}

/// Points, shifts and scale for 16 values per lane.
template <typename Products, typename Scores>
QL_LANES Iq1GroupFit<2> fitIq1M(const codebook::Iq1Table& table, const float* x, const float* w, Mask& nothing)
{
    Ints order[16];
    RunningSums<16> sums[2];
    sumRuns(x, w, order, sums);
    const Scores scores(sums);
    const SplitSearch search = searchSplits<16>(scores);
    const Floats total = sums[0].wTo(16) + sums[1].wTo(16);
    Iq1GroupFit<2> fit;
    fit.unsafe = opposite(splitIsSafe(search, total, largestOf<16>(x)));
    takeDigits(search, order, fit);
    snap<Products>(table, x, w, fit);
    nothing = isEqual(total, splat(0));
    return fit;
}

} // namespace
} // namespace ql::quant::simd
