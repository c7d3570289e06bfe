// SPDX-License-Identifier: Apache-2.0
// Tokens per second of the samples, one after the other: on the processor, on a device of Vulkan, and by the real
// llama.cpp on one thread of the processor, from the same file.
#include <algorithm>
#include <thread>

#include "core/job/generate.h"
#include "core/tokenizer/text_tokenizer.h"
#include "gpu/cpu/cpu_backend.h"
#include "gpu/model/vulkan_backend.h"
#include "tests/bench/device.h"
#include "tests/bench/whole_file.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::bench {
namespace {

constexpr const char* suite = "generate";
constexpr const char* kPrompt = "Once upon a time";
constexpr int kTokens = 96;

struct Run {
    std::vector<graph::TokenId> tokens{};
    double seconds = 0; ///< for all tokens after the prompt
};

Run ours(graph::Backend& backend, const arch::ModelPtr& model)
{
    const auto tokenizer =
        valueOf(tokenizer::TextTokenizer::create(model->metadata, io::systemDisk(), arch::resourceFolder()));
    const auto session = valueOf(backend.open(valueOf(graph::buildGraph(model)), {}));
    job::GenerateOptions options;
    options.count = kTokens;
    options.stopsAtEnd = false;
    options.sampler.greedy = true;
    job::Context context;
    Run best{.seconds = 1e9};
    for (int round = 0; round < rounds; ++round) {
        const job::Generated result = valueOf(job::generate(*session, tokenizer, kPrompt, options, context, {}));
        best = {result.tokens, std::min(best.seconds, result.seconds)};
    }
    return best;
}

/// Loading, the prompt and all; without what the first token takes.
Run theirs(const std::string& file)
{
    Run best{.seconds = 1e9};
    for (int round = 0; round < rounds; ++round) {
        std::vector<int> tokens;
        const auto time = [&](int count) {
            return secondsOf([&] { tokens = oracle::Llama::instance().generate(file, kPrompt, count); });
        };
        const double first = time(1), all = time(kTokens);
        best = {{tokens.begin(), tokens.end()}, std::min(best.seconds, all - first)};
    }
    return best;
}

} // namespace

void generateSuite(const Options& options, Results& results)
{
    const unsigned threads = options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    const ScratchFolder scratch;
    std::shared_ptr<gpu::Device> device;
    for (const char* name : {"tales-dense", "tales-moe"})
        for (const char* preset : {"F16", "Q4_K_M"})
            for (const bool isProcessor : {true, false}) {
                const std::string label =
                    std::string(name) + " " + preset + (isProcessor ? " on the processor" : " on a device");
                if (!results.wants(suite, label))
                    continue;
                if (!isProcessor && !device && !(device = openDevice(options.device).device))
                    continue;
                const std::string file = scratch.file("model.gguf");
                runJob(std::string(QL_SAMPLES_DIR) + "/" + name, preset, nullptr, file, threads);
                const auto model = valueOf(arch::interpret(valueOf(checkpoint::open(io::systemDisk(), file))));
                const auto backend = isProcessor ? cpu::makeCpuBackend(threads) : gpu::makeVulkanBackend(device);
                const Run mine = ours(*backend, model);
                Comparison result{suite, label, kTokens / mine.seconds};
                result.unit = "tokens/s";
                result.mayDiffer = true; // it rounds the inputs of matrices
                if (!options.oracle.empty()) {
                    const Run other = theirs(file);
                    result.peer = kTokens / other.seconds;
                    result.ratio = *result.peer > 0 ? result.ours / *result.peer : 0;
                    result.identical = other.tokens == mine.tokens;
                }
                result.more = {{"device", isProcessor ? "cpu" : device->info().name},
                               {"threads", isProcessor ? threads : 0},
                               {"peer_is", "llama.cpp's library, one thread of the processor"}};
                results.add(std::move(result));
            }
}

} // namespace ql::bench
