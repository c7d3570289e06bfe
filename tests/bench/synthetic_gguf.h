// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"

namespace ql::bench {

/// Writes a llama model with 0.45 billion normal F16 weights and no vocabulary: enough for quantising.
Status writeSyntheticGguf(const std::string& path);

/// Log-normal importance for each of its matrices.
imatrix::ImportanceMatrix syntheticImportance();

} // namespace ql::bench
