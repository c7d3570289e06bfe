// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/arch/model.h"

namespace ql::arch {

/// A Hugging Face checkpoint under its own names: what is written when it stays in safetensors. Every weight as the
/// model means it (checkpoint::resolveWeights), nothing transformed, whatever the architecture; only experts that are
/// stored in one tensor under names whose published form has them apart are taken apart.
/// Errors: BadInput for a source that is no Hugging Face folder, and those of resolveWeights().
Result<ModelPtr> interpretAsHuggingFace(checkpoint::CheckpointPtr checkpoint, io::Disk& disk = io::systemDisk());

/// Why the files of a checkpoint cannot be read so, from what they are alone. Errors: BadInput.
Status checkHuggingFace(const checkpoint::Checkpoint& checkpoint);

/// "attn_q" for "model.layers.0.self_attn.q_proj.weight": the word that the GGUF name has where it is known, else what
/// is left of the name without its layer, expert and ending.
std::string roleOfHuggingFaceName(std::string_view name);
/// The first number among the components of the name, -1 without one.
int layerOfHuggingFaceName(std::string_view name);

} // namespace ql::arch
