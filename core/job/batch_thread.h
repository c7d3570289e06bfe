// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <iterator>
#include <mutex>
#include <new>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/job/activity.h"

namespace ql::job {

/// A thread that does some work with whatever has been added since it last looked, as one batch. It ends at the first
/// error.
template <typename Item> class BatchThread {
public:
    /// Both are called on the thread, which has a lane of its own; `failed` once, with the first error.
    BatchThread(std::function<Status(std::vector<Item>)> work, std::function<void(Error)> failed, ActivityLanes& lanes)
        : m_work(std::move(work))
        , m_failed(std::move(failed))
        , m_lanes(lanes)
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }
    ~BatchThread() { stop(); }

    void add(std::vector<Item> items)
    {
        {
            const std::lock_guard lock(m_mutex);
            std::move(items.begin(), items.end(), std::back_inserter(m_waiting));
        }
        m_changed.notify_one();
    }
    /// Does what is left, then ends the thread.
    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_last = true;
        }
        m_changed.notify_one();
        if (m_thread.joinable())
            m_thread.join();
    }
    /// Gives up what is left, and ends the thread.
    void stop()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void run(const std::stop_token& stop)
    {
        const ThreadLane lane(m_lanes);
        for (;;) {
            std::vector<Item> batch;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, stop, [this] { return m_last || !m_waiting.empty(); });
                if (stop.stop_requested() || m_waiting.empty())
                    return;
                batch = std::exchange(m_waiting, {});
            }
            Status done = fail(Errc::NoMemory, "not enough memory to read the output back");
            try {
                done = m_work(std::move(batch));
            } catch (const std::bad_alloc&) { // the status says so already
            }
            if (!done) {
                m_failed(std::move(done).error());
                return;
            }
        }
    }

    const std::function<Status(std::vector<Item>)> m_work;
    const std::function<void(Error)> m_failed;
    ActivityLanes& m_lanes;
    std::mutex m_mutex{};
    std::condition_variable_any m_changed{};
    std::vector<Item> m_waiting{};
    bool m_last = false;
    std::jthread m_thread{}; ///< last: it uses all of the above
};

} // namespace ql::job
