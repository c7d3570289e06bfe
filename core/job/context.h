// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>

#include "core/base/result.h"

namespace ql::job {

/// What a job is doing now, for progress bars. Bytes are source bytes for reading and target bytes for writing.
struct Progress {
    std::string stage{}; ///< "Checking", "Quantising", "Verifying", "Done"
    std::string item{}; ///< the tensor at work
    std::uint64_t done = 0, total = 0; ///< work in source bytes over all stages
    std::uint64_t bytesRead = 0, bytesWritten = 0, bytesVerified = 0;
    double seconds = 0; ///< running time, pauses left out
    double bytesPerSecond = 0; ///< smoothed
    double secondsLeft = -1; ///< -1: not known yet
    bool paused = false;
};

/// The one thing a job knows of the world that runs it. Thread-safe.
class Context {
public:
    /// Called by the job. Blocks while paused; the error Cancelled tells it to stop.
    Status checkpoint();
    void stage(const std::string& name, std::uint64_t total);
    void item(const std::string& name);
    void addDone(std::uint64_t bytes);
    void addRead(std::uint64_t bytes);
    void addWritten(std::uint64_t bytes);
    void addVerified(std::uint64_t bytes);

    /// Called by whoever runs the job.
    void pause();
    void resume();
    void cancel();
    bool cancelled() const;
    Progress progress() const;

private:
    mutable std::mutex m_mutex{};
    std::condition_variable m_resumed{};
    Progress m_progress{};
    bool m_started = false;
    std::chrono::steady_clock::time_point m_start{}, m_pauseStart{}, m_rateAt{};
    double m_pausedSeconds = 0;
    std::uint64_t m_rateDone = 0;
    std::atomic<bool> m_cancelled{false};
};

} // namespace ql::job
