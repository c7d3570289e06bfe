// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"

namespace ql::arch {

/// Reads `out.size()` values, `columns` to a row, of a stored tensor from the value `first` on, which begins a row
/// unless the format stores every number on its own. Errors: BadInput for a format whose values cannot be read.
Status readValues(const checkpoint::Checkpoint& checkpoint, const checkpoint::Tensor& tensor, std::uint64_t first,
                  std::uint64_t columns, std::span<float> out);

/// Bytes that readValues allocates at most for rows of `columns` values.
std::uint64_t readValuesScratch(const checkpoint::Tensor& tensor, std::uint64_t columns);

/// Can its numbers be addressed one by one?
bool isElementwise(const checkpoint::Tensor& tensor);

} // namespace ql::arch
