// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/checkpoint/coded_weight.h"
#include "core/checkpoint/scheme/schemes.h"

namespace ql::checkpoint::scheme {

/// A weight whose layer multiplies its input by a factor for each column first (pre_quant_scale of ModelOpt's AWQ): the
/// same as a weight with its columns multiplied. Values only; there are no codes for them.
/// Errors: BadInput for a shape or type that such factors do not have.
Result<std::shared_ptr<const CodedWeight>>
withColumnFactors(const CheckpointPtr& checkpoint, std::shared_ptr<const CodedWeight> weight, const Tensor& factors);

/// readRows by way of the exact values, a few rows at a time.
Status roundExactRows(const CodedWeight& weight, std::uint64_t first, std::uint64_t count, std::span<float> out);
/// Bytes that it allocates.
std::uint64_t roundingBytes(const CodedWeight& weight, std::uint64_t count);

} // namespace ql::checkpoint::scheme
