// SPDX-License-Identifier: Apache-2.0
// Checkpoints that are quantised already. Whole files: half a billion weights, most of them FP8 in blocks with scales
// apart, to GGUF; there is no peer that reads them, so the seconds stand beside "of_copy_and_read" as in the suite
// convert. Plans: a mixture of experts of 30,000 tensors in 16 files, from nothing to the plan.
#include <algorithm>
#include <memory>
#include <thread>

#include "core/arch/model.h"
#include "core/checkpoint/checkpoint.h"
#include "core/plan/plan.h"
#include "tests/bench/synthetic_folder.h"
#include "tests/bench/whole_file.h"

namespace ql::bench {
namespace {

constexpr const char* suite = "checkpoint";
constexpr const char* presets[] = {"KEEP", "BF16", "Q8_0", "Q4_K_M"};
constexpr const char* planName = "plan of an FP8 mixture";
constexpr unsigned mixtureLayers = 40; ///< 30,960 tensors

std::string caseOf(const char* preset)
{
    return std::string("FP8 to ") + preset;
}

void convertFp8(const Options& options, Results& results)
{
    if (std::ranges::none_of(presets, [&](const char* preset) { return results.wants(suite, caseOf(preset)); }))
        return;
    const unsigned threads = options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    const ScratchFolder scratch;
    const std::string folder = scratch.file("model"), output = scratch.file("ours.gguf"), copy = scratch.file("copy");
    if (const Status status = writeSyntheticFolder(folder, QL_SAMPLES_DIR, Stored::Fp8Blocks); !status)
        throw std::runtime_error(status.error().message);
    for (const char* preset : presets) {
        if (!results.wants(suite, caseOf(preset)))
            continue;
        Cost cost, copyCost;
        report::Report report;
        for (int round = 0; round < rounds; ++round) {
            copyCost.measure([&] { copyAndRead(folder + "/model.safetensors", copy); });
            cost.measure([&] { report = runJob(folder, preset, nullptr, output, threads); });
        }
        results.add({.suite = suite,
                     .name = caseOf(preset),
                     .ours = cost.seconds,
                     .unit = "s",
                     .more = {{"threads", threads},
                              {"ours_processor_s", cost.processorSeconds},
                              {"ours_verify_s", report.verifySeconds},
                              {"ours_peak_bytes", report.peakBytes},
                              {"of_copy_and_read", copyCost.seconds / cost.seconds}},
                     .mayDiffer = true});
    }
}

void planMixture(Results& results)
{
    if (!results.wants(suite, planName))
        return;
    const ScratchFolder scratch;
    const std::string folder = scratch.file("mixture");
    if (const Status status = writeFp8MixtureHeaders(folder, QL_SAMPLES_DIR, mixtureLayers); !status)
        throw std::runtime_error(status.error().message);
    Cost cost;
    std::size_t tensors = 0;
    for (int round = 0; round < rounds; ++round)
        cost.measure([&] {
            const auto opened = valueOf(checkpoint::open(io::systemDisk(), folder));
            tensors = opened->tensors().size();
            const plan::Recipe recipe{.preset = "Q4_K_M"};
            static_cast<void>(valueOf(plan::makePlan(valueOf(arch::interpret(opened)), recipe, nullptr, "out.gguf")));
        });
    results.add({.suite = suite,
                 .name = planName,
                 .ours = cost.seconds,
                 .unit = "s",
                 .more = {{"tensors", tensors}},
                 .mayDiffer = true});
}

} // namespace

void checkpointSuite(const Options& options, Results& results)
{
    convertFp8(options, results);
    planMixture(results);
}

} // namespace ql::bench
