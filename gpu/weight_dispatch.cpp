// SPDX-License-Identifier: Apache-2.0
#include "gpu/weight_dispatch.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::gpu {

WeightPush weightPush(const Weights& weights, const Weights::Part& part)
{
    return {static_cast<std::uint32_t>(part.rows),
            static_cast<std::uint32_t>(part.firstRow),
            static_cast<std::uint32_t>(weights.groups()),
            weights.gridRows,
            weights.gridGroups,
            weights.gridColumns};
}

Slice gridOf(const Weights& weights)
{
    return weights.gridColumns ? weights.grid : weights.body.part(0, 16);
}

Result<const Shader*> shaderFor(const Weights& weights, std::string_view kind)
{
    const std::string name = weights.layout->shader(kind);
    const auto found = std::ranges::find(weightShaders(), name, &Shader::name);
    if (found == weightShaders().end())
        return fail(Errc::Failed, fmt::format("there is no shader {}", name));
    return &*found;
}

} // namespace ql::gpu
