// SPDX-License-Identifier: Apache-2.0
// A source and a target as slow as a network's: what is said of the time left is right.
#include <mutex>
#include <thread>

#include <gtest/gtest.h>

#include "core/job/quantize.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using namespace std::chrono_literals;

/// What was said, and when.
struct Said {
    double done; ///< of the work, 0 to 1
    double seconds; ///< of the running time
    double secondsLeft;
};

TEST(SlowDisk, TheTimeLeftIsThatWhichPasses)
{
    std::vector<TensorSpec> tensors;
    for (int i = 0; i < 40; ++i)
        tensors.push_back({.name = "blk." + std::to_string(i) + ".attn_q.weight", .shape = {64, 256}, .delay = 20ms});
    const plan::Plan plan = makePlan(tensors, recipe("Q8_0"));

    HookedDisk disk;
    disk.before = [](const std::string& operation, const std::string&) {
        if (operation == "write")
            std::this_thread::sleep_for(20ms);
        return ok;
    };
    std::mutex mutex;
    std::vector<Said> said;
    Context* running = nullptr;
    Context context([&] {
        const Progress progress = running->progress();
        const std::lock_guard lock(mutex);
        if (progress.secondsLeft > 0)
            said.push_back({static_cast<double>(progress.done) / static_cast<double>(progress.total), progress.seconds,
                            progress.secondsLeft});
    });
    running = &context;
    const TempFolder folder;
    const auto report = quantize(disk, plan, {.output = folder.path("out.gguf"), .threads = 1}, context);
    ASSERT_TRUE(report) << report.error().message;

    const double whole = context.progress().seconds;
    EXPECT_GT(whole, 40 * 0.02);
    int inTheMiddle = 0;
    for (const Said& each : said) {
        if (each.done < 0.3 || each.done > 0.9)
            continue;
        ++inTheMiddle;
        EXPECT_GT(each.seconds + each.secondsLeft, whole / 1.5) << each.done;
        EXPECT_LT(each.seconds + each.secondsLeft, whole * 1.5) << each.done;
    }
    EXPECT_GT(inTheMiddle, 3);
}

} // namespace
} // namespace ql::job
