// SPDX-License-Identifier: Apache-2.0
// The nearest of IQ2_KL's pairs of levels (codec/ik_pairs.h), a pair of values per lane.
#pragma once

#include <array>

#include "core/quant/codec/iq2_kl.h"
#include "core/quant/simd/level_search.h"

namespace ql::quant::simd {
namespace {

/// The first half of the table of three-bit levels; the largest value is put beyond its ends by up to five.
struct PairLevelsType {
    static constexpr const auto& levels = codec::ikLevels3;
    static constexpr codec::LevelPositions positions = {.tries = codec::IQ2_KL::tries};
};
using PairNearest = HalfOfLevels<PairLevelsType, 0>;

/// The codes to try for each of the 64 pairs of nearest levels, as codec::ikPairCandidates has them but without those
/// that can never win: wherever the two values are for that pair of levels, an earlier code is as near in both. The
/// places of their first levels are the digits of one word, those of the second levels of another.
class PairChoices {
public:
    static constexpr int choices = 6, pairs = 64, digitBits = 4;

    std::array<std::uint32_t, pairs> firsts{}, seconds{};
    std::array<std::uint32_t, pairs> codes{}; ///< of pairs of levels

    constexpr PairChoices()
    {
        for (int pair = 0; pair < pairs; ++pair) {
            int kept[8] = {}, count = 0;
            for (const int code : codec::ikPairCandidates[static_cast<std::size_t>(pair)]) {
                bool hopeless = false;
                for (int i = 0; i < count && !hopeless; ++i)
                    hopeless = isNeverNearer(pair, code, kept[i]);
                if (!hopeless)
                    kept[count++] = code;
            }
            for (int i = 0; i < choices; ++i) { // the first again where there are fewer
                const auto octal = std::uint32_t{codec::ikPairs[static_cast<std::size_t>(kept[i < count ? i : 0])]};
                firsts[static_cast<std::size_t>(pair)] |= (octal >> 3) << digitBits * i;
                seconds[static_cast<std::size_t>(pair)] |= (octal & 7) << digitBits * i;
            }
            if (count > choices)
                throw "more choices than thought";
        }
        for (std::uint32_t code = 0; code < codec::ikPairs.size(); ++code)
            codes[codec::ikPairs[code]] = code;
    }

private:
    /// Is `level` at least as far as `other` from everything that is nearest to level `nearest`? Distances to two
    /// levels change their order once, so the ends decide; they are taken a little wider than they are.
    static constexpr bool isNeverNearer(int nearest, float level, float other)
    {
        const auto& levels = codec::ikLevels3[0];
        const auto middle = [&](int i) {
            return 0.5f
                * static_cast<float>(levels[static_cast<std::size_t>(i)] + levels[static_cast<std::size_t>(i + 1)]);
        };
        const float low = nearest == 0 ? -1e6f : middle(nearest - 1) - 0.01f;
        const float high = nearest == 7 ? 1e6f : middle(nearest) + 0.01f;
        const auto distance = [](float a, float b) { return a < b ? b - a : a - b; };
        return distance(other, low) <= distance(level, low) && distance(other, high) <= distance(level, high);
    }
    static constexpr bool isNeverNearer(int pair, int code, int other)
    {
        const codec::PairLevels a = codec::pairLevels(code), b = codec::pairLevels(other);
        return isNeverNearer(pair >> 3, a.first, b.first) && isNeverNearer(pair & 7, a.second, b.second);
    }
};
constexpr PairChoices pairChoices{};

/// The eight levels, for registers.
struct PairLevelTable {
    alignas(64) float entries[lanes < 8 ? 8 : lanes] = {};

    constexpr PairLevelTable()
    {
        for (std::size_t i = 0; i < 8; ++i)
            entries[i] = static_cast<float>(codec::ikLevels3[0][i]);
    }
};
constexpr PairLevelTable pairLevelTable{};

QL_LANES Ints pairEntries(const std::array<std::uint32_t, PairChoices::pairs>& table, Ints index)
{
    return asInts(lookUp<PairChoices::pairs>(reinterpret_cast<const float*>(table.data()), index));
}

/// A pair of values becomes a pair of levels.
struct ChosenPair {
    Floats first, second;
    Ints firstDigit, secondDigit; ///< their places, and more bits above them

    QL_LANES Ints code() const
    {
        const Ints octal = bitOr(shiftLeft<3>(bitAnd(firstDigit, splatInt(7))), bitAnd(secondDigit, splatInt(7)));
        return pairEntries(pairChoices.codes, octal);
    }
};

class PairFinder {
    const typename PairNearest::Nearest m_nearest = PairNearest::Nearest::codes();
    const Floats m_levels = load(pairLevelTable.entries);

    QL_LANES Floats levelAt(Ints word) const { return levelIn(m_levels, word); }

    /// The level whose place is the lowest digit of a word. A template, for not all sets of lanes have permuted().
    template <typename Table> static QL_LANES Floats levelIn(const Table& levels, Ints word)
    {
        if constexpr (sizeof(Table) >= 8 * sizeof(float))
            return permuted(levels, word);
        else
            return lookUp<8>(pairLevelTable.entries, bitAnd(word, splatInt(7)));
    }

public:
    /// For the values `first` and `second`, which may lie anywhere, and their weights.
    QL_LANES ChosenPair at(Floats first, Floats second, Floats firstWeight, Floats secondWeight) const
    {
        const auto held = [](Floats v) {
            return smaller(larger(v, splat(-PairNearest::reach)), splat(PairNearest::reach));
        };
        const Ints pair = bitOr(shiftLeft<3>(asInts(m_nearest.at(held(first)))), asInts(m_nearest.at(held(second))));
        Ints firsts = pairEntries(pairChoices.firsts, pair), seconds = pairEntries(pairChoices.seconds, pair);
        ChosenPair winner{levelAt(firsts), levelAt(seconds), firsts, seconds};
        const auto errorOf = [&](Floats firstLevel, Floats secondLevel) {
            const Floats a = firstLevel - first, b = secondLevel - second;
            return fused(firstWeight * a, a, secondWeight * b * b);
        };
        Floats least = errorOf(winner.first, winner.second);
        for (int i = 1; i < PairChoices::choices; ++i) {
            firsts = shiftRight<PairChoices::digitBits>(firsts);
            seconds = shiftRight<PairChoices::digitBits>(seconds);
            const Floats a = levelAt(firsts), b = levelAt(seconds), error = errorOf(a, b);
            const Mask nearer = isLess(error, least);
            least = smaller(error, least);
            const auto chosen = [&](Ints now, Ints before) {
                return asInts(select(nearer, asFloats(now), asFloats(before)));
            };
            winner = {select(nearer, a, winner.first), select(nearer, b, winner.second),
                      chosen(firsts, winner.firstDigit), chosen(seconds, winner.secondDigit)};
        }
        return winner;
    }
};

} // namespace
} // namespace ql::quant::simd
