// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "gpu/vulkan/device_info.h"

namespace ql::gpu {

/// The processor as a device to compute on; it is always there.
struct ProcessorInfo {
    std::string name{}; ///< as it calls itself; empty where the system does not say
    std::uint64_t memory = 0; ///< of the whole machine, bytes; 0 where the system does not say
    unsigned threads = 1;
};

struct DeviceList {
    ProcessorInfo processor{};
    std::vector<DeviceInfo> devices{}; ///< of Vulkan, in the order of the drivers, unusable ones too
    std::string problem{}; ///< why there is no Vulkan; empty where there is
};

/// What this computer has; never fails, and takes some 50 ms (drivers are loaded).
DeviceList listDevices();

enum class ChoiceReason {
    AskedFor,
    OnlyOne, ///< the only graphics device
    Best, ///< of several
    OnlySoftware, ///< there is no graphics device, only one that is slower than the processor's own code
    NoneThere, ///< no device at all; DeviceList::problem may say why
};

struct Choice {
    std::optional<std::size_t> device{}; ///< of DeviceList::devices; nothing: the processor
    ChoiceReason reason = ChoiceReason::AskedFor;
    std::string why{}; ///< half a sentence: "the only graphics device"
};

/// `wish` is empty or "auto" (the best graphics device: a card before graphics that share the processor's memory, then
/// the most memory; software devices never, as the processor's own code is faster), "cpu", a number as `quantloom
/// devices` prints it, or a part of a name in upper or lower case. Errors: NoDevice where there is none such, or it
/// cannot be used.
Result<Choice> chooseDevice(const DeviceList& list, std::string_view wish = {});

} // namespace ql::gpu
