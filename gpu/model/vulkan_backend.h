// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "core/graph/backend.h"
#include "gpu/vulkan/device.h"

namespace ql::gpu {

/// Runs models on a device: weights as they are stored, sums in float, keys and values as halves. Its sessions share
/// the device; one of them works at a time. Layers that the device has no room for are kept in the processor's memory,
/// and pass through it when they are needed. Errors of sessions besides those of graph::Session: NoDevice for a device
/// that is lost.
std::unique_ptr<graph::Backend> makeVulkanBackend(std::shared_ptr<Device> device);

/// Why no graphics card can run a model, a sentence; empty where one can. Its sessions say the same.
std::string whyNotOnGraphics(const graph::Graph& graph);

} // namespace ql::gpu
