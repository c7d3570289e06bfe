// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "core/quant/scheme.h"

namespace ql::quant {

/// Values that share a scale: a rectangle of a matrix.
struct CodedGroup {
    Scheme scheme{};
    const float* values = nullptr;
    std::uint64_t rows = 0, columns = 0;
    std::uint64_t stride = 0; ///< values from a row to the next
    const float* importance = nullptr; ///< of each of the columns; null: all weigh 1
    float factor = 1;
};

/// What the search for a group's scale asks for. Every instruction set gives the same numbers: 16 sums side by side,
/// each over every sixteenth column of up to 256, then the upper half of them added to the lower until one is left, and
/// that added to the double that is the result.
struct CodedSearch {
    /// Sums of importance * error^2, of the values as they are decoded, under each of the scales.
    void (*errors)(const CodedGroup& group, std::span<const float> scales, double* errors);
    /// The scale under which the codes that belong to `scale` would be best, rounded to float.
    float (*fitted)(const CodedGroup& group, float scale);
};

} // namespace ql::quant
