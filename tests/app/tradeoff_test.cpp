// SPDX-License-Identifier: GPL-3.0-or-later
// Error and bits: the chart, its table, and the panel on the sample.
#include <cmath>

#include <QLabel>
#include <QTableView>

#include "app/panels/tradeoff_panel.h"
#include "app/theme.h"
#include "core/quant/dispatch.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

using quant::Format;

job::TradeoffPoint point(Format type, double bits, double error, bool frontier)
{
    job::TradeoffPoint made;
    made.type = type;
    made.bitsPerWeight = bits;
    made.stats.count = 1;
    made.stats.sumXX = 1;
    made.stats.sumDD = error * error;
    made.frontier = frontier;
    return made;
}

std::vector<job::TradeoffPoint> somePoints()
{
    std::vector<job::TradeoffPoint> points{point(Format::Q8_0, 8.5, 0.005, true), point(Format::Q4_K, 4.5, 0.06, true),
                                           point(Format::Q4_0, 4.5, 0.09, false), point(Format::BF16, 16, 0, true),
                                           point(Format::IQ2_XXS, 2.06, 0.5, true)};
    points.back().skipped = "needs an importance matrix";
    return points;
}

} // namespace

class TradeoffTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Mode::Light);
        QLocale::setDefault(QLocale::c());
    }

    void theChartShowsWhatHasAnError()
    {
        TradeoffChart chart;
        chart.set(somePoints(), Format::Q4_0);
        QCOMPARE(chart.shownTypes(), (std::vector<Format>{Format::Q4_K, Format::Q4_0, Format::Q8_0}));
        chart.setMeasure(TradeoffChart::Measure::Sqnr);
        QCOMPARE(chart.shownTypes().size(), 3u);
        QCOMPARE(TradeoffChart::familyOf(Format::Q4_K), TradeoffChart::K);
        QCOMPARE(TradeoffChart::familyOf(Format::Q4_0), TradeoffChart::Legacy);
        QCOMPARE(TradeoffChart::familyOf(Format::IQ4_XS), TradeoffChart::I);
        QCOMPARE(TradeoffChart::familyOf(Format::BF16), TradeoffChart::Floats);
        QCOMPARE(TradeoffChart::familyOf(Format::FP8_BLOCK), TradeoffChart::Fp8);
        QCOMPARE(TradeoffChart::familyOf(Format::NVFP4), TradeoffChart::Other);
    }

    void theKeysGoFromPointToPoint()
    {
        TradeoffChart chart;
        chart.resize(600, 400);
        chart.show();
        chart.set(somePoints(), {});
        QSignalSpy picked(&chart, &TradeoffChart::picked);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(picked.count(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), Format::Q4_K);
        QVERIFY2(chart.accessibleDescription().contains("Q4_K: 4.50"), qPrintable(chart.accessibleDescription()));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), Format::Q8_0);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].value<Format>(), Format::Q4_0);
    }

    void theTableSaysTheSameInNumbers()
    {
        TradeoffModel model;
        model.set(somePoints(), Format::Q4_0);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, TradeoffModel::Type), "Q8_0");
        QCOMPARE(text(0, TradeoffModel::Bits), "8.50");
        QCOMPARE(text(0, TradeoffModel::Sqnr), "46.0"); // 20 log10(1 / 0.005)
        QCOMPARE(text(1, TradeoffModel::Front), "on the front");
        QCOMPARE(text(2, TradeoffModel::Front), "chosen");
        QCOMPARE(text(3, TradeoffModel::Sqnr), "exact");
        QCOMPARE(text(4, TradeoffModel::Error), QString());
        QCOMPARE(text(4, TradeoffModel::Note), "needs an importance matrix");
    }

    void thePanelMeasuresTheSelection()
    {
        Panel panel;
        test::openSample(panel.studio, panel.folder.path());
        const auto* sentence = panel.panel.findChild<QLabel*>("tradeoffSentence");
        QTRY_VERIFY(sentence->isVisible() && sentence->text().contains("Choose tensors"));
        panel.studio.selectTensor("blk.0.attn_k.weight");
        auto* badge = panel.panel.findChild<QLabel*>("tradeoffBadge");
        QTRY_COMPARE_WITH_TIMEOUT(badge->text(), QStringLiteral("Measured on all 128 rows"), 30'000);
        QCOMPARE(panel.shown(Format::Q8_0, TradeoffModel::Error).toDouble(),
                 panel.directError("blk.0.attn_k.weight", Format::Q8_0));
        QCOMPARE(panel.shown(Format::Q4_K, TradeoffModel::Error).toDouble(),
                 panel.directError("blk.0.attn_k.weight", Format::Q4_K));
        QCOMPARE(panel.shown(Format::Q4_K, TradeoffModel::Bits).toDouble(), 4.5);
        QVERIFY(!panel.shown(Format::IQ2_XXS, TradeoffModel::Note).toString().isEmpty()); // no importance matrix
        panel.studio.selectTensor("blk.0.attn_norm.weight");
        QTRY_VERIFY(sentence->isVisible() && sentence->text().contains("norms"));
    }

    void aPointTakenBecomesTheTypeInOneStep()
    {
        Panel panel;
        test::openSample(panel.studio, panel.folder.path());
        panel.studio.select({panel.indexOf("blk.0.ffn_up.weight"), panel.indexOf("blk.1.ffn_up.weight")});
        auto* chart = panel.panel.findChild<TradeoffChart*>("tradeoffChart");
        QTRY_VERIFY_WITH_TIMEOUT(!chart->shownTypes().empty(), 30'000);
        const int before = panel.studio.history().count();
        emit chart->picked(Format::Q5_1);
        QCOMPARE(panel.studio.history().count(), before + 1);
        test::waitForPlan(panel.studio);
        for (const char* name : {"blk.0.ffn_up.weight", "blk.1.ffn_up.weight"})
            QCOMPARE(panel.planned(name), Format::Q5_1);
        QVERIFY(panel.planned("blk.2.ffn_up.weight") != Format::Q5_1);
        QTRY_COMPARE(panel.shown(Format::Q5_1, TradeoffModel::Front).toString().contains("chosen"), true);
    }

private:
    struct Panel {
        Panel()
        {
            panel.resize(1000, 600);
            panel.show();
        }
        int indexOf(const char* name) const
        {
            const auto& tensors = studio.model()->tensors;
            return static_cast<int>(std::ranges::find(tensors, std::string(name), &arch::TargetTensor::name)
                                    - tensors.begin());
        }
        Format planned(const char* name) const
        {
            return studio.planner().plan()->stepOf(static_cast<std::size_t>(indexOf(name)))->planned.format;
        }
        QVariant shown(Format type, int column)
        {
            const QAbstractItemModel* table = panel.findChild<QTableView*>("tradeoffTable")->model();
            const std::string_view name = quant::info(type).name;
            for (int row = 0; row < table->rowCount(); ++row)
                if (table->index(row, TradeoffModel::Type).data().toString().toStdString() == name)
                    return table->index(row, column).data(Qt::EditRole);
            return {};
        }
        double directError(const char* name, Format type) const
        {
            const arch::TargetTensor& tensor = studio.model()->tensors[static_cast<std::size_t>(indexOf(name))];
            std::vector<float> original(tensor.elements()), decoded(original.size());
            (void)tensor.rows->readRows(0, tensor.rowCount(), original);
            std::vector<std::byte> bytes(tensor.rowCount() * *quant::rowBytes(quant::info(type), tensor.columns()));
            quant::encoder(type, quant::Search::Reference)(original.data(), tensor.rowCount(), tensor.columns(), {},
                                                           bytes.data());
            quant::decoder(type)(bytes.data(), tensor.rowCount(), tensor.columns(), decoded.data());
            quant::ErrorStats stats;
            for (std::size_t row = 0; row < tensor.rowCount(); ++row)
                stats.add(std::span(original).subspan(row * tensor.columns(), tensor.columns()),
                          std::span(decoded).subspan(row * tensor.columns(), tensor.columns()));
            return stats.relativeRmse();
        }

        QTemporaryDir folder{};
        Studio studio{};
        TradeoffPanel panel{studio, nullptr};
    };
};

QL_QT_TEST(TradeoffTest)
#include "tradeoff_test.moc"
