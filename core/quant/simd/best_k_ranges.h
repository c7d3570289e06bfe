// SPDX-License-Identifier: Apache-2.0
// Search::Best for Q2_K, Q4_K and Q5_K: groups whose scales and offsets are whole steps of the block's two halves.
#pragma once

#include <limits>

#include "core/quant/simd/best_batch.h"
#include "core/quant/simd/best_range.h"

namespace ql::quant::simd {
namespace {

/// The search for a block of 256 values. Fits every group and, for a few units (the scale and the offset of the block)
/// that give the largest fits nearly the largest steps, chooses each group's steps and refits the units to the outcome.
/// The best of all is searched around once more, and further.
template <typename Layout> class SteppedRanges {
public:
    static constexpr int groups = Layout::groups, groupValues = 256 / groups, highestStep = Layout::highestStep;
    using Result = Found<256, groups>;

    SteppedRanges(const float* x, const float* w)
        : m_x(x)
        , m_w(w)
    {
    }

    void search(const RangeGrid& grid, Result& found)
    {
        const RangePair largest = fitGroups(grid);
        for (const auto& [scaleStep, offsetStep] : Layout::stepsOfLargest) {
            startFrom({largest.scale / splat(scaleStep), largest.offset / splat(offsetStep)});
            consider(1);
            refit();
            consider(1);
        }
        m_now = m_best;
        consider(3);
        m_now = m_best;
        refit();
        consider(1);

        for (int g = 0; g < groups; ++g) {
            const RangePair steps = m_best.of(g);
            store(found.steps + g * lanes, steps.scale);
            store(found.minima + g * lanes, steps.offset);
            group(g).storeCodes(m_best.unit.times(steps), found.levels + g * groupValues * lanes);
        }
        storeInts(found.scale, toHalf(m_best.unit.scale));
        storeInts(found.minimum, toHalf(m_best.unit.offset));
    }

private:
    using GroupOf = RangeGroup<groupValues, Layout::top>;

    /// All that a block stores but its codes.
    struct Choice {
        RangePair unit; ///< as halves hold them
        alignas(64) float scales[groups * lanes] = {}, offsets[groups * lanes] = {}; ///< steps

        QL_LANES RangePair of(int g) const { return {load(scales + g * lanes), load(offsets + g * lanes)}; }
        QL_LANES void set(int g, const RangePair& steps)
        {
            store(scales + g * lanes, steps.scale);
            store(offsets + g * lanes, steps.offset);
        }
    };

    QL_LANES GroupOf group(int g) const { return {m_x + g * groupValues * lanes, m_w + g * groupValues * lanes}; }

    /// Returns the largest scale and the largest offset.
    RangePair fitGroups(const RangeGrid& grid)
    {
        RangePair largest;
        for (int g = 0; g < groups; ++g) {
            const RangePair fit = bestRange<false>(group(g), grid);
            m_fits.set(g, fit);
            largest = {larger(fit.scale, largest.scale), larger(fit.offset, largest.offset)};
        }
        return largest;
    }

    void startFrom(const RangePair& unit)
    {
        m_now.unit = unit.asHalves();
        const Floats perScale = splat(1) / unit.scale, perOffset = splat(1) / unit.offset;
        for (int g = 0; g < groups; ++g) {
            const RangePair fit = m_fits.of(g);
            m_now.set(g, {rounded(fit.scale * perScale), rounded(fit.offset * perOffset)});
        }
    }

    /// Of the steps of a group up to `reach` around the present ones, those with the least error, which is returned.
    QL_LANES Floats improveSteps(int g, int reach)
    {
        const RangePair centre = m_now.of(g);
        Floats least = splat(std::numeric_limits<float>::infinity());
        RangePair best;
        for (int i = -reach; i <= reach; ++i)
            for (int j = -reach; j <= reach; ++j) {
                const RangePair steps{nearestWithin(centre.scale + splat(static_cast<float>(i)), 0, highestStep),
                                      nearestWithin(centre.offset + splat(static_cast<float>(j)), 0, highestStep)};
                const Floats error = group(g).error(m_now.unit.times(steps));
                const Mask better = isLess(error, least);
                least = select(better, error, least);
                best = RangePair::choose(better, steps, best);
            }
        m_now.set(g, best);
        return least;
    }

    /// Improves the steps of all groups, and keeps the choice where it is the best so far.
    void consider(int reach)
    {
        Floats error = splat(0);
        for (int g = 0; g < groups; ++g)
            error = error + improveSteps(g, reach);
        const Mask better = isLess(error, m_leastError);
        m_leastError = select(better, error, m_leastError);
        m_best.unit = RangePair::choose(better, m_now.unit, m_best.unit);
        for (int g = 0; g < groups; ++g)
            m_best.set(g, RangePair::choose(better, m_now.of(g), m_best.of(g)));
    }

    /// The best units for the present steps and their codes: least squares for x = a * unit.scale - b * unit.offset
    /// with a = step * code and b the offset's step.
    void refit()
    {
        Floats aa = splat(0), ab = splat(0), bb = splat(0), ax = splat(0), bx = splat(0);
        for (int g = 0; g < groups; ++g) {
            const RangePair steps = m_now.of(g), pair = m_now.unit.times(steps);
            const RangeSums sums = group(g).sums(splat(1) / pair.scale, pair.offset);
            const WeightSums weights = group(g).weightSums();
            aa = aa + steps.scale * steps.scale * sums.ll;
            ab = ab + steps.scale * steps.offset * sums.l;
            bb = bb + steps.offset * steps.offset * weights.w;
            ax = ax + steps.scale * sums.xl;
            bx = bx + steps.offset * weights.x;
        }
        const Floats determinant = aa * bb - ab * ab;
        const RangePair solution{(bb * ax - ab * bx) / determinant, (ab * ax - aa * bx) / determinant};
        const RangePair scaleOnly{ax / aa, m_now.unit.offset}; // where no group has an offset
        m_now.unit = RangePair::choose(isLess(splat(0), determinant), solution, scaleOnly).asHalves();
    }

    const float* m_x;
    const float* m_w;
    Choice m_fits, m_now, m_best; ///< of the fits, the steps are the scales and offsets themselves
    Floats m_leastError = splat(std::numeric_limits<float>::infinity());
};

template <typename Layout> struct BestRanges : Layout {
    static constexpr int blockValues = 256;
    using Result = typename SteppedRanges<Layout>::Result;

    static void search(const float* x, const float* w, bool weighted, Result& found)
    {
        SteppedRanges<Layout>(x, w).search(weighted ? RangeGrid{-1.0f, 3.0f, 12} : RangeGrid{-0.5f, 1.0f, 6}, found);
    }
};

/// Steps that a search gives the largest scale and the largest offset; those beyond the highest are cut off.
/// One step each is for values that are whole multiples of a half, as in ternary models, which leave no error then.
struct StepPair {
    float scale, offset;
};

struct Q2KLayout {
    static constexpr Format format = Format::Q2_K;
    static constexpr int blockBytes = 84, groups = 16, top = 3, highestStep = 15;
    static constexpr StepPair stepsOfLargest[] = {{15, 15}, {16, 15}, {15, 16}, {14, 15}, {15, 14}, {17, 17}, {1, 1}};
};

template <int Bits> struct AffineKLayout {
    static constexpr Format format = Bits == 4 ? Format::Q4_K : Format::Q5_K;
    static constexpr int blockBytes = 16 + 32 * Bits, groups = 8, top = (1 << Bits) - 1, highestStep = 63;
    static constexpr StepPair stepsOfLargest[] = {{63, 63}, {61, 62}, {62, 61}, {60, 60}, {1, 1}};
};

namespace best_k_ranges {
constexpr FastCodec codecs[] = {
    {.format = Format::Q2_K, .encodeBest = encodeBest<BestRanges<Q2KLayout>>},
    {.format = Format::Q4_K, .encodeBest = encodeBest<BestRanges<AffineKLayout<4>>>},
    {.format = Format::Q5_K, .encodeBest = encodeBest<BestRanges<AffineKLayout<5>>>},
};
} // namespace best_k_ranges

} // namespace
} // namespace ql::quant::simd
