// SPDX-License-Identifier: Apache-2.0
// The nearest of IQ2_KL's pairs of levels (codec/ik_pairs.h), a pair of values per lane.
#pragma once

#include <limits>

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
/// that can never win: wherever the two values are for that pair of levels, an earlier code is as near in both. One
/// word has all about a candidate: its code in the lowest byte, then its two levels, raised to be positive.
class PairChoices {
public:
    static constexpr int choices = 6, pairs = 64, raised = 64;

    std::array<std::array<std::uint32_t, pairs>, choices> words{};

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
            for (int i = 0; i < choices; ++i) // the first again where there are fewer
                words[static_cast<std::size_t>(i)][static_cast<std::size_t>(pair)] = wordOf(kept[i < count ? i : 0]);
            if (count > choices)
                throw "more choices than thought";
        }
    }

private:
    static constexpr std::uint32_t wordOf(int code)
    {
        const codec::PairLevels levels = codec::pairLevels(code);
        const auto byte = [](float level) { return static_cast<std::uint32_t>(static_cast<int>(level) + raised); };
        return static_cast<std::uint32_t>(code) | byte(levels.first) << 8 | byte(levels.second) << 16;
    }

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

/// A pair of values becomes a pair of levels.
struct ChosenPair {
    Floats first, second;
    Ints code;
};

class PairFinder {
    const typename PairNearest::Nearest m_nearest = PairNearest::Nearest::codes();

    static QL_LANES ChosenPair unpack(Ints word)
    {
        const auto level = [](Ints byte) { return toFloats(byte) - splat(PairChoices::raised); };
        const Ints code = bitAnd(word, splatInt(255)), first = bitAnd(shiftRight<8>(word), splatInt(255));
        return {level(first), level(shiftRight<16>(word)), code};
    }

public:
    /// For the values `first` and `second`, which may lie anywhere, and their weights.
    QL_LANES ChosenPair at(Floats first, Floats second, Floats firstWeight, Floats secondWeight) const
    {
        const auto held = [](Floats v) {
            return smaller(larger(v, splat(-PairNearest::reach)), splat(PairNearest::reach));
        };
        const Ints pair = bitOr(shiftLeft<3>(asInts(m_nearest.at(held(first)))), asInts(m_nearest.at(held(second))));
        Ints winner = splatInt(0);
        Floats least = splat(std::numeric_limits<float>::infinity());
        for (int i = 0; i < PairChoices::choices; ++i) {
            const Ints word = wordFrom(i, pair);
            const ChosenPair choice = unpack(word);
            const Floats a = choice.first - first, b = choice.second - second;
            const Floats error = fused(firstWeight * a, a, secondWeight * b * b);
            const Mask nearer = i == 0 ? opposite(noLane()) : isLess(error, least);
            least = select(nearer, error, least);
            winner = asInts(select(nearer, asFloats(word), asFloats(winner)));
        }
        return unpack(winner);
    }

private:
    static QL_LANES Ints wordFrom(int choice, Ints pair)
    {
        const auto* const words =
            reinterpret_cast<const float*>(pairChoices.words[static_cast<std::size_t>(choice)].data());
        return asInts(lookUp<PairChoices::pairs>(words, pair));
    }
};

} // namespace
} // namespace ql::quant::simd
