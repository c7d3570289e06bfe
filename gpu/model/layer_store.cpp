// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/layer_store.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::gpu {

LayerStore::LayerStore(std::shared_ptr<Device> device, graph::GraphPtr graph, WeightLoader loader)
    : m_device(std::move(device))
    , m_graph(std::move(graph))
    , m_loader(std::move(loader))
{
}

Result<std::unique_ptr<LayerStore>> LayerStore::create(std::shared_ptr<Device> device, graph::GraphPtr graph)
{
    QL_TRY(WeightLoader loader, WeightLoader::create(*device));
    return std::unique_ptr<LayerStore>(new LayerStore(std::move(device), std::move(graph), std::move(loader)));
}

bool LayerStore::isLoaded(std::size_t layer) const
{
    return m_kept.contains(layer) || m_waiting.contains(layer);
}

Result<Packed<LayerParts>> LayerStore::pack(std::size_t layer)
{
    QL_TRY(Packed<LayerParts> packed,
           packLayer(*m_graph, layer, m_device->memory().alignment(), m_device->limits().maxStorageBufferRange));
    m_decoded.insert(packed.decoded.begin(), packed.decoded.end());
    return packed;
}

Status LayerStore::load(std::size_t layer)
{
    if (isLoaded(layer))
        return ok;
    QL_TRY(Packed<LayerParts> packed, pack(layer));
    ++m_generation;
    if (m_waiting.empty()) { // else there was no room before
        auto memory = m_device->allocate(packed.bytes, MemoryUse::Device, fmt::format("layer {}", layer));
        if (memory) {
            QL_TRY(LayerParts parts, upload(packed, memory->slice(), m_loader));
            m_kept[layer] = {std::move(*memory), std::move(parts)};
            return ok;
        }
        if (memory.error().code != Errc::NoMemory)
            return fail(std::move(memory).error());
    }
    const std::uint64_t bytes = packed.bytes;
    m_waiting[layer] = std::move(packed);
    Status status = widenPlaces(bytes);
    if (!status)
        m_waiting.erase(layer);
    return status;
}

void LayerStore::drop(std::size_t layer)
{
    ++m_generation;
    m_kept.erase(layer);
    m_waiting.erase(layer);
    if (Place* place = placeOf(layer))
        place->layer.reset();
    if (m_waiting.empty()) {
        m_places = {};
        m_placeBytes = 0;
    }
}

Status LayerStore::widenPlaces(std::uint64_t bytes)
{
    if (bytes <= m_placeBytes)
        return ok;
    m_places = {};
    m_placeBytes = 0;
    for (;;) {
        Status status = ok;
        std::array<Place, 2> places;
        for (Place& place : places) {
            auto memory = m_device->allocate(bytes, MemoryUse::Device, "layers that pass through");
            if (!memory) {
                status = fail(std::move(memory).error());
                break;
            }
            place.memory = std::move(*memory);
        }
        if (status) {
            m_places = std::move(places);
            m_placeBytes = bytes;
            return ok;
        }
        places = {};
        if (status.error().code != Errc::NoMemory || m_kept.empty())
            return status;
        const auto last = std::prev(m_kept.end());
        QL_TRY(Packed<LayerParts> packed, pack(last->first));
        bytes = std::max(bytes, packed.bytes);
        m_waiting[last->first] = std::move(packed);
        m_kept.erase(last);
    }
}

bool LayerStore::makeRoom()
{
    if (m_kept.empty())
        return false;
    const auto last = std::prev(m_kept.end());
    auto packed = pack(last->first);
    if (!packed)
        return false;
    ++m_generation;
    const std::uint64_t bytes = packed->bytes;
    m_waiting[last->first] = std::move(*packed);
    m_kept.erase(last);
    return bool(widenPlaces(bytes));
}

LayerStore::Place* LayerStore::placeOf(std::size_t layer)
{
    const auto found = std::ranges::find(m_places, std::optional(layer), &Place::layer);
    return found == m_places.end() ? nullptr : &*found;
}

Status LayerStore::bring(std::size_t layer, std::optional<std::size_t> spare)
{
    if (placeOf(layer))
        return ok;
    if (m_places[m_turn].layer && m_places[m_turn].layer == spare)
        m_turn ^= 1;
    Place& place = m_places[m_turn];
    m_turn ^= 1;
    place.layer.reset();
    QL_TRY(place.parts, upload(m_waiting.at(layer), place.memory.slice(), m_loader));
    place.layer = layer;
    return ok;
}

Result<const LayerParts*> LayerStore::ready(std::size_t layer)
{
    if (const auto kept = m_kept.find(layer); kept != m_kept.end())
        return &kept->second.parts;
    if (!m_waiting.contains(layer))
        return fail(Errc::BadArgument, fmt::format("layer {} is not loaded", layer));
    QL_CHECK(bring(layer, std::nullopt));
    return &placeOf(layer)->parts;
}

Status LayerStore::prefetchAfter(std::size_t layer)
{
    if (m_waiting.empty())
        return ok;
    const auto next = m_waiting.upper_bound(layer);
    return bring(next == m_waiting.end() ? m_waiting.begin()->first : next->first, layer);
}

} // namespace ql::gpu
