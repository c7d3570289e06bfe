// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/arch/model.h"
#include "gpu/weights.h"

namespace ql::gpu {

/// A tensor of a model as a matrix to be put on a device: its bytes as they are stored, or as a recipe would store
/// them, with scales that lie apart as a grid; else its values, as the plain numbers that they came from or as F32.
/// Errors: those of reading coded tensors. Reading plain numbers refuses NaN and infinity (BadInput), which would spoil
/// all that follows.
Result<WeightSource> tensorSource(const arch::TargetTensor& tensor);

/// About the bytes that it takes on a device.
std::uint64_t deviceBytes(const arch::TargetTensor& tensor);

/// Can the rows of both be one matrix, one after the other?
bool canJoin(const WeightSource& a, const WeightSource& b);
/// All rows as one matrix. Not for none, nor for those that cannot be joined.
WeightSource joined(std::vector<WeightSource> sources);

} // namespace ql::gpu
