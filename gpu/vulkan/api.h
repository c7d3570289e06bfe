// SPDX-License-Identifier: Apache-2.0
#pragma once

// The C interface of Vulkan, its functions found at run time: the program starts where no loader is installed.

#include <string_view>
#include <utility>

#include <volk.h>

namespace ql::gpu {

/// "VK_ERROR_DEVICE_LOST"; "an unknown result" for numbers that this build does not know.
std::string_view resultName(VkResult result);

/// An object that belongs to a VkDevice, and the member of VolkDeviceTable that destroys it.
template <typename Handle, auto Destroy> class Owned {
public:
    Owned() = default;
    Owned(VkDevice device, const VolkDeviceTable& calls, Handle handle)
        : m_device(device)
        , m_calls(&calls)
        , m_handle(handle)
    {
    }
    Owned(Owned&& other) noexcept
        : m_device(other.m_device)
        , m_calls(other.m_calls)
        , m_handle(std::exchange(other.m_handle, Handle{}))
    {
    }
    Owned& operator=(Owned&& other) noexcept
    {
        std::swap(m_device, other.m_device);
        std::swap(m_calls, other.m_calls);
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Owned()
    {
        if (m_handle)
            (m_calls->*Destroy)(m_device, m_handle, nullptr);
    }

    Handle get() const { return m_handle; }

private:
    VkDevice m_device{};
    const VolkDeviceTable* m_calls = nullptr;
    Handle m_handle{};
};

using OwnedBuffer = Owned<VkBuffer, &VolkDeviceTable::vkDestroyBuffer>;
using OwnedMemory = Owned<VkDeviceMemory, &VolkDeviceTable::vkFreeMemory>;
using OwnedPipeline = Owned<VkPipeline, &VolkDeviceTable::vkDestroyPipeline>;
using OwnedPipelineCache = Owned<VkPipelineCache, &VolkDeviceTable::vkDestroyPipelineCache>;
using OwnedPipelineLayout = Owned<VkPipelineLayout, &VolkDeviceTable::vkDestroyPipelineLayout>;
using OwnedSetLayout = Owned<VkDescriptorSetLayout, &VolkDeviceTable::vkDestroyDescriptorSetLayout>;
using OwnedDescriptorPool = Owned<VkDescriptorPool, &VolkDeviceTable::vkDestroyDescriptorPool>;
using OwnedShaderModule = Owned<VkShaderModule, &VolkDeviceTable::vkDestroyShaderModule>;
using OwnedCommandPool = Owned<VkCommandPool, &VolkDeviceTable::vkDestroyCommandPool>;
using OwnedFence = Owned<VkFence, &VolkDeviceTable::vkDestroyFence>;

} // namespace ql::gpu
