// SPDX-License-Identifier: Apache-2.0
#include "core/job/context.h"

#include <atomic>
#include <thread>

#include <gtest/gtest.h>

namespace ql::job {
namespace {

using namespace std::chrono_literals;

TEST(Context, SaysNothingOfTheTimeLeftBeforeItKnowsARate)
{
    Context context;
    EXPECT_EQ(context.progress().secondsLeft, -1);
    context.stage("Quantising", 1000);
    EXPECT_EQ(context.progress().secondsLeft, -1);
    EXPECT_EQ(context.progress().stage, "Quantising");
    EXPECT_EQ(context.progress().total, 1000u);
}

TEST(Context, EstimatesTheTimeLeftFromTheRate)
{
    Context context;
    context.stage("Quantising", 1'000'000);
    std::this_thread::sleep_for(300ms);
    context.addDone(250'000);
    const Progress progress = context.progress();
    EXPECT_LE(progress.bytesPerSecond, 250'000 / 0.3);
    EXPECT_GT(progress.bytesPerSecond, 250'000 / 3.0);
    EXPECT_NEAR(progress.secondsLeft * progress.bytesPerSecond, 750'000, 1);
}

TEST(Context, CountsWhatItIsTold)
{
    Context context;
    context.stage("Quantising", 10);
    context.item("blk.0.attn_q.weight");
    context.addDone(4);
    context.addRead(3);
    context.addWritten(2);
    context.addVerified(1);
    context.addDone(6);
    const Progress progress = context.progress();
    EXPECT_EQ(progress.item, "blk.0.attn_q.weight");
    EXPECT_EQ(progress.done, 10u);
    EXPECT_EQ(progress.bytesRead, 3u);
    EXPECT_EQ(progress.bytesWritten, 2u);
    EXPECT_EQ(progress.bytesVerified, 1u);
    EXPECT_EQ(progress.secondsLeft, 0);
}

TEST(Context, BlocksWhilePausedAndLeavesThePauseOutOfTheTime)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto elapsed = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    Context context;
    context.stage("Quantising", 10);
    context.pause();
    EXPECT_TRUE(context.progress().paused);
    std::atomic<bool> passed{false};
    std::jthread worker([&] {
        EXPECT_TRUE(context.checkpoint());
        passed = true;
    });
    std::this_thread::sleep_for(400ms);
    EXPECT_FALSE(passed);
    EXPECT_LT(context.progress().seconds, elapsed() - 0.39);
    context.resume();
    const Progress progress = context.progress();
    worker.join();
    EXPECT_TRUE(passed);
    EXPECT_FALSE(progress.paused);
    EXPECT_LT(progress.seconds, elapsed() - 0.39);
}

TEST(Context, CancelEndsAPause)
{
    Context context;
    context.pause();
    std::atomic<bool> cancelled{false};
    std::jthread worker([&] {
        const Status status = context.checkpoint();
        cancelled = !status && status.error().code == Errc::Cancelled;
    });
    context.cancel();
    worker.join();
    EXPECT_TRUE(cancelled);
    EXPECT_TRUE(context.cancelled());
    context.resume();
    EXPECT_FALSE(context.checkpoint());
}

TEST(Context, TellsOfChangesButNotOfEachOne)
{
    std::atomic<int> calls{0};
    Context context([&] { ++calls; });
    context.stage("Quantising", 1'000'000);
    EXPECT_EQ(calls, 1);
    for (int i = 0; i < 100'000; ++i)
        context.addDone(1);
    EXPECT_LT(calls, 1000);
    context.stage("Verifying", 1'000'000);
    std::this_thread::sleep_for(60ms);
    const int before = calls;
    context.addDone(1);
    EXPECT_EQ(calls, before + 1);
}

} // namespace
} // namespace ql::job
