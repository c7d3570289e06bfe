// SPDX-License-Identifier: Apache-2.0
// Decoders of the types with a code book: a block's levels and signs are first laid out as bytes and bits.
#pragma once

#include <cstring>

#include "core/quant/codec/iq2.h"
#include "core/quant/codec/iq3.h"
#include "core/quant/simd/block_batch.h"

namespace ql::quant::simd {
namespace {

struct UnpackedBlock {
    std::uint8_t levels[256];
    std::uint8_t signs[32];
    float steps[16]; ///< of 16 values each
};

/// The levels of point `index` of a code book, as bytes.
template <typename Codec, int Digits> QL_LANES void putPoint(unsigned index, std::uint8_t* to)
{
    std::memcpy(to, reinterpret_cast<const std::uint8_t*>(&Codec::levels) + index * Digits, Digits);
}

/// The eighth sign makes the number of minus signs even.
struct SignTable {
    std::uint8_t eight[128];
};
constexpr SignTable evenSignTable = [] {
    SignTable table{};
    for (unsigned seven = 0; seven < 128; ++seven)
        table.eight[seven] = static_cast<std::uint8_t>(seven | (std::popcount(seven) % 2 ? 128 : 0));
    return table;
}();

QL_LANES std::uint32_t wordAt(const std::uint8_t* from)
{
    std::uint32_t word;
    std::memcpy(&word, from, 4);
    return word;
}

QL_LANES float floatOfHalf(const std::uint8_t* from)
{
    std::uint16_t half;
    std::memcpy(&half, from, 2);
    return _cvtsh_ss(half);
}

/// 28 bits of signs; the scale above them goes into the step d * (0.5 + scale) * factor.
QL_LANES void putGroup(std::uint32_t word, int g, float d, float factor, UnpackedBlock& out)
{
    for (int k = 0; k < 4; ++k)
        out.signs[4 * g + k] = evenSignTable.eight[word >> 7 * k & 127];
    out.steps[2 * g] = out.steps[2 * g + 1] = d * (0.5f + static_cast<float>(word >> 28)) * factor;
}

template <int Count> QL_LANES void putIq2Steps(const std::uint8_t* nibbles, float d, UnpackedBlock& out)
{
    for (int i = 0; i < Count; ++i)
        out.steps[i] = d * (0.5f + static_cast<float>(nibbles[i / 2] >> 4 * (i % 2) & 15)) * 0.25f;
}

QL_LANES void unpack(const std::uint8_t* block, codec::IQ2_XXS, UnpackedBlock& out)
{
    for (int g = 0; g < 8; ++g) {
        for (int p = 0; p < 4; ++p)
            putPoint<codec::IQ2_XXS, 8>(block[2 + 8 * g + p], out.levels + 32 * g + 8 * p);
        putGroup(wordAt(block + 6 + 8 * g), g, floatOfHalf(block), 0.25f, out);
    }
}

QL_LANES void unpack(const std::uint8_t* block, codec::IQ2_XS, UnpackedBlock& out)
{
    for (int p = 0; p < 32; ++p) {
        const unsigned high = block[3 + 2 * p];
        putPoint<codec::IQ2_XS, 8>(block[2 + 2 * p] | (high & 1) << 8, out.levels + 8 * p);
        out.signs[p] = evenSignTable.eight[high >> 1];
    }
    putIq2Steps<16>(block + 66, floatOfHalf(block), out);
}

QL_LANES void unpack(const std::uint8_t* block, codec::IQ2_S, UnpackedBlock& out)
{
    for (int p = 0; p < 32; ++p)
        putPoint<codec::IQ2_S, 8>(block[2 + p] | (block[66 + p / 4] >> 2 * (p % 4) & 3u) << 8, out.levels + 8 * p);
    std::memcpy(out.signs, block + 34, 32);
    putIq2Steps<16>(block + 74, floatOfHalf(block), out);
}

QL_LANES void unpack(const std::uint8_t* block, codec::IQ3_XXS, UnpackedBlock& out)
{
    for (int p = 0; p < 64; ++p)
        putPoint<codec::IQ3_XXS, 4>(block[2 + p], out.levels + 4 * p);
    for (int g = 0; g < 8; ++g)
        putGroup(wordAt(block + 66 + 4 * g), g, floatOfHalf(block), 0.5f, out);
}

QL_LANES void unpack(const std::uint8_t* block, codec::IQ3_S, UnpackedBlock& out)
{
    for (int p = 0; p < 64; ++p)
        putPoint<codec::IQ3_S, 4>(block[2 + p] | (block[66 + p / 8] >> p % 8 & 1u) << 8, out.levels + 4 * p);
    std::memcpy(out.signs, block + 74, 32);
    const float d = floatOfHalf(block);
    for (int g = 0; g < 8; ++g)
        out.steps[2 * g] = out.steps[2 * g + 1] =
            d * static_cast<float>(1 + 2 * (block[106 + g / 2] >> 4 * (g % 2) & 15));
}

template <typename Codec>
void decodeBookRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    const auto* block = reinterpret_cast<const std::uint8_t*>(rows);
    UnpackedBlock unpacked;
    for (std::size_t first = 0; first < rowCount * columns; first += 256, block += Codec::blockBytes) {
        unpack(block, Codec{}, unpacked);
        for (int i = 0; i < 256; i += lanes) {
            unsigned signs = unpacked.signs[i / 8];
            if constexpr (lanes == 16)
                signs |= static_cast<unsigned>(unpacked.signs[i / 8 + 1]) << 8;
            const Floats value = splat(unpacked.steps[i / 16]) * toFloats(loadBytes(unpacked.levels + i));
            storeAnywhere(out + first + static_cast<std::size_t>(i),
                          value * select(lanesOf(signs), splat(-1), splat(1)));
        }
    }
}

} // namespace
} // namespace ql::quant::simd
