// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "gpu/vulkan/api.h"
#include "gpu/vulkan/device_info.h"

namespace ql::gpu {

std::string_view resultName(VkResult result)
{
    switch (result) {
#define QL_NAME(value)                                                                                                 \
    case value:                                                                                                        \
        return #value;
        QL_NAME(VK_SUCCESS)
        QL_NAME(VK_NOT_READY)
        QL_NAME(VK_TIMEOUT)
        QL_NAME(VK_INCOMPLETE)
        QL_NAME(VK_ERROR_OUT_OF_HOST_MEMORY)
        QL_NAME(VK_ERROR_OUT_OF_DEVICE_MEMORY)
        QL_NAME(VK_ERROR_INITIALIZATION_FAILED)
        QL_NAME(VK_ERROR_DEVICE_LOST)
        QL_NAME(VK_ERROR_MEMORY_MAP_FAILED)
        QL_NAME(VK_ERROR_LAYER_NOT_PRESENT)
        QL_NAME(VK_ERROR_EXTENSION_NOT_PRESENT)
        QL_NAME(VK_ERROR_FEATURE_NOT_PRESENT)
        QL_NAME(VK_ERROR_INCOMPATIBLE_DRIVER)
        QL_NAME(VK_ERROR_TOO_MANY_OBJECTS)
        QL_NAME(VK_ERROR_OUT_OF_POOL_MEMORY)
        QL_NAME(VK_ERROR_FRAGMENTATION)
        QL_NAME(VK_ERROR_UNKNOWN)
#undef QL_NAME
    default:
        return "an unknown result";
    }
}

std::string_view kindName(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Discrete:
        return "discrete";
    case DeviceKind::Integrated:
        return "integrated";
    case DeviceKind::Virtual:
        return "virtual";
    case DeviceKind::Other:
        return "other";
    case DeviceKind::Software:
        return "software";
    }
    return "";
}

FeatureText featureText(Feature feature)
{
    static constexpr std::array<FeatureText, kFeatureCount> table = {{
        {"subgroup-arithmetic", "sums across invocations without shared memory"},
        {"subgroup-ballot", "invocations share what one of them has loaded"},
        {"16-bit-storage", ""},
        {"8-bit-storage", ""},
        {"float16", "products in half precision, where asked for"},
        {"int8", ""},
        {"integer-dot-product", ""},
        {"cooperative-matrix", "products of halves summed in float, where asked for"},
        {"cooperative-matrix-nv", "the same, where the former is not there"},
        {"memory-budget", "free memory is known before anything is loaded"},
    }};
    return table[static_cast<std::size_t>(feature)];
}

} // namespace ql::gpu
