// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "core/graph/backend.h"

namespace ql::cpu {

/// Adds rows of `columns` values that the matrix `matrix` of `matrices` in the tensor `weight` is given.
void addRows(graph::LayerInputs& inputs, graph::TensorIndex weight, std::size_t matrices, std::size_t matrix,
             std::size_t columns, std::span<const float> rows);

/// Adds all of `part`. Sums of texts are added in the order of the texts, so that they do not depend on threads.
void addSums(graph::LayerInputs& total, const graph::LayerInputs& part);

} // namespace ql::cpu
