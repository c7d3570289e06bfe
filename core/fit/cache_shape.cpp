// SPDX-License-Identifier: Apache-2.0
#include "core/fit/cache_shape.h"

#include "core/fit/config_shape.h"
#include "core/fit/metadata_shape.h"

namespace ql::fit {

Result<CacheShape> cacheShapeOf(const arch::Model& model)
{
    if (model.naming == arch::Naming::Gguf)
        return shapeFromMetadata(model);
    return shapeFromConfig(model.checkpoint->config());
}

} // namespace ql::fit
