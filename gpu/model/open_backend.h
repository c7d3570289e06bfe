// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/graph/backend.h"
#include "gpu/device_list.h"

namespace ql::gpu {

/// What models are run on, and why there.
struct OpenedBackend {
    std::unique_ptr<graph::Backend> backend{};
    std::string device{}; ///< "cpu", or the device's name
    std::string why{}; ///< half a sentence, as Choice::why
    std::uint64_t memory = 0; ///< bytes of its own that may be taken; 0: what it computes with is the processor's

    bool isProcessor() const { return device == "cpu"; }
};

/// `wish` as chooseDevice() takes it, or "auto", which is the same as nothing: then a device that does not open
/// leads to the processor, and `why` says so. `threads` are the processor's, 0: all.
/// Compiled shaders are kept in `cacheFolder`, where it is not empty. "cpu" touches no driver.
/// Errors: NoDevice where there is none such, or it does not open.
Result<OpenedBackend> openBackend(std::string_view wish, unsigned threads, const std::string& cacheFolder);

} // namespace ql::gpu
