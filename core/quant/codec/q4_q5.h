// SPDX-License-Identifier: Apache-2.0
#pragma once

// Q4_0, Q4_1, Q5_0, Q5_1: 32 values with one scale, without (_0) or with (_1) a minimum.
//     Q4_0: d 0-1, codes 2-17            (code - 8) * d
//     Q5_0: d 0-1, fifth bits 2-5, 6-21  (code - 16) * d
//     Q4_1: d 0-1, m 2-3, codes 4-19     code * d + m
//     Q5_1: d, m, fifth bits 4-7, 8-23   code * d + m
// d and m are halves. Low nibbles hold values 0-15, high nibbles 16-31; bit i of the fifth bits belongs to value i.

#include <algorithm>
#include <array>

#include "core/quant/codec/best.h"
#include "core/quant/codec/row.h"
#include "core/quant/codec/search.h"

namespace ql::quant::codec {

/// The codes of a block of 32: nibbles, and for five bits a word of fifth bits in front of them.
template <int Bits> struct Codes32 {
    static_assert(Bits == 4 || Bits == 5);
    static constexpr std::size_t bytes = Bits == 4 ? 16 : 20;

    static void write(const std::uint8_t* codes, std::uint8_t* to)
    {
        std::uint32_t fifth = 0;
        for (int i = 0; i < 16; ++i)
            to[bytes - 16 + i] = static_cast<std::uint8_t>((codes[i] & 15) | (codes[i + 16] & 15) << 4);
        if constexpr (Bits == 5) {
            for (int i = 0; i < 32; ++i)
                fifth |= static_cast<std::uint32_t>(codes[i] >> 4 & 1) << i;
            store(to, fifth);
        }
    }

    static void read(const std::uint8_t* from, std::uint8_t* codes)
    {
        for (int i = 0; i < 16; ++i) {
            codes[i] = from[bytes - 16 + i] & 15;
            codes[i + 16] = from[bytes - 16 + i] >> 4;
        }
        if constexpr (Bits == 5) {
            const auto fifth = load<std::uint32_t>(from);
            for (int i = 0; i < 32; ++i)
                codes[i] = static_cast<std::uint8_t>(codes[i] | (fifth >> i & 1) << 4);
        }
    }
};

template <int Bits> struct Symmetric32 {
    static constexpr std::size_t blockValues = 32, blockBytes = 2 + Codes32<Bits>::bytes;
    static constexpr bool usesRowMeanSquare = true;
    static constexpr int limit = 1 << (Bits - 1);
    static constexpr EncodeRows encodeBest = bestEncoder < Bits == 4 ? Format::Q4_0 : Format::Q5_0 > ;

    static void encode(const float* x, std::uint8_t* block)
    {
        const float scale = signedMaximum(x, 32) / static_cast<float>(-limit);
        const float inverse = scale != 0 ? 1 / scale : 0.0f;
        std::array<std::uint8_t, 32> codes;
        for (int i = 0; i < 32; ++i) {
            const int code =
                static_cast<std::int8_t>(truncateToInt(x[i] * inverse + (static_cast<float>(limit) + 0.5f)));
            codes[i] = static_cast<std::uint8_t>(std::min(2 * limit - 1, code));
        }
        storeHalf(block, scale);
        Codes32<Bits>::write(codes.data(), block + 2);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        std::array<float, 32> weights;
        weighByImportance(x, importance.columns, importance.rowMeanSquare, 32, weights.data());
        std::array<std::uint8_t, 32> codes;
        storeHalf(block, fitSymmetric<32, limit>(x, weights.data(), codes.data()));
        Codes32<Bits>::write(codes.data(), block + 2);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        std::array<std::uint8_t, 32> codes;
        Codes32<Bits>::read(block + 2, codes.data());
        const float scale = loadHalf(block);
        for (int i = 0; i < 32; ++i)
            out[i] = static_cast<float>(codes[i] - limit) * scale;
    }
};

template <int Bits> struct Affine32 {
    static constexpr std::size_t blockValues = 32, blockBytes = 4 + Codes32<Bits>::bytes;
    static constexpr bool usesRowMeanSquare = true;
    static constexpr int limit = (1 << Bits) - 1;
    static constexpr EncodeRows encodeBest = bestEncoder < Bits == 4 ? Format::Q4_1 : Format::Q5_1 > ;

    static void encode(const float* x, std::uint8_t* block)
    {
        float minimum = x[0], maximum = x[0];
        for (int i = 1; i < 32; ++i) {
            minimum = x[i] < minimum ? x[i] : minimum;
            maximum = x[i] > maximum ? x[i] : maximum;
        }
        const float scale = (maximum - minimum) / static_cast<float>(limit);
        const float inverse = scale != 0 ? 1 / scale : 0.0f;
        std::array<std::uint8_t, 32> codes;
        for (int i = 0; i < 32; ++i) {
            const int code = truncateToInt((x[i] - minimum) * inverse + 0.5f);
            // The reference clamps four-bit codes, as signed bytes, and takes five-bit ones as they are.
            codes[i] =
                static_cast<std::uint8_t>(Bits == 4 ? std::min<int>(limit, static_cast<std::int8_t>(code)) : code);
        }
        storeHalf(block, scale);
        storeHalf(block + 2, minimum);
        Codes32<Bits>::write(codes.data(), block + 4);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        std::array<float, 32> weights;
        weighByImportance(x, importance.columns, importance.rowMeanSquare, 32, weights.data());
        std::array<std::uint8_t, 32> codes;
        const Affine fit =
            fitAffine<32, limit, ErrorMeasure::Square>(x, weights.data(), {-0.9f, 0.05f, 36}, codes.data());
        storeHalf(block, fit.scale);
        storeHalf(block + 2, -fit.offset);
        Codes32<Bits>::write(codes.data(), block + 4);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        std::array<std::uint8_t, 32> codes;
        Codes32<Bits>::read(block + 4, codes.data());
        const float scale = loadHalf(block), minimum = loadHalf(block + 2);
        for (int i = 0; i < 32; ++i)
            out[i] = static_cast<float>(codes[i]) * scale + minimum;
    }
};

using Q4_0 = Symmetric32<4>;
using Q4_1 = Affine32<4>;
using Q5_0 = Symmetric32<5>;
using Q5_1 = Affine32<5>;

} // namespace ql::quant::codec
