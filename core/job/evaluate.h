// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/job/confidence.h"
#include "core/job/context.h"
#include "core/job/divergence.h"
#include "core/job/drift.h"

namespace ql::job {

struct Evaluation;

struct EvaluateOptions {
    std::size_t chunk = 512; ///< tokens that are read together; at least 4
    std::optional<graph::TokenId> bos{}; ///< takes the first place of each chunk
    unsigned threads = 0; ///< that compare logits; 0: all cores
    /// Chunks that go through the models together; figures so far are known after each portion. 0: with onPortion or
    /// `stop` few where the weights of both models stay in memory, more where they are decoded anew for each portion;
    /// else all of them. `memory` may make it fewer.
    std::size_t portion = 0;
    /// Bytes at most for weights that stay loaded between portions, and for the hidden states of a portion.
    std::uint64_t memory = std::uint64_t{4} << 30;
    /// Ends it before the text ends. The chunks are then read in a random order, always the same, so that they stand
    /// for the whole text.
    std::optional<StopRule> stop{};
    /// Called after each portion, from the thread that evaluates. What it is given is gone afterwards.
    std::function<void(const Evaluation& soFar)> onPortion{};
};

/// The figures after a portion.
struct CurvePoint {
    std::uint64_t tokens = 0; ///< read by each model so far
    Divergence divergence{};
    Interval interval{}; ///< of the mean KL divergence, good at all points together; low is at least 0
};

struct Evaluation {
    std::uint64_t tokens = 0; ///< read by each model
    std::size_t chunk = 0;
    Divergence divergence{};
    std::vector<Drift> layers{};
    std::vector<CurvePoint> curve{}; ///< one point per portion
    double confidence = 0.95; ///< of the curve's intervals
    StopReason reason = StopReason::AllRead;
    double seconds = 0;

    /// Fields as in docs/json.md.
    Json toJson() const;
};

/// Both models on the same tokens, layer by layer: each session has one layer loaded at a time, unless they all fit
/// into options.memory and are needed again. The text is cut into chunks, a rest is left out; of each chunk the
/// predictions after its first half are scored, as llama.cpp's perplexity tool does. The result depends neither on the
/// number of threads nor on portions.
/// Errors: Cancelled; BadArgument for fewer tokens than a chunk, or models of different vocabularies; those of
/// the sessions.
Result<Evaluation> evaluate(graph::Session& reference, graph::Session& candidate,
                            std::span<const graph::TokenId> tokens, const EvaluateOptions& options, Context& context);

/// Are these two forms of one model, and is the text long enough? Errors: BadArgument.
Status checkComparable(const graph::Graph& reference, const graph::Graph& candidate, std::size_t tokens,
                       std::size_t chunk);

} // namespace ql::job
