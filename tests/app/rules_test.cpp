// SPDX-License-Identifier: GPL-3.0-or-later
// The rule stack: its order, what it says of each rule, the pattern field with what it finds, ready-made patterns.
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>

#include "app/models/rule_model.h"
#include "app/panels/rules_panel.h"
#include "app/pattern_parts.h"
#include "app/pattern_templates.h"
#include "app/theme.h"
#include "app/widgets/pattern_edit.h"
#include "app/widgets/rule_editor.h"
#include "tests/app/fake_model.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

using Kind = PatternPart::Kind;

QStringList patterns(const Studio& studio)
{
    QStringList list;
    for (const plan::Rule& each : studio.recipe().rules)
        list += QString::fromStdString(each.pattern);
    return list;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<Studio>();
    }
    void cleanup() { m_studio.reset(); }

    void rulesMoveByDraggingAndByKey()
    {
        RuleModel rules(*m_studio);
        QAbstractItemModelTester tester(&rules, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char* pattern : {"a", "b", "c", "d"})
            rules.append(test::rule(pattern));
        const auto drag = [&](int from, int row) {
            const std::unique_ptr<QMimeData> data(rules.mimeData({rules.index(from, 0)}));
            QVERIFY(rules.canDropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
            rules.dropMimeData(data.get(), Qt::MoveAction, row, 0, {});
        };
        drag(0, 3); // in front of d
        QCOMPARE(patterns(*m_studio), QStringList({"b", "c", "a", "d"}));
        drag(3, 0);
        QCOMPARE(patterns(*m_studio), QStringList({"d", "b", "c", "a"}));
        drag(1, -1); // below all
        QCOMPARE(patterns(*m_studio), QStringList({"d", "c", "a", "b"}));
        const int edits = m_studio->history().count();
        drag(2, 2);
        drag(2, 3);
        QCOMPARE(m_studio->history().count(), edits); // neither moves it
        rules.move(0, 1);
        rules.move(0, -1);
        QCOMPARE(patterns(*m_studio), QStringList({"c", "d", "a", "b"}));
        rules.duplicate(1);
        QCOMPARE(patterns(*m_studio), QStringList({"c", "d", "d", "a", "b"}));
        while (m_studio->history().canUndo())
            m_studio->history().undo();
        QCOMPARE(rules.rowCount(), 0);
    }

    void aRuleThatDecidesNothingSaysWhy()
    {
        test::openSample(*m_studio, m_folder->path());
        RuleModel rules(*m_studio);
        for (const char* pattern : {"blk.[01].attn_v", "attn_v", "attn_v", "no such", "ffn_norm", "attn_("})
            rules.append(test::rule(pattern));
        rules.setData(rules.index(5, 0), Qt::Unchecked, Qt::CheckStateRole); // broken ones forbid the plan
        test::waitForPlan(*m_studio);
        const auto words = [&](int row) { return rules.index(row, 0).data(RuleModel::WordsRole).toString(); };
        QTRY_VERIFY(words(2).endsWith("1, 2"));
        QCOMPARE(words(0), "");
        QCOMPARE(words(1), "");
        QCOMPARE(words(3), "matches no tensor");
        QCOMPARE(words(4), "matches only what is never quantised");
        QVERIFY(words(5).contains("parenthesis") && words(5).contains("character 7"));
        QVERIFY(rules.index(2, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        rules.setData(rules.index(3, 0), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(words(3), "off");
    }

    void theErrorOfARuleIsThatOfTheReportWithTheSameType()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->addRule("ffn_down", quant::Format::Q4_0);
        test::waitForPlan(*m_studio);
        RuleModel rules(*m_studio);
        const auto error = [&] { return rules.index(0, RuleModel::Error).data().toString(); };
        QCOMPARE(error(), "");
        m_studio->startJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        QTRY_VERIFY(!error().isEmpty());
        double difference = 0, whole = 0;
        for (const report::TensorRow& row : m_studio->report()->tensors) {
            if (row.name.find("ffn_down") != std::string::npos) {
                difference += row.stats.sumDD;
                whole += row.stats.sumXX;
            }
        }
        QVERIFY(std::abs(QLocale().toDouble(error()) - std::sqrt(difference / whole)) < 0.0005);
        rules.setData(rules.index(0, RuleModel::Type), static_cast<int>(quant::Format::Q6_K), Qt::EditRole);
        test::waitForPlan(*m_studio);
        QTRY_COMPARE(error(), ""); // measured with another type
    }

    void partsCoverAPatternWithoutGaps()
    {
        for (const QString pattern : {R"(^blk\.([3-9]|10)\.ffn_(up|down)(?=_exps)\.weight$)", "a]b)(", "[]a]x{2,3}?",
                                      "x{y", "\\", "[", "(?:a|b)+", ""}) {
            int at = 0;
            for (const PatternPart& part : patternParts(pattern)) {
                QCOMPARE(part.begin, at);
                QVERIFY(part.length > 0);
                QVERIFY(!partInWords(part, pattern).isEmpty());
                at += part.length;
            }
            QCOMPARE(at, pattern.size());
        }
        const auto parts = patternParts(R"(^blk\.[3-9]{1,2}(a|b)$)");
        std::vector<Kind> kinds;
        for (const PatternPart& part : parts)
            kinds.push_back(part.kind);
        QVERIFY(kinds
                == std::vector({Kind::Anchor, Kind::Text, Kind::Escape, Kind::Class, Kind::Repeat, Kind::Group,
                                Kind::Text, Kind::Alternative, Kind::Text, Kind::Group, Kind::Anchor}));
    }

    void templatesFindWhatTheyName()
    {
        const auto model = test::fakeModel(12);
        const auto found = [&](const QString& pattern) {
            const std::atomic<bool> stop{false};
            const auto preview = plan::previewPattern(*model, {}, pattern.toStdString(), 0, stop);
            return preview ? preview->folded : std::string();
        };
        QVERIFY(rolesOf(*model).contains("ffn_down"));
        QCOMPARE(found(patternFor(*model, "ffn_down", -1, -1)), std::string("blk.0-11.ffn_down.weight"));
        QCOMPARE(found(patternFor(*model, "ffn_down", 3, 10)), std::string("blk.3-10.ffn_down.weight"));
        QCOMPARE(found(patternFor(*model, "attn_v", 11, 11)), std::string("blk.11.attn_v.weight"));
        QCOMPARE(patternFor(*model, "nobody", 0, 1), QString());
        QCOMPARE(expertsPattern(*model), QString());

        arch::Model folder; // under Hugging Face names the experts have numbers, too
        for (int layer = 0; layer < 3; ++layer) {
            for (int expert = 0; expert < 2; ++expert) {
                arch::TargetTensor tensor;
                tensor.name = "model.layers." + std::to_string(layer) + ".mlp.experts." + std::to_string(expert)
                    + ".down_proj.weight";
                tensor.role = "ffn_down_exps";
                tensor.layer = layer;
                folder.tensors.push_back(tensor);
            }
        }
        const std::atomic<bool> stop{false};
        const QString pattern = patternFor(folder, "ffn_down_exps", 1, 2);
        const auto preview = plan::previewPattern(folder, {}, pattern.toStdString(), 0, stop);
        QVERIFY(preview);
        QVERIFY(preview->found == (std::vector<std::size_t>{2, 3, 4, 5}));
        QVERIFY(!expertsPattern(folder).isEmpty());
    }

    void typingShowsWhatIsFoundAndIsOneEntryOfTheHistory()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->addRule("attn_v", quant::Format::Q8_0);
        RuleEditor editor(*m_studio);
        editor.setRule(0);
        editor.show();
        auto* pattern = editor.findChild<PatternEdit*>("rulePattern");
        auto* list = editor.findChild<QListView*>("ruleMatches");
        auto* state = editor.findChild<QLabel*>("ruleState");
        QTRY_COMPARE(list->model()->rowCount(), 4);
        const int edits = m_studio->history().count();
        pattern->selectAll();
        QTest::keyClicks(pattern, "ffn_(up|do");
        QTRY_VERIFY(state->text().contains("parenthesis"));
        QCOMPARE(patterns(*m_studio), QStringList({"attn_v"})); // half a pattern is no rule
        QTest::keyClicks(pattern, "wn)");
        QTRY_COMPARE(list->model()->rowCount(), 8);
        QTest::keyClick(pattern, Qt::Key_Return);
        QCOMPARE(patterns(*m_studio), QStringList({"ffn_(up|down)"}));
        QCOMPARE(m_studio->history().count(), edits + 1);
        m_studio->history().undo();
        QCOMPARE(pattern->text(), "attn_v");
    }

    void theMistakeIsToldAndTheRuleKeepsItsPattern()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->addRule("attn_v", quant::Format::Q8_0);
        RuleEditor editor(*m_studio);
        editor.setRule(0);
        editor.show();
        auto* pattern = editor.findChild<PatternEdit*>("rulePattern");
        pattern->selectAll();
        QTest::keyClicks(pattern, "attn_(");
        QTest::keyClick(pattern, Qt::Key_Return);
        QVERIFY(pattern->property("invalid").toBool());
        QTest::qWait(500); // longer than the moment after which a pattern is taken over
        QCOMPARE(patterns(*m_studio), QStringList({"attn_v"}));
        QCOMPARE(m_studio->blockedReason(), QString());
    }

    void choosingARuleSelectsItsTensors()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->addRule("attn_v", quant::Format::Q8_0);
        m_studio->addRule("ffn_down", quant::Format::Q6_K);
        RulesPanel panel(*m_studio, nullptr);
        panel.resize(380, 600);
        panel.show();
        auto* table = panel.findChild<QTableView*>("ruleTable");
        table->setCurrentIndex(table->model()->index(1, 0));
        panel.selectMatches();
        QTRY_COMPARE(m_studio->selection().count(), 4);
        QVERIFY(m_studio->selectedTensor().contains("attn_v"));
        panel.findChild<QAbstractButton*>("followRules")->setChecked(true);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(m_studio->selectedTensor().contains("ffn_down"));
        QCOMPARE(m_studio->selection().count(), 4);
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(patterns(*m_studio), QStringList({"attn_v", "ffn_down"}));
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 2);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(patterns(*m_studio), QStringList({"attn_v", "ffn_down"}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;
};

QL_QT_TEST(RulesTest)
#include "rules_test.moc"
