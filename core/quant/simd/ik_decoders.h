// SPDX-License-Identifier: Apache-2.0
// Decoders of ik_llama.cpp's types with levels from a table: the values of a group side by side.
// Layouts: the headers of core/quant/codec.
#pragma once

#include "core/quant/codec/iq_k_layout.h"
#include "core/quant/simd/decoders.h"

namespace ql::quant::simd {
namespace {

/// The decoded levels as lookUp() takes them.
template <typename Layout> struct LevelRows {
    static constexpr int count = static_cast<int>(Layout::decoded[0].size());

    alignas(64) float half[2][count < 16 ? 16 : count];
};

template <typename Layout>
constexpr LevelRows<Layout> levelRows = [] {
    LevelRows<Layout> rows{};
    for (int half = 0; half < 2; ++half)
        for (int code = 0; code < rows.count; ++code)
            rows.half[half][code] = Layout::decoded[half][code];
    return rows;
}();

template <typename Layout> struct DecodeIqK {
    static constexpr int values = 256, bytes = Layout::bytes;

    static QL_LANES void decode(const Byte* block, float* out)
    {
        const float d = halfAt(block);
        for (int first = 0; first < 256; first += 16) {
            const int group = first / 16;
            const Floats scale = splat(d * static_cast<float>(Layout::stepOf(Layout::steps.read(block, group))));
            const float* const half = levelRows<Layout>.half[codec::ikHalfBits.read(block, group)];
            for (int i = first; i < first + 16; i += lanes)
                storeAnywhere(out + i, scale * lookUp<LevelRows<Layout>::count>(half, codesAt(block, i)));
        }
    }

    static QL_LANES Ints codesAt(const Byte* block, int i)
    {
        const auto part = [&](const codec::BitField& bits) {
            return field(block + bits.byteOf(i), bits.shiftOf(i), (1 << bits.bits) - 1);
        };
        constexpr auto low = Layout::codes.low, high = Layout::codes.high;
        if constexpr (high.bits == 0)
            return part(low);
        else
            return bitOr(part(low), shiftLeft<low.bits>(part(high)));
    }
};

namespace ik_decoders {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ2_K, .decode = decodeRows<DecodeIqK<codec::IQ2_KLayout>>},
    {.format = Format::IQ3_K, .decode = decodeRows<DecodeIqK<codec::IQ3_KLayout>>},
    {.format = Format::IQ4_K, .decode = decodeRows<DecodeIqK<codec::IQ4_KLayout>>},
    {.format = Format::IQ5_K, .decode = decodeRows<DecodeIqK<codec::IQ5_KLayout>>},
    {.format = Format::IQ6_K, .decode = decodeRows<DecodeIqK<codec::IQ6_KLayout>>},
};
} // namespace ik_decoders

} // namespace
} // namespace ql::quant::simd
