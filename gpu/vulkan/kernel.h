// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "gpu/vulkan/context.h"
#include "gpu/vulkan/reflect.h"

namespace ql::gpu {

/// A compiled shader with its specialisation constants: what can be dispatched.
class Kernel {
public:
    /// Errors: BadArgument where the constants are not the shader's; Unsupported where it needs what the device has
    /// not.
    static Result<Kernel> create(ContextPtr context, VkPipelineCache cache, const Shader& shader,
                                 std::span<const std::uint32_t> constants);

    Kernel(Kernel&&) noexcept = default;
    Kernel& operator=(Kernel&&) = delete;

    const std::string& name() const { return m_name; }
    const Interface& interface() const { return m_interface; }
    VkPipeline pipeline() const { return m_pipeline.get(); }
    VkPipelineLayout layout() const { return m_layout.get(); }
    VkDescriptorSetLayout setLayout() const { return m_setLayout.get(); }

private:
    Kernel() = default;
    bool needs(Feature feature) const;
    Status makeLayouts();
    Status makePipeline(VkPipelineCache cache, const Shader& shader, std::span<const std::uint32_t> constants);

    ContextPtr m_context{};
    std::string m_name{};
    Interface m_interface{};
    OwnedSetLayout m_setLayout{};
    OwnedPipelineLayout m_layout{};
    OwnedPipeline m_pipeline{};
};

} // namespace ql::gpu
