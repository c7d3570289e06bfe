// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/json.h"
#include "core/fit/cache_shape.h"

namespace ql::fit {

/// From config.json, that of the language model where it is one part of several.
/// Errors: BadInput naming the field.
Result<CacheShape> shapeFromConfig(const Json& config);

} // namespace ql::fit
