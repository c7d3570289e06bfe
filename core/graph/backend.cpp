// SPDX-License-Identifier: Apache-2.0
#include "core/graph/backend.h"

namespace ql::graph {

std::uint64_t Session::loadedBytes() const
{
    std::uint64_t weights = 0;
    for (const arch::TargetTensor& tensor : graph().model->tensors)
        weights += tensor.elements();
    return weights * sizeof(float);
}

Status Session::writeStates(Stream&, std::span<const float>)
{
    return fail(Errc::Unsupported, "this device cannot take hidden states; run it on the processor");
}

Result<LayerInputs> Session::inputs(std::size_t) const
{
    return fail(Errc::Unsupported, "this device does not collect the inputs of matrices; calibrate on the processor");
}

Status Session::advance(Stream& stream, std::span<const TokenId> tokens, std::span<float> logitsOut)
{
    QL_CHECK(embed(stream, tokens));
    Stream* const streams[] = {&stream};
    for (std::size_t layer = 0; layer < graph().layers.size(); ++layer)
        QL_CHECK(runLayer(layer, streams));
    return logits(stream, tokens.size() - 1, 1, logitsOut);
}

} // namespace ql::graph
