// SPDX-License-Identifier: Apache-2.0
#include "core/graph/sampler.h"

#include <algorithm>
#include <cmath>

namespace ql::graph {

Sampler::Sampler(const SamplerOptions& options)
    : m_options(options)
    , m_random(options.seed)
{
}

TokenId Sampler::choose(std::span<const float> logits)
{
    if (m_options.greedy || m_options.temperature <= 0)
        return static_cast<TokenId>(std::ranges::max_element(logits) - logits.begin());
    m_candidates.clear();
    for (TokenId id = 0; id < logits.size(); ++id)
        m_candidates.push_back({id, logits[id], 0});
    cut();
    double sum = 0;
    for (Candidate& candidate : m_candidates) {
        const double distance = static_cast<double>(candidate.logit) - m_candidates.front().logit;
        sum += candidate.probability = std::exp(distance / m_options.temperature);
    }
    // 53 random bits: the library's distributions differ between platforms.
    double rest = static_cast<double>(m_random() >> 11) * 0x1p-53 * sum;
    for (const Candidate& candidate : m_candidates) {
        rest -= candidate.probability;
        if (rest < 0)
            return candidate.id;
    }
    return m_candidates.back().id;
}

void Sampler::cut()
{
    const std::size_t kept = m_options.topK > 0 ? std::min(m_options.topK, m_candidates.size()) : m_candidates.size();
    std::ranges::partial_sort(
        m_candidates, m_candidates.begin() + static_cast<std::ptrdiff_t>(kept),
        [](const Candidate& a, const Candidate& b) { return a.logit != b.logit ? a.logit > b.logit : a.id < b.id; });
    m_candidates.resize(kept);
    double sum = 0;
    for (Candidate& candidate : m_candidates)
        sum += candidate.probability = std::exp(static_cast<double>(candidate.logit) - m_candidates.front().logit);
    double covered = 0;
    std::size_t count = 0;
    while (count < m_candidates.size() && (count == 0 || covered < m_options.topP * sum))
        covered += m_candidates[count++].probability;
    m_candidates.resize(count);
    std::erase_if(m_candidates, [&](const Candidate& c) { return c.probability < m_options.minP; }); // of 1
}

} // namespace ql::graph
