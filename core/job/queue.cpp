// SPDX-License-Identifier: Apache-2.0
#include "core/job/queue.h"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace ql::job {

struct Queue::Entry {
    Entry(JobId number, std::string name, Work function, std::function<void()> changed)
        : id(number)
        , title(std::move(name))
        , work(std::move(function))
        , context(std::make_unique<Context>(std::move(changed)))
    {
    }

    bool started() const { return running || finished(); }
    bool finished() const { return state == State::Done || state == State::Failed || state == State::Cancelled; }

    const JobId id;
    std::string title;
    Work work;
    std::unique_ptr<Context> context; ///< a new one for each attempt
    State state = State::Waiting;
    bool running = false; ///< its work has begun and not returned, paused or not
    Progress last{}; ///< when finished
    std::optional<Error> error{};
    std::shared_ptr<const report::Report> report{};
};

namespace {

Result<report::Report> guarded(const Queue::Work& work, Context& context)
{
    try {
        return work(context);
    } catch (const std::bad_alloc&) {
        return fail(Errc::NoMemory,
                    "there was not enough memory for the job; close other programs or lower the memory limit");
    } catch (const std::exception& exception) {
        return fail(Errc::Failed, std::string("the job broke off with an internal error: ") + exception.what());
    }
}

} // namespace

Queue::Queue(std::function<void()> changed, io::ThreadPriority priority)
    : m_changed(changed ? std::move(changed) : [] {})
    , m_thread([this, priority](const std::stop_token& stop) {
        io::lowerPriority(priority);
        run(stop);
    })
{
}

Queue::~Queue()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& entry : m_entries)
            entry->context->cancel();
    }
    m_thread.join();
}

JobId Queue::add(std::string title, Work work)
{
    return add(std::move(title), std::move(work), {State::Waiting, std::nullopt});
}

JobId Queue::add(std::string title, Work work, const Remembered& remembered)
{
    JobId id = 0;
    {
        const std::lock_guard lock(m_mutex);
        id = m_next++;
        auto entry = std::make_shared<Entry>(id, std::move(title), std::move(work), m_changed);
        entry->state = remembered.state;
        entry->error = remembered.error;
        if (entry->state == State::Paused)
            entry->context->pause();
        m_entries.push_back(std::move(entry));
    }
    m_wake.notify_one();
    m_changed();
    return id;
}

bool Queue::restart(JobId id, std::string title, Work work)
{
    Work released; // destroyed after the lock: it may own a whole model
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = findLocked(id);
        if (!entry || entry->running)
            return false;
        entry->title = std::move(title);
        released = std::exchange(entry->work, std::move(work));
        entry->context = std::make_unique<Context>(m_changed);
        entry->last = {};
        entry->error.reset();
        entry->report.reset();
        if (entry->state == State::Paused)
            entry->context->pause();
        else
            entry->state = State::Waiting;
    }
    m_wake.notify_one();
    m_changed();
    return true;
}

void Queue::pause(JobId id)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = findLocked(id);
        if (!entry || (entry->state != State::Running && entry->state != State::Waiting))
            return;
        entry->context->pause();
        entry->state = State::Paused;
    }
    m_changed();
}

void Queue::resume(JobId id)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = findLocked(id);
        if (!entry || entry->state != State::Paused)
            return;
        entry->context->resume();
        entry->state = entry->running ? State::Running : State::Waiting;
    }
    m_wake.notify_one();
    m_changed();
}

void Queue::cancel(JobId id)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = findLocked(id);
        if (!entry || entry->finished())
            return;
        entry->context->cancel();
        if (!entry->running) {
            entry->state = State::Cancelled;
            entry->error = Error{Errc::Cancelled, "the job was cancelled before it began"};
        }
    }
    m_changed();
}

void Queue::remove(JobId id)
{
    std::shared_ptr<Entry> entry; // destroyed after the lock: its work may own a whole model
    {
        const std::lock_guard lock(m_mutex);
        entry = findLocked(id);
        if (!entry || entry->running)
            return;
        std::erase(m_entries, entry);
    }
    m_changed();
}

void Queue::move(JobId id, int by)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = findLocked(id);
        if (!entry || entry->started())
            return;
        const auto from = std::find(m_entries.begin(), m_entries.end(), entry) - m_entries.begin();
        const auto last = static_cast<std::ptrdiff_t>(m_entries.size()) - 1;
        const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, last);
        m_entries.erase(m_entries.begin() + from);
        m_entries.insert(m_entries.begin() + to, entry);
    }
    m_changed();
}

std::vector<Snapshot> Queue::snapshots() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Snapshot> all;
    all.reserve(m_entries.size());
    for (const auto& entry : m_entries)
        all.push_back({entry->id, entry->title, entry->state,
                       entry->finished() ? entry->last : entry->context->progress(), entry->error, entry->report,
                       entry->context->activity(), entry->context->work()});
    return all;
}

std::shared_ptr<Queue::Entry> Queue::findLocked(JobId id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry->id == id; });
    return found == m_entries.end() ? nullptr : *found;
}

std::shared_ptr<Queue::Entry> Queue::nextLocked() const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [](const auto& entry) { return entry->state == State::Waiting; });
    return found == m_entries.end() ? nullptr : *found;
}

void Queue::run(const std::stop_token& stop)
{
    for (;;) {
        std::shared_ptr<Entry> entry;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [&] { return nextLocked() != nullptr; }) || stop.stop_requested())
                return;
            entry = nextLocked();
            entry->state = State::Running;
            entry->running = true;
        }
        m_changed();
        runOne(*entry);
        m_changed();
    }
}

void Queue::runOne(Entry& entry)
{
    auto result = guarded(entry.work, *entry.context);
    const Work released = std::exchange(entry.work, {}); // destroyed after the lock: it may own a whole model
    const std::lock_guard lock(m_mutex);
    entry.last = entry.context->progress();
    entry.running = false;
    if (result) {
        entry.report = std::make_shared<const report::Report>(*std::move(result));
        entry.state = State::Done;
        return;
    }
    entry.state = result.error().code == Errc::Cancelled ? State::Cancelled : State::Failed;
    entry.error = std::move(result).error();
}

} // namespace ql::job
