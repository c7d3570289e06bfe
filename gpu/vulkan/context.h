// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "gpu/vulkan/api.h"
#include "gpu/vulkan/instance.h"

namespace ql::gpu {

/// Where the driver can fail.
enum class Step { Open, Allocate, Pipeline, Record, Submit, Wait };
enum class Fault { None, Lost, OutOfMemory };

struct DeviceOptions {
    /// Where compiled pipelines are kept between runs; empty: nowhere.
    std::string cacheFolder{};
    /// Bytes that may be allocated on the device, besides what copies go through; 0: all it has.
    std::uint64_t memoryBudget = 0;
    /// Bytes that a shader may see of a buffer, where less than the device allows; 0: that.
    std::uint32_t largestBinding = 0;
    /// Use no optional feature: the plain paths of all shaders.
    bool plain = false;
    /// Copy through staging memory even where the processor can reach the device's.
    bool alwaysStage = false;
    /// Asked before each step; makes it fail. For tests.
    std::function<Fault(Step)> fault{};
};

/// An open device, shared by everything that was made from it; the last owner closes it.
struct Context {
    std::shared_ptr<const Instance> instance{};
    DeviceInfo info{}; ///< features that `plain` hides are absent here
    DeviceOptions options{};
    VkPhysicalDevice physical{};
    VkPhysicalDeviceLimits limits{};
    std::uint64_t largestAllocation = 0; ///< bytes
    VkDevice device{};
    VolkDeviceTable calls{};
    std::uint32_t queueFamily = 0;
    VkQueue queue{};
    mutable std::atomic<bool> isLost = false, hasWorked = false;

    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context();

    /// Makes one call of the driver. `doing` completes "... while ": "loading a tensor". Errors: NoDevice when the
    /// device is lost, or was before; NoMemory; Failed.
    template <typename Call> Status call(Step step, std::string_view doing, Call&& work) const
    {
        if (isLost)
            return fail(lost(doing));
        const VkResult injected = injectedResult(step);
        return check(injected == VK_SUCCESS ? work() : injected, doing);
    }

private:
    VkResult injectedResult(Step step) const;
    Status check(VkResult result, std::string_view doing) const;
    Error lost(std::string_view doing) const;
};
using ContextPtr = std::shared_ptr<const Context>;

} // namespace ql::gpu
