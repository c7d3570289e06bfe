// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/arch/model.h"

namespace ql::arch {

/// How many of the last layers of a GGUF model predict further tokens: {arch}.nextn_predict_layers.
std::uint64_t mtpLayersOf(const gguf::Metadata& metadata);

/// Takes the layers that predict further tokens out of a model under GGUF names: their tensors are not carried, and the
/// metadata count, and list, the layers that are left. Nothing where the model has none.
void leaveOutMtpLayers(Model& model);

} // namespace ql::arch
