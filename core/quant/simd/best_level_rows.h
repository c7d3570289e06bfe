// SPDX-License-Identifier: Apache-2.0
// Search::Best for IQ2_KS, IQ3_KS, IQ4_KS, IQ5_KS, IQ4_KSS and IQ2_KL.
#pragma once

#include "core/quant/simd/best_groups.h"

namespace ql::quant::simd {
namespace {

struct BestIq2ks : BestLevelType<Format::IQ2_KS, 32, codec::ikLevels2, Multiples<16>> {
    static constexpr ScaleGrids grids = grids2;
};
struct BestIq3ks : BestLevelType<Format::IQ3_KS, 32, codec::ikLevels3, Multiples<16>> {
    static constexpr ScaleGrids grids = grids3;
};
struct BestIq4ks : BestLevelType<Format::IQ4_KS, 32, codec::ikLevels4, OddMultiples<127>> {
    static constexpr ScaleGrids grids = grids4;
};
struct BestIq5ks : BestLevelType<Format::IQ5_KS, 32, codec::ikLevels5, OddMultiples<127>> {
    static constexpr ScaleGrids grids = grids5;
};
struct BestIq4kss {
    static constexpr Format format = Format::IQ4_KSS;
    static constexpr int groupValues = 32, halves = 2;
    static constexpr ScaleGrids grids = grids4;
    using Steps = OddMultiples<127>;
    template <int Half> using Finder = EvenNearest<Half>;
};
struct BestIq2kl {
    static constexpr Format format = Format::IQ2_KL;
    static constexpr int groupValues = 32, halves = 1;
    static constexpr ScaleGrids grids = grids3;
    using Steps = Multiples<32>;
    template <int Half> using Finder = PairNearestLevels;
};

namespace best_level_rows {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ2_KS, .encodeBest = BestGroups<BestIq2ks>::encode},
    {.format = Format::IQ3_KS, .encodeBest = BestGroups<BestIq3ks>::encode},
    {.format = Format::IQ4_KS, .encodeBest = BestGroups<BestIq4ks>::encode},
    {.format = Format::IQ5_KS, .encodeBest = BestGroups<BestIq5ks>::encode},
    {.format = Format::IQ4_KSS, .encodeBest = BestGroups<BestIq4kss>::encode},
    {.format = Format::IQ2_KL, .encodeBest = BestGroups<BestIq2kl>::encode},
};
} // namespace best_level_rows

} // namespace
} // namespace ql::quant::simd
