// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/vulkan_stream.h"

#include <algorithm>
#include <cstring>

namespace ql::gpu {

Status VulkanStream::makeRoom(const Device& device, const graph::Graph& graph, std::uint32_t tokens)
{
    step.reset(); // it uses what is given back now
    m_turns.clear();
    m_room = 0;
    m_memory = {};
    m_staging = {};
    const std::uint64_t alignment = device.memory().alignment();
    std::uint64_t bytes = 0;
    const auto take = [&](std::uint64_t size) {
        const Slice slice{.offset = bytes, .size = size};
        bytes += (size + alignment - 1) / alignment * alignment;
        return slice;
    };
    m_place = take(16);
    for (const graph::Layer& layer : graph.layers) {
        const graph::Rotary* rotary = layer.attention.rotary.get();
        if (rotary && std::ranges::find(m_turns, rotary, &Turn::rotary) == m_turns.end())
            m_turns.push_back({rotary, take(8 * rotary->rates.size() * tokens)});
    }
    m_states.stride = strideOf(graph.width);
    m_states.slice = take(std::uint64_t{4} * m_states.stride * tokens);
    QL_TRY(m_memory, device.allocate(bytes, MemoryUse::Device, "hidden states"));
    const Slice& all = m_memory.slice();
    m_isStraight = all.mapped && !device.context()->options.alwaysStage;
    if (!m_isStraight) {
        QL_TRY(m_staging, device.allocate(bytes, MemoryUse::Upload, "hidden states"));
    }
    const auto settle = [&](Slice& slice) { slice = all.part(slice.offset, slice.size); };
    settle(m_place);
    settle(m_states.slice);
    for (Turn& turn : m_turns)
        settle(turn.slice);
    m_room = tokens;
    return ok;
}

std::byte* VulkanStream::host(const Slice& slice) const
{
    return m_isStraight ? slice.mapped : m_staging.slice().mapped + (slice.offset - m_memory.slice().offset);
}

Status VulkanStream::begin(const Device& device, const graph::Graph& graph, std::size_t tokens)
{
    const auto wanted = static_cast<std::uint32_t>(tokens);
    if (wanted > m_room)
        QL_CHECK(makeRoom(device, graph, wanted));
    first += count;
    count = wanted;
    const auto position = static_cast<std::uint32_t>(first);
    std::memcpy(host(m_place), &position, sizeof position);
    writeAngles();
    return ok;
}

void VulkanStream::writeAngles()
{
    for (const Turn& turn : m_turns) {
        const graph::Angles angles = graph::Angles::of(*turn.rotary, first, count);
        std::byte* to = host(turn.slice);
        for (std::size_t i = 0; i < angles.cosines.size(); ++i, to += 8) {
            std::memcpy(to, &angles.cosines[i], 4);
            std::memcpy(to + 4, &angles.sines[i], 4);
        }
    }
}

std::span<float> VulkanStream::states()
{
    return {reinterpret_cast<float*>(host(m_states.slice)), std::size_t{m_states.stride} * count};
}

Status VulkanStream::recordSend(Commands& commands, std::uint32_t tokens) const
{
    if (m_isStraight)
        return ok;
    const auto send = [&](const Slice& slice, std::uint64_t bytes) {
        const Slice& staging = m_staging.slice();
        return commands.copy(staging.part(slice.offset - m_memory.slice().offset, bytes), slice.part(0, bytes));
    };
    QL_CHECK(send(m_place, m_place.size));
    for (const Turn& turn : m_turns)
        QL_CHECK(send(turn.slice, 8 * turn.rotary->rates.size() * tokens));
    return send(m_states.slice, std::uint64_t{4} * m_states.stride * tokens);
}

Slice VulkanStream::angles(const graph::Rotary* rotary) const
{
    const auto found = std::ranges::find(m_turns, rotary, &Turn::rotary);
    return found == m_turns.end() ? Slice{} : found->slice;
}

} // namespace ql::gpu
