// SPDX-License-Identifier: Apache-2.0
// A job to be killed: quantises the synthetic model slowly, continuing what an earlier run has left. Arguments: output,
// bytes per split file (0: one file), number of the disk operation at which it kills itself (0: never). With "large" as
// the first argument it makes a model far larger than its memory limit instead; the others are output and limit.
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <fmt/format.h>

#include "core/job/quantize.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/synthetic.h"

namespace {

using namespace ql;
using namespace ql::job::test;

/// 1 GiB of BF16 whose values cost next to nothing to make.
std::vector<TensorSpec> largeModel()
{
    std::vector<TensorSpec> specs;
    for (int layer = 0; layer < 8; ++layer)
        specs.push_back({fmt::format("blk.{}.ffn_up.weight", layer), {16'384, 4096}, quant::Format::BF16});
    for (TensorSpec& spec : specs)
        spec.constant = 0.25f;
    return specs;
}

int finish(const Result<report::Report>& report)
{
    if (report)
        return EXIT_SUCCESS;
    std::fprintf(stderr, "%s\n", report.error().message.c_str());
    return EXIT_FAILURE;
}

int makeLarge(const std::string& output, std::uint64_t memoryBytes)
{
    job::Context context;
    return finish(job::quantize(io::systemDisk(), makePlan(largeModel(), recipe("Q4_0")),
                                {.output = output, .threads = 4, .memoryBytes = memoryBytes}, context));
}

int makeSlowly(const std::string& output, std::uint64_t splitBytes, int dieAt)
{
    std::vector<TensorSpec> specs = smallModel();
    for (TensorSpec& spec : specs)
        spec.delay = std::chrono::milliseconds(dieAt > 0 ? 0 : 4);
    plan::Recipe wish = recipe("Q4_K_M");
    wish.splitBytes = splitBytes;
    std::atomic<int> operations{0};
    HookedDisk disk;
    disk.before = [&](const std::string&, const std::string&) -> Status {
        if (++operations == dieAt)
            std::raise(SIGKILL);
        return ok;
    };
    job::Context context;
    return finish(
        job::quantize(disk, makePlan(specs, wish), {.output = output, .threads = 3, .resume = true}, context));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    if (argv[1] == std::string("large"))
        return makeLarge(argv[2], std::strtoull(argv[3], nullptr, 10));
    return makeSlowly(argv[1], std::strtoull(argv[2], nullptr, 10), std::atoi(argv[3]));
}
