// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/arch/model.h"
#include "core/container/imatrix/imatrix.h"
#include "core/plan/plan.h"
#include "core/plan/presets.h"
#include "core/plan/problem_list.h"

namespace ql::plan {

/// The importance of a tensor's columns, expert by expert, if the matrix (may be null) has an entry of this name in the
/// right size: columns x experts values. Otherwise nullptr.
const imatrix::Entry* importanceOf(const imatrix::ImportanceMatrix* matrix, const arch::TargetTensor& tensor,
                                   const std::string& entryName);

/// Is a tensor of this format garbage, or impossible to encode, without an importance matrix? For the tensors and
/// formats that the program of the preset refuses.
bool needsImportance(quant::Format format, const arch::TargetTensor& tensor, const Preset& preset);

/// Matrices of a tensor that have an importance of their own.
std::uint64_t expertsOf(const arch::TargetTensor& tensor);

/// Decides for every step whether its encoder gets an importance, and says where one is missing, of the wrong size or
/// required.
void assignImportance(Plan& plan, const Preset& preset, ProblemList& problems);

/// quantize.imatrix.*, as llama-quantize writes them.
void describeImportance(const imatrix::ImportanceMatrix& matrix, gguf::Metadata& metadata);

} // namespace ql::plan
