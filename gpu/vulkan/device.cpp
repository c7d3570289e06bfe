// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/device.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/io/file.h"
#include "gpu/vulkan/cooperative.h"
#include "gpu/vulkan/instance_handles.h"
#include "gpu/vulkan/pipeline_file.h"

namespace ql::gpu {

namespace {

constexpr std::uint64_t kLargestPipelineFile = 256 << 20;

/// A family that computes; one for nothing but that where there is one, as graphics may be busy with the desktop.
std::uint32_t computeFamily(VkPhysicalDevice physical)
{
    std::uint32_t count = 0;
    vkGetPhysicalDeviceQueueFamilyProperties(physical, &count, nullptr);
    std::vector<VkQueueFamilyProperties> families(count);
    vkGetPhysicalDeviceQueueFamilyProperties(physical, &count, families.data());
    std::uint32_t best = 0;
    bool bestIsPure = false, found = false;
    for (std::uint32_t i = 0; i < count; ++i) {
        const VkQueueFlags flags = families[i].queueFlags;
        if (!(flags & VK_QUEUE_COMPUTE_BIT))
            continue;
        const bool isPure = !(flags & VK_QUEUE_GRAPHICS_BIT);
        if (!found || (isPure && !bestIsPure)) {
            best = i;
            bestIsPure = isPure;
            found = true;
        }
    }
    return best;
}

std::uint64_t largestAllocation(VkPhysicalDevice physical)
{
    VkPhysicalDeviceMaintenance3Properties maintenance{};
    maintenance.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES;
    VkPhysicalDeviceProperties2 all{};
    all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    all.pNext = &maintenance;
    vkGetPhysicalDeviceProperties2(physical, &all);
    return maintenance.maxMemoryAllocationSize;
}

} // namespace

Result<std::shared_ptr<Device>> Device::open(std::shared_ptr<const Instance> instance, std::size_t index,
                                             DeviceOptions options)
{
    const DeviceInfo& info = instance->devices().at(index);
    if (!info.unusable.empty())
        return fail(Errc::NoDevice, fmt::format("{} cannot be used: {}", info.name, info.unusable));
    auto context = std::make_shared<Context>();
    context->info = info;
    context->options = std::move(options);
    if (context->options.plain)
        context->info.features = {};
    context->physical = instance->handles().physical[index];
    context->instance = std::move(instance);
    VkPhysicalDeviceProperties properties{};
    vkGetPhysicalDeviceProperties(context->physical, &properties);
    context->limits = properties.limits;
    if (const std::uint32_t most = context->options.largestBinding)
        context->limits.maxStorageBufferRange = std::min(most, properties.limits.maxStorageBufferRange);
    context->largestAllocation = largestAllocation(context->physical);
    context->queueFamily = computeFamily(context->physical);

    const float priority = 1;
    const VkDeviceQueueCreateInfo queue{.sType = VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO,
                                        .pNext = nullptr,
                                        .flags = 0,
                                        .queueFamilyIndex = context->queueFamily,
                                        .queueCount = 1,
                                        .pQueuePriorities = &priority};
    VkPhysicalDeviceShaderFloat16Int8Features small{};
    small.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES;
    small.shaderFloat16 = VK_TRUE;
    CooperativeRequest matrices(context->info, properties.apiVersion);
    std::vector<const char*> extensions(matrices.extensions().begin(), matrices.extensions().end());
    if (context->info.has(Feature::Float16)
        && properties.apiVersion < VK_API_VERSION_1_2) // a part of Vulkan since then
        extensions.push_back(VK_KHR_SHADER_FLOAT16_INT8_EXTENSION_NAME);
    VkDeviceCreateInfo deviceInfo{};
    deviceInfo.sType = VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO;
    deviceInfo.pNext = matrices.chain(context->info.has(Feature::Float16) ? &small : nullptr);
    deviceInfo.enabledExtensionCount = static_cast<std::uint32_t>(extensions.size());
    deviceInfo.ppEnabledExtensionNames = extensions.data();
    deviceInfo.queueCreateInfoCount = 1;
    deviceInfo.pQueueCreateInfos = &queue;
    QL_CHECK(context->call(Step::Open, "opening it",
                           [&] { return vkCreateDevice(context->physical, &deviceInfo, nullptr, &context->device); }));
    volkLoadDeviceTable(&context->calls, context->device);
    context->calls.vkGetDeviceQueue(context->device, context->queueFamily, 0, &context->queue);

    std::shared_ptr<Device> device(new Device);
    device->m_context = context;
    device->m_memory = std::make_shared<Arena>(std::move(context));
    QL_CHECK(device->openPipelineCache());
    return device;
}

Device::~Device()
{
    keepPipelines();
}

Result<std::uint64_t> Device::rowsAtOnce(std::uint64_t rows, std::initializer_list<std::uint64_t> rowBytes) const
{
    const std::uint64_t longest = std::max(rowBytes), most = limits().maxStorageBufferRange;
    if (longest * rows <= most)
        return rows;
    const auto isAligned = [&](std::uint64_t count) {
        return std::ranges::all_of(rowBytes,
                                   [&](std::uint64_t bytes) { return count * bytes % m_memory->alignment() == 0; });
    };
    std::uint64_t step = 1;
    while (!isAligned(step))
        step *= 2;
    if (step * longest > most)
        return fail(Errc::Unsupported,
                    fmt::format("{} shows shaders {} bytes at once, too little for rows of {} bytes", info().name, most,
                                longest));
    return most / longest / step * step;
}

Status Device::openPipelineCache()
{
    std::string file;
    std::string_view bytes;
    if (!m_context->options.cacheFolder.empty()) {
        const std::string path = io::join(m_context->options.cacheFolder, pipelineFileName(info()));
        if (auto text = io::systemDisk().readText(path, kLargestPipelineFile)) {
            file = std::move(*text);
            bytes = unsealPipelines(info(), file).value_or(std::string_view());
        }
    }
    m_pipelineBytesFound = bytes.size();
    const VkPipelineCacheCreateInfo info{.sType = VK_STRUCTURE_TYPE_PIPELINE_CACHE_CREATE_INFO,
                                         .pNext = nullptr,
                                         .flags = 0,
                                         .initialDataSize = bytes.size(),
                                         .pInitialData = bytes.data()};
    VkPipelineCache cache{};
    QL_CHECK(m_context->call(Step::Pipeline, "opening it", [&] {
        return m_context->calls.vkCreatePipelineCache(m_context->device, &info, nullptr, &cache);
    }));
    m_pipelines = {m_context->device, m_context->calls, cache};
    return ok;
}

void Device::keepPipelines()
{
    const std::string& folder = m_context->options.cacheFolder;
    if (folder.empty() || !m_pipelines.get() || isLost())
        return;
    std::size_t size = 0;
    const auto read = [&](void* to) {
        return m_context->calls.vkGetPipelineCacheData(m_context->device, m_pipelines.get(), &size, to) == VK_SUCCESS;
    };
    if (!read(nullptr) || size == m_pipelineBytesFound)
        return;
    std::string bytes(size, '\0');
    if (!read(bytes.data()))
        return;
    bytes.resize(size);
    io::Disk& disk = io::systemDisk();
    (void)disk.createFolder(io::folderOf(folder));
    if (disk.createFolder(folder))
        (void)disk.writeText(io::join(folder, pipelineFileName(info())), sealPipelines(info(), bytes));
}

Result<const Kernel*> Device::kernel(const Shader& shader, std::span<const std::uint32_t> constants)
{
    std::pair key(std::string(shader.name), std::vector(constants.begin(), constants.end()));
    const std::lock_guard lock(m_mutex);
    auto found = m_kernels.find(key);
    if (found == m_kernels.end()) {
        QL_TRY(Kernel made, Kernel::create(m_context, m_pipelines.get(), shader, constants));
        found = m_kernels.emplace(std::move(key), std::move(made)).first;
    }
    return &found->second;
}

} // namespace ql::gpu
