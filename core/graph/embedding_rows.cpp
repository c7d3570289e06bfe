// SPDX-License-Identifier: Apache-2.0
#include "core/graph/embedding_rows.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::graph {

Status EmbeddingRows::read(const Graph& graph, std::span<const TokenId> tokens, std::size_t stride,
                           std::span<float> out)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i] >= graph.vocabulary)
            return fail(Errc::BadArgument,
                        fmt::format("token {} is beyond the {} of the model", tokens[i], graph.vocabulary));
        std::vector<float>& row = m_rows[tokens[i]];
        if (row.empty()) {
            std::vector<float> values(graph.width);
            QL_CHECK(graph.tensor(graph.embedding).rows->readRows(tokens[i], 1, values));
            for (float& value : values)
                value *= graph.embeddingScale;
            row = std::move(values);
        }
        std::ranges::copy(row, out.begin() + static_cast<std::ptrdiff_t>(i * stride));
    }
    return ok;
}

} // namespace ql::graph
