// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ1_S: 256 values in 8 groups of 32, 4 runs of 8 each.
//     d (half) 0-1
//     low bytes of the points 2-33, run by run
//     a 16-bit word per group 34-49: three high bits of each of its points, three bits scale, the shift (set: down)
// A value is (d * (2 scale + 1)) * (digit - 1 + delta), delta 0.125 or -0.125. Needs importance.

#include <algorithm>

#include "core/quant/codec/iq1_split.h"
#include "core/quant/codec/numerics.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

struct IQ1_S {
    static constexpr std::size_t blockValues = 256, blockBytes = 50;

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        const float variance = 2 * sumOfSquares(x, 256) / 256;
        std::array<Iq1Fit<4>, 8> fits{};
        float largest = 0;
        for (int g = 0; g < 8; ++g) {
            const float* const values = x + 32 * g;
            if (std::abs(signedMaximum(values, 32)) < 1e-12f)
                continue;
            std::array<float, 32> w;
            weighByImportance(values, importance.columns + 32 * g, variance, 32, w.data());
            fits[g] = fitIq1S<RoundedProducts>(values, w.data(), -FLT_MAX);
            largest = std::max(largest, fits[g].scale);
        }

        const float d = largest / 15, inverse = 1 / d;
        storeHalf(block, largest != 0 ? d * 1.125f : 0);
        for (int g = 0; g < 8; ++g) {
            unsigned word = 0;
            if (largest != 0) {
                const int code = clampInt(nearestInt(0.5f * (inverse * fits[g].scale - 1)), 0, 7);
                word = static_cast<unsigned>(code) << 12 | (fits[g].down & 1u) << 15;
            }
            for (int run = 0; run < 4; ++run) {
                block[2 + 4 * g + run] = static_cast<std::uint8_t>(fits[g].points[run]);
                word |= static_cast<unsigned>(fits[g].points[run] >> 8) << 3 * run;
            }
            store(block + 34 + 2 * g, static_cast<std::uint16_t>(word));
        }
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int g = 0; g < 8; ++g) {
            const unsigned word = load<std::uint16_t>(block + 34 + 2 * g);
            const float scale = d * static_cast<float>(2 * (word >> 12 & 7) + 1);
            for (int run = 0; run < 4; ++run)
                decodeIq1Run(block[2 + 4 * g + run] | (word >> 3 * run & 7) << 8, word >> 15, scale,
                             out + 32 * g + 8 * run);
        }
    }
};

} // namespace ql::quant::codec
