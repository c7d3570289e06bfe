// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

namespace ql::job {

/// The model that a plan would write, without writing it: the source's, with the values that would be read back. Rows
/// are encoded and decoded when they are asked for, those with a NaN or an infinity that cannot be encoded are NaN.
/// Errors: BadArgument for a plan of safetensors (write the folder, and open it) and for one that is blocked.
Result<arch::ModelPtr> plannedModel(std::shared_ptr<const plan::Plan> plan);

} // namespace ql::job
