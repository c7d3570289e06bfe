// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output_bar.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/models/device_model.h"
#include "app/output_choice.h"
#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/usage_choice.h"
#include "app/widgets/preset_box.h"

namespace ql::app {

namespace {

constexpr int buttonNameWidth = 300, folderWidth = 220;
constexpr int presetLength = 14; // characters

} // namespace

OutputBar::OutputBar(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_presets(studio, this)
    , m_name(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_write(new QPushButton(this))
    , m_container(new ContainerBox(studio, this))
    , m_dialect(new DialectBox(studio, this))
    , m_parts(new PartsBox(studio, this))
    , m_preset(new PresetBox(this))
    , m_size(new QLabel(this))
    , m_share(new QLabel(this))
    , m_fit(new QLabel(this))
    , m_fileName(new QLineEdit(this))
    , m_folder(new QToolButton(this))
    , m_reason(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, 12, theme::wide, 12);
    column->setSpacing(10);
    column->addLayout(makeUpperRow());
    column->addLayout(makeLowerRow());
    m_reason->setObjectName(QStringLiteral("blockedReason"));
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    colourReason();

    connect(&studio, &Studio::modelChanged, this, &OutputBar::showModel);
    connect(&studio, &Studio::outputChanged, this, &OutputBar::showOutput);
    connect(&studio, &Studio::planChanged, this, &OutputBar::showPlan);
    connect(&studio, &Studio::recipeChanged, this, &OutputBar::showOutput);
    connect(&m_presets.advice(), &PresetAdvice::changed, this, &OutputBar::showFit);
    showModel();
    showOutput();
    showPlan();
}

QHBoxLayout* OutputBar::makeUpperRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::wide);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_name->setFont(theme::titleFont());
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    m_write->setObjectName(QStringLiteral("writeButton"));
    m_write->setProperty("primary", true);
    connect(m_write, &QPushButton::clicked, this, &OutputBar::write);
    auto* size = new QVBoxLayout;
    size->setSpacing(1);
    size->addStretch(1);
    m_size->setFont(theme::headingFont());
    m_size->setObjectName(QStringLiteral("plannedSize"));
    m_share->setForegroundRole(QPalette::PlaceholderText);
    m_fit->setObjectName(QStringLiteral("plannedFit"));
    m_share->setAlignment(Qt::AlignRight);
    auto* first = new QHBoxLayout;
    first->setSpacing(0);
    first->addStretch(1);
    first->addWidget(m_fit);
    first->addWidget(m_size);
    size->addLayout(first);
    size->addWidget(m_share);
    row->addLayout(words, 1);
    row->addLayout(size);
    row->addWidget(m_write);
    return row;
}

QHBoxLayout* OutputBar::makeLowerRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, this);
        made->setForegroundRole(QPalette::PlaceholderText);
        made->setBuddy(buddy);
        // An underlined letter is drawn without kerning, and so a little wider than it is measured.
        made->setMinimumWidth(made->sizeHint().width() + theme::tight);
        return made;
    };
    m_preset->setObjectName(QStringLiteral("presetBox"));
    m_preset->setAccessibleName(tr("Preset"));
    m_preset->setModel(&m_presets.named());
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(presetLength);
    connect(m_preset, &PresetBox::listRequested, this, &OutputBar::openPresets);
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        const QString preset = m_preset->itemText(index);
        m_studio.choosePreset(tr("Choose %1").arg(preset), m_studio.recipe().to, preset.toStdString());
    });

    m_fileName->setObjectName(QStringLiteral("outputName"));
    m_fileName->setAcceptDrops(false);
    m_fileName->setMinimumWidth(150);
    connect(m_fileName, &QLineEdit::editingFinished, this, [this] {
        if (m_fileName->text() != m_studio.output().name())
            m_studio.setOutputName(m_fileName->text());
    });
    m_folder->setIcon(theme::icon(QStringLiteral("folder")));
    m_folder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_folder->setProperty("worded", true);
    connect(m_folder, &QToolButton::clicked, this, &OutputBar::chooseFolder);

    // All of them fit a small screen.
    for (QComboBox* box : std::initializer_list<QComboBox*>{m_container, m_dialect, m_parts, m_preset})
        box->setMinimumWidth(12 * fontMetrics().averageCharWidth());

    row->addWidget(label(tr("T&o"), m_container));
    row->addWidget(m_container);
    row->addWidget(m_dialect);
    row->addWidget(m_parts);
    row->addSpacing(theme::tight);
    row->addWidget(label(tr("Prese&t"), m_preset));
    row->addWidget(m_preset);
    row->addSpacing(theme::tight);
    row->addWidget(label(tr("&As"), m_fileName));
    row->addWidget(m_fileName, 2);
    row->addWidget(label(tr("in"), m_folder));
    row->addWidget(m_folder);
    return row;
}

void OutputBar::showModel()
{
    setVisible(m_studio.model() != nullptr);
    if (!m_studio.model())
        return;
    const arch::Model& model = *m_studio.model();
    std::uint64_t weights = 0;
    for (const arch::TargetTensor& tensor : model.tensors)
        weights += tensor.elements();
    m_sourceBytes = model.checkpoint->bytes();
    m_name->setFullText(m_studio.modelName());
    QStringList facts{QString::fromStdString(model.facts.architecture), tr("%1 weights").arg(text::count(weights)),
                      tr("%Ln tensor(s)", nullptr, static_cast<int>(model.tensors.size())), text::bytes(m_sourceBytes),
                      text::bitsPerWeight(model.checkpoint->bitsPerWeight())};
    if (model.facts.experts > 0)
        facts.insert(1, tr("%Ln expert(s)", nullptr, static_cast<int>(model.facts.experts)));
    m_facts->setFullText(facts.join(QStringLiteral("  ·  ")));
}

void OutputBar::showOutput()
{
    m_presets.named().setContainer(m_studio.recipe().to);
    m_preset->setCurrentIndex(m_presets.named().rowOf(m_studio.recipe().preset));
    m_preset->setToolTip(m_preset->currentData(PresetModel::SummaryRole).toString());
    m_fileName->setAccessibleName(m_studio.output().isFolder() ? tr("Name of the output folder")
                                                               : tr("Name of the output file"));
    if (m_fileName->text() != m_studio.output().name())
        m_fileName->setText(m_studio.output().name());
    m_fileName->setCursorPosition(0);
    const QString folder = QDir::toNativeSeparators(m_studio.output().folder());
    m_folder->setText(m_folder->fontMetrics().elidedText(folder, Qt::ElideMiddle, folderWidth));
    m_folder->setToolTip(tr("Choose the folder: %1").arg(folder));
    m_folder->setAccessibleName(tr("Output folder %1").arg(folder));
}

void OutputBar::openPresets()
{
    if (m_studio.model())
        m_presets.openList(*m_preset);
}

void OutputBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    showFit(); // its colour is that of the theme
    colourReason();
}

void OutputBar::colourReason()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::tones().error);
    m_reason->setPalette(colours);
}

void OutputBar::showFit()
{
    const std::optional<fit::Verdict>& verdict = m_presets.advice().verdictOfPlan();
    m_fit->setVisible(verdict.has_value());
    if (!verdict)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, DeviceModel::fitColour(verdict->fit));
    m_fit->setPalette(colours);
    m_fit->setText(tr("%1: %2").arg(m_presets.advice().device(), DeviceModel::fitText(verdict->fit))
                   + QStringLiteral("  ·  "));
    m_fit->setToolTip(problemInWords(verdict->reason));
}

QString OutputBar::buttonText() const
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    QString name = m_write->fontMetrics().elidedText(m_studio.output().name(), Qt::ElideMiddle, buttonNameWidth);
    name.replace(QLatin1Char('&'), QLatin1String("&&")); // else it would name a key
    if (!plan)
        return tr("Write %1").arg(name);
    const QString size = text::bytes(plan->bytes);
    const bool exists = m_studio.planner().target().exists;
    if (m_studio.output().isFolder())
        return exists ? tr("Replace folder %2 with %1…").arg(size, name) : tr("Write %1 to folder %2").arg(size, name);
    const int files = static_cast<int>(plan->files.size());
    if (files > 1)
        return tr("Write %1 in %Ln file(s) to %2", nullptr, files).arg(size, name);
    return exists ? tr("Replace %2 with %1…").arg(size, name) : tr("Write %1 to %2").arg(size, name);
}

void OutputBar::showPlan()
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    if (plan && m_studio.model()) {
        m_size->setText(text::bytes(plan->bytes));
        const auto before = static_cast<double>(m_sourceBytes);
        const double share = before > 0 ? 100 * static_cast<double>(plan->bytes) / before : 0;
        QStringList facts{text::bitsPerWeight(plan->bitsPerWeight),
                          tr("%1 % of the source").arg(QLocale().toString(share, 'f', 0))};
        if (const auto time = m_studio.jobs().expected(m_studio.planner().planWork()))
            facts += about(*time);
        m_share->setText(facts.join(QStringLiteral("  ·  ")));
    } else {
        m_size->clear();
        m_share->clear();
    }
    const QString reason = m_studio.blockedReason();
    m_write->setText(buttonText());
    m_write->setAccessibleName(m_write->text());
    m_write->setToolTip(reason.isEmpty() ? QDir::toNativeSeparators(m_studio.output().path()) : reason);
    m_write->setEnabled(reason.isEmpty());
    const bool waiting = m_studio.planner().busy();
    m_reason->setVisible(!reason.isEmpty() && !waiting);
    m_reason->setText(reason);
    if (m_writeWhenPlanned && !waiting) {
        m_writeWhenPlanned = false;
        write();
    }
}

void OutputBar::write()
{
    m_writeWhenPlanned = m_studio.planner().busy();
    if (m_writeWhenPlanned || !m_studio.blockedReason().isEmpty())
        return;
    if (m_studio.planner().target().exists)
        askBeforeReplacing();
    else
        m_studio.startJob(false);
}

void OutputBar::askBeforeReplacing()
{
    const bool isFolder = m_studio.output().isFolder();
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, isFolder ? tr("Replace the folder?") : tr("Replace the file?"),
        tr("%1 is already in %2.").arg(m_studio.output().name(), QDir::toNativeSeparators(m_studio.output().folder())),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(isFolder
                                ? tr("The model in it stays until the new one is complete and checked; files that are "
                                     "not of a model stay.")
                                : tr("The old file stays until the new one is complete and checked."));
    QPushButton* replace = box->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    QPushButton* both = box->addButton(tr("Keep both"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(both);
    connect(replace, &QPushButton::clicked, this, [this] { m_studio.startJob(true); });
    connect(both, &QPushButton::clicked, this, [this] {
        m_studio.setOutputName(nextName(m_studio.output().name()));
        write();
    });
    box->open();
}

void OutputBar::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Output folder"), m_studio.output().folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_studio, &Studio::setOutputFolder);
    dialog->open();
}

} // namespace ql::app
