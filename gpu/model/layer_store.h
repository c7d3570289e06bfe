// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <memory>

#include "gpu/model/layer_parts.h"

namespace ql::gpu {

/// The layers of a model, on a device as far as it has memory for them. Those beyond that wait in the processor's
/// memory, and go through two places on the device in turns: while one is computed with, the other is filled.
class LayerStore {
public:
    static Result<std::unique_ptr<LayerStore>> create(std::shared_ptr<Device> device, graph::GraphPtr graph);

    /// Errors: those of reading; NoMemory where not even two layers find room.
    Status load(std::size_t layer);
    void drop(std::size_t layer);
    bool isLoaded(std::size_t layer) const;
    /// Goes through the places that layers share.
    bool passesThrough(std::size_t layer) const { return m_waiting.contains(layer); }
    bool anyPassesThrough() const { return !m_waiting.empty(); }

    /// The parts of a loaded layer, on the device. Valid until another layer that passes through is asked for.
    Result<const LayerParts*> ready(std::size_t layer);
    /// Brings the next layer that passes through to the device, beside `layer`, which may be at work.
    Status prefetchAfter(std::size_t layer);

    /// Makes room: the last layer that is kept on the device passes through from now on. False where there is none, or
    /// it cannot be read again.
    bool makeRoom();
    /// Changes with the place of any layer.
    std::uint64_t generation() const { return m_generation; }
    std::size_t keptLayers() const { return m_kept.size(); }

    WeightLoader& loader() { return m_loader; }
    std::set<std::string>& decoded() { return m_decoded; }

private:
    struct Kept {
        Allocation memory{};
        LayerParts parts{};
    };
    struct Place {
        Allocation memory{};
        std::optional<std::size_t> layer{};
        LayerParts parts{};
    };

    LayerStore(std::shared_ptr<Device> device, graph::GraphPtr graph, WeightLoader loader);
    Result<Packed<LayerParts>> pack(std::size_t layer);
    Status widenPlaces(std::uint64_t bytes);
    Place* placeOf(std::size_t layer);
    Status bring(std::size_t layer, std::optional<std::size_t> spare);

    std::shared_ptr<Device> m_device;
    graph::GraphPtr m_graph;
    WeightLoader m_loader;
    std::map<std::size_t, Kept> m_kept{};
    std::map<std::size_t, Packed<LayerParts>> m_waiting{};
    std::array<Place, 2> m_places{};
    std::size_t m_turn = 0;
    std::uint64_t m_placeBytes = 0, m_generation = 0;
    std::set<std::string> m_decoded{};
};

} // namespace ql::gpu
