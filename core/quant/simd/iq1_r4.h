// SPDX-License-Identifier: Apache-2.0
// IQ1_S_R4 and IQ1_M_R4 of ik_llama.cpp: 32 columns of a row per lane. The scalar twin, which also puts the rows
// together: core/quant/codec/iq1_r4.h.
#pragma once

#include "core/quant/codec/iq1_r4.h"
#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/iq1_fit.h"

namespace ql::quant::simd {
namespace {

constexpr int iq1MiddlePoint = 1029; ///< eight digits 1

/// 32 values per lane and what their errors cost.
struct Iq1R4Values {
    alignas(64) float x[32 * lanes], w[32 * lanes];
    Floats sums[2]; ///< of the squares, by half
    Mask unsafe;

    /// `sums` are added up from left to right, with `together` without a break in the middle.
    QL_LANES Iq1R4Values(const float* const* source, bool together)
    {
        gatherAt<32>(source, 0, x);
        Floats largest = splat(0);
        for (int half = 0; half < 2; ++half) {
            sums[half] = together && half == 1 ? sums[0] : splat(0);
            for (int i = 16 * half; i < 16 * half + 16; ++i) {
                const Floats v = load(x + i * lanes);
                sums[half] = sums[half] + v * v;
                largest = asFloats(largerInt(asInts(largest), asInts(magnitude(v)))); // NaN is larger than all
            }
        }
        unsafe = tooLarge(largest);
    }

    /// Weighs `count` values, which are ignored by an importance that leaves nothing of them.
    QL_LANES void weigh(const float* const* importance, Floats sum, int first, int count)
    {
        const Floats variance = splat(1.5f) * sum / splat(32);
        for (int i = first; i < first + count; ++i) {
            const Floats v = load(x + i * lanes);
            store(w + i * lanes, squareRoot(fused(v, v, variance)));
        }
        if (!importance[0])
            return;
        alignas(64) float given[32 * lanes];
        gatherAt<32>(importance, 0, given);
        Floats left = splat(0);
        for (int i = first; i < first + count; ++i) {
            const Floats factor = load(given + i * lanes), weight = factor * load(w + i * lanes);
            const Mask plain = both(isAtLeast(factor, splat(0)), isLess(factor, splat(largestPlainValue)));
            unsafe = either(unsafe, opposite(plain));
            left = fused(weight, magnitude(load(x + i * lanes)), left);
            store(given + i * lanes, weight);
        }
        const Mask ignored = isLess(left, splat(1e-14f));
        for (int i = first; i < first + count; ++i)
            store(w + i * lanes, select(ignored, load(w + i * lanes), load(given + i * lanes)));
    }
};

/// Puts the fits of all lanes where the scalar code wants them.
template <int Runs, typename FitOf> QL_LANES void scatter(const Iq1GroupFit<Runs>& group, Ints down, FitOf fitOf)
{
    alignas(64) float scales[lanes];
    alignas(64) std::uint32_t downs[lanes];
    store(scales, group.scale);
    storeInts(downs, down);
    for (int lane = 0; lane < lanes; ++lane) {
        auto& fit = fitOf(lane);
        fit.scale = scales[lane];
        fit.down = downs[lane];
        for (int run = 0; run < Runs; ++run)
            fit.points[static_cast<std::size_t>(run)] = static_cast<std::uint16_t>(group.points[run][lane]);
    }
}

inline unsigned fitBatchS(const float* const* x, const float* const* importance, codec::Iq1SR4Layout::Fit* fits)
{
    Iq1R4Values values(x, true);
    const Floats sum = values.sums[1];
    values.weigh(importance, sum, 0, 32);
    Mask nothing;
    Iq1GroupFit<4> group = fitIq1S<Fused>(codebook::iq1Table(), values.x, values.w, nothing);
    nothing = either(nothing, isLess(sum, splat(1e-14f)));
    group.forget(nothing, iq1MiddlePoint);
    scatter(
        group, group.down(0), [&](int lane) -> auto& { return fits[lane]; });
    return laneBits(either(values.unsafe, butNot(group.unsafe, nothing)));
}

/// Where points have moved: the best scale for the points as they are, and which of the shifts goes with it.
QL_LANES void refitWithShifts(Iq1GroupFit<2>& fit, const float* x, const float* w)
{
    Floats sumXQ[4], sumQQ[4];
    for (int shift = 0; shift < 4; ++shift)
        sumXQ[shift] = sumQQ[shift] = splat(0);
    for (int i = 0; i < 16; ++i) {
        const int run = i / 8;
        const Floats weight = load(w + i * lanes), weighted = weight * load(x + i * lanes);
        for (int down = 0; down < 2; ++down) {
            const Floats q = iq1Level(loadInts(fit.digits[run]), i % 8, splatInt(down));
            const Floats xq = weighted * q, qq = weight * q * q;
            for (int shift = 0; shift < 4; ++shift) {
                if ((run == 0 ? shift / 2 : shift % 2) != down)
                    continue;
                sumXQ[shift] = sumXQ[shift] + xq;
                sumQQ[shift] = sumQQ[shift] + qq;
            }
        }
    }
    Floats best = splat(0);
    for (int shift = 0; shift < 4; ++shift) {
        const Mask positive = both(isLess(splat(0), sumXQ[shift]), isLess(splat(0), sumQQ[shift]));
        const Mask better = both(positive, isLess(best * sumQQ[shift], sumXQ[shift] * sumXQ[shift]));
        const Mask taken = both(better, fit.moved);
        const Floats candidate = sumXQ[shift] / sumQQ[shift];
        best = select(better, candidate * sumXQ[shift], best);
        fit.scale = select(taken, candidate, fit.scale);
        fit.shift = selectInts(taken, splatInt(shift), fit.shift);
    }
}

inline unsigned fitBatchM(const float* const* x, const float* const* importance, codec::Iq1MR4Layout::Fit* fits)
{
    Iq1R4Values values(x, false);
    const Floats sum = values.sums[0] + values.sums[1];
    const Mask zero = isLess(sum, splat(1e-14f));
    Mask unsafe = values.unsafe;
    for (int half = 0; half < 2; ++half) {
        const float* const from = values.x + 16 * half * lanes;
        const float* const w = values.w + 16 * half * lanes;
        values.weigh(importance, sum, 16 * half, 16);
        Mask nothing;
        Iq1GroupFit<2> group = fitIq1M<Fused, FusedPairScores>(codebook::iq1Table(), from, w, nothing);
        refitWithShifts(group, from, w);
        const Mask zeroHalf = opposite(isLess(splat(1e-14f), values.sums[half]));
        nothing = either(nothing, either(zero, zeroHalf));
        group.forget(nothing, iq1MiddlePoint);
        unsafe = either(unsafe, butNot(group.unsafe, nothing));
        const Ints down = bitOr(group.down(0), shiftLeft<1>(group.down(1)));
        const Ints asBefore = splatInt(codec::Iq1MR4Layout::asBefore);
        scatter(
            group, selectInts(butNot(zeroHalf, zero), asBefore, down), [&](int lane) -> auto& {
                return fits[lane][static_cast<std::size_t>(half)];
            });
    }
    return laneBits(either(unsafe, values.unsafe));
}

inline void encodeSR4(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                      std::byte* out)
{
    codec::encodeIq1SR4(rows, rowCount, columns, importance, out, lanes, fitBatchS);
}

inline void encodeMR4(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                      std::byte* out)
{
    codec::encodeIq1MR4(rows, rowCount, columns, importance, out, lanes, fitBatchM);
}

namespace iq1_r4 {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ1_S_R4, .encode = encodeSR4},
    {.format = Format::IQ1_M_R4, .encode = encodeMR4},
};
} // namespace iq1_r4

} // namespace
} // namespace ql::quant::simd
