// SPDX-License-Identifier: Apache-2.0
#include "gpu/cpu/cpu_backend.h"

#include <algorithm>
#include <new>
#include <vector>

#include <fmt/format.h>

#include "core/graph/embedding_rows.h"
#include "core/graph/rounding.h"
#include "core/job/parallel.h"
#include "gpu/cpu/input_sums.h"
#include "gpu/cpu/layer.h"

namespace ql::cpu {

namespace {

using graph::Stream;
using graph::TokenId;

/// A call whose allocations may fail.
template <typename Work> Status guarded(Work work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(Errc::NoMemory,
                    "not enough memory to run the model; take shorter texts or fewer of them at a time");
    }
}

class CpuSession final : public graph::Session {
public:
    CpuSession(std::shared_ptr<Pool> pool, graph::GraphPtr graph, const graph::SessionOptions& options)
        : m_pool(std::move(pool))
        , m_graph(std::move(graph))
        , m_options(graph::settled(*m_graph, options))
        , m_layers(m_graph->layers.size())
        , m_inputs(m_graph->layers.size())
    {
    }

    const graph::Graph& graph() const override { return *m_graph; }

    Result<std::unique_ptr<Stream>> makeStream(std::uint64_t capacity, bool keepsCache) override
    {
        auto stream = std::make_unique<CpuStream>();
        stream->capacity = capacity;
        stream->keepsCache = keepsCache;
        stream->caches.resize(keepsCache ? m_layers.size() : 0);
        return std::unique_ptr<Stream>(std::move(stream));
    }

    Status loadLayer(std::size_t layer) override
    {
        return guarded([&]() -> Status {
            for (const graph::TensorIndex index : tensorsOf(m_graph->layers[layer]))
                if (!m_layers[layer].contains(index)) {
                    const arch::TargetTensor& tensor = m_graph->tensor(index);
                    QL_TRY(Matrix matrix, readMatrix(tensor, *m_pool));
                    QL_TRY(matrix.inputs, graph::inputRoundingOf(m_options.activations, tensor));
                    m_layers[layer].emplace(index, std::move(matrix));
                }
            return ok;
        });
    }

    void dropLayer(std::size_t layer) override
    {
        m_layers[layer] = {};
        m_inputs[layer] = {};
    }

    Result<graph::LayerInputs> inputs(std::size_t layer) const override { return m_inputs[layer]; }

    Status loadOutput() override
    {
        return guarded([&]() -> Status {
            for (const graph::TensorIndex index :
                 {m_graph->output.weight, m_graph->output.bias, m_graph->outputNorm.weight, m_graph->outputNorm.bias})
                if (index != graph::kNoTensor && !m_output.contains(index)) {
                    QL_TRY(m_output[index], readMatrix(m_graph->tensor(index), *m_pool));
                }
            return ok;
        });
    }

    Status embed(Stream& stream, std::span<const TokenId> tokens) override
    {
        auto& text = static_cast<CpuStream&>(stream);
        const std::uint64_t first = text.first + text.count;
        if (tokens.empty() || first + tokens.size() > text.capacity)
            return fail(Errc::BadArgument,
                        fmt::format("{} more tokens do not fit into a text of {} that has {}", tokens.size(),
                                    text.capacity, first));
        return guarded([&]() -> Status {
            text.first = first;
            text.count = tokens.size();
            text.angles = {};
            text.states.resize(tokens.size() * m_graph->width);
            QL_CHECK(m_embeddings.read(*m_graph, tokens, m_graph->width, text.states));
            return addPositions(text);
        });
    }

    Status runLayer(std::size_t layer, std::span<Stream* const> streams) override
    {
        if (m_layers[layer].empty())
            return fail(Errc::BadArgument, fmt::format("layer {} is not loaded", layer));
        return guarded([&]() -> Status {
            const bool collects = m_options.collect != graph::Collect::Nothing;
            std::vector<graph::LayerInputs> parts(collects ? streams.size() : 0);
            const auto runOne = [&](std::size_t i) {
                LayerRunner(*m_pool, *m_graph, m_options, layer, m_layers[layer], collects ? &parts[i] : nullptr)
                    .run(static_cast<CpuStream&>(*streams[i]));
            };
            // One text per thread needs no waiting; few texts are divided instead. The numbers are the same.
            if (streams.size() >= m_pool->threads())
                m_pool->run(streams.size(), runOne);
            else
                for (std::size_t i = 0; i < streams.size(); ++i)
                    runOne(i);
            for (const graph::LayerInputs& part : parts)
                addSums(m_inputs[layer], part);
            return ok;
        });
    }

    Status readStates(const Stream& stream, std::span<float> out) const override
    {
        std::ranges::copy(static_cast<const CpuStream&>(stream).states, out.begin());
        return ok;
    }

    Status writeStates(Stream& stream, std::span<const float> states) override
    {
        auto& text = static_cast<CpuStream&>(stream);
        if (states.size() != text.states.size())
            return fail(Errc::BadArgument, "hidden states are of another number of tokens, or of another model");
        std::ranges::copy(states, text.states.begin());
        return ok;
    }

    Status logits(const Stream& stream, std::size_t first, std::size_t count, std::span<float> out) override
    {
        const graph::Linear& linear = m_graph->output;
        const auto data = [&](graph::TensorIndex index) -> const float* {
            const auto found = m_output.find(index);
            return found == m_output.end() ? nullptr : found->second.values.data();
        };
        if (!data(linear.weight))
            return fail(Errc::BadArgument, "the output of the model is not loaded");
        return guarded([&]() -> Status {
            const auto& states = static_cast<const CpuStream&>(stream).states;
            std::vector<float> rows(count * m_graph->width);
            normalise(m_graph->outputNorm, data(m_graph->outputNorm.weight), data(m_graph->outputNorm.bias),
                      std::span(states).subspan(first * m_graph->width, rows.size()), rows);
            if (m_options.activations == graph::Activations::LlamaCpp)
                graph::roundActivations(m_options.activations, m_graph->tensor(linear.weight).sourceType.format, count,
                                        m_graph->width, rows);
            multiply(*m_pool, rows.data(), count, data(linear.weight), linear.outputs, linear.inputs, data(linear.bias),
                     out.data());
            if (m_graph->logitScale != 1)
                for (float& logit : out)
                    logit *= m_graph->logitScale;
            capSoftly(m_graph->logitSoftCap, out);
            return ok;
        });
    }

private:
    Status addPositions(CpuStream& text) const
    {
        if (m_graph->positions == graph::kNoTensor)
            return ok;
        const arch::TargetTensor& positions = m_graph->tensor(m_graph->positions);
        if (text.first + text.count > positions.rowCount())
            return fail(
                Errc::BadArgument,
                fmt::format("the model knows {} positions, and the text has more tokens", positions.rowCount()));
        std::vector<float> rows(text.states.size());
        QL_CHECK(positions.rows->readRows(text.first, text.count, rows));
        for (std::size_t i = 0; i < rows.size(); ++i)
            text.states[i] += rows[i];
        return ok;
    }

    std::shared_ptr<Pool> m_pool;
    graph::GraphPtr m_graph;
    graph::SessionOptions m_options;
    std::vector<LayerWeights> m_layers;
    std::vector<graph::LayerInputs> m_inputs; ///< of each layer
    LayerWeights m_output{};
    graph::EmbeddingRows m_embeddings{};
};

class CpuBackend final : public graph::Backend {
public:
    explicit CpuBackend(unsigned threads)
        : m_pool(std::make_shared<Pool>(job::threadCount(threads)))
    {
    }

    Result<std::unique_ptr<graph::Session>> open(graph::GraphPtr graph, const graph::SessionOptions& options) override
    {
        return std::make_unique<CpuSession>(m_pool, std::move(graph), options);
    }

private:
    std::shared_ptr<Pool> m_pool;
};

} // namespace

std::unique_ptr<graph::Backend> makeCpuBackend(unsigned threads)
{
    return std::make_unique<CpuBackend>(threads);
}

} // namespace ql::cpu
