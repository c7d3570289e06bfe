// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace ql::quant::testing {

/// Values that make an encoder's life easy, ordinary or hard.
struct SampleRows {
    std::string name{};
    std::vector<float> values{}; ///< whole rows
};

/// Some twenty-five kinds of `rowCount` rows of `columns` values, the same on every machine: normal, heavy-tailed,
/// constant, zero, tiny, huge, denormal, one outlier, ties, one sign, signed zeros, runs of zeros ... All finite.
std::vector<SampleRows> sampleRows(std::size_t rowCount, std::size_t columns);

/// Importance vectors for `columns` columns: all ones, uneven over four decades, with zeros, all zero.
std::vector<SampleRows> sampleImportances(std::size_t columns);

} // namespace ql::quant::testing
