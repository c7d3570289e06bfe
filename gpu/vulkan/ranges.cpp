// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/ranges.h"

#include <iterator>

namespace ql::gpu {

std::optional<std::uint64_t> Ranges::take(std::uint64_t size, std::uint64_t alignment)
{
    auto best = m_free.end();
    std::uint64_t bestOffset = 0;
    for (auto range = m_free.begin(); range != m_free.end(); ++range) {
        const std::uint64_t offset = (range->first + alignment - 1) & ~(alignment - 1);
        const std::uint64_t skipped = offset - range->first;
        const bool holds = range->second >= skipped && range->second - skipped >= size;
        if (holds && (best == m_free.end() || range->second < best->second)) {
            best = range;
            bestOffset = offset;
        }
    }
    if (best == m_free.end())
        return std::nullopt;
    const auto [start, length] = *best;
    m_free.erase(best);
    if (bestOffset > start)
        m_free.emplace(start, bestOffset - start);
    if (start + length > bestOffset + size)
        m_free.emplace(bestOffset + size, start + length - bestOffset - size);
    m_freeBytes -= size;
    return bestOffset;
}

void Ranges::give(std::uint64_t offset, std::uint64_t size)
{
    m_freeBytes += size;
    auto next = m_free.upper_bound(offset);
    if (next != m_free.end() && offset + size == next->first) {
        size += next->second;
        next = m_free.erase(next);
    }
    if (next != m_free.begin()) {
        const auto previous = std::prev(next);
        if (previous->first + previous->second == offset) {
            previous->second += size;
            return;
        }
    }
    m_free.emplace(offset, size);
}

} // namespace ql::gpu
