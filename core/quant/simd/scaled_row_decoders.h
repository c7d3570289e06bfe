// SPDX-License-Identifier: Apache-2.0
// Decoders of Q6_0 and of ik_llama.cpp's rows that begin with their scale: consecutive values side by side.
// Layouts: the headers of core/quant/codec.
#pragma once

#include "core/quant/codec/iq2_kl.h"
#include "core/quant/codec/iq2_ks.h"
#include "core/quant/codec/iq3_ks.h"
#include "core/quant/codec/iq4_ks_iq5_ks.h"
#include "core/quant/codec/iq4_kss.h"
#include "core/quant/simd/decoders.h"

namespace ql::quant::simd {
namespace {

struct DecodeQ6_0 {
    static constexpr int values = 32, bytes = 26;

    static QL_LANES void decode(const Byte* block, float* out)
    {
        const Floats scale = splat(halfAt(block));
        std::uint64_t high;
        std::memcpy(&high, block + 2, 8);
        constexpr std::uint64_t nibbles = 0x0f0f0f0f0f0f0f0f;
        const std::uint64_t highBits[2] = {high & nibbles,
                                           high >> 4 & nibbles}; // of values 0-7 and 16-23, and the rest
        const auto* const highBytes = reinterpret_cast<const Byte*>(highBits);
        for (int i = 0; i < 32; i += lanes) {
            const Ints low = field(block + 10 + i % 16, 4 * (i / 16), 15);
            const Ints code = bitOr(low, shiftLeft<4>(field(highBytes + i % 16, 2 * (i / 16), 3)));
            storeAnywhere(out + i, toFloats(addInts(code, splatInt(-32))) * scale);
        }
    }
};

/// A table of levels as lookUp() takes them.
template <const auto& Levels> struct FloatLevels {
    static constexpr int count = static_cast<int>(Levels[0].size());
    alignas(64) float half[2][count < 16 ? 16 : count];

    constexpr FloatLevels()
        : half{}
    {
        for (std::size_t h = 0; h < 2; ++h)
            for (std::size_t code = 0; code < Levels[h].size(); ++code)
                half[h][code] = Levels[h][code];
    }
};

template <typename Codec>
void decodeScaled(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    const auto* from = reinterpret_cast<const Byte*>(rows);
    for (std::size_t row = 0; row < rowCount; ++row) {
        float scale;
        if constexpr (Codec::rowHeaderBytes == 2)
            scale = halfAt(from);
        else
            std::memcpy(&scale, from, 4);
        from += Codec::rowHeaderBytes;
        for (std::size_t column = 0; column < columns; column += 256, from += Codec::bytes, out += 256)
            Codec::decode(from, scale, out);
    }
}

/// Lanes of codes from entry i on, where the field has that many side by side.
template <const codec::SplitField& Field> QL_LANES Ints codesFrom(const Byte* block, int i)
{
    const auto part = [&](const codec::BitField& bits) {
        return field(block + bits.byteOf(i), bits.shiftOf(i), (1 << bits.bits) - 1);
    };
    if constexpr (Field.high.bits == 0)
        return part(Field.low);
    else
        return bitOr(part(Field.low), shiftLeft<Field.low.bits>(part(Field.high)));
}

/// The types with codes in fields. Scale is multiple and half of each group.
template <typename Type> struct DecodeLevelRow {
    static constexpr std::size_t bytes = Type::blockBytes, rowHeaderBytes = Type::rowHeaderBytes;
    static constexpr FloatLevels<Type::levels> levels{};

    static QL_LANES void decode(const Byte* block, float scale, float* out)
    {
        for (int group = 0; group < 8; ++group) {
            const Floats step = splat(scale * static_cast<float>(Type::multiple(block, group)));
            const float* const half = levels.half[Type::isShifted(block, group) ? 1 : 0];
            for (int i = group * 32; i < (group + 1) * 32; i += lanes)
                storeAnywhere(out + i, step * lookUp<levels.count>(half, codesFrom<Type::codes>(block, i)));
        }
    }
};

struct DecodeIQ4_KSS {
    static constexpr std::size_t bytes = 128, rowHeaderBytes = 4;
    static constexpr FloatLevels<codec::IQ4_KSS::levels> levels{};

    static QL_LANES void decode(const Byte* block, float scale, float* out)
    {
        for (int group = 0; group < 8; ++group, block += 16) {
            std::uint64_t words[2], codes[2];
            std::memcpy(words, block, 16);
            std::uint64_t s = 0; // the lowest bits of the eight words
            for (int half = 0; half < 2; ++half) {
                const std::uint64_t w = words[half] & 0xfffefffefffefffe;
                codes[half] = w ^ (w >> 1 & 0x7fff7fff7fff7fff);
                for (int k = 0; k < 4; ++k)
                    s |= (words[half] >> 16 * k & 1) << (4 * half + k);
            }
            const Floats step = splat(scale * static_cast<float>(static_cast<int>(s & 254) - 127));
            const auto* const nibbles = reinterpret_cast<const Byte*>(codes);
            for (int i = 0; i < 32; i += lanes, out += lanes)
                storeAnywhere(out, step * lookUp<16>(levels.half[s & 1], field(nibbles + i % 16, 4 * (i / 16), 15)));
        }
    }
};

struct DecodeIQ2_KL {
    using Type = codec::IQ2_KL;
    static constexpr std::size_t bytes = Type::blockBytes, rowHeaderBytes = Type::rowHeaderBytes;
    struct Pair {
        float values[2];
    };
    static constexpr std::array<Pair, 32> pairs = [] {
        std::array<Pair, 32> all{};
        for (int code = 0; code < 32; ++code)
            all[static_cast<std::size_t>(code)] = {codec::pairLevels(code).first, codec::pairLevels(code).second};
        return all;
    }();

    static QL_LANES void decode(const Byte* block, float scale, float* out)
    {
        for (int group = 0; group < 8; ++group, out += 32) {
            const Floats step = splat(scale * static_cast<float>(Type::steps.read(block, group) - 32));
            alignas(64) std::uint32_t codes[16];
            for (int j = 0; j < 16; j += lanes)
                storeInts(codes + j, codesFrom<Type::codes>(block, group * 16 + j));
            for (int j = 0; j < 16; ++j)
                std::memcpy(out + 2 * j, &pairs[codes[j]], sizeof(Pair));
            for (int i = 0; i < 32; i += lanes)
                storeAnywhere(out + i, step * loadAnywhere(out + i));
        }
    }
};

namespace scaled_row_decoders {
constexpr FastCodec codecs[] = {
    {.format = Format::Q6_0, .decode = decodeRows<DecodeQ6_0>},
    {.format = Format::IQ2_KL, .decode = decodeScaled<DecodeIQ2_KL>},
    {.format = Format::IQ2_KS, .decode = decodeScaled<DecodeLevelRow<codec::IQ2_KS>>},
    {.format = Format::IQ3_KS, .decode = decodeScaled<DecodeLevelRow<codec::IQ3_KS>>},
    {.format = Format::IQ4_KS, .decode = decodeScaled<DecodeLevelRow<codec::IQ4_KS>>},
    {.format = Format::IQ4_KSS, .decode = decodeScaled<DecodeIQ4_KSS>},
    {.format = Format::IQ5_KS, .decode = decodeScaled<DecodeLevelRow<codec::IQ5_KS>>},
};
} // namespace scaled_row_decoders

} // namespace
} // namespace ql::quant::simd
