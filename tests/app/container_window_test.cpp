// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, GGUF or safetensors: the choice in the window, and the problems that rules mend.
#include <algorithm>

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include "app/models/problem_model.h"
#include "app/widgets/layer_map.h"
#include "core/plan/serving_presets.h"
#include "tests/app/qt_tests.h"
#include "tests/app/window_fixture.h"

using namespace ql;
using namespace ql::app;
using plan::Container;

class ContainerWindowTest : public test::WindowFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatEnginesRefuseIsMendedByOneClick()
    {
        openWindow();
        openSample();
        m_studio->writeTo(Container::Safetensors);
        m_studio->addRule(R"(\.q_proj\.weight$)", quant::Format::NVFP4A16);
        test::waitForPlan(*m_studio);
        m_window->showPanel("problems");
        auto* table = find<QTableView>("problemTable");
        const auto unmended = [&] {
            int count = 0;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                count += !table->model()->index(row, ProblemModel::Fix).data().toString().isEmpty();
            return count;
        };
        QCOMPARE(unmended(), 1);
        const QModelIndex fix = table->model()->index(0, ProblemModel::Fix);
        const plan::Recipe before = m_studio->recipe();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(fix).center());
        QVERIFY(m_studio->recipe().rules.size() > before.rules.size());
        test::waitForPlan(*m_studio);
        QCOMPARE(unmended(), 0);
        const plan::Plan& plan = *m_studio->planner().plan();
        for (const plan::Step& step : plan.steps) {
            if (plan.model->tensors[step.tensor].role == "attn_q" && step.coding)
                QCOMPARE(step.planned.format, quant::Format::FP8_DYNAMIC);
        }
        m_studio->history().undo();
        QVERIFY(m_studio->recipe() == before);
        test::waitForPlan(*m_studio);
        QCOMPARE(unmended(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        test::waitForPlan(*m_studio);
        QCOMPARE(unmended(), 0);
        m_studio->history().undo();
        test::waitForPlan(*m_studio);
        QTest::mouseClick(find<QPushButton>("fixAll"), Qt::LeftButton);
        test::waitForPlan(*m_studio);
        QCOMPARE(unmended(), 0);
        QVERIFY(!find<QPushButton>("fixAll")->isVisible());
    }

    void theBarOffersWhatTheContainerHas()
    {
        openWindow();
        openSample();
        auto* container = find<QComboBox>("containerBox");
        auto* dialect = find<QComboBox>("dialectBox");
        auto* presets = find<QComboBox>("presetBox");
        auto* button = find<QPushButton>("writeButton");
        QVERIFY(!dialect->isVisible());
        choose(container, 1);
        QTRY_COMPARE(button->text(), button->text().contains("folder tales-dense-FP8_DYNAMIC") ? button->text() : "?");
        QVERIFY(dialect->isVisible());
        QCOMPARE(presets->count(), static_cast<int>(plan::servingPresets().size()));
        QCOMPARE(presets->currentText(), "FP8_DYNAMIC");
        QCOMPARE(find<QLineEdit>("outputName")->text(), "tales-dense-FP8_DYNAMIC");
        choose(dialect, dialect->findText("DeepSeek"));
        QCOMPARE(presets->currentText(), "FP8_BLOCK"); // all that it holds
        test::waitForPlan(*m_studio);
        QVERIFY2(button->isEnabled(), qPrintable(m_studio->blockedReason()));
        QVERIFY2(m_window->minimumSizeHint().width() <= 1000, // a small screen
                 qPrintable(QString::number(m_window->minimumSizeHint().width())));
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QCOMPARE(container->currentIndex(), 0);
        QVERIFY(!dialect->isVisible());
        QTRY_COMPARE(find<QTableView>("tensorTable")->model()->index(0, 0).data().toString(), "output.weight");
    }

    void aFolderWithAModelIsNotReplacedWithoutAQuestion()
    {
        openWindow();
        openSample();
        m_studio->writeTo(Container::Safetensors);
        test::waitForPlan(*m_studio);
        const QDir there(m_folder->path());
        QVERIFY(there.mkdir("tales-dense-FP8_DYNAMIC"));
        QFile old(there.filePath("tales-dense-FP8_DYNAMIC/model-00001-of-00002.safetensors"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        m_studio->setOutputName({});
        test::waitForPlan(*m_studio);
        auto* button = find<QPushButton>("writeButton");
        QVERIFY2(button->text().startsWith("Replace folder"), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        auto* box = m_window->findChild<QMessageBox*>();
        QVERIFY(box);
        QTest::mouseClick(box->defaultButton(), Qt::LeftButton); // keep both
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        QVERIFY(old.exists());
        test::verifyFolder(there.filePath("tales-dense-FP8_DYNAMIC-2"));
    }

    void aGgufSourceDisablesTheChoiceAndSaysWhy()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->startJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        m_studio->open(m_folder->filePath("tales-dense-Q4_K_M.gguf"));
        QTRY_COMPARE(m_studio->modelName(), "tales-dense-Q4_K_M.gguf");
        m_window = std::make_unique<MainWindow>(*m_studio);
        auto* box = find<QComboBox>("containerBox");
        const auto* item = qobject_cast<QStandardItemModel*>(box->model())->item(1);
        QVERIFY(!item->isEnabled());
        QVERIFY(item->toolTip().contains("Hugging Face folder"));
        QVERIFY(box->toolTip().contains(item->toolTip()));
        QVERIFY(qobject_cast<QStandardItemModel*>(box->model())->item(0)->isEnabled());
    }

    void aCellOfTheLayerMapIsItsWeight()
    {
        openWindow();
        openSample();
        m_studio->writeTo(Container::Safetensors);
        m_studio->edit("e", [](plan::Recipe& recipe) { recipe.preset = "MXFP4"; });
        test::waitForPlan(*m_studio);
        m_window->showPanel("layers");
        auto* map = m_window->findChild<QWidget*>("layers")->findChild<LayerMap*>();
        const auto rowOf = [&](const QString& label) {
            const auto found = std::ranges::find(map->rows(), label, &LayerMap::Row::label);
            return found == map->rows().end() ? -1 : static_cast<int>(found - map->rows().begin());
        };
        const auto isThere = [&] {
            return rowOf("ffn_down") >= 0
                && map->source()->description(map->placeOf(rowOf("ffn_down"), 2)).contains("layers.1.mlp.down_proj");
        };
        QTRY_VERIFY(isThere());
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {},
                          map->placeRect(map->placeOf(rowOf("ffn_down"), 2)).center());
        QCOMPARE(m_studio->selectedTensor(), "model.layers.1.mlp.down_proj.weight");
        QVERIFY(m_studio->selectedIndex() >= 0);
    }

private:
    static void choose(QComboBox* box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
};

QL_QT_TEST(ContainerWindowTest)
#include "container_window_test.moc"
