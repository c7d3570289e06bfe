// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cooperative matrices: 16 x 16 halves that a subgroup multiplies, summed in float. There are two extensions for them.
// VK_KHR_cooperative_matrix, which most cards have, is younger than the headers and the shader compiler of the
// reference system; hence shaders are compiled for VK_NV_cooperative_matrix, rewritten when a device has the other, and
// what the headers lack is declared in cooperative.cpp.

#include "gpu/vulkan/api.h"
#include "gpu/vulkan/reflect.h"

namespace ql::gpu {

/// What a device has of them, with all that our shaders need besides.
struct CooperativeSupport {
    bool khr = false, nv = false;
};

/// `hasKhr`, `hasNv`: the device has the extension. Call it only with one of them.
CooperativeSupport cooperativeSupport(VkPhysicalDevice physical, bool hasKhr, bool hasNv);

/// What is asked for when such a device is opened: a chain of structures, and names of extensions.
class CooperativeRequest {
public:
    /// Asks for nothing where `info` has neither; KHR where it has both.
    explicit CooperativeRequest(const DeviceInfo& info, std::uint32_t apiVersion);
    CooperativeRequest(const CooperativeRequest&) = delete;
    CooperativeRequest& operator=(const CooperativeRequest&) = delete;

    /// The chain with `next` at its end.
    void* chain(void* next);
    std::span<const char* const> extensions() const { return m_extensions; }

private:
    VkPhysicalDeviceVulkanMemoryModelFeatures m_model{};
    VkPhysicalDeviceCooperativeMatrixFeaturesNV m_matrices{}; ///< that of KHR has the same fields
    std::vector<const char*> m_extensions{};
};

/// The code of a shader with matrices of NV as such of KHR. Errors: Failed where the matrices of one type are used in
/// two roles (factor to the left, to the right, sum): KHR tells them apart by their types.
Result<std::vector<std::uint32_t>> khrMatrices(const Shader& shader);

} // namespace ql::gpu
