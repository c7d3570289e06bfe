// SPDX-License-Identifier: Apache-2.0
#pragma once

// How far the predictions of one model are from those of another on the same tokens, as llama.cpp's perplexity tool
// defines it. All logarithms are natural.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/json.h"

namespace ql::job {

/// One prediction of two models.
struct Prediction {
    double referenceLoss = 0, candidateLoss = 0; ///< -ln p of the token that came
    double divergence = 0; ///< sum over all tokens of p (ln p - ln q), p of the reference
    double deltaP = 0; ///< q - p of the token that came
    bool sameTop = false; ///< both find the same token the likeliest
};

/// The logits of both models before the token `next`.
Prediction compareLogits(std::span<const float> reference, std::span<const float> candidate, std::size_t next);

/// A figure and its standard error, with predictions taken as independent.
struct Figure {
    double value = 0, error = 0;
};

/// How many predictions have how much divergence: four bins a decade from 1e-6 to 10 nats; what lies beyond is in the
/// outer ones.
struct Spread {
    static constexpr std::size_t binsPerDecade = 4, bins = 7 * binsPerDecade;
    std::array<std::uint64_t, bins> counts{};

    static double border(std::size_t bin); ///< the lower one of a bin; of `bins` the upper one of the last
    void add(double divergence);
};

struct Divergence {
    std::size_t predictions = 0;
    Figure referencePerplexity{}, candidatePerplexity{}, perplexityRatio{}; ///< exp of mean losses
    Figure divergence{}; ///< mean
    double median = 0, p90 = 0, p99 = 0, p99_9 = 0, largest = 0; ///< of the divergence
    Spread spread{};
    Figure sameTop{}; ///< share
    Figure rmsDeltaP{};

    static Divergence of(std::span<const Prediction> predictions);
};

} // namespace ql::job
