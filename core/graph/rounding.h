// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "core/graph/backend.h"
#include "core/quant/format.h"

namespace ql::graph {

/// Rounds keys or values to what the cache holds.
void roundForCache(CacheType type, std::span<float> values);

/// Rounds `rows` rows of `columns` inputs of a matrix whose numbers are of the format `weight`. Does nothing for Exact.
void roundActivations(Activations activations, quant::Format weight, std::size_t rows, std::size_t columns,
                      std::span<float> values);

} // namespace ql::graph
