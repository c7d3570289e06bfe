// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/context.h"

#include <fmt/format.h>

namespace ql::gpu {

Context::~Context()
{
    if (!device)
        return;
    if (hasWorked) // drivers without a card behind them cannot wait
        calls.vkDeviceWaitIdle(device);
    calls.vkDestroyDevice(device, nullptr);
}

VkResult Context::injectedResult(Step step) const
{
    switch (options.fault ? options.fault(step) : Fault::None) {
    case Fault::None:
        break;
    case Fault::Lost:
        return VK_ERROR_DEVICE_LOST;
    case Fault::OutOfMemory:
        return VK_ERROR_OUT_OF_DEVICE_MEMORY;
    }
    return VK_SUCCESS;
}

Error Context::lost(std::string_view doing) const
{
    return {Errc::NoDevice,
            fmt::format("{} was lost while {}: its driver gave up or was restarted; try again, or use another device",
                        info.name, doing)};
}

Status Context::check(VkResult result, std::string_view doing) const
{
    switch (result) {
    case VK_SUCCESS:
        return ok;
    case VK_ERROR_DEVICE_LOST:
        isLost = true;
        return fail(lost(doing));
    case VK_ERROR_OUT_OF_DEVICE_MEMORY:
    case VK_ERROR_OUT_OF_HOST_MEMORY:
    case VK_ERROR_OUT_OF_POOL_MEMORY:
        return fail(Errc::NoMemory,
                    fmt::format("{} has too little memory for {}: use a smaller type or context, or the CPU", info.name,
                                doing));
    default:
        return fail(Errc::Failed, fmt::format("{} failed while {} ({})", info.name, doing, resultName(result)));
    }
}

} // namespace ql::gpu
