// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/report_charts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/picture_export.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/section.h"

namespace ql::app {

ReportCharts::ReportCharts(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_chart(new ReportChart)
{
    m_chart->setObjectName(QStringLiteral("reportChart"));
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_chart);
    split->addWidget(makeTable());
    split->setSizes({3000, 2000});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    column->setSpacing(theme::tight);
    column->addWidget(makeHead());
    m_hint = caption({}, this);
    column->addWidget(m_hint);
    column->addWidget(split, 1);
    m_chart->setFigures(m_figures);
    connect(&studio, &Studio::reportChanged, this, &ReportCharts::refresh);
    connect(m_chart, &ReportChart::rowChosen, this,
            [this](int row) { m_table->setCurrentIndex(m_sorted.mapFromSource(m_figures.index(row, 0))); });
}

QWidget* ReportCharts::makeHead()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(QStringLiteral("reportChartKind"));
    m_kind->setAccessibleName(tr("Which chart"));
    for (int kind = 0; kind < reportChartKinds; ++kind) {
        m_kind->addItem(reportChartName(static_cast<ReportChartKind>(kind)));
        m_kind->setItemData(kind, reportChartHint(static_cast<ReportChartKind>(kind)), Qt::ToolTipRole);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportCharts::showChart);
    auto* save = new QToolButton(bar);
    save->setText(tr("Save…"));
    save->setProperty("worded", true);
    save->setToolTip(tr("Save the chart as PNG or SVG, or its figures as CSV"));
    connect(save, &QToolButton::clicked, this, [this] {
        savePicture(this, m_studio, pictureOf(*m_chart, reportChartFile(m_figures.kind()), &m_figures));
    });
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(save);
    return bar;
}

QWidget* ReportCharts::makeTable()
{
    m_sorted.setSourceModel(&m_figures);
    m_sorted.setSortRole(Qt::EditRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("reportChartTable"));
    m_table->setAccessibleName(tr("Figures of the chart"));
    m_table->setModel(&m_sorted);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setToolTip(tr("Enter selects the tensor of a row"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    const auto rowOf = [this](const QModelIndex& index) { return m_sorted.mapToSource(index).row(); };
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this, rowOf](const QModelIndex& current) { m_chart->setCurrentRow(current.isValid() ? rowOf(current) : -1); });
    connect(m_table, &QTableView::activated, this, [this, rowOf](const QModelIndex& index) {
        if (const QString tensor = m_figures.tensorOf(rowOf(index)); !tensor.isEmpty())
            m_studio.selectTensor(tensor);
    });
    return m_table;
}

void ReportCharts::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportCharts::refresh()
{
    if (!isVisible() || m_of == m_studio.report())
        return;
    m_of = m_studio.report();
    if (!m_of) {
        m_work.cancel();
        m_summary.reset();
        return showChart();
    }
    m_work.run([report = m_of](const std::atomic<bool>&) { return ReportSummary::of(report); },
               [this](std::shared_ptr<const ReportSummary> summary) {
                   m_summary = std::move(summary);
                   showChart();
               });
}

void ReportCharts::showChart()
{
    const auto kind = static_cast<ReportChartKind>(m_kind->currentIndex());
    m_figures.set(m_summary, kind);
    m_hint->setText(reportChartHint(kind));
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->resizeColumnsToContents();
}

} // namespace ql::app
