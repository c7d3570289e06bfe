// SPDX-License-Identifier: GPL-3.0-or-later
// What would hold the window with a large model open happens elsewhere: not by the clock (that is the benchmark's), but
// by what has not happened yet when a call returns, and by what then comes out.
#include <numeric>

#include <QTableView>
#include <QTemporaryDir>

#include "app/models/figure_rows.h"
#include "app/models/tensor_filter.h"
#include "app/paint.h"
#include "app/panels/layer_map_panel.h"
#include "app/strokes.h"
#include "app/widgets/table_selection.h"
#include "tests/app/fake_model.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"
#include "tests/bench/vast_gguf.h"

using namespace ql;
using namespace ql::app;
using quant::Format;

namespace {

constexpr int layers = 60, experts = 110; // enough that finding the rules of a stroke is left to another thread

QString firstCellOf(const QAbstractItemModel& rows, int row)
{
    return rows.index(row, 0).data().toString();
}

/// A studio with a model of some thousand tensors whose plan is there.
class Large {
public:
    Large()
    {
        const QString path = m_folder.filePath("vast.gguf");
        written = bool(bench::writeVastGguf(path.toStdString(), layers, experts));
        studio.setOutputFolder(m_folder.path());
        studio.open(path);
    }
    bool isReady() { return written && studio.planner().plan() && !studio.planner().busy(); }

    /// Experts in no order that anybody would write down.
    std::vector<int> irregular() const
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < studio.model()->tensors.size(); ++i) {
            if (studio.model()->tensors[i].role.starts_with("ffn_down") && i * 7919 % 13 < 5)
                found.push_back(static_cast<int>(i));
        }
        return found;
    }
    std::vector<std::string> planned() const
    {
        std::vector<std::string> types;
        for (const plan::Step& step : studio.planner().plan()->steps)
            types.push_back(step.planned.name());
        return types;
    }

    Studio studio{};
    bool written = false;

private:
    QTemporaryDir m_folder{};
};

} // namespace

class LatencyTest : public QObject {
    Q_OBJECT
private slots:
    void aLongTableIsSortedElsewhere()
    {
        TensorModel model;
        TensorFilter rows(model);
        const auto tensors = test::fakeModel(20'000);
        QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
        model.set(tensors, nullptr);
        QCOMPARE(resets.size(), 1);
        rows.sort(TensorModel::Name, Qt::DescendingOrder);
        QVERIFY(rows.busy());
        QCOMPARE(resets.size(), 1); // the old order is still there to be looked at
        QCOMPARE(firstCellOf(rows, 0), "blk.0.attn_q.weight");
        QVERIFY(rows.setFilter("ffn_down", TensorFilter::Syntax::Substring)); // the newest wish is the one that counts
        QCOMPARE(rows.rowCount(), 100'000);
        QTRY_VERIFY(!rows.busy());
        QCOMPARE(resets.size(), 2);
        QCOMPARE(rows.rowCount(), 20'000);
        QCOMPARE(firstCellOf(rows, 0), "blk.9999.ffn_down.weight");
        QCOMPARE(firstCellOf(rows, 19'999), "blk.0.ffn_down.weight");
    }

    void anotherPlanMovesRowsOnlyWhereItMust()
    {
        TensorModel model;
        TensorFilter rows(model);
        const auto tensors = test::fakeModel(20'000);
        model.set(tensors, test::fakePlan(tensors));
        QSignalSpy resets(&rows, &QAbstractItemModel::modelReset), changes(&rows, &QAbstractItemModel::dataChanged);
        model.set(tensors, test::fakePlan(tensors));
        QCOMPARE(changes.size(), 1);
        QVERIFY(!rows.busy());
        const auto same = test::fakePlan(tensors);
        rows.sort(TensorModel::PlannedType, Qt::AscendingOrder);
        QTRY_VERIFY(!rows.busy());
        QCOMPARE(resets.size(), 1);
        model.set(tensors, same);
        QVERIFY(rows.busy());
        QTRY_VERIFY(!rows.busy());
        QCOMPARE(resets.size(), 1); // the same order
        const auto other = test::fakePlan(tensors);
        other->steps.back().planned.format = Format::Q2_K;
        model.set(tensors, other);
        QTRY_COMPARE(resets.size(), 2);
        QCOMPARE(firstCellOf(rows, 0), QString::fromStdString(tensors->tensors.back().name));
        changes.clear();
        model.set(tensors, other); // nothing new
        QVERIFY(changes.isEmpty() && !rows.busy());
    }

    void figuresAreSortedAsNumbers()
    {
        MeasureModel figures;
        FigureRows rows(figures);
        const auto tensors = test::fakeModel(2'000);
        const std::atomic<bool> stop{false};
        figures.set(tensors, Measure::make(MeasureKind::Type, {tensors, test::fakePlan(tensors), {}, {}}, stop));
        for (const int column : {int(MeasureModel::Bytes), int(MeasureModel::Layer), int(MeasureModel::Figure)}) {
            rows.sort(column, Qt::AscendingOrder);
            QTRY_VERIFY(!rows.busy());
            QCOMPARE(rows.rowCount(), 10'000);
            for (int row = 1; row < rows.rowCount(); ++row)
                QVERIFY(rows.index(row - 1, column).data(Qt::EditRole).toDouble()
                        <= rows.index(row, column).data(Qt::EditRole).toDouble());
        }
        rows.sort(MeasureModel::Tensor, Qt::DescendingOrder);
        QTRY_COMPARE(firstCellOf(rows, 0), "blk.999.ffn_up.weight");
    }

    void aChoiceOfEverythingIsOneRange()
    {
        TensorModel model;
        TensorFilter rows(model);
        model.set(test::fakeModel(2'000), nullptr);
        QTableView table;
        table.setModel(&rows);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        TableSelection selection(
            table, [&](const QModelIndex& index) { return rows.mapToSource(index).row(); },
            [&](int tensor) { return rows.rowOfSource(tensor); });
        Selection all;
        all.reset(10'000);
        std::vector<int> tensors(10'000);
        std::iota(tensors.begin(), tensors.end(), 0);
        all.apply(tensors, Selection::How::Replace);
        selection.show(all, 0);
        QCOMPARE(table.selectionModel()->selection().size(), 1);
    }

    void theRulesOfAStrokeAreFoundElsewhere()
    {
        Large large;
        QTRY_VERIFY(large.isReady());
        Studio& studio = large.studio;
        const std::vector<std::string> was = large.planned();
        const std::vector<int> chosen = large.irregular();
        QVERIFY(chosen.size() > 1'000);
        studio.select(chosen);
        paintSelection(studio, Format::Q8_0);
        QCOMPARE(studio.history().count(), 0);
        QCOMPARE(studio.strokes().waiting().size(), std::size_t(1));
        QVERIFY(!studio.blockedReason().isEmpty()); // nothing is written without it
        studio.startJob(false);
        QCOMPARE(studio.jobs().rowCount(), 0);
        bool answered = false; // by the event loop, before the rules are there
        QMetaObject::invokeMethod(
            &studio, [&] { answered = studio.history().count() == 0; }, Qt::QueuedConnection);
        QTRY_COMPARE(studio.history().count(), 1);
        QVERIFY(answered);
        QVERIFY(studio.strokes().waiting().empty());
        test::waitForPlan(studio);
        const std::vector<std::string> is = large.planned();
        for (std::size_t i = 0; i < was.size(); ++i) {
            const bool wanted = std::binary_search(chosen.begin(), chosen.end(), static_cast<int>(i));
            if (wanted)
                QCOMPARE(is[i], std::string("Q8_0"));
            else if (studio.model()->tensors[i].role.starts_with("ffn_down."))
                QVERIFY(is[i] != "Q8_0");
        }
        // However irregular: a handful of rules, not one for each name.
        QVERIFY2(studio.recipe().rules.size() < 12, qPrintable(QString::number(studio.recipe().rules.size())));
        undoLast(studio);
        QVERIFY(studio.recipe() == plan::Recipe());
        test::waitForPlan(studio);
        QCOMPARE(large.planned(), was);
        studio.history().redo();
        unpaintSelection(studio);
        QTRY_COMPARE(studio.history().count(), 2);
        QVERIFY(studio.recipe() == plan::Recipe());
    }

    void strokesAndEditsKeepTheirOrder()
    {
        Large large;
        QTRY_VERIFY(large.isReady());
        Studio& studio = large.studio;
        studio.select(large.irregular());
        paintSelection(studio, Format::Q8_0);
        studio.select({2, 3, 4});
        paintSelection(studio, Format::Q6_K);
        studio.edit("preset", [](plan::Recipe& recipe) { recipe.preset = "Q5_K_M"; }); // before either is found
        QCOMPARE(studio.strokes().waiting().size(), std::size_t(2));
        QTRY_COMPARE(studio.history().count(), 3);
        QCOMPARE(studio.history().text(0), "preset");
        QVERIFY(studio.history().text(1).contains("Q8_0") && studio.history().text(2).contains("Q6_K"));
        QCOMPARE(studio.recipe().preset, std::string("Q5_K_M"));
        QVERIFY(studio.recipe().rules.front().type == Format::Q6_K);
        QVERIFY(studio.recipe().rules.back().type == Format::Q8_0);
        undoLast(studio);
        undoLast(studio);
        QVERIFY(studio.recipe().rules.empty());
        QCOMPARE(studio.recipe().preset, std::string("Q5_K_M"));
    }

    void undoTakesAStrokeBackThatIsStillBeingFound()
    {
        Large large;
        QTRY_VERIFY(large.isReady());
        Studio& studio = large.studio;
        studio.edit("preset", [](plan::Recipe& recipe) { recipe.preset = "Q5_K_M"; });
        studio.select(large.irregular());
        paintSelection(studio, Format::Q8_0);
        QVERIFY(!studio.strokes().waiting().empty());
        undoLast(studio);
        QVERIFY(studio.strokes().waiting().empty());
        test::waitForPlan(studio);
        QTest::qWait(100);
        QCOMPARE(studio.history().count(), 1);
        QCOMPARE(studio.history().index(), 1); // the edit before it stays
        QVERIFY(studio.recipe().rules.empty());
    }

    void anotherModelEndsWhatIsWaiting()
    {
        Large large;
        QTRY_VERIFY(large.isReady());
        Studio& studio = large.studio;
        studio.select(large.irregular());
        studio.open(test::samplePath());
        // The last moment of the old model: it is read, and not yet in its place.
        connect(&studio, &Studio::openingChanged, this, [&] {
            if (!studio.opening())
                paintSelection(studio, Format::Q8_0);
        });
        QTRY_COMPARE(studio.modelName(), "tales-dense");
        QVERIFY(studio.strokes().waiting().empty() && studio.strokes().unplanned().empty());
        test::waitForPlan(studio);
        QTest::qWait(100);
        QCOMPARE(studio.history().count(), 0);
        QCOMPARE(studio.blockedReason(), QString());
    }

    void theMapShowsAStrokeAtOnce()
    {
        Large large;
        QTRY_VERIFY(large.isReady());
        Studio& studio = large.studio;
        LayerMapPanel panel(studio, nullptr);
        panel.resize(1200, 700);
        panel.show();
        auto& map = static_cast<LayerMap&>(panel.view());
        QTRY_VERIFY(map.source());
        std::vector<int> chosen; // all experts of a layer: one cell
        for (std::size_t i = 0; i < studio.model()->tensors.size(); ++i) {
            const arch::TargetTensor& tensor = studio.model()->tensors[i];
            if (tensor.layer == 7 && tensor.role.starts_with("ffn_down."))
                chosen.push_back(static_cast<int>(i));
        }
        studio.select(chosen);
        const auto pixel = [&] {
            return map.viewport()->grab().toImage().pixel(map.placeRect(*map.current()).center());
        };
        QTRY_VERIFY(map.current() && map.source()->tensors(*map.current()).size() == experts);
        const QRgb before = pixel();
        paintSelection(studio, Format::Q8_0);
        QCOMPARE(studio.history().count(), 0); // the rules are not there yet
        const QRgb painted = pixel();
        QVERIFY(painted != before);
        QTRY_COMPARE(studio.history().count(), 1);
        test::waitForPlan(studio);
        QTRY_VERIFY(studio.strokes().unplanned().empty());
        QTRY_COMPARE(pixel(), painted); // as the plan has it
        // Taken back before it is found, the map is as it was.
        paintSelection(studio, Format::Q2_K);
        QVERIFY(pixel() != painted);
        undoLast(studio);
        QTRY_COMPARE(pixel(), painted);
    }
};

QL_QT_TEST(LatencyTest)
#include "latency_test.moc"
