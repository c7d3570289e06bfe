// SPDX-License-Identifier: Apache-2.0
// Decoders: consecutive values of a block side by side, with the scalar decoders' operations in their order.
// Layouts: docs/formats/ggml-types.md.
#pragma once

#include <cstring>

#include "core/quant/simd/codecs.h"
#include "core/quant/simd/lanes.h"

namespace ql::quant::simd {
namespace {

using Byte = std::uint8_t;

QL_LANES float halfAt(const Byte* from)
{
    std::uint16_t half;
    std::memcpy(&half, from, 2);
    return floatOfHalf(half);
}

/// (bits >> shift) & mask of one byte per lane.
QL_LANES Ints field(const Byte* from, int shift, int mask)
{
    return bitAnd(shiftRightBy(loadBytes(from), shift), splatInt(mask));
}

template <typename Block> void decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    const auto* block = reinterpret_cast<const Byte*>(rows);
    for (std::size_t i = 0; i < rowCount * columns; i += Block::values, block += Block::bytes)
        Block::decode(block, out + i);
}

inline void decodeFloat16(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    const std::size_t count = rowCount * columns, whole = count - count % lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        storeAnywhere(out + i, loadHalves(rows + i * 2));
    for (std::size_t i = whole; i < count; ++i)
        out[i] = halfAt(reinterpret_cast<const Byte*>(rows) + i * 2);
}

inline void decodeBfloat16(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    for (std::size_t i = 0; i < rowCount * columns; ++i) {
        std::uint16_t upperHalf;
        std::memcpy(&upperHalf, rows + i * 2, 2);
        const std::uint32_t bits = std::uint32_t{upperHalf} << 16;
        std::memcpy(out + i, &bits, 4);
    }
}

struct DecodeQ8_0 {
    static constexpr int values = 32, bytes = 34;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        const Floats scale = splat(halfAt(b));
        for (int i = 0; i < 32; i += lanes)
            storeAnywhere(out + i, toFloats(loadSignedBytes(b + 2 + i)) * scale);
    }
};

/// Q4_0, Q5_0 (no minimum), Q4_1 and Q5_1.
template <int Bits, bool Minimum> struct Decode32 {
    static constexpr int header = Minimum ? 4 : 2, nibbles = header + (Bits - 4) * 4;
    static constexpr int values = 32, bytes = nibbles + 16;

    static QL_LANES void decode(const Byte* b, float* out)
    {
        const Floats scale = splat(halfAt(b)), minimum = splat(Minimum ? halfAt(b + 2) : 0);
        alignas(64) static constexpr int positions[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        for (int i = 0; i < 32; i += lanes) {
            Ints code = field(b + nibbles + i % 16, i / 16 * 4, 15);
            if constexpr (Bits == 5) {
                std::uint32_t fifth;
                std::memcpy(&fifth, b + header, 4);
                Ints position;
                std::memcpy(&position, positions, sizeof position);
                const Ints bit = shiftRightEach(splatInt(static_cast<int>(fifth >> i)), position);
                code = bitOr(code, shiftLeft<4>(bitAnd(bit, splatInt(1))));
            }
            if constexpr (Minimum)
                storeAnywhere(out + i, toFloats(code) * scale + minimum);
            else
                storeAnywhere(out + i, toFloats(addInts(code, splatInt(-(1 << (Bits - 1))))) * scale);
        }
    }
};

struct DecodeQ2K {
    static constexpr int values = 256, bytes = 84;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        const float d = halfAt(b + 80), dmin = halfAt(b + 82);
        for (int run = 0; run < 16; ++run) {
            const Floats scale = splat(d * static_cast<float>(b[run] & 15));
            const Floats minimum = splat(dmin * static_cast<float>(b[run] >> 4));
            const Byte* const codes = b + 16 + run / 8 * 32 + run % 2 * 16;
            for (int i = 0; i < 16; i += lanes)
                storeAnywhere(out + run * 16 + i, scale * toFloats(field(codes + i, run % 8 / 2 * 2, 3)) - minimum);
        }
    }
};

struct DecodeQ3K {
    static constexpr int values = 256, bytes = 110;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        const float d = halfAt(b + 108);
        for (int run = 0; run < 16; ++run) {
            const int low = b[96 + run % 8] >> (run / 8 * 4) & 15, high = b[104 + run % 4] >> (run / 4 * 2) & 3;
            const Floats scale = splat(d * static_cast<float>((low | high << 4) - 32));
            const Byte* const codes = b + 32 + run / 8 * 32 + run % 2 * 16;
            const Byte* const highBits = b + run % 2 * 16;
            for (int i = 0; i < 16; i += lanes) {
                const Ints code =
                    bitOr(field(codes + i, run % 8 / 2 * 2, 3), shiftLeft<2>(field(highBits + i, run / 2, 1)));
                storeAnywhere(out + run * 16 + i, scale * toFloats(addInts(code, splatInt(-4))));
            }
        }
    }
};

/// Q4_K, and Q5_K with a fifth bit.
template <int Bits> struct DecodeQ45K {
    static constexpr int nibbles = Bits == 4 ? 16 : 48;
    static constexpr int values = 256, bytes = nibbles + 128;

    static QL_LANES void decode(const Byte* b, float* out)
    {
        const float d = halfAt(b), dmin = halfAt(b + 2);
        const Byte* const s = b + 4;
        for (int run = 0; run < 8; ++run) {
            const int k = run % 4;
            const int scaleCode = run < 4 ? s[k] & 63 : (s[k + 8] & 15) | (s[k] >> 6) << 4;
            const int minimumCode = run < 4 ? s[k + 4] & 63 : s[k + 8] >> 4 | (s[k + 4] >> 6) << 4;
            const Floats scale = splat(d * static_cast<float>(scaleCode));
            const Floats minimum = splat(dmin * static_cast<float>(minimumCode));
            const Byte* const codes = b + nibbles + run / 2 * 32;
            for (int i = 0; i < 32; i += lanes) {
                Ints code = field(codes + i, run % 2 * 4, 15);
                if constexpr (Bits == 5)
                    code = bitOr(code, shiftLeft<4>(field(b + 16 + i, run, 1)));
                storeAnywhere(out + run * 32 + i, scale * toFloats(code) - minimum);
            }
        }
    }
};

struct DecodeQ6K {
    static constexpr int values = 256, bytes = 210;
    static QL_LANES void decode(const Byte* b, float* out)
    {
        const float d = halfAt(b + 208);
        for (int run = 0; run < 16; ++run) {
            const Floats scale = splat(d * static_cast<float>(static_cast<std::int8_t>(b[192 + run])));
            const int half = run / 8, quarter = run % 8 / 2, column = run % 2 * 16;
            const Byte* const low = b + half * 64 + quarter % 2 * 32 + column;
            const Byte* const high = b + 128 + half * 32 + column;
            for (int i = 0; i < 16; i += lanes) {
                const Ints code =
                    bitOr(field(low + i, quarter / 2 * 4, 15), shiftLeft<4>(field(high + i, quarter * 2, 3)));
                storeAnywhere(out + run * 16 + i, scale * toFloats(addInts(code, splatInt(-32))));
            }
        }
    }
};

namespace decoders {
constexpr FastCodec codecs[] = {
    {.format = Format::F16, .decode = decodeFloat16},
    {.format = Format::BF16, .decode = decodeBfloat16},
    {.format = Format::Q4_0, .decode = decodeRows<Decode32<4, false>>},
    {.format = Format::Q4_1, .decode = decodeRows<Decode32<4, true>>},
    {.format = Format::Q5_0, .decode = decodeRows<Decode32<5, false>>},
    {.format = Format::Q5_1, .decode = decodeRows<Decode32<5, true>>},
    {.format = Format::Q8_0, .decode = decodeRows<DecodeQ8_0>},
    {.format = Format::Q2_K, .decode = decodeRows<DecodeQ2K>},
    {.format = Format::Q3_K, .decode = decodeRows<DecodeQ3K>},
    {.format = Format::Q4_K, .decode = decodeRows<DecodeQ45K<4>>},
    {.format = Format::Q5_K, .decode = decodeRows<DecodeQ45K<5>>},
    {.format = Format::Q6_K, .decode = decodeRows<DecodeQ6K>},
};
} // namespace decoders

} // namespace
} // namespace ql::quant::simd
