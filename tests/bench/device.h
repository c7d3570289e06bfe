// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "gpu/vulkan/device.h"

namespace ql::bench {

struct OpenedDevice {
    std::shared_ptr<gpu::Device> device{}; ///< null where there is none
    std::size_t index = 0; ///< among all that Vulkan names
};

/// As `quantloom devices` names it; empty: the best, or a software one.
OpenedDevice openDevice(const std::string& wish);

} // namespace ql::bench
