// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <thread>

#include <sys/utsname.h>
#include <unistd.h>

#include "tests/bench/bench.h"

namespace ql::bench {
namespace {

std::string processorName()
{
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);)
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    return "unknown";
}

} // namespace

nlohmann::ordered_json describeMachine(const Options& options)
{
    utsname system{};
    uname(&system);
    const auto memory = static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::uint64_t>(getpagesize());
    return {{"processor", processorName()},
            {"threads", std::thread::hardware_concurrency()},
            {"memory_bytes", memory},
            {"system", std::string(system.sysname) + " " + system.release},
            {"compiler", std::string("GCC-compatible ") + __VERSION__},
            {"instruction_set", quant::isaName(options.isa)},
            {"peer", "llama.cpp in " + options.oracle}};
}

} // namespace ql::bench
