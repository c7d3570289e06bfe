// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/instance.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include "gpu/vulkan/instance_handles.h"

namespace ql::gpu {

namespace {

constexpr const char* kValidationLayer = "VK_LAYER_KHRONOS_validation";

/// Finds the loader once for the process.
bool hasLoader()
{
    static const bool found = volkInitialize() == VK_SUCCESS;
    return found;
}

/// The functions of an instance are global, and the same whichever instance asks for them.
void loadFunctions(VkInstance instance)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    volkLoadInstanceOnly(instance);
}

bool hasLayer(const char* name)
{
    std::uint32_t count = 0;
    vkEnumerateInstanceLayerProperties(&count, nullptr);
    std::vector<VkLayerProperties> layers(count);
    vkEnumerateInstanceLayerProperties(&count, layers.data());
    return std::ranges::any_of(layers, [&](const auto& layer) { return std::strcmp(layer.layerName, name) == 0; });
}

VkBool32 VKAPI_PTR onMessage(VkDebugUtilsMessageSeverityFlagBitsEXT, VkDebugUtilsMessageTypeFlagsEXT,
                             const VkDebugUtilsMessengerCallbackDataEXT* data, void* user)
{
    const auto& handles = *static_cast<const Instance::Handles*>(user);
    if (handles.message)
        handles.message(data->pMessage);
    return VK_FALSE;
}

Error cannotStart(VkResult result)
{
    if (result == VK_ERROR_INCOMPATIBLE_DRIVER)
        return {Errc::NoDevice,
                "Vulkan is installed, but no driver for it: install the one of your graphics card, or "
                "use the CPU"};
    return {Errc::NoDevice, "Vulkan does not start (" + std::string(resultName(result)) + "): use the CPU"};
}

} // namespace

Instance::Instance()
    : m_handles(std::make_unique<Handles>())
{
}

Instance::~Instance()
{
    if (m_handles->messenger)
        vkDestroyDebugUtilsMessengerEXT(m_handles->instance, m_handles->messenger, nullptr);
    if (m_handles->instance)
        vkDestroyInstance(m_handles->instance, nullptr);
}

const std::vector<DeviceInfo>& Instance::devices() const
{
    return m_handles->devices;
}

Result<std::shared_ptr<const Instance>> Instance::create(InstanceOptions options)
{
    if (const char* wish = std::getenv("QUANTLOOM_VULKAN"); wish && std::string_view(wish) == "off")
        return fail(Errc::NoDevice, "Vulkan is switched off by the variable QUANTLOOM_VULKAN: the CPU is used");
    if (!hasLoader())
        return fail(Errc::NoDevice,
                    "there is no Vulkan on this computer (its loader, libvulkan, is not installed): the CPU is used");
    if (volkGetInstanceVersion() < VK_API_VERSION_1_1)
        return fail(Errc::NoDevice, "the Vulkan of this computer is older than 1.1: the CPU is used");
    if (options.validate && !hasLayer(kValidationLayer))
        return fail(Errc::NoDevice, "the layer VK_LAYER_KHRONOS_validation is not installed");

    const VkApplicationInfo application{.sType = VK_STRUCTURE_TYPE_APPLICATION_INFO,
                                        .pNext = nullptr,
                                        .pApplicationName = "Quantloom",
                                        .applicationVersion = 1,
                                        .pEngineName = "Quantloom",
                                        .engineVersion = 1,
                                        .apiVersion = VK_API_VERSION_1_3};
    constexpr std::array checks = {VK_VALIDATION_FEATURE_ENABLE_SYNCHRONIZATION_VALIDATION_EXT};
    const VkValidationFeaturesEXT validation{.sType = VK_STRUCTURE_TYPE_VALIDATION_FEATURES_EXT,
                                             .pNext = nullptr,
                                             .enabledValidationFeatureCount = checks.size(),
                                             .pEnabledValidationFeatures = checks.data(),
                                             .disabledValidationFeatureCount = 0,
                                             .pDisabledValidationFeatures = nullptr};
    const char* extension = VK_EXT_DEBUG_UTILS_EXTENSION_NAME;
    const std::uint32_t layers = options.validate ? 1 : 0;
    const VkInstanceCreateInfo info{.sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO,
                                    .pNext = options.validate ? &validation : nullptr,
                                    .flags = 0,
                                    .pApplicationInfo = &application,
                                    .enabledLayerCount = layers,
                                    .ppEnabledLayerNames = &kValidationLayer,
                                    .enabledExtensionCount = layers,
                                    .ppEnabledExtensionNames = &extension};
    std::shared_ptr<Instance> self(new Instance);
    Handles& handles = *self->m_handles;
    handles.message = std::move(options.message);
    if (const VkResult result = vkCreateInstance(&info, nullptr, &handles.instance); result != VK_SUCCESS)
        return fail(cannotStart(result));
    loadFunctions(handles.instance);
    if (options.validate) {
        const VkDebugUtilsMessengerCreateInfoEXT listener{
            .sType = VK_STRUCTURE_TYPE_DEBUG_UTILS_MESSENGER_CREATE_INFO_EXT,
            .pNext = nullptr,
            .flags = 0,
            .messageSeverity =
                VK_DEBUG_UTILS_MESSAGE_SEVERITY_WARNING_BIT_EXT | VK_DEBUG_UTILS_MESSAGE_SEVERITY_ERROR_BIT_EXT,
            .messageType =
                VK_DEBUG_UTILS_MESSAGE_TYPE_VALIDATION_BIT_EXT | VK_DEBUG_UTILS_MESSAGE_TYPE_PERFORMANCE_BIT_EXT,
            .pfnUserCallback = onMessage,
            .pUserData = &handles};
        vkCreateDebugUtilsMessengerEXT(handles.instance, &listener, nullptr, &handles.messenger);
    }

    std::uint32_t count = 0;
    vkEnumeratePhysicalDevices(handles.instance, &count, nullptr);
    handles.physical.resize(count);
    vkEnumeratePhysicalDevices(handles.instance, &count, handles.physical.data());
    for (VkPhysicalDevice physical : handles.physical)
        handles.devices.push_back(describe(physical));
    return self;
}

} // namespace ql::gpu
