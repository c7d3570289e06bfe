// SPDX-License-Identifier: Apache-2.0
#include "core/job/tally.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace ql::job {

void Tally::merge(const Tally& later)
{
    stats.merge(later.stats);
    map.merge(later.map);
    sourceNonfinite += later.sourceNonfinite;
    exact.merge(later.exact);
    digests.insert(digests.end(), later.digests.begin(), later.digests.end());
}

OrderedTally::Added OrderedTally::add(std::size_t task, Tally tally)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.emplace(task, std::move(tally));
    Added added;
    for (auto first = m_waiting.begin(); first != m_waiting.end() && first->first == m_next;
         first = m_waiting.begin()) {
        m_total.merge(first->second);
        m_waiting.erase(first);
        ++m_next;
        ++added.merged;
    }
    added.complete = added.merged > 0 && m_next == m_tasks;
    return added;
}

std::uint64_t countNonfinite(std::span<const float> values)
{
    constexpr std::uint32_t exponent = 0x7f800000;
    std::uint64_t count = 0;
    for (std::size_t begin = 0; begin < values.size();) {
        // Counted in 32 bits, which the compiler turns into whole vectors.
        const std::size_t end = std::min(values.size(), begin + (std::size_t{1} << 20));
        std::uint32_t bad = 0;
        for (; begin < end; ++begin)
            bad += (std::bit_cast<std::uint32_t>(values[begin]) & exponent) == exponent ? 1 : 0;
        count += bad;
    }
    return count;
}

} // namespace ql::job
