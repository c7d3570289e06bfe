// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/recipe_panel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStringListModel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/format_choice.h"
#include "app/widgets/section.h"
#include "core/base/units.h"

namespace ql::app {

namespace {

constexpr int listLines = 4; ///< of text: two and their margins in any language

// A size that parseSize() reads back as the same number; empty for 0.
QString exactSize(std::uint64_t bytes)
{
    if (bytes == 0)
        return {};
    const char* unit = "";
    for (const char* larger : {"K", "M", "G"}) {
        if (bytes % 1024 != 0)
            break;
        bytes /= 1024;
        unit = larger;
    }
    return QString::number(bytes) + QLatin1String(unit);
}

} // namespace

RecipePanel::RecipePanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    addRoles(*column);
    column->addSpacing(theme::gap);
    addOptions(*column);
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds takes the focus, and comes into sight with it
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(&studio, &Studio::recipeChanged, this, &RecipePanel::refresh);
    connect(&studio, &Studio::modelChanged, this, &RecipePanel::showParts);
    refresh();
}

void RecipePanel::addRoles(QVBoxLayout& column)
{
    m_roleSection = new QWidget;
    auto* inner = new QVBoxLayout(m_roleSection);
    inner->setContentsMargins(0, theme::gap, 0, 0);
    QHBoxLayout* head = headedRow(tr("By role"));
    QToolButton* remove = iconButton(QStringLiteral("remove"), tr("Take back the choice for the role"), *head);
    m_roles = new QStringListModel(this);
    m_roleList = new QListView;
    m_roleList->setModel(m_roles);
    m_roleList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_roleList->setAccessibleName(tr("Types chosen by role"));
    m_roleList->setFixedHeight(listLines * fontMetrics().height());
    inner->addLayout(head);
    inner->addWidget(m_roleList);
    column.addWidget(m_roleSection);
    connect(remove, &QToolButton::clicked, this, &RecipePanel::removeRole);
}

void RecipePanel::addOptions(QVBoxLayout& column)
{
    column.addWidget(sectionHeading(tr("Options")));
    m_pure = new QCheckBox(tr("Pure: the preset's base type everywhere"));
    m_search = new QCheckBox(tr("Search harder for smaller errors"));
    m_search->setObjectName(QStringLiteral("searchBest"));
    m_search->setToolTip(
        tr("Better values in the same types, which every llama.cpp reads; the bytes are no longer those of "
           "llama-quantize, and the job takes longer"));
    m_mtp = new QCheckBox(tr("Layers that predict further tokens (MTP)"));
    m_mtp->setObjectName(QStringLiteral("mtpLayers"));
    m_mtp->setToolTip(tr("Without them the file is smaller, and cannot draft tokens ahead of the model"));
    m_visionPreset = new QComboBox;
    m_visionPreset->setObjectName(QStringLiteral("visionPreset"));
    m_visionPreset->setAccessibleName(tr("Preset of the vision part"));
    m_visionPreset->setToolTip(
        tr("The vision part is small beside the text, and errors in it are errors in all that is "
           "seen: F16 keeps nearly everything"));
    for (const char* preset : {"F16", "BF16", "F32", "Q8_0"})
        m_visionPreset->addItem(QLatin1String(preset));
    m_outputType = new QComboBox;
    m_outputType->setAccessibleName(tr("Type of the output tensor"));
    m_embeddingType = new QComboBox;
    m_embeddingType->setAccessibleName(tr("Type of the token embedding"));
    m_split = new QLineEdit;
    m_split->setObjectName(QStringLiteral("splitSize"));
    m_split->setPlaceholderText(tr("One file"));
    m_split->setToolTip(tr("Largest amount of tensor data per file, like 4G or 500M; empty for one file"));
    m_split->setAccessibleName(tr("Size of split files"));

    auto* form = m_form = new QFormLayout;
    form->setHorizontalSpacing(theme::wide);
    form->setVerticalSpacing(theme::gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_pure);
    form->addRow(m_search);
    form->addRow(m_mtp);
    form->addRow(tr("Vision"), m_visionPreset);
    form->addRow(tr("Output"), m_outputType);
    form->addRow(tr("Embedding"), m_embeddingType);
    form->addRow(tr("Split at"), m_split);
    centreLabels(*form);
    column.addLayout(form);
    column.addSpacing(theme::gap);
    column.addWidget(makeImportance());

    connect(m_pure, &QCheckBox::clicked, this, [this](bool on) {
        m_studio.edit(on ? tr("Turn pure on") : tr("Turn pure off"), [on](plan::Recipe& recipe) { recipe.pure = on; });
    });
    connect(m_search, &QCheckBox::clicked, this, [this](bool on) {
        m_studio.edit(on ? tr("Search harder") : tr("Search as llama-quantize does"), [on](plan::Recipe& recipe) {
            recipe.search = on ? quant::Search::Best : quant::Search::Reference;
        });
    });
    connect(m_mtp, &QCheckBox::clicked, this, [this](bool on) {
        m_studio.edit(on ? tr("Keep MTP layers") : tr("Leave out MTP layers"),
                      [on](plan::Recipe& recipe) { recipe.mtp = on; });
    });
    connect(m_visionPreset, &QComboBox::textActivated, this, [this](const QString& preset) {
        m_studio.edit(tr("Choose %1 for the vision part").arg(preset),
                      [&](plan::Recipe& recipe) { recipe.visionPreset = preset.toStdString(); });
    });
    connect(m_outputType, &QComboBox::activated, this, [this] {
        m_studio.edit(tr("Choose output type"),
                      [&](plan::Recipe& recipe) { recipe.outputType = chosenFormat(*m_outputType); });
    });
    connect(m_embeddingType, &QComboBox::activated, this, [this] {
        m_studio.edit(tr("Choose embedding type"),
                      [&](plan::Recipe& recipe) { recipe.embeddingType = chosenFormat(*m_embeddingType); });
    });
    connect(m_split, &QLineEdit::editingFinished, this, &RecipePanel::takeSplitSize);
}

QWidget* RecipePanel::makeImportance()
{
    auto* section = new QWidget;
    auto* inner = new QVBoxLayout(section);
    inner->setContentsMargins(0, 0, 0, 0);
    QHBoxLayout* head = headedRow(tr("Importance matrix"));
    QToolButton* add = iconButton(QStringLiteral("add"), tr("Add an importance matrix"), *head);
    m_removeImportance = iconButton(QStringLiteral("remove"), tr("Remove the importance matrix"), *head);
    m_importance = new QStringListModel(this);
    m_importanceList = new QListView;
    m_importanceList->setModel(m_importance);
    m_importanceList->setTextElideMode(Qt::ElideMiddle);
    m_importanceList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_importanceList->setAccessibleName(tr("Importance matrix files"));
    auto* body = new EmptyState(m_importanceList, *m_importance, tr("None. One makes types below 5 bits better."));
    body->setProperty("framed", true);
    body->setFixedHeight(listLines * fontMetrics().height());
    inner->addLayout(head);
    inner->addWidget(body);
    connect(add, &QToolButton::clicked, this, &RecipePanel::addImportance);
    connect(m_removeImportance, &QToolButton::clicked, this, &RecipePanel::removeImportance);
    return section;
}

void RecipePanel::removeRole()
{
    const int row = std::max(0, m_roleList->currentIndex().row());
    const auto& types = m_studio.recipe().roleTypes;
    if (row < static_cast<int>(types.size()))
        m_studio.chooseForRole(QString::fromStdString(std::next(types.begin(), row)->first), std::nullopt);
}

void RecipePanel::addImportance()
{
    auto* dialog = new QFileDialog(this, tr("Add an importance matrix"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Importance matrices (*.gguf *.dat *.imatrix)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        m_studio.edit(tr("Add importance matrix"), [&](plan::Recipe& recipe) {
            for (const QString& file : files)
                recipe.imatrixFiles.push_back(file.toStdString());
        });
    });
    dialog->open();
}

void RecipePanel::removeImportance()
{
    const int row = std::max(0, m_importanceList->currentIndex().row());
    if (row >= m_importance->rowCount())
        return;
    m_studio.edit(tr("Remove importance matrix"),
                  [row](plan::Recipe& recipe) { recipe.imatrixFiles.erase(recipe.imatrixFiles.begin() + row); });
}

void RecipePanel::takeSplitSize()
{
    const std::string words = m_split->text().trimmed().toStdString();
    const Result<std::uint64_t> size = words.empty() ? Result<std::uint64_t>(0) : parseSize(words);
    m_split->setProperty("invalid", !size);
    m_split->style()->polish(m_split);
    if (size)
        m_studio.edit(tr("Change split size"), [&](plan::Recipe& recipe) { recipe.splitBytes = *size; });
}

// Only what the open model has, or the recipe says.
void RecipePanel::showParts()
{
    const plan::Recipe& recipe = m_studio.recipe();
    const bool isGguf = recipe.to == plan::Container::Gguf;
    const bool hasMtp = m_studio.model() && m_studio.model()->mtpLayers > 0;
    const auto setShown = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    setShown(m_mtp, isGguf && recipe.parts != plan::Parts::Vision && (hasMtp || !recipe.mtp));
    setShown(m_visionPreset, isGguf && recipe.parts == plan::Parts::All);
    m_mtp->setChecked(recipe.mtp);
    const QString preset = QString::fromStdString(recipe.visionPreset);
    if (m_visionPreset->findText(preset) < 0)
        m_visionPreset->addItem(preset);
    m_visionPreset->setCurrentText(preset);
}

void RecipePanel::refresh()
{
    showParts();
    const plan::Recipe& recipe = m_studio.recipe();
    if (m_listed != recipe.to) {
        m_listed = recipe.to;
        for (QComboBox* box : {m_outputType, m_embeddingType})
            fillWithFormats(*box, tr("As the preset says"), recipe.to);
        const bool isGguf = recipe.to == plan::Container::Gguf;
        m_pure->setEnabled(isGguf);
        m_pure->setToolTip(isGguf ? QString() : tr("Presets for safetensors are no mixes: this changes nothing"));
    }
    m_pure->setChecked(recipe.pure);
    m_search->setChecked(recipe.search == quant::Search::Best);
    chooseFormat(*m_outputType, recipe.outputType);
    chooseFormat(*m_embeddingType, recipe.embeddingType);
    if (!m_split->hasFocus())
        m_split->setText(exactSize(recipe.splitBytes));
    QStringList roles;
    for (const auto& [role, type] : recipe.roleTypes)
        roles += tr("%1 as %2").arg(QString::fromStdString(role), formatName(type));
    m_roles->setStringList(roles);
    m_roleSection->setVisible(!roles.isEmpty());
    QStringList files;
    for (const std::string& file : recipe.imatrixFiles)
        files += QString::fromStdString(file);
    m_importance->setStringList(files);
    m_removeImportance->setEnabled(!files.isEmpty());
}

} // namespace ql::app
