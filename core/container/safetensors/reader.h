// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/container/container.h"

namespace ql::safetensors {

/// Reads the header of a safetensors file, strictly: see docs/formats/safetensors.md for what is refused.
/// Tensors come in file order (by offset). Errors: BadInput.
Result<container::FileHeader> readHeader(std::shared_ptr<const io::File> file);

} // namespace ql::safetensors
