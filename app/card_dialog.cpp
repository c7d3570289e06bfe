// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/form_labels.h"

namespace ql::app {

namespace {
constexpr auto byKey = "card/quantizedBy";
}

CardDialog::CardDialog(Studio::ReportPtr report, QWidget* parent)
    : QDialog(parent)
    , m_report(std::move(report))
    , m_base(new QLineEdit)
    , m_by(new QLineEdit(QSettings().value(QLatin1String(byKey)).toString()))
    , m_text(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("cardDialog"));
    setWindowTitle(tr("Model card"));
    m_base->setObjectName(QStringLiteral("cardBase"));
    const QString known = QString::fromStdString(m_report->source.repository);
    m_base->setPlaceholderText(known.isEmpty() ? tr("owner/name of the source on the hub") : known);
    m_base->setToolTip(tr("The hub shows the quantised model below this one. Empty: as the source itself says."));
    m_by->setObjectName(QStringLiteral("cardBy"));
    m_by->setPlaceholderText(tr("your name on the hub; kept for the next card"));
    m_text->setObjectName(QStringLiteral("cardText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(theme::monospaceFont());
    m_text->setAccessibleName(tr("The card as text"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::gap);
    form->addRow(tr("&Base model"), m_base);
    form->addRow(tr("&Quantised by"), m_by);
    centreLabels(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addLayout(form);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    for (QLineEdit* field : {m_base, m_by})
        connect(field, &QLineEdit::textChanged, this, &CardDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(save, &QPushButton::clicked, this, &CardDialog::save);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    preview();
}

report::CardOptions CardDialog::options() const
{
    return {m_base->text().trimmed().toStdString(), m_by->text().trimmed().toStdString()};
}

void CardDialog::preview()
{
    m_text->setPlainText(QString::fromStdString(report::modelCard(*m_report, options())));
}

void CardDialog::save()
{
    QSettings().setValue(QLatin1String(byKey), m_by->text().trimmed());
    auto* dialog = new QFileDialog(this, tr("Save the model card"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Markdown (*.md)"));
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->selectFile(QString::fromStdString(report::cardPath(m_report->output)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        emit saveRequested(path, options());
        accept();
    });
    dialog->open();
}

} // namespace ql::app
