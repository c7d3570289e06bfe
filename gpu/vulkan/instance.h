// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "gpu/vulkan/device_info.h"

namespace ql::gpu {

struct InstanceOptions {
    /// Have the Khronos layer check every call, synchronisation included. An error where it is not installed.
    bool validate = false;
    /// Warnings and errors of the layers; called on any thread. Only with `validate`.
    std::function<void(const std::string&)> message{};
};

/// Vulkan on this computer. One for each option set is enough; devices keep it alive.
class Instance {
public:
    /// Errors: NoDevice where there is no loader, no driver, or the variable QUANTLOOM_VULKAN is "off" (for drivers
    /// that fail so badly that they must not be touched).
    static Result<std::shared_ptr<const Instance>> create(InstanceOptions options = {});

    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;
    ~Instance();

    /// All devices, also those that cannot be used, in the order of the drivers.
    const std::vector<DeviceInfo>& devices() const;

    /// For the engine: Vulkan's own handles.
    struct Handles;
    const Handles& handles() const { return *m_handles; }

private:
    Instance();
    std::unique_ptr<Handles> m_handles;
};

} // namespace ql::gpu
