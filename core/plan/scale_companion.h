// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/plan/problem_list.h"

namespace ql::plan {

/// NVFP4 counts on a factor for the whole matrix, which brings the scales of its groups into the range where E4M3 is
/// precise. ggml's encoder does without, but mainline llama.cpp multiplies by an optional tensor `<base>.scale`. So
/// each tensor that is encoded as NVFP4 by the better search gets such a companion, where the graph of its architecture
/// uses it; the others get a note. The companions go behind the tensors of the model, whose indices stay as they are.
/// Scales of the source are carried along with weights that are copied, and left out with those that are encoded anew,
/// because their values have it in them.
void planScales(Plan& plan, ProblemList& problems);

} // namespace ql::plan
