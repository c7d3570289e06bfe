// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the maps: with a studio, as tabs have them.
#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include "app/panels/layer_map_panel.h"
#include "app/panels/selection_summary.h"
#include "app/panels/size_map_panel.h"
#include "app/theme.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

int rowOf(const LayerMap& map, const char* label)
{
    const auto found = std::ranges::find(map.rows(), QString::fromLatin1(label), &LayerMap::Row::label);
    return found == map.rows().end() ? -1 : static_cast<int>(found - map.rows().begin());
}

} // namespace

class MapPanelTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }

    void everyViewShowsTheSameSelection()
    {
        QTemporaryDir folder;
        Studio studio;
        test::openSample(studio, folder.path());
        LayerMapPanel layers(studio, nullptr);
        SizeMapPanel sizes(studio, nullptr);
        for (QWidget* panel : {static_cast<QWidget*>(&layers), static_cast<QWidget*>(&sizes)}) {
            panel->resize(900, 600);
            panel->show();
        }
        auto& map = static_cast<LayerMap&>(layers.view());
        QTRY_VERIFY(rowOf(map, "ffn_down") >= 0);
        QTRY_VERIFY(sizes.view().source());
        const int row = rowOf(map, "ffn_down");
        QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.rowHeader(row).center());
        QCOMPARE(studio.selection().count(), map.columns() - 1); // not of the global ones
        for (const int tensor : studio.selection().tensors())
            QCOMPARE(studio.model()->tensors[static_cast<std::size_t>(tensor)].role, std::string("ffn_down"));
        // A click on a place of the size map is that of the tensor: there the place is the tensor.
        const int other = studio.selection().tensors().back() + 1;
        QTest::mouseClick(sizes.view().viewport(), Qt::LeftButton, {}, sizes.view().placeRect(other).center());
        QCOMPARE(studio.selection().tensors(), std::vector<int>({other}));
        QTRY_COMPARE(map.source()->tensors(*map.current()).front(), other);
    }

    void theTableIsItsTwin()
    {
        QTemporaryDir folder;
        Studio studio;
        test::openSample(studio, folder.path());
        LayerMapPanel layers(studio, nullptr);
        layers.resize(900, 600);
        layers.show();
        QTRY_VERIFY(layers.view().source());
        studio.select({3, 4, 5});
        auto buttons = layers.findChildren<QToolButton*>();
        const auto toggle = std::ranges::find_if(buttons, [](QToolButton* button) { return button->isCheckable(); });
        (*toggle)->click();
        QVERIFY(layers.showsTable());
        auto* table = layers.findChild<QTableView*>("mapTable");
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 3);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.size(), 5); // headings, three tensors, the end
        const arch::TargetTensor& tensor = studio.model()->tensors[3];
        const plan::Step& step = *studio.planner().plan()->stepOf(3);
        QVERIFY(lines[1].startsWith(QString::fromStdString(tensor.name) + "\t"));
        QCOMPARE(lines[1].section('\t', 4, 4).toULongLong(), step.bytes);
        table->selectionModel()->select(table->model()->index(7, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(studio.selection().tensors(), std::vector<int>({7}));
        // The keys of the palette work here, too.
        QTest::keyClick(table, Qt::Key_8);
        QCOMPARE(studio.recipe().rules.size(), std::size_t(1));
    }

    void expertsFoldOutAndTheSelectionStays()
    {
        QTemporaryDir folder;
        Studio studio;
        studio.setOutputFolder(folder.path());
        studio.open(test::samplePath().replace("tales-dense", "tales-moe"));
        QTRY_VERIFY(studio.model() && studio.planner().plan() && !studio.planner().busy());
        LayerMapPanel layers(studio, nullptr);
        layers.resize(900, 600);
        layers.show();
        auto& map = static_cast<LayerMap&>(layers.view());
        QTRY_VERIFY(rowOf(map, "ffn_up_exps") >= 0);
        const std::size_t folded = map.rows().size();
        const int row = rowOf(map, "ffn_up_exps");
        QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.placeRect(map.placeOf(row, 2)).center());
        const std::vector<int> chosen = studio.selection().tensors();
        QCOMPARE(chosen.size(), std::size_t(1));
        QTest::keyClick(&map, Qt::Key_Plus);
        QTRY_COMPARE(map.rows().size(), folded + 8);
        QCOMPARE(studio.selection().tensors(), chosen);
        // Every expert of the fused tensor is that tensor.
        QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.placeRect(map.placeOf(row + 5, 2)).center());
        QCOMPARE(studio.selection().tensors(), chosen);
        QVERIFY(map.source()->description(map.placeOf(row + 5, 2)).contains("expert 4"));
        QTest::keyClick(&map, Qt::Key_Minus);
        QTRY_COMPARE(map.rows().size(), folded);
    }

    void severalTensorsAreSummedUp()
    {
        QTemporaryDir folder;
        Studio studio;
        test::openSample(studio, folder.path());
        const plan::Plan& plan = *studio.planner().plan();
        const std::vector<int> chosen{0, 3, 5, 8};
        std::uint64_t weights = 0, now = 0, planned = 0;
        for (const int tensor : chosen) {
            const auto& each = studio.model()->tensors[static_cast<std::size_t>(tensor)];
            std::uint64_t elements = 1;
            for (const std::uint64_t length : each.shape)
                elements *= length;
            weights += elements;
            now += 2 * elements; // the sample is BF16
            planned += plan.stepOf(static_cast<std::size_t>(tensor))->bytes;
        }
        const SelectionFacts facts = factsOf(*studio.model(), &plan, chosen);
        QCOMPARE(facts.weights, weights);
        QCOMPARE(facts.bytesNow, now);
        QCOMPARE(facts.bytesPlanned, planned);
        QCOMPARE(facts.typesNow.size(), std::size_t(1));
        QCOMPARE(facts.decidedByRules, 0);
        int counted = 0;
        for (const auto& [type, count] : facts.typesPlanned)
            counted += count;
        QCOMPARE(counted, 4);
    }
};

QL_QT_TEST(MapPanelTest)
#include "map_panel_test.moc"
