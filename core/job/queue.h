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
};

/// Runs jobs one after the other on a thread of its own. All calls are thread-safe and return at once; an id that is
/// gone, or a job in a state that a call does not fit, is left alone.
class Queue {
public:
    using Work = std::function<Result<report::Report>(Context&)>;

    /// `changed` is called when snapshots() has something new: from threads of the running job and from the caller of
    /// one of the functions below. It must not block and must not call the queue.
    explicit Queue(std::function<void()> changed);
    ~Queue(); ///< cancels and waits for the running job

    JobId add(std::string title, Work work);
    void pause(JobId id); ///< a running one stops where it is; a waiting one does not begin
    void resume(JobId id);
    void cancel(JobId id);
    void remove(JobId id); ///< a finished or waiting one
    void move(JobId id, int by); ///< a waiting one, up (negative) or down
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
