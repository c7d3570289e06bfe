// SPDX-License-Identifier: Apache-2.0
// Q8_0, Q4_0, Q5_0, Q4_1 and Q5_1: 32 values with a scale, the last two with a minimum.
#pragma once

#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/flat_blocks_of_32.h"
#include "core/quant/simd/search_range.h"
#include "core/quant/simd/search_symmetric.h"

namespace ql::quant::simd {
namespace {

/// The weights of a batch of blocks, and whether they can be trusted.
QL_LANES Mask weighBlocks(const Batch& batch, const Columns<32>& x, float* w)
{
    const Floats variance = load(batch.rowMeanSquare);
    weighByImportance<32>(batch, variance, x.values, 0, w);
    return either(tooLarge(x.largest), tooLarge(variance));
}

/// 32 codes as nibbles; five-bit ones have a word of their highest bits in front.
template <int Bits, int Words>
QL_LANES void putCodes(const Columns<32>& codes, int firstWord, EncodedBlocks<Words>& out)
{
    const auto code = [&](int i) { return asInts(load(codes.values + i * lanes)); };
    if constexpr (Bits == 5)
        out.put(firstWord++, packed<1, 32>([&](int i) { return shiftRight<4>(code(i)); }));
    for (int word = 0; word < 4; ++word)
        out.put(firstWord + word,
                packed<4, 8>([&](int i) { return bitAnd(code(word * 4 + i / 2 + i % 2 * 16), splatInt(15)); }));
}

/// With importance. value = (code - 2^(Bits - 1)) * scale
template <int Bits> struct Symmetric32 {
    static constexpr Format format = Bits == 4 ? Format::Q4_0 : Format::Q5_0;
    static constexpr int blockValues = 32, blockBytes = Bits == 4 ? 18 : 22, words = Bits + 1;
    static constexpr bool halfFirst = true, usesImportance = true, usesRowMeanSquare = true;
    static constexpr bool onlyWithImportance = true;
    static constexpr int limit = 1 << (Bits - 1);

    template <bool> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        Columns<32> x;
        gather(batch.values, x);
        alignas(64) float w[32 * lanes];
        const Mask suspects = weighBlocks(batch, x, w);
        const SymmetricFit fit = fitSymmetric<32, limit>(x.values, w);
        for (int i = 0; i < 32; ++i)
            store(x.values + i * lanes, asFloats(toInts(codeOf<limit>(fit, load(x.values + i * lanes)))));
        putCodes<Bits>(x, 0, out);
        out.put(words - 1, toHalf(fit.scale));
        return suspects;
    }
};

/// With importance. value = code * scale + minimum
template <int Bits> struct Range32 {
    static constexpr Format format = Bits == 4 ? Format::Q4_1 : Format::Q5_1;
    static constexpr int blockValues = 32, blockBytes = Bits == 4 ? 20 : 24, words = Bits + 1;
    static constexpr bool halfFirst = false, usesImportance = true, usesRowMeanSquare = true;
    static constexpr bool onlyWithImportance = true;
    static constexpr int top = (1 << Bits) - 1;

    template <bool> static Mask encode(const Batch& batch, EncodedBlocks<words>& out)
    {
        Columns<32> x;
        gather(batch.values, x);
        alignas(64) float w[32 * lanes], codes[32 * lanes];
        Mask suspects = weighBlocks(batch, x, w);
        RangeFit fit;
        fitRanges<32, top, false, 1>(x.values, w, codes, weightedRangeCandidates, &fit, suspects);
        for (int i = 0; i < 32; ++i)
            store(x.values + i * lanes, asFloats(toInts(codeOf<top>(fit, load(x.values + i * lanes)))));
        out.put(0, wordOfHalves(toHalf(fit.scale), toHalf(fit.minimum)));
        putCodes<Bits>(x, 1, out);
        return suspects;
    }
};

template <typename Without, typename With>
void encodeEither(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                  std::byte* out)
{
    return importance.empty() ? encodeFlat<Without>(rows, rowCount, columns, {}, out)
                              : encodeRows<With>(rows, rowCount, columns, importance, out);
}

namespace blocks_of_32 {
constexpr FastCodec codecs[] = {
    {.format = Format::Q4_0, .encode = encodeEither<FlatSymmetric32<4>, Symmetric32<4>>},
    {.format = Format::Q4_1, .encode = encodeEither<FlatRange32<4>, Range32<4>>},
    {.format = Format::Q5_0, .encode = encodeEither<FlatSymmetric32<5>, Symmetric32<5>>},
    {.format = Format::Q5_1, .encode = encodeEither<FlatRange32<5>, Range32<5>>},
    {.format = Format::Q8_0, .encode = encodeFlat<FlatQ8_0>},
};
} // namespace blocks_of_32

} // namespace
} // namespace ql::quant::simd
