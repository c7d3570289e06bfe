// SPDX-License-Identifier: Apache-2.0
// Evaluations of the samples over 8192 tokens, from opening to the figures, and generation token by token. There is no
// peer: the library alone has no such tool.
#include <algorithm>
#include <thread>

#include "core/job/evaluate.h"
#include "core/job/generate.h"
#include "core/job/planned_model.h"
#include "core/tokenizer/text_tokenizer.h"
#include "gpu/cpu/cpu_backend.h"
#include "tests/bench/whole_file.h"

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
    for (const char* name : {"tales-dense", "tales-moe"})
        measure(std::string("generate ") + name, kGenerated, [&] { generateOnce(name, threads); });
}

} // namespace ql::bench
