// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

namespace ql::plan {

/// Plans a Hugging Face folder for engines that serve it (Plan::recipe.to is Safetensors): which matrices become codes,
/// the tensors of their scales, the shards, config.json and the other files. `plan` has its model, recipe and
/// importance. Layout: docs/formats/servable.md.
/// Errors: BadArgument for an unknown preset or a pattern that does not compile.
Status planFolder(Plan& plan);

} // namespace ql::plan
