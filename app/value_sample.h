// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include "core/arch/model.h"
#include "core/base/result.h"

namespace ql::app {

/// The distribution of a tensor's values, estimated from evenly spaced rows.
struct ValueSample {
    std::uint64_t rowsRead = 0, rowCount = 0;
    std::uint64_t values = 0, zeros = 0, nonfinite = 0; ///< values: the finite ones
    double smallest = 0, largest = 0, mean = 0, deviation = 0;
    std::vector<std::uint64_t> bins{}; ///< of equal width from smallest to largest; empty without finite values
};

/// Reads at most 1,024 rows and about a million values, whatever the tensor's size.
/// Errors: those of reading; Cancelled when `stop` became true.
Result<ValueSample> sampleValues(const arch::TargetTensor& tensor, const std::atomic<bool>& stop);

} // namespace ql::app
