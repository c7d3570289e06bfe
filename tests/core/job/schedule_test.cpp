// SPDX-License-Identifier: Apache-2.0
#include "core/job/schedule.h"

#include <atomic>
#include <limits>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/job/division.h"
#include "core/job/tally.h"

namespace ql::job {
namespace {

using namespace std::chrono_literals;

TEST(Division, CoversEveryRowOnce)
{
    for (const std::uint64_t rows : {1u, 2u, 255u, 4096u, 100'003u}) {
        for (const std::uint64_t columns : {1u, 32u, 576u, 65'536u, 1'000'000u}) {
            const Division division(rows, columns);
            std::uint64_t next = 0, bytes = 0;
            for (std::size_t task = 0; task < division.tasks(); ++task) {
                EXPECT_EQ(division.task(task).first, next);
                EXPECT_GT(division.task(task).count, 0u);
                next = division.task(task).end();
                bytes += shareOf(1'000'007, division.task(task), rows);
            }
            EXPECT_EQ(next, rows);
            EXPECT_EQ(bytes, 1'000'007u);
            EXPECT_LE(division.rowsPerChunk(), rows);
            EXPECT_TRUE(division.rowsPerChunk() == 1 || division.rowsPerChunk() * columns <= 65'536);
        }
    }
    EXPECT_EQ(Division(0, 0).tasks(), 0u);
}

TEST(Schedule, HandsOutEveryTaskInOrder)
{
    Schedule schedule({{2, 1, 0}, {0, 1, 0}, {3, 1, 0}, {0, 1, 0}}, 1000);
    std::string order;
    while (const auto claim = schedule.next())
        order += fmt::format("{}.{} ", claim->tensor, claim->task);
    EXPECT_EQ(order, "0.0 0.1 2.0 2.1 2.2 ");
}

TEST(Schedule, WaitsForMemoryAndForResultsThatAreNotMerged)
{
    Schedule schedule({{3, 50, 20}}, 100);
    const auto first = schedule.next();
    const auto second = schedule.next();
    std::atomic<bool> got{false};
    std::jthread third([&] { got = schedule.next().has_value(); });
    std::this_thread::sleep_for(30ms);
    EXPECT_FALSE(got);
    schedule.taskEnded(*second); // 50 and 20 in use
    std::this_thread::sleep_for(30ms);
    EXPECT_FALSE(got);
    schedule.taskEnded(*first); // 20 and 20
    third.join();
    EXPECT_TRUE(got);
}

TEST(Schedule, LetsATaskLargerThanTheBudgetRunAlone)
{
    Schedule schedule({{1, 10, 0}, {1, 500, 0}, {1, 10, 0}}, 100);
    const auto small = schedule.next();
    std::atomic<bool> got{false};
    std::jthread waiting([&] { got = schedule.next().has_value(); });
    std::this_thread::sleep_for(30ms);
    EXPECT_FALSE(got);
    schedule.taskEnded(*small);
    waiting.join();
    EXPECT_TRUE(got);
    std::jthread last([&] { got = schedule.next().has_value(); });
    schedule.taskEnded({1, 0});
    last.join();
    EXPECT_TRUE(got);
}

TEST(Schedule, StopEndsTheWaiting)
{
    Schedule schedule({{2, 100, 0}}, 100);
    const auto first = schedule.next();
    ASSERT_TRUE(first);
    std::jthread waiting([&] { EXPECT_FALSE(schedule.next()); });
    schedule.stop();
}

TEST(OrderedTally, MergesInTheOrderOfTasks)
{
    const auto tallyOf = [](double sum) {
        Tally tally;
        tally.stats.sumXX = sum;
        tally.digests.push_back({0, static_cast<std::uint64_t>(sum)});
        return tally;
    };
    OrderedTally ordered(3, Tally());
    EXPECT_EQ(ordered.add(2, tallyOf(1e16)).merged, 0u);
    EXPECT_EQ(ordered.add(0, tallyOf(1)).merged, 1u);
    const auto last = ordered.add(1, tallyOf(2));
    EXPECT_EQ(last.merged, 2u);
    EXPECT_TRUE(last.complete);
    const Tally total = ordered.take();
    EXPECT_EQ(total.stats.sumXX, (1.0 + 2.0) + 1e16);
    EXPECT_EQ(total.digests[1].low, 2u);
}

TEST(CountNonfinite, CountsNanAndInfinity)
{
    std::vector<float> values(1000, 3e38f);
    values[3] = std::numeric_limits<float>::infinity();
    values[500] = -std::numeric_limits<float>::infinity();
    values[999] = std::numeric_limits<float>::quiet_NaN();
    EXPECT_EQ(countNonfinite(values), 3u);
    EXPECT_EQ(countNonfinite({}), 0u);
}

} // namespace
} // namespace ql::job
