// SPDX-License-Identifier: GPL-3.0-or-later
// The window in each language there is: its name, Qt's own texts, numbers, keys that lead to one thing only, and room
// for every text.
#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include "app/language.h"
#include "app/panels/rules_panel.h"
#include "app/problem_words.h"
#include "app/reason_words.h"
#include "app/text.h"
#include "app/tour_steps.h"
#include "app/widgets/tour.h"
#include "core/plan/presets.h"
#include "core/plan/serving_presets.h"
#include "tests/app/qt_tests.h"
#include "tests/app/window_fixture.h"

using namespace ql;
using namespace ql::app;

namespace {

constexpr int headingPadding = 16; ///< of both sides

/// The texts that share a key in one place of the window.
class Keys {
public:
    explicit Keys(const QString& place)
        : m_place(place)
    {
    }
    void add(const QString& text)
    {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            m_texts[key.toString()] += text;
    }
    QStringList clashes() const
    {
        QStringList clashes;
        for (auto key = m_texts.begin(); key != m_texts.end(); ++key) {
            if (key->size() > 1)
                clashes += QStringLiteral("%1 in %2: %3").arg(key.key(), m_place, key->join(QLatin1String(", ")));
        }
        return clashes;
    }

private:
    QString m_place;
    QMap<QString, QStringList> m_texts;
};

QStringList clashesOf(QMenu& menu, const QString& place)
{
    emit menu.aboutToShow(); // some are filled only then
    Keys keys(place);
    QStringList clashes;
    for (QAction* action : menu.actions()) {
        keys.add(action->text());
        if (QMenu* below = action->menu<QMenu*>())
            clashes += clashesOf(*below, place + QLatin1String(" > ") + action->text());
    }
    return keys.clashes() + clashes;
}

/// Alt and a letter open a menu or reach a field, in the same window.
QStringList clashesOf(const MainWindow& window, const QString& code)
{
    Keys keys(code);
    QStringList clashes;
    for (QAction* action : window.menuBar()->actions()) {
        keys.add(action->text());
        clashes += clashesOf(*action->menu<QMenu*>(), code + QLatin1String(" > ") + action->text());
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->buddy())
            keys.add(label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        keys.add(button->text());
    return keys.clashes() + clashes;
}

QStringList narrowHeadingsIn(const QWidget& window, const QString& code)
{
    QStringList narrow;
    for (const QTableView* table : window.findChildren<QTableView*>()) {
        const QHeaderView* header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            const QString name = table->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = header->fontMetrics().horizontalAdvance(name) + headingPadding;
            if (!header->isSectionHidden(column) && header->sectionSize(column) < needed)
                narrow += QStringLiteral("%1: %2 in %3").arg(code, name, table->objectName());
        }
    }
    return narrow;
}

int widestIn(const QTableView& table, int column)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.font = table.font();
    int widest = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        widest = std::max(widest, table.itemDelegate()->sizeHint(option, table.model()->index(row, column)).width());
    return widest;
}

/// Texts in the window that have less room than they need.
QStringList cutIn(const QWidget& window, const QString& code)
{
    QStringList cut;
    const auto note = [&](const QString& text) { cut += QStringLiteral("%1: %2").arg(code, text); };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            note(label->text());
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            note(button->text());
    }
    return cut;
}

} // namespace

class LanguagesTest : public test::WindowFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup()
    {
        tearDown();
        language::apply(QStringLiteral("en"));
    }

    void everyLanguageHasItsOwnName()
    {
        const QMap<QString, QString> names{{"de", "Deutsch"},  {"en", "English"}, {"es", "Español"},
                                           {"fr", "Français"}, {"ja", "日本語"},  {"zh_CN", "简体中文"}};
        for (auto name = names.begin(); name != names.end(); ++name) {
            QVERIFY(language::all().contains(name.key()));
            QCOMPARE(language::nameOf(name.key()), name.value());
        }
    }

    void theDesktopPicksTheLanguageThatItReads()
    {
        const auto closest = [](const char* locale) { return language::closest(QLocale(QString::fromLatin1(locale))); };
        for (const char* locale : {"zh_CN", "zh_SG", "zh-Hans", "zh_Hans_HK"})
            QCOMPARE(closest(locale), "zh_CN");
        for (const char* locale : {"zh_TW", "zh-Hant", "sv_SE"})
            QCOMPARE(closest(locale), QString());
        QCOMPARE(closest("ja_JP"), "ja");
        QCOMPARE(closest("de_AT"), "de");
        QCOMPARE(closest("en_AU"), "en");
    }

    void qtSpeaksTheSameLanguage()
    {
        for (const QString& code : language::all()) {
            language::apply(code);
            const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
            QVERIFY2((cancel == "Cancel") == (code == "en"), qPrintable(code + ": " + cancel));
        }
    }

    void numbersAndSizesFollow()
    {
        const auto sizes = [](const char* code) {
            language::apply(QString::fromLatin1(code));
            return QStringList{text::bytes(12 * 1024 * 1024 / 10), text::bitsPerWeight(4.5), text::grouped(1234567)};
        };
        QCOMPARE(sizes("en"), QStringList({"1.20 MiB", "4.50 bits/weight", "1,234,567"}));
        QCOMPARE(sizes("de"), QStringList({"1,20 MiB", "4,50 Bit/Gewicht", "1.234.567"}));
        QCOMPARE(sizes("es"), QStringList({"1,20 MiB", "4,50 bits/peso", "1.234.567"}));
        QCOMPARE(sizes("fr"), QStringList({"1,20 Mio", "4,50 bits/poids", "1\u202f234\u202f567"}));
        QCOMPARE(sizes("ja"), QStringList({"1.20 MiB", "4.50 ビット/重み", "1,234,567"}));
        QCOMPARE(sizes("zh_CN"), QStringList({"1.20 MiB", "4.50 比特/权重", "1,234,567"}));
    }

    void reasonsAreInTheLanguage()
    {
        language::apply(QStringLiteral("de"));
        openSample();
        QStringList english;
        const auto check = [&](const std::string& clause) {
            if (!clause.empty() && reasonInWords(clause) == QString::fromStdString(clause))
                english += QString::fromStdString(clause);
        };
        const auto checkPlan = [&](const char* preset, plan::Container to, const plan::Recipe& base) {
            plan::Recipe recipe = base;
            recipe.to = to;
            recipe.preset = preset;
            const auto made = plan::makePlan(m_studio->model(), recipe, nullptr, "x");
            QVERIFY2(made, made ? preset : made.error().message.c_str());
            for (const plan::Step& step : made->steps) {
                if (step.reason != preset) // a name is no word
                    check(step.reason);
                check(step.fallback);
            }
        };
        plan::Recipe bent;
        bent.rules.push_back({.pattern = "attn_v", .type = quant::Format::Q8_0});
        bent.roleTypes["ffn_up"] = quant::Format::Q8_0;
        bent.outputType = bent.embeddingType = quant::Format::Q8_0;
        plan::Recipe pure;
        pure.pure = true;
        for (const char* sample : {"/samples/tales-dense", "/samples/tales-moe"}) {
            m_studio->open(QString::fromStdString(arch::resourceFolder()) + QLatin1String(sample));
            QTRY_VERIFY(m_studio->model() && m_studio->modelPath().endsWith(QLatin1String(sample)));
            QCOMPARE(m_studio->model()->naming, arch::Naming::Gguf);
            for (const plan::Preset& preset : plan::presets()) {
                for (const plan::Recipe& recipe : {plan::Recipe{}, bent, pure})
                    checkPlan(preset.name.data(), plan::Container::Gguf, recipe);
            }
            m_studio->writeTo(plan::Container::Safetensors);
            QTRY_COMPARE(m_studio->model()->naming, arch::Naming::HuggingFace);
            for (const plan::ServingPreset& preset : plan::servingPresets()) {
                for (const plan::Recipe& recipe : {plan::Recipe{}, bent})
                    checkPlan(preset.name.data(), plan::Container::Safetensors, recipe);
            }
            m_studio->writeTo(plan::Container::Gguf);
        }
        english.removeDuplicates();
        QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
        QCOMPARE(reasonInWords("mix Q4_K_M: values lose most"), "Mischung Q4_K_M: die Werte verlieren am meisten");
        QCOMPARE(reasonInWords("rule 2 (attn_v)"), "Regel 2 (attn_v)");
        QCOMPARE(reasonInWords("said by nobody"), "said by nobody");
    }

    void problemsAreInTheLanguage()
    {
        language::apply(QStringLiteral("de"));
        openSample();
        QStringList english;
        int seen = 0;
        const auto check = [&](const plan::Recipe& recipe) {
            const auto made = plan::makePlan(m_studio->model(), recipe, nullptr, "x");
            QVERIFY2(made, made ? "" : made.error().message.c_str());
            QVERIFY(!made->problems.empty());
            for (const plan::Problem& problem : made->problems) {
                ++seen;
                if (problemInWords(problem.message) == QString::fromStdString(problem.message))
                    english += QString::fromStdString(problem.message);
            }
        };
        const auto withRules = [](plan::Recipe recipe, std::initializer_list<const char*> rules) {
            for (const char* rule : rules)
                recipe.rules.push_back(*plan::parseRule(rule));
            return recipe;
        };
        plan::Recipe unmatched = withRules({}, {"no_such_tensor=Q8_0", "attn_v=Q8_0", "attn_v=Q6_K", "attn_norm=Q8_0"});
        unmatched.roleTypes["no_such_role"] = quant::Format::Q8_0;
        check(unmatched);
        check(withRules({}, {"^blk\\.0\\.attn_norm\\.weight$=F16", "attn_v=IQ4_K"}));
        check(plan::Recipe{.preset = "IQ2_XXS"});
        m_studio->writeTo(plan::Container::Safetensors);
        QTRY_COMPARE(m_studio->model()->naming, arch::Naming::HuggingFace);
        const plan::Recipe served{.to = plan::Container::Safetensors, .preset = "FP8_DYNAMIC"};
        check(withRules(served, {"q_proj=keep", "no_such_tensor=keep"}));
        check(withRules(served, {"^model\\.embed_tokens\\.weight$=FP8_DYNAMIC"}));
        QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
        QVERIFY(seen >= 8);
        const auto is = [](const char* text, const char* german) {
            QCOMPARE(problemInWords(text), QString::fromUtf8(german));
        };
        is("rule 2 (attn_v) matches no tensor", "Regel 2 (attn_v) trifft keinen Tensor");
        is("rows of 576 are not a multiple of 256: it becomes Q8_0 instead of Q4_K (this and 3 more tensors)",
           "Zeilen von 576 sind kein Vielfaches von 256: er wird Q8_0 statt Q4_K (dieser und 3 weitere Tensoren)");
        is("the importance matrix has no entry for this tensor; it is encoded without: blk.{0,1}.attn_q.weight",
           "die Wichtigkeitsmatrix hat keinen Eintrag für diesen Tensor; er wird ohne kodiert: "
           "blk.{0,1}.attn_q.weight");
        is("the model was trained for 512 tokens, and 8192 are asked for",
           "das Modell ist für 512 Token trainiert, und 8192 sind verlangt");
        is("3.79 MiB weights + 12.0 MiB cache of 8192 tokens (F16) + 13.5 MiB buffers + 512 MiB margin: 2 % of 24.0 "
           "GiB",
           "3,79 MiB Gewichte + 12,0 MiB Cache für 8192 Token (F16) + 13,5 MiB Puffer + 512 MiB Reserve: 2 % von "
           "24,0 GiB");
        is("said by nobody: a, b", "said by nobody: a, b");
    }

    void everyKeyLeadsToOneThingAndHeadingsCanBeRead()
    {
        openSample();
        m_studio->select({0, 1}, Selection::How::Replace);
        QStringList faults;
        for (const QString& code : language::all()) {
            language::apply(code);
            openWindow();
            m_studio->announce();
            QCoreApplication::processEvents();
            faults += clashesOf(*m_window, code) + narrowHeadingsIn(*m_window, code);
            m_window.reset();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void figuresOfRulesAreWholeInAnyWidth()
    {
        openSample();
        m_studio->addRules("rules", {"attn_v=Q8_0", "ffn_down=BF16", "no_such_tensor=Q6_K"});
        test::waitForPlan(*m_studio);
        QStringList cut;
        for (const QString& code : language::all()) {
            language::apply(code);
            RulesPanel panel(*m_studio, nullptr);
            const int letter = panel.fontMetrics().averageCharWidth();
            panel.show();
            const auto* table = panel.findChild<QTableView*>("ruleTable");
            for (const int letters : {40, 50, 60, 70, 100}) {
                panel.resize(letters * letter, 600);
                QCoreApplication::processEvents();
                QVERIFY(!table->isColumnHidden(RuleModel::Delta) || letters < 70);
                const auto fault = [&](int column) {
                    return QStringLiteral("%1: column %2 at %3").arg(code).arg(column).arg(letters);
                };
                for (const int column : {RuleModel::Type, RuleModel::Delta, RuleModel::Error}) {
                    const bool isShown = !table->isColumnHidden(column);
                    if (isShown && table->columnWidth(column) < widestIn(*table, column))
                        cut += fault(column);
                }
                // Beside them a pattern can still be told from another.
                if (table->columnWidth(RuleModel::Pattern) < 12 * letter)
                    cut += fault(RuleModel::Pattern);
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    void welcomeAndTourHaveRoomForTheirTexts()
    {
        QStringList cut;
        for (const QString& code : language::all()) {
            language::apply(code);
            tearDown();
            setUp();
            openWindow();
            QCoreApplication::processEvents();
            cut += cutIn(*m_window, code);
            startTour(*m_window);
            QTRY_VERIFY(m_window->findChild<Tour*>());
            for (QPointer<Tour> tour = m_window->findChild<Tour*>(); tour && tour->isVisible();) {
                QCoreApplication::processEvents();
                cut += cutIn(*tour, code);
                tour->go(tour->step() + 1);
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
};

QL_QT_TEST(LanguagesTest)
#include "languages_test.moc"
