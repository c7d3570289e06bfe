// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/graph/graph.h"
#include "core/graph/rounding.h"
#include "gpu/weights.h"

namespace ql::gpu {

/// Weights of a norm on a device, filled up with zeros to a multiple of 32; empty where there is none.
struct NormParts {
    Slice weight{}, bias{};
};

/// A matrix with its bias, or several with the same inputs, one after the other.
struct Projection {
    Weights weights{};
    Slice bias{}; ///< empty: none
    quant::Format stored{}; ///< as the model has it; decides what inputs are rounded to
    graph::InputRounding served{}; ///< what Activations::Served rounds inputs to
    std::uint32_t firstOutput = 0; ///< among those of all matrices with these inputs
};

struct FeedForwardParts {
    std::optional<Projection> pair{}; ///< gate and up in one matrix ...
    std::optional<Projection> gate{}; ///< ... or each in its own; no gate where the model has none
    std::optional<Projection> up{};
    Projection down{};
};

/// What a layer multiplies with.
struct LayerParts {
    NormParts attentionNorm{}, queryNorm{}, keyNorm{}, afterAttention{}, feedForwardNorm{}, afterFeedForward{};
    std::vector<Projection> heads{}; ///< query, key and value; as few matrices as their formats allow
    Projection output{};
    std::optional<FeedForwardParts> feedForward{}, experts{}, shared{};
    std::optional<Projection> router{}, sharedGate{};
    Slice choiceBias{};
};

/// What comes after the last layer.
struct OutputParts {
    NormParts norm{};
    Projection output{};
};

/// Either of them in the processor's memory, as it will lie on a device: slices are ranges of one piece of memory, and
/// have no buffer yet.
template <typename Parts> struct Packed {
    Parts parts{};
    std::vector<std::pair<std::uint64_t, std::vector<std::byte>>> pieces{}; ///< by their offset
    std::uint64_t bytes = 0;
    std::set<std::string> decoded{}; ///< names of types that no shader decodes
};

/// Reads all tensors of a layer. `alignment` is that of slices; pairs are only made of matrices that fit into
/// `largestBinding` bytes. Errors: those of tensorSource() and packWeights().
Result<Packed<LayerParts>> packLayer(const graph::Graph& graph, std::size_t layer, std::uint64_t alignment,
                                     std::uint64_t largestBinding);
Result<Packed<OutputParts>> packOutput(const graph::Graph& graph, std::uint64_t alignment);

/// Puts the pieces into `place` and gives the parts as they lie there.
Result<LayerParts> upload(const Packed<LayerParts>& packed, const Slice& place, WeightLoader& loader);
Result<OutputParts> upload(const Packed<OutputParts>& packed, const Slice& place, WeightLoader& loader);

} // namespace ql::gpu
