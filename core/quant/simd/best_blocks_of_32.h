// SPDX-License-Identifier: Apache-2.0
// Search::Best for Q4_0, Q5_0, Q6_0, Q8_0, IQ4_NL, Q4_1 and Q5_1.
#pragma once

#include "core/quant/simd/best_one_scale.h"
#include "core/quant/simd/best_range.h"

namespace ql::quant::simd {
namespace {

template <int Bits> struct SymmetricLayout {
    static constexpr Format format = Bits == 4 ? Format::Q4_0 : Bits == 5 ? Format::Q5_0 : Format::Q6_0;
    static constexpr int blockValues = 32, blockBytes = 2 + 4 * Bits, limit = 1 << (Bits - 1), reach = 1;
    static constexpr ScaleGrids grids =
        Bits == 6 ? ScaleGrids{{0.8f, 1.1f, 32}, {0.6f, 1.3f, 64}} : ScaleGrids{{0.8f, 1.3f, 32}, {0.6f, 1.8f, 64}};
    using Levels = EvenLevels<limit>;
};

struct BytesLayout {
    static constexpr Format format = Format::Q8_0;
    static constexpr int blockValues = 32, blockBytes = 34, reach = 4;
    /// To cut off even the largest value costs more than finer steps gain, but roundings are many.
    static constexpr ScaleGrids grids = {{0.8f, 1.01f, 64}, {0.7f, 1.02f, 64}};
    using Levels = EvenLevels<128>;
};

struct Iq4Layout {
    static constexpr Format format = Format::IQ4_NL;
    static constexpr int blockValues = 32, blockBytes = 18, reach = 1;
    static constexpr ScaleGrids grids = {{0.75f, 1.35f, 16}, {0.6f, 1.7f, 40}};
    using Levels = Iq4Levels;
};

/// Q4_1 and Q5_1.
template <int Bits> struct BestOneRange {
    static constexpr Format format = Bits == 4 ? Format::Q4_1 : Format::Q5_1;
    static constexpr int blockValues = 32, blockBytes = 4 + 4 * Bits;
    using Result = Found<32, 1>;

    static void search(const float* x, const float* w, bool weighted, Result& found)
    {
        const RangeGroup<32, (1 << Bits) - 1> group{x, w};
        const RangePair pair = bestHalves(group, weighted ? RangeGrid{-1.0f, 3.0f, 14} : RangeGrid{-0.6f, 1.2f, 12});
        storeInts(found.scale, toHalf(pair.scale));
        storeInts(found.minimum, toHalf(splat(0) - pair.offset));
        group.storeCodes(pair, found.levels);
    }
};

namespace best_blocks_of_32 {
constexpr FastCodec codecs[] = {
    {.format = Format::Q4_0, .encodeBest = encodeBest<BestOneScale<SymmetricLayout<4>>>},
    {.format = Format::Q5_0, .encodeBest = encodeBest<BestOneScale<SymmetricLayout<5>>>},
    {.format = Format::Q6_0, .encodeBest = encodeBest<BestOneScale<SymmetricLayout<6>>>},
    {.format = Format::Q8_0, .encodeBest = encodeBest<BestOneScale<BytesLayout>>},
    {.format = Format::IQ4_NL, .encodeBest = encodeBest<BestOneScale<Iq4Layout>>},
    {.format = Format::Q4_1, .encodeBest = encodeBest<BestOneRange<4>>},
    {.format = Format::Q5_1, .encodeBest = encodeBest<BestOneRange<5>>},
};
} // namespace best_blocks_of_32

} // namespace
} // namespace ql::quant::simd
