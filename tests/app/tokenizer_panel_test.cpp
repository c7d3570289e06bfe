// SPDX-License-Identifier: GPL-3.0-or-later
// The tokenizer panel: two readings of a text side by side, and the choice of a pre-tokenizer as an edit of the recipe.
#include <filesystem>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include "app/panels/tokenizer_panel.h"
#include "app/theme.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

class TokenizerPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        theme::apply(*qApp, theme::Mode::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<Studio>();
        m_studio->setOutputFolder(m_folder->path());
        m_panel = std::make_unique<TokenizerPanel>(*m_studio, nullptr);
        m_panel->resize(1000, 700);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_studio.reset();
    }

    void rowsAreTheStretches()
    {
        TokenModel model;
        TokenCheck check;
        check.shownSource = [](tokenizer::TokenId id) { return std::string(id, 's'); };
        check.shownFile = [](tokenizer::TokenId id) { return std::string(id, ' '); };
        check.finding.stretches = {{true, {1, 2}, {1, 2}}, {false, {3}, {1, 2}}, {false, {1}, {}}};
        model.show(check);
        QCOMPARE(model.rowCount(), 3);
        const auto said = [&](int row, int column, int role) { return model.index(row, column).data(role).toString(); };
        QCOMPARE(said(0, TokenModel::Source, Qt::DisplayRole), QStringLiteral("s │ ss"));
        QCOMPARE(said(1, TokenModel::File, Qt::DisplayRole), QStringLiteral("␣ │ ␣␣"));
        QCOMPARE(said(1, TokenModel::File, Qt::ToolTipRole), QStringLiteral("1  ␣\n2  ␣␣"));
        QCOMPARE(said(2, TokenModel::File, Qt::DisplayRole), QString());
        check.shownSource = [](tokenizer::TokenId) { return std::string("a\r\x07\n"); };
        model.show(check);
        QCOMPARE(said(2, TokenModel::Source, Qt::DisplayRole), QStringLiteral("a\\x0d\\x07⏎"));
        check.shownSource = [](tokenizer::TokenId id) { return std::string(id, 's'); };
        model.show(check);
        // Not by colour alone: a sign, and a word for those who do not see it.
        QCOMPARE(said(0, TokenModel::Mark, Qt::DisplayRole), QString());
        QCOMPARE(said(1, TokenModel::Mark, Qt::DisplayRole), QStringLiteral("≠"));
        QCOMPARE(said(1, TokenModel::Mark, Qt::AccessibleTextRole), QStringLiteral("different"));
        TokenFilter filter(model);
        filter.setOnlyDifferences(true);
        QCOMPARE(filter.rowCount(), 2);
        // A long stretch shows both its ends, a long text its first rows.
        std::vector<tokenizer::TokenId> many(1000, 1);
        many.front() = 2, many.back() = 3;
        check.finding.stretches.assign(600, {true, many, many});
        model.show(check);
        QCOMPARE(model.rowCount(), 500);
        QVERIFY(model.isCut());
        const QString row = said(0, TokenModel::Source, Qt::DisplayRole);
        QVERIFY(row.startsWith("ss │ s │") && row.endsWith("│ s │ sss") && row.contains("960 more"));
    }

    void withoutAModelItSaysWhatToDo()
    {
        QVERIFY(!table()->isVisible());
        QVERIFY(!find<QComboBox>("preTokenizer")->isVisible());
        QVERIFY(!find<QPushButton>("tokenizerFolder")->isEnabled());
    }

    void aFolderIsReadByBothRules()
    {
        test::openSample(*m_studio, m_folder->path());
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(summary().startsWith("✓") && summary().contains("tales-dense"));
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(!find<QComboBox>("preTokenizer")->isVisible()); // nothing to decide
        find<QPlainTextEdit>("tokenizerText")->setPlainText("Once upon a time");
        QTRY_COMPARE(words(0, TokenModel::Source), QStringLiteral("<|endoftext|>Once upon a time"));
        QCOMPARE(words(0, TokenModel::File), QStringLiteral("<|endoftext|>Once upon a time"));
        table()->selectRow(0);
        table()->setFocus();
        QTest::keySequence(table(), QKeySequence::Copy);
        QVERIFY(
            QApplication::clipboard()->text().contains(table()->model()->index(0, TokenModel::File).data().toString()));
        m_studio->writeTo(plan::Container::Safetensors); // nothing can differ
        QTRY_VERIFY(!table()->isVisible());
        m_studio->history().undo();
        QTRY_VERIFY(table()->isVisible());
    }

    void theChoiceIsAskedForAndCanBeUndone()
    {
        m_studio->open(strangeFolder());
        QTRY_VERIFY(m_studio->model() && m_studio->planner().plan() && !m_studio->planner().busy());
        QVERIFY(m_studio->blockedReason().contains("pre-tokenizer"));
        auto* choice = find<QComboBox>("preTokenizer");
        QVERIFY(choice->isVisible() && find<QLabel>("preQuestion")->isVisible());
        QCOMPARE(choice->currentData().toString(), QString());
        QTRY_VERIFY(summary().startsWith("≠"));
        find<QCheckBox>("onlyTokenDifferences")->setChecked(true);
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            QVERIFY(table()->model()->index(row, TokenModel::Mark).data(TokenModel::DiffersRole).toBool());
        const std::string nearest = m_studio->model()->preQuestion->nearest.front().name;
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(m_studio->recipe().preTokenizer, nearest);
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), QString());
        QCOMPARE(*gguf::find(m_studio->planner().plan()->metadata, "tokenizer.ggml.pre")->asString(), nearest);
        m_studio->history().undo();
        QCOMPARE(choice->currentIndex(), 0);
        test::waitForPlan(*m_studio);
        QVERIFY(!m_studio->blockedReason().isEmpty());
        choice->setCurrentIndex(choice->findData("qwen2"));
        emit choice->activated(choice->currentIndex());
        QTRY_VERIFY(find<QLabel>("tokenFacts")->text().contains("qwen2"));
    }

    void anOpenFileIsComparedWithItsSourceAndWithItself()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->startJob(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_studio->jobs().anyUnfinished(), 30000);
        const QString path = QDir(m_folder->path()).filePath(QDir(m_folder->path()).entryList({"*.gguf"}).value(0));
        m_studio->open(path);
        QTRY_COMPARE(m_studio->modelPath(), path);
        QTRY_VERIFY(summary().contains("tales-dense")); // the report beside it names the folder
        find<QPlainTextEdit>("tokenizerText")->setPlainText("The year 1234567");
        QTRY_COMPARE(words(0, TokenModel::Source), QStringLiteral("<|endoftext|>The year 1234567"));
        auto* choice = find<QComboBox>("preTokenizer");
        QTRY_VERIFY(choice->isVisible() && choice->findData("llama-bpe") > 0);
        choice->setCurrentIndex(choice->findData("qwen2"));
        emit choice->activated(choice->currentIndex());
        QCOMPARE(m_studio->recipe().metadata.size(), 1u);
        test::waitForPlan(*m_studio);
        QCOMPARE(*gguf::find(m_studio->planner().plan()->metadata, "tokenizer.ggml.pre")->asString(),
                 std::string("qwen2"));
        m_studio->history().undo();
        QVERIFY(m_studio->recipe().metadata.empty());
        QCOMPARE(choice->currentIndex(), 0);

        for (const QString& name : QDir(m_folder->path()).entryList({"*.json", "*.html", "*.csv"}))
            QFile::remove(m_folder->filePath(name));
        QFile::rename(path, m_folder->filePath("alone.gguf"));
        m_studio->open(m_folder->filePath("alone.gguf"));
        QTRY_VERIFY(summary().contains("as in the open file"));
        QVERIFY(find<QLabel>("tokenFacts")->text().contains("choose its source folder"));
    }

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        return m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }
    QTableView* table() const { return find<QTableView>("tokenTable"); }
    QString summary() const { return find<QLabel>("tokenSummary")->text(); }

    /// The text that the tokens of a cell spell.
    QString words(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString().remove(" │ ").replace(QChar(0x2423), ' ');
    }

    /// The sample, but every digit is a piece by itself, and letters with marks are not letters: no way of llama.cpp.
    QString strangeFolder() const
    {
        namespace fs = std::filesystem;
        const QString folder = m_folder->filePath("strange");
        fs::copy(test::samplePath().toStdString(), folder.toStdString());
        QFile file(folder + "/tokenizer.json");
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QJsonObject tokenizer = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        const auto steps = QJsonDocument::fromJson(R"({"type": "Sequence", "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": "[0-9]| ?[A-Za-z]+|[^A-Za-z]"}, "behavior": "Isolated", "invert": false},
            {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false}]})");
        tokenizer["pre_tokenizer"] = steps.object();
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QJsonDocument(tokenizer).toJson());
        return folder;
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Studio> m_studio{};
    std::unique_ptr<TokenizerPanel> m_panel{};
};

QL_QT_TEST(TokenizerPanelTest)
#include "tokenizer_panel_test.moc"
