// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/report_panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/models/report_places.h"
#include "app/panels/report_charts.h"
#include "app/picture_export.h"
#include "app/report_actions.h"
#include "app/tensor_names.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"

namespace ql::app {

namespace {

QTableView* table(QAbstractItemModel& model, const QString& name)
{
    auto* view = new QTableView;
    view->setAccessibleName(name);
    view->setModel(&model);
    showAsRows(*view);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setTextElideMode(Qt::ElideMiddle);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

/// "12 tensors: 0 of 3,000,000 weights differ", of the tensors whose exact values are known; empty where there are
/// none.
QString certificateSummary(const report::Report& report)
{
    const report::CertificateTotal total = report::certificateTotal(report);
    if (total.tensors == 0)
        return {};
    const int known = static_cast<int>(total.tensors);
    const QString numbers =
        ReportPanel::tr("%1 of %2 weights differ").arg(text::grouped(total.differing), text::grouped(total.weights));
    return total.exactTensors == total.tensors
        ? ReportPanel::tr("All %Ln certified tensor(s) hold exactly the values of the source: %1", nullptr, known)
              .arg(numbers)
        : ReportPanel::tr("%1 of %Ln certified tensor(s) hold exactly the values of the source; %2", nullptr, known)
              .arg(text::grouped(total.exactTensors))
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
    views->setObjectName(QStringLiteral("reportViews"));
    views->addTab(makeHeatmap(), tr("Heat map"));
    views->addTab(makeTable(), tr("Table"));
    views->addTab(new ReportCharts(m_studio), tr("Charts"));
    views->addTab(makeNotCarried(), tr("Not carried over"));
    column->addWidget(views, 1);

    m_pages->addWidget(quietSentence(tr("Every job reads its file back and reports here what was asked, planned, "
                                        "written and found, tensor by tensor.")));
    m_pages->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    connect(&studio, &Studio::reportChanged, this, &ReportPanel::showReport);
    connect(&studio, &Studio::modelChanged, this, [this] {
        if (m_studio.report())
            makePlaces(); // its rows are tensors of another model
    });
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
    auto* document = new QToolButton;
    document->setObjectName(QStringLiteral("reportDocument"));
    document->setText(tr("Document"));
    document->setToolTip(tr("The report as a document: open, save, print"));
    document->setProperty("worded", true);
    document->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(document);
    menu->setToolTipsVisible(true);
    for (QAction* action : (new ReportActions(m_studio, this))->all())
        menu->addAction(action);
    document->setMenu(menu);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(document, 0, Qt::AlignTop);
    column.addLayout(row);
}

QWidget* ReportPanel::makeHeatmap()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    m_heatmap = new LayerMap;
    m_heatmap->setObjectName(QStringLiteral("reportHeatmap"));
    m_heatmap->setAccessibleName(tr("Relative error by role and layer; the table has the same numbers"));
    m_legend = new ColourLegend(ColourMap::error());
    auto* save = new QToolButton;
    save->setText(tr("Save…"));
    save->setProperty("worded", true);
    save->setToolTip(tr("Save the heat map as PNG or SVG, or the table as CSV"));
    connect(save, &QToolButton::clicked, this, &ReportPanel::saveHeatmap);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(caption(tr("Choose a cell to see where in the tensor the error lies.")), 1);
    head->addWidget(m_legend);
    head->addWidget(save);
    column->addLayout(head);
    column->addWidget(m_heatmap, 1);
    connect(m_heatmap, &TensorView::picked, this, &ReportPanel::pick);
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
            if (current.isValid() && !m_showing)
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
    m_tensors.clear();
    m_notCarried.set(report ? report->notCarried : std::vector<arch::NotCarried>());
    m_pages->setCurrentIndex(report ? 1 : 0);
    if (!report) {
        m_work.cancel();
        return;
    }
    showVerdict(*report);
    makePlaces();
}

void ReportPanel::showVerdict(const report::Report& report)
{
    const int count = static_cast<int>(report.tensors.size());
    const QColor colour = report.complete ? theme::tones().success : theme::tones().error;
    m_mark->setPixmap(
        theme::icon(report.complete ? QStringLiteral("done") : QStringLiteral("error"), colour).pixmap(22, 22));
    m_headline->setText(report.complete ? tr("All %Ln tensor(s) read back as planned", nullptr, count)
                                        : tr("The file is not as planned"));
    QStringList numbers{text::bytes(report.bytes), text::bitsPerWeight(report.bitsPerWeight),
                        tr("written in %1").arg(text::duration(report.seconds)),
                        tr("checking took %1").arg(text::duration(report.verifySeconds))};
    if (!report.notCarried.empty())
        numbers += tr("%Ln tensor(s) not carried over", nullptr, static_cast<int>(report.notCarried.size()));
    m_numbers->setText(numbers.join(QStringLiteral("  ·  ")));
    const QString certificates = certificateSummary(report);
    m_certificates->setText(certificates);
    m_certificates->setVisible(!certificates.isEmpty());
    m_path->setFullText(QString::fromStdString(report.output));
}

void ReportPanel::makePlaces()
{
    const Studio::ReportPtr report = m_studio.report();
    m_work.run(
        [report, model = m_studio.model()](const std::atomic<bool>&) {
            std::vector<std::string> names;
            for (const report::TensorRow& row : report->tensors)
                names.push_back(row.name);
            return std::pair(std::make_shared<const ReportPlaces>(report),
                             model ? tensorsNamed(*model, names) : std::vector<int>(names.size(), -1));
        },
        [this](auto made) { takePlaces(made.first, std::move(made.second)); });
}

void ReportPanel::takePlaces(const std::shared_ptr<const ReportPlaces>& places, std::vector<int> tensors)
{
    m_tensors = std::move(tensors);
    const report::ErrorGrid& grid = places->grid();
    std::vector<LayerMap::Row> roles;
    for (const std::string& role : grid.roles) {
        roles.emplace_back();
        roles.back().label = role.empty() ? tr("other") : QString::fromStdString(role);
    }
    QStringList layers;
    for (const int layer : grid.layers)
        layers += layer < 0 ? tr("global") : QString::number(layer);
    m_heatmap->setGeometryOf(std::move(roles), layers);
    m_heatmap->setSource(places, false);
    m_legend->setRange(QStringLiteral("0"), text::error(grid.largest), tr("Relative error (RMSE)"));
    showSelection();
}

/// What was picked are rows of the report; what is chosen are tensors of the open model, where it has them.
void ReportPanel::pick(const std::vector<int>& rows, Selection::How how, int pointed)
{
    const auto tensorOf = [this](int row) { return row < 0 ? -1 : m_tensors[static_cast<std::size_t>(row)]; };
    std::vector<int> tensors;
    for (const int row : rows)
        tensors.push_back(tensorOf(row));
    std::erase(tensors, -1);
    if (!tensors.empty())
        m_studio.select(tensors, how, tensorOf(pointed));
    else if (pointed >= 0)
        m_studio.selectTensor(QString::fromStdString(m_model.row(pointed).name));
    else
        m_studio.select({}, how);
}

void ReportPanel::saveHeatmap()
{
    Picture picture;
    picture.name = QFileInfo(QString::fromStdString(m_studio.report()->output)).fileName() + QStringLiteral("-errors");
    picture.size = m_heatmap->wholeSize();
    picture.paint = [this](QPainter& painter, bool asVectors) { m_heatmap->paintWhole(painter, asVectors); };
    picture.figures = &m_model;
    savePicture(this, m_studio, picture);
}

void ReportPanel::showSelection()
{
    const report::TensorRow* const shown = m_studio.reportRow(m_studio.selectedTensor());
    const int row = shown ? m_model.rowOf(shown->name) : -1;
    std::vector<int> rows;
    for (std::size_t i = 0; i < m_tensors.size(); ++i)
        if (m_tensors[i] >= 0 && m_studio.selection().contains(m_tensors[i]))
            rows.push_back(static_cast<int>(i));
    if (rows.empty() && row >= 0)
        rows.push_back(row);
    Selection chosen;
    chosen.reset(m_tensors.size());
    chosen.apply(rows, Selection::How::Replace);
    m_heatmap->setSelection(chosen, row);
    const QScopedValueRollback showing(m_showing, true); // the table is not to choose what it shows
    if (row >= 0)
        m_table->setCurrentIndex(m_sorted.mapFromSource(m_model.index(row, 0)));
    else
        m_table->clearSelection();
}

} // namespace ql::app
