// SPDX-License-Identifier: Apache-2.0
#include "core/job/source_watch.h"

#include "core/checkpoint/checkpoint.h"
#include "core/io/watched.h"

namespace ql::job {

std::string SourceWatch::openedState() const
{
    std::string state;
    if (m_checkpoint)
        for (const auto& file : m_checkpoint->files())
            if (const auto* const watched = dynamic_cast<const io::WatchedFile*>(file.get()))
                state += (state.empty() ? "" : " ") + watched->openedState();
    return state;
}

Status SourceWatch::check() const
{
    if (m_checkpoint)
        for (const auto& file : m_checkpoint->files())
            QL_CHECK(io::checkUnchanged(*file));
    return ok;
}

Status SourceWatch::checkNowAndThen()
{
    const Clock::time_point now = Clock::now();
    Clock::time_point last = m_last;
    if (now - last < std::chrono::seconds(1) || !m_last.compare_exchange_strong(last, now))
        return ok;
    return check();
}

} // namespace ql::job
