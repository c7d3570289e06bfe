// SPDX-License-Identifier: Apache-2.0
#include "core/job/schedule.h"

#include <utility>

namespace ql::job {

Schedule::Schedule(std::vector<Load> loads, std::uint64_t budgetBytes)
    : m_loads(std::move(loads))
    , m_budget(budgetBytes)
{
    skipEmptyLocked();
}

std::optional<Schedule::Claim> Schedule::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_stopped || m_tensor == m_loads.size() || m_inUse == 0
            || m_inUse + m_loads[m_tensor].taskBytes <= m_budget;
    });
    if (m_stopped || m_tensor == m_loads.size())
        return std::nullopt;
    const Claim claim{m_tensor, m_task};
    m_inUse += m_loads[m_tensor].taskBytes;
    ++m_task;
    skipEmptyLocked();
    if (m_tensor == m_loads.size())
        m_changed.notify_all();
    return claim;
}

void Schedule::taskEnded(const Claim& claim)
{
    giveBack(m_loads[claim.tensor].taskBytes - m_loads[claim.tensor].resultBytes);
}

void Schedule::resultsMerged(std::size_t tensor, std::size_t count)
{
    giveBack(m_loads[tensor].resultBytes * count);
}

void Schedule::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

void Schedule::giveBack(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_inUse -= bytes;
    m_changed.notify_all();
}

void Schedule::skipEmptyLocked()
{
    while (m_tensor < m_loads.size() && m_task >= m_loads[m_tensor].tasks) {
        ++m_tensor;
        m_task = 0;
    }
}

} // namespace ql::job
