// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include "core/graph/backend.h"
#include "core/graph/rotary.h"
#include "gpu/model/layer_recorder.h"

namespace ql::gpu {

/// A text on its way through a model on a device.
class VulkanStream final : public graph::Stream {
public:
    VulkanStream(std::uint64_t textCapacity, bool remembers)
        : capacity(textCapacity)
        , keepsCache(remembers)
    {
    }

    std::uint64_t capacity = 0;
    bool keepsCache = false;
    std::uint64_t first = 0; ///< position of the first current token
    std::uint32_t count = 0; ///< current tokens
    Allocation cache{}; ///< keys and values of all layers, where they are kept

    /// Takes tokens up: room on the device, and what goes there. `states` are filled by the caller before send().
    Status begin(const Device& device, const graph::Graph& graph, std::size_t tokens);
    std::span<float> states(); ///< of the processor, `stride` numbers to a row
    /// Records the copies to the device, where it cannot be written straight.
    Status recordSend(Commands& commands, std::uint32_t tokens) const;
    bool isStraight() const { return m_isStraight; }

    Rows stateRows() const { return m_states; }
    Slice place() const { return m_place; }
    Slice angles(const graph::Rotary* rotary) const;

    /// The whole way of one token, recorded once; and the generation of the layers that it was recorded with.
    std::optional<Commands> step{};
    std::uint64_t stepGeneration = 0;

private:
    Status makeRoom(const Device& device, const graph::Graph& graph, std::uint32_t tokens);
    void writeAngles();
    std::byte* host(const Slice& slice) const;

    std::uint32_t m_room = 0; ///< tokens
    bool m_isStraight = false;
    Allocation m_memory{}, m_staging{};
    Rows m_states{};
    Slice m_place{};
    struct Turn {
        const graph::Rotary* rotary;
        Slice slice;
    };
    std::vector<Turn> m_turns{}; ///< different ones of the model
};

} // namespace ql::gpu
