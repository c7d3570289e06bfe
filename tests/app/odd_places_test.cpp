// SPDX-License-Identifier: GPL-3.0-or-later
// Files of any name, screens that are gone and folders that cannot be written.
#include <filesystem>

#include <QDockWidget>
#include <QScreen>
#include <QSettings>

#include "app/job_keeper.h"
#include "app/screen_place.h"
#include "app/session.h"
#include "app/workspace.h"
#include "tests/app/qt_tests.h"
#include "tests/app/window_fixture.h"

using namespace ql;
using namespace ql::app;

class OddPlacesTest : public test::WindowFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup()
    {
        tearDown();
        QSettings().clear();
    }

    void aModelOfAnyNameIsOpenedAndWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << "two  spaces";
        QTest::newRow("umlauts") << QStringLiteral("Größe ÄÖÜ é");
        QTest::newRow("Chinese") << QStringLiteral("模型 量化");
        QTest::newRow("emoji") << QStringLiteral("🚀 👩🏽‍💻");
        QTest::newRow("signs") << QStringLiteral("a 'quoted' & <b>100 %1 #1");
        QTest::newRow("long") << QString(200, 'x');
    }
    void aModelOfAnyNameIsOpenedAndWritten()
    {
        QFETCH(const QString, name);
        const QString folder = m_folder->filePath(name);
        std::filesystem::copy(test::samplePath().toStdString(), folder.toStdString());
        openWindow();
        m_studio->open(folder);
        QTRY_VERIFY(m_studio->model() && m_studio->planner().plan() && !m_studio->planner().busy());
        QCOMPARE(m_studio->modelName(), name);
        QVERIFY(m_window->windowTitle().startsWith(name));
        QCOMPARE(m_studio->recent().paths().first(), folder);
        m_studio->setOutputName(name + ".gguf");
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), QString());
        m_studio->startJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_studio->jobs().anyUnfinished(), 30000);
        const QString file = m_folder->filePath(name + ".gguf");
        QVERIFY(QFile::exists(file) && QFile::exists(file + ".report.json"));
        m_studio->open(file);
        QTRY_COMPARE(m_studio->modelPath(), file);
        QVERIFY(m_studio->report()); // the one beside it
        const SessionState kept = *sessionFrom(toBytes(m_studio->sessionState()));
        QCOMPARE(kept.model, file);
    }

    void windowsStayWhereTheyCanBeHeld()
    {
        const QList<QRect> screens{{0, 0, 1920, 1040}, {1920, 0, 1280, 1000}};
        const auto same = [&](const QRect& frame) { return onScreen(frame, screens) == frame; };
        QVERIFY(same({100, 100, 800, 600}));
        QVERIFY(same({2000, 50, 800, 600}));
        QVERIFY(same({1700, 50, 800, 600})); // on both
        QVERIFY(same({-600, 0, 800, 600})); // enough of it can be seen
        for (const QRect& gone :
             {QRect(5000, 100, 800, 600), QRect(100, -2000, 800, 600), QRect(100, -100, 800, 600),
              QRect(-790, 0, 800, 600), QRect(100, 1035, 800, 600), QRect(9000, 9000, 5000, 5000)}) {
            const QRect moved = onScreen(gone, screens);
            QVERIFY(screens.front().contains(moved));
            QCOMPARE(moved.size(), gone.size().boundedTo(screens.front().size()));
        }
    }

    void whatWasOnAScreenThatIsGoneComesBack()
    {
        openWindow();
        openSample();
        m_window->workspace().floatPanel("inspector");
        auto* dock = find<QDockWidget>("inspectorDock");
        QTRY_VERIFY(dock->isFloating() && dock->isVisible());
        m_window->move(20000, 300);
        dock->move(20100, -9000);
        QTRY_VERIFY(dock->pos().x() > 20000 && m_window->pos().x() >= 20000);
        m_window->saveLayout();

        m_window = std::make_unique<MainWindow>(*m_studio);
        m_window->show();
        const QRect screen = m_window->screen()->availableGeometry();
        const auto canBeHeld = [&](const QWidget& window) {
            return onScreen(window.frameGeometry(), {screen}) == window.frameGeometry();
        };
        QVERIFY(canBeHeld(*m_window));
        dock = find<QDockWidget>("inspectorDock");
        QTRY_VERIFY(dock->isFloating() && dock->isVisible());
        QVERIFY(canBeHeld(*dock));
    }

    void whatCannotBeKeptIsNoReasonToStop()
    {
        const QString nowhere = QStringLiteral("/proc/nowhere/session.json");
        {
            const Session session(*m_studio, nowhere);
            QVERIFY(!session.isKept() && !session.before());
            const JobKeeper keeper(m_studio->jobs(), QStringLiteral("/proc/nowhere/jobs.json"));
            QCOMPARE(keeper.broughtBack(), 0);
            openSample();
            m_studio->edit("Pure", [](plan::Recipe& recipe) { recipe.pure = true; });
            QTest::qWait(600); // longer than the session waits before it is written
        }
        const QString path = m_folder->filePath("kept/session.json");
        const Session first(*m_studio, path), second(*m_studio, path);
        QVERIFY(first.isKept() && second.isKept()); // by the first
    }

    void thePanelsAreMadeBehindTheWelcome()
    {
        m_window = std::make_unique<MainWindow>(*m_studio);
        QVERIFY(!m_window->workspace().isWhole());
        QVERIFY(!m_window->findChild<QDockWidget*>());
        m_window->show();
        QTRY_VERIFY(m_window->workspace().isWhole());
        QCOMPARE(m_window->findChildren<QDockWidget*>().size(), static_cast<qsizetype>(panels().size()));
        // Who is faster finds them, too.
        m_window = std::make_unique<MainWindow>(*m_studio);
        m_window->showPanel("jobs");
        QVERIFY(m_window->workspace().isWhole());
        m_window = std::make_unique<MainWindow>(*m_studio);
        openSample();
        QVERIFY(m_window->workspace().isWhole());
    }
};

QL_QT_TEST(OddPlacesTest)
#include "odd_places_test.moc"
