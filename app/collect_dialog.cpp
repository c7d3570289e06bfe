// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collect_dialog.h"

#include <limits>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/device_choice.h"
#include "app/theme.h"
#include "app/widgets/chat_box.h"
#include "app/widgets/device_box.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

constexpr int kUsualCollectedTokens = 16384, kLeastCollectedChunk = 16, kMostCollectedChunk = 1 << 20;

const QString textKey = QStringLiteral("collect/text"), tokensKey = QStringLiteral("collect/tokens");

} // namespace

CollectDialog::CollectDialog(const QString& model, const QString& output, bool hasExperts, DeviceChoice& devices,
                             QWidget* parent)
    : QDialog(parent)
    , m_devices(devices)
    , m_text(nullptr)
    , m_output(nullptr)
    , m_tokens(new QSpinBox)
    , m_chunk(new QSpinBox)
    , m_chat(new ChatBox)
    , m_everyExpert(new QCheckBox(tr("&Every expert sees every token")))
    , m_special(new QCheckBox(tr("&Names of special tokens stand for these tokens")))
    , m_intoRecipe(new QCheckBox(tr("Use it in the &recipe")))
    , m_place(caption())
    , m_note(caption())
    , m_collect(nullptr)
{
    setObjectName(QStringLiteral("collectDialog"));
    setWindowTitle(tr("Collect an importance matrix"));
    auto* what = new QLabel(
        tr("%1 reads a text on this computer, layer by layer. What its matrices are given becomes the importance "
           "matrix, and the scales of inputs for FP8 and NVFP4 in safetensors.")
            .arg(model));
    what->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_collect = buttons->addButton(tr("Collect"), QDialogButtonBox::AcceptRole);
    m_collect->setObjectName(QStringLiteral("collectStart"));
    m_collect->setProperty("primary", true);
    m_collect->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addWidget(what);
    column->addWidget(makeFields(hasExperts));
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(&devices, &DeviceChoice::changed, this, &CollectDialog::showPlace);
    devices.look();
    showPlace();
    m_text->setText(QSettings().value(textKey).toString());
    m_tokens->setValue(QSettings().value(tokensKey, kUsualCollectedTokens).toInt());
    m_output->setText(QDir::toNativeSeparators(output));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QSettings().setValue(textKey, m_text->text());
        QSettings().setValue(tokensKey, m_tokens->value());
        accept();
    });
    connect(m_text, &QLineEdit::textChanged, this, &CollectDialog::refresh);
    connect(m_output, &QLineEdit::textChanged, this, &CollectDialog::refresh);
    refresh();
    resize(96 * fontMetrics().averageCharWidth(), sizeHint().height());
}

QLineEdit* CollectDialog::addPath(QFormLayout& form, const QString& label, const QString& name,
                                  void (CollectDialog::*choose)())
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto* button = new QToolButton;
    button->setIcon(theme::icon(QStringLiteral("folder")));
    button->setToolTip(tr("Choose a file"));
    button->setAccessibleName(tr("%1: choose a file").arg(field->accessibleName()));
    connect(button, &QToolButton::clicked, this, choose);
    auto* row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(button);
    auto* buddy = new QLabel(label);
    buddy->setBuddy(field);
    form.addRow(buddy, row);
    return field;
}

QWidget* CollectDialog::makeFields(bool hasExperts)
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_text = addPath(*form, tr("&Text"), QStringLiteral("collectText"), &CollectDialog::chooseText);
    m_text->setPlaceholderText(tr("Tales for children and simple sums, which come with the program"));
    m_text->setToolTip(
        tr("A text file in UTF-8, like what the model will be used for. Without one a text is read that says "
           "little about other models than the samples."));
    m_tokens->setObjectName(QStringLiteral("collectTokens"));
    m_tokens->setRange(0, std::numeric_limits<int>::max());
    m_tokens->setSingleStep(1024);
    m_tokens->setGroupSeparatorShown(true);
    m_tokens->setSpecialValueText(tr("all"));
    m_tokens->setToolTip(tr("Read at most so many tokens of the text; 0 for all of it. Usual are 50,000 and more, for "
                            "mixtures of experts several times as many."));
    form->addRow(tr("T&okens at most"), m_tokens);
    m_chunk->setObjectName(QStringLiteral("collectChunk"));
    m_chunk->setRange(kLeastCollectedChunk, kMostCollectedChunk);
    m_chunk->setSingleStep(256);
    m_chunk->setGroupSeparatorShown(true);
    m_chunk->setValue(static_cast<int>(job::kUsualChunk));
    m_chunk->setToolTip(tr("Tokens that are read together, at most as many as the model was made for"));
    form->addRow(tr("Tokens in a &chunk"), m_chunk);
    m_everyExpert->setObjectName(QStringLiteral("collectEveryExpert"));
    m_everyExpert->setEnabled(hasExperts);
    m_everyExpert->setToolTip(
        hasExperts ? tr("Each expert is given every token, so that none is left without data; what the model computes "
                        "stays its own. Takes as many times longer as there are experts for each that is used.")
                   : tr("Only for mixtures of experts; this model is none."));
    m_special->setObjectName(QStringLiteral("collectSpecial"));
    m_special->setToolTip(tr("For texts that were made with a chat template"));
    m_intoRecipe->setChecked(true);
    m_output = addPath(*form, tr("&Save as"), QStringLiteral("collectOutput"), &CollectDialog::chooseOutput);
    m_output->setToolTip(
        tr("A file in the GGUF form, which other programs read too; a name that ends in .dat gives the "
           "legacy form, which has no scales of inputs."));
    auto* device = new DeviceBox(m_devices);
    device->setObjectName(QStringLiteral("collectDevice"));
    form->addRow(tr("&Device"), device);
    m_place->setObjectName(QStringLiteral("collectPlace"));
    m_place->setWordWrap(true);
    form->addRow(QString(), m_place);
    m_chat->setObjectName(QStringLiteral("collectChat"));
    // The template writes its special tokens itself.
    connect(m_chat, &ChatBox::toggled, m_special, &QCheckBox::setDisabled);
    for (QCheckBox* box : std::initializer_list<QCheckBox*>{m_chat, m_special, m_everyExpert, m_intoRecipe})
        form->addRow(QString(), box);
    return fields;
}

ImportanceRun::Wishes CollectDialog::wishes() const
{
    ImportanceRun::Wishes wishes;
    wishes.reading.path = QDir::fromNativeSeparators(m_text->text().trimmed()).toStdString();
    wishes.reading.tokens = static_cast<std::size_t>(m_tokens->value());
    wishes.reading.chunk = static_cast<std::size_t>(m_chunk->value());
    wishes.reading.parsesSpecial = m_special->isEnabled() && m_special->isChecked();
    if (m_chat->isChecked())
        wishes.reading.chat.emplace();
    wishes.everyExpert = m_everyExpert->isEnabled() && m_everyExpert->isChecked();
    const QString output = QDir::fromNativeSeparators(m_output->text().trimmed());
    wishes.output = QDir::cleanPath(QDir::current().absoluteFilePath(output)).toStdString();
    return wishes;
}

bool CollectDialog::goesIntoRecipe() const
{
    return m_intoRecipe->isChecked();
}

void CollectDialog::chooseText()
{
    auto* dialog = new QFileDialog(this, tr("A text to be read"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Texts (*.txt *.md *.raw)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_text->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void CollectDialog::chooseOutput()
{
    auto* dialog = new QFileDialog(this, tr("Save the importance matrix"), QFileInfo(m_output->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the note below says so
    dialog->setNameFilters({tr("GGUF (*.gguf)"), tr("Legacy form (*.dat)")});
    dialog->setDefaultSuffix(QStringLiteral("gguf"));
    dialog->selectFile(QFileInfo(m_output->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_output->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void CollectDialog::showPlace()
{
    m_place->setText(m_devices.words({}));
}

void CollectDialog::refresh()
{
    const ImportanceRun::Wishes asked = wishes();
    const QFileInfo text(QString::fromStdString(asked.reading.path)), output(QString::fromStdString(asked.output));
    const bool named = !m_output->text().trimmed().isEmpty();
    QString note;
    if (!asked.reading.path.empty() && !text.isFile())
        note = tr("There is no such text file.");
    else if (!named || output.isDir())
        note = tr("Name the file to be written.");
    else if (!output.dir().exists())
        note = tr("The folder of the file to be written is not there.");
    m_collect->setEnabled(note.isEmpty());
    if (note.isEmpty() && output.exists())
        note = tr("This file is there already and will be replaced.");
    m_note->setText(note);
}

} // namespace ql::app
