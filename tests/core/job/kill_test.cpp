// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <random>
#include <thread>

#include <gmock/gmock.h>

#include "tests/core/job/child.h"
#include "tests/core/job/left_behind.h"

namespace ql::job {
namespace {

using namespace test;
using namespace std::chrono_literals;

struct KillCase {
    const char* name;
    const char* what; ///< for the driver
    const char* output;
    int step; ///< every so many operations of the disk are tried
};

/// Kills a job as a power cut would, continues it, and asks for the files of an undisturbed run.
class Kill : public ::testing::TestWithParam<KillCase> {
protected:
    Kill()
    {
        const TempFolder folder;
        prepare(folder);
        before = filesOf(folder);
        const auto start = std::chrono::steady_clock::now();
        const ChildResult result = run(folder, kSlowly, forEver);
        runTime = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
        if (result.exitCode != 0)
            throw std::runtime_error("the undisturbed run failed");
        after = filesOf(folder);
        if (std::ranges::any_of(after, [](const auto& file) { return isWorkInProgress(file.first); }))
            throw std::runtime_error("the undisturbed run left something behind");
    }

    static constexpr int kSlowly = -1;

    static void prepare(const TempFolder& folder)
    {
        if (GetParam().what != std::string("replace"))
            return;
        std::filesystem::create_directory(folder.path("out"));
        for (const char* name : {"config.json", "model-00001-of-00009.safetensors", "model.safetensors.index.json",
                                 "tokenizer.json", "mine.txt"})
            writeFile(folder.path(std::string("out/") + name), "of the model before");
    }

    static ChildResult run(const TempFolder& folder, const std::string& dieAt, std::chrono::microseconds lifetime)
    {
        return runChild({QL_KILL_DRIVER, folder.path(GetParam().output), GetParam().what, dieAt}, lifetime);
    }
    static ChildResult run(const TempFolder& folder, int dieAt, std::chrono::microseconds lifetime)
    {
        return run(folder, std::to_string(dieAt), lifetime);
    }

    void expectNothingHalf(const TempFolder& folder) const { test::expectNothingHalf(filesOf(folder), before, after); }

    void expectUndisturbed(const TempFolder& folder) const { expectSameFiles(filesOf(folder), after); }

    /// A job killed after its last renaming has nothing left to do, and would refuse to replace its own output.
    void expectContinued(const TempFolder& folder, const std::string& killedAt) const
    {
        if (filesOf(folder) != after) {
            EXPECT_EQ(run(folder, 0, forEver).exitCode, 0) << killedAt;
        }
        expectUndisturbed(folder);
    }

    Files before{}, after{}; ///< an undisturbed run
    std::chrono::microseconds runTime{};
};

TEST_P(Kill, AtAnyMomentTheContinuedJobGivesTheSameFiles)
{
    constexpr int wanted = 15; // for each kind of output
    std::mt19937 random(7);
    std::uniform_int_distribution<std::int64_t> moment(0, runTime.count() * 11 / 10);
    int kills = 0, afterProgress = 0;
    for (int jobs = 0; kills < wanted; ++jobs) {
        ASSERT_LT(jobs, 20 * wanted) << "the job is too fast to be killed";
        const TempFolder folder;
        prepare(folder);
        for (;;) {
            const auto lifetime = kills < wanted ? std::chrono::microseconds(moment(random)) : forEver;
            const ChildResult result = run(folder, kSlowly, lifetime);
            if (!result.killed) {
                ASSERT_EQ(result.exitCode, 0);
                break;
            }
            ++kills;
            afterProgress += filesOf(folder) == before ? 0 : 1;
            expectNothingHalf(folder);
            if (filesOf(folder) == after)
                break; // killed when there was nothing left to do
        }
        expectUndisturbed(folder);
    }
    EXPECT_GE(afterProgress, wanted / 3);
}

TEST_P(Kill, BeforeOperationsOfTheDiskTheContinuedJobGivesTheSameFiles)
{
    int kills = 0;
    for (int operation = 1;; operation += GetParam().step) {
        const TempFolder folder;
        prepare(folder);
        const ChildResult result = run(folder, operation, forEver);
        if (!result.killed) {
            ASSERT_EQ(result.exitCode, 0);
            break;
        }
        ++kills;
        expectNothingHalf(folder);
        expectContinued(folder, std::to_string(operation));
    }
    EXPECT_GT(kills, 10);
}

TEST_P(Kill, TwiceAmongTheRenamingsTheContinuedJobGivesTheSameFiles)
{
    int kills = 0;
    for (int renaming = 1;; renaming += GetParam().step / 2) {
        bool killed = true;
        for (int second = 1 + renaming % GetParam().step; killed; second += GetParam().step) {
            const TempFolder folder;
            prepare(folder);
            if (!run(folder, "renaming " + std::to_string(renaming), forEver).killed) {
                EXPECT_GT(kills, 10);
                return;
            }
            killed = run(folder, second, forEver).killed;
            expectNothingHalf(folder);
            kills += killed;
            expectContinued(folder, std::to_string(renaming) + ", then " + std::to_string(second));
        }
    }
}

/// Two programs, one target: whoever comes second is refused, at any moment, and the first does not notice.
TEST_P(Kill, ASecondInstanceIsRefused)
{
    int refused = 0;
    for (int attempt = 0; refused == 0; ++attempt) { // on a busy machine the second may begin too late
        ASSERT_LT(attempt, 20);
        const TempFolder folder;
        prepare(folder);
        std::jthread first([&] { EXPECT_EQ(run(folder, kSlowly, forEver).exitCode, 0); });
        const auto isRunning = [&] {
            const Files files = filesOf(folder);
            return std::ranges::any_of(files, [](const auto& file) { return isWorkInProgress(file.first); });
        };
        while (!isRunning())
            std::this_thread::sleep_for(1ms);
        for (int i = 0; i < 5 && isRunning(); ++i) {
            const bool wasRefused = run(folder, 0, forEver).exitCode == 1;
            refused += wasRefused;
            EXPECT_TRUE(wasRefused || !isRunning()); // it may have waited until the first was done
        }
        first.join();
        expectUndisturbed(folder);
    }
}

INSTANTIATE_TEST_SUITE_P(Outputs, Kill,
                         ::testing::Values(KillCase{"File", "0", "out.gguf", 2},
                                           KillCase{"Split", "500000", "out-00001-of-00007.gguf", 4},
                                           KillCase{"Folder", "folder", "out", 9},
                                           KillCase{"FolderInPlaceOfAnother", "replace", "out", 10}),
                         [](const auto& each) { return each.param.name; });

} // namespace
} // namespace ql::job
