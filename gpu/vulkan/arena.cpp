// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/arena.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/base/units.h"

namespace ql::gpu {

namespace {

constexpr std::uint64_t kDeviceBlock = 256 << 20, kHostBlock = 16 << 20;

bool isFor(VkMemoryPropertyFlags has, VkMemoryPropertyFlags wanted)
{
    return (has & wanted) == wanted;
}

} // namespace

Arena::Arena(ContextPtr context)
    : m_context(std::move(context))
{
    const VkPhysicalDeviceLimits& limits = m_context->limits;
    m_alignment = std::max<std::uint64_t>({limits.minStorageBufferOffsetAlignment, limits.nonCoherentAtomSize, 16});
    vkGetPhysicalDeviceMemoryProperties(m_context->physical, &m_memory);
}

std::uint64_t Arena::reservedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_reserved;
}

std::uint64_t Arena::usedBytes() const
{
    const std::lock_guard lock(m_mutex);
    std::uint64_t used = 0;
    for (const Block& block : m_blocks)
        used += block.size - block.ranges.freeBytes();
    return used;
}

Result<Allocation> Arena::allocate(std::uint64_t bytes, MemoryUse use, std::string_view what)
{
    const auto rounded = alignUp(bytes, m_alignment);
    if (!rounded || bytes == 0)
        return fail(Errc::BadArgument, fmt::format("{} bytes of device memory for {} make no sense", bytes, what));
    const std::lock_guard lock(m_mutex);
    for (int attempt = 0; attempt < 2; ++attempt) {
        for (Block& block : m_blocks) {
            if (block.use != use)
                continue;
            const auto offset = block.ranges.take(*rounded, m_alignment);
            if (!offset)
                continue;
            Allocation allocation;
            allocation.m_arena = shared_from_this();
            allocation.m_block = &block;
            allocation.m_taken = *rounded;
            allocation.m_slice = {block.buffer.get(), *offset, bytes, block.mapped ? block.mapped + *offset : nullptr};
            return allocation;
        }
        if (attempt == 0)
            QL_CHECK(addBlock(*rounded, use, what));
    }
    return fail(Errc::Failed, "a new block of device memory does not hold what it was made for");
}

Status Arena::addBlock(std::uint64_t bytes, MemoryUse use, std::string_view what)
{
    const std::uint64_t budget = m_context->options.memoryBudget ? m_context->options.memoryBudget : UINT64_MAX;
    // What the processor shares with the device for copies is little, and seldom the device's own.
    const std::uint64_t left =
        use == MemoryUse::Device ? budget - std::min(budget, m_reserved) : std::max(bytes, kHostBlock);
    if (bytes > left)
        return fail(Errc::NoMemory,
                    fmt::format("{} may use {} more, and {} needs {}: use a smaller type or context, or the CPU",
                                m_context->info.name, formatBytes(left), what, formatBytes(bytes)));
    if (bytes > m_context->largestAllocation)
        return fail(Errc::NoMemory,
                    fmt::format("{} gives out at most {} at once, and {} needs {}: use a smaller type, or the CPU",
                                m_context->info.name, formatBytes(m_context->largestAllocation), what,
                                formatBytes(bytes)));
    const std::uint64_t usual =
        use == MemoryUse::Device ? std::min(kDeviceBlock, m_context->info.memory / 8) : kHostBlock;
    const std::uint64_t wanted = std::min(std::max(bytes, usual), left) & ~(m_alignment - 1);
    auto block = makeBlock(std::max(wanted, bytes), use, what);
    if (!block && block.error().code == Errc::NoMemory && wanted > bytes)
        block = makeBlock(bytes, use, what);
    if (!block)
        return fail(std::move(block).error());
    if (use == MemoryUse::Device)
        m_reserved += block->size;
    m_blocks.push_back(std::move(*block));
    return ok;
}

Result<Arena::Block> Arena::makeBlock(std::uint64_t bytes, MemoryUse use, std::string_view what) const
{
    const Context& context = *m_context;
    Block block{.use = use, .size = bytes, .ranges = Ranges(bytes)};
    const VkBufferCreateInfo bufferInfo{.sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO,
                                        .pNext = nullptr,
                                        .flags = 0,
                                        .size = bytes,
                                        .usage = VK_BUFFER_USAGE_STORAGE_BUFFER_BIT | VK_BUFFER_USAGE_TRANSFER_SRC_BIT
                                            | VK_BUFFER_USAGE_TRANSFER_DST_BIT,
                                        .sharingMode = VK_SHARING_MODE_EXCLUSIVE,
                                        .queueFamilyIndexCount = 0,
                                        .pQueueFamilyIndices = nullptr};
    VkBuffer buffer{};
    QL_CHECK(context.call(Step::Allocate, what,
                          [&] { return context.calls.vkCreateBuffer(context.device, &bufferInfo, nullptr, &buffer); }));
    block.buffer = {context.device, context.calls, buffer};
    VkMemoryRequirements needs{};
    context.calls.vkGetBufferMemoryRequirements(context.device, buffer, &needs);
    const std::uint32_t type = memoryType(needs.memoryTypeBits, use);
    const VkMemoryAllocateInfo memoryInfo{.sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO,
                                          .pNext = nullptr,
                                          .allocationSize = needs.size,
                                          .memoryTypeIndex = type};
    VkDeviceMemory memory{};
    QL_CHECK(context.call(Step::Allocate, what, [&] {
        return context.calls.vkAllocateMemory(context.device, &memoryInfo, nullptr, &memory);
    }));
    block.memory = {context.device, context.calls, memory};
    QL_CHECK(context.call(Step::Allocate, what,
                          [&] { return context.calls.vkBindBufferMemory(context.device, buffer, memory, 0); }));
    constexpr VkMemoryPropertyFlags reached =
        VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
    if (isFor(m_memory.memoryTypes[type].propertyFlags, reached)) {
        void* mapped = nullptr;
        QL_CHECK(context.call(Step::Allocate, what, [&] {
            return context.calls.vkMapMemory(context.device, memory, 0, VK_WHOLE_SIZE, 0, &mapped);
        }));
        block.mapped = static_cast<std::byte*>(mapped);
    }
    return block;
}

/// The best type for a use: every property that is wished for counts, and the first type wins a tie, which is the order
/// that drivers are told to list them in.
std::uint32_t Arena::memoryType(std::uint32_t allowed, MemoryUse use) const
{
    constexpr VkMemoryPropertyFlags local = VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT;
    constexpr VkMemoryPropertyFlags host = VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
    const bool isShared =
        m_context->info.kind == DeviceKind::Integrated || m_context->info.kind == DeviceKind::Software;
    const auto score = [&](std::uint32_t type) {
        const VkMemoryPropertyFlags has = m_memory.memoryTypes[type].propertyFlags;
        if (use == MemoryUse::Device) {
            // Cards show a window of their memory to the processor, which may be small: its heap has to be the large
            // one.
            const bool isLarge =
                m_memory.memoryHeaps[m_memory.memoryTypes[type].heapIndex].size >= m_context->info.memory;
            return 4 * isFor(has, local) + 2 * isLarge + (isShared && isFor(has, host));
        }
        const bool cached = isFor(has, VK_MEMORY_PROPERTY_HOST_CACHED_BIT);
        return 4 * isFor(has, host) + 2 * (cached == (use == MemoryUse::Download)) + !isFor(has, local);
    };
    std::uint32_t best = 0;
    int bestScore = -1;
    for (std::uint32_t type = 0; type < m_memory.memoryTypeCount; ++type) {
        if ((allowed >> type & 1) && score(type) > bestScore) {
            best = type;
            bestScore = score(type);
        }
    }
    return best;
}

void Arena::give(Block* block, std::uint64_t offset, std::uint64_t size)
{
    const std::lock_guard lock(m_mutex);
    block->ranges.give(offset, size);
    if (!block->ranges.isUnused())
        return;
    if (block->use == MemoryUse::Device)
        m_reserved -= block->size;
    m_blocks.remove_if([&](const Block& other) { return &other == block; });
}

Arena::Allocation::Allocation(Allocation&& other) noexcept
    : m_arena(std::move(other.m_arena))
    , m_block(other.m_block)
    , m_taken(other.m_taken)
    , m_slice(other.m_slice)
{
}

Arena::Allocation& Arena::Allocation::operator=(Allocation&& other) noexcept
{
    std::swap(m_arena, other.m_arena);
    std::swap(m_block, other.m_block);
    std::swap(m_taken, other.m_taken);
    std::swap(m_slice, other.m_slice);
    return *this;
}

Arena::Allocation::~Allocation()
{
    if (m_arena)
        m_arena->give(m_block, m_slice.offset, m_taken);
}

} // namespace ql::gpu
