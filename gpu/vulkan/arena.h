// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <list>
#include <memory>
#include <mutex>

#include "gpu/vulkan/context.h"
#include "gpu/vulkan/ranges.h"

namespace ql::gpu {

enum class MemoryUse {
    Device, ///< for shaders; the processor may or may not reach it
    Upload, ///< the processor writes it, copies read it
    Download, ///< copies write it, the processor reads it
};

/// Some bytes of a buffer on the device; a plain value, valid while their Allocation lives.
struct Slice {
    VkBuffer buffer{};
    std::uint64_t offset = 0, size = 0;
    std::byte* mapped = nullptr; ///< where the processor sees them; null where it does not

    /// A part of it. The device wants `first` to be a multiple of Arena::alignment() where a shader sees it.
    Slice part(std::uint64_t first, std::uint64_t bytes) const
    {
        return {buffer, offset + first, bytes, mapped ? mapped + first : nullptr};
    }
};

/// Hands out pieces of a few large buffers, each with memory of its own. Safe from several threads.
class Arena : public std::enable_shared_from_this<Arena> {
public:
    explicit Arena(ContextPtr context);

    class Allocation;
    /// `bytes` > 0; rounded up to alignment(). Errors: NoMemory with what is free.
    Result<Allocation> allocate(std::uint64_t bytes, MemoryUse use, std::string_view what);

    /// Of all slices; a multiple of what shaders and copies want.
    std::uint64_t alignment() const { return m_alignment; }
    /// Bytes of device memory taken from the driver; bytes in use of it and of what copies go through.
    std::uint64_t reservedBytes() const;
    std::uint64_t usedBytes() const;

private:
    struct Block {
        OwnedMemory memory{};
        OwnedBuffer buffer{};
        MemoryUse use{};
        std::uint64_t size = 0;
        std::byte* mapped = nullptr;
        Ranges ranges{0};
    };

    Status addBlock(std::uint64_t bytes, MemoryUse use, std::string_view what);
    Result<Block> makeBlock(std::uint64_t bytes, MemoryUse use, std::string_view what) const;
    std::uint32_t memoryType(std::uint32_t allowed, MemoryUse use) const;
    void give(Block* block, std::uint64_t offset, std::uint64_t size);

    ContextPtr m_context;
    std::uint64_t m_alignment = 0;
    VkPhysicalDeviceMemoryProperties m_memory{};
    mutable std::mutex m_mutex{};
    std::list<Block> m_blocks{};
    std::uint64_t m_reserved = 0;
};

/// Owns a slice, and keeps the arena alive.
class Arena::Allocation {
public:
    Allocation() = default;
    Allocation(Allocation&& other) noexcept;
    Allocation& operator=(Allocation&& other) noexcept;
    ~Allocation();

    const Slice& slice() const { return m_slice; }

private:
    friend class Arena;
    std::shared_ptr<Arena> m_arena{};
    Block* m_block = nullptr;
    std::uint64_t m_taken = 0;
    Slice m_slice{};
};
using Allocation = Arena::Allocation;

} // namespace ql::gpu
