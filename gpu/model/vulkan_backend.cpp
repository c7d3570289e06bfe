// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/vulkan_backend.h"

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

} // namespace ql::gpu
