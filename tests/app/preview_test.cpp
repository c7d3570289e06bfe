// SPDX-License-Identifier: GPL-3.0-or-later
// The preview panel on the sample, beside the same models run by hand.
#include <cmath>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

#include "app/models/choice_model.h"
#include "app/models/divergence_series.h"
#include "app/models/verdict.h"
#include "app/panels/preview_culprits_page.h"
#include "app/panels/preview_divergence_page.h"
#include "app/panels/preview_panel.h"
#include "app/panels/preview_text_page.h"
#include "app/theme.h"
#include "app/widgets/divergence_meter.h"
#include "app/widgets/notice_row.h"
#include "app/widgets/token_view.h"
#include "core/io/file.h"
#include "core/job/evaluate.h"
#include "core/job/planned_model.h"
#include "core/job/reading.h"
#include "gpu/cpu/cpu_backend.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;
using test::patience;

namespace {

/// A model on the processor, token by token, without the code under test.
struct ByHand {
    explicit ByHand(const arch::ModelPtr& model)
        : session(*backend->open(*graph::buildGraph(model), {}))
        , words(*tokenizer::TextTokenizer::create(model->metadata, io::systemDisk(), arch::resourceFolder()))
    {
        for (std::size_t layer = 0; layer < session->graph().layers.size(); ++layer)
            ok &= session->loadLayer(layer).has_value();
        ok &= session->loadOutput().has_value();
    }

    /// The probabilities of the next token after each of the last `count` tokens of a text.
    std::vector<double> after(const std::vector<graph::TokenId>& text)
    {
        auto stream = session->makeStream(text.size(), true);
        std::vector<float> logits(session->graph().vocabulary);
        ok &= session->advance(**stream, text, logits).has_value();
        double sum = 0;
        for (const float logit : logits)
            sum += std::exp(static_cast<double>(logit));
        std::vector<double> shares;
        for (const float logit : logits)
            shares.push_back(std::exp(static_cast<double>(logit)) / sum);
        return shares;
    }

    std::unique_ptr<graph::Backend> backend = cpu::makeCpuBackend(1);
    std::unique_ptr<graph::Session> session;
    tokenizer::TextTokenizer words;
    bool ok = true;
};

QString cell(const QAbstractItemView* view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

double number(const QAbstractItemView* view, int row, int column)
{
    return view->model()->index(row, column).data(Qt::EditRole).toDouble();
}

/// A copy of a file with one string replaced by another of its length wherever it stands.
QString copyWith(const QString& path, const QByteArray& what, const QByteArray& by, const QString& to)
{
    QFile from(path), out(to);
    if (!from.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return {};
    out.write(from.readAll().replace(what, by));
    return to;
}

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Mode::Light);
        QLocale::setDefault(QLocale::c());
    }

    void bothModelsContinueThePrompt()
    {
        Scene scene;
        scene.setPreset("Q2_K");
        scene.prompt->setPlainText(QStringLiteral("Long ago there was a hungry child called Clara. Clara"));
        scene.count->setValue(40);
        QTest::keyClick(scene.prompt, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(scene.isRunning() || scene.original->count() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(scene.original->count() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.isRunning(), patience);
        QCOMPARE(QDir(scene.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());

        ByHand original(scene.studio.model());
        ByHand recipe(*job::plannedModel(scene.studio.planner().plan()));
        std::vector<graph::TokenId> prompt =
            original.words.encodeWhole(scene.prompt->toPlainText().toStdString(), tokenizer::SpecialText::IsToken);
        const auto continued = [&](ByHand& model) {
            std::vector<graph::TokenId> text = prompt;
            while (text.size() < prompt.size() + 40) {
                const std::vector<double> shares = model.after(text);
                text.push_back(static_cast<graph::TokenId>(std::ranges::max_element(shares) - shares.begin()));
                if (model.words.isEnd(text.back()))
                    break;
            }
            return text;
        };
        const auto ours = continued(original), theirs = continued(recipe);
        const auto text = [&](const std::vector<graph::TokenId>& all) {
            return QString::fromStdString(original.words.decode(std::span(all).subspan(prompt.size())));
        };
        QVERIFY(scene.original->generated().startsWith(text(ours).left(20)));
        QCOMPARE(scene.original->count(), static_cast<int>(ours.size() - prompt.size()));
        if (!original.words.isEnd(ours.back()))
            QCOMPARE(scene.original->generated(), text(ours));
        if (!original.words.isEnd(theirs.back()))
            QCOMPARE(scene.recipe->generated(), text(theirs));

        const auto differ = std::ranges::mismatch(ours, theirs);
        const int parted = static_cast<int>(differ.in1 - ours.begin()) - static_cast<int>(prompt.size());
        QVERIFY(differ.in1 != ours.end()); // else the test shows nothing
        QCOMPARE(scene.original->marked(), parted);
        QCOMPARE(scene.recipe->marked(), parted);
        QVERIFY(scene.state->text().contains(QStringLiteral("part at token %1").arg(parted + 1)));
        QCOMPARE(scene.original->current(), parted); // shown without asking

        // Behind it, too, both are asked about the same text.
        for (const auto& [view, all] : {std::pair(scene.original, &ours), std::pair(scene.recipe, &theirs)}) {
            view->setFocus();
            for (int i = 0; i < 2; ++i)
                QTest::keyClick(view, Qt::Key_Right);
            const auto place = static_cast<std::ptrdiff_t>(prompt.size()) + view->current();
            const std::vector<graph::TokenId> before(all->begin(), all->begin() + place);
            const graph::TokenId taken = (*all)[static_cast<std::size_t>(place)];
            for (const auto& [model, column] : {std::pair(&original, 0), std::pair(&recipe, 2)}) {
                const std::vector<double> shares = model->after(before);
                std::vector<graph::TokenId> ids(shares.size());
                std::iota(ids.begin(), ids.end(), 0u);
                std::ranges::sort(ids, [&](auto a, auto b) { return shares[a] > shares[b]; });
                QCOMPARE(scene.choices->model()->rowCount(), 5);
                for (int row = 0; row < 5; ++row) {
                    const graph::TokenId id = ids[static_cast<std::size_t>(row)];
                    QVERIFY(cell(scene.choices, row, column).startsWith(tokenWords(original.words.shown(id))));
                    QCOMPARE(cell(scene.choices, row, column).contains(QChar(u'✓')), id == taken);
                    QVERIFY(std::abs(number(scene.choices, row, column + 1) - shares[id]) < 1e-4);
                }
            }
        }
        QVERIFY(original.ok && recipe.ok);
    }

    void anotherRecipeMakesItOld()
    {
        Scene scene;
        scene.count->setValue(4);
        QVERIFY(scene.notice()->isHidden());
        QTest::mouseClick(scene.button("previewRun"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scene.original->count() == 4 && !scene.isRunning(), patience);
        scene.setPreset("Q8_0");
        QTRY_VERIFY(scene.notice()->isVisible());
        QVERIFY2(scene.notice()->text().contains("Q4_K_M"), qPrintable(scene.notice()->text()));
        QCOMPARE(scene.original->count(), 4); // it stays to be read
        emit scene.notice()->acted();
        QTRY_VERIFY_WITH_TIMEOUT(scene.original->count() == 4 && !scene.isRunning(), patience);
        QVERIFY(scene.notice()->isHidden());
        scene.find<QComboBox>("previewCache")->setCurrentIndex(1);
        QVERIFY(scene.notice()->text().contains("other options"));
        scene.studio.history().undo();
        QTRY_VERIFY(!scene.studio.planner().busy());
        QVERIFY(scene.notice()->isVisible());
    }

    void whatHasComeStaysWhenStopped()
    {
        Scene scene;
        scene.count->setValue(400);
        QTest::mouseClick(scene.button("previewRun"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scene.original->count() > 2, patience);
        QTest::keyClick(scene.prompt, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.isRunning(), patience);
        QVERIFY(scene.original->count() > 2 && scene.original->count() < 400);
        QVERIFY(scene.state->text().contains("Stopped"));
    }

    void aRecipeForSafetensorsIsRunAsItIsServed()
    {
        Scene scene;
        scene.studio.writeTo(plan::Container::Safetensors);
        QTRY_VERIFY(scene.studio.planner().plan() && scene.studio.planner().plan()->isFolder());
        scene.setPreset("FP8_BLOCK");
        scene.find<QTabBar>("previewTabs")->setCurrentIndex(PreviewPanel::Divergence);
        scene.panel.findChild<PreviewDivergencePage*>()->findChild<QSpinBox*>("previewTokens")->setValue(1024);
        QTest::mouseClick(scene.button("previewMeasure"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.isRunning(), patience);
        const arch::ModelPtr model = *arch::interpret(scene.studio.model()->checkpoint);
        const auto text = *job::readText(*model, io::systemDisk(), {.tokens = 1024}, model->facts.contextLength);
        const ByHand original(model);
        const auto planned = *graph::buildGraph(*job::plannedModel(scene.studio.planner().plan()));
        const auto served = *original.backend->open(planned, {.activations = graph::Activations::Served});
        job::Context context;
        const auto seen = *job::evaluate(*original.session, *served, text.tokens, {text.chunk, text.bos}, context);
        QCOMPARE(number(scene.find<QTableView>("previewFigures"), 0, 1), seen.divergence.divergence.value);
    }

    void aChatNeedsATemplateOfTheModel()
    {
        Scene scene;
        scene.find<QCheckBox>("previewChat")->setChecked(true);
        QTest::mouseClick(scene.button("previewRun"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.isRunning(), patience);
        QVERIFY(scene.find<QLabel>("previewState")->text().contains(QStringLiteral("has no chat template")));
    }

    void theFiguresAreThoseOfAnEvaluation()
    {
        Scene scene;
        scene.setPreset("Q3_K_M");
        scene.find<QTabBar>("previewTabs")->setCurrentIndex(PreviewPanel::Divergence);
        scene.panel.findChild<PreviewDivergencePage*>()->findChild<QSpinBox*>("previewTokens")->setValue(2048);
        QTest::mouseClick(scene.button("previewMeasure"), Qt::LeftButton);
        auto* meter = scene.panel.findChild<DivergenceMeter*>();
        auto* figures = scene.find<QTableView>("previewFigures");
        QTRY_VERIFY_WITH_TIMEOUT(!scene.isRunning(), patience);

        const arch::ModelPtr model = scene.studio.model();
        const auto backend = cpu::makeCpuBackend(1);
        const auto reference = *backend->open(*graph::buildGraph(model), {});
        const auto candidate =
            *backend->open(*graph::buildGraph(*job::plannedModel(scene.studio.planner().plan())), {});
        const auto words = *tokenizer::TextTokenizer::create(model->metadata, io::systemDisk(), arch::resourceFolder());
        auto tokens =
            words.encodeWhole(*io::systemDisk().readText(arch::resourceFolder() + "/samples/tales.txt", 1 << 24),
                              tokenizer::SpecialText::IsText);
        tokens.resize(2048);
        job::EvaluateOptions options;
        if (words.addsBos())
            options.bos = words.bos();
        job::Context context;
        const auto direct = job::evaluate(*reference, *candidate, tokens, options, context);
        QVERIFY(direct);
        const job::Divergence& d = direct->divergence;
        const std::pair<double, double> expected[] = {{d.divergence.value, d.divergence.error},
                                                      {d.median, 0},
                                                      {d.p99, 0},
                                                      {d.p99_9, 0},
                                                      {d.largest, 0},
                                                      {d.sameTop.value, d.sameTop.error},
                                                      {d.rmsDeltaP.value, d.rmsDeltaP.error},
                                                      {d.referencePerplexity.value, d.referencePerplexity.error},
                                                      {d.candidatePerplexity.value, d.candidatePerplexity.error},
                                                      {d.perplexityRatio.value, d.perplexityRatio.error}};
        for (int row = 0; row < static_cast<int>(std::size(expected)); ++row) {
            QCOMPARE(number(figures, row, 1), expected[row].first);
            QCOMPARE(number(figures, row, 2), expected[row].second);
        }
        QCOMPARE(meter->verdict(), verdictWords(verdictOf(d.divergence.value, d.sameTop.value)));

        auto* kind = scene.find<QComboBox>("previewChartKind");
        auto* series = scene.find<QTableView>("previewChartTable");
        QVERIFY(series->model()->rowCount() > 0);
        QCOMPARE(number(series, series->model()->rowCount() - 1, 0), 2048.0);
        QVERIFY(std::abs(number(series, series->model()->rowCount() - 1, 1) - d.divergence.value) < 1e-12);
        kind->setCurrentIndex(static_cast<int>(DivergenceChartKind::Spread));
        double sum = 0;
        for (int row = 0; row < series->model()->rowCount(); ++row)
            sum += number(series, row, 2);
        QCOMPARE(sum, static_cast<double>(d.predictions));
        kind->setCurrentIndex(static_cast<int>(DivergenceChartKind::Drift));
        QCOMPARE(series->model()->rowCount(), static_cast<int>(direct->layers.size()));
        for (int row = 0; row < series->model()->rowCount(); ++row)
            QCOMPARE(number(series, row, 1), direct->layers[static_cast<std::size_t>(row)].relativeError);
    }

    void aCulpritIsRaisedInOneStep()
    {
        Scene scene;
        scene.setPreset("Q2_K");
        scene.panel.showPage(PreviewPanel::Culprits);
        auto* page = scene.panel.findChild<PreviewCulpritsPage*>();
        page->findChild<QSpinBox*>("previewTokens")->setValue(1024);
        auto* find = scene.button("previewFind"); // models may have to be read before it begins
        QTest::mouseClick(find, Qt::LeftButton);
        auto* table = scene.find<QTableView>("previewCulprits");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && find->text() == "Find", patience);
        const std::string name = cell(table, 0, CulpritModel::Tensor).toStdString();
        const std::string next = cell(table, 0, CulpritModel::Next).toStdString();
        QVERIFY(!scene.button("previewRaise")->isEnabled());
        table->selectRow(0);
        const int before = scene.studio.history().count();
        QTest::mouseClick(scene.button("previewRaise"), Qt::LeftButton);
        QCOMPARE(scene.studio.history().count(), before + 1);
        test::waitForPlan(scene.studio);
        const auto plan = scene.studio.planner().plan();
        const auto& tensors = plan->source->tensors;
        const auto tensor = std::ranges::find(tensors, name, &arch::TargetTensor::name) - tensors.begin();
        QCOMPARE(std::string(plan->stepOf(static_cast<std::size_t>(tensor))->planned.name()), next);
        QTRY_VERIFY(page->findChild<NoticeRow*>()->isVisible());
        QCOMPARE(cell(table, 0, CulpritModel::Tensor).toStdString(), name); // it stays to be read
        scene.studio.history().undo();
        QVERIFY(scene.studio.recipe().rules.empty());
    }

    void whatCannotBeRunIsSaidCalmly()
    {
        Studio empty;
        PreviewPanel alone(empty, nullptr);
        alone.show();
        QVERIFY(alone.findChild<QLabel*>("previewSentence")->text().contains("Open a model"));

        QTemporaryDir folder;
        const QString whole = folder.filePath(QStringLiteral("whole.gguf"));
        {
            Studio studio;
            test::openSample(studio, folder.path());
            studio.edit(QString(), [](plan::Recipe& recipe) { recipe.preset = "Q8_0"; });
            studio.setOutputName(QStringLiteral("whole.gguf"));
            test::waitForPlan(studio);
            studio.startJob(true);
            QTRY_VERIFY_WITH_TIMEOUT(!studio.jobs().anyUnfinished() && QFile::exists(whole), patience);
        }
        const auto refusal = [&](const QByteArray& what, const QByteArray& by) {
            Studio studio;
            PreviewPanel panel(studio, nullptr);
            panel.show();
            studio.open(copyWith(whole, what, by, folder.filePath(QStringLiteral("other.gguf"))));
            auto* sentence = panel.findChild<QLabel*>("previewSentence");
            const bool hasCome = QTest::qWaitFor([&] { return sentence->text().contains("No preview"); }, patience);
            return hasCome && sentence->isVisible() ? sentence->text() : QString();
        };
        QVERIFY(refusal("llama", "lloma").startsWith("No preview for lloma yet"));
        QVERIFY(refusal("tokenizer.ggml.model", "tokenizer.ggml.madel").startsWith("No preview without a tokenizer"));
    }

private:
    struct Scene {
        Scene()
        {
            panel.resize(1000, 700);
            panel.show();
            test::openSample(studio, folder.path());
            waitUntilReady();
        }
        void waitUntilReady()
        {
            QTRY_VERIFY_WITH_TIMEOUT(button("previewRun")->isVisible() && button("previewRun")->isEnabled(), patience);
        }
        void setPreset(const std::string& preset)
        {
            studio.edit(QStringLiteral("Preset"), [&](plan::Recipe& edited) { edited.preset = preset; });
            test::waitForPlan(studio);
            QTRY_COMPARE(studio.planner().plan()->recipe.preset, preset);
            waitUntilReady();
        }
        template <typename T> T* find(const char* name) const
        {
            T* found = panel.findChild<T*>(QString::fromLatin1(name));
            Q_ASSERT(found);
            return found;
        }
        QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }
        bool isRunning() const { return panel.busy(); } // or waits for models
        NoticeRow* notice() const { return panel.findChild<PreviewTextPage*>()->findChild<NoticeRow*>(); }

        QTemporaryDir folder{};
        Studio studio{};
        PreviewPanel panel{studio, nullptr};
        QPlainTextEdit* prompt = find<QPlainTextEdit>("previewPrompt");
        QSpinBox* count = find<QSpinBox>("previewCount");
        TokenView* original = find<TokenView>("previewOriginal");
        TokenView* recipe = find<TokenView>("previewRecipe");
        QLabel* state = find<QLabel>("previewState");
        QTableView* choices = find<QTableView>("previewChoices");
    };
};

QL_QT_TEST(PreviewTest)
#include "preview_test.moc"
