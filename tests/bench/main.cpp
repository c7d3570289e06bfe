// SPDX-License-Identifier: Apache-2.0
// quantloom-bench: our speed beside the real llama.cpp's, in one process and in turns, with the bytes compared.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "tests/bench/bench.h"

namespace ql::bench {
namespace {

struct NamedSuite {
    std::string name;
    Suite run;
};

const NamedSuite suites[] = {
    {"encode", encodeSuite},     {"best", bestSuite},       {"decode", decodeSuite},
    {"coded", codedSuite},       {"convert", convertSuite}, {"checkpoint", checkpointSuite},
    {"matvec", matvecSuite},     {"prefill", prefillSuite}, {"evaluate", evaluateSuite},
    {"generate", generateSuite},
#ifdef QL_BENCH_STUDIO
    {"studio", studioSuite},     {"studio", mapSuite},
#ifdef QL_START_PROBE
    {"start", startSuite},
#endif
#endif
};

int run(int argc, char** argv)
{
    Options options{.oracle = QL_ORACLE_DIR};
    std::string jsonFile, filter, isaName;
    CLI::App app("Compares Quantloom's speed with the real llama.cpp's.");
    app.add_option("--json", jsonFile, "Write the results to this file too");
    app.add_option("--filter", filter, "Only cases in whose \"suite case\" this expression is found");
    app.add_option("--oracle", options.oracle, "Folder of libggml-base.so and libllama")->capture_default_str();
    app.add_option("--ours-isa", isaName, "Instruction set of our codecs: scalar, avx2, avx512 (default: the best)");
    app.add_option("--device", options.device, "Where matvec and prefill run: a number, a part of a name");
    app.add_option("--threads", options.threads, "Threads where a suite uses several (default: all cores)");
    CLI11_PARSE(app, argc, argv);

    if (!isaName.empty())
        setenv("QUANTLOOM_ISA", isaName.c_str(), 1); // before anything asks which sets there are
    setenv("QUANTLOOM_ORACLE", options.oracle.c_str(), 1);
    options.isa = quant::supportedIsas().back();
    if (!isaName.empty() && isaName != quant::isaName(options.isa)) {
        fmt::print(stderr, "--ours-isa {}: this machine has no such instruction set\n", isaName);
        return 2;
    }
    std::optional<Regex> pattern;
    if (!filter.empty()) {
        auto compiled = Regex::compile(filter);
        if (!compiled) {
            fmt::print(stderr, "--filter: {}\n", compiled.error().message);
            return 2;
        }
        pattern = std::move(*compiled);
    }

    const nlohmann::ordered_json machine = describeMachine(options);
    fmt::print("{}, {} threads, {}\n", machine["processor"].get<std::string>(), machine["threads"].get<unsigned>(),
               quant::isaName(options.isa));
    Results results(std::move(pattern));
    for (const NamedSuite& suite : suites)
        suite.run(options, results);
    if (results.empty()) {
        fmt::print(stderr, "no case matches --filter {}\n", filter);
        return 2;
    }
    if (!jsonFile.empty()) {
        std::ofstream out(jsonFile);
        out << nlohmann::ordered_json{{"machine", machine}, {"results", results.toJson()}}.dump(2) << '\n';
        if (!out.flush()) {
            fmt::print(stderr, "cannot write {}\n", jsonFile);
            return 4;
        }
    }
    return results.allIdentical() ? 0 : 1;
}

} // namespace
} // namespace ql::bench

int main(int argc, char** argv)
{
    try {
        return ql::bench::run(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
