// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

namespace ql::job {

/// The model that a plan would write, without writing it, under GGUF names: with the values that would be read back.
/// Rows are encoded and decoded when they are asked for. Of GGUF those with a NaN or an infinity that cannot be encoded
/// are NaN; of safetensors, the folder is read as if it were there (planned_folder.h), and they cannot be read.
/// Errors: those of a plan that is blocked; for safetensors those of reading the folder.
Result<arch::ModelPtr> plannedModel(std::shared_ptr<const plan::Plan> plan);

} // namespace ql::job
