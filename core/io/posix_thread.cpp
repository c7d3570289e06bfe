// SPDX-License-Identifier: Apache-2.0
#include "core/io/thread_priority.h"

#include <algorithm>

#include <sys/resource.h>
#include <unistd.h>
#ifdef __APPLE__
#include <pthread.h>
#include <sys/qos.h>
#endif

namespace ql::io {

namespace {

thread_local ThreadPriority t_priority = ThreadPriority::Normal;

#ifdef __linux__
constexpr int mostNice = 19;

/// Steps of the nice value, each of which leaves a thread four fifths of its share: a third, and a thirtieth.
int niceness(ThreadPriority priority)
{
    constexpr int low = 5, lowest = 15;
    return priority == ThreadPriority::Normal ? 0 : priority == ThreadPriority::Low ? low : lowest;
}
#endif

} // namespace

void lowerPriority(ThreadPriority priority)
{
    if (priority <= t_priority)
        return;
#if defined(__linux__)
    // Linux has a nice value for each thread, and a thread begins with that of its maker: so not on top of it.
    static const int atFirst = getpriority(PRIO_PROCESS, static_cast<id_t>(getpid()));
    const int wanted = std::min(atFirst + niceness(priority), mostNice);
    const auto thread = static_cast<id_t>(gettid());
    if (wanted > getpriority(PRIO_PROCESS, thread))
        setpriority(PRIO_PROCESS, thread, wanted);
#elif defined(__APPLE__)
    pthread_set_qos_class_self_np(priority == ThreadPriority::Low ? QOS_CLASS_UTILITY : QOS_CLASS_BACKGROUND, 0);
#endif
    t_priority = priority;
}

ThreadPriority currentPriority()
{
    return t_priority;
}

} // namespace ql::io
