// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/event_delays.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

#include <pthread.h>

#include "tests/bench/bench.h"

namespace ql::bench {

namespace {

double secondsOn(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

} // namespace

DelayProbe::DelayProbe(QObject& receiver)
{
    pthread_getcpuclockid(pthread_self(), &m_clock);
    m_thread = std::jthread([this, &receiver](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            post(receiver);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
}

void DelayProbe::post(QObject& receiver)
{
    const auto posted = MeasuredApplication::Clock::now();
    const double busy = secondsOn(m_clock);
    const auto handle = [this, posted, busy] {
        const auto now = MeasuredApplication::Clock::now();
        m_waits.wall.push_back(std::chrono::duration<double>(now - posted).count());
        m_waits.processor.push_back(threadSeconds() - busy);
    };
    QMetaObject::invokeMethod(&receiver, handle, Qt::QueuedConnection);
}

Waits DelayProbe::finish()
{
    m_thread.request_stop();
    m_thread.join();
    QCoreApplication::processEvents();
    std::ranges::sort(m_waits.wall);
    std::ranges::sort(m_waits.processor);
    return m_waits;
}

MeasuredApplication::Watch::Watch(MeasuredApplication& application)
    : m_application(application)
    , m_processor(threadSeconds())
{
    ++m_application.m_depth;
}

void MeasuredApplication::Watch::note(const std::string& what) const
{
    constexpr double least = 0.002;
    if (m_application.m_doing.empty())
        return;
    const double processor = threadSeconds() - m_processor;
    if (processor >= least)
        m_application.m_stretches.push_back(
            {processor, std::chrono::duration<double>(Clock::now() - m_start).count(), m_application.m_doing + what});
}

bool MeasuredApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0 || m_doing.empty())
        return QApplication::notify(receiver, event);
    // Read before: the event may delete its receiver.
    const char* const name = receiver->metaObject()->className();
    const int type = event->type();
    const Watch watch(*this);
    const bool handled = QApplication::notify(receiver, event);
    watch.note(std::string(": ") + name + " " + std::to_string(type));
    return handled;
}

std::vector<MeasuredApplication::Stretch> MeasuredApplication::slowest()
{
    std::ranges::sort(m_stretches, std::greater{}, &Stretch::processor);
    return m_stretches;
}

double percentile(const std::vector<double>& sorted, double share)
{
    if (sorted.empty())
        throw std::runtime_error("no event came through");
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

} // namespace ql::bench
