// SPDX-License-Identifier: Apache-2.0
// A job to be killed: quantises a model, continuing what an earlier run has left. Arguments: output, what it is, number
// of the disk operation at which it kills itself (0: never; -1: never, but each operation takes its time), or
// "renaming N" for the N-th of these. What: the bytes per split file of a GGUF made of the synthetic model (0: one
// file), "folder" (safetensors in shards), or "replace" (the same in the place of whatever lies there). With "large" as
// the first argument it makes a model far larger than its memory limit instead; the others are output and limit.
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>

#include <fmt/format.h>

#include "core/job/quantize.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/serving.h"
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

plan::Plan planOfGguf(std::uint64_t splitBytes)
{
    plan::Recipe wish = recipe("Q4_K_M");
    wish.splitBytes = splitBytes;
    return makePlan(smallModel(), wish);
}

/// Five shards, with codes of two kinds and the files that go along.
plan::Plan planOfFolder()
{
    plan::Recipe wish = served("NVFP4A16", plan::ServingDialect::CompressedTensors, {"down_proj=FP8_BLOCK"});
    wish.splitBytes = 900'000;
    return planned(openAsHuggingFace(QL_TEST_DATA "/../resources/samples/tales-dense"), wish);
}

int makeOrDie(const std::string& output, const std::string& what, std::string_view when)
{
    constexpr std::string_view renaming = "renaming ";
    const bool countsRenamings = when.starts_with(renaming);
    const int dieAt = std::atoi(when.data() + (countsRenamings ? renaming.size() : 0));
    const bool replaces = what == "replace", isFolder = replaces || what == "folder";
    const plan::Plan plan = isFolder ? planOfFolder() : planOfGguf(std::strtoull(what.c_str(), nullptr, 10));
    std::atomic<int> operations{0};
    HookedDisk disk;
    disk.before = [&](const std::string& operation, const std::string&) -> Status {
        if ((!countsRenamings || operation == "commit") && ++operations == dieAt)
            std::raise(SIGKILL);
        if (dieAt < 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(4));
        return ok;
    };
    job::Context context;
    return finish(
        job::quantize(disk, plan, {.output = output, .threads = 3, .overwrite = replaces, .resume = true}, context));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    if (argv[1] == std::string("large"))
        return makeLarge(argv[2], std::strtoull(argv[3], nullptr, 10));
    return makeOrDie(argv[1], argv[2], argv[3]);
}
