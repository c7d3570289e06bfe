// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace ql::bench {

/// What the encode and decode suites work on: rows as long as those of a small model, in all a little more than fits
/// into a core's second-level cache.
struct CodecData {
    static constexpr std::size_t columns = 4096, rowCount = 128, weights = columns * rowCount;

    std::vector<float> rows{}; ///< normal, as weights of a trained model are to a first approximation
    std::vector<float> importance{}; ///< one per column, log-normal
};

const CodecData& codecData();

} // namespace ql::bench
