// SPDX-License-Identifier: Apache-2.0
#include "gpu/cpu/layer.h"

#include <algorithm>
#include <cmath>

#include "core/graph/rounding.h"
#include "gpu/cpu/input_sums.h"

namespace ql::cpu {

namespace {

void collect(const graph::Linear& linear, std::vector<graph::TensorIndex>& list)
{
    list.push_back(linear.weight);
    list.push_back(linear.bias);
}

void collect(const graph::Norm& norm, std::vector<graph::TensorIndex>& list)
{
    list.push_back(norm.weight);
    list.push_back(norm.bias);
}

void collect(const graph::FeedForward& feedForward, std::vector<graph::TensorIndex>& list)
{
    if (feedForward.gate)
        collect(*feedForward.gate, list);
    collect(feedForward.up, list);
    collect(feedForward.down, list);
}

void collect(const graph::Latent& latent, std::vector<graph::TensorIndex>& list)
{
    collect(latent.norm, list);
    for (const graph::Linear* linear : {&latent.down, &latent.queryOfHead, &latent.valueOfHead})
        collect(*linear, list);
}

template <typename Part> void collect(const std::optional<Part>& part, std::vector<graph::TensorIndex>& list)
{
    if (part)
        collect(*part, list);
}

void collect(const graph::Attention& attention, std::vector<graph::TensorIndex>& list)
{
    for (const graph::Linear* linear : {&attention.query, &attention.key, &attention.value, &attention.output})
        collect(*linear, list);
    for (const auto* norm : {&attention.queryDownNorm, &attention.queryNorm, &attention.keyNorm})
        collect(*norm, list);
    collect(attention.queryDown, list);
    collect(attention.latent, list);
    collect(attention.gate, list);
    list.push_back(attention.sinks);
}

void collect(const graph::Experts& experts, std::vector<graph::TensorIndex>& list)
{
    collect(experts.router, list);
    list.push_back(experts.choiceBias);
    collect(experts.expert, list);
    collect(experts.shared, list);
    collect(experts.sharedGate, list);
}

} // namespace

std::vector<graph::TensorIndex> tensorsOf(const graph::Layer& layer)
{
    std::vector<graph::TensorIndex> list;
    collect(layer.attentionNorm, list);
    collect(layer.attention, list);
    collect(layer.afterAttention, list);
    collect(layer.feedForwardNorm, list);
    collect(layer.feedForward, list);
    if (layer.experts)
        collect(*layer.experts, list);
    collect(layer.afterFeedForward, list);
    std::erase(list, graph::kNoTensor);
    return list;
}

LayerRunner::LayerRunner(Pool& pool, const graph::Graph& graph, const graph::SessionOptions& options, std::size_t layer,
                         const LayerWeights& weights, graph::LayerInputs* inputs)
    : m_pool(pool)
    , m_graph(graph)
    , m_options(options)
    , m_index(layer)
    , m_layer(graph.layers[layer])
    , m_weights(weights)
    , m_inputs(inputs)
{
}

const float* LayerRunner::data(graph::TensorIndex index) const
{
    return index == graph::kNoTensor ? nullptr : m_weights.at(index).values.data();
}

std::vector<float> LayerRunner::multiplied(const graph::Linear& linear, std::vector<float>& input, std::size_t count,
                                           std::size_t matrix, bool isExact) const
{
    // Parts of one matrix are given the same, which counts once.
    if (m_inputs && linear.firstRow == 0)
        addRows(*m_inputs, linear.weight, linear.matrices, matrix, linear.inputs, input);
    if (!isExact)
        graph::roundRows(m_weights.at(linear.weight).inputs, count, linear.inputs, input);
    std::vector<float> out(count * linear.outputs);
    const std::size_t first = linear.firstRow + matrix * linear.outputs;
    const float* const bias = data(linear.bias);
    multiply(m_pool, input.data(), count, data(linear.weight) + first * linear.inputs, linear.outputs, linear.inputs,
             bias ? bias + first : nullptr, out.data());
    return out;
}

std::vector<float> LayerRunner::normalised(const graph::Norm& norm, std::span<const float> in) const
{
    std::vector<float> out(in.begin(), in.end());
    if (norm.kind == graph::NormKind::None)
        return out;
    normalise(norm, data(norm.weight), data(norm.bias), in, out);
    return out;
}

void LayerRunner::normaliseInPlace(const std::optional<graph::Norm>& norm, std::vector<float>& values) const
{
    if (norm)
        normalise(*norm, data(norm->weight), data(norm->bias), values, values);
}

void LayerRunner::addResidual(CpuStream& stream, std::span<const float> change) const
{
    for (std::size_t i = 0; i < change.size(); ++i)
        stream.states[i] += m_layer.residualScale * change[i];
}

void LayerRunner::run(CpuStream& stream) const
{
    const std::vector<float> forAttention = normalised(m_layer.attentionNorm, stream.states);
    std::vector<float> change = attention(stream, forAttention);
    normaliseInPlace(m_layer.afterAttention, change);
    addResidual(stream, change);
    std::vector<float> input = m_layer.isSideBySide ? forAttention : normalised(m_layer.feedForwardNorm, stream.states);
    change = m_layer.experts ? experts(input, stream.count) : feedForward(*m_layer.feedForward, input, stream.count, 0);
    normaliseInPlace(m_layer.afterFeedForward, change);
    addResidual(stream, change);
}

std::vector<float> LayerRunner::feedForward(const graph::FeedForward& part, std::vector<float>& input,
                                            std::size_t count, std::size_t matrix) const
{
    std::vector<float> hidden;
    if (part.gate) {
        std::vector<float> forGate = input;
        hidden = multiplied(*part.gate, forGate, count, matrix);
        const std::vector<float> up = multiplied(part.up, input, count, matrix);
        activate(part.activation, hidden, up.data());
    } else {
        hidden = multiplied(part.up, input, count, matrix);
        activate(part.activation, hidden, nullptr);
    }
    return multiplied(part.down, hidden, count, matrix);
}

void LayerRunner::noteChoice(const std::vector<std::vector<std::pair<std::size_t, float>>>& tokensOf) const
{
    if (!m_inputs)
        return;
    m_inputs->chosen.resize(tokensOf.size());
    for (std::size_t expert = 0; expert < tokensOf.size(); ++expert)
        m_inputs->chosen[expert] += tokensOf[expert].size();
}

std::vector<float> LayerRunner::experts(std::vector<float>& input, std::size_t count) const
{
    const graph::Experts& part = *m_layer.experts;
    const std::size_t width = m_graph.width;
    const std::vector<float> scores = multiplied(part.router, input, count, 0, true);
    std::vector<std::vector<std::pair<std::size_t, float>>> tokensOf(part.count); // by expert: token and weight
    for (std::size_t token = 0; token < count; ++token)
        for (const auto& [expert, weight] :
             chooseExperts(part, data(part.choiceBias), std::span(scores).subspan(token * part.count, part.count)))
            tokensOf[expert].emplace_back(token, weight);
    noteChoice(tokensOf);
    const bool seesAll = m_options.collect == graph::Collect::EveryExpert;
    std::vector<float> out(count * width);
    for (std::size_t expert = 0; expert < part.count; ++expert) {
        const auto& tokens = tokensOf[expert];
        if (tokens.empty() && !seesAll)
            continue;
        std::vector<float> rows;
        if (seesAll)
            rows = input;
        else
            for (const auto& [token, weight] : tokens)
                rows.insert(rows.end(), input.begin() + static_cast<std::ptrdiff_t>(token * width),
                            input.begin() + static_cast<std::ptrdiff_t>((token + 1) * width));
        const std::vector<float> result = feedForward(part.expert, rows, rows.size() / width, expert);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const float* const row = result.data() + (seesAll ? tokens[i].first : i) * width;
            for (std::size_t j = 0; j < width; ++j)
                out[tokens[i].first * width + j] += tokens[i].second * row[j];
        }
    }
    if (!part.shared)
        return out;
    std::vector<float> gates;
    if (part.sharedGate)
        gates = multiplied(*part.sharedGate, input, count, 0, true);
    const std::vector<float> shared = feedForward(*part.shared, input, count, 0);
    for (std::size_t token = 0; token < count; ++token) {
        const float gate = part.sharedGate ? sigmoid(gates[token]) : 1.0f;
        for (std::size_t j = 0; j < width; ++j)
            out[token * width + j] += gate * shared[token * width + j];
    }
    return out;
}

} // namespace ql::cpu
