// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/open_backend.h"

#include "gpu/cpu/cpu_backend.h"
#include "gpu/model/vulkan_backend.h"

namespace ql::gpu {

namespace {

OpenedBackend onProcessor(unsigned threads, std::string why)
{
    return {cpu::makeCpuBackend(threads), "cpu", std::move(why), 0};
}

/// A tenth stays with whoever else draws or computes there; what the processor computes on is bounded by its own
/// memory.
std::uint64_t budgetFor(const DeviceInfo& info)
{
    if (info.kind == DeviceKind::Software)
        return 0;
    return info.freeMemory.value_or(info.memory) / 10 * 9;
}

} // namespace

Result<OpenedBackend> openBackend(std::string_view wish, unsigned threads, const std::string& cacheFolder)
{
    if (wish == "cpu")
        return onProcessor(threads, "asked for");
    const bool isAutomatic = wish.empty() || wish == "auto";
    auto instance = Instance::create();
    DeviceList list;
    if (instance)
        list.devices = (*instance)->devices();
    else
        list.problem = instance.error().message;
    QL_TRY(const Choice choice, chooseDevice(list, wish));
    if (!choice.device)
        return onProcessor(threads, choice.why);
    const DeviceInfo& info = list.devices[*choice.device];
    auto device =
        Device::open(*instance, *choice.device, {.cacheFolder = cacheFolder, .memoryBudget = budgetFor(info)});
    if (device)
        return OpenedBackend{makeVulkanBackend(std::move(*device)), info.name, choice.why, budgetFor(info)};
    if (!isAutomatic)
        return fail(std::move(device).error());
    return onProcessor(threads, device.error().message);
}

} // namespace ql::gpu
