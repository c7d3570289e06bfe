// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/quant/error_stats.h"

namespace ql::job {

/// Counts values that are not what they were, exactly.
struct ExactCount {
    std::uint64_t weights = 0; ///< 0: nothing was counted
    std::uint64_t differing = 0;
    double largestDifference = 0; ///< of finite pairs
    std::uint64_t nanCodes = 0;

    void add(std::span<const double> source, std::span<const double> written)
    {
        for (std::size_t i = 0; i < source.size(); ++i) {
            if (source[i] == written[i] || (std::isnan(source[i]) && std::isnan(written[i])))
                continue;
            ++differing;
            const double difference = std::fabs(source[i] - written[i]);
            if (std::isfinite(difference) && difference > largestDifference)
                largestDifference = difference;
        }
        weights += source.size();
    }

    /// True when the sums of a row of floats, each within one rounding of its exact value, prove that all its values
    /// differ, and none by more than has been seen already. (The root of the sum of squares bounds every magnitude.)
    bool mustDiffer(const quant::ErrorStats& row) const
    {
        const double rounding = std::sqrt(row.sumXX) * 0x1p-23;
        return row.equal == 0 && row.nonfinite == 0 && row.maxError + rounding < largestDifference;
    }
    /// Values of which nothing differs.
    void addSame(std::uint64_t count) { weights += count; }
    void addDiffering(std::uint64_t count) ///< such a row
    {
        weights += count;
        differing += count;
    }

    void merge(const ExactCount& other)
    {
        weights += other.weights;
        differing += other.differing;
        largestDifference = other.largestDifference > largestDifference ? other.largestDifference : largestDifference;
        nanCodes += other.nanCodes;
    }
};

} // namespace ql::job
