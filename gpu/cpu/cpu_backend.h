// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/graph/backend.h"

namespace ql::cpu {

/// Runs models on the processor: weights decoded to float layer by layer, products by OpenBLAS, everything in float.
/// `threads` 0: all cores. Sessions share its threads, so only one of them works at a time.
std::unique_ptr<graph::Backend> makeCpuBackend(unsigned threads);

} // namespace ql::cpu
