// SPDX-License-Identifier: Apache-2.0
#include "core/graph/backend.h"

namespace ql::graph {

Status Session::advance(Stream& stream, std::span<const TokenId> tokens, std::span<float> logitsOut)
{
    QL_CHECK(embed(stream, tokens));
    Stream* const streams[] = {&stream};
    for (std::size_t layer = 0; layer < graph().layers.size(); ++layer)
        QL_CHECK(runLayer(layer, streams));
    return logits(stream, tokens.size() - 1, 1, logitsOut);
}

} // namespace ql::graph
