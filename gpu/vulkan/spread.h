// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "gpu/vulkan/commands.h"

namespace ql::gpu {

/// At least `count` workgroups in two dimensions, as one holds only 65535; in a shader the number of one is
/// gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x.
inline Groups spread(std::uint64_t count)
{
    constexpr std::uint64_t most = 65535;
    const std::uint64_t y = (count + most - 1) / most;
    return {static_cast<std::uint32_t>((count + y - 1) / y), static_cast<std::uint32_t>(y)};
}

} // namespace ql::gpu
