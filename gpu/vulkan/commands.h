// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstring>
#include <initializer_list>

#include "gpu/vulkan/device.h"
#include "gpu/vulkan/hazards.h"

namespace ql::gpu {

struct Groups {
    std::uint32_t x = 1, y = 1, z = 1;
};

/// Work for the device: recorded once, run as often as wanted. Barriers come from what each operation reads and writes;
/// of a dispatch the shader itself says that. What is used must live until the last run is over.
class Commands {
public:
    static Result<Commands> create(const Device& device);
    Commands(Commands&&) noexcept = default;
    Commands& operator=(Commands&&) = delete;
    ~Commands();

    /// Slices for the bindings of the shader, in their order. Errors: BadArgument where their number, size or offset,
    /// or the number of groups, is not what shader and device can take.
    Status dispatch(const Kernel& kernel, std::span<const Slice> bindings, std::span<const std::byte> push,
                    Groups groups);
    template <typename Push>
    Status dispatch(const Kernel& kernel, std::initializer_list<Slice> bindings, const Push& push, Groups groups)
    {
        return dispatch(kernel, std::span(bindings.begin(), bindings.size()), std::as_bytes(std::span(&push, 1)),
                        groups);
    }
    /// Of the same size.
    Status copy(const Slice& from, const Slice& to);
    /// `size` and `offset` are multiples of 4.
    Status fill(const Slice& to, std::uint32_t word);
    /// Ends the recording.
    Status finish();

    /// Barriers recorded so far, the one of finish() left out.
    std::size_t barriers() const { return m_barriers; }
    /// Dispatches recorded so far.
    std::size_t dispatches() const { return m_dispatches; }

    Status submit();
    Status wait(); ///< for what was submitted
    Status run(); ///< both

private:
    Commands() = default;
    Status allocateSet(VkDescriptorSetLayout layout, VkDescriptorSet& set);
    void before(std::span<const Use> uses);

    ContextPtr m_context{};
    OwnedCommandPool m_pool{};
    std::vector<OwnedDescriptorPool> m_sets{};
    std::uint32_t m_setsLeft = 0;
    VkCommandBuffer m_buffer{};
    OwnedFence m_fence{};
    Hazards m_hazards{};
    std::size_t m_barriers = 0, m_dispatches = 0;
    bool m_isFinished = false, m_isRunning = false;
    std::string m_doing{}; ///< the first kernel, for messages
};

} // namespace ql::gpu
