// SPDX-License-Identifier: GPL-3.0-or-later
// What the tokenizer panel is made of.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "app/panels/tokenizer_panel.h"
#include "app/theme.h"
#include "app/widgets/columns.h"

namespace ql::app {

namespace {

constexpr int kTextLines = 3;

} // namespace

void TokenizerPanel::makeText()
{
    m_text->setObjectName(QStringLiteral("tokenizerText"));
    m_text->setAccessibleName(tr("Text to be tokenised"));
    m_text->setPlaceholderText(tr("Type or paste your own text. While this is empty, a text of many scripts, spaces, "
                                  "numbers and signs is used, which brings out differences."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + theme::wide);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TokenizerPanel::later);
}

void TokenizerPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("tokenTable"));
    m_table->setAccessibleName(tr("Tokens side by side"));
    m_table->setModel(&m_filter);
    showAsRows(*m_table);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(TokenModel::Mark, QHeaderView::Fixed);
    setColumnLetters(*m_table, TokenModel::Mark, 4);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // cells wrap
    auto* copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &TokenizerPanel::copyRows);
}

QWidget* TokenizerPanel::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, 0, theme::gap, 0);
    row->setSpacing(theme::wide);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_summary->setObjectName(QStringLiteral("tokenSummary"));
    m_summary->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("tokenFacts"));
    m_facts->setWordWrap(true);
    words->addWidget(m_summary);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    m_only->setObjectName(QStringLiteral("onlyTokenDifferences"));
    m_only->setToolTip(tr("Hide what both read the same way"));
    connect(m_only, &QCheckBox::toggled, this, [this](bool on) { m_filter.setOnlyDifferences(on); });
    row->addWidget(m_only);
    m_choose->setObjectName(QStringLiteral("tokenizerFolder"));
    m_choose->setToolTip(
        tr("The Hugging Face folder whose rules are the truth: that of the open model, or the one that "
           "a GGUF file was made from"));
    connect(m_choose, &QPushButton::clicked, this, &TokenizerPanel::chooseFolder);
    row->addWidget(m_choose);
    return bar;
}

QWidget* TokenizerPanel::makeQuestion()
{
    m_questionRow = new QWidget;
    auto* column = new QVBoxLayout(m_questionRow);
    column->setContentsMargins(theme::gap, 0, theme::gap, 0);
    column->setSpacing(theme::tight);
    m_question->setObjectName(QStringLiteral("preQuestion"));
    m_question->setWordWrap(true);
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    auto* label = new QLabel(tr("Pre-tokenizer to write:"));
    m_pre->setObjectName(QStringLiteral("preTokenizer"));
    m_pre->setAccessibleName(label->text());
    m_pre->setToolTip(tr("How llama.cpp shall split text before it is tokenised. It is part of the recipe and can be "
                         "undone; the table shows what the choice changes"));
    label->setBuddy(m_pre);
    connect(m_pre, &QComboBox::activated, this, &TokenizerPanel::choose);
    row->addWidget(label);
    row->addWidget(m_pre);
    row->addStretch(1);
    column->addLayout(row);
    return m_questionRow;
}

void TokenizerPanel::copyRows() const
{
    QStringList lines;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        lines += row.siblingAtColumn(TokenModel::Source).data().toString() + QLatin1Char('\t')
            + row.siblingAtColumn(TokenModel::File).data().toString();
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ql::app
