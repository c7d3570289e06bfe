// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace ql::cpu {

/// Threads that wait for work: an operation of a model takes microseconds, which is less than starting a thread takes.
class Pool {
public:
    /// `threads` in all, the caller's own included; at least 1.
    explicit Pool(unsigned threads);
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    unsigned threads() const { return static_cast<unsigned>(m_workers.size()) + 1; }

    /// body(0) ... body(count - 1), in any order, on all threads; returns when all are done. Within a body it runs on
    /// the body's thread alone. The first exception of a body is thrown again. One caller at a time.
    void run(std::size_t count, const std::function<void(std::size_t)>& body);

private:
    void work();
    void takeAll(const std::function<void(std::size_t)>& body, std::size_t count);

    std::vector<std::jthread> m_workers{};
    std::mutex m_mutex{};
    std::condition_variable m_begin{}, m_end{};
    std::uint64_t m_round = 0; ///< counts the calls of run()
    bool m_stop = false;
    std::size_t m_busy = 0; ///< workers that have not finished this round
    const std::function<void(std::size_t)>* m_body = nullptr;
    std::size_t m_count = 0;
    std::atomic<std::size_t> m_next{0};
    std::exception_ptr m_error{};
};

} // namespace ql::cpu
