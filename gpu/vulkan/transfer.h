// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "gpu/vulkan/commands.h"

namespace ql::gpu {

/// Moves bytes between the processor and a device: straight where the processor reaches the device's memory, else
/// through staging memory, the next piece being written while the last is copied. For one thread.
class Transfer {
public:
    /// Of each of the two pieces of staging memory, and the most that a Write is asked for at once.
    static constexpr std::uint64_t kPieceBytes = 4 << 20;

    static Result<Transfer> create(const Device& device);

    /// Writes bytes `offset` .. `offset + piece.size()` of what is uploaded. Pieces come in order and begin at
    /// multiples of `unit`.
    using Write = std::function<Status(std::uint64_t offset, std::span<std::byte> piece)>;
    Status upload(const Slice& to, const Write& write, std::uint64_t unit = 1);
    Status upload(const Slice& to, std::span<const std::byte> bytes);
    Status download(const Slice& from, std::span<std::byte> bytes);

private:
    explicit Transfer(const Device& device)
        : m_device(&device)
    {
    }
    bool isStraight(const Slice& slice) const;
    Status prepare(std::optional<Allocation>& memory, MemoryUse use);
    Status copy(const Slice& from, const Slice& to, std::optional<Commands>& running);

    const Device* m_device;
    std::optional<Allocation> m_up[2]{}, m_down{};
};

} // namespace ql::gpu
