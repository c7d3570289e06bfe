// SPDX-License-Identifier: Apache-2.0
// IQ2_KL (codec/iq2_kl.h): codes for pairs of levels.
#pragma once

#include <limits>

#include "core/quant/codec/iq2_kl.h"
#include "core/quant/simd/level_rows.h"
#include "core/quant/simd/pair_finder.h"

namespace ql::quant::simd {
namespace {

constexpr int pairsPerGroup = groupValues / 2;

struct PairSums {
    Floats xl = splat(0), ll = splat(0);

    QL_LANES void add(const float* x, const float* w, Floats first, Floats second)
    {
        const Floats a = load(w) * first, b = load(w + lanes) * second;
        xl = xl + fused(a, load(x), b * load(x + lanes));
        ll = ll + fused(a, first, b * second);
    }
};

struct Iq2klKernel {
    using Codec = codec::IQ2_KL;
    using Steps = SignedScaleFields<32>;
    static constexpr Format format = Format::IQ2_KL;

    static GroupFit fitGroup(const GroupTile& group)
    {
        Floats largest;
        const Floats extreme = signedLargest<groupValues>(group.x, largest);
        const Mask live = isAtLeast(largest, splat(levelGroupLimit));
        if (!any(live))
            return {splat(0)};
        const Floats divisor = select(live, extreme, splat(1));
        constexpr float lowest = codec::ikLevels3[0][0];
        Floats scale = splat(0), quality = splat(0);
        const auto attempt = [&](Floats inverse, bool first) {
            const PairSums sums = sumsFor(group, inverse);
            const Mask better = first ? opposite(noLane())
                                      : both(isLess(splat(0), sums.ll), isLess(quality * sums.ll, sums.xl * sums.xl));
            const Floats candidate = sums.xl / sums.ll;
            scale = select(better, candidate, scale);
            quality = select(better, candidate * sums.xl, quality);
        };
        const Floats start = splat(1) / (-divisor / splat(lowest));
        attempt(start, true);
        attempt(-start, false);
        for (int position = -Codec::tries; position <= Codec::tries; ++position) {
            const Floats inverse = splat(static_cast<float>(position) + lowest) / divisor;
            attempt(inverse, false);
            attempt(-inverse, false);
        }
        return {zeroUnless(live, scale)};
    }

    static float rowScale(float* scales, const float* weightSums, std::size_t count)
    {
        return Steps::rowScale(scales, weightSums, count);
    }

    template <bool Weighted>
    static Floats writeBlocks(const RowTile& tile, std::size_t rowBytes, std::byte* out, Mask& suspects)
    {
        const Floats rowScale = load(tile.rowScales), inverse = splat(1) / rowScale;
        PairSums sums;
        for (std::size_t block = 0; block < tile.blocks(); ++block) {
            FieldBlocks<Codec> to;
            for (int g = 0; g < groupsPerBlock; ++g) {
                const std::size_t index = block * groupsPerBlock + static_cast<std::size_t>(g);
                GroupTile group;
                gatherRows<Iq2klKernel, Weighted>(tile, index, group);
                const Floats nearest = Steps::multiple(inverse, tile.ofRows(tile.scales, tile.groups(), index));
                const Floats multiple = bestMultiple(group, rowScale, nearest, suspects);
                to.put(Codec::steps, g, toInts(multiple + splat(32)));
                writeGroup(group, rowScale, multiple, g, to, sums, suspects);
            }
            to.write(tile, rowBytes, block, out);
        }
        return splat(1.025f) * select(isLess(splat(0), sums.ll), sums.xl / sums.ll, rowScale);
    }

private:
    static PairSums sumsFor(const GroupTile& group, Floats inverse)
    {
        const PairFinder finder;
        PairSums sums;
        for (int j = 0; j < groupValues * lanes; j += 2 * lanes) {
            const ChosenPair pair = pairAt(finder, group, inverse, j);
            sums.add(group.x + j, group.w + j, pair.first, pair.second);
        }
        return sums;
    }

    static QL_LANES ChosenPair pairAt(const PairFinder& finder, const GroupTile& group, Floats inverse, int at)
    {
        return finder.at(inverse * load(group.x + at), inverse * load(group.x + at + lanes), load(group.w + at),
                         load(group.w + at + lanes));
    }

    /// The nearest multiple or one of its neighbours, whichever has the least error; of equals the first.
    static Floats bestMultiple(const GroupTile& group, Floats rowScale, Floats nearest, Mask& suspects)
    {
        Floats largest;
        signedLargest<groupValues>(group.x, largest);
        const PairFinder finder;
        Floats winner = nearest, least = splat(std::numeric_limits<float>::max());
        for (int change = -1; change <= 1; ++change) {
            const Floats multiple = nearest + splat(static_cast<float>(change));
            const Mask exists = both(isAtLeast(multiple, splat(-32)), isAtLeast(splat(31), multiple));
            const Floats step = rowScale * multiple, inverse = levelInverse(step, largest, suspects);
            Floats error = splat(0);
            for (int j = 0; j < groupValues * lanes; j += 2 * lanes) {
                const ChosenPair pair = pairAt(finder, group, inverse, j);
                const Floats a = fused(step, pair.first, -load(group.x + j));
                const Floats b = fused(step, pair.second, -load(group.x + j + lanes));
                error = error + fused(load(group.w + j) * a, a, load(group.w + j + lanes) * b * b);
            }
            const Mask better = both(exists, isLess(error, least));
            least = select(better, error, least);
            winner = select(better, multiple, winner);
        }
        return winner;
    }

    /// Lanes whose multiple is 0 have no codes, and add nothing.
    static void writeGroup(const GroupTile& group, Floats rowScale, Floats multiple, int number, FieldBlocks<Codec>& to,
                           PairSums& sums, Mask& suspects)
    {
        const PairFinder finder;
        const Mask present = opposite(isEqual(multiple, splat(0)));
        const Floats inverse = levelInverse(rowScale * multiple, splat(0), suspects);
        for (int j = 0; j < pairsPerGroup; ++j) {
            const int at = 2 * j * lanes;
            const ChosenPair pair = pairAt(finder, group, inverse, at);
            to.put(Codec::codes, number * pairsPerGroup + j, asInts(zeroUnless(present, asFloats(pair.code()))));
            sums.add(group.x + at, group.w + at, multiple * pair.first, multiple * pair.second);
        }
    }
};

namespace iq2_kl {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ2_KL, .encode = encodeScaledRows<Iq2klKernel>},
};
} // namespace iq2_kl

} // namespace
} // namespace ql::quant::simd
