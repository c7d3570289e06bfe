// SPDX-License-Identifier: GPL-3.0-or-later
// The studio's state without a window: opening, editing with undo, planning, running.
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include "app/models/preset_model.h"
#include "app/models/rule_model.h"
#include "app/session.h"
#include "core/plan/presets.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

// The longest time in which the event loop did nothing for anybody else.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_clock.start();
        startTimer(2, Qt::PreciseTimer);
    }
    qint64 longestPause() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent*) override { m_longest = std::max(m_longest, m_clock.restart()); }

private:
    QElapsedTimer m_clock{};
    qint64 m_longest = 0;
};

} // namespace

class StudioTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<Studio>();
    }
    void cleanup() { m_studio.reset(); }

    void aWrongFileSaysWhyAndNothingIsLost()
    {
        test::openSample(*m_studio, m_folder->path());
        const arch::ModelPtr before = m_studio->model();
        QSignalSpy failed(m_studio.get(), &Studio::failed);
        const QString path = test::write(*m_folder, "notes.gguf", "these are not tensors");
        m_studio->open(path);
        QVERIFY(m_studio->opening());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().at(0).toString().contains("notes.gguf"));
        QVERIFY(failed.first().at(1).toString().size() > 20);
        QVERIFY(m_studio->model() == before);
        QVERIFY(!m_studio->opening());
    }

    void theNewestOfTwoOpensWins()
    {
        m_studio->setOutputFolder(m_folder->path());
        m_studio->open(QString::fromStdString(arch::resourceFolder()) + "/samples/tales-moe");
        m_studio->open(test::samplePath());
        QTRY_VERIFY(m_studio->model());
        QCOMPARE(m_studio->modelName(), "tales-dense");
        QTest::qWait(50);
        QCOMPARE(m_studio->modelName(), "tales-dense");
    }

    void everyEditOfTheRecipeCanBeUndone_data()
    {
        using Edit = std::function<void(Studio&)>;
        QTest::addColumn<Edit>("edit");
        QTest::newRow("preset") << Edit([](Studio& s) { s.edit("e", [](auto& r) { r.preset = "Q8_0"; }); });
        QTest::newRow("rule") << Edit([](Studio& s) { s.addRule("attn_v", quant::Format::Q8_0); });
        QTest::newRow("keep") << Edit([](Studio& s) { s.addRule("attn_v", std::nullopt); });
        QTest::newRow("role") << Edit([](Studio& s) { s.chooseForRole("ffn_down", quant::Format::Q6_K); });
        QTest::newRow("pure") << Edit([](Studio& s) { s.edit("e", [](auto& r) { r.pure = true; }); });
        QTest::newRow("search") << Edit(
            [](Studio& s) { s.edit("e", [](auto& r) { r.search = quant::Search::Best; }); });
        QTest::newRow("output") << Edit(
            [](Studio& s) { s.edit("e", [](auto& r) { r.outputType = quant::Format::F16; }); });
        QTest::newRow("embedding") << Edit(
            [](Studio& s) { s.edit("e", [](auto& r) { r.embeddingType = quant::Format::F16; }); });
        QTest::newRow("split") << Edit([](Studio& s) { s.edit("e", [](auto& r) { r.splitBytes = 1 << 20; }); });
    }

    void everyEditOfTheRecipeCanBeUndone()
    {
        QFETCH(std::function<void(Studio&)>, edit);
        test::openSample(*m_studio, m_folder->path());
        const plan::Recipe before = m_studio->recipe();
        const std::string fingerprint = m_studio->planner().plan()->fingerprint();
        edit(*m_studio);
        const plan::Recipe after = m_studio->recipe();
        QVERIFY(!(after == before));
        QCOMPARE(m_studio->history().count(), 1);
        test::waitForPlan(*m_studio);
        QVERIFY(m_studio->planner().plan()->recipe == after);
        QVERIFY(m_studio->planner().plan()->fingerprint() != fingerprint);
        m_studio->history().undo();
        QVERIFY(m_studio->recipe() == before);
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->planner().plan()->fingerprint(), fingerprint);
        m_studio->history().redo();
        QVERIFY(m_studio->recipe() == after);
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        m_studio->edit("nothing", [](plan::Recipe&) {});
        QCOMPARE(m_studio->history().count(), 0);
    }

    void theRuleModelEditsThroughTheHistory()
    {
        test::openSample(*m_studio, m_folder->path());
        RuleModel rules(*m_studio);
        QAbstractItemModelTester tester(&rules, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plan::Rule rule;
        rule.pattern = "attn_v";
        rule.type = quant::Format::Q8_0;
        rules.append(rule);
        rule.pattern = "blk.0.attn_v";
        rules.append(rule);
        rule.pattern = "no such tensor";
        rules.append(rule);
        test::waitForPlan(*m_studio);
        const auto verdict = [&](int row) {
            return static_cast<RuleModel::Verdict>(rules.index(row, 0).data(RuleModel::VerdictRole).toInt());
        };
        QCOMPARE(verdict(0), RuleModel::Verdict::Fine);
        QCOMPARE(verdict(1), RuleModel::Verdict::Shadowed);
        QCOMPARE(verdict(2), RuleModel::Verdict::NoMatch);
        QCOMPARE(rules.index(0, RuleModel::Matches).data().toString(), "4");
        QVERIFY(rules.index(0, RuleModel::Delta).data().toString().startsWith('+'));

        rules.move(1, -1);
        test::waitForPlan(*m_studio);
        QCOMPARE(verdict(0), RuleModel::Verdict::Fine);
        QCOMPARE(rules.index(1, RuleModel::Matches).data().toString(), "3 of 4");
        rules.setData(rules.index(0, RuleModel::Pattern), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!m_studio->recipe().rules[0].enabled);
        rules.setData(rules.index(0, RuleModel::Pattern), "attn_(", Qt::EditRole);
        QCOMPARE(verdict(0), RuleModel::Verdict::Broken);
        rules.setData(rules.index(2, RuleModel::Type), -1, Qt::EditRole);
        QVERIFY(!m_studio->recipe().rules[2].type);
        rules.remove(2);
        QCOMPARE(rules.rowCount(), 2);
        while (m_studio->history().canUndo())
            m_studio->history().undo();
        QCOMPARE(rules.rowCount(), 0);
    }

    void aBrokenPatternBlocksWithItsReasonAndKeepsTheLastPlan()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->addRule("attn_(", quant::Format::Q8_0);
        test::waitForPlan(*m_studio);
        QVERIFY(!m_studio->blockedReason().isEmpty());
        QVERIFY(m_studio->planner().plan());
        m_studio->startJob(false);
        QCOMPARE(m_studio->jobs().rowCount(), 0);
        m_studio->history().undo();
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), QString());
    }

    void everyPresetHasItsExactSize()
    {
        test::openSample(*m_studio, m_folder->path());
        QTRY_COMPARE(m_studio->planner().presetSizes().size(), plan::presets().size());
        const auto& sizes = m_studio->planner().presetSizes();
        QCOMPARE(sizes.find("Q4_K_M")->second.bytes, m_studio->planner().plan()->bytes);
        QVERIFY(sizes.find("Q8_0")->second.bytes > sizes.find("Q4_0")->second.bytes);
        PresetModel model(m_studio->planner());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.index(model.rowOf("Q4_K_M")).data(PresetModel::SizeRole).toString().isEmpty());
    }

    void aFolderThatCannotBeWrittenBlocksBeforeTheRun()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->setOutputFolder(m_folder->filePath("not/there"));
        test::waitForPlan(*m_studio);
        QVERIFY(!m_studio->blockedReason().isEmpty());
    }

    void aJobEndsInAReportAndTheWindowStaysAlive()
    {
        Heartbeat heartbeat;
        test::openSample(*m_studio, m_folder->path());
        m_studio->startJob(false);
        QCOMPARE(m_studio->jobs().rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        QVERIFY(m_studio->report()->complete);
        QCOMPARE(m_studio->report()->tensors.size(), m_studio->model()->tensors.size());
        QVERIFY(QFile::exists(m_folder->filePath("tales-dense-Q4_K_M.gguf")));
        QCOMPARE(static_cast<quint64>(QFileInfo(m_folder->filePath("tales-dense-Q4_K_M.gguf")).size()),
                 static_cast<quint64>(m_studio->report()->bytes));
        test::waitForPlan(*m_studio);
        QVERIFY(m_studio->planner().target().exists);
        QVERIFY2(heartbeat.longestPause() < 400, qPrintable(QString::number(heartbeat.longestPause())));

        // The written file opens with the report that lies beside it.
        Studio second;
        second.setOutputFolder(m_folder->path());
        second.open(m_folder->filePath("tales-dense-Q4_K_M.gguf"));
        QTRY_VERIFY(second.model());
        QVERIFY(second.report());
        QVERIFY(second.reportRow("blk.0.attn_q.weight"));
        QVERIFY(!second.reportRow("nobody"));
    }

    void theSourceIsNeverATarget()
    {
        QVERIFY(QFile::copy(test::samplePath() + "/model.safetensors", m_folder->filePath("model.safetensors")));
        test::openSample(*m_studio, m_folder->path());
        m_studio->startJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        const QString written = m_folder->filePath("tales-dense-Q4_K_M.gguf");
        m_studio->open(written);
        QTRY_COMPARE(m_studio->modelName(), "tales-dense-Q4_K_M.gguf");
        m_studio->setOutputName("tales-dense-Q4_K_M.gguf");
        test::waitForPlan(*m_studio);
        QVERIFY(!m_studio->blockedReason().isEmpty());
    }

    void recipesAreSavedAndLoadedAsOneEdit()
    {
        m_studio->addRule("attn_v", quant::Format::Q8_0);
        const plan::Recipe mine = m_studio->recipe();
        QSignalSpy noticed(m_studio.get(), &Studio::noticed);
        m_studio->saveRecipe(m_folder->filePath("mine.json"));
        QTRY_COMPARE(noticed.size(), 1);
        m_studio->edit("reset", [](plan::Recipe& recipe) { recipe = {}; });
        const int before = m_studio->history().count();
        m_studio->loadRecipe(m_folder->filePath("mine.json"));
        QTRY_COMPARE(m_studio->history().count(), before + 1);
        QVERIFY(m_studio->recipe() == mine);
        QSignalSpy failed(m_studio.get(), &Studio::failed);
        m_studio->loadRecipe(test::write(*m_folder, "broken.json", "{"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_studio->recipe() == mine);
    }

    void selectionIsByNameAndForgottenWithTheModel()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->selectTensor("token_embd.weight");
        QVERIFY(m_studio->selectedIndex() >= 0);
        m_studio->selectTensor("of another model");
        QCOMPARE(m_studio->selectedIndex(), -1);
        m_studio->open(QString::fromStdString(arch::resourceFolder()) + "/samples/tales-moe");
        QTRY_COMPARE(m_studio->modelName(), "tales-moe");
        QCOMPARE(m_studio->selectedTensor(), QString());
    }

    void aSessionComesBackWithItsHistory()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->setOutputName("mine.gguf");
        m_studio->addRule("attn_v", quant::Format::Q8_0);
        m_studio->edit("Q6", [](plan::Recipe& recipe) { recipe.preset = "Q6_K"; });
        m_studio->addRule("attn_q", std::nullopt);
        m_studio->history().undo();
        const SessionState kept = m_studio->sessionState();
        QCOMPARE(kept.edits.size(), std::size_t{3});
        QCOMPARE(kept.index, 2);
        const auto read = sessionFrom(toBytes(kept));
        QVERIFY(read && *read == kept);

        Studio later;
        later.restore(*read);
        QTRY_VERIFY(later.model());
        QTRY_COMPARE(later.output().path(), m_studio->output().path());
        QVERIFY(later.recipe() == m_studio->recipe());
        QCOMPARE(later.recipe().preset, "Q6_K");
        QCOMPARE(later.history().undoText(), "Q6");
        later.history().redo();
        QCOMPARE(later.recipe().rules.size(), std::size_t{2});
        later.history().setIndex(0);
        QVERIFY(later.recipe() == plan::Recipe{});
    }

    void damagedSessionsAreForgotten()
    {
        const QByteArray whole = toBytes(m_studio->sessionState());
        QVERIFY(sessionFrom(whole));
        for (qsizetype length = 0; length + 1 < whole.size(); ++length)
            QVERIFY(!sessionFrom(whole.left(length)));
        QVERIFY(!sessionFrom("{}"));
        QByteArray newer = whole;
        QVERIFY(!sessionFrom(newer.replace("\"quantloom_session\":1", "\"quantloom_session\":2")));
    }

    void theSessionIsWrittenWhileTheProgramRuns()
    {
        const QString file = m_folder->filePath("state/session.json");
        const auto onDisk = [&]() -> std::optional<SessionState> {
            QFile in(file);
            return in.open(QIODevice::ReadOnly) ? sessionFrom(in.readAll()) : std::nullopt;
        };
        {
            Session session(*m_studio, file);
            Session second(*m_studio, file); // another program: it neither reads nor writes
            test::openSample(*m_studio, m_folder->path());
            m_studio->addRule("attn_v", quant::Format::Q8_0);
            QTRY_VERIFY(onDisk() && onDisk()->edits.size() == 1 && !onDisk()->ended);
        }
        QVERIFY(onDisk()->ended);
        Session next(*m_studio, file);
        QVERIFY(next.before() && next.before()->edits.size() == 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;
};

QL_QT_TEST(StudioTest)
#include "studio_test.moc"
