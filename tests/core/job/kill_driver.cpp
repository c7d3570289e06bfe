// SPDX-License-Identifier: Apache-2.0
// A job to be killed: quantises a model, continuing what an earlier run has left. Arguments: output, what it is, number
// of the disk operation at which it kills itself (0: never; -1: never, but each operation takes its time), or
// "renaming N" for the N-th of these. What: the bytes per split file of a GGUF made of the synthetic model (0: one
// file), "folder" (safetensors in shards), or "replace" (the same in the place of whatever lies there). With "large" as
// the first argument it makes a model far larger than its memory limit instead; the others are output and limit. With
// "every" it writes every format there is into a folder that is there; the others are the folder, which has the tiny
// model in "source", and the number of threads.
#include <atomic>
#include <cmath>
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

/// A tensor for each format that can be written, and a large one that several threads share.
plan::Plan planOfEveryFormat(quant::Search search)
{
    constexpr std::uint64_t rows = 16, columns = 512;
    plan::Recipe wish = recipe("Q8_0");
    wish.search = search;
    auto importance = std::make_shared<imatrix::ImportanceMatrix>();
    std::vector<TensorSpec> specs{{"token_embd.weight", {5000, columns}, quant::Format::BF16, 1}};
    for (const quant::FormatInfo& format : quant::formats()) {
        if (!format.encode || !format.ggufId || format.runtimeOnly)
            continue;
        const std::string name = fmt::format("blk.{}.ffn_up.weight", specs.size() - 1);
        specs.push_back({name, {rows, columns}, quant::Format::F32, specs.size() + 1});
        wish.rules.push_back({.pattern = "^" + name + "$", .type = format.format});
        imatrix::Entry& entry = importance->entries[name];
        entry.matrices = 1;
        for (std::uint64_t i = 0; i < columns; ++i)
            entry.values.push_back(1.0f + 8.0f * std::abs(valueAt(9, 0, i)));
    }
    return makePlan(specs, wish, importance);
}

int makeEvery(const std::string& folder, unsigned threads)
{
    const auto make = [&](const plan::Plan& plan, const std::string& name) {
        job::Context context;
        return finish(
            job::quantize(io::systemDisk(), plan, {.output = folder + "/" + name, .threads = threads}, context));
    };
    int failures = make(planOfEveryFormat(quant::Search::Reference), "every.gguf")
        + make(planOfEveryFormat(quant::Search::Best), "best.gguf");
    const arch::ModelPtr source = openAsHuggingFace(folder + "/source");
    for (const char* preset : {"FP8", "FP8_DYNAMIC", "FP8_BLOCK", "NVFP4A16", "MXFP4"})
        failures += make(planned(source, served(preset, plan::ServingDialect::CompressedTensors)), preset);
    return failures > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
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
    if (argv[1] == std::string("every"))
        return makeEvery(argv[2], static_cast<unsigned>(std::atoi(argv[3])));
    return makeOrDie(argv[1], argv[2], argv[3]);
}
