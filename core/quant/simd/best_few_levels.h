// SPDX-License-Identifier: Apache-2.0
// Search::Best for Q1_0, Q2_0, TQ1_0 and TQ2_0.
#pragma once

#include "core/quant/simd/best_one_scale.h"

namespace ql::quant::simd {
namespace {

/// Whole numbers up to Highest, from -1 on.
template <int Highest> struct FewLevels {
    static constexpr float lowest = -1;

    static QL_LANES Floats nearest(Floats v) { return nearestWithin(v, -1, Highest); }
};

/// -1 and 1.
struct SignLevels {
    static constexpr float lowest = -1;

    static QL_LANES Floats nearest(Floats v) { return select(isLess(v, splat(0)), splat(-1), splat(1)); }
};

/// From all values to the few that are largest: with so few levels, most of the range is cut off.
constexpr ScaleGrid fromAllToFew{0.75f, 8, 88};

template <Format OfFormat, int Values, int Bytes, typename LevelsOf> struct FewLevelsLayout {
    static constexpr Format format = OfFormat;
    static constexpr int blockValues = Values, blockBytes = Bytes, reach = 1;
    static constexpr ScaleGrids grids = {fromAllToFew, fromAllToFew};
    using Levels = LevelsOf;
};

/// All scales give the same codes.
struct SignLayout : FewLevelsLayout<Format::Q1_0, 128, 18, SignLevels> {
    static constexpr ScaleGrids grids = {{1, 2, 2}, {1, 2, 2}};
};

namespace best_few_levels {
constexpr FastCodec codecs[] = {
    {.format = Format::Q1_0, .encodeBest = encodeBest<BestOneScale<SignLayout>>},
    {.format = Format::Q2_0,
     .encodeBest = encodeBest<BestOneScale<FewLevelsLayout<Format::Q2_0, 64, 18, FewLevels<2>>>>},
    {.format = Format::TQ1_0,
     .encodeBest = encodeBest<BestOneScale<FewLevelsLayout<Format::TQ1_0, 256, 54, FewLevels<1>>>>},
    {.format = Format::TQ2_0,
     .encodeBest = encodeBest<BestOneScale<FewLevelsLayout<Format::TQ2_0, 256, 66, FewLevels<1>>>>},
};
} // namespace best_few_levels

} // namespace
} // namespace ql::quant::simd
