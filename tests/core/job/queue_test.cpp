// SPDX-License-Identifier: Apache-2.0
#include "core/job/queue.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <new>
#include <stdexcept>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/job/parallel.h"

namespace ql::job {
namespace {

using namespace std::chrono_literals;

Snapshot find(const Queue& queue, JobId id)
{
    for (Snapshot& snapshot : queue.snapshots()) {
        if (snapshot.id == id)
            return snapshot;
    }
    throw std::runtime_error("no such job");
}

bool eventually(const std::function<bool()>& condition)
{
    for (int i = 0; i < 2000; ++i) {
        if (condition())
            return true;
        std::this_thread::sleep_for(2ms);
    }
    return false;
}

bool reaches(const Queue& queue, JobId id, State state)
{
    return eventually([&] { return find(queue, id).state == state; });
}

Result<report::Report> reportOf(const std::string& output)
{
    report::Report report;
    report.output = output;
    return report;
}

/// Works until it is cancelled or `done` becomes true.
Queue::Work untilDone(const std::atomic<bool>& done)
{
    return [&done](Context& context) -> Result<report::Report> {
        context.stage("Quantising", 100);
        while (!done) {
            QL_CHECK(context.checkpoint());
            context.addDone(1);
            std::this_thread::sleep_for(1ms);
        }
        return reportOf("finished");
    };
}

TEST(Queue, RunsJobsInOrderAndKeepsTheirReports)
{
    std::atomic<int> changes{0};
    Queue queue([&] { ++changes; });
    std::atomic<int> running{0};
    std::vector<JobId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(queue.add(fmt::format("job {}", i), [&running, i](Context&) {
            EXPECT_EQ(running++, i);
            return reportOf(std::to_string(i));
        }));
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(reaches(queue, ids[i], State::Done));
        EXPECT_EQ(find(queue, ids[i]).report->output, std::to_string(i));
        EXPECT_FALSE(find(queue, ids[i]).error);
    }
    EXPECT_GE(changes, 15); // added, begun and ended
}

TEST(Queue, KeepsTheErrorOfAFailedJob)
{
    Queue queue({});
    const JobId id = queue.add("bad", [](Context&) { return fail(Errc::BadInput, "a.gguf is damaged"); });
    ASSERT_TRUE(reaches(queue, id, State::Failed));
    EXPECT_EQ(find(queue, id).error->message, "a.gguf is damaged");
    EXPECT_FALSE(find(queue, id).report);
}

TEST(Queue, TurnsExceptionsIntoErrors)
{
    Queue queue({});
    const JobId memory = queue.add("large", [](Context&) -> Result<report::Report> { throw std::bad_alloc(); });
    const JobId other = queue.add("wrong", [](Context&) -> Result<report::Report> { throw std::logic_error("oops"); });
    ASSERT_TRUE(reaches(queue, memory, State::Failed));
    EXPECT_EQ(find(queue, memory).error->code, Errc::NoMemory);
    ASSERT_TRUE(reaches(queue, other, State::Failed));
    EXPECT_EQ(find(queue, other).error->code, Errc::Failed);
}

TEST(Queue, PausesAndResumesTheRunningJob)
{
    std::atomic<bool> done{false};
    Queue queue({});
    const JobId id = queue.add("long", untilDone(done));
    ASSERT_TRUE(eventually([&] { return find(queue, id).progress.done > 3; }));
    queue.pause(id);
    EXPECT_EQ(find(queue, id).state, State::Paused);
    const auto before = find(queue, id).progress.done;
    std::this_thread::sleep_for(50ms);
    EXPECT_LE(find(queue, id).progress.done, before + 1); // it may have been past its checkpoint
    queue.resume(id);
    EXPECT_EQ(find(queue, id).state, State::Running);
    EXPECT_TRUE(eventually([&] { return find(queue, id).progress.done > before; }));
    done = true;
    EXPECT_TRUE(reaches(queue, id, State::Done));
}

TEST(Queue, AWaitingJobThatIsPausedDoesNotBegin)
{
    std::atomic<bool> done{false};
    std::atomic<bool> begun{false};
    Queue queue({});
    const JobId first = queue.add("first", untilDone(done));
    const JobId held = queue.add("held", [&](Context&) {
        begun = true;
        return reportOf("held");
    });
    const JobId last = queue.add("last", [](Context&) { return reportOf("last"); });
    queue.pause(held);
    done = true;
    ASSERT_TRUE(reaches(queue, first, State::Done));
    ASSERT_TRUE(reaches(queue, last, State::Done));
    EXPECT_FALSE(begun);
    EXPECT_EQ(find(queue, held).state, State::Paused);
    queue.resume(held);
    EXPECT_TRUE(reaches(queue, held, State::Done));
}

TEST(Queue, CancelsRunningPausedAndWaitingJobs)
{
    std::atomic<bool> never{false};
    Queue queue({});
    const JobId running = queue.add("running", untilDone(never));
    const JobId waiting = queue.add("waiting", untilDone(never));
    ASSERT_TRUE(reaches(queue, running, State::Running));
    queue.cancel(waiting);
    EXPECT_EQ(find(queue, waiting).state, State::Cancelled);
    queue.pause(running);
    queue.cancel(running);
    ASSERT_TRUE(reaches(queue, running, State::Cancelled));
    EXPECT_EQ(find(queue, running).error->code, Errc::Cancelled);
}

TEST(Queue, AnEarlierRunsJobsWaitForSomebodyOrStayAsTheyEnded)
{
    std::atomic<bool> begun{false};
    const auto work = [&](Context&) {
        begun = true;
        return reportOf("continued");
    };
    Queue queue({});
    const JobId unfinished = queue.add("unfinished", work, Remembered{});
    const JobId failed = queue.add("failed", work, {State::Failed, Error{Errc::CannotWrite, "the disk is full"}});
    const JobId next = queue.add("next", [](Context&) { return reportOf("next"); });
    ASSERT_TRUE(reaches(queue, next, State::Done));
    EXPECT_FALSE(begun);
    EXPECT_EQ(find(queue, unfinished).state, State::Paused);
    EXPECT_EQ(find(queue, failed).error->message, "the disk is full");
    queue.resume(unfinished);
    EXPECT_TRUE(reaches(queue, unfinished, State::Done));
    EXPECT_TRUE(begun);
}

TEST(Queue, BeginsAgainWhatFailedOrWasCancelled)
{
    std::atomic<bool> never{false};
    Queue queue({});
    const JobId failed = queue.add("bad", [](Context&) { return fail(Errc::BadInput, "a.gguf is damaged"); });
    ASSERT_TRUE(reaches(queue, failed, State::Failed));
    EXPECT_TRUE(queue.restart(failed, "better", [](Context& context) -> Result<report::Report> {
        QL_CHECK(context.checkpoint()); // a new context: the old one may have been cancelled
        return reportOf("better");
    }));
    ASSERT_TRUE(reaches(queue, failed, State::Done));
    EXPECT_EQ(find(queue, failed).title, "better");
    EXPECT_FALSE(find(queue, failed).error);

    const JobId running = queue.add("running", untilDone(never));
    const JobId waiting = queue.add("waiting", untilDone(never));
    ASSERT_TRUE(reaches(queue, running, State::Running));
    EXPECT_FALSE(queue.restart(running, "other", untilDone(never)));
    queue.pause(waiting);
    EXPECT_TRUE(queue.restart(waiting, "edited", [](Context&) { return reportOf("edited"); }));
    EXPECT_EQ(find(queue, waiting).state, State::Paused);
    queue.cancel(running);
    ASSERT_TRUE(reaches(queue, running, State::Cancelled));
    queue.resume(waiting);
    ASSERT_TRUE(reaches(queue, waiting, State::Done));
    EXPECT_TRUE(queue.restart(running, "again", [](Context& context) -> Result<report::Report> {
        QL_CHECK(context.checkpoint());
        return reportOf("again");
    }));
    EXPECT_TRUE(reaches(queue, running, State::Done));
    EXPECT_FALSE(queue.restart(99, "nobody", untilDone(never)));
}

TEST(Queue, MovesAndRemovesWaitingJobs)
{
    std::atomic<bool> done{false};
    std::string order;
    Queue queue({});
    const JobId first = queue.add("first", untilDone(done));
    ASSERT_TRUE(reaches(queue, first, State::Running));
    const auto note = [&order](char letter) {
        return [&order, letter](Context&) {
            order += letter;
            return reportOf("");
        };
    };
    queue.add("a", note('a'));
    const JobId b = queue.add("b", note('b'));
    const JobId c = queue.add("c", note('c'));
    queue.move(c, -2);
    queue.remove(b);
    queue.remove(first); // running: stays
    queue.move(first, 1); // running: stays
    const auto snapshots = queue.snapshots();
    ASSERT_EQ(snapshots.size(), 3u);
    EXPECT_EQ(snapshots[0].id, first);
    EXPECT_EQ(snapshots[1].id, c);
    done = true;
    ASSERT_TRUE(eventually([&] { return queue.snapshots()[2].state == State::Done; }));
    EXPECT_EQ(order, "ca");
    queue.remove(first);
    EXPECT_EQ(queue.snapshots().size(), 2u);
}

#ifdef __linux__
int niceOfThisThread()
{
    return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
}

TEST(Queue, RunsJobsAndTheirThreadsAtThePriorityThatIsAskedFor)
{
    const int own = niceOfThisThread();
    const std::pair<io::ThreadPriority, int> steps[] = {
        {io::ThreadPriority::Normal, 0}, {io::ThreadPriority::Low, 5}, {io::ThreadPriority::Lowest, 15}};
    for (const auto& [priority, step] : steps) {
        std::mutex mutex;
        std::vector<int> seen;
        const auto note = [&]() -> Status {
            const std::lock_guard lock(mutex);
            seen.push_back(niceOfThisThread());
            return ok;
        };
        Queue queue({}, priority);
        const JobId id = queue.add("job", [&](Context&) -> Result<report::Report> {
            QL_CHECK(note());
            QL_CHECK(onThreads(2, note, [] {}));
            return reportOf("out");
        });
        ASSERT_TRUE(reaches(queue, id, State::Done));
        EXPECT_EQ(seen, std::vector(3, std::min(own + step, 19)));
    }
    EXPECT_EQ(niceOfThisThread(), own);
}
#endif

TEST(Queue, EndsARunningAndAPausedJobWhenDestroyed)
{
    std::atomic<bool> never{false};
    for (const bool paused : {false, true}) {
        std::atomic<bool> ended{false};
        {
            Queue queue({});
            const JobId id = queue.add("long", [&](Context& context) {
                auto result = untilDone(never)(context);
                ended = true;
                return result;
            });
            queue.add("next", untilDone(never));
            ASSERT_TRUE(reaches(queue, id, State::Running));
            if (paused)
                queue.pause(id);
        }
        EXPECT_TRUE(ended);
    }
}

} // namespace
} // namespace ql::job
