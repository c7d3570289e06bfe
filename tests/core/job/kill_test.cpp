// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <random>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/report/report.h"
#include "tests/core/job/child.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using namespace std::chrono_literals;

/// Kills a job as a power cut would, continues it, and asks for the files of an undisturbed run. The parameter is the
/// size of split files; 0 is a single file.
class Kill : public ::testing::TestWithParam<std::string> {
protected:
    Kill()
    {
        const auto start = std::chrono::steady_clock::now();
        const ChildResult result = run(undisturbed, 0, forEver);
        runTime = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
        if (result.exitCode != 0)
            throw std::runtime_error("the undisturbed run failed");
        names = undisturbed.names();
    }

    ChildResult run(const TempFolder& folder, int dieAt, std::chrono::microseconds lifetime) const
    {
        const std::string first = GetParam() == "0" ? "out.gguf" : "out-00001-of-00007.gguf";
        return runChild({QL_KILL_DRIVER, folder.path(first), GetParam(), std::to_string(dieAt)}, lifetime);
    }

    void expectUndisturbed(const TempFolder& folder) const
    {
        ASSERT_EQ(folder.names(), names);
        for (const std::string& name : names) {
            if (name.ends_with(".gguf"))
                EXPECT_TRUE(readFile(folder.path(name)) == readFile(undisturbed.path(name))) << name;
            else
                EXPECT_EQ(timelessReport(folder.path(name)), timelessReport(undisturbed.path(name)));
        }
    }

    static std::string timelessReport(const std::string& path)
    {
        const auto json = parseJson(readFile(path), path);
        if (!json)
            return json.error().message;
        const auto report = report::reportFromJson(*json, path);
        return report ? timeless(*report) : report.error().message;
    }

    const TempFolder undisturbed{};
    std::vector<std::string> names{};
    std::chrono::microseconds runTime{};
};

TEST_P(Kill, AtAnyMomentTheContinuedJobGivesTheSameFiles)
{
    constexpr int wanted = 15; // for a single file and for a split: 30 in all
    std::mt19937 random(7);
    std::uniform_int_distribution<std::int64_t> moment(0, runTime.count() * 11 / 10);
    int kills = 0, afterProgress = 0;
    for (int jobs = 0; kills < wanted; ++jobs) {
        ASSERT_LT(jobs, 20 * wanted) << "the job is too fast to be killed";
        const TempFolder folder;
        for (;;) {
            const auto lifetime = kills < wanted ? std::chrono::microseconds(moment(random)) : forEver;
            const ChildResult result = run(folder, 0, lifetime);
            if (!result.killed) {
                ASSERT_EQ(result.exitCode, 0);
                break;
            }
            ++kills;
            afterProgress += folder.names().empty() ? 0 : 1;
        }
        expectUndisturbed(folder);
    }
    EXPECT_GE(afterProgress, wanted / 3);
}

TEST_P(Kill, BeforeEveryOperationOfTheDiskTheContinuedJobGivesTheSameFiles)
{
    int kills = 0;
    for (int operation = 1;; operation += 3) { // every third, from another beginning for each parameter
        const TempFolder folder;
        const ChildResult result = run(folder, operation + (GetParam() == "0" ? 0 : 1), forEver);
        if (!result.killed) {
            ASSERT_EQ(result.exitCode, 0);
            break;
        }
        ++kills;
        ASSERT_EQ(run(folder, 0, forEver).exitCode, 0) << operation;
        expectUndisturbed(folder);
    }
    EXPECT_GT(kills, 10);
}

INSTANTIATE_TEST_SUITE_P(SingleAndSplit, Kill, ::testing::Values("0", "500000"));

} // namespace
} // namespace ql::job
