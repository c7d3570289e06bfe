// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/vulkan_backend.h"

#include <fmt/format.h>

#include "gpu/model/vulkan_session.h"

namespace ql::gpu {

namespace {

class VulkanBackend final : public graph::Backend {
public:
    explicit VulkanBackend(std::shared_ptr<Device> device)
        : m_device(std::move(device))
    {
    }

    Result<std::unique_ptr<graph::Session>> open(graph::GraphPtr graph, const graph::SessionOptions& options) override
    {
        if (std::string why = whyNotOnGraphics(*graph); !why.empty())
            return fail(Errc::Unsupported, std::move(why));
        if (options.cache == graph::CacheType::F32)
            return fail(Errc::Unsupported, "graphics cards keep keys and values in 16 or 8 bits, not in 32");
        return VulkanSession::open(m_device, std::move(graph), options);
    }

private:
    std::shared_ptr<Device> m_device;
};

} // namespace

std::unique_ptr<graph::Backend> makeVulkanBackend(std::shared_ptr<Device> device)
{
    return std::make_unique<VulkanBackend>(std::move(device));
}

std::string whyNotOnGraphics(const graph::Graph& graph)
{
    const std::string_view lacking = graph::specialOperation(graph);
    if (lacking.empty())
        return {};
    return fmt::format("graphics cards cannot run {} models yet: they lack {}", graph.architecture, lacking);
}

} // namespace ql::gpu
