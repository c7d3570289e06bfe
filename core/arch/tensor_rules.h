// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "core/arch/architecture.h"
#include "core/arch/model.h"

namespace ql::arch {

/// Fills Model::tensors and Model::notCarried from Model::checkpoint by the "tensors", "generated" and "drop" lists of
/// the architecture file. `tokens` is the number of entries of the tokenizer's vocabulary, 0 when not known.
/// Errors: BadInput for a tensor that is missing, has another shape than config.json says, or fits no rule;
/// Unsupported for a storage scheme that cannot be read.
Status mapTensors(Model& model, Architecture& architecture, std::uint64_t tokens);

} // namespace ql::arch
