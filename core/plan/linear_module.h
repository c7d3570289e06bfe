// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/arch/model.h"

namespace ql::plan {

/// "model.layers.0.mlp.up_proj" of "model.layers.0.mlp.up_proj.weight"; the name itself where it ends otherwise.
std::string_view moduleOf(std::string_view tensor);
/// "up_proj": the last component of a module's name.
std::string_view lastComponent(std::string_view module);

/// Why a tensor of a model under Hugging Face names is not quantised unless a rule names it; empty for the matrix of a
/// Linear module within a layer. Engines read what this leaves alone as plain numbers. Source:
/// docs/formats/servable.md.
std::string whyNotQuantised(const arch::TargetTensor& tensor, const arch::ModelFacts& facts);

/// Is this a matrix that configurations have to name when it is left alone: that of any module but embeddings and
/// convolutions?
bool isLinearMatrix(const arch::TargetTensor& tensor);

/// A module of a multilayer perceptron or of experts.
bool isOfMlp(std::string_view module);

/// Modules that engines load as one matrix, so that they must lie alike: q, k and v; gate and up; q_a and kv_a. Indices
/// into `tensors`, in the order of the first; those that are alone are left out.
std::vector<std::vector<std::size_t>> fusedModules(const std::vector<arch::TargetTensor>& tensors);

/// "model.layers.0.mlp" of "model.layers.0.mlp.experts.3.up_proj": what holds the experts that run as one; empty for
/// other modules.
std::string_view expertsParent(std::string_view module);

} // namespace ql::plan
