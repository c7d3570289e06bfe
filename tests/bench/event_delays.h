// SPDX-License-Identifier: GPL-3.0-or-later
// How long events wait for the event loop, and which of them let the others wait.
#pragma once

#include <chrono>
#include <ctime>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <QApplication>

namespace ql::bench {

/// Waits of events, in ascending order, in seconds.
struct Waits {
    std::vector<double> wall{}; ///< from posting to handling, whatever the machine did meanwhile
    /// Processor time of the receiver's thread from posting to handling: what the program itself let the event wait,
    /// without the time that other threads and programs had the processor.
    std::vector<double> processor{};
};

/// Posts an event every millisecond from another thread and notes how long each waited for the event loop.
class DelayProbe {
public:
    /// On the thread of the receiver, which is to outlive this.
    explicit DelayProbe(QObject& receiver);

    /// Ends it. Call on the receiver's thread.
    Waits finish();

private:
    void post(QObject& receiver);

    Waits m_waits{};
    clockid_t m_clock{}; ///< of the receiver's thread
    std::jthread m_thread{};
};

/// Notes the processor time of each event: what other programs do does not count.
class MeasuredApplication : public QApplication {
public:
    using Clock = std::chrono::steady_clock;
    struct Stretch {
        double processor = 0, wall = 0; ///< seconds
        std::string what{};
    };

    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// What the user does now; nothing is noted without a name.
    void setDoing(std::string what) { m_doing = std::move(what); }
    const std::string& doing() const { return m_doing; }
    /// Runs a piece of work and notes it as an event is noted.
    template <typename Work> void measure(const char* what, Work work)
    {
        const Watch watch(*this);
        work();
        watch.note(what);
    }
    /// Most processor time first.
    std::vector<Stretch> slowest();

private:
    /// One event, with those that it sends.
    class Watch {
    public:
        explicit Watch(MeasuredApplication& application);
        ~Watch() { --m_application.m_depth; }
        void note(const std::string& what) const;

    private:
        MeasuredApplication& m_application;
        double m_processor;
        Clock::time_point m_start = Clock::now();
    };

    std::vector<Stretch> m_stretches{};
    std::string m_doing{};
    int m_depth = 0;
};

/// Of values in ascending order.
double percentile(const std::vector<double>& sorted, double share);

} // namespace ql::bench
