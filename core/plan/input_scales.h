// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"
#include "core/io/file.h"

namespace ql::plan {

using Inputs = std::map<std::string, arch::InputScale, std::less<>>;

/// What an importance matrix that this program collected says of the inputs of a model's modules.
struct MeasuredInputs {
    Inputs inputs{}; ///< by module, as the largest magnitude
    /// Experts that were given nothing; their inputs are those of the expert of the layer with the largest.
    std::vector<std::string> guessed{};
};
/// `tensors` have Hugging Face names. Entries are found by layer and role, which only works for the modules that all
/// architectures call alike (q_proj, up_proj, experts.3.w1 ...). Empty for a matrix of another program.
MeasuredInputs measuredInputs(const imatrix::ImportanceMatrix& matrix, const std::vector<arch::TargetTensor>& tensors);

/// The model with what a file says of the inputs of its modules, instead of what the source says. The file is a JSON
/// object {"model.layers.0.mlp.up_proj": 12.5} or a safetensors file with a number of that name: the largest magnitude
/// that the inputs of the module have, as a calibration finds it; or the importance matrix of a calibration.
/// Errors: BadInput for a file of another kind, a number that is no magnitude, or modules of another model.
Result<arch::ModelPtr> withInputScales(const arch::ModelPtr& model, io::Disk& disk, const std::string& path);

} // namespace ql::plan
