// SPDX-License-Identifier: Apache-2.0
#include "core/job/context.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ql::job {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr auto notifyInterval = std::chrono::milliseconds(50);
constexpr auto rateInterval = std::chrono::milliseconds(250);
constexpr double rateMemory = 5.0; ///< seconds after which an old rate counts 1/e

} // namespace

Context::Context(std::function<void()> changed)
    : m_changed(std::move(changed))
{
}

Status Context::checkpoint()
{
    if (!m_mustStop.load(std::memory_order_acquire))
        return ok;
    const Doing waiting(Activity::Idle);
    std::unique_lock lock(m_mutex);
    m_resumed.wait(lock, [this] { return m_cancelled || !m_progress.paused; });
    if (m_cancelled)
        return fail(Errc::Cancelled, "the job was cancelled");
    return ok;
}

void Context::stage(const std::string& name, std::uint64_t total)
{
    const auto now = Clock::now();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_started) {
            m_started = true;
            m_start = m_rateAt = now;
            m_pauseStart = now;
        }
        m_progress.stage = name;
        m_progress.item.clear();
        m_progress.total = total;
        m_notifyAt = now;
    }
    notify(now);
}

void Context::restart()
{
    const std::lock_guard lock(m_mutex);
    m_progress = {};
    m_work.clear();
    m_rateDone = 0;
}

void Context::item(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    m_progress.item = name;
}

void Context::addDone(std::uint64_t bytes)
{
    const auto now = Clock::now();
    {
        const std::lock_guard lock(m_mutex);
        m_progress.done += bytes;
        sampleRateLocked(now);
    }
    notify(now);
}

void Context::addRead(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_progress.bytesRead += bytes;
}

void Context::addWritten(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_progress.bytesWritten += bytes;
}

void Context::addVerified(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_progress.bytesVerified += bytes;
}

void Context::announceWeights(std::uint64_t total)
{
    const std::lock_guard lock(m_mutex);
    m_progress.weightsTotal = total;
}

void Context::addWork(const FormatWork& work)
{
    const std::lock_guard lock(m_mutex);
    m_progress.weightsDone += work.weights;
    const auto known = std::find_if(m_work.begin(), m_work.end(), [&](const FormatWork& other) {
        return other.format == work.format && other.search == work.search;
    });
    if (known == m_work.end()) {
        m_work.push_back(work);
        return;
    }
    known->weights += work.weights;
    known->threadSeconds += work.threadSeconds;
}

std::vector<FormatWork> Context::work() const
{
    const std::lock_guard lock(m_mutex);
    return m_work;
}

void Context::pause()
{
    const std::lock_guard lock(m_mutex);
    if (m_progress.paused)
        return;
    m_progress.paused = true;
    m_pauseStart = Clock::now();
    m_mustStop.store(true, std::memory_order_release);
}

void Context::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_progress.paused)
            return;
        m_progress.paused = false;
        if (m_started) {
            const auto pause = Clock::now() - m_pauseStart;
            m_pausedTime += pause;
            m_rateAt += pause;
        }
        m_mustStop.store(m_cancelled, std::memory_order_release);
    }
    m_resumed.notify_all();
}

void Context::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        m_mustStop.store(true, std::memory_order_release);
    }
    m_resumed.notify_all();
}

bool Context::cancelled() const
{
    return m_cancelled;
}

Progress Context::progress() const
{
    const std::lock_guard lock(m_mutex);
    Progress progress = m_progress;
    if (!m_started)
        return progress;
    const auto now = m_progress.paused ? m_pauseStart : Clock::now();
    progress.seconds = Seconds(now - m_start - m_pausedTime).count();
    if (progress.total > 0 && progress.done >= progress.total)
        progress.secondsLeft = 0;
    else if (progress.bytesPerSecond > 0)
        progress.secondsLeft = static_cast<double>(progress.total - progress.done) / progress.bytesPerSecond;
    return progress;
}

void Context::sampleRateLocked(Clock::time_point now)
{
    if (!m_started || now - m_rateAt < rateInterval)
        return;
    const double seconds = Seconds(now - m_rateAt).count();
    const double rate = static_cast<double>(m_progress.done - m_rateDone) / seconds;
    const double weight = m_progress.bytesPerSecond > 0 ? 1.0 - std::exp(-seconds / rateMemory) : 1.0;
    m_progress.bytesPerSecond += weight * (rate - m_progress.bytesPerSecond);
    m_rateAt = now;
    m_rateDone = m_progress.done;
}

void Context::notify(Clock::time_point now)
{
    if (!m_changed)
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (now < m_notifyAt)
            return;
        m_notifyAt = now + notifyInterval;
    }
    m_changed();
}

} // namespace ql::job
