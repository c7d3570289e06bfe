// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/metadata_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/metadata_dialog.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {
constexpr int kMergeNever = -1;
constexpr int kTickMilliseconds = 100;
} // namespace

MetadataPanel::MetadataPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_search(new QLineEdit(this))
    , m_changedOnly(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_none(quietSentence())
    , m_state(caption({}, this))
    , m_progress(new QProgressBar(this))
    , m_revert(new QPushButton(tr("Revert"), this))
    , m_write(new QPushButton(tr("Write into the file…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_filter.setSourceModel(&m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    m_pages->addWidget(makeTable());
    m_pages->addWidget(m_none);
    column->addWidget(m_pages, 1);
    column->addWidget(makeBar());

    connect(&studio, &Studio::modelChanged, this, &MetadataPanel::showMetadata);
    connect(&studio, &Studio::recipeChanged, this, &MetadataPanel::showMetadata);
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const job::Progress progress = m_context->progress();
        m_progress->setValue(progress.total ? static_cast<int>(1000.0 * double(progress.done) / double(progress.total))
                                            : 0);
    });
    showMetadata();
}

MetadataPanel::~MetadataPanel()
{
    if (m_context)
        m_context->cancel();
}

QWidget* MetadataPanel::makeTools()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);
    m_search->setObjectName(QStringLiteral("metadataFilter"));
    m_search->setPlaceholderText(tr("Filter by key or value"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search"), theme::tones().secondary), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &MetadataFilter::setText);
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    m_changedOnly->setText(tr("Changed only"));
    m_changedOnly->setObjectName(QStringLiteral("metadataChanged"));
    m_changedOnly->setProperty("worded", true);
    m_changedOnly->setCheckable(true);
    m_changedOnly->setToolTip(tr("Show only what will be another: before and after"));
    connect(m_changedOnly, &QToolButton::toggled, &m_filter, &MetadataFilter::setChangedOnly);
    row->addWidget(m_search, 1);
    row->addWidget(m_changedOnly);
    m_add = iconButton(QStringLiteral("add"), tr("Add an entry"), *row);
    m_edit = iconButton(QStringLiteral("edit"), tr("Edit the entry (Enter)"), *row);
    m_remove = iconButton(QStringLiteral("remove"), tr("Remove the entry (Delete)"), *row);
    m_restore = iconButton(QStringLiteral("undo"), tr("Put the entry back as it was"), *row);
    m_add->setObjectName(QStringLiteral("metadataAdd"));
    connect(m_add, &QToolButton::clicked, this, &MetadataPanel::add);
    connect(m_edit, &QToolButton::clicked, this, &MetadataPanel::editCurrent);
    connect(m_remove, &QToolButton::clicked, this, &MetadataPanel::removeCurrent);
    connect(m_restore, &QToolButton::clicked, this, &MetadataPanel::restoreCurrent);
    return bar;
}

QWidget* MetadataPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("metadataTable"));
    m_table->setAccessibleName(tr("Metadata"));
    m_table->setModel(&m_filter);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    setColumnLetters(*m_table, MetadataModel::Key, 42);
    setColumnLetters(*m_table, MetadataModel::Type, 10);
    setColumnLetters(*m_table, MetadataModel::Before, 26);
    header->setSectionResizeMode(MetadataModel::Value, QHeaderView::Stretch);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2}) {
        auto* shortcut = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &MetadataPanel::editCurrent);
    }
    auto* remove = new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &MetadataPanel::removeCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &MetadataPanel::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MetadataPanel::showTools);
    return m_table;
}

QWidget* MetadataPanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::wide, theme::tight, theme::gap, theme::tight);
    row->setSpacing(theme::gap);
    m_state->setObjectName(QStringLiteral("metadataState"));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Writing the file"));
    m_revert->setObjectName(QStringLiteral("metadataRevert"));
    m_revert->setToolTip(tr("Forgets all edits of the metadata; Undo brings them back"));
    m_write->setObjectName(QStringLiteral("metadataWrite"));
    m_write->setToolTip(
        tr("Changes the open file itself, not a copy. Without this, the edits go into the next output."));
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_revert);
    row->addWidget(m_write);
    connect(m_revert, &QPushButton::clicked, this, &MetadataPanel::revert);
    connect(m_write, &QPushButton::clicked, this, &MetadataPanel::askToWrite);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_context)
            m_context->cancel();
    });
    return bar;
}

bool MetadataPanel::isGgufFile() const
{
    const arch::ModelPtr& model = m_studio.model();
    return model && model->checkpoint && model->checkpoint->source() == checkpoint::Source::Gguf;
}

void MetadataPanel::showMetadata()
{
    const arch::ModelPtr& model = m_studio.model();
    const int row = currentRow();
    const std::string key = row < 0 ? std::string() : m_model.at(row).key;
    const bool has = model && (isGgufFile() || model->naming == arch::Naming::Gguf);
    if (has)
        m_model.set(model, isGgufFile() ? model->checkpoint->metadata() : model->metadata, m_studio.recipe().metadata);
    else
        m_model.clear();
    m_none->setText(!model ? tr("Open a model to see and edit its metadata.")
                           : tr("Only GGUF files have such metadata. Choose GGUF as the output to edit them."));
    m_pages->setCurrentIndex(has ? 0 : 1);
    if (const int place = m_model.rowOf(key); place >= 0)
        m_table->setCurrentIndex(m_filter.mapFromSource(m_model.index(place, 0)));
    preview();
    showTools();
}

void MetadataPanel::showTools()
{
    const int row = currentRow();
    const bool has = m_pages->currentIndex() == 0, isFree = m_context == nullptr;
    const auto state = row < 0 ? MetadataModel::State::Same : m_model.at(row).state();
    const bool isRemoved = state == MetadataModel::State::Removed;
    m_add->setEnabled(has && isFree);
    m_edit->setEnabled(row >= 0 && isFree && !isRemoved && MetadataDialog::isEditable(m_model.at(row).value()));
    m_remove->setEnabled(row >= 0 && isFree && !isRemoved);
    m_restore->setEnabled(isFree && state != MetadataModel::State::Same);
    showState();
}

// How the edits would get into the file: its header is read for that, and long lists are laid out.
void MetadataPanel::preview()
{
    m_preview.reset();
    if (!isGgufFile() || m_model.changes() == 0) {
        m_previewing.cancel();
        return;
    }
    const auto plan = [path = m_studio.modelPath().toStdString(),
                       edits = m_studio.recipe().metadata](const std::atomic<bool>&) -> Result<PlanPtr> {
        QL_TRY(job::MetadataPlan made, job::previewMetadata(io::systemDisk(), path, {.edits = edits}));
        return std::make_shared<const job::MetadataPlan>(std::move(made));
    };
    m_previewing.run(plan, [this](Result<PlanPtr> made) {
        m_preview = std::move(made);
        showState();
    });
}

void MetadataPanel::showState()
{
    const int changes = m_model.changes();
    const bool isWriting = m_context != nullptr;
    const job::MetadataPlan* plan = m_preview && *m_preview ? (*m_preview)->get() : nullptr;
    QString sentence = changes == 0 ? tr("No edits. They go into the next output, and Undo takes them back.")
                                    : tr("%Ln edit(s), part of the recipe for the next output.", nullptr, changes);
    if (m_preview && !*m_preview)
        sentence += QLatin1Char(' ') + QString::fromStdString(m_preview->error().message);
    else if (plan && !plan->edited.refusals.empty())
        sentence += QLatin1Char(' ')
            + tr("No program could load the file: %1.").arg(QString::fromStdString(plan->edited.refusals.front()));
    else if (plan && plan->update.inPlace)
        sentence += QLatin1Char(' ') + tr("They fit into the open file in place.");
    else if (plan)
        sentence += QLatin1Char(' ')
            + tr("For the open file %1 would be written again.").arg(text::bytes(plan->update.bytesWritten()));
    if (plan && plan->edited.refusals.empty() && !plan->edited.warnings.empty())
        sentence += QLatin1Char(' ') + tr("Note: %1.").arg(QString::fromStdString(plan->edited.warnings.front()));
    m_state->setText(isWriting ? tr("Writing %1").arg(m_studio.modelName()) : sentence);
    m_revert->setEnabled(!m_studio.recipe().metadata.empty() && !isWriting);
    m_write->setVisible(isGgufFile() && !isWriting);
    m_write->setEnabled(plan && plan->edited.refusals.empty() && !plan->changesNothing());
    m_progress->setVisible(isWriting);
    m_cancel->setVisible(isWriting);
}

int MetadataPanel::currentRow() const
{
    return m_filter.mapToSource(m_table->currentIndex()).row();
}

void MetadataPanel::stage(const QString& text, gguf::MetadataEdits edits)
{
    m_studio.edit(
        text, [&](plan::Recipe& recipe) { recipe.metadata = std::move(edits); }, kMergeNever);
}

void MetadataPanel::add()
{
    const auto isTaken = [this](const std::string& key) { return m_model.rowOf(key) >= 0; };
    auto* dialog = new MetadataDialog({}, nullptr, isTaken, this);
    connect(dialog, &MetadataDialog::chosen, this, [this](const std::string& key, const gguf::Value& value) {
        stage(tr("Add metadata %1").arg(QString::fromStdString(key)),
              m_model.withRow(-1, {.key = key, .after = value}));
        m_table->setCurrentIndex(m_filter.mapFromSource(m_model.index(m_model.rowOf(key), 0)));
    });
    dialog->open();
}

void MetadataPanel::editCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_edit->isEnabled())
        return;
    const std::string old = m_model.at(row).key;
    const auto isTaken = [this, old](const std::string& key) { return key != old && m_model.rowOf(key) >= 0; };
    auto* dialog = new MetadataDialog(old, &m_model.at(row).value(), isTaken, this);
    connect(dialog, &MetadataDialog::chosen, this, [this, old](const std::string& key, const gguf::Value& value) {
        const int place = m_model.rowOf(old);
        if (place < 0)
            return;
        MetadataModel::Row changed = m_model.at(place);
        if (changed.before && key != changed.key && changed.oldKey.empty())
            changed.oldKey = changed.key;
        changed.key = key;
        if (changed.oldKey == key)
            changed.oldKey.clear();
        if (changed.before && *changed.before == value)
            changed.after.reset();
        else
            changed.after = value;
        stage(tr("Edit metadata %1").arg(QString::fromStdString(key)), m_model.withRow(place, changed));
    });
    dialog->open();
}

void MetadataPanel::removeCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_remove->isEnabled())
        return;
    MetadataModel::Row removed = m_model.at(row);
    const QString key = QString::fromStdString(removed.key);
    if (!removed.oldKey.empty())
        removed.key = std::exchange(removed.oldKey, {});
    removed.removed = true;
    removed.after.reset();
    stage(tr("Remove metadata %1").arg(key), m_model.withRow(row, removed));
}

void MetadataPanel::restoreCurrent()
{
    const int row = currentRow();
    if (row >= 0)
        stage(tr("Put metadata %1 back").arg(QString::fromStdString(m_model.at(row).key)), m_model.withoutChange(row));
}

void MetadataPanel::revert()
{
    stage(tr("Revert the metadata"), {});
}

void MetadataPanel::askToWrite()
{
    const job::MetadataPlan& plan = ***m_preview;
    const QString file = QString::fromStdString(plan.target);
    const QString way = plan.update.inPlace
        ? tr("Only its header is written: %1. The old one is kept beside it until the new one is on the disk.")
              .arg(text::bytes(plan.update.bytesWritten()))
        : tr("The header has grown too long for its place, so the whole file is written again beside it: %1. It takes "
             "the old one's place when it has been read back.")
              .arg(text::bytes(plan.update.bytesWritten()));
    auto* box = new QMessageBox(QMessageBox::Question, tr("Write the metadata"),
                                tr("Change %Ln entry(s) in %1?", nullptr, m_model.changes()).arg(file),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("metadataQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(way + QLatin1Char('\n') + tr("This cannot be undone here."));
    QPushButton* yes = box->addButton(tr("Write"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, &MetadataPanel::write);
    box->open();
}

void MetadataPanel::write()
{
    if (m_context || !m_preview || !*m_preview)
        return;
    m_context = std::make_unique<job::Context>();
    m_tick.start();
    m_progress->setValue(0);
    m_writing.run(
        [plan = **m_preview, context = m_context.get()](const std::atomic<bool>& stop) -> Status {
            if (stop)
                return fail(Errc::Cancelled, "the window was closed");
            return job::writeMetadata(io::systemDisk(), *plan, *context);
        },
        [this](const Status& status) { written(status); });
    showTools();
}

void MetadataPanel::written(const Status& status)
{
    m_tick.stop();
    m_context.reset();
    if (status) {
        emit m_studio.noticed(tr("The metadata are in %1 now").arg(m_studio.modelName()));
        stage(tr("Write the metadata into %1").arg(m_studio.modelName()), {});
        m_studio.open(m_studio.modelPath());
    } else if (status.error().code != Errc::Cancelled) {
        emit m_studio.failed(text::headline(status.error().code), QString::fromStdString(status.error().message));
    }
    showMetadata();
}

} // namespace ql::app
