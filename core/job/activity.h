// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ql::job {

/// What a thread of a job does.
enum class Activity : std::uint8_t { Idle, Read, Encode, Write, Verify };
inline constexpr std::size_t activityCount = 5;

/// Seconds that one thread has spent on each activity so far, by Activity.
using ActivitySeconds = std::array<double, activityCount>;

/// The times of one thread. The thread itself writes, anybody may read: no locks, and a reader sees at worst a moment
/// ago.
class ActivityLane {
public:
    /// Ends what the thread did until now. Returns what that was.
    Activity enter(Activity next);
    ActivitySeconds seconds() const; ///< with what runs now

private:
    static std::int64_t now();

    std::array<std::atomic<std::int64_t>, activityCount> m_nanoseconds{};
    std::atomic<std::int64_t> m_since{0}; ///< 0: the thread has not begun
    std::atomic<Activity> m_current{Activity::Idle};
};

/// The threads of one job. Those beyond the limit work unseen.
class ActivityLanes {
public:
    static constexpr std::size_t limit = 256;

    ActivityLane* claim(); ///< for the life of this object; null beyond the limit
    std::vector<ActivitySeconds> sample() const; ///< in the order of the claims

private:
    std::array<ActivityLane, limit> m_lanes{};
    std::atomic<std::size_t> m_count{0};
};

/// While it lives, what the calling thread does is noted in a lane of its own. A thread works for one job at a time.
class ThreadLane {
public:
    explicit ThreadLane(ActivityLanes& lanes);
    ~ThreadLane();
    ThreadLane(const ThreadLane&) = delete;
    ThreadLane& operator=(const ThreadLane&) = delete;
};

/// What the calling thread has spent on anything but idling since its ThreadLane began; 0 without a lane.
double busySecondsOfThread();

/// While it lives, the calling thread does this; nothing happens on a thread without a lane. Two clock readings a
/// piece: for chunks, not for rows.
class Doing {
public:
    explicit Doing(Activity activity);
    ~Doing();
    Doing(const Doing&) = delete;
    Doing& operator=(const Doing&) = delete;

private:
    ActivityLane* const m_lane;
    Activity m_before = Activity::Idle;
};

} // namespace ql::job
