// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "gpu/matmul.h"
#include "gpu/model/kernels.h"

namespace ql::gpu {

/// Numbers from one row to the next: the width, filled up to a multiple of 4.
constexpr std::uint32_t strideOf(std::uint64_t width)
{
    return static_cast<std::uint32_t>((width + 3) / 4 * 4);
}

/// Can the experts of a layer be given all their tokens at once? Not where rows of inputs do not follow each other
/// without a gap, nor where experts have biases.
bool canRoute(const graph::Graph& graph, const graph::Experts& experts);

/// Where a layer leaves what it computes on the way, for so many tokens at once. Shared by all layers.
class Workspace {
public:
    /// Tokens at a time: as many as fit into some 128 MB, at most 512. Errors: NoMemory.
    static Result<Workspace> create(const Device& device, const graph::Graph& graph, graph::Collect collect);

    std::uint32_t tokens = 0;
    Rows normed{}, heads{}, mixed{}, change{}, hidden{}, scores{}, gates{};
    Rows rounded{}, products{}; ///< inputs and results of products for several tokens; dense
    Slice chosen{}; ///< by recordChoose()
    Slice all{}; ///< by recordGiveAll(), where every expert is given every token

    /// Lists of tokens for so many experts, of which a token uses so many; null where none were asked for.
    const Routing* routing(std::uint64_t experts, std::uint64_t used) const;

private:
    Allocation m_memory{};
    std::vector<Routing> m_routings{};
};

} // namespace ql::gpu
