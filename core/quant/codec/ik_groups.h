// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the encoders of rows with a scale (scaled_rows.h) have in common: blocks of 256 values in eight groups of 32,
// and what an error costs in each. Source: ik_llama.cpp, iqk_quantize.cpp.

#include "core/quant/codec/ik_weights.h"

namespace ql::quant::codec {

inline constexpr int ikGroup = 32, ikGroupsPerBlock = 8, ikBlock = 256;

inline void setBits(std::uint8_t& byte, int bits)
{
    byte = static_cast<std::uint8_t>(byte | bits);
}

/// Without importance.
enum class PlainWeights {
    Square, ///< x^2
    Magnitude, ///< |x|
    SquareAndVariance, ///< x^2 + variance / 4, rounded once
};

/// The variance is varianceFactor times the mean square of a block.
struct GroupWeighing {
    float varianceFactor;
    PlainWeights plain;

    void operator()(const float* x, const float* importance, float variance, float* weights) const
    {
        if (importance)
            usableImportance<ikGroup>(x, importance, weights);
        for (int i = 0; i < ikGroup; ++i)
            weights[i] = importance ? fusedWeight(x[i], weights[i], variance) : plainWeight(x[i], variance);
    }

private:
    float plainWeight(float x, float variance) const
    {
        switch (plain) {
        case PlainWeights::Magnitude:
            return std::abs(x);
        case PlainWeights::SquareAndVariance:
            return std::fma(x, x, 0.25f * variance);
        default:
            return x * x;
        }
    }
};

struct IkGroup {
    const float* x;
    std::size_t index; ///< in the row
    int number; ///< in the block
    std::uint8_t* block;
};

/// visit(const IkGroup&, const float* weights) for every group of a row.
template <typename Codec, typename Visit>
void forEachGroup(const float* x, std::size_t columns, const float* importance, std::uint8_t* row,
                  const GroupWeighing& weigh, Visit&& visit)
{
    std::uint8_t* block = row + Codec::rowHeaderBytes;
    for (std::size_t first = 0; first < columns; first += ikBlock, block += Codec::blockBytes) {
        const float variance = sumOfSquares(x + first, ikBlock) * (weigh.varianceFactor / ikBlock);
        for (int g = 0; g < ikGroupsPerBlock; ++g) {
            const std::size_t column = first + static_cast<std::size_t>(g * ikGroup);
            float weights[ikGroup];
            weigh(x + column, importance ? importance + column : nullptr, variance, weights);
            visit(IkGroup{x + column, column / ikGroup, g, block}, weights);
        }
    }
}

} // namespace ql::quant::codec
