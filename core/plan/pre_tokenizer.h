// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/plan/plan.h"
#include "core/plan/problem_list.h"

namespace ql::plan {

/// The recipe's choice of tokenizer.ggml.pre where the model asks for one; else empty.
std::string chosenPreTokenizer(const Plan& plan);

/// An error where the model asks for a choice and there is none, or one that llama.cpp does not know; a note where a
/// choice is not asked for.
void reportPreTokenizer(const Plan& plan, ProblemList& problems);

} // namespace ql::plan
