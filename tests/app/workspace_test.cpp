// SPDX-License-Identifier: GPL-3.0-or-later
// What holds the panels together, on the offscreen platform: docks, selection, command palette, languages, tour.
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QSet>
#include <QTableView>

#include "app/language.h"
#include "app/tour_steps.h"
#include "app/widgets/tour.h"
#include "app/workspace.h"
#include "tests/app/qt_tests.h"
#include "tests/app/window_fixture.h"

using namespace ql;
using namespace ql::app;

class WorkspaceTest : public test::WindowFixture {
    Q_OBJECT
private slots:
    void init()
    {
        setUp();
        openWindow();
    }
    void cleanup() { tearDown(); }

    void panelsComeUpByTheirShortcuts()
    {
        openSample();
        QVERIFY(panels().size() >= 8);
        Workspace& workspace = m_window->workspace();
        QTRY_VERIFY(workspace.inFront("tensors"));
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_2));
        QTRY_VERIFY(workspace.inFront("layers"));
        QVERIFY(!workspace.inFront("tensors"));
        QVERIFY(workspace.inFront("inspector") && workspace.inFront("jobs"));
        QCOMPARE(workspace.focusedPanel(), "layers");
    }

    void panelsMoveAndStayWhereTheyWerePut()
    {
        openSample();
        QTRY_VERIFY(m_window->workspace().inFront("tensors"));
        m_window->workspace().movePanel("layers", Area::Side);
        QTRY_VERIFY(m_window->workspace().inFront("layers") && !m_window->workspace().inFront("inspector"));
        QVERIFY(m_window->workspace().inFront("tensors"));
        m_window->workspace().closePanel("history");
        m_window->saveLayout();

        m_window = std::make_unique<MainWindow>(*m_studio);
        m_window->resize(1100, 700);
        m_window->show();
        m_studio->announce();
        QTRY_VERIFY(m_window->workspace().inFront("layers") && m_window->workspace().inFront("tensors"));
        QVERIFY(!m_window->findChild<QWidget*>("historyDock")->isVisible());
        QVERIFY(m_window->windowTitle().startsWith("tales-dense"));

        m_window->workspace().resetLayout();
        QTRY_VERIFY(m_window->workspace().inFront("inspector") && !m_window->workspace().inFront("layers"));
        QVERIFY(m_window->findChild<QWidget*>("historyDock")->isVisible());
        m_window->saveLayout();
    }

    void thePaletteFindsCommandsAndTensors()
    {
        openSample();
        const auto type = [this](const QString& text) {
            m_window->openPalette();
            auto* field = find<QLineEdit>("paletteText");
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(!m_window->findChild<QDialog*>("commandPalette"));
        };
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(m_window->findChild<QDialog*>("commandPalette"));
        m_window->findChild<QDialog*>("commandPalette")->close();
        QTRY_VERIFY(!m_window->findChild<QDialog*>("commandPalette"));
        type("view layer map");
        QTRY_VERIFY(m_window->workspace().inFront("layers"));
        type("blk.2.ffn_d");
        QCOMPARE(m_studio->selectedTensor(), "blk.2.ffn_down.weight");
        type("same role");
        QCOMPARE(m_studio->selection().count(), 4);
        type("invert");
        QCOMPARE(m_studio->selection().count(), 35);
        type("no such thing");
        QCOMPARE(m_studio->selection().count(), 35);
    }

    void everyLanguageSpeaks()
    {
        openSample();
        const QStringList codes = language::all();
        QVERIFY(codes.contains("en") && codes.contains("de"));
        QSet<QString> titles;
        for (const QString& code : codes) {
            QVERIFY(!language::nameOf(code).isEmpty());
            language::apply(code);
            MainWindow window(*m_studio);
            titles += window.menuBar()->actions().first()->text();
        }
        language::apply("en");
        QCOMPARE(titles.size(), codes.size());
        QVERIFY(titles.contains("&File") && titles.contains("&Datei"));
    }

    void theTourShowsPartsThatAreThere()
    {
        startTour(*m_window);
        QTRY_VERIFY(m_window->findChild<Tour*>());
        QPointer<Tour> tour = m_window->findChild<Tour*>();
        QVERIFY(m_studio->model());
        int steps = 0;
        for (; tour && tour->isVisible() && steps < 100; ++steps) {
            QCOMPARE(tour->step(), steps);
            QVERIFY(!tour->accessibleName().isEmpty() && !tour->accessibleDescription().isEmpty());
            QVERIFY2(tour->showsSomething(), qPrintable(tour->accessibleName()));
            QTest::keyClick(tour, Qt::Key_Return);
        }
        QVERIFY(steps >= 5 && steps < 100);
        QVERIFY(m_studio->history().isClean());
    }

    void theTableAndTheStudioShareOneSelection()
    {
        openSample();
        auto* table = find<QTableView>("tensorTable");
        m_studio->selectTensor("blk.1.attn_q.weight");
        m_studio->select({0, 2}, Selection::How::Add);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 3);
        QCOMPARE(m_studio->selectedTensor(), "blk.1.attn_q.weight");
        QTest::keyClicks(find<QLineEdit>("tensorFilter"), "blk.1.");
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(m_studio->selection().count(), 3); // hidden is not forgotten
        table->selectAll();
        QCOMPARE(m_studio->selection().count(), 9);
        find<QLineEdit>("tensorFilter")->clear();
        QCOMPARE(table->selectionModel()->selectedRows().size(), 9);
        m_studio->select({m_studio->selectedIndex()}, Selection::How::Subtract);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 8);
        QVERIFY(m_studio->selection().contains(m_studio->selectedIndex()));
    }
};

QL_QT_TEST(WorkspaceTest)
#include "workspace_test.moc"
