// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "gpu/vulkan/device_info.h"

namespace ql::gpu {

/// A compute shader as it was compiled.
struct Shader {
    std::string_view name;
    std::span<const std::uint32_t> code; ///< SPIR-V
};

/// What a shader itself says about its buffers: `readonly` and `writeonly` in its text are the only place where that is
/// written, and barriers follow from it.
struct Interface {
    struct Binding {
        bool reads = true, writes = true;
    };
    std::vector<Binding> bindings{}; ///< 0, 1, ... of descriptor set 0, storage buffers all
    std::uint32_t pushBytes = 0;
    std::uint32_t constants = 0; ///< specialisation constants 0 .. constants - 1
    std::vector<Feature> needs{};
};

/// Errors: Failed where the code is not SPIR-V, or uses what the engine has not (images, other sets, gaps between
/// bindings).
Result<Interface> reflect(const Shader& shader);

} // namespace ql::gpu
