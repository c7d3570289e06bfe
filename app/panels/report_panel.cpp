// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/report_panel.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/panels/jobs_panel.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/layer_grid.h"

namespace ql::app {

namespace {

QTableView* table(QAbstractItemModel& model, const QString& name)
{
    auto* view = new QTableView;
    view->setAccessibleName(name);
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setTextElideMode(Qt::ElideMiddle);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(26);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

std::uint64_t weightsOf(const report::TensorRow& row)
{
    std::uint64_t weights = 1;
    for (const std::uint64_t extent : row.shape)
        weights *= extent;
    return weights;
}

/// "12 tensors: 0 of 3,000,000 weights differ", of the tensors whose exact values are known; empty where there are
/// none.
QString certificateSummary(const report::Report& report)
{
    int exact = 0, known = 0;
    std::uint64_t weights = 0, differing = 0;
    for (const report::TensorRow& row : report.tensors) {
        if (!row.certificate)
            continue;
        ++known;
        exact += row.certificate->differing == 0;
        weights += row.certificate->weights;
        differing += row.certificate->differing;
    }
    if (known == 0)
        return {};
    const QString numbers =
        ReportPanel::tr("%1 of %2 weights differ").arg(text::grouped(differing), text::grouped(weights));
    return exact == known
        ? ReportPanel::tr("All %n certified tensor(s) hold exactly the values of the source: %1", nullptr, known)
              .arg(numbers)
        : ReportPanel::tr("%1 of %n certified tensor(s) hold exactly the values of the source; %2", nullptr, known)
              .arg(exact)
              .arg(numbers);
}

} // namespace

ReportPanel::ReportPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_pages(new QStackedWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addVerdict(*column);
    auto* views = new QTabWidget;
    views->setDocumentMode(true);
    views->addTab(makeHeatmap(), tr("Heat map"));
    views->addTab(makeTable(), tr("Table"));
    views->addTab(makeNotCarried(), tr("Not carried over"));
    column->addWidget(views, 1);

    m_pages->addWidget(quietSentence(tr("Every job reads its file back and reports here what was asked, planned, "
                                        "written and found, tensor by tensor.")));
    m_pages->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    connect(&studio, &Studio::reportChanged, this, &ReportPanel::showReport);
    connect(&studio, &Studio::selectionChanged, this, &ReportPanel::showSelection);
    showReport();
}

void ReportPanel::addVerdict(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::gap);
    row->setSpacing(theme::gap);
    m_mark = new QLabel;
    m_headline = new QLabel;
    m_headline->setObjectName(QStringLiteral("reportHeadline"));
    m_headline->setFont(theme::headingFont());
    m_numbers = new QLabel;
    m_numbers->setForegroundRole(QPalette::PlaceholderText);
    m_certificates = new QLabel;
    m_certificates->setObjectName(QStringLiteral("reportCertificates"));
    m_certificates->setWordWrap(true);
    m_path = new ElidedLabel;
    m_path->setForegroundRole(QPalette::PlaceholderText);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_numbers);
    words->addWidget(m_certificates);
    words->addWidget(m_path);
    auto* folder = new QPushButton(tr("Show in folder"));
    connect(folder, &QPushButton::clicked, this, [this] {
        if (m_studio.report())
            showInFolder(QString::fromStdString(m_studio.report()->output));
    });
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(folder, 0, Qt::AlignTop);
    column.addLayout(row);
}

QWidget* ReportPanel::makeHeatmap()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    m_heatmap = new GridMap;
    m_heatmap->setObjectName(QStringLiteral("reportHeatmap"));
    m_heatmap->setAccessibleName(tr("Relative error by role and layer; the table has the same numbers"));
    m_legend = new ColourLegend(ColourMap::error());
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_heatmap);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_heatmap->setBackgroundRole(QPalette::Base);
    auto* head = new QHBoxLayout;
    head->addWidget(caption(tr("Choose a cell to see where in the tensor the error lies.")), 1);
    head->addWidget(m_legend);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    connect(m_heatmap, &GridMap::chosen, &m_studio, &Studio::selectTensor);
    return part;
}

QWidget* ReportPanel::makeTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(Qt::EditRole);
    m_table = table(m_sorted, tr("Report, tensor by tensor"));
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    for (int column = 0; column < ReportModel::ColumnCount; ++column)
        m_table->setColumnWidth(column,
                                column == ReportModel::Name              ? 190
                                    : column == ReportModel::Certificate ? 220
                                                                         : 80);
    widenToHeadings(*m_table);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (current.isValid())
                m_studio.selectTensor(QString::fromStdString(m_model.row(m_sorted.mapToSource(current).row()).name));
        });
    return m_table;
}

QWidget* ReportPanel::makeNotCarried()
{
    QTableView* view = table(m_notCarried, tr("Tensors not carried over"));
    view->setColumnWidth(NotCarriedModel::Name, 320);
    return new EmptyState(view, m_notCarried, tr("Every tensor of the source is in the written file."));
}

void ReportPanel::showReport()
{
    const Studio::ReportPtr& report = m_studio.report();
    m_model.set(report);
    m_notCarried.set(report ? report->notCarried : std::vector<arch::NotCarried>());
    m_pages->setCurrentIndex(report ? 1 : 0);
    if (!report)
        return;
    showVerdict(*report);
    showHeatmap(*report);
    showSelection();
}

void ReportPanel::showVerdict(const report::Report& report)
{
    const int count = static_cast<int>(report.tensors.size());
    const QColor colour = report.complete ? theme::tones().success : theme::tones().error;
    m_mark->setPixmap(
        theme::icon(report.complete ? QStringLiteral("done") : QStringLiteral("error"), colour).pixmap(22, 22));
    m_headline->setText(report.complete ? tr("All %n tensor(s) read back as planned", nullptr, count)
                                        : tr("The file is not as planned"));
    QStringList numbers{text::bytes(report.bytes), text::bitsPerWeight(report.bitsPerWeight),
                        tr("written in %1").arg(text::duration(report.seconds)),
                        tr("checking took %1").arg(text::duration(report.verifySeconds))};
    if (!report.notCarried.empty())
        numbers += tr("%n tensor(s) not carried over", nullptr, static_cast<int>(report.notCarried.size()));
    m_numbers->setText(numbers.join(QStringLiteral("  ·  ")));
    const QString certificates = certificateSummary(report);
    m_certificates->setText(certificates);
    m_certificates->setVisible(!certificates.isEmpty());
    m_path->setFullText(QString::fromStdString(report.output));
}

void ReportPanel::showHeatmap(const report::Report& report)
{
    double largest = 0;
    for (const report::TensorRow& row : report.tensors) {
        if (const double error = row.stats.relativeRmse(); std::isfinite(error))
            largest = std::max(largest, error);
    }
    std::vector<LayerItem> items;
    for (const report::TensorRow& row : report.tensors) {
        const double error = row.stats.relativeRmse();
        Grid::Cell cell;
        cell.key = QString::fromStdString(row.name);
        cell.text = text::error(error);
        cell.colour = ColourMap::error().at(largest > 0 ? error / largest : 0);
        cell.description =
            tr("%1: %2, relative error %3, largest %4")
                .arg(cell.key, QString::fromStdString(row.readBack), cell.text, text::error(row.stats.maxError));
        items.push_back({row.layer, row.role, weightsOf(row), std::move(cell)});
    }
    m_heatmap->setGrid(layerGrid(std::move(items)));
    m_legend->setRange(QStringLiteral("0"), text::error(largest), tr("Relative error (RMSE)"));
}

void ReportPanel::showSelection()
{
    const report::TensorRow* const shown = m_studio.reportRow(m_studio.selectedTensor());
    m_heatmap->setCurrentKey(shown ? QString::fromStdString(shown->name) : QString());
    const int row = shown ? m_model.rowOf(shown->name) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_sorted.mapFromSource(m_model.index(row, 0)));
    else
        m_table->clearSelection();
}

} // namespace ql::app
