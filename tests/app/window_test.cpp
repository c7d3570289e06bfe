// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on the offscreen platform.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include "app/widgets/error_picture.h"
#include "app/widgets/layer_map.h"
#include "app/widgets/message_bar.h"
#include "tests/app/qt_tests.h"
#include "tests/app/window_fixture.h"

using namespace ql;
using namespace ql::app;

class WindowTest : public test::WindowFixture {
    Q_OBJECT
private slots:
    void init()
    {
        setUp();
        openWindow();
    }
    void cleanup() { tearDown(); }

    void theSampleIsOneClickAway()
    {
        click("openSample");
        QTRY_VERIFY(m_studio->model());
        QVERIFY(m_window->windowTitle().startsWith("tales-dense"));
    }

    void aDroppedFolderOpens()
    {
        drop(test::samplePath());
        QTRY_VERIFY(m_studio->model());
        QTRY_COMPARE(find<QTableView>("tensorTable")->model()->rowCount(), 39);
    }

    void aWrongFileShowsItsSentenceInTheWindow()
    {
        QFile file(m_folder->filePath("wrong.gguf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a model at all");
        file.close();
        drop(file.fileName());
        auto* bar = m_window->findChild<MessageBar*>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains("wrong.gguf"), qPrintable(bar->text()));
    }

    void thePrimaryButtonSaysWhatItWillWriteAndWhere()
    {
        openSample();
        auto* button = find<QPushButton>("writeButton");
        QTRY_VERIFY(button->isEnabled());
        QVERIFY2(button->text().contains("MiB") && button->text().contains("tales-dense-Q4_K_M.gguf"),
                 qPrintable(button->text()));
        QVERIFY(button->toolTip().contains(QDir(m_folder->path()).dirName()));
        auto* presets = find<QComboBox>("presetBox");
        const QString size = find<QLabel>("plannedSize")->text();
        emit presets->activated(presets->findText("Q8_0"));
        QTRY_VERIFY(button->text().contains("tales-dense-Q8_0.gguf") && find<QLabel>("plannedSize")->text() != size);
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_COMPARE(find<QLabel>("plannedSize")->text(), size);
        QCOMPARE(presets->currentText(), "Q4_K_M");
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE(presets->currentText(), "Q8_0");
    }

    void aBlockedPlanDisablesTheButtonWithAReason()
    {
        openSample();
        m_studio->setOutputFolder(m_folder->filePath("missing"));
        auto* button = find<QPushButton>("writeButton");
        QTRY_VERIFY(!button->isEnabled());
        QTRY_VERIFY(find<QLabel>("blockedReason")->isVisible());
        QVERIFY(find<QLabel>("blockedReason")->text().contains("missing"));
    }

    void filteringKeepsTheSelection()
    {
        openSample();
        auto* table = find<QTableView>("tensorTable");
        m_studio->selectTensor("blk.2.attn_v.weight");
        QTest::keyClicks(find<QLineEdit>("tensorFilter"), "attn_v");
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->currentIndex().row(), 2);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(m_studio->selectedTensor(), "blk.3.attn_v.weight");
    }

    void theQueueShowsItsJobAndItsButtonsFollow()
    {
        openSample();
        auto* list = find<QListView>("jobList");
        QVERIFY(!find<QAbstractButton>("pauseJob")->isEnabled());
        addJob(report::Report{});
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(find<QAbstractButton>("pauseJob")->isEnabled());
        QTRY_VERIFY(!find<QAbstractButton>("removeJob")->isEnabled()); // it runs
        click("pauseJob");
        QTRY_COMPARE(m_studio->jobs().at(0)->state, job::State::Paused);
        QTRY_COMPARE(find<QAbstractButton>("pauseJob")->toolTip(), "Resume");
        click("pauseJob");
        QTRY_COMPARE(m_studio->jobs().at(0)->state, job::State::Running);
        click("cancelJob");
        QTRY_COMPARE(m_studio->jobs().at(0)->state, job::State::Cancelled);
        QTRY_VERIFY(find<QAbstractButton>("removeJob")->isEnabled());
        click("removeJob");
        QTRY_COMPARE(list->model()->rowCount(), 0);
        m_release = true;
    }

    void aCellOfTheReportOpensTheTensorsOwnMap()
    {
        openSample();
        click("writeButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        auto* map = find<LayerMap>("reportHeatmap");
        QTRY_VERIFY(map->isVisible() && map->source());
        const auto row =
            std::ranges::find(map->rows(), QString("ffn_down"), &LayerMap::Row::label) - map->rows().begin();
        QVERIFY(row < std::ssize(map->rows()));
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {},
                          map->placeRect(map->placeOf(static_cast<int>(row), 2)).center());
        QCOMPARE(m_studio->selectedTensor(), "blk.1.ffn_down.weight");
        QVERIFY(find<ErrorPicture>("errorPicture")->isVisible());
        QVERIFY(find<ErrorPicture>("errorPicture")->largest() > 0);
        QVERIFY(find<QLabel>("reportHeadline")->text().contains("39"));
        auto* table = find<QTableView>("reportTable");
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), "blk.1.ffn_down.weight");
    }

    void anExistingFileIsNotReplacedWithoutAQuestion()
    {
        openSample();
        QFile there(m_folder->filePath("tales-dense-Q4_K_M.gguf"));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("precious");
        there.close();
        m_studio->setOutputName("tales-dense-Q4_K_M.gguf");
        test::waitForPlan(*m_studio);
        QVERIFY(find<QPushButton>("writeButton")->text().startsWith("Replace"));
        click("writeButton");
        auto* box = m_window->findChild<QMessageBox*>();
        QVERIFY(box);
        QCOMPARE(m_studio->jobs().rowCount(), 0);
        QTest::mouseClick(box->defaultButton(), Qt::LeftButton); // keep both
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        QVERIFY(QFile::exists(m_folder->filePath("tales-dense-Q4_K_M-2.gguf")));
        QCOMPARE(there.size(), 8);
    }

    void closingAsksWhileAJobRuns()
    {
        addJob(report::Report{});
        QString asked;
        QTimer::singleShot(0, this, [&] {
            auto* box = m_window->findChild<QMessageBox*>();
            QVERIFY(box);
            asked = box->text();
            box->defaultButton()->click();
        });
        QVERIFY(!m_window->close());
        QVERIFY2(asked.contains("A job is running"), qPrintable(asked));
        QVERIFY(m_studio->jobs().anyRunning());
        m_release = true;
    }

    void theQuestionGoesAwayWhenTheJobEnds_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("well") << false;
        QTest::newRow("by a failure, which is to be read") << true;
    }
    void theQuestionGoesAwayWhenTheJobEnds()
    {
        QFETCH(const bool, fails);
        addJob(fails ? Result<report::Report>(fail(Errc::Failed, "the disk is full")) : report::Report{});
        QTimer::singleShot(0, this, [&] {
            QVERIFY(m_window->findChild<QMessageBox*>());
            m_release = true;
        });
        QCOMPARE(m_window->close(), !fails);
        QVERIFY(!m_studio->jobs().anyUnfinished());
    }

    void theSplitSizeIsShownExactly()
    {
        openSample();
        auto* field = find<QLineEdit>("splitSize");
        for (const std::uint64_t size : {std::uint64_t{500000000}, std::uint64_t{3} << 30, std::uint64_t{1536} << 10}) {
            m_studio->edit("split", [size](plan::Recipe& recipe) { recipe.splitBytes = size; });
            emit field->editingFinished();
            QCOMPARE(m_studio->recipe().splitBytes, size);
        }
        QCOMPARE(field->text(), "1536K");
    }

    void theBenchShowsABlockAndSaysWhatIsWrong()
    {
        openSample();
        m_window->showPanel("bench");
        auto* sentence = find<QLabel>("benchSentence");
        QVERIFY(sentence->isVisible() && sentence->text().startsWith("Choose a tensor"));
        QVERIFY(!find<QSpinBox>("benchRow")->isEnabled());
        m_studio->selectTensor("blk.1.ffn_down.weight");
        auto* table = find<QTableView>("benchTable");
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 32);
        QCOMPARE(table->model()->columnCount(), 10);
        click("benchNext");
        QCOMPARE(find<QSpinBox>("benchColumn")->value(), 32);
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), "32");
        click("benchPrevious");
        click("benchPrevious");
        QCOMPARE(find<QSpinBox>("benchColumn")->value(), 0);
        auto* source = find<QComboBox>("benchSource");
        source->setCurrentIndex(1);
        QTRY_COMPARE(table->model()->rowCount(), 8);
        table->setCurrentIndex(table->model()->index(4, 1));
        QVERIFY(find<QWidget>("benchLanes")->accessibleDescription().contains("stored as -1 (code 0xa)"));
        find<QLineEdit>("benchNumbers")->setText("0.5, oops");
        QVERIFY(sentence->isVisible() && sentence->text().contains("oops"));
        find<QLineEdit>("benchNumbers")->setText("1 2");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto* formats = find<QListWidget>("benchFormats");
        for (int i = 0; i < formats->count(); ++i)
            formats->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(sentence->isVisible() && sentence->text().contains("Check"));
    }

    void theWorstBlockIsGoneTo()
    {
        openSample();
        m_window->showPanel("bench");
        m_studio->selectTensor("blk.1.ffn_down.weight");
        auto* menu = find<QToolButton>("benchWorst")->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 8);
        menu->actions().first()->trigger();
        QTRY_VERIFY(find<QLabel>("benchNote")->text().contains("64 of"));
    }

    void everyControlHasAName()
    {
        openSample();
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
                || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractItemView*>(widget);
            const bool inside = widget->objectName().startsWith("qt_") || widget->inherits("QHeaderView")
                || widget->inherits("QComboBoxListView") || widget->inherits("QTableCornerButton")
                || widget->inherits("QLineEditIconButton") || widget->parent()->inherits("QTabBar");
            if (!control || inside)
                continue;
            const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            const QString name = interface ? interface->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QString("%1 '%2' in %3 has no name")
                                    .arg(widget->metaObject()->className(), widget->objectName(),
                                         widget->parent()->metaObject()->className())));
        }
    }

private:
    /// It runs until it is released, and ends so.
    void addJob(const Result<report::Report>& end)
    {
        m_release = false;
        m_studio->jobs().add("slow", [this, end](job::Context& context) -> Result<report::Report> {
            context.stage("Quantising", 4);
            while (!m_release) {
                QL_CHECK(context.checkpoint());
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
            return end;
        });
        QTRY_VERIFY(m_studio->jobs().anyRunning());
    }

    std::atomic<bool> m_release{false};
};

QL_QT_TEST(WindowTest)
#include "window_test.moc"
