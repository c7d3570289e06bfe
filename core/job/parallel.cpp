// SPDX-License-Identifier: Apache-2.0
#include "core/job/parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "core/io/thread_priority.h"

namespace ql::job {

namespace {

Status guarded(const std::function<Status()>& body)
{
    try {
        return body();
    } catch (const std::bad_alloc&) {
        return fail(Errc::NoMemory, "not enough memory; lower the memory limit or the number of threads");
    }
}

} // namespace

unsigned threadCount(unsigned asked)
{
    return asked > 0 ? asked : std::max(1u, std::thread::hardware_concurrency());
}

Status onThreads(unsigned threads, const std::function<Status()>& body, const std::function<void()>& stop)
{
    std::mutex mutex;
    std::optional<Error> first;
    const auto run = [&, priority = io::currentPriority()] {
        io::lowerPriority(priority);
        Status status = guarded(body);
        if (status)
            return;
        const std::lock_guard lock(mutex);
        if (first)
            return;
        first = std::move(status).error();
        stop();
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 0; i < threads; ++i)
            workers.emplace_back(run);
    }
    if (first)
        return fail(*std::move(first));
    return ok;
}

Status forEach(unsigned threads, std::size_t count, const std::function<Status(std::size_t)>& body)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&]() -> Status {
        for (std::size_t i = next++; i < count; i = next++)
            QL_CHECK(body(i));
        return ok;
    };
    return onThreads(threads, work, [&] { next = count; });
}

} // namespace ql::job
