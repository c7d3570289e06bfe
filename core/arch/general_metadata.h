// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/arch/model.h"
#include "core/base/json.h"

namespace ql::arch {

/// general.* of a model that comes from a Hugging Face folder, as llama.cpp's converter writes it
/// (docs/architectures.md): architecture and type; what the model card (README.md), config.json and the folder's name
/// say of its name and origin; size label, licence, models and data it was made of, tags, languages; hints for sampling
/// from generation_config.json. The tensors must be there already: the size label counts them. What cannot be read
/// there is left out.
gguf::Metadata generalMetadata(io::Disk& disk, const Model& model, const std::string& ggufName, const Json& config);

/// "3.7M"; "8x1.3M" for 8 experts of which one and all that is shared have 1.3 million parameters.
std::string sizeLabel(const std::vector<TargetTensor>& tensors, std::uint64_t experts);

} // namespace ql::arch
