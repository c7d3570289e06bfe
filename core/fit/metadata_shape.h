// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fit/cache_shape.h"

namespace ql::fit {

/// From {arch}.* of GGUF metadata, with what llama.cpp assumes where a key is missing.
/// Errors: BadInput naming the key.
Result<CacheShape> shapeFromMetadata(const arch::Model& model);

} // namespace ql::fit
