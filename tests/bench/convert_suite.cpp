// SPDX-License-Identifier: Apache-2.0
// Whole files, half a billion weights: our job from the Hugging Face folder beside llama_model_quantize from the equal
// BF16 GGUF, the same threads and disk. Ours includes syncing the file and reading everything back for the report,
// which the peer does not do; the seconds that reading takes alone are stated. "of_copy_and_read" compares with copying
// the source's bytes to another file, without syncing it, and reading that once; "of_synced_copy" with copying them
// until they are on the disk.
#include <algorithm>
#include <thread>

#include "core/container/container.h"
#include "core/plan/presets.h"
#include "tests/bench/synthetic_folder.h"
#include "tests/bench/whole_file.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::bench {
namespace {

struct Case {
    const char* preset;
    bool weighted = false;

    std::string name() const { return std::string(preset) + (weighted ? " with importance" : ""); }
};

constexpr Case cases[] = {{"BF16"},   {"Q8_0"}, {"Q4_0"},   {"Q6_K"},  {"Q4_K_M"},     {"Q4_K_M", true},
                          {"Q3_K_M"}, {"Q2_K"}, {"IQ4_XS"}, {"IQ3_S"}, {"IQ2_S", true}};

void runPeer(const std::string& model, const Case& test, const imatrix::ImportanceMatrix& importance,
             const std::string& output, unsigned threads)
{
    oracle::QuantizeRequest request;
    request.input = model;
    request.output = output;
    request.fileType = static_cast<int>(plan::findPreset(test.preset)->fileType);
    request.threads = static_cast<int>(threads);
    if (test.weighted)
        for (const auto& [name, entry] : importance.entries)
            request.importance[name] = entry.values;
    const std::string errors = oracle::Llama::instance().quantize(request);
    if (!errors.empty())
        throw std::runtime_error(errors);
}

std::vector<std::byte> readTensor(const container::FileHeader& header, const container::TensorEntry& tensor)
{
    std::vector<std::byte> bytes(tensor.bytes);
    if (const Status status = header.file->readAt(tensor.offset, bytes); !status)
        throw std::runtime_error(status.error().message);
    return bytes;
}

bool sameTensors(const std::string& ours, const std::string& theirs)
{
    const auto a = valueOf(container::readHeader(io::systemDisk(), ours));
    const auto b = valueOf(container::readHeader(io::systemDisk(), theirs));
    return std::ranges::equal(a.tensors, b.tensors, [&](const auto& x, const auto& y) {
        return x.name == y.name && x.shape == y.shape && x.type == y.type && readTensor(a, x) == readTensor(b, y);
    });
}

} // namespace

void convertSuite(const Options& options, Results& results)
{
    if (std::ranges::none_of(cases, [&](const Case& test) { return results.wants("convert", test.name()); }))
        return;
    const unsigned threads = options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    const ScratchFolder scratch;
    const std::string folder = scratch.file("model"), model = scratch.file("model.gguf");
    const std::string ours = scratch.file("ours.gguf"), theirs = scratch.file("theirs.gguf");
    if (const Status status = writeSyntheticFolder(folder, QL_SAMPLES_DIR); !status)
        throw std::runtime_error(status.error().message);
    const imatrix::ImportanceMatrix importance = syntheticImportance();
    runJob(folder, "BF16", nullptr, model, threads); // the peer reads no folders
    Cost copyCost;
    for (int round = 0; round < rounds; ++round)
        copyCost.measure([&] { copyAndRead(folder + "/model.safetensors", theirs); });
    for (const Case& test : cases) {
        if (!results.wants("convert", test.name()))
            continue;
        const auto weights = test.weighted ? std::make_shared<const imatrix::ImportanceMatrix>(importance) : nullptr;
        Cost ourCost, peerCost, syncedCost;
        report::Report report;
        for (int round = 0; round < rounds; ++round) {
            ourCost.measure([&] { report = runJob(folder, test.preset, weights, ours, threads); });
            peerCost.measure([&] { runPeer(model, test, importance, theirs, threads); });
            syncedCost.measure([&] { copyAndSync(folder + "/model.safetensors", scratch.file("copy")); });
        }
        results.add({"convert",
                     test.name(),
                     ourCost.seconds,
                     peerCost.seconds,
                     peerCost.seconds / ourCost.seconds,
                     "s",
                     sameTensors(ours, theirs),
                     {{"threads", threads},
                      {"ours_processor_s", ourCost.processorSeconds},
                      {"peer_processor_s", peerCost.processorSeconds},
                      {"ours_verify_s", report.verifySeconds},
                      {"of_copy_and_read", copyCost.seconds / ourCost.seconds},
                      {"of_synced_copy", syncedCost.seconds / ourCost.seconds}}});
    }
}

} // namespace ql::bench
