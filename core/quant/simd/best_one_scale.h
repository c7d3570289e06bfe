// SPDX-License-Identifier: Apache-2.0
// Search::Best for formats whose blocks have one scale, a half.
#pragma once

#include "core/quant/simd/best_batch.h"
#include "core/quant/simd/best_scale.h"

namespace ql::quant::simd {
namespace {

/// A layout has format, blockValues, blockBytes, Levels, grids, and how many halves to each side of the best are tried.
template <typename Layout> struct BestOneScale : Layout {
    using Result = Found<Layout::blockValues, 1>;

    static void search(const float* x, const float* w, bool weighted, Result& found)
    {
        const Group<typename Layout::Levels, Layout::blockValues> group{x, w};
        const Ints scale = bestHalf(group, weighted ? Layout::grids.weighted : Layout::grids.plain, 2, Layout::reach);
        storeInts(found.scale, scale);
        group.storeLevels(fromHalf(scale), found.levels);
    }
};

} // namespace
} // namespace ql::quant::simd
