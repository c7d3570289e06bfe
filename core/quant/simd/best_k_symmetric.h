// SPDX-License-Identifier: Apache-2.0
// Search::Best for Q3_K, Q6_K and IQ4_XS: groups whose scales are whole steps, of either sign, of the block's scale.
#pragma once

#include "core/quant/simd/best_batch.h"
#include "core/quant/simd/best_scale.h"

namespace ql::quant::simd {
namespace {

/// The search for a block of 256 values. Fits every group, tries a few scales of the block that give the largest fit
/// nearly the largest step, chooses each group's step anew for each of them, and refits the scale to the outcome.
template <typename Layout> class SteppedScales {
public:
    static constexpr int groups = Layout::groups, groupValues = 256 / groups;
    using Result = Found<256, groups>;

    SteppedScales(const float* x, const float* w)
        : m_x(x)
        , m_w(w)
    {
    }

    void search(const ScaleGrid& grid, Result& found)
    {
        for (int g = 0; g < groups; ++g)
            store(m_fitted + g * lanes, bestScale(group(g), grid));
        Floats largest;
        const Floats extreme = signedLargest<groups>(m_fitted, largest);
        for (int step : {Layout::lowestStep, Layout::highestStep, Layout::lowestStep + 1, Layout::highestStep - 1})
            consider(extreme / splat(static_cast<float>(step)));
        for (int i = 0; i < 2; ++i)
            consider(refit());

        storeInts(found.scale, toHalf(m_scale));
        for (int g = 0; g < groups; ++g) {
            const Floats step = load(m_steps + g * lanes);
            store(found.steps + g * lanes, step);
            group(g).storeLevels(m_scale * step, found.levels + g * groupValues * lanes);
        }
    }

private:
    using GroupOf = Group<typename Layout::Levels, groupValues>;

    QL_LANES GroupOf group(int g) const { return {m_x + g * groupValues * lanes, m_w + g * groupValues * lanes}; }

    /// Of the steps around the fitted one, the one with the least error, which is added to `total`.
    QL_LANES Floats bestStep(int g, Floats scale, Floats centre, Floats& total) const
    {
        Floats best = splat(0), least = splat(0);
        for (int offset = -1; offset <= 1; ++offset) {
            const Floats step =
                nearestWithin(centre + splat(static_cast<float>(offset)), Layout::lowestStep, Layout::highestStep);
            const Floats error = group(g).error(scale * step);
            const Mask better = offset == -1 ? isAtLeast(error, splat(0)) : isLess(error, least);
            least = select(better, error, least);
            best = select(better, step, best);
        }
        total = total + least;
        return best;
    }

    void consider(Floats wanted)
    {
        const Floats scale = fromHalf(toHalf(wanted)), inverse = splat(1) / scale;
        alignas(64) float steps[groups * lanes];
        Floats total = splat(0);
        for (int g = 0; g < groups; ++g)
            store(steps + g * lanes, bestStep(g, scale, rounded(load(m_fitted + g * lanes) * inverse), total));
        const Mask better = isLess(total, m_error);
        m_error = select(better, total, m_error);
        m_scale = select(better, scale, m_scale);
        for (int g = 0; g < groups; ++g)
            store(m_steps + g * lanes, select(better, load(steps + g * lanes), load(m_steps + g * lanes)));
    }

    /// The best scale for the steps and levels at hand.
    QL_LANES Floats refit() const
    {
        ScaleSums all;
        for (int g = 0; g < groups; ++g) {
            const Floats step = load(m_steps + g * lanes);
            const ScaleSums sums = group(g).sums(splat(1) / (m_scale * step));
            all.xl = all.xl + step * sums.xl;
            all.ll = all.ll + step * step * sums.ll;
        }
        return all.scale();
    }

    const float* m_x;
    const float* m_w;
    alignas(64) float m_fitted[groups * lanes];
    alignas(64) float m_steps[groups * lanes] = {};
    Floats m_scale = splat(0), m_error = splat(std::numeric_limits<float>::infinity());
};

template <typename Layout> struct BestStepped : Layout {
    static constexpr int blockValues = 256;
    using Result = typename SteppedScales<Layout>::Result;

    static void search(const float* x, const float* w, bool weighted, Result& found)
    {
        SteppedScales<Layout>(x, w).search(weighted ? Layout::grids.weighted : Layout::grids.plain, found);
    }
};

struct Q3KLayout {
    static constexpr Format format = Format::Q3_K;
    static constexpr int blockBytes = 110, groups = 16, lowestStep = -32, highestStep = 31;
    static constexpr ScaleGrids grids = {{0.7f, 1.4f, 16}, {0.5f, 2.0f, 56}};
    using Levels = EvenLevels<4>;
};

struct Q6KLayout {
    static constexpr Format format = Format::Q6_K;
    static constexpr int blockBytes = 210, groups = 16, lowestStep = -128, highestStep = 127;
    static constexpr ScaleGrids grids = {{0.75f, 1.1f, 24}, {0.6f, 1.2f, 48}};
    using Levels = EvenLevels<32>;
};

struct Iq4XsLayout {
    static constexpr Format format = Format::IQ4_XS;
    static constexpr int blockBytes = 136, groups = 8, lowestStep = -32, highestStep = 31;
    static constexpr ScaleGrids grids = {{0.75f, 1.35f, 16}, {0.6f, 1.7f, 40}};
    using Levels = Iq4Levels;
};

namespace best_k_symmetric {
constexpr FastCodec codecs[] = {
    {.format = Format::Q3_K, .encodeBest = encodeBest<BestStepped<Q3KLayout>>},
    {.format = Format::Q6_K, .encodeBest = encodeBest<BestStepped<Q6KLayout>>},
    {.format = Format::IQ4_XS, .encodeBest = encodeBest<BestStepped<Iq4XsLayout>>},
};
} // namespace best_k_symmetric

} // namespace
} // namespace ql::quant::simd
