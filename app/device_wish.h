// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/graph/graph.h"

namespace ql::app {

/// Where a model is run.
struct DeviceWish {
    std::string device{}; ///< as gpu::openBackend() takes it
    std::string why{}; ///< half a sentence, where it is not the one that was asked for
};

/// The processor for a graph with an operation that graphics cards lack, where the device is chosen automatically; else
/// the device that was asked for. Errors: Unsupported where a device was named that lacks an operation; the sentence is
/// gpu::whyNotOnGraphics().
Result<DeviceWish> deviceFor(const graph::Graph& graph, const std::string& device);

/// Whether the processor may do what a device that is none failed at: it was lost, is too small, or cannot.
bool isFaultOfDevice(const Error& error);

} // namespace ql::app
