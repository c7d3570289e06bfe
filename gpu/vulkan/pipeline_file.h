// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "gpu/vulkan/device_info.h"

namespace ql::gpu {

/// Drivers keep compiled pipelines as bytes that they trust: what is damaged, or another device's or driver's, must not
/// reach them. The file is a header of ours (magic, device, driver, length, XXH3-64 of the bytes) and the driver's
/// bytes.

/// "pipelines-<UUID of the device in hex>.bin"
std::string pipelineFileName(const DeviceInfo& device);
std::string sealPipelines(const DeviceInfo& device, std::string_view bytes);
/// The driver's bytes within `file`; nothing where it is not whole, or not for this device and driver.
std::optional<std::string_view> unsealPipelines(const DeviceInfo& device, std::string_view file);

} // namespace ql::gpu
