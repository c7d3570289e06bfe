// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "gpu/vulkan/api.h"
#include "gpu/vulkan/instance.h"

namespace ql::gpu {

struct Instance::Handles {
    VkInstance instance{};
    VkDebugUtilsMessengerEXT messenger{};
    std::function<void(const std::string&)> message{};
    std::vector<VkPhysicalDevice> physical{}; ///< parallel to `devices`
    std::vector<DeviceInfo> devices{};
};

/// Asks a physical device about itself.
DeviceInfo describe(VkPhysicalDevice physical);

} // namespace ql::gpu
