// SPDX-License-Identifier: Apache-2.0
// Search::Best for NVFP4 and MXFP4: every scale that could be the best one. There are only so many.
#pragma once

#include <limits>

#include "core/quant/simd/best_batch.h"

namespace ql::quant::simd {
namespace {

/// E2M1 numbers, all doubled.
struct E2m1 {
    static constexpr float magnitudes[] = {0, 1, 2, 3, 4, 6, 8, 12};
    static constexpr float midpoints[] = {0.5f, 1.5f, 2.5f, 3.5f, 5, 7, 10};

    /// Of the nearest magnitude, what `valueOf` makes of its number.
    template <typename ValueOf> static QL_LANES Floats nearest(Floats size, ValueOf valueOf)
    {
        Floats result = splat(valueOf(0));
        for (int i = 0; i < 7; ++i)
            result = select(isLess(splat(midpoints[i]), size), splat(valueOf(i + 1)), result);
        return result;
    }
};

/// Scales by number, in rising order: those of NVFP4, E4M3 without sign, and the powers of two of MXFP4. A block's
/// largest value tells a search where to begin; `first` and `last` are relative to that.
struct Ue4m3 {
    static constexpr int lowest = 0, highest = 0x7e;
    /// From a little over half the scale that uses all numbers to twice it: the largest value is then 3 or 12 of them.
    static constexpr int first = -9, last = 9;

    static QL_LANES Ints startFor(Floats largest)
    {
        const Floats scale = largest / splat(6);
        const Ints normal = addInts(shiftRight<20>(asInts(scale)), splatInt(-120 * 8));
        const Ints subnormal = truncated(scale * splat(512));
        return asInts(select(isLess(scale, splat(0x1p-6f)), asFloats(subnormal), asFloats(normal)));
    }

    static QL_LANES Floats halfScale(Ints code)
    {
        const Floats normal = asFloats(shiftLeft<20>(addInts(code, splatInt(119 * 8))));
        const Floats subnormal = toFloats(code) * splat(0x1p-10f);
        return select(isLess(toFloats(code), splat(8)), subnormal, normal);
    }
};

struct E8m0 {
    static constexpr int lowest = 2, highest = 254; ///< below, half the scale is subnormal
    static constexpr int first = -3, last = 2;

    static QL_LANES Ints startFor(Floats largest) { return addInts(shiftRight<23>(asInts(largest)), splatInt(-2)); }
    static QL_LANES Floats halfScale(Ints code) { return asFloats(shiftLeft<23>(addInts(code, splatInt(-1)))); }
};

template <typename Scale, int Count> QL_LANES Floats errorOf(const float* x, const float* w, Floats halfScale)
{
    const Floats inverse = splat(1) / halfScale;
    Floats sum = splat(0);
    for (int i = 0; i < Count; ++i) {
        const Floats size = magnitude(load(x + i * lanes));
        const Floats level = E2m1::nearest(size * inverse, [](int n) { return E2m1::magnitudes[n]; });
        const Floats difference = size - level * halfScale;
        sum = sum + load(w + i * lanes) * difference * difference;
    }
    return sum;
}

/// The number of the best scale for a group, and its codes.
template <typename Scale, int Count> QL_LANES Ints bestScaleCode(const float* x, const float* w, float* codes)
{
    Floats largest = splat(0);
    for (int i = 0; i < Count; ++i)
        largest = larger(magnitude(load(x + i * lanes)), largest);
    const Ints start = Scale::startFor(largest);
    Floats least = splat(std::numeric_limits<float>::infinity());
    Ints best = splatInt(Scale::lowest);
    for (int offset = Scale::first; offset <= Scale::last; ++offset) {
        const Ints code =
            largerInt(smallerInt(addInts(start, splatInt(offset)), splatInt(Scale::highest)), splatInt(Scale::lowest));
        const Floats error = errorOf<Scale, Count>(x, w, Scale::halfScale(code));
        const Mask better = isLess(error, least);
        least = select(better, error, least);
        best = asInts(select(better, asFloats(code), asFloats(best)));
    }
    const Floats inverse = splat(1) / Scale::halfScale(best);
    for (int i = 0; i < Count; ++i) {
        const Floats v = load(x + i * lanes);
        const Floats code = E2m1::nearest(magnitude(v) * inverse, [](int n) { return static_cast<float>(n); });
        const Mask negative = both(isLess(v, splat(0)), isLess(splat(0), code)); // there is no use for a negative zero
        store(codes + i * lanes, code + zeroUnless(negative, splat(8)));
    }
    return best;
}

template <typename Layout> struct BestFp4 : Layout {
    static constexpr int blockValues = Layout::groups * Layout::groupValues;
    static constexpr int blockBytes = Layout::groups + blockValues / 2;
    using Result = Found<blockValues, Layout::groups>;

    static void search(const float* x, const float* w, bool, Result& found)
    {
        for (int g = 0; g < Layout::groups; ++g) {
            const int at = g * Layout::groupValues * lanes;
            const Ints code =
                bestScaleCode<typename Layout::Scale, Layout::groupValues>(x + at, w + at, found.levels + at);
            store(found.steps + g * lanes, toFloats(code));
        }
    }
};

struct Nvfp4Layout {
    static constexpr Format format = Format::NVFP4;
    static constexpr int groups = 4, groupValues = 16;
    using Scale = Ue4m3;
};

struct Mxfp4Layout {
    static constexpr Format format = Format::MXFP4;
    static constexpr int groups = 1, groupValues = 32;
    using Scale = E8m0;
};

namespace best_fp4 {
constexpr FastCodec codecs[] = {
    {.format = Format::NVFP4, .encodeBest = encodeBest<BestFp4<Nvfp4Layout>>},
    {.format = Format::MXFP4, .encodeBest = encodeBest<BestFp4<Mxfp4Layout>>},
};
} // namespace best_fp4

} // namespace
} // namespace ql::quant::simd
