// SPDX-License-Identifier: GPL-3.0-or-later
// How the error map's panel is put together.
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/panels/errors_panel.h"
#include "app/picture_export.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {
constexpr int settleMs = 120; ///< the figures of a view are worth making when it has come to rest
}

QString ErrorsPanel::fileName() const
{
    return m_studio.selectedTensor() + QStringLiteral("-error");
}

ErrorsPanel::ErrorsPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    m_view = new TileView;
    m_view->setObjectName(QStringLiteral("errorView"));
    auto* map = new QWidget;
    auto* mapColumn = new QVBoxLayout(map);
    mapColumn->setContentsMargins(0, 0, 0, 0);
    mapColumn->setSpacing(theme::tight);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_view);
    split->addWidget(makeFigures());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({3000, 1400});
    mapColumn->addWidget(split, 1);
    mapColumn->addWidget(makeFoot());

    m_sentence = quietSentence();
    m_sentence->setObjectName(QStringLiteral("errorSentence"));
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_sentence);
    m_pages->addWidget(map);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);

    connect(&studio, &Studio::selectionChanged, this, &ErrorsPanel::refresh);
    connect(&studio, &Studio::modelChanged, this, [this] {
        m_controls->setLocked(false);
        refresh();
    });
    connect(&studio, &Studio::planChanged, this, &ErrorsPanel::refresh);
    connect(&studio, &Studio::reportChanged, this, &ErrorsPanel::refresh);
    connect(m_controls, &ErrorControls::sourceChanged, this, &ErrorsPanel::refresh);
    connect(m_controls, &ErrorControls::lookChanged, this, &ErrorsPanel::applyLook);
    connect(m_controls, &ErrorControls::lockToggled, this, &ErrorsPanel::setLocked);
    connect(m_view, &TileView::viewChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_loader, &TileLoader::tilesChanged, this, [this] {
        if (!m_settle.isActive()) // while tiles come in, now and then
            m_settle.start();
    });
    connect(&m_settle, &QTimer::timeout, this, &ErrorsPanel::measure);
    connect(m_view, &TileView::pointed, this, &ErrorsPanel::pointAt);
    connect(m_view, &TileView::picked, this, &ErrorsPanel::openBlock);
    connect(m_range, &RangeBar::rangeChanged, this, [this](double low, double high) { setRange(low, high, true); });
    say(tr("Open a model first."));
    applyLook();
}

QWidget* ErrorsPanel::makeHead()
{
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    column->setSpacing(theme::tight);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    m_name = new ElidedLabel;
    m_name->setFont(theme::monospaceFont());
    m_controls = new ErrorControls;
    auto* more = new QToolButton;
    more->setObjectName(QStringLiteral("errorExport"));
    more->setText(tr("Export"));
    more->setProperty("worded", true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Saves the map or the distribution as a picture, or the worst places as a table"));
    auto* menu = new QMenu(more);
    menu->addAction(tr("Map and worst places…"), this,
                    [this] { savePicture(this, m_studio, pictureOf(*m_view, fileName(), m_sorted)); });
    menu->addAction(tr("Distribution…"), this,
                    [this] { savePicture(this, m_studio, pictureOf(*m_distribution, fileName())); });
    more->setMenu(menu);
    row->addWidget(m_name, 1);
    row->addWidget(more);
    column->addLayout(row);
    column->addWidget(m_controls);
    return bar;
}

QWidget* ErrorsPanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(theme::gap, 0, theme::gap, theme::gap);
    column->setSpacing(theme::tight);
    auto* words = new QHBoxLayout;
    words->setSpacing(theme::wide);
    m_readout = new ElidedLabel;
    m_readout->setObjectName(QStringLiteral("errorReadout"));
    m_origin = caption();
    m_origin->setObjectName(QStringLiteral("errorOrigin"));
    m_origin->setWordWrap(false);
    words->addWidget(m_readout, 1);
    words->addWidget(m_origin);
    auto* colours = new QHBoxLayout;
    colours->setSpacing(theme::gap);
    m_range = new RangeBar;
    m_range->setObjectName(QStringLiteral("errorRange"));
    m_auto = new QCheckBox(tr("Fit to view"));
    m_auto->setObjectName(QStringLiteral("errorAuto"));
    m_auto->setChecked(true);
    m_auto->setToolTip(tr("Lets the colours run over the values in view, except for the rarest at either end"));
    connect(m_auto, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_settle.start();
    });
    colours->addWidget(m_range, 1);
    colours->addWidget(m_auto);
    column->addLayout(words);
    column->addLayout(colours);
    return foot;
}

QWidget* ErrorsPanel::makeFigures()
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(&m_places);
    m_sorted->setSortRole(Qt::EditRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("errorTable"));
    m_table->setAccessibleName(tr("Places with the largest errors in view"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PlaceModel::Relative, Qt::DescendingOrder);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    const QString widest = m_places.headerData(PlaceModel::Relative, Qt::Horizontal, Qt::DisplayRole).toString();
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().horizontalAdvance(widest) + 3 * theme::wide);
    const auto placeOf = [this](const QModelIndex& index) {
        return m_places.place(m_sorted->mapToSource(index).row());
    };
    connect(m_table, &QTableView::clicked, this, [this, placeOf](const QModelIndex& index) {
        const report::WeightRect place = placeOf(index).place;
        m_view->showWeight((place.row + place.endRow) / 2, (place.column + place.endColumn) / 2);
    });
    connect(m_table, &QTableView::activated, this, [this, placeOf](const QModelIndex& index) {
        const report::WeightRect place = placeOf(index).place;
        openBlock(place.row, place.column);
    });

    auto* values = new QWidget;
    auto* column = new QVBoxLayout(values);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    m_distribution = new DistributionChart;
    m_distributionNote = caption();
    m_logCounts = new QCheckBox(tr("Logarithmic counts"));
    m_logCounts->setObjectName(QStringLiteral("errorLogCounts"));
    m_logCounts->setToolTip(tr("Shows rare values, too"));
    m_logCounts->setChecked(true);
    connect(m_logCounts, &QCheckBox::toggled, m_distribution, &DistributionChart::setLogarithmic);
    column->addWidget(m_distribution, 1);
    column->addWidget(m_distributionNote);
    column->addWidget(m_logCounts);

    m_figures = new QTabWidget;
    m_figures->setDocumentMode(true);
    m_figures->addTab(m_table, tr("Worst places"));
    m_figures->addTab(values, tr("Values"));
    return m_figures;
}

} // namespace ql::app
