// SPDX-License-Identifier: Apache-2.0
// Search::Best for Q4_0, Q5_0 and Q8_0.
#pragma once

#include "core/quant/codec/q4_q5.h"
#include "core/quant/simd/best_batch.h"
#include "core/quant/simd/best_symmetric.h"

namespace ql::quant::simd {
namespace {

/// A scale that a file can hold, replaced by whatever has a smaller error.
template <int Count, int Limit> struct ScaleAsHalf {
    const float* x;
    const float* w;
    Floats scale, error;

    QL_LANES ScaleAsHalf(const float* values, const float* weights, Floats start)
        : x(values)
        , w(weights)
        , scale(fromHalf(toHalf(start)))
        , error(errorOfScale<Count, Limit>(values, weights, scale))
    {
    }

    QL_LANES void consider(Floats candidate)
    {
        const Floats itsError = errorOfScale<Count, Limit>(x, w, candidate);
        const Mask better = isLess(itsError, error);
        error = select(better, itsError, error);
        scale = select(better, candidate, scale);
    }

    /// The best scale for the codes that the scale at hand gives.
    QL_LANES void refit() { consider(fromHalf(toHalf(sumsOfCodes<Count, Limit>(x, w, splat(1) / scale).scale()))); }

    QL_LANES void considerNeighbours(int reach)
    {
        const Ints centre = toHalf(scale);
        for (int step = -reach; step <= reach; ++step)
            consider(fromHalf(addInts(centre, splatInt(step))));
    }
};

template <int Bits> struct BestSymmetric32 {
    static constexpr Format format = Bits == 4 ? Format::Q4_0 : Bits == 5 ? Format::Q5_0 : Format::Q8_0;
    static constexpr int blockValues = 32, blockBytes = 2 + 4 * Bits, limit = 1 << (Bits - 1);
    /// Eight bits: to cut off even the largest value costs more than finer steps gain, but roundings are many.
    static constexpr ScaleGrid grid = Bits == 8 ? ScaleGrid{0.75f, 1.015f, 64} : ScaleGrid{0.6f, 1.8f, 64};
    static constexpr int refits = 2, neighbours = Bits == 8 ? 4 : 1;
    using Result = Found<32, 1>;

    static void search(const float* x, const float* w, Result& found)
    {
        ScaleAsHalf<32, limit> fit(x, w, bestScale<32, limit>(x, w, grid));
        for (int i = 0; i < refits; ++i)
            fit.refit();
        fit.considerNeighbours(neighbours);
        storeInts(found.scale, toHalf(fit.scale));
        const Floats inverse = splat(1) / fit.scale;
        for (int i = 0; i < 32; ++i)
            store(found.codes + i * lanes, symmetricCode<limit>(inverse, load(x + i * lanes)));
    }

    static void write(const Result& found, int lane, std::uint8_t* block)
    {
        codec::storeHalf(block, found.scaleOf(lane));
        if constexpr (Bits == 8)
            std::memcpy(block + 2, bytesOfLane<32>(found.codes, lane).data(), 32);
        else
            codec::Codes32<Bits>::write(bytesOfLane<32>(found.codes, lane, limit).data(), block + 2);
    }
};

namespace best_blocks_of_32 {
constexpr FastCodec codecs[] = {
    {.format = Format::Q4_0, .encodeBest = encodeBest<BestSymmetric32<4>>},
    {.format = Format::Q5_0, .encodeBest = encodeBest<BestSymmetric32<5>>},
    {.format = Format::Q8_0, .encodeBest = encodeBest<BestSymmetric32<8>>},
};
} // namespace best_blocks_of_32

} // namespace
} // namespace ql::quant::simd
