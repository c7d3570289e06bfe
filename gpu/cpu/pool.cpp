// SPDX-License-Identifier: Apache-2.0
#include "gpu/cpu/pool.h"

#include <utility>

namespace ql::cpu {

namespace {

thread_local bool t_withinBody = false;

} // namespace

Pool::Pool(unsigned threads)
{
    for (unsigned i = 1; i < threads; ++i)
        m_workers.emplace_back([this] { work(); });
}

Pool::~Pool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_begin.notify_all();
}

void Pool::run(std::size_t count, const std::function<void(std::size_t)>& body)
{
    if (count <= 1 || m_workers.empty() || t_withinBody) {
        for (std::size_t i = 0; i < count; ++i)
            body(i);
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_body = &body;
        m_count = count;
        m_next = 0;
        m_error = nullptr;
        m_busy = m_workers.size();
        ++m_round;
    }
    m_begin.notify_all();
    takeAll(body, count);
    std::unique_lock lock(m_mutex);
    m_end.wait(lock, [this] { return m_busy == 0; });
    if (m_error)
        std::rethrow_exception(std::exchange(m_error, nullptr));
}

void Pool::takeAll(const std::function<void(std::size_t)>& body, std::size_t count)
{
    t_withinBody = true;
    try {
        for (std::size_t i = m_next++; i < count; i = m_next++)
            body(i);
    } catch (...) {
        m_next = count;
        const std::lock_guard lock(m_mutex);
        if (!m_error)
            m_error = std::current_exception();
    }
    t_withinBody = false;
}

void Pool::work()
{
    std::uint64_t done = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_begin.wait(lock, [&] { return m_stop || m_round != done; });
        if (m_stop)
            return;
        done = m_round;
        const auto* const body = m_body;
        const std::size_t count = m_count;
        lock.unlock();
        takeAll(*body, count);
        lock.lock();
        if (--m_busy == 0)
            m_end.notify_one();
    }
}

} // namespace ql::cpu
