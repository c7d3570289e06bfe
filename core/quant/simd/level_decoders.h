// SPDX-License-Identifier: Apache-2.0
// Decoders of the types with levels from a table, and of those with two or three levels.
// Layouts: docs/formats/ggml-types.md.
#pragma once

#include <array>
#include <utility>

#include "core/quant/codec/levels.h"
#include "core/quant/simd/decoders.h"

namespace ql::quant::simd {
namespace {

template <const auto& Levels>
alignas(64) constexpr std::array<float, 16> floatLevels = [] {
    std::array<float, 16> floats{};
    for (std::size_t i = 0; i < floats.size(); ++i)
        floats[i] = Levels[i];
    return floats;
}();

/// 32 values, low nibbles first.
template <const auto& Levels> QL_LANES void decodeNibbles32(const Byte* nibbles, Floats scale, float* out)
{
    for (int i = 0; i < 32; i += lanes) {
        const Ints code = field(nibbles + i % 16, i / 16 * 4, 15);
        storeAnywhere(out + i, scale * lookUp<16>(floatLevels<Levels>.data(), code));
    }
}

struct DecodeIQ4_NL {
    static constexpr int values = 32, bytes = 18;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        decodeNibbles32<codec::iq4Levels>(b + 2, splat(halfAt(b)), out);
    }
};

struct DecodeIQ4_XS {
    static constexpr int values = 256, bytes = 136;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        const float d = halfAt(b);
        const int high = b[2] | b[3] << 8;
        for (int group = 0; group < 8; ++group) {
            const int scale = (b[4 + group / 2] >> group % 2 * 4 & 15) | (high >> group * 2 & 3) << 4;
            const Floats step = splat(d * static_cast<float>(scale - 32));
            decodeNibbles32<codec::iq4Levels>(b + 8 + group * 16, step, out + group * 32);
        }
    }
};

struct DecodeMXFP4 {
    static constexpr int values = 32, bytes = 17;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        // 2^(e - 128); the smallest two are not normal.
        const int bits = b[0] > 1 ? (b[0] - 1) << 23 : 0x200000 << b[0];
        decodeNibbles32<codec::doubledE2m1>(b + 1, asFloats(splatInt(bits)), out);
    }
};

/// Half of each UE4M3 number; 0x7f is zero, and the highest bit counts only there.
constexpr std::array<float, 256> halvesOfUe4m3 = [] {
    std::array<float, 256> halves{};
    for (int bits = 0; bits < 256; ++bits) {
        const int exponent = bits >> 3 & 15, mantissa = bits & 7;
        float half = static_cast<float>(exponent > 0 ? 8 + mantissa : mantissa) * 0x1p-10f;
        for (int e = 1; e < exponent; ++e)
            half *= 2;
        halves[static_cast<std::size_t>(bits)] = bits == 0x7f ? 0 : half;
    }
    return halves;
}();

struct DecodeNVFP4 {
    static constexpr int values = 64, bytes = 36;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        for (int group = 0; group < 4; ++group) {
            const Floats scale = splat(halvesOfUe4m3[b[group]]);
            [&]<int... I>(std::integer_sequence<int, I...>)
            {
                (decodePart<I * lanes>(b + 4 + group * 8, scale, out + group * 16), ...);
            }
            (std::make_integer_sequence<int, 16 / lanes>{});
        }
    }

private:
    template <int First> static QL_LANES void decodePart(const Byte* nibbles, Floats scale, float* out)
    {
        const Ints code = loadHalvedNibbles<First>(nibbles);
        storeAnywhere(out + First, lookUp<16>(floatLevels<codec::doubledE2m1>.data(), code) * scale);
    }
};

/// -1, 0, 1 or 2 from the codes 0 to 3.
QL_LANES Floats signedCode(Ints code)
{
    return toFloats(addInts(code, splatInt(-1)));
}

struct DecodeQ1_0 {
    static constexpr int values = 128, bytes = 18;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        const float d = halfAt(b);
        const Floats plus = splat(d), minus = splat(-d);
        for (int i = 0; i < 128; i += lanes) {
            std::uint16_t bits = 0;
            std::memcpy(&bits, b + 2 + i / 8, lanes > 8 ? 2 : 1);
            storeAnywhere(out + i, select(lanesOf(static_cast<unsigned>(bits) >> i % 8), plus, minus));
        }
    }
};

struct DecodeQ2_0 {
    static constexpr int values = 64, bytes = 18;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        alignas(64) static constexpr int positions[16] = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30};
        Ints position;
        std::memcpy(&position, positions, sizeof position);
        const Floats d = splat(halfAt(b));
        for (int i = 0; i < 64; i += lanes) {
            std::uint32_t bits = 0;
            std::memcpy(&bits, b + 2 + i / 4, lanes / 4);
            const Ints code = bitAnd(shiftRightEach(splatInt(static_cast<int>(bits)), position), splatInt(3));
            storeAnywhere(out + i, signedCode(code) * d);
        }
    }
};

struct DecodeTQ2_0 {
    static constexpr int values = 256, bytes = 66;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        const Floats d = splat(halfAt(b + 64));
        for (int i = 0; i < 256; i += lanes)
            storeAnywhere(out + i, signedCode(field(b + i / 128 * 32 + i % 32, i % 128 / 32 * 2, 3)) * d);
    }
};

struct DecodeTQ1_0 {
    static constexpr int values = 256, bytes = 54;

    static QL_LANES void decode(const Byte* b, float* out)
    {
        const Floats d = splat(halfAt(b + 52));
        decodeRun<32, 5>(b, d, out);
        decodeRun<16, 5>(b + 32, d, out + 160);
        Byte last[lanes * 2] = {};
        std::memcpy(last, b + 48, 4);
        alignas(64) float trits[4 * lanes];
        decodeRun<lanes, 4>(last, d, trits);
        for (int n = 0; n < 4; ++n)
            std::memcpy(out + 240 + n * 4, trits + n * lanes, 4 * sizeof(float));
    }

private:
    /// A byte is a fraction of 256 in base three: times three shifts out the next trit.
    template <int Stride, int Trits> static QL_LANES void decodeRun(const Byte* b, Floats d, float* out)
    {
        for (int i = 0; i < Stride; i += lanes) {
            Ints rest = loadBytes(b + i);
            for (int n = 0; n < Trits; ++n) {
                const Ints tripled = addInts(rest, shiftLeft<1>(rest));
                storeAnywhere(out + n * Stride + i, signedCode(shiftRight<8>(tripled)) * d);
                rest = bitAnd(tripled, splatInt(255));
            }
        }
    }
};

namespace level_decoders {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ4_NL, .decode = decodeRows<DecodeIQ4_NL>},
    {.format = Format::IQ4_XS, .decode = decodeRows<DecodeIQ4_XS>},
    {.format = Format::TQ1_0, .decode = decodeRows<DecodeTQ1_0>},
    {.format = Format::TQ2_0, .decode = decodeRows<DecodeTQ2_0>},
    {.format = Format::MXFP4, .decode = decodeRows<DecodeMXFP4>},
    {.format = Format::NVFP4, .decode = decodeRows<DecodeNVFP4>},
    {.format = Format::Q1_0, .decode = decodeRows<DecodeQ1_0>},
    {.format = Format::Q2_0, .decode = decodeRows<DecodeQ2_0>},
};
} // namespace level_decoders

} // namespace
} // namespace ql::quant::simd
