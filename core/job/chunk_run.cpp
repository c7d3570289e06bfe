// SPDX-License-Identifier: Apache-2.0
#include "core/job/chunk_run.h"

#include <algorithm>

#include "core/job/parallel.h"

namespace ql::job {

namespace {

constexpr std::size_t kStreamsAtOnce = 16; ///< between two looks at whether the user wants to stop

} // namespace

std::vector<graph::TokenId> ChunkedText::read(std::size_t index) const
{
    const std::span<const graph::TokenId> own = original(index);
    std::vector<graph::TokenId> result(own.begin(), own.end());
    if (bos)
        result.front() = *bos;
    return result;
}

std::uint64_t storedBytes(const graph::Graph& graph, int layer)
{
    std::uint64_t bytes = 0;
    for (const arch::TargetTensor& tensor : graph.model->tensors)
        bytes += tensor.layer == layer ? tensor.sourceBytes : 0;
    return bytes;
}

Status ChunkRun::begin(const ChunkedText& text, std::span<const std::size_t> chunks, Context& context)
{
    forget();
    m_chunk = text.chunk;
    for (const std::size_t chunk : chunks) {
        QL_CHECK(context.checkpoint());
        QL_TRY(std::unique_ptr<graph::Stream> stream, m_session->makeStream(text.chunk, false));
        QL_CHECK(m_session->embed(*stream, text.read(chunk)));
        m_streams.push_back(std::move(stream));
    }
    return ok;
}

Result<std::vector<std::vector<float>>> ChunkRun::states() const
{
    std::vector<std::vector<float>> all;
    for (const auto& stream : m_streams) {
        all.emplace_back(m_chunk * m_session->graph().width);
        QL_CHECK(m_session->readStates(*stream, all.back()));
    }
    return all;
}

Status ChunkRun::resume(std::span<const std::vector<float>> states, Context& context)
{
    forget();
    for (const std::vector<float>& chunk : states) {
        QL_CHECK(context.checkpoint());
        m_chunk = chunk.size() / m_session->graph().width;
        QL_TRY(std::unique_ptr<graph::Stream> stream, m_session->makeStream(m_chunk, false));
        // Only the number of tokens counts: their embeddings are overwritten.
        QL_CHECK(m_session->embed(*stream, std::vector<graph::TokenId>(m_chunk)));
        QL_CHECK(m_session->writeStates(*stream, chunk));
        m_streams.push_back(std::move(stream));
    }
    return ok;
}

Status ChunkRun::take(const ChunkRun& other, Context& context)
{
    QL_TRY(const auto copies, other.states());
    return resume(copies, context);
}

Status ChunkRun::run(std::size_t layer, Context& context, const std::function<Status(std::size_t)>& afterSome)
{
    for (std::size_t at = 0; at < m_streams.size(); at += kStreamsAtOnce) {
        QL_CHECK(context.checkpoint());
        std::vector<graph::Stream*> some;
        const std::size_t end = std::min(at + kStreamsAtOnce, m_streams.size());
        for (std::size_t i = at; i < end; ++i)
            some.push_back(m_streams[i].get());
        QL_CHECK(m_session->runLayer(layer, some));
        if (afterSome)
            QL_CHECK(afterSome(end));
    }
    return ok;
}

Result<std::vector<Prediction>> scoreChunk(graph::Session& reference, const graph::Stream& referenceStream,
                                           graph::Session& candidate, const graph::Stream& candidateStream,
                                           const ChunkedText& text, std::size_t chunk, unsigned threads,
                                           Context& context)
{
    const std::size_t vocabulary = reference.graph().vocabulary, total = text.scoredPerChunk();
    const std::size_t atOnce = std::clamp<std::size_t>(kLogitsAtOnce / vocabulary, 1, total);
    const std::span<const graph::TokenId> tokens = text.original(chunk);
    std::vector<Prediction> predictions(total);
    std::vector<float> p(atOnce * vocabulary), q(atOnce * vocabulary);
    for (std::size_t done = 0; done < total; done += atOnce) {
        QL_CHECK(context.checkpoint());
        const std::size_t first = text.firstScored() + done, count = std::min(atOnce, total - done);
        const std::span<float> a = std::span(p).first(count * vocabulary), b = std::span(q).first(a.size());
        QL_CHECK(reference.logits(referenceStream, first, count, a));
        QL_CHECK(candidate.logits(candidateStream, first, count, b));
        QL_CHECK(forEach(threadCount(threads), count, [&](std::size_t i) -> Status {
            predictions[done + i] = compareLogits(a.subspan(i * vocabulary, vocabulary),
                                                  b.subspan(i * vocabulary, vocabulary), tokens[first + i + 1]);
            return ok;
        }));
    }
    return predictions;
}

} // namespace ql::job
