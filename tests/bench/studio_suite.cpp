// SPDX-License-Identifier: GPL-3.0-or-later
// The studio with 100,802 tensors open and a job running: how long an event waits while somebody works in the window,
// and how long what they do takes. There is no peer.
#include <algorithm>

#include <QStandardPaths>
#include <fmt/core.h>

#include "app/language.h"
#include "app/theme.h"
#include "tests/bench/bench.h"
#include "tests/bench/studio_scene.h"

namespace ql::bench {
namespace {

constexpr const char* suite = "studio";
constexpr const char* eventCase = "event delay, 99.9th";
constexpr const char* openingCase = "event delay while opening, 99.9th";

nlohmann::ordered_json figuresOf(const Waits& waits)
{
    const auto rounded = [](double seconds) { return std::round(seconds * 1e6) / 1e6; };
    nlohmann::ordered_json json{{"events", waits.wall.size()}};
    for (const auto& [name, values] : {std::pair("", &waits.wall), std::pair("processor_", &waits.processor)}) {
        const std::string prefix = name;
        json[prefix + "median_s"] = rounded(percentile(*values, 0.5));
        json[prefix + "p99_s"] = rounded(percentile(*values, 0.99));
        json[prefix + "p99_9_s"] = rounded(percentile(*values, 0.999));
        json[prefix + "largest_s"] = rounded(values->back());
    }
    return json;
}

} // namespace

void studioSuite(const Options&, Results& results)
{
    const auto add = [&](const char* name, double seconds, nlohmann::ordered_json more = {}) {
        if (results.wants(suite, name))
            results.add({.suite = suite,
                         .name = name,
                         .ours = seconds,
                         .unit = "s",
                         .more = more.is_null() ? nlohmann::ordered_json::object() : std::move(more),
                         .mayDiffer = true});
    };
    constexpr const char* cases[] = {"open", "filter", "select all", "new preset to plan",
                                     "zoom", "paint",  openingCase,  eventCase};
    if (std::ranges::none_of(cases, [&](const char* name) { return results.wants(suite, name); }))
        return;
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    char name[] = "quantloom-bench";
    char* arguments[] = {name, nullptr};
    int count = 1;
    MeasuredApplication application(count, arguments);
    QApplication::setOrganizationName(QStringLiteral("quantloom-bench")); // the user's settings are left alone
    QApplication::setApplicationName(QStringLiteral("quantloom-bench"));
    app::language::apply(QStringLiteral("en"));
    app::theme::apply(application, app::theme::Mode::Light);

    const ScratchFolder scratch;
    StudioScene scene(scratch, application);
    QObject receiver;
    const auto showSlowest = [&] {
        const auto slowest = application.slowest();
        for (std::size_t i = 0; i < std::min<std::size_t>(slowest.size(), 25); ++i)
            fmt::print("  {:8.1f} ms of processor time, {:8.1f} ms: {}\n", 1e3 * slowest[i].processor,
                       1e3 * slowest[i].wall, slowest[i].what);
    };
    {
        DelayProbe probe(receiver);
        const double seconds = scene.open();
        const Waits waits = probe.finish();
        add("open", seconds);
        add(openingCase, percentile(waits.wall, 0.999), figuresOf(waits));
    }
    if (results.wants(suite, eventCase)) {
        DelayProbe probe(receiver);
        scene.startJob();
        scene.edit();
        scene.searchTable();
        scene.paintMaps();
        const Waits waits = probe.finish();
        scene.stopJob();
        add(eventCase, percentile(waits.wall, 0.999), figuresOf(waits));
    }
    showSlowest();
    application.setDoing({});
    add("filter", scene.filter());
    add("select all", scene.selectAll());
    add("new preset to plan", scene.replan());
    add("zoom", scene.zoom());
    add("paint", scene.paint());
}

} // namespace ql::bench
