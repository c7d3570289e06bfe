// SPDX-License-Identifier: GPL-3.0-or-later
// The error map: its view, its range, and the panel on the sample.
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include "app/main_window.h"
#include "app/models/place_model.h"
#include "app/panels/errors_panel.h"
#include "app/picture_export.h"
#include "app/theme.h"
#include "app/workspace.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

/// Original: row + column / 1000; written: 1 less in odd columns.
class PatternPairs : public report::RowPairs {
public:
    PatternPairs(std::uint64_t rows, std::uint64_t columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }
    std::uint64_t rows() const override { return m_rows; }
    std::uint64_t columns() const override { return m_columns; }
    Status read(std::uint64_t first, std::uint64_t count, std::span<float> x, std::span<float> y) const override
    {
        for (std::uint64_t i = 0; i < count * m_columns; ++i) {
            x[i] = static_cast<float>(first + i / m_columns) + static_cast<float>(i % m_columns) / 1000.0f;
            y[i] = x[i] - static_cast<float>(i % m_columns % 2);
        }
        return ok;
    }

private:
    std::uint64_t m_rows, m_columns;
};

struct ShownPairs {
    explicit ShownPairs(std::uint64_t rows = 500, std::uint64_t columns = 3000)
    {
        theme::apply(*qApp, theme::Mode::Light);
        loader.setPairs(std::make_shared<PatternPairs>(rows, columns));
        images.setLook({report::Shown::SignedError, report::Aggregate::Largest, -1, 1});
        otherImages.setLook({report::Shown::Original, report::Aggregate::Average, 0, 500});
        view.resize(800, 500);
        view.setLayers({&loader, &images, "right"}, {&loader, &otherImages, "left"});
        view.show();
        view.showAll();
    }
    void wait()
    {
        QTRY_VERIFY(loader.progress().whole);
        QTRY_VERIFY(!loader.busy());
    }

    TileLoader loader{};
    TileImages images{}, otherImages{};
    TileView view{};
};

} // namespace

class ErrorsTest : public QObject {
    Q_OBJECT
private slots:
    void theWholeTensorIsInViewAtFirst()
    {
        ShownPairs scene;
        QCOMPARE(scene.view.visible(), (report::WeightRect{0, 0, 500, 3000}));
        QVERIFY(scene.view.scale() <= 800.0 / 3000);
        QVERIFY(std::ldexp(scene.view.scale(), static_cast<int>(scene.view.level())) >= 1); // a cell has a pixel
    }

    void zoomingKeepsThePlaceUnderThePointer()
    {
        ShownPairs scene;
        const QPointF at(500, 260);
        std::uint64_t row = 0, column = 0, rowAfter = 0, columnAfter = 0;
        scene.view.zoomBy(30, at);
        QVERIFY(scene.view.weightAt(at, row, column));
        scene.view.zoomBy(3, at);
        QVERIFY(scene.view.weightAt(at, rowAfter, columnAfter));
        QCOMPARE(rowAfter, row);
        QCOMPARE(columnAfter, column);
        QCOMPARE(scene.view.level(), 0u);
        QWheelEvent wheel(at, scene.view.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        const double before = scene.view.scale();
        QApplication::sendEvent(&scene.view, &wheel);
        QVERIFY(scene.view.scale() > before);
    }

    void theKeysMoveTheView()
    {
        ShownPairs scene;
        const QSignalSpy pointed(&scene.view, &TileView::pointed);
        const double all = scene.view.scale();
        QTest::keyClick(&scene.view, Qt::Key_Plus);
        QVERIFY(scene.view.scale() > all);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&scene.view, Qt::Key_Plus);
        QTest::keyClick(&scene.view, Qt::Key_Home);
        QCOMPARE(scene.view.visible().row, 0u);
        QCOMPARE(scene.view.visible().column, 0u);
        QTest::keyClick(&scene.view, Qt::Key_Right);
        QVERIFY(scene.view.visible().column > 0);
        QTest::keyClick(&scene.view, Qt::Key_Down);
        QVERIFY(scene.view.visible().row > 0);
        QTest::keyClick(&scene.view, Qt::Key_End);
        QCOMPARE(scene.view.visible().endRow, 500u);
        QCOMPARE(scene.view.visible().endColumn, 3000u);
        QVERIFY(pointed.count() > 4);
        QTest::keyClick(&scene.view, Qt::Key_0);
        QCOMPARE(scene.view.scale(), all);
    }

    void draggingPansAndAClickPicks()
    {
        ShownPairs scene;
        scene.view.showWeight(100, 1000);
        QSignalSpy picked(&scene.view, &TileView::picked);
        const QPoint middle = scene.view.mapRect().center();
        std::uint64_t row = 0, column = 0;
        QVERIFY(scene.view.weightAt(middle, row, column));
        QTest::mouseClick(&scene.view, Qt::LeftButton, {}, middle);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].toULongLong(), row);
        QCOMPARE(picked[0][1].toULongLong(), column);
        QTest::mousePress(&scene.view, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&scene.view, middle - QPoint(120, 60));
        QTest::mouseRelease(&scene.view, Qt::LeftButton, {}, middle - QPoint(120, 60));
        QCOMPARE(picked.count(), 1);
        std::uint64_t after = 0;
        QVERIFY(scene.view.weightAt(middle - QPoint(120, 60), row, after));
        QVERIFY(after + 1 >= column && after <= column + 1); // what was taken hold of came along
        QTest::keyClick(&scene.view, Qt::Key_Return);
        QCOMPARE(picked.count(), 2);
    }

    void theHandleDividesTheView()
    {
        ShownPairs scene;
        scene.view.setCompare(TileView::Compare::Split);
        const QRect map = scene.view.mapRect();
        const QPoint at(map.left() + map.width() / 2, map.top() + 30);
        QTest::mousePress(&scene.view, Qt::LeftButton, {}, at);
        QTest::mouseMove(&scene.view, QPoint(map.left() + map.width() / 4, at.y()));
        QTest::mouseRelease(&scene.view, Qt::LeftButton, {}, QPoint(map.left() + map.width() / 4, at.y()));
        QVERIFY(std::fabs(scene.view.handle() - 0.25) < 0.01);
        QTest::keyClick(&scene.view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(scene.view.handle() > 0.26);
        scene.view.setHandle(7);
        QVERIFY(scene.view.handle() < 1);
        // A weight is at the same place on both sides.
        std::uint64_t row = 0, column = 0, columnAfter = 0;
        QVERIFY(scene.view.weightAt(map.center(), row, column));
        scene.view.setCompare(TileView::Compare::Single);
        QVERIFY(scene.view.weightAt(map.center(), row, columnAfter));
        QCOMPARE(columnAfter, column);
    }

    void weightsAreDrawnWhereTheyAre()
    {
        ShownPairs scene(40, 64);
        scene.view.showWeight(10, 11); // odd: error -1
        scene.wait();
        const auto colourAt = [&](std::uint64_t row, std::uint64_t column) {
            const QImage frame = scene.view.grab().toImage();
            for (int y = scene.view.mapRect().top() + 2; y < frame.height(); ++y)
                for (int x = scene.view.mapRect().left() + 2; x < frame.width(); ++x) {
                    std::uint64_t r = 0, c = 0, r2 = 0, c2 = 0;
                    if (scene.view.weightAt(QPointF(x - 2, y - 2), r, c) && r == row && c == column
                        && scene.view.weightAt(QPointF(x + 2, y + 2), r2, c2) && r2 == row && c2 == column)
                        return frame.pixel(x, y);
                }
            return qRgb(0, 0, 0);
        };
        QTRY_COMPARE(colourAt(10, 11), ColourMap::signedError().at(0));
        QTRY_COMPARE(colourAt(10, 12), ColourMap::signedError().at(0.5));
    }

    void framesShowTheCoarserTileUntilTheFineOneIsThere()
    {
        ShownPairs scene;
        scene.wait();
        (void)scene.view.grab();
        QTest::qWait(50);
        scene.view.showWeight(100, 1001);
        const QPoint middle = scene.view.mapRect().center(); // nothing of level 0 can be there yet
        const QImage frame = scene.view.grab().toImage();
        QVERIFY(frame.pixel(middle) != scene.view.palette().color(QPalette::Window).rgb());
    }

    void whatNobodyLooksAtIsNotMade()
    {
        ShownPairs scene(20'000, 3000);
        scene.loader.rest();
        QVERIFY(!scene.loader.busy());
        scene.view.showAll(); // somebody looks again
        QVERIFY(scene.loader.busy());
    }

    void theSignedMapIsWhiteAtZeroAndEquallyDarkAtBothEnds()
    {
        const ColourMap& map = ColourMap::signedError();
        const auto light = [](QRgb c) { return 0.2126 * qRed(c) + 0.7152 * qGreen(c) + 0.0722 * qBlue(c); };
        QVERIFY(light(map.at(0.5)) > 240);
        QVERIFY(std::fabs(light(map.at(0)) - light(map.at(1))) < 25);
        QVERIFY(qBlue(map.at(0)) > qRed(map.at(0)));
        QVERIFY(qRed(map.at(1)) > qBlue(map.at(1)));
    }

    void theRangeIsFittedToNearlyAllValues()
    {
        RangeBar bar;
        report::TileHistogram histogram{0, 10, 10'000, std::vector<std::uint64_t>(100, 0)};
        histogram.bins[10] = 5000; // 1.0 to 1.1
        histogram.bins[20] = 4995; // 2.0 to 2.1
        histogram.bins[99] = 5; // the rarest
        bar.setHistogram(histogram);
        const auto [low, high] = bar.fitted();
        QVERIFY(low >= 1.0 && low < 1.01);
        QVERIFY(high > 2.0 && high <= 2.1);
        bar.setSymmetric(true);
        QCOMPARE(bar.fitted().first, -bar.fitted().second);
    }

    void theRangeIsMovedByKeysAndByDragging()
    {
        RangeBar bar;
        bar.resize(400, 60);
        bar.show();
        bar.setHistogram({0, 10, 10, std::vector<std::uint64_t>(10, 1)});
        bar.setRange(0, 10);
        const QSignalSpy changed(&bar, &RangeBar::rangeChanged);
        QTest::keyClick(&bar, Qt::Key_Left);
        QCOMPARE(changed.count(), 1);
        QVERIFY(std::fabs(bar.high() - 9.9) < 1e-9);
        QTest::keyClick(&bar, Qt::Key_Up);
        QTest::keyClick(&bar, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(std::fabs(bar.low() - 1) < 1e-9);
        QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(200, 20));
        QTest::mouseMove(&bar, QPoint(220, 20));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(220, 20));
        QVERIFY(bar.low() > 4 && bar.low() < 6.5);
        QVERIFY(bar.low() < bar.high());
        bar.setSymmetric(true);
        QTest::keyClick(&bar, Qt::Key_Down);
        QTest::keyClick(&bar, Qt::Key_Left);
        QCOMPARE(bar.low(), -bar.high());
    }

    void thePanelShowsTheErrorOfThePlannedType()
    {
        Panel panel;
        QVERIFY(panel.find<QLabel>("errorSentence")->text().contains("model"));
        test::openSample(panel.studio, panel.folder.path());
        panel.studio.selectTensor("blk.0.ffn_down.weight");
        auto* table = panel.find<QTableView>("errorTable");
        QTRY_VERIFY(table->model()->rowCount() > 10);
        QTRY_COMPARE(panel.find<QLabel>("errorOrigin")->text(), QStringLiteral("Measured on all weights in view"));
        const auto relative = [&](int row) {
            return table->model()->index(row, PlaceModel::Relative).data(Qt::EditRole).toDouble();
        };
        QVERIFY(relative(0) > 0 && relative(0) < 2);
        QVERIFY(relative(0) >= relative(1)); // the worst first
        const QString file = panel.folder.filePath("map");
        for (const char* ending : {".png", ".svg", ".csv"}) {
            auto* model = table->model();
            QVERIFY(writePicture(pictureOf(*panel.find<TileView>("errorView"), "map", model), file + ending));
            QVERIFY(QFileInfo(file + ending).size() > 100);
        }
        QFile csv(file + ".csv");
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), table->model()->rowCount() + 1);
        // The same weight as a decoded row has it.
        auto* view = panel.find<TileView>("errorView");
        emit view->pointed(3, 5);
        QVERIFY2(panel.panel.readout().contains("3"), qPrintable(panel.panel.readout()));
        QCOMPARE(view->accessibleDescription(), panel.panel.readout());
    }

    void anotherTypeMakesAnotherMap()
    {
        Panel panel;
        test::openSample(panel.studio, panel.folder.path());
        panel.studio.selectTensor("blk.0.ffn_down.weight");
        auto* table = panel.find<QTableView>("errorTable");
        const auto worst = [&] { return table->model()->index(0, PlaceModel::Relative).data(Qt::EditRole).toDouble(); };
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const double before = worst();
        panel.studio.addRule("ffn_down", *quant::formatByName("Q8_0"));
        QTRY_VERIFY(table->model()->rowCount() > 0 && worst() < before / 4);
        panel.studio.selectTensor(QString());
        QTRY_VERIFY(panel.find<QLabel>("errorSentence")->isVisible());
    }

    void pickingABlockTellsTheFormatBench()
    {
        Panel panel;
        test::openSample(panel.studio, panel.folder.path());
        panel.studio.selectTensor("blk.0.ffn_down.weight");
        auto* view = panel.find<TileView>("errorView");
        QTRY_VERIFY(view->isVisible());
        QSignalSpy chosen(&panel.studio, &Studio::blockChosen);
        emit view->picked(7, 40);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toULongLong(), 7u);
        QCOMPARE(chosen[0][1].toULongLong(), 40u);
    }

    void aPickedBlockOpensTheFormatBench()
    {
        const QTemporaryDir folder;
        Studio studio;
        MainWindow window(studio);
        window.show();
        test::openSample(studio, folder.path());
        studio.selectTensor("blk.0.ffn_down.weight");
        window.showPanel(QStringLiteral("errors"));
        studio.showBlock(7, 41);
        QVERIFY(window.workspace().inFront(QStringLiteral("bench")));
        QCOMPARE(window.findChild<QSpinBox*>("benchRow")->value(), 7);
        QCOMPARE(window.findChild<QSpinBox*>("benchColumn")->value(), 41);
    }

    void theLeftMapIsHeldWhileTheRightOneFollows()
    {
        Panel panel;
        test::openSample(panel.studio, panel.folder.path());
        panel.studio.selectTensor("blk.0.attn_q.weight");
        auto* view = panel.find<TileView>("errorView");
        QTRY_VERIFY(view->isVisible());
        panel.find<QToolButton>("errorLock")->click();
        QCOMPARE(view->compare(), TileView::Compare::SideBySide);
        panel.studio.selectTensor("blk.1.attn_q.weight");
        QTRY_VERIFY(panel.find<QTableView>("errorTable")->model()->rowCount() > 0);
        (void)view->grab();
        panel.studio.selectTensor("blk.0.attn_k.weight"); // of another shape
        QTRY_VERIFY(panel.find<QTableView>("errorTable")->model()->rowCount() > 0);
        (void)view->grab();
    }

    void theRangeStaysWhereTheUserPutIt()
    {
        Panel panel;
        test::openSample(panel.studio, panel.folder.path());
        panel.studio.selectTensor("blk.0.ffn_down.weight");
        QTRY_VERIFY(panel.find<QTableView>("errorTable")->model()->rowCount() > 0);
        auto* range = panel.find<RangeBar>("errorRange");
        QTRY_VERIFY(range->high() < 1);
        QTest::keyClick(range, Qt::Key_Left, Qt::ShiftModifier);
        const double high = range->high();
        QVERIFY(!panel.find<QCheckBox>("errorAuto")->isChecked());
        panel.find<TileView>("errorView")->zoomInMiddle(4);
        QTest::qWait(300);
        QCOMPARE(range->high(), high);
        auto* shown = panel.find<QComboBox>("errorShown");
        shown->setCurrentIndex(static_cast<int>(report::Shown::SignedError));
        QTRY_COMPARE(range->low(), -range->high()); // something else is fitted anew
    }

private:
    struct Panel {
        Panel()
        {
            QLocale::setDefault(QLocale::c());
            panel.resize(1200, 700);
            panel.show();
        }
        template <typename Widget> Widget* find(const char* name)
        {
            return panel.findChild<Widget*>(QString::fromLatin1(name));
        }

        QTemporaryDir folder{};
        Studio studio{};
        ErrorsPanel panel{studio, nullptr};
    };
};

QL_QT_TEST(ErrorsTest)
#include "errors_test.moc"
