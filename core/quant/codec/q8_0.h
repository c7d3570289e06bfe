// SPDX-License-Identifier: Apache-2.0
#pragma once

// Q8_0: 32 signed bytes with one scale. d (half) 0-1, codes 2-33; code * d.

#include "core/quant/codec/best.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

struct Q8_0 {
    static constexpr std::size_t blockValues = 32, blockBytes = 34;
    static constexpr EncodeRows encodeBest = bestEncoder<Format::Q8_0>;

    static void encode(const float* x, std::uint8_t* block)
    {
        const float scale = largestMagnitudeSinceNan(x, 32) / 127.0f;
        const float inverse = scale != 0 ? 1 / scale : 0.0f;
        storeHalf(block, scale);
        for (int i = 0; i < 32; ++i)
            block[2 + i] = static_cast<std::uint8_t>(roundToInt(x[i] * inverse));
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float scale = loadHalf(block);
        for (int i = 0; i < 32; ++i)
            out[i] = static_cast<float>(static_cast<std::int8_t>(block[2 + i])) * scale;
    }
};

} // namespace ql::quant::codec
