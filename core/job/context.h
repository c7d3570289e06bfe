// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/job/activity.h"
#include "core/quant/format.h"

namespace ql::job {

/// What a job is doing now, for progress bars.
struct Progress {
    std::string
        stage{}; ///< "Checking", "Quantising", "Verifying", "Done"; of compare() "Comparing", of verify() "Auditing"
    std::string item{}; ///< the tensor at work
    std::uint64_t done = 0, total = 0; ///< bytes of work over all stages: source bytes taken in, and bytes read back
    std::uint64_t bytesRead = 0; ///< source bytes
    std::uint64_t bytesWritten = 0, bytesVerified = 0; ///< target bytes
    std::uint64_t weightsDone = 0, weightsTotal = 0;
    double seconds = 0; ///< running time, pauses left out
    double bytesPerSecond = 0; ///< of `done`, smoothed over some seconds
    double secondsLeft = -1; ///< -1: not known yet
    bool paused = false;
};

/// What making the tensors of one format has taken: how fast this machine is.
struct FormatWork {
    quant::Format format = quant::Format::Unknown;
    quant::Search search = quant::Search::Reference;
    std::uint64_t weights = 0;
    double threadSeconds = 0; ///< of all threads together: reading, encoding, measuring and writing
    bool operator==(const FormatWork&) const = default;
};

/// The one thing a job knows of the world that runs it. Thread-safe.
class Context {
public:
    /// `changed` is called when progress() has something new to show: from threads of the job, at most about twenty
    /// times a second. It must not block and must not call back into the job.
    explicit Context(std::function<void()> changed = {});

    /// Called by the job. Blocks while paused; the error Cancelled tells it to stop.
    Status checkpoint();
    /// A new stage; `total` is the work of the whole job, not of the stage.
    void stage(const std::string& name, std::uint64_t total);
    /// The work begins anew, as when a device is lost: nothing of it is done yet.
    void restart();
    void item(const std::string& name);
    void addDone(std::uint64_t bytes);
    void addRead(std::uint64_t bytes);
    void addWritten(std::uint64_t bytes);
    void addVerified(std::uint64_t bytes);
    void announceWeights(std::uint64_t total);
    void addWork(const FormatWork& work); ///< work done, to be added to that of its format
    ActivityLanes& lanes() { return m_lanes; } ///< for ThreadLane

    /// Called by whoever runs the job.
    void pause();
    void resume();
    void cancel();
    bool cancelled() const;
    Progress progress() const;
    std::vector<ActivitySeconds> activity() const { return m_lanes.sample(); } ///< one entry per thread so far
    std::vector<FormatWork> work() const;

private:
    using Clock = std::chrono::steady_clock;

    void sampleRateLocked(Clock::time_point now);
    void notify(Clock::time_point now);

    const std::function<void()> m_changed;
    mutable std::mutex m_mutex{};
    std::condition_variable m_resumed{};
    Progress m_progress{};
    ActivityLanes m_lanes{};
    std::vector<FormatWork> m_work{};
    bool m_started = false;
    Clock::time_point m_start{}, m_pauseStart{}, m_rateAt{}, m_notifyAt{};
    Clock::duration m_pausedTime{};
    std::uint64_t m_rateDone = 0;
    std::atomic<bool> m_mustStop{false}; ///< paused or cancelled: checkpoint() has to look closer
    std::atomic<bool> m_cancelled{false};
};

} // namespace ql::job
