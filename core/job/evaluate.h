// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/job/context.h"
#include "core/job/divergence.h"

namespace ql::job {

struct EvaluateOptions {
    std::size_t chunk = 512; ///< tokens that are read together; at least 4
    std::optional<graph::TokenId> bos{}; ///< takes the first place of each chunk
    unsigned threads = 0; ///< that compare logits; 0: all cores
};

/// The hidden states of the candidate beside those of the reference after a layer, over all tokens.
struct Drift {
    double relativeError = 0; ///< root of sum (a - b)^2 / sum a^2, a of the reference
    double cosine = 1;
};

struct Evaluation {
    std::uint64_t tokens = 0; ///< read by each model
    std::size_t chunk = 0;
    Divergence divergence{};
    std::vector<Drift> layers{};
    double seconds = 0;

    /// Fields as in docs/json.md.
    Json toJson() const;
};

/// Both models on the same tokens, layer by layer: each session has one layer loaded at a time. The text is cut into
/// chunks, a rest is left out; of each chunk the predictions after its first half are scored, as llama.cpp's perplexity
/// tool does. The result does not depend on the number of threads.
/// Errors: Cancelled; BadArgument for fewer tokens than a chunk, or models of different vocabularies; those of
/// the sessions.
Result<Evaluation> evaluate(graph::Session& reference, graph::Session& candidate,
                            std::span<const graph::TokenId> tokens, const EvaluateOptions& options, Context& context);

} // namespace ql::job
