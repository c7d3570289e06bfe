// SPDX-License-Identifier: GPL-3.0-or-later
// The studio from its start to its first window, warm, and what it needs while nobody does anything. There is no peer.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <stdexcept>

#include <fmt/core.h>

#include "tests/bench/bench.h"
#include "tests/bench/whole_file.h"

namespace ql::bench {
namespace {

constexpr int startRounds = 7; // behind one that warms up
constexpr const char* fields[] = {"wall_s", "processor_s", "idle_processor_s", "rss_kib", "pss_kib", "private_kib"};

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// What start_probe.cpp says of one start. The home is empty: no setting, no session.
nlohmann::json startOnce(const std::string& platform, const std::string& home)
{
    const std::string command =
        fmt::format("env HOME='{0}' XDG_CONFIG_HOME='{0}' LC_ALL=C.UTF-8 QT_QPA_PLATFORM={1} LD_PRELOAD='{2}' "
                    "QUANTLOOM_BENCH_START={3:.6f} '{4}' 2>/dev/null",
                    home, platform, QL_START_PROBE, now(), QL_PROGRAM);
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string said;
    char part[512];
    while (pipe && std::fgets(part, sizeof part, pipe.get()))
        said += part;
    nlohmann::json figures = nlohmann::json::parse(said, nullptr, false);
    if (figures.is_discarded())
        throw std::runtime_error(fmt::format("the studio did not start on {}", platform));
    return figures;
}

} // namespace

void startSuite(const Options&, Results& results)
{
    const ScratchFolder scratch;
    const std::string home = scratch.file("home"); // made by the program
    for (const std::string platform : {"offscreen", "xcb"}) {
        const std::string window = "first window, " + platform, memory = "idle memory, " + platform;
        if (!results.wants("start", window) && !results.wants("start", memory))
            continue;
        if (platform == "xcb" && !std::getenv("DISPLAY")) {
            fmt::print("start: no DISPLAY, so no window on xcb\n");
            continue;
        }
        startOnce(platform, home);
        std::vector<nlohmann::json> starts;
        for (int round = 0; round < startRounds; ++round)
            starts.push_back(startOnce(platform, home));
        nlohmann::ordered_json medians;
        for (const char* field : fields) {
            std::vector<double> values;
            for (const nlohmann::json& start : starts)
                values.push_back(start.at(field).get<double>());
            std::ranges::sort(values);
            medians[field] = values[startRounds / 2];
        }
        const auto add = [&](const std::string& name, double value, const char* unit) {
            if (results.wants("start", name))
                results.add(
                    {.suite = "start", .name = name, .ours = value, .unit = unit, .more = medians, .mayDiffer = true});
        };
        add(window, medians["wall_s"].get<double>(), "s");
        add(memory, medians["pss_kib"].get<double>() / 1024, "MiB");
    }
}

} // namespace ql::bench
