// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/preview_culprits_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/paint.h"
#include "app/phrases.h"
#include "app/picture_export.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice_row.h"
#include "app/widgets/reading_choice.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

constexpr int tokensForCulprits = 4096;

} // namespace

PreviewCulpritsPage::PreviewCulpritsPage(Preview& preview, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_notice(new NoticeRow(tr("Find again")))
    , m_sentence(quietSentence())
    , m_pages(new QStackedWidget)
{
    m_pages->addWidget(m_sentence);
    m_pages->addWidget(makeTable());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeQuestion());
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    connect(m_notice, &NoticeRow::acted, this, &PreviewCulpritsPage::start);
    connect(&preview, &Preview::changed, this, &PreviewCulpritsPage::follow);
    connect(&m_run, &CulpritRun::changed, this, &PreviewCulpritsPage::showCulprits);
    connect(&m_run, &CulpritRun::progressed, this, &PreviewCulpritsPage::showState);
    connect(&m_run, &CulpritRun::finished, this, &PreviewCulpritsPage::showState);
    showCulprits();
}

QWidget* PreviewCulpritsPage::makeQuestion()
{
    auto* bar = new QWidget;
    m_button = new QPushButton;
    m_button->setObjectName(QStringLiteral("previewFind"));
    connect(m_button, &QPushButton::clicked, this, &PreviewCulpritsPage::runOrStop);
    m_reading = new ReadingChoice(tokensForCulprits);
    m_raise = new QToolButton;
    m_raise->setObjectName(QStringLiteral("previewRaise"));
    m_raise->setText(tr("Raise in recipe"));
    m_raise->setProperty("worded", true);
    m_raise->setToolTip(tr("Gives the chosen tensors their next better type, as one step that can be undone"));
    connect(m_raise, &QToolButton::clicked, this, &PreviewCulpritsPage::raiseChosen);
    auto* save = new QToolButton;
    save->setText(tr("Save…"));
    save->setProperty("worded", true);
    save->setToolTip(tr("Save the table as CSV, or as it looks"));
    connect(save, &QToolButton::clicked, this, [this] {
        savePicture(this, m_preview.studio(), pictureOf(*m_table, QStringLiteral("culprits"), &m_sorted));
    });
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_bar->setFixedWidth(14 * fontMetrics().averageCharWidth());
    m_state = elidedCaption();
    m_state->setObjectName(QStringLiteral("previewFindState"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);
    row->addWidget(m_button);
    row->addWidget(m_reading);
    row->addWidget(m_bar);
    row->addWidget(m_state, 1);
    row->addWidget(m_raise);
    row->addWidget(save);
    return bar;
}

QWidget* PreviewCulpritsPage::makeTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(Qt::EditRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("previewCulprits"));
    m_table->setAccessibleName(tr("Tensors that make the recipe worse"));
    m_table->setModel(&m_sorted);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the order of the model
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, &PreviewCulpritsPage::raiseChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PreviewCulpritsPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                Studio& studio = m_preview.studio();
                if (!current.isValid() || !m_table->hasFocus() || !studio.model())
                    return;
                const job::Culprit& culprit = m_model.culprit(m_sorted.mapToSource(current).row());
                const std::set<std::size_t> tensors = job::tensorsOf(culprit, *studio.model());
                if (!tensors.empty())
                    studio.selectTensor(QString::fromStdString(studio.model()->tensors[*tensors.begin()].name));
            });
    return m_table;
}

void PreviewCulpritsPage::runOrStop()
{
    if (m_run.busy())
        return m_run.stop();
    start();
}

void PreviewCulpritsPage::start()
{
    if (!m_turn.begin())
        return;
    m_run.start(*m_preview.models(), m_turn.subject(), {m_reading->text(), m_reading->tokens()});
}

void PreviewCulpritsPage::follow()
{
    if (m_turn.isOver())
        m_run.forget();
    if (m_turn.isDue())
        return start();
    showState();
}

void PreviewCulpritsPage::showCulprits()
{
    m_model.set(m_run.culprits());
    m_table->resizeColumnsToContents();
    widenToHeadings(*m_table);
    showState();
}

QString PreviewCulpritsPage::stateWords() const
{
    if (!m_run.problem().isEmpty())
        return m_run.problem();
    const CulpritRun::CulpritsPtr& found = m_run.culprits();
    if (m_run.busy())
        return found ? tr("%Ln set(s) of tensors put back", nullptr, static_cast<int>(found->tests)) : QString();
    if (!found)
        return {};
    QStringList parts{tr("%Ln set(s) of tensors put back", nullptr, static_cast<int>(found->tests)),
                      tr("mean KL divergence %1").arg(text::nats(found->divergence.divergence.value))};
    if (!m_run.whole())
        parts.prepend(tr("Stopped"));
    return text::clauses(parts);
}

void PreviewCulpritsPage::showState()
{
    const bool isBusy = m_run.busy();
    m_button->setText(isBusy ? tr("Stop") : tr("Find"));
    m_button->setIcon(theme::icon(isBusy ? QStringLiteral("cancel") : QStringLiteral("search")));
    m_button->setToolTip(isBusy ? tr("What was found so far stays (Ctrl+Return)")
                                : tr("Puts tensors back to the original, groups first, and measures what that saves "
                                     "(Ctrl+Return)"));
    m_button->setEnabled(isBusy || m_preview.models() || m_preview.reading());
    const job::Progress progress = m_run.progress();
    m_bar->setVisible(isBusy);
    m_bar->setValue(progress.total > 0 ? static_cast<int>(1000 * progress.done / progress.total) : 0);
    m_state->setFullText(stateWords());
    m_state->setToolTip(m_state->text());
    m_notice->say(m_preview.staleWords(m_turn.subject()));
    m_notice->setActionEnabled(m_preview.models() && !isBusy);
    m_raise->setEnabled(m_table->selectionModel()->hasSelection());
    m_sentence->setText(
        isBusy ? tr("Measuring the recipe, then groups of layers, then layers, then tensors…")
            : m_run.whole()
            ? tr("No tensor makes the recipe worse by more than a hundredth of its divergence.")
            : tr("Find names the tensors that make the recipe worse, and what raising each would cost."));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
}

void PreviewCulpritsPage::raiseChosen()
{
    Studio& studio = m_preview.studio();
    if (!studio.model())
        return;
    plan::Recipe recipe = studio.recipe();
    QStringList names;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const job::Culprit& culprit = m_model.culprit(m_sorted.mapToSource(index).row());
        const std::set<std::size_t> tensors = job::tensorsOf(culprit, *studio.model());
        if (tensors.empty() || culprit.raises.empty())
            continue;
        const job::Raise& raise = culprit.raises.front();
        const auto type = raise.isOriginal ? std::nullopt : quant::formatByName(raise.type);
        recipe = paintTensors(*studio.model(), recipe, std::vector<int>(tensors.begin(), tensors.end()), type).recipe;
        names += QString::fromStdString(culprit.name);
    }
    if (names.isEmpty())
        return;
    studio.edit(names.size() == 1 ? tr("Raise %1").arg(names.front())
                                  : tr("Raise %Ln tensor(s)", nullptr, static_cast<int>(names.size())),
                [&](plan::Recipe& changed) { changed = recipe; });
}

} // namespace ql::app
