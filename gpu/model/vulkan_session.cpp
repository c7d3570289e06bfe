// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/vulkan_session.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <fmt/format.h>

namespace ql::gpu {

namespace {

using graph::Stream;
using graph::TokenId;

/// Do all rows of inputs follow each other without a gap?
bool isEven(const graph::Graph& graph)
{
    return std::ranges::all_of(graph.layers, [&](const graph::Layer& layer) {
        const std::uint64_t inner = layer.experts ? layer.experts->expert.up.outputs : layer.feedForward->up.outputs;
        return graph.width % 4 == 0 && inner % 4 == 0 && layer.attention.heads * layer.attention.valueSize % 4 == 0;
    });
}

} // namespace

VulkanSession::VulkanSession(std::shared_ptr<Device> device, graph::GraphPtr graph,
                             const graph::SessionOptions& options)
    : m_device(std::move(device))
    , m_graph(std::move(graph))
    , m_options(graph::settled(*m_graph, options))
{
    for (const graph::Layer& layer : m_graph->layers)
        m_cacheBytes.push_back(cacheBytes(layer.attention.headsKv, layer.attention.keySize)
                               + cacheBytes(layer.attention.headsKv, layer.attention.valueSize));
}

Result<std::unique_ptr<VulkanSession>> VulkanSession::open(std::shared_ptr<Device> device, graph::GraphPtr graph,
                                                           const graph::SessionOptions& options)
{
    if (graph::settled(*graph, options).activations != graph::Activations::Exact && !isEven(*graph))
        return fail(
            Errc::Unsupported,
            fmt::format("inputs of matrices that are no multiples of four are rounded on the processor only, not "
                        "on {}",
                        device->info().name));
    const auto isCollectable = [&](const graph::Layer& layer) {
        return !layer.experts || canRoute(*graph, *layer.experts);
    };
    if (options.collect != graph::Collect::Nothing && !std::ranges::all_of(graph->layers, isCollectable))
        return fail(
            Errc::Unsupported,
            fmt::format("inputs of these experts are summed up on the processor only, not on {}", device->info().name));
    std::unique_ptr<VulkanSession> session(new VulkanSession(std::move(device), std::move(graph), options));
    QL_TRY(session->m_layers, LayerStore::create(session->m_device, session->m_graph));
    QL_TRY(session->m_transfer, Transfer::create(*session->m_device));
    return session;
}

Result<std::unique_ptr<Stream>> VulkanSession::makeStream(std::uint64_t capacity, bool keepsCache)
{
    auto text = std::make_unique<VulkanStream>(capacity, keepsCache);
    if (keepsCache) {
        std::uint64_t bytes = 0;
        for (std::size_t layer = 0; layer < m_cacheBytes.size(); ++layer)
            bytes += layerCacheBytes(layer) * capacity;
        auto cache = withRoom([&] { return m_device->allocate(bytes, MemoryUse::Device, "keys and values"); });
        if (!cache)
            return fail(std::move(cache).error());
        text->cache = std::move(*cache);
    }
    return std::unique_ptr<Stream>(std::move(text));
}

Status VulkanSession::takeUp(VulkanStream& text, std::span<const TokenId> tokens)
{
    const std::uint64_t before = text.first + text.count;
    if (tokens.empty() || before + tokens.size() > text.capacity)
        return fail(Errc::BadArgument,
                    fmt::format("{} more tokens do not fit into a text of {} that has {}", tokens.size(), text.capacity,
                                before));
    QL_CHECK(withRoom([&] { return text.begin(*m_device, *m_graph, tokens.size()); }));
    return m_embeddings.read(*m_graph, tokens, strideOf(m_graph->width), text.states());
}

Status VulkanSession::embed(Stream& stream, std::span<const TokenId> tokens)
{
    auto& text = static_cast<VulkanStream&>(stream);
    QL_CHECK(takeUp(text, tokens));
    if (text.isStraight())
        return ok;
    QL_TRY(Commands commands, Commands::create(*m_device));
    QL_CHECK(text.recordSend(commands, text.count));
    QL_CHECK(commands.finish());
    return commands.run();
}

std::uint64_t VulkanSession::layerCacheBytes(std::size_t layer) const
{
    const std::uint64_t alignment = m_device->memory().alignment();
    return (m_cacheBytes[layer] + alignment - 1) / alignment * alignment; // so that slices of any length are aligned
}

Result<TextParts> VulkanSession::partsOf(const VulkanStream& text, std::size_t layer) const
{
    const graph::Attention& attention = m_graph->layers[layer].attention;
    TextParts parts{.states = text.stateRows(), .place = text.place(), .angles = text.angles(attention.rotary.get())};
    std::uint64_t at = 0, positions = m_passingTokens;
    if (text.keepsCache) {
        positions = text.capacity;
        for (std::size_t i = 0; i < layer; ++i)
            at += layerCacheBytes(i) * positions;
    }
    const Slice& cache = text.keepsCache ? text.cache.slice() : m_passingCache.slice();
    const std::uint64_t alignment = m_device->memory().alignment();
    const std::uint64_t keys = cacheBytes(attention.headsKv, attention.keySize) * positions;
    const std::uint64_t values = cacheBytes(attention.headsKv, attention.valueSize) * positions;
    const std::uint64_t most = m_device->limits().maxStorageBufferRange;
    if (keys > most || values > most)
        return fail(Errc::Unsupported,
                    fmt::format("{} shows shaders {} bytes at once, too little for texts of {} tokens",
                                m_device->info().name, most, positions));
    parts.stretches = attentionStretches(m_device->info(), attention, text.capacity);
    parts.keys = cache.part(at, keys);
    parts.values = cache.part(at + (keys + alignment - 1) / alignment * alignment, values);
    return parts;
}

Status VulkanSession::ensurePassingCache(std::uint64_t tokens)
{
    if (tokens <= m_passingTokens)
        return ok;
    std::uint64_t each = 0;
    for (std::size_t layer = 0; layer < m_cacheBytes.size(); ++layer)
        each = std::max(each, layerCacheBytes(layer));
    m_passingTokens = 0;
    m_passingCache = {};
    QL_CHECK(withRoom([&]() -> Status {
        QL_TRY(
            m_passingCache,
            m_device->allocate(each * tokens + m_device->memory().alignment(), MemoryUse::Device, "keys and values"));
        return ok;
    }));
    m_passingTokens = tokens;
    return ok;
}

Status VulkanSession::recordLayer(Commands& commands, std::size_t layer, const VulkanStream& text)
{
    QL_TRY(const LayerParts* parts, m_layers->ready(layer));
    QL_TRY(const TextParts slices, partsOf(text, layer));
    LayerRecorder recorder(*m_device, commands, *m_space, m_options);
    if (const auto sums = m_inputs.find(layer); sums != m_inputs.end())
        recorder.collect(&sums->second);
    for (std::uint32_t first = 0; first < text.count; first += m_space->tokens)
        QL_CHECK(recorder.record(m_graph->layers[layer], *parts, slices, first,
                                 std::min(m_space->tokens, text.count - first)));
    return ok;
}

Status VulkanSession::runLayer(std::size_t layer, std::span<Stream* const> streams)
{
    for (Stream* stream : streams) {
        auto& text = static_cast<VulkanStream&>(*stream);
        if (!text.keepsCache) {
            if (text.first > 0)
                return fail(Errc::BadArgument, "a text that keeps no cache is given at once");
            QL_CHECK(ensurePassingCache(text.count));
        }
        QL_TRY(Commands commands, Commands::create(*m_device));
        QL_CHECK(recordLayer(commands, layer, text));
        QL_CHECK(commands.finish());
        QL_CHECK(commands.run());
        noteTokens(layer, text.count);
    }
    return ok;
}

Status VulkanSession::readStates(const Stream& stream, std::span<float> out) const
{
    const auto& text = static_cast<const VulkanStream&>(stream);
    const Rows rows = text.stateRows();
    const std::size_t width = m_graph->width;
    const Slice slice = rows.slice.part(0, std::uint64_t{4} * rows.stride * text.count);
    if (rows.stride == width)
        return m_transfer->download(slice, std::as_writable_bytes(out.first(width * text.count)));
    std::vector<float> padded(std::size_t{rows.stride} * text.count);
    QL_CHECK(m_transfer->download(slice, std::as_writable_bytes(std::span(padded))));
    for (std::size_t i = 0; i < text.count; ++i)
        std::copy_n(padded.begin() + static_cast<std::ptrdiff_t>(i * rows.stride), width,
                    out.begin() + static_cast<std::ptrdiff_t>(i * width));
    return ok;
}

Status VulkanSession::writeStates(Stream& stream, std::span<const float> states)
{
    auto& text = static_cast<VulkanStream&>(stream);
    const std::size_t width = m_graph->width;
    if (states.size() != width * text.count)
        return fail(Errc::BadArgument, "hidden states of another number of tokens");
    const Rows rows = text.stateRows();
    std::vector<float> padded(std::size_t{rows.stride} * text.count);
    for (std::size_t i = 0; i < text.count; ++i)
        std::ranges::copy(states.subspan(i * width, width),
                          padded.begin() + static_cast<std::ptrdiff_t>(i * rows.stride));
    return m_transfer->upload(rows.slice.part(0, padded.size() * sizeof(float)), std::as_bytes(std::span(padded)));
}

Status VulkanSession::recordLogits(Commands& commands, const VulkanStream& text, std::uint32_t first,
                                   std::uint32_t count)
{
    Rows states = text.stateRows();
    states.first = first * states.stride;
    LayerRecorder recorder(*m_device, commands, *m_space, m_options);
    QL_CHECK(recorder.recordOutput(*m_graph, *m_output, states, count, m_logitRows));
    const std::uint64_t bytes = std::uint64_t{4} * m_logitRows.stride * count;
    return commands.copy(m_logits.slice().part(0, bytes), m_download.slice().part(0, bytes));
}

Status VulkanSession::takeLogits(std::size_t count, std::span<float> out) const
{
    const std::size_t width = m_graph->vocabulary;
    bool isFinite = true;
    for (std::size_t i = 0; i < count; ++i) {
        const std::span<float> row = out.subspan(i * width, width);
        std::memcpy(row.data(), m_download.slice().mapped + std::uint64_t{4} * m_logitRows.stride * i,
                    row.size_bytes());
        for (float& value : row) {
            value *= m_graph->logitScale;
            if (m_graph->logitSoftCap != 0)
                value = m_graph->logitSoftCap * std::tanh(value / m_graph->logitSoftCap);
            isFinite &= std::isfinite(value);
        }
    }
    if (isFinite)
        return ok;
    return fail(
        Errc::BadInput,
        "the model gives NaN or infinite values, so nothing can be said of it: one of its weights is damaged, or "
        "was quantised to something that is none");
}

Status VulkanSession::logits(const Stream& stream, std::size_t first, std::size_t count, std::span<float> out)
{
    if (!m_output)
        return fail(Errc::BadArgument, "the output of the model is not loaded");
    const auto& text = static_cast<const VulkanStream&>(stream);
    for (std::size_t done = 0; done < count; done += m_logitCount) {
        const std::size_t some = std::min<std::size_t>(m_logitCount, count - done);
        QL_TRY(Commands commands, Commands::create(*m_device));
        QL_CHECK(
            recordLogits(commands, text, static_cast<std::uint32_t>(first + done), static_cast<std::uint32_t>(some)));
        QL_CHECK(commands.finish());
        QL_CHECK(commands.run());
        QL_CHECK(takeLogits(some, out.subspan(done * m_graph->vocabulary)));
    }
    return ok;
}

Status VulkanSession::recordStep(VulkanStream& text)
{
    QL_TRY(Commands commands, Commands::create(*m_device));
    QL_CHECK(text.recordSend(commands, 1));
    for (std::size_t layer = 0; layer < m_graph->layers.size(); ++layer)
        QL_CHECK(recordLayer(commands, layer, text));
    QL_CHECK(recordLogits(commands, text, 0, 1));
    QL_CHECK(commands.finish());
    m_stepDispatches = commands.dispatches();
    text.step.emplace(std::move(commands));
    text.stepGeneration = m_layers->generation();
    return ok;
}

/// Layer by layer; while one is at work, the next that passes through is brought.
Status VulkanSession::runThrough(VulkanStream& text)
{
    for (std::size_t layer = 0; layer < m_graph->layers.size(); ++layer) {
        QL_TRY(Commands commands, Commands::create(*m_device));
        if (layer == 0)
            QL_CHECK(text.recordSend(commands, text.count));
        QL_CHECK(recordLayer(commands, layer, text));
        QL_CHECK(commands.finish());
        QL_CHECK(commands.submit());
        QL_CHECK(m_layers->prefetchAfter(layer));
        QL_CHECK(commands.wait());
        noteTokens(layer, text.count);
    }
    return ok;
}

Status VulkanSession::advance(Stream& stream, std::span<const TokenId> tokens, std::span<float> logitsOut)
{
    auto& text = static_cast<VulkanStream&>(stream);
    if (!m_output)
        return fail(Errc::BadArgument, "the output of the model is not loaded");
    QL_CHECK(takeUp(text, tokens));
    if (!text.keepsCache)
        QL_CHECK(ensurePassingCache(text.count));
    if (tokens.size() > 1 || !text.keepsCache || m_layers->anyPassesThrough() || !m_inputs.empty()) {
        QL_CHECK(runThrough(text));
        return logits(stream, tokens.size() - 1, 1, logitsOut);
    }
    if (!text.step || text.stepGeneration != m_layers->generation())
        QL_CHECK(recordStep(text));
    QL_CHECK(text.step->run());
    return takeLogits(1, logitsOut);
}

} // namespace ql::gpu
