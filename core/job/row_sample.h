// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/job/tensor_work.h"
#include "core/quant/error_stats.h"

namespace ql::job {

/// About `wanted` of `rows` rows, 0 for all: the middles of equal parts, so the same on every machine. Ranges are
/// ascending, and of `together` rows or many times that.
std::vector<RowRange> sampleRows(std::uint64_t rows, std::uint64_t wanted, std::uint64_t together);

std::uint64_t rowsOf(const std::vector<RowRange>& ranges);

/// The figures of a sample, as quantize() sums them. Errors: Cancelled, BadInput; those of TensorWork::accept().
Result<quant::ErrorStats> measureSample(const TensorWork& work, const std::vector<RowRange>& sample, Context& context);

/// Why the file could not be written so: the type needs an importance matrix and there is none for the tensor. Empty
/// where that does not stand in the way.
std::string importanceLacking(const plan::Plan& plan, const plan::Step& step);

/// Adds figures as those of `factor` times as many values.
void addScaled(const quant::ErrorStats& stats, double factor, quant::ErrorStats& total);

} // namespace ql::job
