// SPDX-License-Identifier: GPL-3.0-or-later
// The report panel: its heat map, its charts with their figures, and the documents made of it.
#include <cmath>
#include <map>

#include <QAction>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHorizontalBarSeries>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QScatterSeries>
#include <QTabWidget>
#include <QTableView>

#include "app/card_dialog.h"
#include "app/panels/report_charts.h"
#include "app/panels/report_panel.h"
#include "app/picture_export.h"
#include "app/report_actions.h"
#include "app/report_pdf.h"
#include "app/theme.h"
#include "core/report/html.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

report::TensorRow row(const std::string& name, const std::string& role, int layer, const std::string& type,
                      std::uint64_t bytes, double xx, double dd)
{
    report::TensorRow made;
    made.name = name;
    made.role = role;
    made.layer = layer;
    made.shape = {4, 8};
    made.planned = made.written = made.readBack = type;
    made.bytes = bytes;
    made.stats.count = 32;
    made.stats.sumXX = made.stats.sumYY = xx;
    made.stats.sumDD = dd;
    return made;
}

Studio::ReportPtr smallReport()
{
    auto report = std::make_shared<report::Report>();
    report->output = "small.gguf";
    report->complete = true;
    report->bytes = 90;
    report->tensors = {row("embed", "embed", -1, "Q8_0", 30, 1, 0.0001), row("0.up", "up", 0, "Q4_K", 20, 1, 0.01),
                       row("0.down", "down", 0, "Q4_K", 20, 3, 0.27), row("1.up", "up", 1, "Q4_K", 20, 1, 0.04),
                       row("1.norm", "norm", 1, "F32", 10, 1, 0)};
    return report;
}

struct Panel {
    Panel()
    {
        theme::apply(*qApp, theme::Mode::Light);
        panel.resize(1000, 700);
        panel.show();
    }
    template <typename T> T* find(const char* name)
    {
        auto* found = panel.findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    ReportChart* openCharts()
    {
        auto* tabs = find<QTabWidget>("reportViews");
        for (int i = 0; i < tabs->count(); ++i)
            if (qobject_cast<ReportCharts*>(tabs->widget(i)))
                tabs->setCurrentIndex(i);
        return find<ReportChart>("reportChart");
    }
    void choose(ReportChartKind kind) { find<QComboBox>("reportChartKind")->setCurrentIndex(static_cast<int>(kind)); }
    double figure(int line, int column)
    {
        return find<QTableView>("reportChartTable")->model()->index(line, column).data(Qt::EditRole).toDouble();
    }
    int lines() { return find<QTableView>("reportChartTable")->model()->rowCount(); }

    QTemporaryDir folder{};
    Studio studio{};
    ReportPanel panel{studio, nullptr};
};

} // namespace

class ReportPanelTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void barsAndTableHaveTheBytesOfEachType()
    {
        Panel panel;
        panel.studio.showReport(smallReport());
        ReportChart* chart = panel.openCharts();
        QTRY_COMPARE(panel.lines(), 3);
        QCOMPARE(panel.figure(0, ReportFigures::TypeBytes), 60.0); // Q4_K, the most
        QCOMPARE(panel.figure(0, ReportFigures::TypePart), 60.0 / 100);
        QCOMPARE(panel.figure(0, ReportFigures::TypeBits), 8 * 60.0 / (3 * 32));
        QCOMPARE(panel.figure(0, ReportFigures::TypeError), std::sqrt((0.01 + 0.27 + 0.04) / (1 + 3 + 1)));
        QCOMPARE(panel.figure(2, ReportFigures::TypeBytes), 10.0);
        auto* bars = qobject_cast<QHorizontalBarSeries*>(chart->chart()->series().value(0));
        QVERIFY(bars);
        const QBarSet& set = *bars->barSets().front();
        QCOMPARE(set.count(), 3);
        QCOMPARE(set.at(2), 60.0); // from the bottom
        QCOMPARE(set.at(0), 10.0);
        emit bars->clicked(2, bars->barSets().front());
        QCOMPARE(panel.find<QTableView>("reportChartTable")->currentIndex().row(), 0);
        QVERIFY(set.isBarSelected(2));
        QVERIFY(!chart->accessibleName().isEmpty() && !chart->accessibleDescription().isEmpty());
    }

    void linesShowLayersAndTheirWorst()
    {
        Panel panel;
        panel.studio.showReport(smallReport());
        ReportChart* chart = panel.openCharts();
        panel.choose(ReportChartKind::ErrorByLayer);
        QTRY_COMPARE(panel.lines(), 3); // global, 0, 1
        std::map<QString, QList<QPointF>> lines;
        for (QAbstractSeries* series : chart->chart()->series())
            if (auto* line = qobject_cast<QLineSeries*>(series))
                lines[line->name()] = line->points();
        QCOMPARE(lines.size(), 2u);
        const QList<QPointF> all = lines["All tensors of the layer"], worst = lines["Worst tensor of the layer"];
        QCOMPARE(all, (QList<QPointF>{{0, std::sqrt(0.28 / 4)}, {1, std::sqrt(0.04 / 2)}}));
        QCOMPARE(worst, (QList<QPointF>{{0, std::sqrt(0.27 / 3)}, {1, 0.2}}));
        auto* table = panel.find<QTableView>("reportChartTable");
        table->setCurrentIndex(table->model()->index(1, 0));
        bool isRinged = false;
        for (QAbstractSeries* series : chart->chart()->series())
            if (auto* ring = qobject_cast<QScatterSeries*>(series))
                isRinged = ring->points() == QList<QPointF>{all[0]};
        QVERIFY(isRinged);
        emit table->activated(table->currentIndex());
        QCOMPARE(panel.studio.selectedTensor(), "0.down");
    }

    void pointsShowErrorAgainstBitsAndLeaveTheExactToTheTable()
    {
        Panel panel;
        panel.studio.showReport(smallReport());
        ReportChart* chart = panel.openCharts();
        panel.choose(ReportChartKind::ErrorAgainstBits);
        QTRY_COMPARE(panel.lines(), 4); // embed, up, down, norm
        QCOMPARE(panel.figure(1, ReportFigures::RoleError), std::sqrt(0.05 / 2));
        QCOMPARE(panel.figure(1, ReportFigures::RoleBits), 8 * 40.0 / 64);
        std::map<QString, int> points;
        for (QAbstractSeries* series : chart->chart()->series())
            if (auto* scatter = qobject_cast<QScatterSeries*>(series); scatter && !scatter->name().isEmpty())
                points[scatter->name()] = scatter->count();
        QCOMPARE(points, (std::map<QString, int>{{"Q4_K", 2}, {"Q8_0", 1}}));
        panel.choose(ReportChartKind::TensorsByError);
        QTRY_COMPARE(panel.find<QTableView>("reportChartTable")->model()->columnCount(), 3);
        double tensors = 0;
        for (int line = 0; line < panel.lines(); ++line)
            tensors += panel.figure(line, ReportFigures::BinTensors);
        QCOMPARE(tensors, 5.0);
        QCOMPARE(panel.figure(0, ReportFigures::BinTensors), 1.0); // the exact one
    }

    void everyChartCanBeSaved()
    {
        Panel panel;
        panel.studio.showReport(smallReport());
        ReportChart* chart = panel.openCharts();
        for (int kind = 0; kind < reportChartKinds; ++kind) {
            panel.choose(static_cast<ReportChartKind>(kind));
            QTRY_VERIFY(panel.lines() > 0);
            auto* model = panel.find<QTableView>("reportChartTable")->model();
            for (const char* ending : {".png", ".svg", ".csv"}) {
                const QString path =
                    panel.folder.filePath(reportChartFile(static_cast<ReportChartKind>(kind)) + QLatin1String(ending));
                QVERIFY(writePicture(pictureOf(*chart, "chart", model), path));
                QVERIFY(QFileInfo(path).size() > 20);
            }
        }
        theme::apply(*qApp, theme::Mode::Dark); // made anew in other colours
        QCOMPARE(chart->chart()->backgroundBrush().color(), chart->palette().color(QPalette::Base));
        theme::apply(*qApp, theme::Mode::Light);
    }

    void cellsOfTheHeatMapChooseTensorsAndFollowTheChoice()
    {
        Panel panel;
        test::openSample(panel.studio, panel.folder.path());
        panel.studio.startJob(true);
        QTRY_VERIFY_WITH_TIMEOUT(panel.studio.report(), 60000);
        auto* map = panel.find<LayerMap>("reportHeatmap");
        QTRY_VERIFY(map->source());
        const auto rowOf = [&](const char* role) {
            const auto at = std::ranges::find(map->rows(), QString(role), &LayerMap::Row::label);
            return static_cast<int>(at - map->rows().begin());
        };
        const auto centre = [&](int place) { return map->placeRect(place).center(); };
        const int up = map->placeOf(rowOf("ffn_up"), 1);
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, centre(up));
        QCOMPARE(panel.studio.selectedTensor(), "blk.0.ffn_up.weight");
        QTest::mouseClick(map->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(up + 1));
        QCOMPARE(panel.studio.selection().count(), 2);
        panel.studio.selectTensor("blk.2.attn_v.weight");
        QCOMPARE(map->current(), map->placeOf(rowOf("attn_v"), 3));
        QVERIFY(map->source()->description(up).contains("blk.0.ffn_up.weight"));
        const auto bits = [&](int place) { return map->source()->colour(place); };
        QCOMPARE(bits(map->placeOf(rowOf("ffn_norm"), 1)), ColourMap::error().at(0)); // exact
        QVERIFY(bits(up) != ColourMap::error().at(0));
    }

    void documentsAreMadeOfWhatIsOnDisplay()
    {
        Panel panel;
        ReportActions actions(panel.studio, &panel.panel);
        for (QAction* action : actions.all())
            QVERIFY(!action->isEnabled());
        auto report = std::make_shared<report::Report>(*smallReport());
        report->output = panel.folder.filePath("small.gguf").toStdString();
        report->source.repository = "maker/model";
        panel.studio.showReport(report);
        for (QAction* action : actions.all())
            QVERIFY(action->isEnabled() && !action->toolTip().isEmpty());
        const QSignalSpy done(&panel.studio, &Studio::noticed), failed(&panel.studio, &Studio::failed);
        actions.savePdf(panel.folder.filePath("a.pdf"));
        actions.saveHtml(panel.folder.filePath("a.html")); // while the other is at work: both are made
        actions.saveHtml(panel.folder.filePath("b.html"));
        QTRY_COMPARE(done.count(), 3);
        for (const char* name : {"a.html", "b.html"})
            QCOMPARE(test::contentsOf(panel.folder.filePath(name)).toStdString(), report::toHtml(*report));
        const QByteArray pdf = test::contentsOf(panel.folder.filePath("a.pdf"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.count("/Type /Page\n") >= 3); // charts, the truth table, errors
        actions.savePdf(panel.folder.filePath("nowhere/a.pdf"));
        QTRY_COMPARE(failed.count(), 1);
        actions.action(QStringLiteral("copyReport"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains("## Errors"));
        QVERIFY(actions.documentToShow().contains("small.gguf.report.html")); // made in the folder for such files
        QDesktopServices::setUrlHandler("file", this, "opened");
        actions.action(QStringLiteral("openReport"))->trigger();
        QDesktopServices::unsetUrlHandler("file");
        QVERIFY(m_opened.endsWith("small.gguf.report.html"));
        QVERIFY(test::contentsOf(m_opened).startsWith("<!DOCTYPE html>"));
    }

    void theModelCardShowsWhatItWillSay()
    {
        Panel panel;
        auto report = std::make_shared<report::Report>(*smallReport());
        report->source.repository = "maker/model";
        CardDialog dialog(report, &panel.panel);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* text = dialog.findChild<QPlainTextEdit*>("cardText");
        QVERIFY(text->toPlainText().contains("base_model: maker/model"));
        dialog.findChild<QLineEdit*>("cardBase")->setText("other/one");
        dialog.findChild<QLineEdit*>("cardBy")->setText("me");
        QVERIFY(text->toPlainText().contains("base_model: other/one\n"));
        QVERIFY(text->toPlainText().contains("quantized_by: me\n"));
        panel.studio.showReport(report);
        ReportActions actions(panel.studio, &panel.panel);
        const QSignalSpy done(&panel.studio, &Studio::noticed);
        actions.saveCard(panel.folder.filePath("README.md"), {"other/one", "me"});
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(QString::fromUtf8(test::contentsOf(panel.folder.filePath("README.md"))), text->toPlainText());
    }

    void pagesOfAnyDeviceAreFilled()
    {
        const Panel panel;
        const QString path = panel.folder.filePath("letter.pdf");
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::Letter)); // portrait, at a printer's resolution
        writer.setResolution(1200);
        QVERIFY(printReport(*smallReport(), writer));
    }

public slots:
    void opened(const QUrl& url) { m_opened = url.toLocalFile(); }

private:
    QString m_opened{};
};

QL_QT_TEST(ReportPanelTest)
#include "report_panel_test.moc"
