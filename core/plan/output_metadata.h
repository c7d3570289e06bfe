// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/container/gguf/value.h"
#include "core/plan/plan.h"
#include "core/plan/presets.h"
#include "core/plan/problem_list.h"

namespace ql::plan {

/// The model's own metadata and what a quantiser adds to it, as llama-quantize does; and a key of our own where the
/// file has tensors that only this program reads.
gguf::Metadata outputMetadata(const Plan& plan, const Preset& preset);

/// Applies the metadata edits of the recipe, and reserves the space that it asks for.
void editOutputMetadata(Plan& plan, ProblemList& problems);

} // namespace ql::plan
