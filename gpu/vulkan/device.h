// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <map>
#include <mutex>

#include "gpu/vulkan/arena.h"
#include "gpu/vulkan/kernel.h"

namespace ql::gpu {

/// A device that computes. Allocations, kernels and commands made from it may outlive it: the driver's device is closed
/// when the last of them is gone. One thread submits; memory and kernels may be asked for from several.
class Device {
public:
    /// `index` in instance->devices(). Errors: NoDevice where it cannot be used or opened.
    static Result<std::shared_ptr<Device>> open(std::shared_ptr<const Instance> instance, std::size_t index,
                                                DeviceOptions options = {});
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;
    ~Device(); ///< keeps the pipelines for the next run

    const DeviceInfo& info() const { return m_context->info; }
    const VkPhysicalDeviceLimits& limits() const { return m_context->limits; }
    bool isLost() const { return m_context->isLost; }
    const ContextPtr& context() const { return m_context; }
    Arena& memory() const { return *m_memory; }

    Result<Allocation> allocate(std::uint64_t bytes, MemoryUse use, std::string_view what) const
    {
        return m_memory->allocate(bytes, use, what);
    }
    /// How many of `rows` rows shaders can see at once, of buffers whose rows take so many bytes: as many as a binding
    /// holds, and such that the next ones begin where a binding may. Errors: Unsupported where not even a few fit.
    Result<std::uint64_t> rowsAtOnce(std::uint64_t rows, std::initializer_list<std::uint64_t> rowBytes) const;
    /// Compiled once for each set of constants; valid while the device lives.
    Result<const Kernel*> kernel(const Shader& shader, std::span<const std::uint32_t> constants = {});

    /// Bytes of compiled pipelines that came from the cache folder; 0: none, or they were not usable.
    std::size_t pipelineBytesFound() const { return m_pipelineBytesFound; }
    /// Writes the compiled pipelines to the cache folder, where there is one. Failures are not worth a word: the next
    /// run compiles again.
    void keepPipelines();

private:
    Device() = default;
    Status openPipelineCache();

    ContextPtr m_context{};
    std::shared_ptr<Arena> m_memory{};
    OwnedPipelineCache m_pipelines{};
    std::size_t m_pipelineBytesFound = 0;
    std::mutex m_mutex{};
    std::map<std::pair<std::string, std::vector<std::uint32_t>>, Kernel> m_kernels{};
};

} // namespace ql::gpu
