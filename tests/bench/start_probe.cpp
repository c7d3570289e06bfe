// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into the program (LD_PRELOAD) by start_suite.cpp: tells when the first window has been painted, what the
// program needs once it is idle, and ends it. The program itself knows nothing of it.
#include <sys/resource.h>
#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace {

constexpr int idleMilliseconds = 2000; // after the first window

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// In KiB.
long long memory(const std::string& field)
{
    std::ifstream file("/proc/self/smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(field + ":"))
            return std::atoll(line.c_str() + field.size() + 1);
    }
    return -1;
}

class Probe : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            const auto* widget = qobject_cast<QWidget*>(object);
            if (widget && widget->isWindow() && widget->isVisible()) {
                m_seen = true;
                QTimer::singleShot(0, this, [this] { painted(); }); // behind what the first paint still does
            }
        }
        return false;
    }

private:
    void painted()
    {
        m_wall = now() - std::atof(std::getenv("QUANTLOOM_BENCH_START"));
        m_processor = processorSeconds();
        QTimer::singleShot(idleMilliseconds, this, [this] {
            std::printf("{\"wall_s\": %.6f, \"processor_s\": %.6f, \"idle_processor_s\": %.6f, \"rss_kib\": %lld, "
                        "\"pss_kib\": %lld, \"private_kib\": %lld}\n",
                        m_wall, m_processor, processorSeconds() - m_processor, memory("Rss"), memory("Pss"),
                        memory("Private_Clean") + memory("Private_Dirty"));
            std::fflush(stdout);
            std::_Exit(0); // nothing of the user's is written
        });
    }

    bool m_seen = false;
    double m_wall = 0, m_processor = 0;
};

void watch()
{
    if (std::getenv("QUANTLOOM_BENCH_START"))
        QCoreApplication::instance()->installEventFilter(new Probe);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
