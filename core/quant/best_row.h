// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

#include "core/quant/format.h"

// Search::Best for rows of ik_llama.cpp that begin with their scale (codec/scaled_rows.h): groups of 32 values have a
// whole multiple of it each. What concerns single groups is done by kernels, a group per lane; what concerns rows,
// here, compiled for every machine.

namespace ql::quant {

/// The groups of some rows, one after another, and what is known about each. Arrays have an entry per group.
struct RowGroups {
    static constexpr std::size_t groupValues = 32;
    static constexpr std::size_t fits = 4; ///< a scale of either sign for either half of the levels

    const float* x; ///< of all groups
    const float* importance; ///< of the columns of a row; null when there is none
    std::size_t columns, count;
    float* fitted[fits]; ///< the best scale that a group could have by itself; 0 where it needs none
    float* scale; ///< the best of them
    float* rowScale; ///< the scale of its row that is tried
    float* multiple; ///< of that, the best
    float* half; ///< 0 or 1: of the levels
    float* error; ///< what is left
    float* xl; ///< sum of w * x * level
    float* ll; ///< sum of w * level^2
    std::int8_t* levels; ///< groupValues of each

    const float* importanceOf(std::size_t group) const
    {
        return importance ? importance + group * groupValues % columns : nullptr;
    }
};

/// The kernels of a format.
struct RowKernels {
    void (*fit)(const RowGroups&); ///< finds fitted and scale
    /// Finds multiple and half for rowScale, and the sums that they leave. Tries the multiples nearest to the fitted
    /// scales and that many to both sides of each.
    void (*choose)(const RowGroups&, int reach);
    void (*setLevels)(const RowGroups&); ///< finds levels for rowScale, multiple and half
};

/// EncodeRows of Search::Best. For IQ2_KS, IQ3_KS, IQ4_KS, IQ4_KSS, IQ5_KS and IQ2_KL.
void encodeBestRows(Format format, const RowKernels& kernels, const float* rows, std::size_t rowCount,
                    std::size_t columns, std::span<const float> importance, std::byte* out);

/// Writes `count` rows in another way than the reference, whose bytes are there before.
using EncodeOtherwise = std::function<void(const float* rows, std::size_t count, std::byte* candidates)>;

/// Rows as the reference writes them, or as `encode` does where their error, decoded, is smaller then. It is not asked
/// where a weight is negative or not finite, and for about `valuesAtOnce` values at once.
void encodeBestRowsWith(Format format, const float* rows, std::size_t rowCount, std::size_t columns,
                        std::span<const float> importance, std::byte* out, const EncodeOtherwise& encode,
                        std::size_t valuesAtOnce = 16384);

} // namespace ql::quant
