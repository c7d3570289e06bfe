// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include "gpu/matmul.h"
#include "gpu/model/kernels.h"

namespace ql::gpu {

/// Sums of what the matrices of one layer are given, on a device (SessionOptions::collect). Squares are summed in float
/// with what rounding cuts off beside them, so that many tokens lose nothing.
class CollectedInputs {
public:
    /// Matrices that are given the same.
    enum class Site : std::size_t { Heads, Output, FeedForward, Down, Expert, ExpertDown, SharedDown, Count };

    /// All zero. Errors: NoMemory.
    static Result<CollectedInputs> create(Device& device, const graph::Layer& layer);

    /// Records the adding of `count` rows.
    Status record(Commands& commands, Site site, const Rows& rows, std::uint32_t count) const;
    /// The same for the matrices of experts, by the lists of the tokens at work.
    Status recordRouted(Commands& commands, Site site, const Rows& rows, const Routing& routing, bool gathers) const;
    /// Records the counting of the tokens that the router gave each expert.
    Status recordChoice(Commands& commands, const graph::Experts& experts, const Slice& chosen,
                        std::uint32_t tokens) const;

    void addTokens(std::uint64_t count) { m_tokens += count; } ///< that went through the layer
    /// What has been summed up. `everyExpert`: each expert was given every token.
    Result<graph::LayerInputs> read(Transfer& transfer, bool everyExpert) const;

private:
    struct Place {
        std::vector<graph::TensorIndex> weights{};
        std::uint32_t columns = 0, matrices = 1;
        Slice totals{};
    };
    Place& at(Site site) { return m_places[static_cast<std::size_t>(site)]; }
    const Place& at(Site site) const { return m_places[static_cast<std::size_t>(site)]; }
    void add(Site site, const std::optional<graph::Linear>& linear, std::uint64_t matrices = 1);

    Device* m_device = nullptr;
    std::array<Place, static_cast<std::size_t>(Site::Count)> m_places{};
    Slice m_counts{}; ///< a word for each expert; empty where there are none
    Allocation m_memory{};
    std::uint64_t m_tokens = 0;
};

} // namespace ql::gpu
