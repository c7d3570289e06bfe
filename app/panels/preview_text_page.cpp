// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/preview_text_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/phrases.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/notice_row.h"
#include "app/widgets/preview_options.h"
#include "app/widgets/section.h"
#include "app/widgets/token_view.h"

namespace ql::app {

using job::PairSide;

namespace {

constexpr int promptLines = 2, choiceRows = 5;

/// Prompts that any model of its kind can go on with; in English, as most texts that models have read.
struct Example {
    QString name{}, prompt{};
};
std::vector<Example> examples()
{
    return {{PreviewTextPage::tr("A tale"), QStringLiteral("Once upon a time there was a kind pony called Zoe. Zoe")},
            {PreviewTextPage::tr("A question"),
             QStringLiteral("The door is red. The cup is grey. The ball is brown.\nQuestion: What colour is the "
                            "cup?\nAnswer:")},
            {PreviewTextPage::tr("Sums"), QStringLiteral("Sums:\n87 + 20 = 107\n11 x 7 = 77\n9 x 6 =")},
            {PreviewTextPage::tr("A fact"), QStringLiteral("The capital of France is")},
            {PreviewTextPage::tr("Code"), QStringLiteral("def is_prime(n):\n    \"\"\"Is n a prime number?\"\"\"\n")}};
}

} // namespace

PreviewTextPage::PreviewTextPage(Preview& preview, const PreviewOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_options(options)
    , m_notice(new NoticeRow(tr("Run again")))
{
    m_split = new QSplitter(Qt::Vertical);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeTexts());
    m_split->addWidget(m_lower = makeChoices());
    m_split->setStretchFactor(0, 1);
    m_lower->hide();
    m_state = caption();
    m_state->setObjectName(QStringLiteral("previewState"));
    m_state->setContentsMargins(theme::wide, 0, theme::wide, theme::tight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePrompt());
    column->addWidget(m_notice);
    column->addWidget(m_state);
    column->addWidget(m_split, 1);
    connect(m_notice, &NoticeRow::acted, this, &PreviewTextPage::start);
    connect(&preview, &Preview::changed, this, &PreviewTextPage::follow);
    connect(&m_run, &PairRun::restarted, this, &PreviewTextPage::beginTexts);
    connect(&m_run, &PairRun::advanced, this, &PreviewTextPage::takeTokens);
    connect(&m_run, &PairRun::progressed, this, &PreviewTextPage::showState);
    connect(&m_run, &PairRun::finished, this, [this] {
        takeTokens();
        showChoices();
        showState();
    });
    showState();
}

QWidget* PreviewTextPage::makePrompt()
{
    auto* bar = new QWidget;
    m_prompt = new QPlainTextEdit(examples().front().prompt);
    m_prompt->setObjectName(QStringLiteral("previewPrompt"));
    m_prompt->setAccessibleName(tr("Prompt"));
    m_prompt->setPlaceholderText(tr("A text that both models continue"));
    m_prompt->setToolTip(tr("The text as the models read it. A chat model wants its turns written as it knows them, "
                            "special tokens included."));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFixedHeight(promptLines * fontMetrics().lineSpacing() + 3 * theme::gap);
    m_button = new QPushButton;
    m_button->setObjectName(QStringLiteral("previewRun"));
    connect(m_button, &QPushButton::clicked, this, &PreviewTextPage::runOrStop);
    auto* more = new QToolButton;
    more->setObjectName(QStringLiteral("previewExamples"));
    more->setText(tr("Examples"));
    more->setProperty("worded", true);
    more->setToolTip(tr("Prompts to begin with"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    for (const Example& example : examples())
        menu->addAction(example.name, m_prompt, [this, text = example.prompt] { m_prompt->setPlainText(text); });
    more->setMenu(menu);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(theme::tight);
    buttons->addWidget(m_button);
    buttons->addWidget(more);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);
    row->addWidget(m_prompt, 1);
    row->addLayout(buttons);
    return bar;
}

QWidget* PreviewTextPage::makeText(PairSide side)
{
    const auto index = static_cast<std::size_t>(side);
    const bool isReference = side == PairSide::Reference;
    auto* whole = new QWidget;
    auto* view = new TokenView;
    view->setObjectName(isReference ? QStringLiteral("previewOriginal") : QStringLiteral("previewRecipe"));
    view->setAccessibleName(isReference ? tr("Text of the original") : tr("Text with this recipe"));
    view->setPlaceholderText(tr("Press Run: the text comes here, token by token."));
    connect(view, &TokenView::tokenChosen, this, [this, side](int token) {
        m_followsParting = false;
        choose(side, token);
    });
    m_views[index] = view;
    m_heads[index] = elidedCaption();
    m_heads[index]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(sectionHeading(isReference ? tr("Original") : tr("With this recipe")));
    head->addWidget(m_heads[index], 1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(theme::gap, 0, theme::gap, theme::gap);
    column->setSpacing(theme::tight);
    column->addLayout(head);
    column->addWidget(view, 1);
    return whole;
}

QWidget* PreviewTextPage::makeTexts()
{
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(makeText(PairSide::Reference));
    split->addWidget(makeText(PairSide::Candidate));
    split->setSizes({1000, 1000});
    return split;
}

QWidget* PreviewTextPage::makeChoices()
{
    auto* whole = new QWidget;
    m_choiceHead = new QLabel;
    m_choiceHead->setObjectName(QStringLiteral("previewChoice"));
    m_choiceHead->setWordWrap(true);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("previewChoices"));
    m_table->setAccessibleName(tr("The likeliest tokens of both models"));
    m_table->setModel(&m_choices);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ChoiceModel::OriginalShare, ChoiceModel::RecipeShare})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight((choiceRows + 1) * row + theme::gap);
    m_table->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(theme::gap, theme::tight, theme::gap, theme::gap);
    column->setSpacing(theme::tight);
    column->addWidget(m_choiceHead);
    column->addWidget(m_table, 1);
    column->addStretch();
    return whole;
}

void PreviewTextPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In a low panel the texts need the height more than the width.
    const Qt::Orientation best = width() > 2 * height() ? Qt::Horizontal : Qt::Vertical;
    if (best == m_split->orientation())
        return;
    m_split->setOrientation(best);
    m_split->setSizes(best == Qt::Horizontal ? QList<int>{600, 400} : QList<int>{700, 300}); // shares
}

void PreviewTextPage::runOrStop()
{
    if (m_run.busy())
        return m_run.stop();
    start();
}

void PreviewTextPage::start()
{
    if (!m_turn.begin())
        return;
    m_asked = m_prompt->toPlainText();
    m_followsParting = true;
    beginTexts();
    m_run.start(*m_preview.models(), m_turn.subject(), m_asked.toStdString(), m_options.generate());
    showChoices();
    showState();
}

void PreviewTextPage::beginTexts()
{
    m_chosen = -1;
    for (TokenView* view : m_views)
        view->begin(m_asked);
}

void PreviewTextPage::follow()
{
    if (m_turn.isOver()) {
        m_run.forget();
        m_asked.clear();
        beginTexts();
        showChoices();
    }
    if (m_turn.isDue())
        return start();
    showState();
}

void PreviewTextPage::takeTokens()
{
    const int parted = m_run.parted();
    for (const PairSide side : {PairSide::Reference, PairSide::Candidate}) {
        const std::vector<QString>& pieces = m_run.text(side).pieces;
        view(side).append({pieces.begin() + view(side).count(), pieces.end()});
        view(side).setMarked(parted);
    }
    if (parted >= 0 && m_chosen < 0 && m_followsParting)
        choose(PairSide::Reference, parted);
    else if (m_lower->isHidden())
        showChoices();
    showHeads();
}

void PreviewTextPage::choose(PairSide side, int token)
{
    m_chosenSide = side;
    m_chosen = token;
    for (const PairSide each : {PairSide::Reference, PairSide::Candidate})
        if (each != side || view(each).current() != token)
            view(each).setCurrent(token);
    showChoices();
}

void PreviewTextPage::showChoices()
{
    const std::vector<job::PairToken>& tokens = m_run.text(m_chosenSide).tokens;
    m_lower->setVisible(!tokens.empty());
    if (m_chosen < 0 || m_chosen >= static_cast<int>(tokens.size())) {
        m_choices.set({}, {});
        m_choiceHead->setText(tokens.empty() ? QString()
                                             : tr("Point at a token, by mouse or cursor keys, to see what both models "
                                                  "found likely there."));
        return;
    }
    const job::PairToken& token = tokens[static_cast<std::size_t>(m_chosen)];
    const auto listOf = [&](const job::Outlook& outlook) {
        std::vector<TokenChoice> list;
        for (const job::LikelyToken& likely : outlook.top)
            list.push_back({tokenWords(likely.text), likely.probability, likely.token == token.token});
        return list;
    };
    m_choices.set(listOf(token.reference), listOf(token.candidate));
    m_choiceHead->setText(choiceWords(token));
    view(m_chosenSide).setAccessibleDescription(m_choiceHead->text());
}

QString PreviewTextPage::choiceWords(const job::PairToken& token) const
{
    const bool isOriginal = m_chosenSide == PairSide::Reference;
    const QString place = (isOriginal ? tr("Token %1 of the original: “%2”") : tr("Token %1 with this recipe: “%2”"))
                              .arg(text::grouped(static_cast<std::uint64_t>(m_chosen) + 1), tokenWords(token.text));
    if (!token.compared)
        return tr("%1. What the other model finds likely here is known at the end.").arg(place);
    return tr("%1. Original %2, with this recipe %3; KL divergence %4.")
        .arg(place, text::percent(token.reference.probability, 2), text::percent(token.candidate.probability, 2),
             text::nats(token.divergence));
}

void PreviewTextPage::showHeads()
{
    m_heads[0]->setFullText(m_turn.subject().plan ? m_preview.originalWords() : QString());
    m_heads[1]->setFullText(m_turn.subject().plan ? m_preview.wordsOf(*m_turn.subject().plan) : QString());
    QStringList parts;
    const auto count = m_run.text(PairSide::Reference).tokens.size();
    if (!m_run.problem().isEmpty())
        parts += m_run.problem();
    else if (m_run.busy() && count == 0)
        parts += m_run.progress().stage == "Loading" ? tr("Loading both models…") : tr("Reading the prompt…");
    else if (m_run.stopped())
        parts += tr("Stopped");
    if (count > 0) {
        const int parted = m_run.parted();
        const bool isOver = !m_run.busy();
        parts += parted >= 0 ? tr("The texts part at token %1 (the flag)").arg(parted + 1)
            : isOver         ? tr("The same text: %Ln token(s)", nullptr, static_cast<int>(count))
                             : tr("The same so far: %Ln token(s)", nullptr, static_cast<int>(count));
        parts += tr("first token after %1").arg(text::duration(m_run.firstTokenSeconds()));
        const auto rate = [&](PairSide side) {
            const PairRun::Text& text = m_run.text(side);
            return QLocale().toString(static_cast<double>(text.tokens.size()) / text.seconds, 'f', 1);
        };
        if (m_run.text(PairSide::Reference).seconds > 0 && m_run.text(PairSide::Candidate).seconds > 0)
            parts += tr("%1 and %2 tokens a second").arg(rate(PairSide::Reference), rate(PairSide::Candidate));
    }
    m_state->setText(text::clauses(parts));
    m_state->setVisible(!parts.isEmpty());
}

void PreviewTextPage::showState()
{
    const bool isBusy = m_run.busy();
    m_button->setText(isBusy ? tr("Stop") : tr("Run"));
    m_button->setIcon(theme::icon(isBusy ? QStringLiteral("cancel") : QStringLiteral("play")));
    m_button->setToolTip(isBusy ? tr("What has come stays (Ctrl+Return)")
                                : tr("Both models continue the prompt; nothing is written (Ctrl+Return)"));
    m_button->setEnabled(isBusy || m_preview.models() || m_preview.reading());
    m_notice->say(m_preview.staleWords(m_turn.subject()));
    m_notice->setActionEnabled(m_preview.models() && !isBusy);
    showHeads();
}

} // namespace ql::app
