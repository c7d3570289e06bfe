// SPDX-License-Identifier: Apache-2.0
// Search::Best for IQ2_K to IQ6_K.
#pragma once

#include "core/quant/simd/best_groups.h"

namespace ql::quant::simd {
namespace {

struct BestIq2k : BestLevelType<Format::IQ2_K, 16, codec::ikLevels2, Multiples<8>> {
    static constexpr ScaleGrids grids = grids2;
};
struct BestIq3k : BestLevelType<Format::IQ3_K, 16, codec::ikLevels3, OddMultiples<31>> {
    static constexpr ScaleGrids grids = grids3;
};
struct BestIq4k : BestLevelType<Format::IQ4_K, 16, codec::ikLevels4, Multiples<32>> {
    static constexpr ScaleGrids grids = grids4;
};
struct BestIq5k : BestLevelType<Format::IQ5_K, 16, codec::ikLevels5, Multiples<32>> {
    static constexpr ScaleGrids grids = grids5;
};
struct BestIq6k {
    static constexpr Format format = Format::IQ6_K;
    static constexpr int groupValues = 16, halves = 2;
    static constexpr ScaleGrids grids = grids6;
    using Steps = Multiples<128>;
    template <int Half> using Finder = CubicNearest<Half>;
};

namespace best_iq_k {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ2_K, .encodeBest = BestGroups<BestIq2k>::encode},
    {.format = Format::IQ3_K, .encodeBest = BestGroups<BestIq3k>::encode},
    {.format = Format::IQ4_K, .encodeBest = BestGroups<BestIq4k>::encode},
    {.format = Format::IQ5_K, .encodeBest = BestGroups<BestIq5k>::encode},
    {.format = Format::IQ6_K, .encodeBest = BestGroups<BestIq6k>::encode},
};
} // namespace best_iq_k

} // namespace
} // namespace ql::quant::simd
