// SPDX-License-Identifier: Apache-2.0
// The nearest levels for values that are free, of which four together have an even number of set bits in their codes,
// or of which two together have a code. A finder has
//     together                                                // how many values it looks at
//     static constexpr int place(int unit, int j)             // where value j of those lies
//     lowest                                                  // level of the code 0
//     void find(const Floats* v, const Floats* w, Floats* levels) const
// Levels that are not whole are known by the whole numbers nearest to them.
#pragma once

#include "core/quant/codec/ik_levels.h"
#include "core/quant/simd/nearest_level.h"
#include "core/quant/simd/pair_finder.h"

namespace ql::quant::simd {
namespace {

/// Beyond all levels.
constexpr int bestLevelReach = 140;

QL_LANES Floats withinReach(Floats v)
{
    return smaller(larger(v, splat(-bestLevelReach)), splat(bestLevelReach));
}

template <const auto& Halves, int Half> class EachNearest {
    static constexpr auto table = Halves[Half];
    using Nearest = NearestLevel<table, bestLevelReach>;
    const Nearest m_nearest = Nearest::levels();

public:
    static constexpr int together = 1;
    static constexpr float lowest = table[0];

    static constexpr int place(int unit, int) { return unit; }

    QL_LANES void find(const Floats* v, const Floats*, Floats* levels) const
    {
        levels[0] = m_nearest.at(withinReach(v[0]));
    }
};

/// The levels of IQ6_K as they are decoded; codes are chosen by the table that rounds them.
template <int Half> class CubicNearest {
    static constexpr auto table = codec::ikLevels6[Half];
    using Nearest = NearestLevel<table, bestLevelReach>;
    const Nearest m_nearest = Nearest::codes();

public:
    static constexpr int together = 1;
    static constexpr float lowest = table[0];

    static constexpr int place(int unit, int) { return unit; }

    QL_LANES void find(const Floats* v, const Floats*, Floats* levels) const
    {
        levels[0] = lookUp<64>(codec::ikCubic6[Half].data(), asInts(m_nearest.at(withinReach(v[0]))));
    }
};

/// The levels of IQ4_NL whose codes have an odd or an even number of set bits.
template <int Half, bool Odd> constexpr std::array<std::int8_t, 8> levelsByParity()
{
    std::array<std::int8_t, 8> levels{};
    std::size_t count = 0;
    for (std::size_t code = 0; code < 16; ++code)
        if ((std::popcount(code) % 2 == 1) == Odd)
            levels[count++] = codec::ikLevels4[Half][code];
    return levels;
}

/// Every value takes the nearest level; where the number of set bits is odd then, the one for which it costs least
/// takes the nearest level of the other kind instead. Nothing costs less.
template <int Half> class EvenNearest {
    static constexpr auto evenTable = levelsByParity<Half, false>(), oddTable = levelsByParity<Half, true>();
    using Even = NearestLevel<evenTable, bestLevelReach>;
    using Odd = NearestLevel<oddTable, bestLevelReach>;
    const Even m_even = Even::levels();
    const Odd m_odd = Odd::levels();

public:
    static constexpr int together = 4;
    static constexpr float lowest = codec::ikLevels4[Half][0];

    static constexpr int place(int unit, int j) { return 2 * unit + j / 2 + j % 2 * 16; }

    QL_LANES void find(const Floats* v, const Floats* w, Floats* levels) const
    {
        Floats others[together], excess[together];
        Mask isOdd = noLane();
        for (int j = 0; j < together; ++j) {
            const Floats held = withinReach(v[j]), even = m_even.at(held), odd = m_odd.at(held);
            const Floats evenOff = magnitude(even - v[j]), oddOff = magnitude(odd - v[j]);
            const Mask takesOdd = isLess(oddOff, evenOff);
            isOdd = either(butNot(isOdd, takesOdd), butNot(takesOdd, isOdd));
            levels[j] = select(takesOdd, odd, even);
            others[j] = select(takesOdd, even, odd);
            excess[j] = w[j] * magnitude(oddOff * oddOff - evenOff * evenOff);
        }
        const Floats least = smaller(smaller(excess[0], excess[1]), smaller(excess[2], excess[3]));
        Mask mustChange = isOdd;
        for (int j = 0; j < together; ++j) {
            const Mask changes = both(mustChange, isEqual(excess[j], least));
            levels[j] = select(changes, others[j], levels[j]);
            mustChange = butNot(mustChange, changes);
        }
    }
};

class PairNearestLevels {
    const PairFinder m_finder{};

public:
    static constexpr int together = 2;
    static constexpr float lowest = codec::ikLevels3[0][0];

    static constexpr int place(int unit, int j) { return 2 * unit + j; }

    QL_LANES void find(const Floats* v, const Floats* w, Floats* levels) const
    {
        const ChosenPair pair = m_finder.at(v[0], v[1], w[0], w[1]);
        levels[0] = pair.first;
        levels[1] = pair.second;
    }
};

} // namespace
} // namespace ql::quant::simd
