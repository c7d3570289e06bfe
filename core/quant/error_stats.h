// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/quant/dispatch.h"

namespace ql::quant {

/// Of a part of a row: what an error map is made of.
struct PartSums {
    double xx = 0, dd = 0; ///< sum of x^2 and of (x - y)^2
    std::uint64_t finite = 0; ///< finite pairs
    PartSums& operator+=(const PartSums& other);
};

/// How far a candidate y is from its original x, as sums that can be merged. Sums are double, taken per row and
/// merged in row order by the callers, so that results do not depend on threads.
/// A pair in which x or y is NaN or infinite counts in nonfinite and in nothing else.
struct ErrorStats {
    std::uint64_t count = 0; ///< finite pairs
    std::uint64_t nonfinite = 0;
    std::uint64_t equal = 0; ///< pairs with x == y
    double sumXX = 0, sumYY = 0, sumXY = 0;
    double sumDD = 0; ///< sum of (x - y)^2
    double maxError = 0; ///< max |x - y|

    /// Adds the pairs of a row; both have the same length.
    void add(std::span<const float> x, std::span<const float> y);
    /// The same on a given instruction set, one of supportedIsas(). All give the same bits.
    void add(std::span<const float> x, std::span<const float> y, Isa isa);
    /// add(), and in the same pass the sums of each part of the row are added to `parts`. Part i ends before
    /// ends[i]; the last one ends with the row.
    void addParts(std::span<const float> x, std::span<const float> y, std::span<const std::uint64_t> ends,
                  std::span<PartSums> parts);
    void merge(const ErrorStats& other);

    /// sqrt(sumDD / sumXX); 0 when both are 0, infinity when only sumXX is 0.
    double relativeRmse() const;
    /// sumXY / sqrt(sumXX * sumYY); 1 when x and y are both all zero.
    double cosine() const;
    /// 10 log10(sumXX / sumDD); infinity when there is no error.
    double sqnrDb() const;
};

} // namespace ql::quant
