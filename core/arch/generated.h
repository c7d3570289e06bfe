// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/arch/architecture.h"
#include "core/arch/model.h"

namespace ql::arch {

/// Tensors that are computed from the configuration: the "generated" list of an architecture file.
Result<std::vector<TargetTensor>> generatedTensors(Architecture& architecture);

} // namespace ql::arch
