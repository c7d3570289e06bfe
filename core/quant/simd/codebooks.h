// SPDX-License-Identifier: Apache-2.0
// IQ2_XXS, IQ2_XS, IQ2_S, IQ3_XXS and IQ3_S. Here a lane is a candidate scale or a neighbour, not a block.
#pragma once

#include "core/quant/simd/book_decoders.h"
#include "core/quant/simd/book_search.h"

namespace ql::quant::simd {
namespace {

/// Between these means of squares no sum of a block overflows and none of its values is close to the smallest floats.
constexpr float leastMeanSquare = 1e-30f, largestMeanSquare = 1e9f, largestImportance = 1e12f;

inline bool isModerate(std::span<const float> importance)
{
    for (const float weight : importance)
        if (!(weight >= 0.0f && weight < largestImportance))
            return false;
    return true;
}

template <typename Codec, Format F>
void encodeBookRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                    std::byte* out)
{
    using Rules = typename Codec::Rules;
    constexpr std::size_t bytes = Codec::blockBytes;
    const EncodeRows scalar = info(F).encode;
    if (!isModerate(importance))
        return scalar(rows, rowCount, columns, importance, out);
    const codec::CodeBookParts& parts = codec::codeBookParts(F);
    BookSearch<Rules> search(parts);
    codec::BookGroup groups[256 / Rules::group];
    alignas(64) float means[lanes];
    const std::size_t total = rowCount * columns / 256;
    for (std::size_t block = 0; block < total; ++block) {
        const float* const x = rows + block * 256;
        if (block % lanes == 0)
            meanSquares(x, total - block < lanes ? total - block : lanes, 256, means);
        const float mean = means[block % lanes];
        const std::size_t column = block * 256 % columns;
        const auto weights = importance.empty() ? importance : importance.subspan(column, 256);
        if (!(mean > leastMeanSquare && mean < largestMeanSquare)) {
            scalar(x, 1, 256, weights, out + block * bytes);
            continue;
        }
        for (int g = 0; g < 256 / Rules::group; ++g)
            search(x + g * Rules::group, weights.empty() ? nullptr : weights.data() + g * Rules::group,
                   Rules::varianceFactor * mean, groups[g]);
        parts.write(groups, reinterpret_cast<std::uint8_t*>(out + block * bytes));
    }
}

namespace codebooks {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ2_XXS,
     .encode = encodeBookRows<codec::IQ2_XXS, Format::IQ2_XXS>,
     .decode = decodeBookRows<codec::IQ2_XXS>},
    {.format = Format::IQ2_XS,
     .encode = encodeBookRows<codec::IQ2_XS, Format::IQ2_XS>,
     .decode = decodeBookRows<codec::IQ2_XS>},
    {.format = Format::IQ2_S,
     .encode = encodeBookRows<codec::IQ2_S, Format::IQ2_S>,
     .decode = decodeBookRows<codec::IQ2_S>},
    {.format = Format::IQ3_XXS,
     .encode = encodeBookRows<codec::IQ3_XXS, Format::IQ3_XXS>,
     .decode = decodeBookRows<codec::IQ3_XXS>},
    {.format = Format::IQ3_S,
     .encode = encodeBookRows<codec::IQ3_S, Format::IQ3_S>,
     .decode = decodeBookRows<codec::IQ3_S>},
};
} // namespace codebooks

} // namespace
} // namespace ql::quant::simd
