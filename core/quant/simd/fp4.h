// SPDX-License-Identifier: Apache-2.0
// MXFP4 and NVFP4: E2M1 numbers under a scale. The nearest number's code counts the midpoints that a magnitude exceeds;
// one that is as near to two takes the lower.
#pragma once

#include "core/quant/simd/flat_batch.h"

namespace ql::quant::simd {
namespace {

/// Between the doubled E2M1 numbers.
constexpr int e2m1Midpoints = 7;
constexpr float e2m1Midpoint[e2m1Midpoints] = {0.5f, 1.5f, 2.5f, 3.5f, 5, 7, 10};

/// The code of v, whose midpoints midpointAt(n) gives. Zero has no sign.
template <typename MidpointAt> QL_LANES Ints e2m1Code(Floats v, MidpointAt midpointAt)
{
    const Floats size = magnitude(v);
    const Mask aboveZero = isLess(midpointAt(0), size);
    Ints code = oneMoreWhere(aboveZero, splatInt(0));
    for (int n = 1; n < e2m1Midpoints; ++n)
        code = oneMoreWhere(isLess(midpointAt(n), size), code);
    const Ints sign = bitAnd(shiftRight<28>(asInts(v)), splatInt(8));
    return bitOr(code, asInts(zeroUnless(aboveZero, asFloats(sign))));
}

struct FlatMXFP4 {
    static constexpr Format format = Format::MXFP4;
    static constexpr int blockValues = 32, blockBytes = 17;

    struct Measures {
        unsigned suspects;
        StoredFloats inverses; ///< of the doubled numbers' scales, powers of two
        StoredBytes scales;
    };

    static QL_LANES void measure(const float* x, Measures& measures)
    {
        const Floats largest = largestOfEach<blockValues>(x);
        const Mask zero = isEqual(largest, splat(0)), small = butNot(isLess(largest, splat(0x1p-100f)), zero);
        const Ints bits = asInts(select(zero, splat(1), largest)), exponent = shiftRight<23>(bits);
        // The reference's logarithm takes up to 44 floats below a power of two for it.
        const Floats mantissa = asFloats(bitOr(bitAnd(bits, splatInt(0x7fffff)), asInts(splat(1))));
        measures.suspects = laneBits(either(either(tooLarge(largest), small), isLess(splat(2 - 0x1p-17f), mantissa)));
        measures.inverses.put(asFloats(shiftLeft<23>(subtractInts(splatInt(254 + 3), exponent))));
        measures.scales.put(asInts(zeroUnless(opposite(zero), asFloats(addInts(exponent, splatInt(-2))))));
    }

    static QL_LANES void write(const float* x, const Measures& measures, std::byte* out)
    {
        for (int block = 0; block < lanes; ++block, x += blockValues, out += blockBytes) {
            const Floats inverse = measures.inverses.spread(block);
            Ints codes[vectorsOf32];
            for (int i = 0; i < vectorsOf32; ++i)
                codes[i] =
                    e2m1Code(loadAnywhere(x + i * lanes) * inverse, [](int n) { return splat(e2m1Midpoint[n]); });
            out[0] = measures.scales.bytes[block];
            storeNibbles16(out + 1, codes, codes + vectorsOf32 / 2);
        }
    }
};

struct FlatNVFP4 {
    static constexpr Format format = Format::NVFP4;
    static constexpr int blockValues = 64, blockBytes = 36;
    static constexpr int groupValues = 16, groups = 4; ///< in a block

    struct Measures {
        unsigned suspects;
        StoredFloats midpoints[groups][e2m1Midpoints]; ///< of `lanes` groups each
        StoredBytes scales[groups];
    };

    static QL_LANES void measure(const float* x, Measures& measures)
    {
        measures.suspects = 0;
        for (int part = 0; part < groups; ++part) {
            const Floats v = largestOfEach<groupValues>(x + part * lanes * groupValues) / splat(6);
            // UE4M3: eighths of a power of two, halves rounded up; below the smallest power multiples of 2^-9.
            const Mask normal = isAtLeast(v, splat(0x1p-6f));
            const Ints few = smallerInt(truncated(v * splat(512) + splat(0.5f)), splatInt(7));
            const Ints eighths = shiftRight<20>(addInts(asInts(v), splatInt(1 << 19)));
            const Ints code = addInts(eighths, splatInt(-(127 - 7) * 8));
            measures.scales[part].put(asInts(select(normal, asFloats(code), asFloats(few))));
            const Floats scale = select(normal, asFloats(shiftLeft<20>(eighths)), toFloats(few) * splat(0x1p-9f));
            // Under the scale 0 everything is 0.
            const Floats half = select(isEqual(scale, splat(0)), splat(__builtin_inff()), splat(0.5f) * scale);
            for (int n = 0; n < e2m1Midpoints; ++n)
                measures.midpoints[part][n].put(half * splat(e2m1Midpoint[n]));
            // From 248 on the scale is limited, and values may be so far above it that their differences are rounded.
            unsigned limited = laneBits(opposite(isLess(v, splat(248))));
            for (int group = part * lanes; limited != 0; ++group, limited >>= 1)
                measures.suspects |= (limited & 1u) << group / groups;
        }
    }

    static QL_LANES void write(const float* x, const Measures& measures, std::byte* out)
    {
        constexpr int perGroup = groupValues / lanes, together = 2;
        for (int group = 0; group < groups * lanes; group += together) {
            if (group % groups == 0) {
                std::memcpy(out, measures.scales[group / lanes].bytes + group % lanes, groups);
                out += groups;
            }
            Ints codes[together * perGroup];
            for (int i = 0; i < together * perGroup; ++i, x += lanes) {
                const auto& midpoints = measures.midpoints[group / lanes];
                const int lane = (group + i / perGroup) % lanes;
                codes[i] = e2m1Code(loadAnywhere(x), [&](int n) { return midpoints[n].spread(lane); });
            }
            storeHalvesAsNibbles(codes, out);
            out += together * groupValues / 2;
        }
    }

private:
    /// Two groups: the first half of each in low nibbles, the second half in high ones.
    static QL_LANES void storeHalvesAsNibbles(const Ints* codes, std::byte* out)
    {
        if constexpr (lanes == groupValues) {
            const Ints low = lowerHalves(codes[0], codes[1]), high = upperHalves(codes[0], codes[1]);
            storeNibbles16(out, &low, &high);
        } else {
            constexpr int half = groupValues / 2 / lanes;
            Ints low[2 * half], high[2 * half];
            for (int i = 0; i < 2 * half; ++i) {
                low[i] = codes[i / half * 2 * half + i % half];
                high[i] = codes[i / half * 2 * half + half + i % half];
            }
            storeNibbles16(out, low, high);
        }
    }
};

namespace fp4 {
constexpr FastCodec codecs[] = {
    {.format = Format::MXFP4, .encode = encodeFlat<FlatMXFP4>},
    {.format = Format::NVFP4, .encode = encodeFlat<FlatNVFP4>},
};
} // namespace fp4

} // namespace
} // namespace ql::quant::simd
