// SPDX-License-Identifier: Apache-2.0
// Rows of codes for non-linear levels (codec/level_rows.h): how they are written, and the kernel of those that search
// alike.
#pragma once

#include "core/quant/simd/level_search.h"
#include "core/quant/simd/scaled_rows.h"

namespace ql::quant::simd {
namespace {

/// The entry of largest magnitude, the first of equals.
inline float extremeOf(const float* values, std::size_t count)
{
    float extreme = 0;
    for (std::size_t i = 0; i < count; ++i)
        extreme = std::abs(values[i]) > std::abs(extreme) ? values[i] : extreme;
    return extreme;
}

/// Multiples of the row's scale as codec::OddSteps has them, and a byte for each group.
struct OddScaleBytes {
    static constexpr float growth = 1; ///< of the row's scale in the end
    static constexpr bool writesZeros = false; ///< codes are 0 where the multiple is 0

    static float rowScale(float* scales, const float*, std::size_t count)
    {
        return std::abs(extremeOf(scales, count)) / 127;
    }
    static QL_LANES Floats multiple(Floats inverse, Floats scale)
    {
        const Floats code = nearestWithin(splat(0.5f) * fused(inverse, scale, splat(127)), 0, 127);
        return code + code - splat(127);
    }
    template <typename Codec>
    static QL_LANES void put(FieldBlocks<Codec>& to, int group, Floats multiple, Floats shifted)
    {
        to.put(codec::BitField{.at = 0, .bits = 8, .width = 8}, group, toInts(multiple + splat(127) + shifted));
    }
};

/// As codec::SignedSteps, in fields.
template <int Limit> struct SignedScaleFields {
    static constexpr float growth = 1;
    static constexpr bool writesZeros = false;

    static float rowScale(float* scales, const float*, std::size_t count) { return -extremeOf(scales, count) / Limit; }
    static QL_LANES Floats multiple(Floats inverse, Floats scale)
    {
        // One rounding in all: the product is not rounded on its way to an integer.
        const Floats code = fused(inverse, scale, splat(integerMagic)) - splat(integerMagic);
        return smaller(larger(code, splat(-Limit)), splat(Limit - 1));
    }
    template <typename Codec>
    static QL_LANES void put(FieldBlocks<Codec>& to, int group, Floats multiple, Floats shifted)
    {
        to.put(Codec::steps, group, toInts(multiple + splat(Limit)));
        to.put(Codec::shifted, group, toInts(shifted));
    }
};

/// Sums over a row, in the order of codec::LevelSearchRows.
template <bool Pairs> struct RowSums {
    Floats xl = splat(0), ll = splat(0);

    QL_LANES void add(const float* x, const float* levels, const float* weighted)
    {
        const auto each = [](const float* values, int i) { return load(values + i * lanes); };
        if constexpr (Pairs) {
            for (int i = 0; i < 16; ++i) {
                const int j = i + 16;
                xl = xl + fused(each(weighted, i), each(x, i), each(weighted, j) * each(x, j));
                ll = ll + fused(each(weighted, i), each(levels, i), each(weighted, j) * each(levels, j));
            }
        } else {
            for (int i = 0; i < groupValues; ++i) {
                xl = fused(each(weighted, i), each(x, i), xl);
                ll = fused(each(weighted, i), each(levels, i), ll);
            }
        }
    }
};

template <typename Type> struct SharedLevelSearch {
    static QL_LANES GroupFit fit(const GroupTile& group)
    {
        Mask suspects = noLane();
        const LevelFit fit = fitLevels<Type, groupValues>(group.x, group.w, suspects);
        return {select(suspects, splat(__builtin_nanf("")), fit.scale), zeroUnless(fit.shifted, splat(1))};
    }
};

template <typename Type, Format Name, typename Steps, typename Search = SharedLevelSearch<Type>>
struct LevelRowsKernel {
    using Codec = Type;
    static constexpr Format format = Name;

    static QL_LANES GroupFit fitGroup(const GroupTile& group) { return Search::fit(group); }

    static float rowScale(float* scales, const float* weightSums, std::size_t count)
    {
        return Steps::rowScale(scales, weightSums, count);
    }

    template <bool Weighted>
    static Floats writeBlocks(const RowTile& tile, std::size_t rowBytes, std::byte* out, Mask& suspects)
    {
        const Floats rowScale = load(tile.rowScales), inverse = splat(1) / rowScale;
        RowSums<Type::sumsPairs> sums;
        for (std::size_t block = 0; block < tile.blocks(); ++block) {
            FieldBlocks<Type> to;
            for (int g = 0; g < groupsPerBlock; ++g) {
                const std::size_t index = block * groupsPerBlock + static_cast<std::size_t>(g);
                GroupTile group;
                gatherRows<LevelRowsKernel, Weighted>(tile, index, group);
                const Floats shifted = tile.ofRows(tile.shifted, tile.groups(), index);
                const Floats multiple = Steps::multiple(inverse, tile.ofRows(tile.scales, tile.groups(), index));
                Steps::put(to, g, multiple, shifted);
                writeGroup(group, rowScale * multiple, multiple, isEqual(shifted, splat(1)), g, to, sums, suspects);
            }
            to.write(tile, rowBytes, block, out);
        }
        return splat(Steps::growth) * select(isLess(splat(0), sums.ll), sums.xl / sums.ll, rowScale);
    }

private:
    static QL_LANES void writeGroup(const GroupTile& group, Floats step, Floats multiple, Mask shifted, int number,
                                    FieldBlocks<Type>& to, RowSums<Type::sumsPairs>& sums, Mask& suspects)
    {
        Floats largest = splat(0);
        for (int i = 0; i < groupValues; ++i)
            largest = larger(magnitude(load(group.x + i * lanes)), largest);
        const Floats inverse = levelInverse(step, largest, suspects);
        const auto levelOf = ChosenNearest<Type>::levels(shifted), codeOf = ChosenNearest<Type>::codes(shifted);
        alignas(64) float levels[groupValues * lanes], weighted[groupValues * lanes];
        for (int i = 0; i < groupValues; ++i) {
            const Floats scaled = inverse * load(group.x + i * lanes);
            const Floats level = levelOf.at(scaled) * multiple;
            Floats code = codeOf.at(scaled);
            if constexpr (Steps::writesZeros)
                code = zeroUnless(opposite(isEqual(multiple, splat(0))), code);
            to.put(Type::codes, number * groupValues + i, asInts(code));
            store(levels + i * lanes, level);
            store(weighted + i * lanes, load(group.w + i * lanes) * level);
        }
        sums.add(group.x, levels, weighted);
    }
};

} // namespace
} // namespace ql::quant::simd
