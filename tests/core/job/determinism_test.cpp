// SPDX-License-Identifier: Apache-2.0
// Whole files of every format, by any number of threads and on every instruction set that this machine has.
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/core/job/child.h"
#include "tests/core/job/left_behind.h"
#include "tests/core/job/tiny_model.h"

namespace ql::job {
namespace {

using namespace test;

Files made(const std::string& isa, int threads)
{
    // Always under the same name: reports say where the source was.
    const std::string folder =
        (std::filesystem::temp_directory_path() / fmt::format("quantloom-{}", ::getpid())).string();
    std::filesystem::create_directories(folder + "/source");
    writeTinyModel(folder + "/source");
    ::setenv("QUANTLOOM_ISA", isa.c_str(), 1);
    EXPECT_EQ(runChild({QL_KILL_DRIVER, "every", folder, std::to_string(threads)}, forEver).exitCode, 0);
    Files files = filesOf(folder);
    std::filesystem::remove_all(folder);
    return files;
}

struct Making {
    const char* isa; ///< one that is not there stands for the next lower
    int threads;
};

void expectTheSameOf(const std::vector<Making>& runs)
{
    Files first;
    for (const Making& run : runs) {
        SCOPED_TRACE(fmt::format("{}, {} threads", run.isa, run.threads));
        const Files files = made(run.isa, run.threads);
        ASSERT_EQ(std::ranges::count_if(files, [](const auto& file) { return file.first.ends_with(".report.json"); }),
                  7);
        if (first.empty())
            first = files;
        expectSameFiles(files, first);
    }
}

TEST(Determinism, SomeThreadsAndInstructionSetsGiveTheSameFilesAndReports)
{
    expectTheSameOf({{"scalar", 2}, {"avx2", 1}, {"avx512", 8}});
}

TEST(Determinism, AllThreadsAndInstructionSetsGiveTheSameFilesAndReports)
{
    std::vector<Making> runs;
    for (const char* isa : {"scalar", "vector128", "avx2", "avx512"})
        for (const int threads : {1, 2, 3, 8})
            runs.push_back({isa, threads});
    expectTheSameOf(runs);
}

} // namespace
} // namespace ql::job
