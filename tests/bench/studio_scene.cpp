// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/studio_scene.h"

#include <numeric>
#include <stdexcept>

#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include "app/paint.h"
#include "app/strokes.h"
#include "app/widgets/layer_map.h"
#include "core/io/file.h"
#include "core/job/quantize.h"
#include "tests/bench/bench.h"
#include "tests/bench/vast_gguf.h"

namespace ql::bench {

namespace {

using Clock = MeasuredApplication::Clock;

constexpr auto patience = std::chrono::seconds(60);
constexpr int shortRest = 120, longRest = 400; // ms

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

} // namespace

StudioScene::StudioScene(const ScratchFolder& scratch, MeasuredApplication& application)
    : m_application(application)
    , m_model(QString::fromStdString(scratch.file("vast.gguf")))
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

// The event loop sleeps until something comes, as that of the program does.
void StudioScene::rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void StudioScene::waitUntil(const char* what, const std::function<bool()>& condition)
{
    const auto start = Clock::now();
    while (!condition()) {
        if (Clock::now() - start > patience)
            throw std::runtime_error(std::string("the studio did not come to the point: ") + what);
        rest(1);
    }
}

bool StudioScene::isSettled() const
{
    return m_studio.strokes().waiting().empty() && m_studio.planner().plan() && !m_studio.planner().busy();
}

void StudioScene::settle()
{
    waitUntil("a plan", [this] { return isSettled(); });
    rest(longRest);
}

void StudioScene::act(const char* what, const std::function<void()>& action)
{
    m_application.setDoing(what);
    m_application.measure(" itself", action);
    rest(shortRest);
}

template <typename Widget> Widget& StudioScene::find(const char* name)
{
    auto* widget = m_window.findChild<Widget*>(QString::fromLatin1(name));
    if (!widget)
        throw std::runtime_error(std::string("the window has no ") + name);
    return *widget;
}

double StudioScene::open()
{
    m_application.setDoing("open");
    const auto start = Clock::now();
    m_studio.open(m_model);
    waitUntil("a model", [&] { return m_studio.model() != nullptr; });
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    settle();
    return seconds;
}

void StudioScene::startJob()
{
    m_studio.jobs().add(QStringLiteral("busy"), busyJob(m_folder));
}

void StudioScene::stopJob()
{
    m_studio.jobs().cancel(0);
}

void StudioScene::editOnce(const std::string& panel)
{
    const auto named = [&](const char* what) { return panel + ", " + what; };
    act(named("preset").c_str(), [this] {
        m_studio.edit(QStringLiteral("preset"),
                      [this](plan::Recipe& recipe) { recipe.preset = m_edits % 2 ? "Q4_K_M" : "Q5_K_M"; });
    });
    if (m_edits++ % 3 == 0)
        act(named("rule").c_str(),
            [this] { m_studio.addRule(QStringLiteral("blk\\.%1\\.").arg(m_edits), quant::Format::Q8_0); });
    act(named("select").c_str(), [this] { m_studio.select({m_edits, m_edits + 1, m_edits + 500}); });
    act(named("undo").c_str(), [this] { m_studio.history().undo(); });
    act(named("redo").c_str(), [this] { m_studio.history().redo(); });
    settle();
}

void StudioScene::edit()
{
    for (const app::PanelInfo& info : app::panels()) {
        act((std::string("show ") + info.id).c_str(), [&] { m_window.showPanel(QString::fromLatin1(info.id)); });
        editOnce(info.id);
    }
}

void StudioScene::searchTable()
{
    act("show tensors", [this] { m_window.showPanel(QStringLiteral("tensors")); });
    auto& filter = find<QLineEdit>("tensorFilter");
    for (const char letter : {'b', 'l', 'k', '.', '3'})
        act("type in the filter", [&] { QTest::keyClick(&filter, letter); });
    act("clear the filter", [&] { filter.clear(); });
    auto& table = find<QTableView>("tensorTable");
    for (const int column : {0, 3, 6, 10, 0}) {
        const std::string what = "sort by column " + std::to_string(column);
        act(what.c_str(), [&] { table.sortByColumn(column, Qt::DescendingOrder); });
    }
    act("choose all rows", [&] { table.selectAll(); });
    act("scroll to the end", [&] { table.scrollToBottom(); });
    act("another preset, sorted and all chosen",
        [this] { m_studio.edit(QStringLiteral("preset"), [](plan::Recipe& recipe) { recipe.preset = "Q3_K_M"; }); });
    settle();
    act("choose every third", [this] {
        std::vector<int> third;
        for (int i = 0; i < static_cast<int>(m_studio.model()->tensors.size()); i += 3)
            third.push_back(i);
        m_studio.select(third);
    });
    act("scroll to the beginning", [&] { table.scrollToTop(); });
    act("choose nothing", [&] { m_studio.select({}); });
    act("not sorted", [&] { table.sortByColumn(-1, Qt::AscendingOrder); });
}

void StudioScene::drag(QWidget& view, QPoint from, QPoint to)
{
    constexpr int steps = 12;
    act("press", [&] { QTest::mousePress(&view, Qt::LeftButton, {}, from); });
    for (int step = 1; step <= steps; ++step) {
        const QPointF at = from + (to - from) * (static_cast<double>(step) / steps);
        QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        m_application.setDoing("drag");
        m_application.measure(" itself", [&] { QCoreApplication::sendEvent(&view, &move); });
        rest(16);
    }
    act("release", [&] { QTest::mouseRelease(&view, Qt::LeftButton, {}, to); });
}

void StudioScene::paintMaps()
{
    for (const char* panel : {"layers", "sizes"}) {
        act((std::string("show ") + panel).c_str(), [&] { m_window.showPanel(QString::fromLatin1(panel)); });
        rest(longRest);
        auto& map = find<app::TensorView>(panel == std::string("layers") ? "layerMap" : "sizeMap");
        QWidget& view = *map.viewport();
        for (const int times : {0, 1}) {
            const QPoint end(view.width() / 2, view.height() - 4);
            drag(view, QPoint(view.width() / 4 * times + 160, 30), end);
            act("paint", [this] { app::paintSelection(m_studio, quant::Format::Q6_K); });
            settle();
            act("paint otherwise", [this] { app::paintSelection(m_studio, quant::Format::Q3_K); });
            settle();
            act("unpaint", [this] { app::unpaintSelection(m_studio); });
            settle();
            act("undo painting", [this] { app::undoLast(m_studio); });
            act("undo painting", [this] { app::undoLast(m_studio); });
            settle();
            act("redo painting", [this] { m_studio.history().redo(); });
            settle();
        }
        act("choose all", [&] { QTest::keyClick(&map, Qt::Key_A, Qt::ControlModifier); });
        act("choose nothing", [&] { QTest::keyClick(&map, Qt::Key_Escape); });
    }
    act("show layers", [&] { m_window.showPanel(QStringLiteral("layers")); });
    auto& map = find<app::LayerMap>("layerMap");
    for (int row = 0; row < static_cast<int>(map.rows().size()); ++row) {
        if (!map.rows()[static_cast<std::size_t>(row)].canFold)
            continue;
        act("unfold", [&] { emit map.foldRequested(row); });
        break;
    }
    rest(longRest);
    for (const double factor : {1.25, 1.25, 1.25, 0.8, 0.8, 0.8})
        act("zoom", [&] { map.zoomBy(factor); });
    act("choose all unfolded", [&] { QTest::keyClick(&map, Qt::Key_A, Qt::ControlModifier); });
    act("another preset, unfolded",
        [this] { m_studio.edit(QStringLiteral("preset"), [](plan::Recipe& recipe) { recipe.preset = "Q4_K_S"; }); });
    settle();
}

double StudioScene::timed(const std::function<void()>& action, const std::function<bool()>& condition)
{
    const auto start = Clock::now();
    action();
    QCoreApplication::processEvents();
    waitUntil("what was asked for", condition);
    QCoreApplication::processEvents();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double StudioScene::filter()
{
    m_window.showPanel(QStringLiteral("tensors"));
    auto& field = find<QLineEdit>("tensorFilter");
    const QAbstractItemModel& rows = *find<QTableView>("tensorTable").model();
    const double seconds = timed([&] { field.setText(QStringLiteral("ffn_down.17.")); },
                                 [&] { return rows.rowCount() > 0 && rows.rowCount() < 1000; });
    field.clear();
    rest(longRest);
    return seconds;
}

double StudioScene::selectAll()
{
    std::vector<int> all(m_studio.model()->tensors.size());
    std::iota(all.begin(), all.end(), 0);
    const double seconds = timed([&] { m_studio.select(all); }, [] { return true; });
    m_studio.select({});
    rest(longRest);
    return seconds;
}

double StudioScene::replan()
{
    return timed([&] { m_studio.edit(QStringLiteral("preset"), [](plan::Recipe& recipe) { recipe.preset = "Q6_K"; }); },
                 [&] { return !m_studio.planner().busy(); });
}

double StudioScene::zoom()
{
    m_window.showPanel(QStringLiteral("layers"));
    rest(longRest);
    auto& map = find<app::LayerMap>("layerMap");
    const double seconds = timed([&] { map.zoomBy(1.25); }, [] { return true; });
    map.zoomBy(0.8);
    rest(longRest);
    return seconds;
}

double StudioScene::paint()
{
    std::vector<int> half(m_studio.model()->tensors.size() / 2);
    std::iota(half.begin(), half.end(), 0);
    m_studio.select(half);
    rest(longRest);
    const double seconds =
        timed([&] { app::paintSelection(m_studio, quant::Format::Q5_K); }, [&] { return isSettled(); });
    app::undoLast(m_studio);
    m_studio.select({});
    settle();
    return seconds;
}

} // namespace ql::bench
