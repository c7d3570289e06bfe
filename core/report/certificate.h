// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace ql::report {

/// What became of the exact values of a tensor: those of the source, codes times scales times factor in double, against
/// those that were written, decoded in the same way.
struct Certificate {
    std::uint64_t weights = 0;
    std::uint64_t differing = 0; ///< NaN is equal to NaN, and 0 to -0
    double largestDifference = 0; ///< of finite values
    std::uint64_t nanCodes = 0; ///< of the source: codes of FP8 that are NaN
    std::string reason{}; ///< why none differ, or why some do

    bool operator==(const Certificate&) const = default;
};

} // namespace ql::report
