// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/arch/model.h"

namespace ql::arch {

/// Reads the facts from complete GGUF metadata. Values that differ from layer to layer count as in layer 0; what is not
/// there is 0. The vocabulary falls back to the rows of token_embd.weight.
ModelFacts factsOf(const gguf::Metadata& metadata, const std::vector<TargetTensor>& tensors);

} // namespace ql::arch
