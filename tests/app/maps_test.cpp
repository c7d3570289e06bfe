// SPDX-License-Identifier: GPL-3.0-or-later
// Maps of tensors: where they lie, how they are chosen, what they are coloured by, how they become files.
#include <numeric>

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/models/measure_model.h"
#include "app/models/tensor_grid.h"
#include "app/picture_export.h"
#include "app/theme.h"
#include "app/widgets/layer_map.h"
#include "app/widgets/size_map.h"
#include "app/widgets/squarify.h"
#include "tests/app/fake_model.h"
#include "tests/app/qt_tests.h"

using namespace ql;
using namespace ql::app;

namespace {

/// One tensor per place, in its order; those in `holes` have none.
class Plain : public PlaceSource {
public:
    explicit Plain(int count, std::set<int> holes = {})
        : m_tensors(static_cast<std::size_t>(count))
        , m_holes(std::move(holes))
    {
        std::iota(m_tensors.begin(), m_tensors.end(), 0);
    }
    int count() const override { return static_cast<int>(m_tensors.size()); }
    std::span<const int> tensors(int place) const override
    {
        return m_holes.contains(place) ? std::span<const int>()
                                       : std::span<const int>(&m_tensors[static_cast<std::size_t>(place)], 1);
    }
    QRgb colour(int place) const override { return qRgb(place % 256, 100, 50); }
    QString text(int place) const override { return QString::number(place); }
    QString description(int place) const override { return QStringLiteral("place %1").arg(place); }

private:
    std::vector<int> m_tensors;
    std::set<int> m_holes;
};

/// A map of rows x columns that keeps the selection as Studio does.
struct Table {
    Table(int rows, int columns, std::set<int> holes = {})
    {
        std::vector<LayerMap::Row> labels(static_cast<std::size_t>(rows));
        for (auto& label : labels)
            label.label = "role";
        QStringList heads;
        for (int i = 0; i < columns; ++i)
            heads += QString::number(i);
        map.setGeometryOf(labels, heads);
        selection.reset(static_cast<std::size_t>(rows * columns));
        map.setSource(std::make_shared<Plain>(rows * columns, std::move(holes)), false);
        map.resize(600, 300);
        map.show();
        QObject::connect(&map, &TensorView::picked, &map,
                         [this](const std::vector<int>& tensors, Selection::How how, int tensor) {
                             selection.apply(tensors, how);
                             pointed = tensor;
                             map.setSelection(selection, tensor);
                         });
    }
    QPoint at(int row, int column) const { return map.placeRect(map.placeOf(row, column)).center(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(map.viewport(), Qt::LeftButton, keys, from);
        QMouseEvent move(QEvent::MouseMove, to, map.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(map.viewport(), &move);
        QTest::mouseRelease(map.viewport(), Qt::LeftButton, keys, to);
    }
    const std::vector<int>& chosen() const { return selection.tensors(); }

    LayerMap map{};
    Selection selection{};
    int pointed = -1;
};

using Tensors = std::vector<int>;

arch::TargetTensor tensor(const char* name, int layer, const char* role, std::vector<std::uint64_t> shape = {8, 256})
{
    arch::TargetTensor made;
    made.name = name;
    made.layer = layer;
    made.role = role;
    made.shape = std::move(shape);
    return made;
}

} // namespace

class MapsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }

    void rolesAreRowsAndExpertsFoldOut()
    {
        arch::Model model;
        model.tensors = {tensor("token_embd.weight", -1, "token_embd"), tensor("blk.0.attn_q.weight", 0, "attn_q"),
                         tensor("blk.0.attn_q.bias", 0, "attn_q", {8}),
                         tensor("blk.0.ffn_up_exps.weight", 0, "ffn_up_exps", {4, 8, 256}),
                         tensor("blk.3.ffn_up_exps.weight", 3, "ffn_up_exps", {4, 8, 256})};
        const TensorGrid folded = tensorGrid(model, {});
        QCOMPARE(folded.rows.size(), std::size_t(4)); // the bias is a row of its own
        QCOMPARE(folded.rows[2].role, std::string("attn_q.bias"));
        QCOMPARE(folded.layers, Tensors({-1, 0, 3}));
        QCOMPARE(folded.rows[3].experts, 4);
        const TensorGrid open = tensorGrid(model, {"ffn_up_exps"});
        QCOMPARE(open.rows.size(), std::size_t(8));
        for (int row = 3; row < 8; ++row)
            QCOMPARE(open.at(open.cell(row, 2)).front(), 4); // one tensor: each expert is it
        QVERIFY(open.at(open.cell(3, 0)).empty());
    }

    void expertsThatLieApartAreOneCellUntilFoldedOut()
    {
        arch::Model model;
        model.tensors = {tensor("model.layers.3.mlp.experts.0.up_proj.weight", 3, "ffn_up_exps"),
                         tensor("model.layers.3.mlp.experts.1.up_proj.weight", 3, "ffn_up_exps"),
                         tensor("blk.2.ffn_down.0.weight", 2, "ffn_down.0"),
                         tensor("blk.2.ffn_down.1.weight", 2, "ffn_down.1")};
        const TensorGrid folded = tensorGrid(model, {});
        QCOMPARE(folded.rows.size(), std::size_t(2));
        const auto cell = folded.at(folded.cell(0, 1));
        QCOMPARE(Tensors(cell.begin(), cell.end()), Tensors({0, 1}));
        const TensorGrid open = tensorGrid(model, {"ffn_down"});
        QCOMPARE(open.rows.size(), std::size_t(4));
        QCOMPARE(open.at(open.cell(3, 0)).front(), 3);
    }

    void aRectangleIsChosen()
    {
        Table table(4, 6, {7});
        table.drag(table.at(1, 0), table.at(2, 2));
        QCOMPARE(table.chosen(), Tensors({6, 8, 12, 13, 14}));
        table.drag(table.at(3, 4), table.at(3, 5), Qt::ControlModifier);
        QCOMPARE(table.chosen(), Tensors({6, 8, 12, 13, 14, 22, 23}));
        table.drag(table.at(2, 0), table.at(3, 5), Qt::AltModifier);
        QCOMPARE(table.chosen(), Tensors({6, 8}));
        table.drag(table.at(1, 2), table.at(1, 3), Qt::ControlModifier); // begun on what is chosen
        QCOMPARE(table.chosen(), Tensors({6}));
        QTest::mouseClick(table.map.viewport(), Qt::LeftButton, {}, table.at(0, 1));
        QCOMPARE(table.chosen(), Tensors({1}));
        QTest::mouseClick(table.map.viewport(), Qt::LeftButton, Qt::ShiftModifier, table.at(2, 2));
        QCOMPARE(table.chosen(), Tensors({1, 2, 8, 13, 14}));
    }

    void headersChooseWholeRowsAndColumns()
    {
        Table table(3, 4);
        QTest::mouseClick(table.map.viewport(), Qt::LeftButton, {}, table.map.rowHeader(1).center());
        QCOMPARE(table.chosen(), Tensors({4, 5, 6, 7}));
        QTest::mouseClick(table.map.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table.map.columnHeader(2).center());
        QCOMPARE(table.chosen(), Tensors({2, 4, 5, 6, 7, 10}));
        table.drag(table.map.rowHeader(0).center(), table.map.rowHeader(1).center());
        QCOMPARE(table.chosen(), Tensors({0, 1, 2, 3, 4, 5, 6, 7}));
    }

    void keysMoveExtendToggleAndClear()
    {
        Table table(3, 4, {1});
        table.map.setFocus();
        QTest::keyClick(&table.map, Qt::Key_Right);
        QCOMPARE(table.chosen(), Tensors({0}));
        QTest::keyClick(&table.map, Qt::Key_Right);
        QCOMPARE(table.chosen(), Tensors({2})); // over the hole
        QTest::keyClick(&table.map, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table.map, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(table.chosen(), Tensors({2, 3, 6, 7}));
        QCOMPARE(table.pointed, 7);
        QTest::keyClick(&table.map, Qt::Key_Down, Qt::ControlModifier); // goes, and chooses nothing
        QCOMPARE(table.chosen(), Tensors({2, 3, 6, 7}));
        QTest::keyClick(&table.map, Qt::Key_Space);
        QCOMPARE(table.chosen(), Tensors({2, 3, 6, 7, 11}));
        QTest::keyClick(&table.map, Qt::Key_Space);
        QCOMPARE(table.chosen(), Tensors({2, 3, 6, 7}));
        QVERIFY(table.map.accessibleDescription().contains("place 11"));
        QTest::keyClick(&table.map, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.chosen().size(), std::size_t(11));
        QTest::keyClick(&table.map, Qt::Key_Escape);
        QVERIFY(table.chosen().empty());
    }

    void theChoiceIsDrawnInBothThemes()
    {
        for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
            theme::apply(*qApp, mode);
            Table table(3, 4);
            const QRect cell = table.map.placeRect(5);
            const QImage before = table.map.viewport()->grab().toImage();
            table.selection.apply({5}, Selection::How::Replace);
            table.map.setSelection(table.selection, 5);
            const QImage after = table.map.viewport()->grab().toImage();
            QCOMPARE(after.pixel(cell.center() + QPoint(12, 5)), before.pixel(cell.center() + QPoint(12, 5)));
            const QPoint edge(cell.left() - 1, cell.center().y());
            QVERIFY(after.pixel(edge) != before.pixel(edge)); // a line around it, not another colour
        }
        theme::apply(*qApp, theme::Mode::Light);
    }

    void zoomKeepsHeadersAndScrolls()
    {
        Table table(20, 128);
        const int narrow = table.map.placeRect(0).width();
        table.map.zoomBy(4);
        QVERIFY(table.map.placeRect(0).width() >= 3 * narrow);
        QVERIFY(table.map.horizontalScrollBar()->maximum() > 0);
        table.map.horizontalScrollBar()->setValue(table.map.horizontalScrollBar()->maximum());
        QCOMPARE(table.map.rowHeader(0).left(), 0);
        QVERIFY(table.map.viewport()->rect().contains(table.at(0, 127)));
        table.map.fit();
        QCOMPARE(table.map.placeRect(0).width(), narrow);
    }

    /// Nothing but the press and one move beyond the edge: the map comes along, and what was begun on stays in it.
    void aDragHeldBeyondTheEdgeScrolls()
    {
        Table table(80, 12);
        QScrollBar* const bar = table.map.verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        const QPoint beyond(table.at(0, 5).x(), table.map.viewport()->height() + 40);
        const auto move = [&](QPoint to) {
            QMouseEvent event(QEvent::MouseMove, to, table.map.viewport()->mapToGlobal(to), Qt::NoButton,
                              Qt::LeftButton, {});
            QApplication::sendEvent(table.map.viewport(), &event);
        };
        QTest::mousePress(table.map.viewport(), Qt::LeftButton, {}, table.at(0, 3));
        move(beyond);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QTest::mouseRelease(table.map.viewport(), Qt::LeftButton, {}, beyond);
        QCOMPARE(table.chosen().size(), std::size_t(80 * 3));
        QVERIFY(table.selection.contains(3) && table.selection.contains(79 * 12 + 5));
        // Back within the edge it stays where it is, and so does it when the drag was given up.
        bar->setValue(0);
        QTest::mousePress(table.map.viewport(), Qt::LeftButton, {}, table.at(0, 3));
        move(beyond);
        QTRY_VERIFY(bar->value() > 0);
        move(table.map.viewport()->rect().center());
        const int still = bar->value();
        QTest::qWait(100);
        QCOMPARE(bar->value(), still);
        move(beyond);
        QTest::keyClick(&table.map, Qt::Key_Escape);
        const int given = bar->value();
        QTest::qWait(100);
        QCOMPARE(bar->value(), given);
        QTest::mouseRelease(table.map.viewport(), Qt::LeftButton, {}, beyond);
        QCOMPARE(table.chosen().size(), std::size_t(80 * 3));
    }

    void foldingIsAskedForByTheTriangleAndByKeys()
    {
        LayerMap map;
        std::vector<LayerMap::Row> rows(2);
        rows[0].label = "ffn_up_exps";
        rows[0].canFold = true;
        rows[1].label = "norm";
        map.setGeometryOf(rows, {"0", "1"});
        map.setSource(std::make_shared<Plain>(4), false);
        map.resize(400, 200);
        map.show();
        QSignalSpy folded(&map, &LayerMap::foldRequested);
        QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.rowHeader(0).topLeft() + QPoint(theme::gap + 4, 8));
        QCOMPARE(folded.size(), 1);
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Plus);
        QCOMPARE(folded.size(), 2);
        QTest::keyClick(&map, Qt::Key_Minus); // it is not open
        QCOMPARE(folded.size(), 2);
    }

    void squarifiedAreasAreInProportion()
    {
        const std::vector<double> sizes{6, 6, 4, 3, 2, 2, 1, 0};
        const auto rects = squarify(sizes, QRectF(10, 20, 600, 400));
        double area = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            QVERIFY(std::abs(rects[i].width() * rects[i].height() - sizes[i] * 10000) < 1e-6);
            QVERIFY(sizes[i] == 0 || QRectF(9.99, 19.99, 600.02, 400.02).contains(rects[i]));
            area += rects[i].width() * rects[i].height();
            for (std::size_t k = 0; k < i; ++k) {
                const QRectF both = rects[i].intersected(rects[k]);
                QVERIFY(both.width() * both.height() < 1e-6);
            }
        }
        QVERIFY(std::abs(area - 240000) < 1e-6);
        // The example of the paper: 6 6 4 3 2 2 1 on 6 x 4 begins with a column of the two largest.
        QVERIFY(std::abs(rects[0].width() - 300) < 1e-6 && std::abs(rects[0].height() - 200) < 1e-6);
        QVERIFY(std::abs(rects[1].top() - 220) < 1e-6);
    }

    void theSizeMapChoosesLikeTheLayerMap()
    {
        SizeMap map;
        map.setSizes({4, 2, 1, 1}, {{"a", {0, 1}}, {"b", {2, 3}}});
        map.setSource(std::make_shared<Plain>(4), false);
        map.resize(400, 300);
        map.show();
        QSignalSpy picked(&map, &TensorView::picked);
        QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.placeRect(1).center());
        QCOMPARE(picked.last().first().value<Tensors>(), Tensors({1}));
        QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.placeRect(2).topLeft() - QPoint(-20, 5));
        QCOMPARE(picked.last().first().value<Tensors>(), Tensors({2, 3})); // the header of the group
        QTest::keyClick(&map, Qt::Key_Home);
        QCOMPARE(picked.last().first().value<Tensors>(), Tensors({0})); // the largest
        const QRect largest = map.placeRect(0), next = map.placeRect(1);
        const double ratio = 1.0 * largest.width() * largest.height() / (next.width() * next.height());
        QVERIFY2(ratio > 1.8 && ratio < 2.2, qPrintable(QString::number(ratio)));
    }

    void mapsBecomeFiles()
    {
        Table table(3, 4);
        MeasureModel figures;
        const arch::ModelPtr model = test::fakeModel(2);
        const std::atomic<bool> stop{false};
        figures.set(model, Measure::make(MeasureKind::Bytes, {model, test::fakePlan(model), nullptr, nullptr}, stop));
        Picture picture{"x", table.map.wholeSize(),
                        [&](QPainter& painter, bool vectors) { table.map.paintWhole(painter, vectors); }, &figures};
        QTemporaryDir folder;
        QVERIFY(writePicture(picture, folder.filePath("a.png")));
        const QImage image(folder.filePath("a.png"));
        QCOMPARE(image.size(), 2 * table.map.wholeSize());
        QCOMPARE(image.pixel(2 * table.at(1, 2) + QPoint(25, 10)), qRgb(6, 100, 50));
        QVERIFY(writePicture(picture, folder.filePath("a.svg")));
        QFile svg(folder.filePath("a.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.contains("#066432") && !text.contains("<image"));
        QVERIFY(writePicture(picture, folder.filePath("a.csv")));
        QFile csv(folder.filePath("a.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QCOMPARE(lines.size(), 12); // heading, 10 tensors, the end
        QCOMPARE(lines[1], QByteArray("blk.0.attn_q.weight,attn_q,0,Q6_K,210,6.5625"));
        QVERIFY(!writePicture(picture, folder.filePath("a.doc")));
        QVERIFY(!writePicture(picture, folder.filePath("no/such/a.png")));
    }

    /// 100,000 cells: only what is in sight costs anything.
    void aHundredThousandCells()
    {
        Table table(782, 128);
        table.map.resize(1400, 800);
        QImage image(1400, 800, QImage::Format_RGB32);
        table.map.viewport()->render(&image);
        QBENCHMARK_ONCE
        {
            table.map.viewport()->render(&image);
        }
        QTest::keyClick(&table.map, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.chosen().size(), std::size_t(782 * 128));
    }
};

QL_QT_TEST(MapsTest)
#include "maps_test.moc"
