// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <span>

namespace ql::job {

/// The hidden states of the candidate beside those of the reference after a layer, over all tokens.
struct Drift {
    double relativeError = 0; ///< root of sum (a - b)^2 / sum a^2, a of the reference
    double cosine = 1;
};

/// What a drift is made of.
struct DriftSums {
    double aa = 0, bb = 0, ab = 0, differences = 0;

    void operator+=(const DriftSums& other)
    {
        aa += other.aa;
        bb += other.bb;
        ab += other.ab;
        differences += other.differences;
    }
    Drift drift() const { return {std::sqrt(differences / aa), ab / std::sqrt(aa * bb)}; }
};

inline DriftSums driftSums(std::span<const float> reference, std::span<const float> candidate)
{
    DriftSums sums;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const double x = reference[i], y = candidate[i];
        sums += {x * x, y * y, x * y, (x - y) * (x - y)};
    }
    return sums;
}

} // namespace ql::job
