// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/preview_divergence_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/phrases.h"
#include "app/picture_export.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/divergence_chart.h"
#include "app/widgets/divergence_meter.h"
#include "app/widgets/notice_row.h"
#include "app/widgets/reading_choice.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

constexpr int usualTokens = 8192;

QTableView* tableOf(QAbstractItemModel& model, const char* name, const QString& accessible)
{
    auto* table = new QTableView;
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessible);
    table->setModel(&model);
    showAsRows(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

PreviewDivergencePage::PreviewDivergencePage(Preview& preview, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_notice(new NoticeRow(tr("Measure again")))
    , m_meter(new DivergenceMeter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeQuestion());
    column->addWidget(m_notice);
    column->addWidget(m_meter);
    column->addWidget(makeAnswer(), 1);
    connect(m_notice, &NoticeRow::acted, this, &PreviewDivergencePage::start);
    connect(&preview, &Preview::changed, this, &PreviewDivergencePage::follow);
    connect(&m_run, &EvaluationRun::changed, this, &PreviewDivergencePage::showFigures);
    connect(&m_run, &EvaluationRun::progressed, this, &PreviewDivergencePage::showState);
    connect(&m_run, &EvaluationRun::finished, this, &PreviewDivergencePage::showFigures);
    showChart();
    showFigures();
}

QWidget* PreviewDivergencePage::makeQuestion()
{
    auto* bar = new QWidget;
    m_button = new QPushButton;
    m_button->setObjectName(QStringLiteral("previewMeasure"));
    connect(m_button, &QPushButton::clicked, this, &PreviewDivergencePage::measureOrStop);
    m_reading = new ReadingChoice(usualTokens);
    m_untilClear = new QCheckBox(tr("Stop when clear"));
    m_untilClear->setObjectName(QStringLiteral("previewUntilClear"));
    m_untilClear->setChecked(true);
    m_untilClear->setToolTip(
        tr("Ends as soon as the mean divergence is known within a tenth of itself, after 4096 tokens "
           "at the earliest"));
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress of the measurement"));
    m_bar->setFixedWidth(14 * fontMetrics().averageCharWidth());
    m_state = elidedCaption();
    m_state->setObjectName(QStringLiteral("previewMeasureState"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);
    for (QWidget* control : std::initializer_list<QWidget*>{m_button, m_reading, m_untilClear, m_bar})
        row->addWidget(control);
    row->addWidget(m_state, 1);
    return bar;
}

QWidget* PreviewDivergencePage::makeAnswer()
{
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    m_table = tableOf(m_figures, "previewFigures", tr("Figures of the measurement"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DivergenceModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(12 * fontMetrics().averageCharWidth());
    split->addWidget(m_table);
    split->addWidget(makeCharts());
    split->setSizes({1000, 1000});
    return split;
}

QWidget* PreviewDivergencePage::makeCharts()
{
    auto* whole = new QWidget;
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("previewChartKind"));
    m_kind->setAccessibleName(tr("Which chart"));
    for (int kind = 0; kind < divergenceChartKinds; ++kind) {
        m_kind->addItem(divergenceChartName(static_cast<DivergenceChartKind>(kind)));
        m_kind->setItemData(kind, divergenceChartHint(static_cast<DivergenceChartKind>(kind)), Qt::ToolTipRole);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PreviewDivergencePage::showChart);
    auto* save = new QToolButton;
    save->setText(tr("Save…"));
    save->setProperty("worded", true);
    save->setToolTip(tr("Save the chart as PNG or SVG, or its figures as CSV"));
    connect(save, &QToolButton::clicked, this, [this] {
        savePicture(this, m_preview.studio(), pictureOf(*m_chart, divergenceChartFile(m_series.kind()), &m_series));
    });
    auto* asTable = new QToolButton;
    asTable->setObjectName(QStringLiteral("previewAsTable"));
    asTable->setText(tr("As table"));
    asTable->setProperty("worded", true);
    asTable->setCheckable(true);
    asTable->setToolTip(tr("The figures of the chart instead of the chart"));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_kind);
    head->addStretch(1);
    head->addWidget(asTable);
    head->addWidget(save);
    m_chart = new DivergenceChart;
    m_chart->setObjectName(QStringLiteral("previewChart"));
    m_chart->setFigures(m_series);
    m_seriesTable = tableOf(m_series, "previewChartTable", tr("Figures of the chart"));
    m_seriesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* either = new QStackedWidget;
    either->addWidget(m_chart);
    either->addWidget(m_seriesTable);
    connect(asTable, &QToolButton::toggled, either, [either](bool isTable) { either->setCurrentIndex(isTable); });
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, 0);
    column->setSpacing(theme::tight);
    column->addLayout(head);
    column->addWidget(either, 1);
    return whole;
}

void PreviewDivergencePage::measureOrStop()
{
    if (m_run.busy())
        return m_run.stop();
    start();
}

void PreviewDivergencePage::start()
{
    if (!m_turn.begin())
        return;
    m_run.start(*m_preview.models(), m_turn.subject(), {m_reading->text(), m_reading->tokens()},
                m_untilClear->isChecked());
}

void PreviewDivergencePage::follow()
{
    if (m_turn.isOver())
        m_run.forget();
    if (m_turn.isDue())
        return start();
    showState();
}

QString PreviewDivergencePage::sizeWords() const
{
    const Planner::PlanPtr plan = m_turn.subject().plan ? m_turn.subject().plan : m_preview.subject().plan;
    return plan ? Preview::wordsOf(*plan) : QString();
}

void PreviewDivergencePage::showFigures()
{
    const EvaluationRun::EvaluationPtr evaluation = m_run.evaluation();
    if (evaluation && evaluation->divergence.predictions > 0) {
        m_figures.set(*evaluation);
        m_meter->show(evaluation->divergence, m_run.whole(), sizeWords());
    } else {
        m_figures.clear();
        m_meter->clear(m_run.busy() ? tr("Measuring…") : tr("Not measured yet"), sizeWords());
    }
    m_series.set(evaluation);
    if (m_run.busy())
        m_seriesTable->scrollToBottom();
    showState();
}

QString PreviewDivergencePage::stateWords() const
{
    if (!m_run.problem().isEmpty())
        return m_run.problem();
    const EvaluationRun::EvaluationPtr& evaluation = m_run.evaluation();
    if (m_run.busy())
        return evaluation ? tr("%1 tokens read").arg(text::grouped(evaluation->tokens)) : QString();
    if (!evaluation)
        return {};
    const QString read =
        tr("%1 tokens in %2").arg(text::grouped(evaluation->tokens), text::duration(evaluation->seconds));
    if (!m_run.whole())
        return text::clauses({tr("Stopped"), read});
    return evaluation->reason == job::StopReason::Precise ? text::clauses({read, tr("clear enough")}) : read;
}

void PreviewDivergencePage::showState()
{
    const bool isBusy = m_run.busy();
    m_button->setText(isBusy ? tr("Stop") : tr("Measure"));
    m_button->setIcon(theme::icon(isBusy ? QStringLiteral("cancel") : QStringLiteral("play")));
    m_button->setToolTip(isBusy ? tr("What is known so far stays (Ctrl+Return)")
                                : tr("Both models read the text; nothing is written (Ctrl+Return)"));
    m_button->setEnabled(isBusy || m_preview.models() || m_preview.reading());
    const job::Progress progress = m_run.progress();
    m_bar->setVisible(isBusy);
    m_bar->setValue(progress.total > 0 ? static_cast<int>(1000 * progress.done / progress.total) : 0);
    m_state->setFullText(stateWords());
    m_notice->say(m_preview.staleWords(m_turn.subject()));
    m_notice->setActionEnabled(m_preview.models() && !isBusy);
    if (!m_turn.subject().plan)
        m_meter->clear(tr("Not measured yet"), sizeWords());
}

void PreviewDivergencePage::showChart()
{
    const auto kind = static_cast<DivergenceChartKind>(m_kind->currentIndex());
    m_series.setKind(kind);
    m_kind->setToolTip(divergenceChartHint(kind));
}

} // namespace ql::app
