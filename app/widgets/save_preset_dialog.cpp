// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/save_preset_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/section.h"
#include "core/fit/own_presets.h"

namespace ql::app {

SavePresetDialog::SavePresetDialog(const Words& words, std::function<bool(const QString&)> isTaken, bool mayReplace,
                                   QWidget* parent)
    : QDialog(parent)
    , m_words(words)
    , m_isTaken(std::move(isTaken))
    , m_mayReplace(mayReplace)
    , m_name(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_hint(caption())
{
    setObjectName(QStringLiteral("presetDialog"));
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout;
    form->setSpacing(theme::gap);
    m_name->setObjectName(QStringLiteral("presetName"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_name->setMaxLength(100);
    m_note->setObjectName(QStringLiteral("presetNote"));
    m_note->setPlaceholderText(tr("What it is for, in one line"));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("N&ote"), m_note);
    centreLabels(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SavePresetDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_name->text().trimmed(), m_note->text().trimmed(), m_replaces);
        accept();
    });
    check();
}

void SavePresetDialog::setPreset(const QString& name, const QString& note)
{
    m_name->setText(name);
    m_note->setText(note);
    m_name->selectAll();
}

void SavePresetDialog::check()
{
    const QString name = m_name->text().trimmed();
    const bool isName = fit::isNameable(name.toStdString());
    const bool isTaken = isName && m_isTaken(name);
    m_replaces = isTaken && m_mayReplace;
    m_save->setEnabled(isName && (!isTaken || m_mayReplace));
    m_save->setText(m_replaces ? tr("Replace") : m_words.button);
    m_hint->setText(!isTaken           ? m_words.hint
                        : m_mayReplace ? tr("There is a preset of this name; it would be replaced.")
                                       : tr("There is a preset of this name; choose another."));
}

} // namespace ql::app
