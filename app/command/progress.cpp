// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <cstdio>
#include <stop_token>
#include <thread>

#include <fmt/format.h>
#include <pthread.h>
#include <unistd.h>

#include "app/command/console.h"
#include "core/base/units.h"

namespace ql::app {

namespace {

using namespace std::chrono_literals;

/// Turns SIGINT and SIGTERM into a cancel, on a thread of its own: taking a lock in a signal handler is not allowed.
class CancelOnSignal {
public:
    explicit CancelOnSignal(job::Context& context)
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
        m_thread = std::jthread([this, &context](std::stop_token stop) {
            const timespec tick{0, 50'000'000};
            while (!stop.stop_requested())
                if (sigtimedwait(&m_signals, nullptr, &tick) > 0)
                    context.cancel();
        });
    }
    ~CancelOnSignal()
    {
        m_thread.request_stop();
        m_thread.join();
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    sigset_t m_signals{}, m_before{};
    std::jthread m_thread{};
};

std::string progressLine(const job::Progress& progress)
{
    const double share =
        progress.total ? 100.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0;
    std::string line = fmt::format("{} {:5.1f} %  {}/s", progress.stage, share,
                                   formatBytes(static_cast<std::uint64_t>(progress.bytesPerSecond)));
    if (progress.secondsLeft >= 0)
        line += fmt::format("  {} left", formatSeconds(progress.secondsLeft));
    return line + "  " + progress.item;
}

void report(std::stop_token stop, const job::Context& context)
{
    const bool live = isatty(STDERR_FILENO);
    const auto pause = live ? 100ms : 5000ms;
    auto next = std::chrono::steady_clock::now() + pause;
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(20ms);
        if (std::chrono::steady_clock::now() < next)
            continue;
        next += pause;
        const std::string line = progressLine(context.progress());
        std::fprintf(stderr, live ? "\r\033[K%.110s" : "%s\n", line.c_str());
    }
    if (live)
        std::fputs("\r\033[K", stderr);
}

} // namespace

void withProgress(job::Context& context, bool quiet, const std::function<void()>& work)
{
    const CancelOnSignal cancelling(context);
    std::jthread reporter;
    if (!quiet)
        reporter = std::jthread([&context](std::stop_token stop) { report(stop, context); });
    work();
}

} // namespace ql::app
