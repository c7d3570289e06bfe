// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe_export.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/problem_words.h"
#include "app/theme.h"
#include "app/widgets/section.h"
#include "app/widgets/warning_list.h"

namespace ql::app {

namespace {

/// The recipe as a text, form by form.
class ExportDialog : public QDialog {
public:
    ExportDialog(Studio& studio, QWidget* window);

private:
    void show();
    void save();
    const plan::RecipeForm& form() const
    {
        return plan::recipeForms()[static_cast<std::size_t>(m_forms->currentIndex())];
    }

    Studio& m_studio;
    QComboBox* m_forms = new QComboBox;
    QPlainTextEdit* m_text = new QPlainTextEdit;
    WarningList* m_warnings = new WarningList(QObject::tr("What this form cannot say"));
    QPushButton *m_copy, *m_save;
};

ExportDialog::ExportDialog(Studio& studio, QWidget* window)
    : QDialog(window)
    , m_studio(studio)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(QObject::tr("Export the recipe"));
    for (const plan::RecipeForm& form : plan::recipeForms())
        m_forms->addItem(formTitle(form));
    m_forms->setObjectName(QStringLiteral("exportForm"));
    m_forms->setAccessibleName(QObject::tr("Form"));
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(theme::monospaceFont());
    m_text->setAccessibleName(QObject::tr("The recipe as text"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(QObject::tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(QObject::tr("&Save…"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addWidget(m_forms);
    column->addWidget(m_text, 1);
    column->addWidget(m_warnings);
    column->addWidget(buttons);
    connect(m_forms, &QComboBox::currentIndexChanged, this, &ExportDialog::show);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    show();
}

void ExportDialog::show()
{
    const auto text = form().write(m_studio.recipe());
    m_text->setPlainText(text ? QString::fromStdString(text->text) : QString());
    m_warnings->show(text ? text->warnings : std::vector{text.error().message});
    m_copy->setEnabled(text.has_value());
    m_save->setEnabled(text.has_value());
}

void ExportDialog::save()
{
    auto* dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const std::string_view ending = form().extension;
    dialog->setDefaultSuffix(QString::fromUtf8(ending.data() + 1, static_cast<qsizetype>(ending.size()) - 1));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_studio.saveText(path, m_text->toPlainText().toStdString());
        accept();
    });
    dialog->open();
}

} // namespace

QString formTitle(const plan::RecipeForm& form)
{
    return problemInWords(std::string(form.title));
}

void copyRecipe(Studio& studio, const plan::RecipeForm& form)
{
    const auto text = form.write(studio.recipe());
    if (!text) {
        emit studio.failed(QObject::tr("The recipe was not copied"), errorInWords(text.error()));
        return;
    }
    QApplication::clipboard()->setText(QString::fromStdString(text->text));
    if (text->warnings.empty()) {
        emit studio.noticed(QObject::tr("Copied: %1").arg(formTitle(form)));
        return;
    }
    QStringList lost;
    for (const std::string& warning : text->warnings)
        lost += problemInWords(warning);
    emit studio.failed(QObject::tr("Copied, but not all of it can be said in this form"),
                       lost.join(QStringLiteral("; ")));
}

void exportRecipe(Studio& studio, QWidget* window)
{
    (new ExportDialog(studio, window))->open();
}

} // namespace ql::app
