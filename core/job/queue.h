// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/base/result.h"
#include "core/io/thread_priority.h"
#include "core/job/context.h"
#include "core/report/report.h"

namespace ql::job {

using JobId = std::uint64_t;

enum class State { Waiting, Running, Paused, Done, Failed, Cancelled };

/// A job as a view shows it: a copy, safe to keep.
struct Snapshot {
    JobId id = 0;
    std::string title{};
    State state = State::Waiting;
    Progress progress{};
    std::optional<Error> error{};
    std::shared_ptr<const report::Report> report{}; ///< when done
    std::vector<ActivitySeconds> activity{}; ///< of its threads, since it last began
    std::vector<FormatWork> work{}; ///< likewise
};

/// A job that is known from an earlier run of the program.
struct Remembered {
    State state = State::Paused; ///< not Running: nothing runs before somebody resumes it
    std::optional<Error> error{};
};

/// Runs jobs one after the other on a thread of its own. All calls are thread-safe and return at once; an id that is
/// gone, or a job in a state that a call does not fit, is left alone.
class Queue {
public:
    using Work = std::function<Result<report::Report>(Context&)>;

    /// `changed` is called when snapshots() has something new: from threads of the running job and from the caller of
    /// one of the functions below. It must not block and must not call the queue.
    /// `priority`: of the thread that the jobs run on, and so of those that they start.
    explicit Queue(std::function<void()> changed, io::ThreadPriority priority = io::ThreadPriority::Normal);
    ~Queue(); ///< cancels and waits for the running job

    JobId add(std::string title, Work work);
    /// A job of an earlier run; `work` is for one that can still go on.
    JobId add(std::string title, Work work, const Remembered& remembered);
    /// Begins again, as another job if need be. It waits where it stands; a paused one stays paused. False when it is
    /// running or gone.
    bool restart(JobId id, std::string title, Work work);
    void pause(JobId id); ///< a running one stops where it is; a waiting one does not begin
    void resume(JobId id);
    void cancel(JobId id);
    void remove(JobId id); ///< any but a running one
    void move(JobId id, int by); ///< one that is to run, up (negative) or down
    std::vector<Snapshot> snapshots() const;

private:
    struct Entry;
    void run(const std::stop_token& stop);
    void runOne(Entry& entry);
    std::shared_ptr<Entry> findLocked(JobId id) const;
    std::shared_ptr<Entry> nextLocked() const;

    std::function<void()> m_changed;
    mutable std::mutex m_mutex{};
    std::condition_variable_any m_wake{};
    std::deque<std::shared_ptr<Entry>> m_entries{};
    JobId m_next = 1;
    std::jthread m_thread{}; ///< last: it uses all of the above
};

} // namespace ql::job
