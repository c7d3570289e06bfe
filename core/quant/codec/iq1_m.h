// SPDX-License-Identifier: Apache-2.0
#pragma once

// IQ1_M: 256 values in 16 groups of 16, 2 runs of 8 each.
//     low bytes of the points 0-31, run by run
//     a nibble per run 32-47: three high bits of its point, the shift (set: down)
//     four 16-bit words 48-55: three bits scale for each of four groups, and above them four bits of d (half), the
//     lowest first
// A value is (d * (2 scale + 1)) * (digit - 1 + delta), delta 0.125 or -0.125.

#include <algorithm>

#include "core/quant/codec/iq1_split_pairs.h"
#include "core/quant/codec/numerics.h"
#include "core/quant/codec/row.h"

namespace ql::quant::codec {

struct IQ1_M {
    static constexpr std::size_t blockValues = 256, blockBytes = 56;

    static void encode(const float* x, std::uint8_t* block)
    {
        std::array<float, 256> w;
        for (int i = 0; i < 256; ++i)
            w[i] = x[i] * x[i];
        encodeWeighted(x, w.data(), block);
    }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        std::array<float, 256> w;
        weighByImportance(x, importance.columns, 2 * sumOfSquares(x, 256) / 256, 256, w.data());
        encodeWeighted(x, w.data(), block);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        std::array<unsigned, 4> words;
        unsigned half = 0;
        for (int i = 0; i < 4; ++i) {
            words[i] = load<std::uint16_t>(block + 48 + 2 * i);
            half |= words[i] >> 12 << 4 * i;
        }
        const float d = float16ToFloat(static_cast<std::uint16_t>(half));
        for (int run = 0; run < 32; ++run) {
            const int g = run / 2;
            const unsigned nibble = block[32 + g] >> 4 * (run % 2) & 15u;
            const float scale = d * static_cast<float>(2 * (words[g / 4] >> 3 * (g % 4) & 7) + 1);
            decodeIq1Run(block[run] | (nibble & 7) << 8, nibble & 8, scale, out + 8 * run);
        }
    }

private:
    static void encodeWeighted(const float* x, const float* w, std::uint8_t* block)
    {
        std::array<Iq1Fit<2>, 16> fits{};
        float largest = 0;
        for (int g = 0; g < 16; ++g) {
            if (std::abs(signedMaximum(x + 16 * g, 16)) < 1e-7f)
                continue;
            fits[g] = fitIq1M(x + 16 * g, w + 16 * g);
            largest = std::max(largest, fits[g].scale);
        }

        std::array<unsigned, 4> words{};
        if (largest != 0) {
            // The scales' codes, and then the best d for what will be stored.
            float d = largest / 15, sumXQ = 0, sumQQ = 0;
            const float inverse = 1 / d;
            for (int g = 0; g < 16; ++g) {
                const int code = clampInt(nearestInt(0.5f * (inverse * fits[g].scale - 1)), 0, 7);
                words[g / 4] |= static_cast<unsigned>(code) << 3 * (g % 4);
                for (int run = 0; run < 2; ++run)
                    addRun<RoundedProducts>(fits[g].points[run], fits[g].levels(run), static_cast<float>(2 * code + 1),
                                            x + 16 * g + 8 * run, w + 16 * g + 8 * run, sumXQ, sumQQ);
            }
            if (sumQQ > 0)
                d = sumXQ / sumQQ;
            const unsigned half = floatToFloat16(d * 1.1125f);
            for (int i = 0; i < 4; ++i)
                words[i] |= (half >> 4 * i & 15) << 12;
        }
        for (int g = 0; g < 16; ++g) {
            const auto& points = fits[g].points;
            const unsigned down = largest != 0 ? fits[g].down : 0;
            block[2 * g] = static_cast<std::uint8_t>(points[0]);
            block[2 * g + 1] = static_cast<std::uint8_t>(points[1]);
            block[32 + g] =
                static_cast<std::uint8_t>(points[0] >> 8 | (down & 1) << 3 | points[1] >> 8 << 4 | (down >> 1) << 7);
        }
        for (int i = 0; i < 4; ++i)
            store(block + 48 + 2 * i, static_cast<std::uint16_t>(words[i]));
    }
};

} // namespace ql::quant::codec
