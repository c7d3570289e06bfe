// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which tensors make a model worse: single ones are put back to the original, and the KL divergence that this saves is
// measured. Groups first: a group of layers that saves much for its bytes is divided, then a layer, then its tensors.

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/job/context.h"
#include "core/job/divergence.h"
#include "core/job/drift.h"
#include "core/plan/recipe.h"

namespace ql::job {

struct Culprits;

struct CulpritOptions {
    std::size_t chunk = 512; ///< tokens that are read together; at least 4
    std::optional<graph::TokenId> bos{}; ///< takes the first place of each chunk
    unsigned threads = 0; ///< that compare logits; 0: all cores
    std::size_t most = 10; ///< tensors to be named
    std::size_t mostTests = 0; ///< sets of tensors that are put back at most; 0: no limit
    /// Sets that save less than this share of the KL divergence are not looked into.
    double leastShare = 0.01;
    std::uint64_t memory = std::uint64_t{4} << 30; ///< for hidden states, and for weights that stay loaded
    /// Called after each sweep, from the thread that searches. What it is given is gone afterwards.
    std::function<void(const Culprits& soFar)> onSweep{};
};

/// A better type for a tensor.
struct Raise {
    std::string type{}; ///< a format's name; the source's type in the last one
    std::uint64_t bytes = 0; ///< that the tensor would take
    std::int64_t more = 0; ///< than now
    bool isOriginal = false;
};

/// What some tensors put back save of the mean KL divergence, in nats.
struct TestedSet {
    std::vector<std::string> tensors{};
    std::uint64_t bytes = 0, originalBytes = 0; ///< of all of them, as they are and put back
    Figure saved{}; ///< its standard error takes chunks as independent

    /// Nats per byte that putting them back costs; at least one byte, so that what costs none comes first.
    double savedPerByte() const;
};

struct Culprit {
    std::string name{}, role{};
    int layer = -1;
    std::string type{}, originalType{};
    TestedSet test{}; ///< of this tensor alone
    std::vector<Raise> raises{}; ///< better types, the smallest first
    std::vector<std::string> sources{}; ///< what the tensor is called in the reference's checkpoint
};

struct Culprits {
    std::uint64_t tokens = 0; ///< read in each run
    std::size_t chunk = 0;
    Divergence divergence{}; ///< of the candidate as it is
    std::vector<Drift> layers{};
    std::uint64_t differing = 0; ///< tensors whose values are not those of the reference
    std::vector<TestedSet> groups{}; ///< of several tensors, in the order in which they were tested
    std::vector<Culprit> tensors{}; ///< tested by themselves, those that cost most per byte first
    std::size_t tests = 0; ///< sets that were put back
    bool complete = false; ///< nothing is left that saves more than the least share
    double seconds = 0;

    /// Fields as in docs/json.md.
    Json toJson() const;
};

/// The candidate may be a file's model or a planned one. Every set is measured on the same tokens as the candidate;
/// a set of later layers costs only these layers.
/// Errors: Cancelled; BadArgument as evaluate(), and for a tensor that the reference lacks; those of the sessions.
Result<Culprits> findCulprits(graph::Backend& backend, const arch::ModelPtr& reference,
                              const graph::SessionOptions& referenceOptions, const arch::ModelPtr& candidate,
                              const graph::SessionOptions& candidateOptions, std::span<const graph::TokenId> tokens,
                              const CulpritOptions& options, Context& context);

/// The tensors of a model that a culprit is, and those that have to be of one type with them: what engines run as one
/// matrix. `source` is the reference under the names of a container; in safetensors experts are many.
std::set<std::size_t> tensorsOf(const Culprit& culprit, const arch::Model& source);

/// The recipe with rules before its own that raise the first `count` of the culprits by `steps` types (at most to the
/// original). Tensors that save nothing, and those that cannot be raised, are passed over. `source` is the reference
/// under the names of the recipe's container; what tensorsOf() gives is raised together.
plan::Recipe raised(plan::Recipe recipe, const Culprits& culprits, const arch::Model& source, std::size_t count,
                    std::size_t steps = 1);

} // namespace ql::job
