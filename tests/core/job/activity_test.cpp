// SPDX-License-Identifier: Apache-2.0
#include "core/job/activity.h"

#include <map>
#include <numeric>
#include <thread>

#include <gtest/gtest.h>

#include "core/job/quantize.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace std::chrono_literals;
using namespace test;
using Clock = std::chrono::steady_clock;

double sum(const ActivitySeconds& seconds)
{
    return std::accumulate(seconds.begin(), seconds.end(), 0.0);
}

double of(const ActivitySeconds& seconds, Activity activity)
{
    return seconds[static_cast<std::size_t>(activity)];
}

double between(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

TEST(Activity, TheTimesOfAThreadAreThoseOfTheClock)
{
    ActivityLanes lanes;
    Clock::time_point read, readEnd, end;
    const auto begin = Clock::now();
    std::thread([&] {
        const ThreadLane lane(lanes);
        {
            const Doing encoding(Activity::Encode);
            std::this_thread::sleep_for(5ms);
            read = Clock::now();
            {
                const Doing reading(Activity::Read);
                std::this_thread::sleep_for(10ms);
            }
            readEnd = Clock::now();
        }
    }).join();
    end = Clock::now();
    const auto sampled = lanes.sample();
    ASSERT_EQ(sampled.size(), 1u);
    EXPECT_GE(of(sampled[0], Activity::Read), 0.010);
    EXPECT_LE(of(sampled[0], Activity::Read), between(read, readEnd));
    EXPECT_GE(of(sampled[0], Activity::Encode), 0.005);
    EXPECT_LE(of(sampled[0], Activity::Read) + of(sampled[0], Activity::Encode), between(begin, end));
    EXPECT_EQ(of(sampled[0], Activity::Write), 0);
}

TEST(Activity, AThreadWithoutALaneIsLeftAlone)
{
    const Doing reading(Activity::Read);
    EXPECT_EQ(busySecondsOfThread(), 0);
}

TEST(Activity, ThreadsBeyondTheLimitWorkUnseen)
{
    ActivityLanes lanes;
    for (std::size_t i = 0; i < ActivityLanes::limit + 3; ++i) {
        const ThreadLane lane(lanes);
        const Doing reading(Activity::Read);
    }
    EXPECT_EQ(lanes.sample().size(), ActivityLanes::limit);
}

TEST(Activity, MayBeReadWhileItIsWritten)
{
    ActivityLanes lanes;
    std::atomic<bool> stop{false};
    std::thread worker([&] {
        const ThreadLane lane(lanes);
        while (!stop) {
            const Doing reading(Activity::Read);
        }
    });
    for (int i = 0; i < 2000; ++i) {
        for (const ActivitySeconds& seconds : lanes.sample())
            EXPECT_GE(sum(seconds), 0);
    }
    stop = true;
    worker.join();
}

TEST(Activity, AJobTellsWhatItsThreadsDidAndHowMuchOfEachFormat)
{
    const TempFolder folder;
    const plan::Plan plan = makePlan(smallModel(), recipe("Q4_K_M"));
    std::map<quant::Format, std::uint64_t> expected;
    std::uint64_t all = 0;
    for (const plan::Step& step : plan.steps) {
        expected[step.planned.format] += plan.model->tensors[step.tensor].elements();
        all += plan.model->tensors[step.tensor].elements();
    }
    Context context;
    const auto begin = Clock::now();
    ASSERT_TRUE(quantize(io::systemDisk(), plan, {.output = folder.path("out.gguf"), .threads = 3}, context));
    const double wall = between(begin, Clock::now());
    EXPECT_EQ(context.progress().weightsTotal, all);
    EXPECT_EQ(context.progress().weightsDone, all);
    std::map<quant::Format, std::uint64_t> made;
    double threadSeconds = 0;
    for (const FormatWork& work : context.work()) {
        made[work.format] += work.weights;
        threadSeconds += work.threadSeconds;
    }
    EXPECT_EQ(made, expected);
    const auto lanes = context.activity();
    ASSERT_EQ(lanes.size(), 3u + 2u); // workers, and the two that make tensors certain
    double encoding = 0, verifying = 0;
    for (const ActivitySeconds& seconds : lanes) {
        encoding += of(seconds, Activity::Encode);
        verifying += of(seconds, Activity::Verify);
        EXPECT_LE(sum(seconds), wall);
    }
    EXPECT_GT(encoding, 0);
    EXPECT_GT(verifying, 0);
    EXPECT_GT(threadSeconds, 0);
    EXPECT_LE(threadSeconds, 3 * wall);
}

} // namespace
} // namespace ql::job
