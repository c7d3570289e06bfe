// SPDX-License-Identifier: Apache-2.0
// Sorts the values of each lane by themselves.
#pragma once

#include <array>
#include <bit>
#include <utility>

#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

struct Exchange {
    int low, high;
};

/// Batcher's odd-even merge sort: a fixed list of exchanges that sorts anything.
template <int Count, typename Take> constexpr void forEachExchange(Take take)
{
    for (int sorted = 1; sorted < Count; sorted *= 2)
        for (int apart = sorted; apart >= 1; apart /= 2)
            for (int from = apart % sorted; from + apart < Count; from += 2 * apart)
                for (int i = from; i < from + apart && i + apart < Count; ++i)
                    if (i / (2 * sorted) == (i + apart) / (2 * sorted))
                        take(i, i + apart);
}

template <int Count> constexpr int exchangeCount()
{
    int count = 0;
    forEachExchange<Count>([&](int, int) { ++count; });
    return count;
}

template <int Count> constexpr auto exchanges()
{
    std::array<Exchange, exchangeCount<Count>()> list{};
    std::size_t at = 0;
    forEachExchange<Count>([&](int low, int high) { list[at++] = {low, high}; });
    return list;
}

template <int Count> QL_LANES void sortKeys(Ints* keys)
{
    static constexpr auto list = exchanges<Count>();
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        const auto exchange = [&](int a, int b) {
            const Ints low = smallerInt(keys[a], keys[b]);
            keys[b] = largerInt(keys[a], keys[b]);
            keys[a] = low;
        };
        (exchange(list[I].low, list[I].high), ...);
    }
    (std::make_index_sequence<list.size()>{});
}

/// The number of this lane in each lane.
QL_LANES Ints laneNumbers()
{
    alignas(64) static constexpr float numbers[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    return toInts(load(numbers));
}

/// Element `index` of each lane of values that lie side by side.
QL_LANES Floats pick(const float* values, Ints index)
{
    return gatherFrom(values, addInts(shiftLeft<std::countr_zero(unsigned{lanes})>(index), laneNumbers()));
}

/// The places of the values of each lane in ascending order, those of equals in theirs; and the values in that order.
/// Count is a power of two.
template <int Count> QL_LANES void sortLanes(const float* x, Ints* order, float* sorted)
{
    Ints keys[Count];
    for (int i = 0; i < Count; ++i) {
        // As integers floats of either sign are in order once the magnitude of negative ones is turned around. The last
        // bits make place for the index.
        const Ints bits = asInts(load(x + i * lanes) + splat(0)); // no negative zero
        const Ints key = exclusiveOr(bits, bitAnd(signs(bits), splatInt(0x7fffffff)));
        keys[i] = bitOr(bitAnd(key, splatInt(-Count)), splatInt(i));
    }
    sortKeys<Count>(keys);
    for (int i = 0; i < Count; ++i) {
        order[i] = bitAnd(keys[i], splatInt(Count - 1));
        store(sorted + i * lanes, pick(x, order[i]));
    }
    // Values that differ in the last bits only may be in the wrong order still.
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i + 1 < Count; ++i) {
            const Floats low = load(sorted + i * lanes), high = load(sorted + (i + 1) * lanes);
            const Mask wrong = isLess(high, low);
            if (__builtin_expect(!any(wrong), 1))
                continue;
            changed = true;
            store(sorted + i * lanes, select(wrong, high, low));
            store(sorted + (i + 1) * lanes, select(wrong, low, high));
            const Ints place = order[i];
            order[i] = selectInts(wrong, order[i + 1], place);
            order[i + 1] = selectInts(wrong, place, order[i + 1]);
        }
    }
}

} // namespace
} // namespace ql::quant::simd
