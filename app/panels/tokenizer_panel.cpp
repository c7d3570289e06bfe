// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/tokenizer_panel.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "app/problem_words.h"
#include "app/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/section.h"
#include "core/container/gguf/metadata_edit.h"
#include "core/tokenizer/folder_tokenizer.h"
#include "core/tokenizer/pretokenizer.h"
#include "core/tokenizer/torture_text.h"

namespace ql::app {

namespace {

constexpr int kPatience = 300; // milliseconds after the last letter
constexpr int kMostLetters = 20'000; // a text to look at, not a corpus

bool isFolder(const arch::Model& model)
{
    return model.checkpoint && model.checkpoint->source() != checkpoint::Source::Gguf;
}

} // namespace

TokenizerPanel::TokenizerPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_filter(m_model)
    , m_table(new QTableView)
    , m_pages(new QStackedWidget)
    , m_sentence(quietSentence())
    , m_summary(new QLabel)
    , m_facts(caption())
    , m_question(new QLabel)
    , m_pre(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_only(new QCheckBox(tr("Only differences")))
    , m_choose(new QPushButton(tr("Source folder…")))
    , m_timer(new QTimer(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &TokenizerPanel::examine);
    makeText();
    makeTable();
    m_pages->addWidget(m_sentence);
    m_pages->addWidget(m_table);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->setSpacing(theme::gap);
    column->addWidget(makeQuestion());
    auto* text = new QVBoxLayout;
    text->setContentsMargins(theme::gap, 0, theme::gap, 0);
    text->addWidget(m_text);
    column->addLayout(text);
    column->addWidget(makeBar());
    column->addWidget(m_pages, 1);

    connect(&studio, &Studio::modelChanged, this, &TokenizerPanel::takeModel);
    connect(&studio, &Studio::reportChanged, this, &TokenizerPanel::findSource);
    connect(&studio, &Studio::recipeChanged, this, [this] {
        showQuestion();
        later();
    });
    takeModel();
}

void TokenizerPanel::takeModel()
{
    const arch::ModelPtr model = m_studio.model();
    m_folder = model && isFolder(*model) ? QString::fromStdString(model->checkpoint->folder()) : QString();
    m_choose->setEnabled(model != nullptr);
    forget();
    findSource();
    showQuestion();
    later();
}

/// A file that this program wrote has a report beside it, which says what it was made of.
void TokenizerPanel::findSource()
{
    const arch::ModelPtr model = m_studio.model();
    const auto report = m_studio.report();
    if (!model || isFolder(*model) || !m_folder.isEmpty() || !report)
        return;
    const QFileInfo file(m_studio.modelPath());
    if (file.fileName() != QFileInfo(QString::fromStdString(report->output)).fileName())
        return;
    const QString folder = file.dir().absoluteFilePath(QString::fromStdString(report->source.path));
    if (!tokenizer::hasTokenizer(io::systemDisk(), folder.toStdString()))
        return;
    m_folder = folder;
    later();
}

void TokenizerPanel::readNames()
{
    if (m_reading.busy())
        return;
    m_reading.run(
        [](const std::atomic<bool>&) {
            std::vector<std::string> names;
            if (const auto table = tokenizer::readPretokenizerTable(io::systemDisk(), arch::resourceFolder()))
                for (const tokenizer::PretokenizerName& known : table->names)
                    names.push_back(known.name);
            std::ranges::sort(names);
            return names;
        },
        [this](std::vector<std::string> names) {
            m_names = std::move(names);
            if (!m_names.empty())
                showQuestion();
        });
}

void TokenizerPanel::showQuestion()
{
    const arch::ModelPtr model = m_studio.model();
    const bool isAsked = model && model->preQuestion && model->naming == arch::Naming::Gguf;
    const auto facts = model ? tokenizer::factsOfTokenizer(model->metadata) : tokenizer::TokenizerFacts();
    const bool mayChange = model && !isFolder(*model) && facts.model == "gpt2";
    m_questionRow->setVisible(isAsked || mayChange);
    m_question->setVisible(isAsked);
    m_pre->clear();
    if (!isAsked && !mayChange)
        return;
    if (mayChange && m_names.empty())
        readNames();
    if (isAsked) {
        m_question->setText(QStringLiteral("⚠ ")
                            + tr("llama.cpp has no way to split text as this model does it. Choose which of its ways "
                                 "is written; the table shows what each changes."));
        m_pre->addItem(tr("not chosen"), QString());
        for (const tokenizer::PreCandidate& candidate : model->preQuestion->nearest)
            m_pre->addItem(tr("%1 (%Ln token(s) differ)", "", static_cast<int>(candidate.differing))
                               .arg(QString::fromStdString(candidate.name)),
                           QString::fromStdString(candidate.name));
    } else {
        const QString own = facts.pre.empty() ? tr("none") : QString::fromStdString(facts.pre);
        m_pre->addItem(tr("as in the file (%1)").arg(own), QString());
    }
    m_pre->insertSeparator(m_pre->count());
    for (const std::string& name : isAsked ? model->preQuestion->names : m_names)
        if (const QString text = QString::fromStdString(name); m_pre->findData(text) < 0)
            m_pre->addItem(text, text);
    const QString chosen = QString::fromStdString(chosenPreTokenizer(*model, m_studio.recipe()));
    m_pre->setCurrentIndex(std::max(0, m_pre->findData(chosen)));
}

void TokenizerPanel::choose()
{
    const std::string name = m_pre->currentData().toString().toStdString();
    const arch::ModelPtr model = m_studio.model();
    if (model && name != chosenPreTokenizer(*model, m_studio.recipe()))
        m_studio.edit(tr("Pre-tokenizer"), [&](plan::Recipe& recipe) { choosePreTokenizer(*model, name, recipe); });
}

void TokenizerPanel::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with tokenizer files"), m_folder);
    if (folder.isEmpty())
        return;
    m_folder = folder;
    examine();
}

void TokenizerPanel::later()
{
    if (isVisible())
        m_timer->start(kPatience);
}

void TokenizerPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    examine();
}

void TokenizerPanel::forget()
{
    m_background.cancel();
    m_made = {};
    m_checker = nullptr;
    m_summary->clear();
    m_facts->clear();
    m_model.show({});
}

void TokenizerPanel::say(const QString& sentence)
{
    forget();
    m_sentence->setText(sentence);
    m_pages->setCurrentWidget(m_sentence);
}

void TokenizerPanel::examine()
{
    m_timer->stop();
    const arch::ModelPtr model = m_studio.model();
    if (!model)
        return say(tr("Open a model to see how its text becomes tokens."));
    if (model->naming != arch::Naming::Gguf)
        return say(tr("In safetensors the tokenizer files go along as they are, so nothing can differ. Choose GGUF as "
                      "the output to compare."));
    const Wanted wanted{model, m_studio.recipe().preTokenizer, m_studio.recipe().metadata, m_folder};
    std::string text = m_text->toPlainText().left(kMostLetters).toStdString();
    if (text.empty())
        text = std::string(tokenizer::kTortureText);
    const bool isMade = m_checker && wanted == m_made;
    if (isMade && text == m_checkedText && !m_background.busy())
        return;
    m_checkedText = text;
    m_summary->setText(tr("Tokenising…"));
    m_background.run(
        [wanted, text, made = isMade ? m_checker : nullptr](const std::atomic<bool>&) -> Result<Answer> {
            CheckerPtr checker = made;
            if (!checker) {
                plan::Recipe recipe;
                recipe.preTokenizer = wanted.preTokenizer;
                recipe.metadata = wanted.edits;
                QL_TRY(auto created, TokenChecker::create(*wanted.model, recipe, wanted.folder.toStdString()));
                checker = endingInBackground(std::make_shared<const TokenChecker>(std::move(created)));
            }
            return Answer{checker, checker->check(text)};
        },
        [this, wanted](Result<Answer> answer) { take(wanted, std::move(answer)); });
}

void TokenizerPanel::take(const Wanted& wanted, Result<Answer> answer)
{
    if (!answer)
        return say(errorInWords(answer.error()));
    m_made = wanted;
    m_checker = std::move(answer->checker);
    m_model.show(std::move(answer->check));
    showFinding();
}

void TokenizerPanel::showFinding()
{
    const tokenizer::Doctor::Finding& finding = m_model.finding();
    const bool byRules = m_checker->truth() == TokenChecker::Truth::Rules;
    const int count = static_cast<int>(finding.differing), all = static_cast<int>(finding.sourceTokens);
    QString summary = QStringLiteral("≠ ");
    if (finding.same())
        summary = QStringLiteral("✓ ");
    if (byRules)
        summary += (finding.same() ? tr("All %Ln token(s) are the same by the rules of %1", "", all)
                                   : tr("%Ln token(s) differ from the rules of %1", "", count))
                       .arg(QDir(m_folder).dirName());
    else if (m_checker->truth() == TokenChecker::Truth::None)
        summary = tr("%Ln token(s); the open file does not say how it splits text", "", all);
    else
        summary += finding.same() ? tr("All %Ln token(s) are the same as in the open file", "", all)
                                  : tr("%Ln token(s) differ from the open file", "", count);
    m_summary->setText(summary);

    const tokenizer::TokenizerFacts& facts = m_checker->facts();
    QStringList parts{QString::fromStdString(facts.kind),
                      tr("vocabulary of %Ln token(s)", "", static_cast<int>(facts.tokens))};
    if (!facts.pre.empty())
        parts += tr("pre-tokenizer %1").arg(QString::fromStdString(facts.pre));
    if (!byRules)
        parts += tr("a GGUF file does not hold the rules that it was made from: choose its source folder to compare "
                    "with them");
    if (m_text->document()->characterCount() > kMostLetters + 1)
        parts += tr("only the first %Ln letter(s) of the text are used", "", kMostLetters);
    if (m_model.isCut())
        parts += tr("only the first %Ln place(s) are shown", "", static_cast<int>(TokenModel::mostRows));
    m_facts->setText(parts.join(QStringLiteral(" · ")));

    m_model.setHeading(TokenModel::Source, byRules ? tr("By the source's own rules") : tr("In the open file"));
    m_model.setHeading(TokenModel::File, tr("In the output"));
    m_pages->setCurrentWidget(m_table);
}

} // namespace ql::app
