// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/kernel.h"

#include <algorithm>

#include <fmt/format.h>

#include "gpu/vulkan/cooperative.h"

namespace ql::gpu {

Result<Kernel> Kernel::create(ContextPtr context, VkPipelineCache cache, const Shader& shader,
                              std::span<const std::uint32_t> constants)
{
    Kernel kernel;
    kernel.m_context = std::move(context);
    kernel.m_name = shader.name;
    QL_TRY(kernel.m_interface, reflect(shader));
    Shader usable = shader;
    std::vector<std::uint32_t> rewritten;
    if (kernel.needs(Feature::CooperativeMatrixNv) && kernel.m_context->info.has(Feature::CooperativeMatrix)) {
        QL_TRY(rewritten, khrMatrices(shader));
        usable.code = rewritten;
        QL_TRY(kernel.m_interface, reflect(usable));
    }
    if (constants.size() != kernel.m_interface.constants)
        return fail(Errc::BadArgument,
                    fmt::format("shader {} has {} constants, not {}", shader.name, kernel.m_interface.constants,
                                constants.size()));
    for (const Feature feature : kernel.m_interface.needs)
        if (!kernel.m_context->info.has(feature))
            return fail(Errc::Unsupported,
                        fmt::format("shader {} needs {}, which {} has not", shader.name, featureText(feature).name,
                                    kernel.m_context->info.name));
    QL_CHECK(kernel.makeLayouts());
    QL_CHECK(kernel.makePipeline(cache, usable, constants));
    return kernel;
}

bool Kernel::needs(Feature feature) const
{
    return std::ranges::find(m_interface.needs, feature) != m_interface.needs.end();
}

Status Kernel::makeLayouts()
{
    const Context& context = *m_context;
    std::vector<VkDescriptorSetLayoutBinding> bindings;
    for (std::uint32_t i = 0; i < m_interface.bindings.size(); ++i)
        bindings.push_back({.binding = i,
                            .descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
                            .descriptorCount = 1,
                            .stageFlags = VK_SHADER_STAGE_COMPUTE_BIT,
                            .pImmutableSamplers = nullptr});
    const VkDescriptorSetLayoutCreateInfo setInfo{.sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO,
                                                  .pNext = nullptr,
                                                  .flags = 0,
                                                  .bindingCount = static_cast<std::uint32_t>(bindings.size()),
                                                  .pBindings = bindings.data()};
    VkDescriptorSetLayout set{};
    QL_CHECK(context.call(Step::Pipeline, "compiling " + m_name, [&] {
        return context.calls.vkCreateDescriptorSetLayout(context.device, &setInfo, nullptr, &set);
    }));
    m_setLayout = {context.device, context.calls, set};
    const VkPushConstantRange push{
        .stageFlags = VK_SHADER_STAGE_COMPUTE_BIT, .offset = 0, .size = m_interface.pushBytes};
    const VkPipelineLayoutCreateInfo info{.sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO,
                                          .pNext = nullptr,
                                          .flags = 0,
                                          .setLayoutCount = 1,
                                          .pSetLayouts = &set,
                                          .pushConstantRangeCount = m_interface.pushBytes ? 1u : 0u,
                                          .pPushConstantRanges = &push};
    VkPipelineLayout layout{};
    QL_CHECK(context.call(Step::Pipeline, "compiling " + m_name, [&] {
        return context.calls.vkCreatePipelineLayout(context.device, &info, nullptr, &layout);
    }));
    m_layout = {context.device, context.calls, layout};
    return ok;
}

Status Kernel::makePipeline(VkPipelineCache cache, const Shader& shader, std::span<const std::uint32_t> constants)
{
    const Context& context = *m_context;
    const VkShaderModuleCreateInfo moduleInfo{.sType = VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO,
                                              .pNext = nullptr,
                                              .flags = 0,
                                              .codeSize = shader.code.size_bytes(),
                                              .pCode = shader.code.data()};
    VkShaderModule module{};
    QL_CHECK(context.call(Step::Pipeline, "compiling " + m_name, [&] {
        return context.calls.vkCreateShaderModule(context.device, &moduleInfo, nullptr, &module);
    }));
    const OwnedShaderModule owned(context.device, context.calls, module);
    std::vector<VkSpecializationMapEntry> entries;
    for (std::uint32_t i = 0; i < constants.size(); ++i)
        entries.push_back({.constantID = i, .offset = 4 * i, .size = 4});
    const VkSpecializationInfo special{.mapEntryCount = static_cast<std::uint32_t>(entries.size()),
                                       .pMapEntries = entries.data(),
                                       .dataSize = constants.size_bytes(),
                                       .pData = constants.data()};
    const VkComputePipelineCreateInfo info{.sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO,
                                           .pNext = nullptr,
                                           .flags = 0,
                                           .stage = {.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO,
                                                     .pNext = nullptr,
                                                     .flags = 0,
                                                     .stage = VK_SHADER_STAGE_COMPUTE_BIT,
                                                     .module = module,
                                                     .pName = "main",
                                                     .pSpecializationInfo = &special},
                                           .layout = m_layout.get(),
                                           .basePipelineHandle = VK_NULL_HANDLE,
                                           .basePipelineIndex = -1};
    VkPipeline pipeline{};
    QL_CHECK(context.call(Step::Pipeline, "compiling " + m_name, [&] {
        return context.calls.vkCreateComputePipelines(context.device, cache, 1, &info, nullptr, &pipeline);
    }));
    m_pipeline = {context.device, context.calls, pipeline};
    return ok;
}

} // namespace ql::gpu
