// SPDX-License-Identifier: Apache-2.0
// IQ4_KSS (codec/iq4_kss.h): the search tries codes of which four together have an even number of set bits.
#pragma once

#include <limits>

#include "core/quant/codec/iq4_kss.h"
#include "core/quant/simd/level_rows.h"

namespace ql::quant::simd {
namespace {

struct Iq4kssType : codec::IQ4_KSS {
    static constexpr codec::LevelPositions positions = {.tries = tries};
};

/// What a code can become so that its number of set bits changes by an odd number, and the tables for it as lookUp()
/// takes them.
struct EvenTables {
    static constexpr int choices = 3;
    static constexpr float none = std::numeric_limits<float>::quiet_NaN(); ///< costs nothing that is less than anything

    alignas(64) float levels[2][16]{};
    alignas(64) float choiceLevels[2][choices][16]{};
    alignas(64) float choiceCodes[choices][16]{}; ///< bits of integers
    alignas(64) float odd[16]{}; ///< 1 for codes with an odd number of set bits

    constexpr EvenTables()
    {
        for (int code = 0; code < 16; ++code) {
            odd[code] = static_cast<float>(std::popcount(static_cast<unsigned>(code)) % 2);
            for (int half = 0; half < 2; ++half) {
                levels[half][code] = levelOf(half, code);
                for (auto& choice : choiceLevels[half])
                    choice[code] = none;
            }
            int found = 0;
            for (int other = code - 2; other <= code + 2; ++other) {
                if (other < 0 || other > 15 || std::popcount(static_cast<unsigned>(other ^ code)) % 2 == 0)
                    continue;
                for (int half = 0; half < 2; ++half)
                    choiceLevels[half][found][code] = levelOf(half, other);
                choiceCodes[found++][code] = std::bit_cast<float>(other);
            }
        }
    }

private:
    static constexpr float levelOf(int half, int code)
    {
        return codec::IQ4_KSS::levels[static_cast<std::size_t>(half)][static_cast<std::size_t>(code)];
    }
};
constexpr EvenTables evenTables{};

/// Value i of a group in the order of its words.
constexpr int inWordOrder(int i)
{
    return i / 4 * 2 + i % 4 / 2 + i % 2 * 16;
}

/// The codes of the four values of word `k` for inverse * x, made even; their bits and what they stand for. Lanes where
/// no change has a cost are suspect.
template <int Half>
QL_LANES void chooseWord(const GroupTile& group, int k, Floats inverse, Floats step, Floats* levels, Ints* codes,
                         Mask& suspects)
{
    const auto nearest = HalfOfLevels<Iq4kssType, Half>::Nearest::codes();
    constexpr float reach = HalfOfLevels<Iq4kssType, Half>::reach;
    constexpr float most = std::numeric_limits<float>::max();
    Floats least = splat(most), place = splat(0), newLevel = splat(0), newCode = splat(0);
    Ints parity = splatInt(0);
    for (int j = 0; j < 4; ++j) {
        const int at = inWordOrder(4 * k + j) * lanes;
        const Floats x = load(group.x + at), w = load(group.w + at);
        const Floats scaled = smaller(larger(inverse * x, splat(-reach)), splat(reach));
        codes[j] = asInts(nearest.at(scaled));
        parity = bitXor(parity, codes[j]);
        levels[j] = lookUp<16>(evenTables.levels[Half], codes[j]);
        const Floats before = fused(step, lookUp<16>(evenTables.levels[0], codes[j]), -x), square = before * before;
        for (int choice = 0; choice < EvenTables::choices; ++choice) {
            const Floats level = lookUp<16>(evenTables.choiceLevels[Half][choice], codes[j]);
            const Floats after = fused(step, level, -x), cost = w * fused(after, after, -square);
            const Mask less = isLess(cost, least);
            least = select(less, cost, least);
            place = select(less, splat(static_cast<float>(j)), place);
            newLevel = select(less, level, newLevel);
            newCode = select(less, lookUp<16>(evenTables.choiceCodes[choice], codes[j]), newCode);
        }
    }
    const Mask odd = isEqual(lookUp<16>(evenTables.odd, parity), splat(1));
    suspects = either(suspects, both(odd, isEqual(least, splat(most))));
    for (int j = 0; j < 4; ++j) {
        const Mask changes = both(odd, isEqual(place, splat(static_cast<float>(j))));
        levels[j] = select(changes, newLevel, levels[j]);
        codes[j] = asInts(select(changes, newCode, asFloats(codes[j])));
    }
}

class Iq4kssSearch {
    const GroupTile& m_group;
    Floats m_scale, m_quality = splat(0);
    Mask m_suspects = noLane();

    template <int Half> void attempt(Floats inverse, Floats step)
    {
        LevelSums sums{splat(0), splat(0)};
        for (int k = 0; k < 8; ++k) {
            Floats levels[4];
            Ints codes[4];
            chooseWord<Half>(m_group, k, inverse, step, levels, codes, m_suspects);
            for (int j = 0; j < 4; ++j) {
                const int at = inWordOrder(4 * k + j) * lanes;
                sums.add(load(m_group.x + at), load(m_group.w + at) * levels[j], levels[j]);
            }
        }
        const Mask better = both(isLess(splat(0), sums.ll), isLess(m_quality * sums.ll, sums.xl * sums.xl));
        const Floats candidate = sums.xl / sums.ll;
        m_scale = select(better, candidate, m_scale);
        m_quality = select(better, candidate * sums.xl, m_quality);
    }

    template <int Half> void attemptBoth(Floats largest, int position)
    {
        const auto& levels = codec::IQ4_KSS::levels[Half];
        const Floats inverse = splat(static_cast<float>(position + levels[0])) / largest, step = splat(1) / inverse;
        attempt<Half>(inverse, step);
        attempt<Half>(-inverse, step);
    }

    Iq4kssSearch(const GroupTile& group, Floats largest)
        : m_group(group)
        , m_scale(-largest / splat(codec::IQ4_KSS::levels[0][0]))
    {
        constexpr int tries = Iq4kssType::positions.tries;
        for (int position = -tries; position <= tries; ++position) {
            attemptBoth<0>(largest, position);
            attemptBoth<1>(largest, position);
        }
    }

public:
    static GroupFit fit(const GroupTile& group)
    {
        Floats largest;
        const Floats extreme = signedLargest<groupValues>(group.x, largest);
        const Mask live = isAtLeast(largest, splat(levelGroupLimit));
        if (!any(live))
            return {splat(0)};
        const Iq4kssSearch found(group, select(live, extreme, splat(1)));
        return {select(both(live, found.m_suspects), splat(__builtin_nanf("")), zeroUnless(live, found.m_scale))};
    }
};

struct Iq4kssKernel {
    using Codec = codec::IQ4_KSS;
    static constexpr Format format = Format::IQ4_KSS;

    static GroupFit fitGroup(const GroupTile& group) { return Iq4kssSearch::fit(group); }
    static float rowScale(float* scales, const float* weightSums, std::size_t count)
    {
        return OddScaleBytes::rowScale(scales, weightSums, count);
    }

    template <bool Weighted>
    static Floats writeBlocks(const RowTile& tile, std::size_t rowBytes, std::byte* out, Mask& suspects)
    {
        const Floats rowScale = load(tile.rowScales), inverse = splat(1) / rowScale;
        LevelSums sums{splat(0), splat(0)};
        for (std::size_t block = 0; block < tile.blocks(); ++block) {
            FieldBlocks<Codec> to;
            for (int g = 0; g < groupsPerBlock; ++g) {
                const std::size_t index = block * groupsPerBlock + static_cast<std::size_t>(g);
                GroupTile group;
                gatherRows<Iq4kssKernel, Weighted>(tile, index, group);
                const Floats multiple =
                    OddScaleBytes::multiple(inverse, tile.ofRows(tile.scales, tile.groups(), index));
                writeGroup(group, rowScale * multiple, multiple, g, to, sums, suspects);
            }
            to.write(tile, rowBytes, block, out);
        }
        return select(isLess(splat(0), sums.ll), sums.xl / sums.ll * splat(1.01f), rowScale);
    }

private:
    struct Choice {
        alignas(64) float levels[groupValues * lanes], codes[groupValues * lanes]; ///< in the order of the words
        Floats error = splat(0);
    };

    template <int Half>
    static void choose(const GroupTile& group, Floats inverse, Floats step, Choice& choice, Mask& suspects)
    {
        for (int k = 0; k < 8; ++k) {
            Floats levels[4];
            Ints codes[4];
            chooseWord<Half>(group, k, inverse, step, levels, codes, suspects);
            for (int j = 0; j < 4; ++j) {
                const int i = 4 * k + j, at = inWordOrder(i) * lanes;
                const Floats difference = fused(-step, levels[j], load(group.x + at));
                choice.error = fused(load(group.w + at) * difference, difference, choice.error);
                store(choice.levels + i * lanes, levels[j]);
                store(choice.codes + i * lanes, asFloats(codes[j]));
            }
        }
    }

    static void writeGroup(const GroupTile& group, Floats step, Floats multiple, int number, FieldBlocks<Codec>& to,
                           LevelSums& sums, Mask& suspects)
    {
        Floats largest;
        signedLargest<groupValues>(group.x, largest);
        const Floats inverse = levelInverse(step, largest, suspects);
        Choice plain, shifted;
        choose<0>(group, inverse, step, plain, suspects);
        choose<1>(group, inverse, step, shifted, suspects);
        const Mask isShifted = isLess(shifted.error, plain.error);
        const auto chosen = [&](const float(&a)[groupValues * lanes], const float(&b)[groupValues * lanes], int i) {
            return select(isShifted, load(b + i * lanes), load(a + i * lanes));
        };
        const Ints scale = toInts(multiple + splat(127) + zeroUnless(isShifted, splat(1)));
        Ints words[8];
        for (int k = 0; k < 8; ++k) {
            const auto code = [&](int j) { return asInts(chosen(plain.codes, shifted.codes, 4 * k + j)); };
            Ints word = packed<4, 4>(code); // and now so that word ^ (word >> 1) gives it back
            word = bitXor(word, shiftRight<1>(word));
            word = bitXor(word, shiftRight<2>(word));
            word = bitXor(word, shiftRight<4>(word));
            word = bitXor(word, shiftRight<8>(word));
            words[k] = bitOr(word, bitAnd(shiftRightBy(scale, k), splatInt(1)));
            for (int j = 0; j < 4; ++j) {
                const int at = inWordOrder(4 * k + j) * lanes;
                const Floats level = chosen(plain.levels, shifted.levels, 4 * k + j) * multiple;
                sums.add(load(group.x + at), load(group.w + at) * level, level);
            }
        }
        for (int pair = 0; pair < 4; ++pair)
            to.bytes.put(number * 4 + pair, wordOfHalves(words[2 * pair], words[2 * pair + 1]));
    }
};

namespace iq4_kss {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ4_KSS, .encode = encodeScaledRows<Iq4kssKernel>},
};
} // namespace iq4_kss

} // namespace
} // namespace ql::quant::simd
