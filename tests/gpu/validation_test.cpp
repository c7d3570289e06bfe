// SPDX-License-Identifier: Apache-2.0
// That the validation layer listens: without this, silence would prove nothing.
#include <mutex>

#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

TEST(Validation, AMissingBarrierIsHeard)
{
    std::mutex mutex;
    std::string heard;
    InstanceOptions options{.validate = true};
    options.message = [&](const std::string& message) {
        const std::lock_guard lock(mutex);
        heard += message;
    };
    const auto instance = must(Instance::create(std::move(options)));
    const auto device = must(Device::open(instance, testDeviceIndex(*instance)));
    const Allocation a = must(device->allocate(256, MemoryUse::Device, "a"));
    const Allocation b = must(device->allocate(256, MemoryUse::Device, "b"));
    const Allocation c = must(device->allocate(256, MemoryUse::Device, "c"));

    const Context& context = *device->context();
    VkCommandPoolCreateInfo poolInfo{};
    poolInfo.sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO;
    poolInfo.queueFamilyIndex = context.queueFamily;
    VkCommandPool pool{};
    ASSERT_EQ(context.calls.vkCreateCommandPool(context.device, &poolInfo, nullptr, &pool), VK_SUCCESS);
    const OwnedCommandPool owned(context.device, context.calls, pool);
    VkCommandBufferAllocateInfo bufferInfo{};
    bufferInfo.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO;
    bufferInfo.commandPool = pool;
    bufferInfo.commandBufferCount = 1;
    VkCommandBuffer commands{};
    ASSERT_EQ(context.calls.vkAllocateCommandBuffers(context.device, &bufferInfo, &commands), VK_SUCCESS);
    VkCommandBufferBeginInfo begin{};
    begin.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO;
    ASSERT_EQ(context.calls.vkBeginCommandBuffer(commands, &begin), VK_SUCCESS);
    const auto copy = [&](const Slice& from, const Slice& to) {
        const VkBufferCopy region{.srcOffset = from.offset, .dstOffset = to.offset, .size = from.size};
        context.calls.vkCmdCopyBuffer(commands, from.buffer, to.buffer, 1, &region);
    };
    copy(a.slice(), b.slice());
    {
        const std::lock_guard lock(mutex);
        EXPECT_EQ(heard, "");
    }
    copy(b.slice(), c.slice());
    const std::lock_guard lock(mutex);
    EXPECT_NE(heard.find("SYNC-HAZARD-READ-AFTER-WRITE"), std::string::npos) << heard;
}

} // namespace
} // namespace ql::gpu
