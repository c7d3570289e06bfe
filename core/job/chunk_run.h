// SPDX-License-Identifier: Apache-2.0
#pragma once

// A text in chunks on its way through a model, layer by layer; and the predictions of two models on it.

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/job/context.h"
#include "core/job/divergence.h"

namespace ql::job {

inline constexpr std::size_t kLogitsAtOnce = std::size_t{1} << 22; ///< that are computed, of each model

/// A text cut into chunks; a rest is left out. The tokens must outlive it.
struct ChunkedText {
    std::span<const graph::TokenId> tokens{};
    std::size_t chunk = 512;
    std::optional<graph::TokenId> bos{}; ///< takes the first place of each chunk

    std::size_t count() const { return tokens.size() / chunk; }
    std::vector<graph::TokenId> read(std::size_t index) const; ///< what a model is given
    std::span<const graph::TokenId> original(std::size_t index) const { return tokens.subspan(index * chunk, chunk); }
    /// Predictions after the first half are scored, as llama.cpp's perplexity tool does; the last one predicts what is
    /// not there.
    std::size_t firstScored() const { return chunk / 2; }
    std::size_t scoredPerChunk() const { return chunk - 1 - firstScored(); }
};

/// Bytes that the tensors of a layer take in the model's file; of -1 those outside the layers.
std::uint64_t storedBytes(const graph::Graph& graph, int layer);

/// Some chunks on their way through one model.
class ChunkRun {
public:
    explicit ChunkRun(graph::Session& session)
        : m_session(&session)
    {
    }

    graph::Session& session() const { return *m_session; }
    std::size_t count() const { return m_streams.size(); }
    graph::Stream& stream(std::size_t i) const { return *m_streams[i]; }

    /// Forgets the chunks before, and embeds these.
    Status begin(const ChunkedText& text, std::span<const std::size_t> chunks, Context& context);
    /// The same chunks with the hidden states of another model's run, to go on from there. It may be a run of the same
    /// session.
    Status take(const ChunkRun& other, Context& context);
    /// Copies of the hidden states, chunk by chunk; and chunks that go on from such copies.
    Result<std::vector<std::vector<float>>> states() const;
    Status resume(std::span<const std::vector<float>> states, Context& context);
    /// Moves all chunks through a loaded layer, some at a time; `afterSome` hears how many are done.
    Status run(std::size_t layer, Context& context, const std::function<Status(std::size_t done)>& afterSome = {});
    void forget() { m_streams.clear(); }

private:
    graph::Session* m_session;
    std::size_t m_chunk = 0; ///< tokens of each
    std::vector<std::unique_ptr<graph::Stream>> m_streams{};
};

/// What two models predict on a chunk that went through all layers of both, one entry for each scored prediction.
/// `threads` compare logits. Both outputs are loaded.
Result<std::vector<Prediction>> scoreChunk(graph::Session& reference, const graph::Stream& referenceStream,
                                           graph::Session& candidate, const graph::Stream& candidateStream,
                                           const ChunkedText& text, std::size_t chunk, unsigned threads,
                                           Context& context);

} // namespace ql::job
