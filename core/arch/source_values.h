// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/weights.h"

namespace ql::arch {

/// Reads `out.size()` values, `columns` to a row, of a weight from the value `first` on, which begins a row unless the
/// weight is elementwise. Errors: BadInput for a format whose values cannot be read.
Status readValues(const checkpoint::Checkpoint& checkpoint, const checkpoint::Weight& weight, std::uint64_t first,
                  std::uint64_t columns, std::span<float> out);

/// Bytes that readValues allocates at most for rows of `columns` values.
std::uint64_t readValuesScratch(const checkpoint::Weight& weight, std::uint64_t columns);

/// Can its values be read one by one? Those of coded weights can, their scales included.
bool isElementwise(const checkpoint::Weight& weight);

} // namespace ql::arch
