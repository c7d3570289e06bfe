// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>

#include "gpu/vulkan/cooperative.h"
#include "gpu/vulkan/instance_handles.h"

namespace ql::gpu {

namespace {

constexpr std::uint32_t kBindings = 8; ///< storage buffers that the largest of our shaders sees
constexpr std::uint32_t kInvocations = 256; ///< of its workgroup

std::string versionText(std::uint32_t version)
{
    return std::to_string(VK_API_VERSION_MAJOR(version)) + "." + std::to_string(VK_API_VERSION_MINOR(version)) + "."
        + std::to_string(VK_API_VERSION_PATCH(version));
}

DeviceKind kindOf(VkPhysicalDeviceType type)
{
    switch (type) {
    case VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU:
        return DeviceKind::Discrete;
    case VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
        return DeviceKind::Integrated;
    case VK_PHYSICAL_DEVICE_TYPE_VIRTUAL_GPU:
        return DeviceKind::Virtual;
    case VK_PHYSICAL_DEVICE_TYPE_CPU:
        return DeviceKind::Software;
    default:
        return DeviceKind::Other;
    }
}

class Asker {
public:
    explicit Asker(VkPhysicalDevice physical)
        : m_physical(physical)
    {
        vkGetPhysicalDeviceProperties(physical, &m_properties);
        std::uint32_t count = 0;
        vkEnumerateDeviceExtensionProperties(physical, nullptr, &count, nullptr);
        m_extensions.resize(count);
        vkEnumerateDeviceExtensionProperties(physical, nullptr, &count, m_extensions.data());
    }

    DeviceInfo ask()
    {
        const VkPhysicalDeviceLimits& limits = m_properties.limits;
        m_info.name = m_properties.deviceName;
        m_info.apiVersion = versionText(m_properties.apiVersion);
        m_info.driver = versionText(m_properties.driverVersion);
        m_info.kind = kindOf(m_properties.deviceType);
        m_info.vendorId = m_properties.vendorID;
        m_info.deviceId = m_properties.deviceID;
        m_info.driverVersion = m_properties.driverVersion;
        m_info.largestBinding = limits.maxStorageBufferRange;
        if (m_properties.apiVersion < VK_API_VERSION_1_1) {
            m_info.unusable = "its Vulkan is older than 1.1";
            return m_info;
        }
        askProperties();
        askFeatures();
        askMemory();
        if (limits.maxPerStageDescriptorStorageBuffers < kBindings)
            m_info.unusable = "its shaders see too few buffers at once";
        else if (limits.maxComputeWorkGroupInvocations < kInvocations)
            m_info.unusable = "its workgroups are too small";
        else if (!hasComputeQueue())
            m_info.unusable = "it does not compute";
        return m_info;
    }

private:
    bool hasExtension(const char* name) const
    {
        return std::ranges::any_of(m_extensions,
                                   [&](const auto& known) { return std::strcmp(known.extensionName, name) == 0; });
    }
    bool has(const char* extension, std::uint32_t coreSince) const
    {
        return m_properties.apiVersion >= coreSince || hasExtension(extension);
    }
    void set(Feature feature, bool present) { m_info.features[static_cast<std::size_t>(feature)] = present; }

    void askProperties()
    {
        VkPhysicalDeviceDriverProperties driver{};
        driver.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_DRIVER_PROPERTIES;
        const bool saysDriver = has(VK_KHR_DRIVER_PROPERTIES_EXTENSION_NAME, VK_API_VERSION_1_2);
        VkPhysicalDeviceSubgroupProperties subgroup{};
        subgroup.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_PROPERTIES;
        subgroup.pNext = saysDriver ? &driver : nullptr;
        VkPhysicalDeviceIDProperties id{};
        id.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_ID_PROPERTIES;
        id.pNext = &subgroup;
        VkPhysicalDeviceProperties2 all{};
        all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
        all.pNext = &id;
        vkGetPhysicalDeviceProperties2(m_physical, &all);
        std::copy_n(id.deviceUUID, m_info.uuid.size(), m_info.uuid.begin());
        m_info.subgroupSize = std::max(1u, subgroup.subgroupSize);
        const auto hasSubgroup = [&](VkSubgroupFeatureFlags wanted) {
            const VkSubgroupFeatureFlags needed = wanted | VK_SUBGROUP_FEATURE_BASIC_BIT;
            return (subgroup.supportedOperations & needed) == needed
                && (subgroup.supportedStages & VK_SHADER_STAGE_COMPUTE_BIT);
        };
        set(Feature::SubgroupArithmetic, hasSubgroup(VK_SUBGROUP_FEATURE_ARITHMETIC_BIT));
        set(Feature::SubgroupBallot, hasSubgroup(VK_SUBGROUP_FEATURE_BALLOT_BIT));
        if (saysDriver)
            m_info.driver = std::string(driver.driverName) + " " + driver.driverInfo;
    }

    void askFeatures()
    {
        VkPhysicalDevice16BitStorageFeatures storage16{};
        storage16.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES;
        VkPhysicalDevice8BitStorageFeatures storage8{};
        storage8.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES;
        VkPhysicalDeviceShaderFloat16Int8Features small{};
        small.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES;
        VkPhysicalDeviceShaderIntegerDotProductFeatures dot{};
        dot.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES;
        void* chain = &storage16;
        const auto add = [&](auto& part, const char* extension, std::uint32_t coreSince) {
            if (has(extension, coreSince)) {
                part.pNext = chain;
                chain = &part;
            }
        };
        add(storage8, VK_KHR_8BIT_STORAGE_EXTENSION_NAME, VK_API_VERSION_1_2);
        add(small, VK_KHR_SHADER_FLOAT16_INT8_EXTENSION_NAME, VK_API_VERSION_1_2);
        add(dot, VK_KHR_SHADER_INTEGER_DOT_PRODUCT_EXTENSION_NAME, VK_API_VERSION_1_3);
        VkPhysicalDeviceFeatures2 all{};
        all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
        all.pNext = chain;
        vkGetPhysicalDeviceFeatures2(m_physical, &all);
        set(Feature::Storage16, storage16.storageBuffer16BitAccess);
        set(Feature::Storage8, storage8.storageBuffer8BitAccess);
        set(Feature::Float16, small.shaderFloat16);
        set(Feature::Int8, small.shaderInt8);
        set(Feature::IntegerDotProduct, dot.shaderIntegerDotProduct);
        // Younger than the headers of the reference system, hence by name.
        const bool hasKhr = hasExtension("VK_KHR_cooperative_matrix");
        const bool hasNv = hasExtension(VK_NV_COOPERATIVE_MATRIX_EXTENSION_NAME);
        if ((hasKhr || hasNv) && small.shaderFloat16
            && has(VK_KHR_VULKAN_MEMORY_MODEL_EXTENSION_NAME, VK_API_VERSION_1_2)) {
            const CooperativeSupport matrices = cooperativeSupport(m_physical, hasKhr, hasNv);
            set(Feature::CooperativeMatrix, matrices.khr);
            set(Feature::CooperativeMatrixNv, matrices.nv);
        }
        set(Feature::MemoryBudget, hasExtension(VK_EXT_MEMORY_BUDGET_EXTENSION_NAME));
    }

    void askMemory()
    {
        VkPhysicalDeviceMemoryBudgetPropertiesEXT budget{};
        budget.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT;
        VkPhysicalDeviceMemoryProperties2 all{};
        all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2;
        all.pNext = m_info.has(Feature::MemoryBudget) ? &budget : nullptr;
        vkGetPhysicalDeviceMemoryProperties2(m_physical, &all);
        const VkPhysicalDeviceMemoryProperties& memory = all.memoryProperties;
        for (std::uint32_t i = 0; i < memory.memoryHeapCount; ++i) {
            const VkMemoryHeap& heap = memory.memoryHeaps[i];
            if (!(heap.flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT) || heap.size <= m_info.memory)
                continue;
            m_info.memory = heap.size;
            if (m_info.has(Feature::MemoryBudget))
                m_info.freeMemory = budget.heapBudget[i] - std::min(budget.heapBudget[i], budget.heapUsage[i]);
        }
    }

    bool hasComputeQueue() const
    {
        std::uint32_t count = 0;
        vkGetPhysicalDeviceQueueFamilyProperties(m_physical, &count, nullptr);
        std::vector<VkQueueFamilyProperties> families(count);
        vkGetPhysicalDeviceQueueFamilyProperties(m_physical, &count, families.data());
        return std::ranges::any_of(families,
                                   [](const auto& family) { return family.queueFlags & VK_QUEUE_COMPUTE_BIT; });
    }

    VkPhysicalDevice m_physical;
    VkPhysicalDeviceProperties m_properties{};
    std::vector<VkExtensionProperties> m_extensions{};
    DeviceInfo m_info{};
};

} // namespace

DeviceInfo describe(VkPhysicalDevice physical)
{
    return Asker(physical).ask();
}

} // namespace ql::gpu
