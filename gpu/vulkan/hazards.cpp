// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/hazards.h"

#include <algorithm>

namespace ql::gpu {

namespace {

bool conflict(const Use& a, const Use& b)
{
    return a.buffer == b.buffer && (a.writes || b.writes) && a.offset < b.offset + b.size
        && b.offset < a.offset + a.size;
}

} // namespace

Hazards::Answer Hazards::next(std::span<const Use> uses)
{
    Answer answer;
    answer.needed = std::ranges::any_of(uses, [&](const Use& use) {
        return std::ranges::any_of(m_uses, [&](const Use& earlier) { return conflict(use, earlier); });
    });
    if (answer.needed) {
        answer.barrier = pending();
        m_uses.clear();
    }
    m_uses.insert(m_uses.end(), uses.begin(), uses.end());
    return answer;
}

Barrier Hazards::pending() const
{
    Barrier barrier;
    for (const Use& use : m_uses) {
        (use.transfers ? barrier.transfers : barrier.shaders) = true;
        if (use.writes)
            (use.transfers ? barrier.transferWrites : barrier.shaderWrites) = true;
    }
    return barrier;
}

} // namespace ql::gpu
