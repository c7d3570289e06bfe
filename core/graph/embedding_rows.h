// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "core/graph/backend.h"

namespace ql::graph {

/// Rows of the embedding, times its scale. Texts repeat their tokens, so each is read once.
class EmbeddingRows {
public:
    /// The hidden states that tokens begin with: a row of graph.width each, `stride` numbers apart.
    /// Errors: BadArgument for a token beyond the vocabulary; those of reading.
    Status read(const Graph& graph, std::span<const TokenId> tokens, std::size_t stride, std::span<float> out);

private:
    std::unordered_map<TokenId, std::vector<float>> m_rows{};
};

} // namespace ql::graph
