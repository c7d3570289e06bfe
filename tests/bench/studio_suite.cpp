// SPDX-License-Identifier: GPL-3.0-or-later
// The studio with 100,802 tensors open and a job running: how long an event waits while somebody works in the window,
// and how long what they do takes. There is no peer.
#include <algorithm>
#include <chrono>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <fmt/core.h>

#include "app/language.h"
#include "app/main_window.h"
#include "app/theme.h"
#include "app/workspace.h"
#include "core/io/file.h"
#include "core/job/quantize.h"
#include "tests/bench/bench.h"
#include "tests/bench/vast_gguf.h"
#include "tests/bench/whole_file.h"

namespace ql::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* suite = "studio";
constexpr const char* eventCase = "event delay, 99.9th";
constexpr auto patience = std::chrono::seconds(60);

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Posts an event every millisecond from another thread and notes how long each waited for the event loop.
class DelayProbe {
public:
    explicit DelayProbe(QObject& receiver)
        : m_thread([this, &receiver](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                const auto posted = Clock::now();
                QMetaObject::invokeMethod(
                    &receiver, [this, posted] { m_delays.push_back(secondsSince(posted)); }, Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        })
    {
    }

    /// Ends it; the delays in ascending order. Call on the receiver's thread.
    std::vector<double> finish()
    {
        m_thread.request_stop();
        m_thread.join();
        QCoreApplication::processEvents();
        std::ranges::sort(m_delays);
        return m_delays;
    }

private:
    std::vector<double> m_delays{};
    std::jthread m_thread;
};

/// Notes the processor time of each event: what other programs do does not count.
class MeasuredApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // Read before: the event may delete its receiver.
        const QString what = QStringLiteral("%1 %2").arg(receiver->metaObject()->className()).arg(event->type());
        const bool outermost = m_depth++ == 0;
        const double start = threadSeconds();
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        if (const double taken = threadSeconds() - start; outermost && m_on)
            m_slowest.emplace_back(taken, what);
        return handled;
    }

    void start() { m_on = true; }
    /// Slowest first.
    std::vector<std::pair<double, QString>> slowest()
    {
        std::ranges::sort(m_slowest, std::greater{});
        return m_slowest;
    }

private:
    std::vector<std::pair<double, QString>> m_slowest{};
    int m_depth = 0;
    bool m_on = false;
};

double percentile(const std::vector<double>& sorted, double share)
{
    if (sorted.empty())
        throw std::runtime_error("no event came through");
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

template <typename Condition> void waitUntil(const char* what, Condition condition)
{
    const auto start = Clock::now();
    while (!condition()) {
        if (Clock::now() - start > patience)
            throw std::runtime_error(std::string("the studio did not come to the point: ") + what);
        QTest::qWait(1);
    }
}

/// Lets the event loop run and so answer.
void rest()
{
    QTest::qWait(120);
}

/// A job that quantises the sample again and again until it is cancelled.
job::Queue::Work busyJob(const std::string& folder)
{
    return [folder](job::Context& context) -> Result<report::Report> {
        QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), std::string(QL_SAMPLES_DIR) + "/tales-dense"));
        QL_TRY(auto model, arch::interpret(std::move(checkpoint)));
        QL_TRY(const auto plan, plan::makePlan(model, {}, nullptr, "busy.gguf"));
        job::QuantizeOptions options;
        options.output = folder + "/busy.gguf";
        options.overwrite = true;
        for (;;) {
            QL_CHECK(context.checkpoint());
            QL_TRY(const auto report, job::quantize(io::systemDisk(), plan, options, context));
        }
    };
}

/// The window over one model, driven as a user would.
class Scene {
public:
    explicit Scene(const ScratchFolder& scratch)
        : m_model(QString::fromStdString(scratch.file("vast.gguf")))
        , m_folder(scratch.file("out"))
        , m_window(m_studio)
    {
        if (const Status status = writeVastGguf(m_model.toStdString()); !status)
            throw std::runtime_error(status.error().message);
        QDir().mkpath(QString::fromStdString(m_folder));
        m_studio.setOutputFolder(QString::fromStdString(m_folder));
        m_window.resize(1400, 900);
        m_window.show();
    }

    double open()
    {
        const auto start = Clock::now();
        m_studio.open(m_model);
        waitUntil("a model", [&] { return m_studio.model() != nullptr; });
        const double seconds = secondsSince(start);
        waitUntil("a plan", [&] { return m_studio.planner().plan() && !m_studio.planner().busy(); });
        return seconds;
    }

    void startJob() { m_studio.jobs().add(QStringLiteral("busy"), busyJob(m_folder)); }
    void stopJob() { m_studio.jobs().cancel(0); }

    /// Each panel, each kind of edit, the filter and the selection.
    void work()
    {
        for (const app::PanelInfo& info : app::panels()) {
            m_window.showPanel(QString::fromLatin1(info.id));
            rest();
            edit();
        }
        m_window.showPanel(QStringLiteral("tensors"));
        auto* filter = m_window.findChild<QLineEdit*>(QStringLiteral("tensorFilter"));
        for (const char letter : {'b', 'l', 'k', '.', '3'}) {
            QTest::keyClick(filter, letter);
            rest();
        }
        filter->clear();
        auto* table = m_window.findChild<QTableView*>(QStringLiteral("tensorTable"));
        for (const int column : {0, 3, 0}) {
            table->sortByColumn(column, Qt::DescendingOrder);
            rest();
        }
        table->selectAll();
        rest();
        table->scrollToBottom();
        rest();
        m_studio.select({});
        rest();
    }

    double filter()
    {
        m_window.showPanel(QStringLiteral("tensors"));
        auto* field = m_window.findChild<QLineEdit*>(QStringLiteral("tensorFilter"));
        const auto start = Clock::now();
        field->setText(QStringLiteral("ffn_down.17."));
        QCoreApplication::processEvents();
        const double seconds = secondsSince(start);
        field->clear();
        return seconds;
    }

    double selectAll()
    {
        std::vector<int> all(m_studio.model()->tensors.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<int>(i);
        const auto start = Clock::now();
        m_studio.select(all);
        QCoreApplication::processEvents();
        const double seconds = secondsSince(start);
        m_studio.select({});
        return seconds;
    }

    /// From a new preset to its plan in the window.
    double replan()
    {
        const auto start = Clock::now();
        m_studio.edit(QStringLiteral("preset"), [](plan::Recipe& recipe) { recipe.preset = "Q6_K"; });
        waitUntil("a plan", [&] { return !m_studio.planner().busy(); });
        return secondsSince(start);
    }

private:
    void edit()
    {
        m_studio.edit(QStringLiteral("preset"),
                      [this](plan::Recipe& recipe) { recipe.preset = m_edits % 2 ? "Q4_K_M" : "Q5_K_M"; });
        if (m_edits++ % 3 == 0)
            m_studio.addRule(QStringLiteral("blk\\.%1\\.").arg(m_edits), quant::Format::Q8_0);
        rest();
        m_studio.select({m_edits, m_edits + 1, m_edits + 500});
        rest();
        m_studio.history().undo();
        rest();
        m_studio.history().redo();
        rest();
    }

    QString m_model;
    std::string m_folder;
    app::Studio m_studio{};
    app::MainWindow m_window;
    int m_edits = 0;
};

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
    constexpr const char* cases[] = {"open", "filter", "select all", "new preset to plan", eventCase};
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
    Scene scene(scratch);
    add("open", scene.open());
    add("filter", scene.filter());
    add("select all", scene.selectAll());
    add("new preset to plan", scene.replan());
    if (!results.wants(suite, eventCase))
        return;
    QObject receiver;
    application.start();
    DelayProbe probe(receiver);
    scene.startJob();
    scene.work();
    scene.stopJob();
    const std::vector<double> delays = probe.finish();
    const auto slowest = application.slowest();
    for (std::size_t i = 0; i < std::min<std::size_t>(slowest.size(), 12); ++i)
        fmt::print("  {:8.1f} ms of processor time: {}\n", 1e3 * slowest[i].first, slowest[i].second.toStdString());
    add(eventCase, percentile(delays, 0.999),
        {{"events", delays.size()},
         {"median_s", percentile(delays, 0.5)},
         {"largest_s", delays.back()},
         {"slowest_event_processor_s", slowest.front().first}});
}

} // namespace ql::bench
