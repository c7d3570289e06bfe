// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/commands.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::gpu {

namespace {

constexpr std::uint32_t kSetsPerPool = 256, kBuffersPerSet = 12;

Use useOf(const Slice& slice, bool reads, bool writes, bool transfers)
{
    // A handle is a pointer or a number, depending on the machine.
    std::uint64_t buffer = 0;
    std::memcpy(&buffer, &slice.buffer, sizeof slice.buffer);
    return {buffer, slice.offset, slice.size, reads, writes, transfers};
}

void recordBarrier(const Context& context, VkCommandBuffer commands, const Barrier& barrier,
                   VkPipelineStageFlags laterStages, VkAccessFlags laterAccess)
{
    const auto when = [](bool is, VkFlags flags) { return is ? flags : 0; };
    const VkMemoryBarrier memory{.sType = VK_STRUCTURE_TYPE_MEMORY_BARRIER,
                                 .pNext = nullptr,
                                 .srcAccessMask = when(barrier.shaderWrites, VK_ACCESS_SHADER_WRITE_BIT)
                                     | when(barrier.transferWrites, VK_ACCESS_TRANSFER_WRITE_BIT),
                                 .dstAccessMask = laterAccess};
    context.calls.vkCmdPipelineBarrier(commands,
                                       when(barrier.shaders, VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT)
                                           | when(barrier.transfers, VK_PIPELINE_STAGE_TRANSFER_BIT),
                                       laterStages, 0, 1, &memory, 0, nullptr, 0, nullptr);
}

} // namespace

Result<Commands> Commands::create(const Device& device)
{
    Commands commands;
    commands.m_context = device.context();
    const Context& context = *commands.m_context;
    const VkCommandPoolCreateInfo poolInfo{.sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO,
                                           .pNext = nullptr,
                                           .flags = 0,
                                           .queueFamilyIndex = context.queueFamily};
    VkCommandPool pool{};
    QL_CHECK(context.call(Step::Record, "preparing work", [&] {
        return context.calls.vkCreateCommandPool(context.device, &poolInfo, nullptr, &pool);
    }));
    commands.m_pool = {context.device, context.calls, pool};
    const VkCommandBufferAllocateInfo bufferInfo{.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO,
                                                 .pNext = nullptr,
                                                 .commandPool = pool,
                                                 .level = VK_COMMAND_BUFFER_LEVEL_PRIMARY,
                                                 .commandBufferCount = 1};
    QL_CHECK(context.call(Step::Record, "preparing work", [&] {
        return context.calls.vkAllocateCommandBuffers(context.device, &bufferInfo, &commands.m_buffer);
    }));
    const VkFenceCreateInfo fenceInfo{.sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO, .pNext = nullptr, .flags = 0};
    VkFence fence{};
    QL_CHECK(context.call(Step::Record, "preparing work",
                          [&] { return context.calls.vkCreateFence(context.device, &fenceInfo, nullptr, &fence); }));
    commands.m_fence = {context.device, context.calls, fence};
    const VkCommandBufferBeginInfo begin{.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO,
                                         .pNext = nullptr,
                                         .flags = 0,
                                         .pInheritanceInfo = nullptr};
    QL_CHECK(context.call(Step::Record, "preparing work",
                          [&] { return context.calls.vkBeginCommandBuffer(commands.m_buffer, &begin); }));
    return commands;
}

Commands::~Commands()
{
    // Nothing may be freed that the device still works on; a device that is lost returns at once.
    if (m_context && m_isRunning) {
        const VkFence fence = m_fence.get();
        m_context->calls.vkWaitForFences(m_context->device, 1, &fence, VK_TRUE, UINT64_MAX);
    }
}

void Commands::before(std::span<const Use> uses)
{
    const Hazards::Answer answer = m_hazards.next(uses);
    if (!answer.needed)
        return;
    ++m_barriers;
    recordBarrier(*m_context, m_buffer, answer.barrier,
                  VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT,
                  VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_READ_BIT
                      | VK_ACCESS_TRANSFER_WRITE_BIT);
}

Status Commands::allocateSet(VkDescriptorSetLayout layout, VkDescriptorSet& set)
{
    const Context& context = *m_context;
    if (m_setsLeft == 0) {
        const VkDescriptorPoolSize size{.type = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
                                        .descriptorCount = kSetsPerPool * kBuffersPerSet};
        const VkDescriptorPoolCreateInfo info{.sType = VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO,
                                              .pNext = nullptr,
                                              .flags = 0,
                                              .maxSets = kSetsPerPool,
                                              .poolSizeCount = 1,
                                              .pPoolSizes = &size};
        VkDescriptorPool pool{};
        QL_CHECK(context.call(Step::Record, "preparing work", [&] {
            return context.calls.vkCreateDescriptorPool(context.device, &info, nullptr, &pool);
        }));
        m_sets.emplace_back(context.device, context.calls, pool);
        m_setsLeft = kSetsPerPool;
    }
    const VkDescriptorSetAllocateInfo info{.sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO,
                                           .pNext = nullptr,
                                           .descriptorPool = m_sets.back().get(),
                                           .descriptorSetCount = 1,
                                           .pSetLayouts = &layout};
    QL_CHECK(context.call(Step::Record, "preparing work",
                          [&] { return context.calls.vkAllocateDescriptorSets(context.device, &info, &set); }));
    --m_setsLeft;
    return ok;
}

Status Commands::dispatch(const Kernel& kernel, std::span<const Slice> bindings, std::span<const std::byte> push,
                          Groups groups)
{
    const Context& context = *m_context;
    const Interface& interface = kernel.interface();
    const auto wrong = [&](const std::string& why) {
        return fail(Errc::BadArgument, fmt::format("kernel {}: {}", kernel.name(), why));
    };
    if (bindings.size() != interface.bindings.size() || bindings.size() > kBuffersPerSet)
        return wrong(fmt::format("{} buffers where it has {}", bindings.size(), interface.bindings.size()));
    if (push.size() != interface.pushBytes)
        return wrong(fmt::format("{} bytes of constants where it has {}", push.size(), interface.pushBytes));
    const std::uint32_t* most = context.limits.maxComputeWorkGroupCount;
    if (groups.x > most[0] || groups.y > most[1] || groups.z > most[2])
        return wrong("more workgroups than the device starts");

    std::array<VkDescriptorBufferInfo, kBuffersPerSet> buffers{};
    std::array<VkWriteDescriptorSet, kBuffersPerSet> writes{};
    std::array<Use, kBuffersPerSet> uses{};
    VkDescriptorSet set{};
    QL_CHECK(allocateSet(kernel.setLayout(), set));
    for (std::uint32_t i = 0; i < bindings.size(); ++i) {
        const Slice& slice = bindings[i];
        if (slice.size == 0 || slice.size > context.limits.maxStorageBufferRange
            || slice.offset % context.limits.minStorageBufferOffsetAlignment)
            return wrong(fmt::format("buffer {} is empty, too large or not aligned", i));
        buffers[i] = {slice.buffer, slice.offset, slice.size};
        writes[i] = {.sType = VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET,
                     .pNext = nullptr,
                     .dstSet = set,
                     .dstBinding = i,
                     .dstArrayElement = 0,
                     .descriptorCount = 1,
                     .descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
                     .pImageInfo = nullptr,
                     .pBufferInfo = &buffers[i],
                     .pTexelBufferView = nullptr};
        uses[i] = useOf(slice, interface.bindings[i].reads, interface.bindings[i].writes, false);
    }
    const auto count = static_cast<std::uint32_t>(bindings.size());
    context.calls.vkUpdateDescriptorSets(context.device, count, writes.data(), 0, nullptr);
    before(std::span(uses).first(count));
    if (m_doing.empty())
        m_doing = "running " + kernel.name();
    context.calls.vkCmdBindPipeline(m_buffer, VK_PIPELINE_BIND_POINT_COMPUTE, kernel.pipeline());
    context.calls.vkCmdBindDescriptorSets(m_buffer, VK_PIPELINE_BIND_POINT_COMPUTE, kernel.layout(), 0, 1, &set, 0,
                                          nullptr);
    if (!push.empty())
        context.calls.vkCmdPushConstants(m_buffer, kernel.layout(), VK_SHADER_STAGE_COMPUTE_BIT, 0, interface.pushBytes,
                                         push.data());
    context.calls.vkCmdDispatch(m_buffer, groups.x, groups.y, groups.z);
    ++m_dispatches;
    return ok;
}

Status Commands::copy(const Slice& from, const Slice& to)
{
    if (from.size != to.size || from.size == 0)
        return fail(Errc::BadArgument, "a copy between buffers of different sizes");
    const Use uses[] = {useOf(from, true, false, true), useOf(to, false, true, true)};
    before(uses);
    const VkBufferCopy region{.srcOffset = from.offset, .dstOffset = to.offset, .size = from.size};
    m_context->calls.vkCmdCopyBuffer(m_buffer, from.buffer, to.buffer, 1, &region);
    return ok;
}

Status Commands::fill(const Slice& to, std::uint32_t word)
{
    if (to.size == 0 || to.size % 4 || to.offset % 4)
        return fail(Errc::BadArgument, "only whole words can be filled");
    const Use use = useOf(to, false, true, true);
    before(std::span(&use, 1));
    m_context->calls.vkCmdFillBuffer(m_buffer, to.buffer, to.offset, to.size, word);
    return ok;
}

Status Commands::finish()
{
    const Barrier pending = m_hazards.pending();
    if (pending.shaders || pending.transfers) // the processor may read what was written
        recordBarrier(*m_context, m_buffer, pending, VK_PIPELINE_STAGE_HOST_BIT, VK_ACCESS_HOST_READ_BIT);
    m_isFinished = true;
    return m_context->call(Step::Record, "preparing work",
                           [&] { return m_context->calls.vkEndCommandBuffer(m_buffer); });
}

Status Commands::submit()
{
    const Context& context = *m_context;
    if (!m_isFinished || m_isRunning)
        return fail(Errc::BadArgument, "work is submitted that is not recorded, or is running");
    const VkFence fence = m_fence.get();
    QL_CHECK(context.call(Step::Submit, m_doing.empty() ? "copying" : m_doing, [&] {
        const VkResult reset = context.calls.vkResetFences(context.device, 1, &fence);
        if (reset != VK_SUCCESS)
            return reset;
        VkSubmitInfo info{};
        info.sType = VK_STRUCTURE_TYPE_SUBMIT_INFO;
        info.commandBufferCount = 1;
        info.pCommandBuffers = &m_buffer;
        context.hasWorked = true;
        return context.calls.vkQueueSubmit(context.queue, 1, &info, fence);
    }));
    m_isRunning = true;
    return ok;
}

Status Commands::wait()
{
    if (!m_isRunning)
        return ok;
    const Context& context = *m_context;
    const VkFence fence = m_fence.get();
    QL_CHECK(context.call(Step::Wait, m_doing.empty() ? "copying" : m_doing, [&] {
        return context.calls.vkWaitForFences(context.device, 1, &fence, VK_TRUE, UINT64_MAX);
    }));
    m_isRunning = false;
    return ok;
}

Status Commands::run()
{
    QL_CHECK(submit());
    return wait();
}

} // namespace ql::gpu
