// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/arch/model.h"
#include "core/job/culprits.h"

namespace ql::job {

/// The better types that a tensor could have, and the original's.
std::vector<Raise> raisesOf(const arch::TargetTensor& tensor, const arch::TargetTensor& original);

} // namespace ql::job
