// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is known of a device before it is opened; nothing of Vulkan is needed to read it.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::gpu {

enum class DeviceKind {
    Discrete, ///< a card with memory of its own
    Integrated, ///< shares the memory of the processor
    Virtual, ///< a card that a virtual machine sees
    Other,
    Software, ///< Vulkan computed by the processor (lavapipe, SwiftShader): right, and slow
};

/// "discrete", "integrated", "virtual", "other", "software".
std::string_view kindName(DeviceKind kind);

/// What a device may or may not have. All shaders also have a path that needs none of them.
enum class Feature : std::size_t {
    SubgroupArithmetic,
    SubgroupBallot, ///< and handing values round
    Storage16,
    Storage8,
    Float16,
    Int8,
    IntegerDotProduct,
    CooperativeMatrix,
    CooperativeMatrixNv,
    MemoryBudget,
    Count,
};
inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::Count);

struct FeatureText {
    std::string_view name; ///< "subgroup-arithmetic"
    std::string_view use; ///< what we do with it; empty: nothing yet
};
FeatureText featureText(Feature feature);

struct DeviceInfo {
    std::string name{}; ///< as the driver calls it
    std::string driver{}; ///< its name and version
    std::string apiVersion{}; ///< of Vulkan, "1.3.230"
    DeviceKind kind = DeviceKind::Other;
    std::uint32_t vendorId = 0, deviceId = 0, driverVersion = 0;
    std::array<std::uint8_t, 16> uuid{}; ///< of the device; the same after a restart
    std::uint64_t memory = 0; ///< bytes of the largest heap that is local to the device
    std::optional<std::uint64_t> freeMemory{}; ///< of that heap, for us, now; where the driver says
    std::uint32_t subgroupSize = 1; ///< invocations that run in step
    std::uint64_t largestBinding = 0; ///< bytes of a buffer that a shader sees at once
    std::array<bool, kFeatureCount> features{};
    std::string unusable{}; ///< why it cannot be used; empty: it can

    bool has(Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
};

} // namespace ql::gpu
