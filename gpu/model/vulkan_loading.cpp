// SPDX-License-Identifier: Apache-2.0
// What of a model lies on a device, and what is summed up there.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "gpu/model/tensor_source.h"
#include "gpu/model/vulkan_session.h"

namespace ql::gpu {

namespace {

constexpr std::uint64_t kLogitBytes = 32 << 20; ///< at a time

} // namespace

Status VulkanSession::prepare()
{
    if (m_space)
        return ok;
    auto space = withRoom([&] { return Workspace::create(*m_device, *m_graph, m_options.collect); });
    if (!space)
        return fail(std::move(space).error());
    m_space.emplace(std::move(*space));
    return ok;
}

Status VulkanSession::loadLayer(std::size_t layer)
{
    QL_CHECK(prepare());
    QL_CHECK(m_layers->load(layer));
    if (m_options.collect == graph::Collect::Nothing || m_inputs.contains(layer))
        return ok;
    auto inputs = withRoom([&] { return CollectedInputs::create(*m_device, m_graph->layers[layer]); });
    if (!inputs)
        return fail(std::move(inputs).error());
    m_inputs.emplace(layer, std::move(*inputs));
    return ok;
}

void VulkanSession::dropLayer(std::size_t layer)
{
    m_layers->drop(layer);
    m_inputs.erase(layer);
}

void VulkanSession::noteTokens(std::size_t layer, std::uint64_t count)
{
    if (const auto sums = m_inputs.find(layer); sums != m_inputs.end())
        sums->second.addTokens(count);
}

Result<graph::LayerInputs> VulkanSession::inputs(std::size_t layer) const
{
    const auto found = m_inputs.find(layer);
    if (found == m_inputs.end())
        return fail(Errc::BadArgument, fmt::format("nothing is summed up of layer {}", layer));
    return found->second.read(*m_transfer, m_options.collect == graph::Collect::EveryExpert);
}

Status VulkanSession::loadOutput()
{
    if (m_output)
        return ok;
    QL_CHECK(prepare());
    QL_TRY(const Packed<OutputParts> packed, packOutput(*m_graph, m_device->memory().alignment()));
    m_layers->decoded().insert(packed.decoded.begin(), packed.decoded.end());
    const auto allocate = [&](std::uint64_t bytes, MemoryUse use, Allocation& to) {
        return withRoom([&]() -> Status {
            QL_TRY(to, m_device->allocate(bytes, use, "the output of the model"));
            return ok;
        });
    };
    QL_CHECK(allocate(packed.bytes, MemoryUse::Device, m_outputMemory));
    QL_TRY(OutputParts parts, upload(packed, m_outputMemory.slice(), m_layers->loader()));
    m_logitRows.stride = strideOf(m_graph->vocabulary);
    const std::uint64_t rowBytes = std::uint64_t{4} * m_logitRows.stride;
    m_logitCount = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(kLogitBytes / rowBytes, 1, m_space->tokens));
    QL_CHECK(allocate(rowBytes * m_logitCount, MemoryUse::Device, m_logits));
    QL_CHECK(allocate(rowBytes * m_logitCount, MemoryUse::Download, m_download));
    m_logitRows.slice = m_logits.slice();
    m_output = std::move(parts);
    return ok;
}

std::uint64_t VulkanSession::loadedBytes() const
{
    std::uint64_t bytes = 0;
    for (const arch::TargetTensor& tensor : m_graph->model->tensors)
        bytes += deviceBytes(tensor);
    return bytes;
}

std::vector<std::string> VulkanSession::notes() const
{
    std::vector<std::string> notes;
    const std::set<std::string>& decoded = m_layers->decoded();
    if (!decoded.empty())
        notes.push_back(fmt::format("no shader decodes {}: such weights are decoded while they are loaded, to F16",
                                    fmt::join(decoded, ", ")));
    const std::size_t layers = m_graph->layers.size(), kept = m_layers->keptLayers();
    if (m_layers->anyPassesThrough())
        notes.push_back(fmt::format("{} has room for {} of {} layers; the others pass through it for every token",
                                    m_device->info().name, kept, layers));
    return notes;
}

} // namespace ql::gpu
