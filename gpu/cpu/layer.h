// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "core/graph/backend.h"
#include "gpu/cpu/matrix.h"
#include "gpu/cpu/operations.h"
#include "gpu/cpu/pool.h"

namespace ql::cpu {

/// Keys and values of a text in one layer, rounded as the cache holds them.
struct LayerCache {
    std::vector<float> keys{}, values{};
};

/// A text on its way. `states` are those of its current tokens.
struct CpuStream final : graph::Stream {
    std::uint64_t capacity = 0;
    std::uint64_t first = 0; ///< position of the first current token
    std::size_t count = 0; ///< current tokens
    std::vector<float> states{};
    bool keepsCache = false;
    std::vector<LayerCache> caches{}; ///< one per layer, where they are kept
    Angles angles{}; ///< of the current tokens
};

/// The decoded tensors of one layer.
using LayerWeights = std::map<graph::TensorIndex, Matrix>;

/// Every tensor that a layer reads.
std::vector<graph::TensorIndex> tensorsOf(const graph::Layer& layer);

/// One layer with its weights, ready to run.
class LayerRunner {
public:
    /// `inputs`: where the sums of SessionOptions::collect go, or null.
    LayerRunner(Pool& pool, const graph::Graph& graph, const graph::SessionOptions& options, std::size_t layer,
                const LayerWeights& weights, graph::LayerInputs* inputs = nullptr);

    /// Moves the current tokens of a text through the layer.
    void run(CpuStream& stream) const;

private:
    const float* data(graph::TensorIndex index) const; ///< null for kNoTensor
    /// `input` may be rounded in place first. `matrix`: which of several in one tensor.
    std::vector<float> multiplied(const graph::Linear& linear, std::vector<float>& input, std::size_t count,
                                  std::size_t matrix = 0, bool isExact = false) const;
    std::vector<float> normalised(const graph::Norm& norm, std::span<const float> in) const;
    void normaliseInPlace(const std::optional<graph::Norm>& norm, std::vector<float>& values) const;
    std::vector<float> attention(CpuStream& stream, const std::vector<float>& input) const;
    std::vector<float> queries(const std::vector<float>& input, std::size_t count) const;
    /// Each head's part of `rows` (`stride` values from `first` on) through its own matrix.
    std::vector<float> byHead(const graph::Linear& linear, const std::vector<float>& rows, std::size_t stride,
                              std::size_t first) const;
    /// Queries as the keys of a latent are, before they turn.
    std::vector<float> latentQueries(const std::vector<float>& queries) const;
    void latentKeysValues(std::vector<float> input, std::size_t count, std::vector<float>& keys,
                          std::vector<float>& values) const;
    void growQueries(const CpuStream& stream, std::vector<float>& queries) const;
    void rotateHeads(CpuStream& stream, std::vector<float>& queries, std::vector<float>& keys) const;
    std::vector<float> feedForward(const graph::FeedForward& feedForward, std::vector<float>& input, std::size_t count,
                                   std::size_t matrix) const;
    std::vector<float> experts(std::vector<float>& input, std::size_t count) const;
    void noteChoice(const std::vector<std::vector<std::pair<std::size_t, float>>>& tokensOf) const;
    void addResidual(CpuStream& stream, std::span<const float> change) const;

    Pool& m_pool;
    const graph::Graph& m_graph;
    const graph::SessionOptions& m_options;
    std::size_t m_index;
    const graph::Layer& m_layer;
    const LayerWeights& m_weights;
    graph::LayerInputs* m_inputs;
};

} // namespace ql::cpu
