// SPDX-License-Identifier: Apache-2.0
// Evaluations and calibrations of the samples over 8192 tokens, from opening to the figures, and generation token by
// token. Of files also beside the real llama.cpp, which reads the same chunks with both files on as many threads; the
// divergence of its logits is computed by the same code.
#include <algorithm>
#include <thread>

#include "core/job/calibrate.h"
#include "core/job/chunk_run.h"
#include "core/job/evaluate.h"
#include "core/job/generate.h"
#include "core/job/parallel.h"
#include "core/job/planned_model.h"
#include "core/tokenizer/text_tokenizer.h"
#include "gpu/cpu/cpu_backend.h"
#include "tests/bench/whole_file.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::bench {
namespace {

constexpr const char* suite = "evaluate";
constexpr std::size_t kTokens = 8192;
constexpr std::size_t kGenerated = 256;

struct Case {
    const char* model;
    const char* preset;

    std::string name() const { return std::string(model) + " as " + preset; }
};
constexpr Case cases[] = {{"tales-dense", "Q8_0"}, {"tales-dense", "Q4_K_M"}, {"tales-moe", "Q4_K_M"}};

arch::ModelPtr openSample(const std::string& name)
{
    const std::string path = std::string(QL_SAMPLES_DIR) + "/" + name;
    return valueOf(arch::interpret(valueOf(checkpoint::open(io::systemDisk(), path))));
}

tokenizer::TextTokenizer tokenizerOf(const arch::Model& model)
{
    return valueOf(tokenizer::TextTokenizer::create(model.metadata, io::systemDisk(), arch::resourceFolder()));
}

void evaluateOnce(const Case& test, unsigned threads)
{
    const arch::ModelPtr model = openSample(test.model);
    const std::string text =
        valueOf(io::systemDisk().readText(std::string(QL_SAMPLES_DIR) + "/tales.txt", std::uint64_t{1} << 24));
    std::vector<graph::TokenId> tokens = tokenizerOf(*model).encodeWhole(text, tokenizer::SpecialText::IsText);
    tokens.resize(kTokens);
    auto plan = std::make_shared<const plan::Plan>(
        valueOf(plan::makePlan(model, {.preset = test.preset}, nullptr, "preview.gguf")));
    const auto backend = cpu::makeCpuBackend(threads);
    const auto first = valueOf(backend->open(valueOf(graph::buildGraph(model)), {}));
    const auto second = valueOf(backend->open(valueOf(graph::buildGraph(valueOf(job::plannedModel(plan)))), {}));
    job::Context context;
    valueOf(job::evaluate(*first, *second, tokens, {.threads = threads}, context));
}

constexpr std::size_t kChunk = 512;

std::vector<graph::TokenId> textTokens(const arch::Model& model)
{
    const std::string text =
        valueOf(io::systemDisk().readText(std::string(QL_SAMPLES_DIR) + "/tales.txt", std::uint64_t{1} << 24));
    std::vector<graph::TokenId> tokens = tokenizerOf(model).encodeWhole(text, tokenizer::SpecialText::IsText);
    tokens.resize(kTokens);
    return tokens;
}

/// The mean KL divergence of one file from another.
double evaluateFiles(const std::string& reference, const std::string& candidate, unsigned threads)
{
    const auto backend = cpu::makeCpuBackend(threads);
    const auto open = [&](const std::string& path) {
        const auto model = valueOf(arch::interpret(valueOf(checkpoint::open(io::systemDisk(), path))));
        return valueOf(backend->open(valueOf(graph::buildGraph(model)), {}));
    };
    const auto first = open(reference), second = open(candidate);
    job::Context context;
    const auto tokens = textTokens(*first->graph().model);
    return valueOf(job::evaluate(*first, *second, tokens, {.chunk = kChunk, .threads = threads}, context))
        .divergence.divergence.value;
}

double llamaFiles(const std::string& reference, const std::string& candidate, const std::vector<int>& tokens,
                  unsigned threads)
{
    auto& llama = oracle::Llama::instance();
    constexpr std::size_t first = kChunk / 2, scored = kChunk - 1 - first;
    std::vector<std::vector<float>> kept(kTokens / kChunk);
    const std::size_t vocabulary = std::size_t{1024}; // of the samples
    const int count = static_cast<int>(threads);
    llama.readChunks(reference, tokens, kChunk, count, [&](std::size_t index, const float* logits) {
        kept[index].assign(logits, logits + scored * vocabulary);
    });
    std::vector<double> sums(kept.size() * scored);
    llama.readChunks(candidate, tokens, kChunk, count, [&](std::size_t index, const float* logits) {
        valueOf<int>(job::forEach(threads, scored, [&](std::size_t i) -> Status {
                         const std::span<const float> p(&kept[index][i * vocabulary], vocabulary);
                         const auto next = static_cast<std::size_t>(tokens[index * kChunk + first + i + 1]);
                         sums[index * scored + i] =
                             job::compareLogits(p, {logits + i * vocabulary, vocabulary}, next).divergence;
                         return ok;
                     }).map([] { return 0; }));
    });
    double sum = 0;
    for (const double value : sums)
        sum += value;
    return sum / static_cast<double>(sums.size());
}

void compareWithLlama(const char* preset, unsigned threads, Results& results)
{
    const std::string name = std::string("files tales-dense F16 and ") + preset;
    if (!results.wants(suite, name))
        return;
    const ScratchFolder folder;
    const std::string base = folder.file("base.gguf"), file = folder.file("candidate.gguf");
    const std::string sample = std::string(QL_SAMPLES_DIR) + "/tales-dense";
    runJob(sample, "F16", nullptr, base, threads);
    runJob(sample, preset, nullptr, file, threads);
    const auto ids = textTokens(*openSample("tales-dense"));
    const std::vector<int> tokens(ids.begin(), ids.end());
    oracle::Llama::preferFastest();
    Cost ours, theirs;
    double mine = 0, peer = 0;
    for (int round = 0; round < 3; ++round) {
        ours.measure([&] { mine = evaluateFiles(base, file, threads); });
        theirs.measure([&] { peer = llamaFiles(base, file, tokens, threads); });
    }
    results.add({.suite = suite,
                 .name = name,
                 .ours = ours.seconds,
                 .peer = theirs.seconds,
                 .ratio = theirs.seconds / ours.seconds,
                 .unit = "s",
                 .more = {{"threads", threads},
                          {"tokens", kTokens},
                          {"kl_divergence", mine},
                          {"peer_kl_divergence", peer},
                          {"ours_processor_s", ours.processorSeconds},
                          {"peer_processor_s", theirs.processorSeconds}},
                 .mayDiffer = true});
}

void calibrateOnce(const std::string& name, graph::Collect collect, unsigned threads)
{
    const arch::ModelPtr model = openSample(name);
    const auto graph = valueOf(graph::buildGraph(model));
    const job::ReadingWishes wishes{.path = std::string(QL_SAMPLES_DIR) + "/tales.txt", .tokens = kTokens};
    const job::Reading reading = valueOf(job::readText(*model, io::systemDisk(), wishes, graph->contextLength));
    const auto session = valueOf(cpu::makeCpuBackend(threads)->open(graph, {.collect = collect}));
    job::Context context;
    valueOf(job::calibrate(*session, reading, context));
}

void generateOnce(const std::string& name, unsigned threads)
{
    const arch::ModelPtr model = openSample(name);
    const auto backend = cpu::makeCpuBackend(threads);
    const auto session = valueOf(backend->open(valueOf(graph::buildGraph(model)), {}));
    job::GenerateOptions options;
    options.count = kGenerated;
    options.stopsAtEnd = false;
    job::Context context;
    valueOf(job::generate(*session, tokenizerOf(*model), "Once upon a time", options, context, {}));
}

} // namespace

void evaluateSuite(const Options& options, Results& results)
{
    const unsigned threads = options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    const auto measure = [&](const std::string& name, std::size_t tokens, const std::function<void()>& work) {
        if (!results.wants(suite, name))
            return;
        Cost cost;
        for (int round = 0; round < rounds; ++round)
            cost.measure(work);
        results.add({.suite = suite,
                     .name = name,
                     .ours = cost.seconds,
                     .unit = "s",
                     .more = {{"threads", threads}, {"tokens", tokens}, {"ours_processor_s", cost.processorSeconds}},
                     .mayDiffer = true});
    };
    for (const Case& test : cases)
        measure(test.name(), kTokens, [&] { evaluateOnce(test, threads); });
    for (const char* preset : {"Q8_0", "Q4_K_M"})
        compareWithLlama(preset, threads, results);

    using graph::Collect;
    for (const char* name : {"tales-dense", "tales-moe"})
        measure(std::string("calibrate ") + name, kTokens, [&] { calibrateOnce(name, Collect::Inputs, threads); });
    measure("calibrate tales-moe, every expert", kTokens,
            [&] { calibrateOnce("tales-moe", Collect::EveryExpert, threads); });
    for (const char* name : {"tales-dense", "tales-moe"})
        measure(std::string("generate ") + name, kGenerated, [&] { generateOnce(name, threads); });
}

} // namespace ql::bench
