// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/io/file.h"

namespace ql::plan {

/// The model with what a file says of the inputs of its modules, instead of what the source says. The file is a JSON
/// object {"model.layers.0.mlp.up_proj": 12.5} or a safetensors file with a number of that name: the largest magnitude
/// that the inputs of the module have, as a calibration finds it.
/// Errors: BadInput for a file of another kind, a number that is no magnitude, or modules of another model.
Result<arch::ModelPtr> withInputScales(const arch::ModelPtr& model, io::Disk& disk, const std::string& path);

} // namespace ql::plan
