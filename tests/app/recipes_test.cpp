// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes from and to other programs, their history, and models side by side.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>

#include "app/models/history_model.h"
#include "app/panels/diff_panel.h"
#include "app/recipe_export.h"
#include "app/recipe_import.h"
#include "app/recipe_words.h"
#include "app/theme.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

class RecipesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<Studio>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_studio.reset();
    }

    void changesAreToldInWords()
    {
        plan::Recipe before, after;
        QVERIFY(changesInWords(before, after).isEmpty());
        after.preset = "Q8_0";
        after.pure = true;
        after.outputType = quant::Format::F16;
        after.roleTypes["attn_v"] = quant::Format::Q6_K;
        after.imatrixFiles = {"a.gguf"};
        after.search = quant::Search::Best;
        after.splitBytes = 1 << 20;
        after.to = plan::Container::Safetensors;
        after.embeddingType = quant::Format::Q8_0;
        const QStringList lines = changesInWords(before, after);
        QCOMPARE(lines.size(), 9);
        QVERIFY(lines.contains("Preset: Q4_K_M → Q8_0"));
        QVERIFY(lines.filter("attn_v").size() == 1);

        plan::Recipe rules = before;
        rules.rules = {test::rule("a"), test::rule("b"), test::rule("c")};
        QCOMPARE(changesInWords(before, rules).size(), 3);
        plan::Recipe moved = rules;
        std::swap(moved.rules[0], moved.rules[2]);
        QCOMPARE(changesInWords(rules, moved).size(), 1);
        plan::Recipe fewer = rules;
        fewer.rules.erase(fewer.rules.begin() + 1);
        QVERIFY(changesInWords(rules, fewer).join("").contains("b = Q8_0"));
        plan::Recipe changed = rules;
        changed.rules[1].pattern = "B";
        changed.rules[1].enabled = false;
        changed.rules[2].note = "values";
        QCOMPARE(changesInWords(rules, changed).size(), 3);
    }

    void theHistoryKnowsTimesAndSizes()
    {
        test::openSample(*m_studio, m_folder->path());
        HistoryModel model(*m_studio);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto size = [&](int row) { return model.index(row, HistoryModel::Size).data().toString(); };
        QVERIFY(!size(0).isEmpty());
        m_studio->edit("preset", [](plan::Recipe& recipe) { recipe.preset = "Q8_0"; });
        QCOMPARE(size(1), "");
        test::waitForPlan(*m_studio);
        QVERIFY(!size(1).isEmpty() && size(1) != size(0));
        QVERIFY(!model.index(1, HistoryModel::When).data().toString().isEmpty());
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains("Q4_K_M → Q8_0"));
        m_studio->addRule("attn_v", quant::Format::F16);
        test::waitForPlan(*m_studio);
        const QString third = size(2);
        model.goTo(0);
        QCOMPARE(m_studio->recipe().preset, std::string("Q4_K_M"));
        QCOMPARE(model.current(), 0);
        QCOMPARE(size(2), third);
        QVERIFY(model.recipeAt(2) != model.recipeAt(1));
        QVERIFY(model.recipeAt(0) == plan::Recipe());
        model.goTo(2);
        QCOMPARE(m_studio->recipe().rules.size(), std::size_t{1});
        // An edit in the place of one that was undone does not have its size.
        model.goTo(1);
        m_studio->addRule("ffn_up", quant::Format::F32);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(size(2), "");
        test::waitForPlan(*m_studio);
        QVERIFY(size(2) != third);
    }

    void everyFormIsImportedAsOneEdit_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QStringList>("patterns");
        QTest::newRow("llama-quantize") << QByteArray(
            "./llama-quantize --tensor-type attn_v=q8_0 --tensor-type ffn_down=q6_k in.gguf out.gguf q5_k_m")
                                        << "Q5_K_M" << QStringList({"attn_v", "ffn_down"});
        QTest::newRow("rules") << QByteArray("attn_v=q8_0 ffn_down=q6_k\n") << "Q4_K_M"
                               << QStringList({"attn_v", "ffn_down"});
        QTest::newRow("custom-q") << QByteArray("attn_v=q8_0,ffn_down=q6_K") << "Q4_K_M"
                                  << QStringList({"attn_v", "ffn_down"});
        QTest::newRow("our command") << QByteArray("quantloom quantize in -o out.gguf --type Q6_K --rule 'attn_v=Q8_0'")
                                     << "Q6_K" << QStringList({"attn_v"});
    }

    void everyFormIsImportedAsOneEdit()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, preset);
        QFETCH(QStringList, patterns);
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        RecipeImport::ofClipboard(*m_studio, m_window.get());
        QTRY_COMPARE(m_studio->history().count(), 1);
        QCOMPARE(QString::fromStdString(m_studio->recipe().preset), preset);
        QCOMPARE(m_studio->recipe().rules.size(), static_cast<std::size_t>(patterns.size()));
        for (std::size_t i = 0; i < m_studio->recipe().rules.size(); ++i)
            QVERIFY(m_studio->recipe().rules[i].pattern.find(patterns[static_cast<qsizetype>(i)].toStdString())
                    != std::string::npos);
        m_studio->history().undo();
        QVERIFY(m_studio->recipe() == plan::Recipe());
    }

    void rulesAskWhereTheyGo()
    {
        m_studio->addRule("mine", quant::Format::Q8_0);
        const auto import = [&](int choice) {
            RecipeImport::ofText(*m_studio, m_window.get(), "attn_v=q8_0", "a text");
            QDialog* dialog = nullptr;
            QTRY_VERIFY((dialog = m_window->findChild<QDialog*>("importDialog")));
            const auto choices = dialog->findChildren<QRadioButton*>();
            QCOMPARE(choices.size(), 2);
            choices[choice]->setChecked(true);
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
            QTRY_VERIFY(!m_window->findChild<QDialog*>("importDialog"));
        };
        import(0);
        QCOMPARE(m_studio->recipe().rules.size(), std::size_t{2});
        QCOMPARE(m_studio->recipe().rules[1].pattern, std::string("mine"));
        QVERIFY(m_studio->history().undoText().contains("a text"));
        import(1);
        QCOMPARE(m_studio->recipe().rules.size(), std::size_t{1});
        QVERIFY(m_studio->recipe().rules[0].pattern != "mine");
    }

    void warningsAreShownBeforeAnythingHappens()
    {
        RecipeImport::ofText(*m_studio, m_window.get(),
                             "llama-quantize --prune-layers 3 --tensor-type attn_v=q8_0 in.gguf out.gguf q4_k_m", "x");
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QDialog*>("importDialog")));
        QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains("prune-layers"));
        QCOMPARE(m_studio->history().count(), 0);
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<QDialog*>("importDialog"));
        QCOMPARE(m_studio->history().count(), 0);
    }

    void whatIsNoRecipeSaysSo()
    {
        QSignalSpy failed(m_studio.get(), &Studio::failed);
        RecipeImport::ofText(*m_studio, m_window.get(), "the quick brown fox", "a text");
        QTRY_COMPARE(failed.size(), 1);
        QApplication::clipboard()->clear();
        RecipeImport::ofClipboard(*m_studio, m_window.get());
        QCOMPARE(failed.size(), 2);
        RecipeImport::ofFile(*m_studio, m_window.get(), m_folder->filePath("not there.txt"));
        QTRY_COMPARE(failed.size(), 3);
        QCOMPARE(m_studio->history().count(), 0);
    }

    void theRecipeOfAModelMakesTheSameTypes()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->addRule("blk.[12].ffn_down", quant::Format::Q8_0);
        test::waitForPlan(*m_studio);
        const Planner::PlanPtr wanted = m_studio->planner().plan();
        m_studio->startJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        m_studio->edit("reset", [](plan::Recipe& recipe) { recipe = {}; });
        RecipeImport::ofFile(*m_studio, m_window.get(), m_folder->filePath("tales-dense-Q4_K_M.gguf"));
        const int before = m_studio->history().count();
        QTRY_COMPARE(m_studio->history().count(), before + 1);
        test::waitForPlan(*m_studio);
        const Planner::PlanPtr made = m_studio->planner().plan();
        QCOMPARE(made->steps.size(), wanted->steps.size());
        for (std::size_t i = 0; i < made->steps.size(); ++i)
            QCOMPARE(made->steps[i].planned.name(), wanted->steps[i].planned.name());
    }

    void whatIsCopiedComesBack()
    {
        m_studio->edit("some", [](plan::Recipe& recipe) {
            recipe.preset = "Q5_K_M";
            recipe.rules = {test::rule("attn_v"), test::rule("ffn_down", quant::Format::Q6_K)};
        });
        const plan::Recipe mine = m_studio->recipe();
        for (const char* name : {"json", "command"}) {
            copyRecipe(*m_studio, **plan::recipeForm(name));
            m_studio->edit("reset", [](plan::Recipe& recipe) { recipe = {}; });
            RecipeImport::ofClipboard(*m_studio, m_window.get());
            QTRY_VERIFY(m_studio->recipe() == mine);
        }
        m_studio->edit("harder", [](plan::Recipe& recipe) { recipe.search = quant::Search::Best; });
        QSignalSpy failed(m_studio.get(), &Studio::failed);
        copyRecipe(*m_studio, **plan::recipeForm("tensor-types"));
        QCOMPARE(failed.size(), 1); // the form has no word for it, and that is said
        exportRecipe(*m_studio, m_window.get());
        auto* dialog = m_window->findChild<QDialog*>("exportDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPlainTextEdit*>("exportText")->toPlainText().contains("quantloom_recipe"));
        dialog->reject();
    }

    void modelsStandSideBySide()
    {
        test::openSample(*m_studio, m_folder->path());
        DiffPanel panel(*m_studio, nullptr);
        panel.resize(800, 500);
        panel.show();
        auto* table = panel.findChild<QTableView*>("diffTable");
        const QAbstractItemModel& rows = *table->model();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(panel.text("md").isEmpty());
        panel.addOpenModel();
        QTRY_COMPARE(rows.columnCount(), DiffModel::FirstModel + 1);
        panel.addPlan();
        panel.addPlan(); // once is enough
        QTRY_COMPARE(rows.columnCount(), DiffModel::FirstModel + 2);
        QCOMPARE(rows.headerData(DiffModel::FirstModel, Qt::Horizontal).toString(), "tales-dense");
        const auto rowOf = [&](const QString& text) {
            for (int row = 0; row < rows.rowCount(); ++row) {
                if (rows.index(row, 0).data().toString().contains(text))
                    return row;
            }
            return -1;
        };
        QVERIFY(rows.index(0, 0).data(DiffModel::FactRole).toBool());
        const int down = rowOf("ffn_down");
        QVERIFY(down > 0);
        QCOMPARE(rows.index(down, DiffModel::Differs).data().toString(), "≠");

        // A click selects these tensors in the open model.
        table->setCurrentIndex(rows.index(down, 0));
        QTRY_VERIFY(!m_studio->selection().empty());
        QCOMPARE(m_studio->selection().count(), rows.index(down, DiffModel::Count).data(Qt::EditRole).toInt());
        QVERIFY(m_studio->selectedTensor().contains("ffn_down"));

        // The column follows the recipe.
        m_studio->edit("f16", [](plan::Recipe& recipe) { recipe.preset = "F16"; });
        QTRY_VERIFY(rowOf("ffn_") > 0
                    && rows.index(rowOf("ffn_"), DiffModel::FirstModel + 1).data().toString() == "F16");

        const int all = rows.rowCount();
        panel.findChild<QCheckBox*>("onlyDifferences")->setChecked(true);
        QVERIFY(rows.rowCount() < all);
        for (int row = 0; row < rows.rowCount(); ++row)
            QVERIFY(rows.index(row, 0).data(DiffModel::DiffersRole).toBool());
        panel.findChild<QCheckBox*>("onlyDifferences")->setChecked(false);
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            table->sortByColumn(0, order);
            QVERIFY(rows.index(0, 0).data(DiffModel::FactRole).toBool());
        }
        QVERIFY(panel.text("md").contains("| tensors |") && panel.text("csv").startsWith("tensors,count,differs"));
        QVERIFY(panel.text("json").contains("\"models\""));

        // A file that is none leaves the others.
        QSignalSpy failed(m_studio.get(), &Studio::failed);
        QMimeData drop;
        drop.setUrls({QUrl::fromLocalFile(test::write(*m_folder, "notes.gguf", "no tensors"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &drop, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&panel, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &drop, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&panel, &event);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(rows.columnCount(), DiffModel::FirstModel + 2);
        table->setCurrentIndex(rows.index(1, DiffModel::FirstModel));
        panel.findChild<QAbstractButton*>("removeDiffModel")->click();
        QTRY_COMPARE(rows.columnCount(), DiffModel::FirstModel + 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<QWidget> m_window;
};

QL_QT_TEST(RecipesTest)
#include "recipes_test.moc"
