// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <ctime>

#include "tests/bench/bench.h"

namespace ql::bench {
namespace {

constexpr int rounds = 9;
constexpr double shortestTurn = 0.01; ///< seconds

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

double secondsOn(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Calls per turn so that a turn is long enough to be timed. Also warms up.
int callsPerTurn(const std::function<void()>& work)
{
    work();
    return static_cast<int>(std::clamp(shortestTurn / std::max(secondsOf(work), 1e-7), 1.0, 1e4));
}

double secondsPerCall(const std::function<void()>& work, int calls)
{
    const double start = threadSeconds();
    for (int i = 0; i < calls; ++i)
        work();
    return (threadSeconds() - start) / calls;
}

} // namespace

double threadSeconds()
{
    return secondsOn(CLOCK_THREAD_CPUTIME_ID);
}

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double processSecondsOf(const std::function<void()>& work)
{
    const double start = secondsOn(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return secondsOn(CLOCK_PROCESS_CPUTIME_ID) - start;
}

Timing timeInTurns(const std::function<void()>& ours, const std::function<void()>& peer)
{
    const int ourCalls = callsPerTurn(ours), peerCalls = callsPerTurn(peer);
    std::vector<double> ourSeconds, peerSeconds, ratios;
    for (int round = 0; round < rounds; ++round) {
        ourSeconds.push_back(secondsPerCall(ours, ourCalls));
        peerSeconds.push_back(secondsPerCall(peer, peerCalls));
        ratios.push_back(peerSeconds.back() / ourSeconds.back());
    }
    return {median(ourSeconds), median(peerSeconds), median(ratios)};
}

} // namespace ql::bench
