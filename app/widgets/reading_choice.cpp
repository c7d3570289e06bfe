// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/reading_choice.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSpinBox>

#include "app/theme.h"

namespace ql::app {

namespace {

enum TextIndex { TextBuiltIn, TextFile, TextChosen }; ///< the last is there after a file was chosen
constexpr int textStep = 512, mostToRead = 1'000'000;

} // namespace

ReadingChoice::ReadingChoice(int usualTokens, QWidget* parent)
    : QWidget(parent)
    , m_texts(new QComboBox)
    , m_tokens(new QSpinBox)
{
    m_texts->setObjectName(QStringLiteral("previewText"));
    m_texts->setAccessibleName(tr("Text to read"));
    m_texts->addItems({tr("Built-in text"), tr("A text file…")});
    m_texts->setToolTip(
        tr("What both models read. The built-in text is tales for children and simple sums, which says "
           "little about other models than the samples: take a text of the kind you use the model for."));
    connect(m_texts, &QComboBox::activated, this, &ReadingChoice::choose);
    m_tokens->setObjectName(QStringLiteral("previewTokens"));
    m_tokens->setRange(textStep, mostToRead);
    m_tokens->setSingleStep(textStep);
    m_tokens->setValue(usualTokens);
    m_tokens->setGroupSeparatorShown(true);
    m_tokens->setPrefix(tr("up to "));
    m_tokens->setSuffix(tr(" tokens"));
    m_tokens->setAccessibleName(tr("Tokens that are read at most"));
    m_tokens->setToolTip(tr("More tokens take longer and leave less to chance"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_texts);
    row->addWidget(m_tokens);
}

std::string ReadingChoice::text() const
{
    return m_texts->currentIndex() == TextChosen ? m_path : std::string();
}

std::uint64_t ReadingChoice::tokens() const
{
    return static_cast<std::uint64_t>(m_tokens->value());
}

void ReadingChoice::choose(int index)
{
    if (index != TextFile)
        return;
    m_texts->setCurrentIndex(m_path.empty() ? TextBuiltIn : TextChosen);
    auto* dialog = new QFileDialog(this, tr("A text to read"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Texts (*.txt *.md *.raw)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ReadingChoice::setFile);
    dialog->open();
}

void ReadingChoice::setFile(const QString& path)
{
    m_path = path.toStdString();
    if (m_texts->count() > TextChosen)
        m_texts->removeItem(TextChosen);
    m_texts->addItem(QFileInfo(path).fileName());
    m_texts->setCurrentIndex(TextChosen);
}

} // namespace ql::app
