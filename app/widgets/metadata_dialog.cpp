// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/metadata_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/section.h"
#include "core/container/gguf/key_types.h"
#include "core/container/gguf/metadata_edit.h"
#include "core/container/gguf/value_text.h"

namespace ql::app {

namespace {

constexpr std::uint64_t kMostElements = 5000;

/// Keys that can be typed as they are.
QStringList plainKeys()
{
    QStringList keys;
    for (const gguf::KeyType& known : gguf::keyTypes())
        if (known.key.find('{') == std::string_view::npos)
            keys += QString::fromLatin1(known.key.data(), static_cast<qsizetype>(known.key.size()));
    return keys;
}

} // namespace

bool MetadataDialog::isEditable(const gguf::Value& value)
{
    const gguf::Array* array = value.asArray();
    return !array || array->size() <= kMostElements;
}

MetadataDialog::MetadataDialog(const std::string& key, const gguf::Value* value, IsTaken isTaken, QWidget* parent)
    : QDialog(parent)
    , m_isTaken(std::move(isTaken))
    , m_key(new QLineEdit(QString::fromStdString(key)))
    , m_type(new QComboBox)
    , m_editors(new QStackedWidget)
    , m_truth(new QComboBox)
    , m_line(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_problem(caption())
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("metadataDialog"));
    setWindowTitle(value ? tr("Edit metadata") : tr("Add metadata"));
    m_key->setObjectName(QStringLiteral("metadataKey"));
    m_key->setFont(theme::monospaceFont());
    auto* completer = new QCompleter(plainKeys(), m_key);
    completer->setFilterMode(Qt::MatchContains);
    m_key->setCompleter(completer);
    m_type->setObjectName(QStringLiteral("metadataType"));
    m_type->setToolTip(tr("How the number is stored; programs refuse a key that they know with another type"));
    for (const gguf::ValueKind kind : gguf::valueKinds())
        m_type->addItem(QString::fromStdString(gguf::kindName(kind)));
    m_truth->addItems({QStringLiteral("true"), QStringLiteral("false")});
    m_line->setObjectName(QStringLiteral("metadataNumber"));
    m_text->setObjectName(QStringLiteral("metadataText"));
    m_text->setFont(theme::monospaceFont());
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("metadataProblem"));
    for (QWidget* editor :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_truth)}) {
        editor->setAccessibleName(tr("Value"));
        m_editors->addWidget(editor);
    }

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::gap);
    form->addRow(tr("&Key"), m_key);
    form->addRow(tr("&Type"), m_type);
    centreLabels(*form);
    auto* heading = new QLabel(tr("&Value"));
    heading->setBuddy(m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addLayout(form);
    column->addWidget(heading);
    column->addWidget(m_editors, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);

    if (value) {
        m_type->setCurrentText(QString::fromStdString(gguf::typeName(*value)));
        const QString text = QString::fromStdString(gguf::textOf(*value));
        m_text->setPlainText(text);
        m_line->setText(text);
        m_truth->setCurrentText(text);
    }
    connect(m_type, &QComboBox::currentIndexChanged, this, &MetadataDialog::showEditor);
    connect(m_key, &QLineEdit::textChanged, this, [this, isNew = value == nullptr] {
        if (isNew)
            takeKnownType();
        check();
    });
    connect(m_line, &QLineEdit::textChanged, this, &MetadataDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MetadataDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MetadataDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showEditor();
    if (value)
        m_editors->currentWidget()->setFocus();
}

// A known key has its type at once.
void MetadataDialog::takeKnownType()
{
    const std::string_view known = gguf::knownType(m_key->text().trimmed().toStdString());
    const std::string_view first = known.substr(0, known.find('|'));
    const int place = m_type->findText(QString::fromLatin1(first.data(), static_cast<qsizetype>(first.size())));
    if (place >= 0)
        m_type->setCurrentIndex(place);
}

void MetadataDialog::showEditor()
{
    const auto kind = gguf::parseKind(m_type->currentText().toStdString());
    QWidget* editor = m_text;
    if (kind && kind->type == gguf::ValueType::Bool)
        editor = m_truth;
    else if (kind && kind->type != gguf::ValueType::String && kind->type != gguf::ValueType::Array)
        editor = m_line;
    m_editors->setCurrentWidget(editor);
    m_text->setPlaceholderText(kind && kind->type == gguf::ValueType::Array ? tr("A list in JSON: [\"a\", \"b\"]")
                                                                            : QString());
    check();
}

std::string MetadataDialog::valueText() const
{
    const QWidget* editor = m_editors->currentWidget();
    return (editor == m_text       ? m_text->toPlainText()
                : editor == m_line ? m_line->text()
                                   : m_truth->currentText())
        .toStdString();
}

void MetadataDialog::check()
{
    const std::string key = m_key->text().trimmed().toStdString();
    const auto edit = gguf::setEdit(key, m_type->currentText().toStdString(), valueText());
    QString problem;
    if (key.empty())
        problem = tr("A key is words with dots between them, such as general.license.");
    else if (m_isTaken(key))
        problem = tr("There is an entry of this name already.");
    else if (!edit)
        problem = QString::fromStdString(edit.error().message);
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

void MetadataDialog::finish()
{
    const std::string key = m_key->text().trimmed().toStdString();
    const auto edit = gguf::setEdit(key, m_type->currentText().toStdString(), valueText());
    if (!edit)
        return;
    emit chosen(key, edit->value);
    accept();
}

} // namespace ql::app
