// SPDX-License-Identifier: Apache-2.0
#include "core/job/activity.h"

#include <algorithm>
#include <numeric>

namespace ql::job {

namespace {

thread_local ActivityLane* laneOfThread = nullptr;

constexpr auto relaxed = std::memory_order_relaxed;

} // namespace

std::int64_t ActivityLane::now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Activity ActivityLane::enter(Activity next)
{
    const std::int64_t moment = now(), since = m_since.load(relaxed);
    const Activity before = m_current.load(relaxed);
    if (since != 0) {
        auto& sum = m_nanoseconds[static_cast<std::size_t>(before)];
        sum.store(sum.load(relaxed) + moment - since, relaxed); // only this thread writes
    }
    m_current.store(next, relaxed);
    m_since.store(moment, relaxed);
    return before;
}

ActivitySeconds ActivityLane::seconds() const
{
    ActivitySeconds sums{};
    const std::int64_t since = m_since.load(relaxed);
    if (since == 0)
        return sums;
    const auto current = static_cast<std::size_t>(m_current.load(relaxed));
    for (std::size_t i = 0; i < activityCount; ++i) {
        const std::int64_t running = i == current ? std::max<std::int64_t>(0, now() - since) : 0;
        sums[i] = static_cast<double>(m_nanoseconds[i].load(relaxed) + running) * 1e-9;
    }
    return sums;
}

ActivityLane* ActivityLanes::claim()
{
    const std::size_t lane = m_count.fetch_add(1, relaxed);
    return lane < limit ? &m_lanes[lane] : nullptr;
}

std::vector<ActivitySeconds> ActivityLanes::sample() const
{
    std::vector<ActivitySeconds> all(std::min(limit, m_count.load(relaxed)));
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = m_lanes[i].seconds();
    return all;
}

ThreadLane::ThreadLane(ActivityLanes& lanes)
{
    laneOfThread = lanes.claim();
    if (laneOfThread)
        laneOfThread->enter(Activity::Idle);
}

ThreadLane::~ThreadLane()
{
    if (laneOfThread)
        laneOfThread->enter(Activity::Idle);
    laneOfThread = nullptr;
}

double busySecondsOfThread()
{
    if (!laneOfThread)
        return 0;
    const ActivitySeconds seconds = laneOfThread->seconds();
    return std::accumulate(seconds.begin(), seconds.end(), 0.0) - seconds[static_cast<std::size_t>(Activity::Idle)];
}

Doing::Doing(Activity activity)
    : m_lane(laneOfThread)
{
    if (m_lane)
        m_before = m_lane->enter(activity);
}

Doing::~Doing()
{
    if (m_lane)
        m_lane->enter(m_before);
}

} // namespace ql::job
