// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include "core/graph/backend.h"

namespace ql::graph {

struct SamplerOptions {
    bool greedy = false; ///< always the likeliest token; the rest is not used
    double temperature = 0.8; ///< logits are divided by it after the cuts; 0 is greedy
    std::size_t topK = 40; ///< only the so many likeliest; 0: all
    double topP = 0.95; ///< of these, the fewest that together have at least this probability
    double minP = 0.05; ///< of these, only those with at least this share of the likeliest's probability
    std::uint64_t seed = 0;
};

/// Chooses the next token. The same seed and logits give the same tokens on every machine.
class Sampler {
public:
    explicit Sampler(const SamplerOptions& options);

    TokenId choose(std::span<const float> logits);

private:
    struct Candidate {
        TokenId id;
        float logit;
        double probability;
    };

    void cut();

    SamplerOptions m_options;
    std::mt19937_64 m_random;
    std::vector<Candidate> m_candidates{}; ///< the likeliest first
};

} // namespace ql::graph
