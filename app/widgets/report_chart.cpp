// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/report_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QToolTip>
#include <QValueAxis>

#include "app/models/report_figures.h"
#include "app/theme.h"
#include "app/widgets/chart_style.h"

namespace ql::app {

namespace {

constexpr double pointSize = 11, ringSize = 20;
constexpr int mostPoints = 200; // of a line that has marks
constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

} // namespace

ReportChart::ReportChart(QWidget* parent)
    : QChartView(parent)
{
    chart::makePlain(*this);
    setFocusPolicy(Qt::NoFocus);
}

void ReportChart::setFigures(const ReportFigures& figures)
{
    m_figures = &figures;
    connect(&figures, &ReportFigures::modelReset, this, &ReportChart::rebuild);
    rebuild();
}

void ReportChart::clear()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_ring = nullptr;
    m_places.clear();
    m_isReversed = false;
    m_current = -1;
}

void ReportChart::rebuild()
{
    clear();
    chart()->legend()->hide();
    setAccessibleName(reportChartName(m_figures->kind()));
    setAccessibleDescription(tr("The table beside it has the same figures."));
    if (m_figures->rowCount() == 0)
        return;
    switch (m_figures->kind()) {
    case ReportChartKind::BytesByType:
        addTypes();
        break;
    case ReportChartKind::ErrorByLayer:
        addLayers();
        break;
    case ReportChartKind::ErrorAgainstBits:
        addRoles();
        break;
    case ReportChartKind::TensorsByError:
        addBins();
        break;
    }
    chart::takeTheme(*this);
}

void ReportChart::attach(QAbstractAxis* axis, Qt::Alignment side)
{
    chart()->addAxis(axis, side);
    const auto all = chart()->series();
    for (QAbstractSeries* series : all)
        series->attachAxis(axis);
}

void ReportChart::tell(int row)
{
    QToolTip::showText(QCursor::pos(), m_figures->describe(row), this);
}

template <typename Series> void ReportChart::addBars(Series* series, int column, bool isReversed)
{
    m_isReversed = isReversed;
    auto* set = new QBarSet(m_figures->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const int rows = m_figures->rowCount();
    for (int i = 0; i < rows; ++i)
        *set << m_figures->number(isReversed ? rows - 1 - i : i, column);
    set->setColor(theme::tones().accent);
    set->setBorderColor(Qt::transparent);
    set->setSelectedColor(theme::tones().warning);
    series->append(set);
    series->setBarWidth(0.75);
    chart()->addSeries(series);
    const auto rowOf = [rows, isReversed](int bar) { return isReversed ? rows - 1 - bar : bar; };
    connect(series, &QAbstractBarSeries::clicked, this, [this, rowOf](int bar) { emit rowChosen(rowOf(bar)); });
    connect(series, &QAbstractBarSeries::hovered, this, [this, rowOf](bool isOver, int bar) {
        if (isOver)
            tell(rowOf(bar));
    });
}

void ReportChart::addTypes()
{
    addBars(new QHorizontalBarSeries, ReportFigures::TypeBytes, true);
    QStringList names;
    for (int row = m_figures->rowCount() - 1; row >= 0; --row)
        names += tr("%1: %2, %3")
                     .arg(m_figures->words(row, ReportFigures::Type), m_figures->words(row, ReportFigures::TypeBytes),
                          m_figures->words(row, ReportFigures::TypePart));
    auto* types = new QBarCategoryAxis;
    types->append(names);
    types->setGridLineVisible(false);
    attach(types, Qt::AlignLeft);
    // The lengths alone; the labels have the numbers.
    auto* bytes = new QValueAxis;
    bytes->setRange(0, std::max(1.0, m_figures->number(0, ReportFigures::TypeBytes)) * 1.02);
    bytes->setVisible(false);
    attach(bytes, Qt::AlignBottom);
}

void ReportChart::addBins()
{
    addBars(new QBarSeries, ReportFigures::BinTensors, false);
    QStringList names;
    double most = 1;
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        names += m_figures->words(row, ReportFigures::BinFrom);
        most = std::max(most, m_figures->number(row, ReportFigures::BinTensors));
    }
    auto* errors = new QBarCategoryAxis;
    errors->append(names);
    errors->setTitleText(tr("Relative error, from"));
    errors->setGridLineVisible(false);
    attach(errors, Qt::AlignBottom);
    auto* counts = new QValueAxis;
    counts->setRange(0, most);
    counts->applyNiceNumbers();
    counts->setTitleText(tr("Tensors"));
    counts->setLabelFormat(QStringLiteral("%.0f"));
    attach(counts, Qt::AlignLeft);
}

void ReportChart::addPoints(QXYSeries* series, const std::vector<int>& rows, int x, int y)
{
    for (const int row : rows) {
        const QPointF place(m_figures->number(row, x), m_figures->number(row, y));
        series->append(place);
        m_places[static_cast<std::size_t>(row)] = place;
    }
    chart()->addSeries(series);
    const auto nearest = [rows, x, y, this](const QPointF& point) {
        return *std::ranges::min_element(rows, {}, [&](int row) {
            const QPointF gap = chart()->mapToPosition({m_figures->number(row, x), m_figures->number(row, y)})
                - chart()->mapToPosition(point);
            return QPointF::dotProduct(gap, gap);
        });
    };
    connect(series, &QXYSeries::clicked, this,
            [this, nearest](const QPointF& point) { emit rowChosen(nearest(point)); });
    connect(series, &QXYSeries::hovered, this, [this, nearest](const QPointF& point, bool isOver) {
        if (isOver)
            tell(nearest(point));
    });
}

void ReportChart::addLayers()
{
    std::vector<int> rows;
    double largest = 0, first = 0, last = 0;
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const double layer = m_figures->number(row, ReportFigures::Layer);
        const double worst = m_figures->number(row, ReportFigures::LayerWorstError);
        if (layer < 0 || !std::isfinite(worst) || !std::isfinite(m_figures->number(row, ReportFigures::LayerError)))
            continue; // what is in no layer is only in the table
        first = rows.empty() ? layer : first;
        last = layer;
        largest = std::max(largest, worst);
        rows.push_back(row);
    }
    m_places.assign(static_cast<std::size_t>(m_figures->rowCount()), {nowhere, nowhere});
    if (rows.empty())
        return;
    auto* worst = new QLineSeries;
    worst->setName(tr("Worst tensor of the layer"));
    worst->setPen(QPen(theme::tones().warning, 1.5, Qt::DashLine));
    addPoints(worst, rows, ReportFigures::Layer, ReportFigures::LayerWorstError);
    auto* together = new QLineSeries;
    together->setName(tr("All tensors of the layer"));
    together->setPen(QPen(theme::tones().accent, 2));
    addPoints(together, rows, ReportFigures::Layer, ReportFigures::LayerError);
    for (QLineSeries* series : {worst, together})
        series->setPointsVisible(rows.size() < mostPoints);
    m_ring = new QScatterSeries;
    chart()->addSeries(m_ring);
    auto* layers = new QValueAxis;
    layers->setLabelFormat(QStringLiteral("%.0f"));
    layers->setTitleText(tr("Layer"));
    layers->setTickType(QValueAxis::TicksDynamic);
    layers->setTickAnchor(first);
    layers->setTickInterval(std::max(1.0, std::ceil((last - first) / 16)));
    layers->setRange(first - 0.25, std::max(first + 1, last) + 0.25);
    attach(layers, Qt::AlignBottom);
    auto* errors = new QValueAxis;
    errors->setRange(0, largest > 0 ? largest : 1);
    errors->applyNiceNumbers();
    errors->setLabelFormat(QStringLiteral("%.3g"));
    errors->setTitleText(tr("Relative error"));
    attach(errors, Qt::AlignLeft);
    mark();
}

void ReportChart::addRoles()
{
    std::vector<QString> types;
    std::vector<std::vector<int>> rows;
    double low = 1e300, high = 0, least = 1e300, most = 0;
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const double error = m_figures->number(row, ReportFigures::RoleError);
        if (!(error > 0) || !std::isfinite(error))
            continue; // not on a logarithmic scale
        const QString type = m_figures->words(row, ReportFigures::RoleType);
        const auto found = std::ranges::find(types, type);
        const auto place = static_cast<std::size_t>(found - types.begin());
        if (found == types.end()) {
            types.push_back(type);
            rows.emplace_back();
        }
        rows[place].push_back(row);
        low = std::min(low, error);
        high = std::max(high, error);
        least = std::min(least, m_figures->number(row, ReportFigures::RoleBits));
        most = std::max(most, m_figures->number(row, ReportFigures::RoleBits));
    }
    m_places.assign(static_cast<std::size_t>(m_figures->rowCount()), {nowhere, nowhere});
    if (types.empty())
        return;
    for (std::size_t i = 0; i < types.size(); ++i) {
        auto* series = new QScatterSeries;
        series->setName(types[i]);
        series->setMarkerSize(pointSize);
        series->setMarkerShape(chart::markShape(static_cast<int>(i)));
        series->setColor(chart::markColour(static_cast<int>(i)));
        series->setBorderColor(palette().color(QPalette::Base));
        addPoints(series, rows[i], ReportFigures::RoleBits, ReportFigures::RoleError);
    }
    m_ring = new QScatterSeries;
    chart()->addSeries(m_ring);
    auto* bits = new QValueAxis;
    bits->setRange(std::floor(least - 0.25), std::ceil(most + 0.25));
    bits->setTickType(QValueAxis::TicksDynamic);
    bits->setTickInterval(std::ceil((most - least) / 10 + 0.5));
    bits->setLabelFormat(QStringLiteral("%.0f"));
    bits->setTitleText(tr("Bits per weight"));
    attach(bits, Qt::AlignBottom);
    auto* errors = new QLogValueAxis;
    // Only powers of the base have numbers: there must be some.
    constexpr double margin = 1.4;
    errors->setBase(high > 100 * low ? 10 : 2);
    errors->setMinorTickCount(high > 100 * low ? -1 : 0);
    errors->setLabelFormat(QStringLiteral("%.2g"));
    errors->setRange(low / margin, high * margin);
    errors->setTitleText(tr("Relative error"));
    attach(errors, Qt::AlignLeft);
    mark();
}

void ReportChart::mark()
{
    if (!m_ring)
        return;
    m_ring->setMarkerSize(ringSize);
    m_ring->setColor(Qt::transparent);
    m_ring->setPen(QPen(palette().color(QPalette::Text), 2));
    chart()->legend()->show();
    for (QLegendMarker* marker : chart()->legend()->markers(m_ring))
        marker->setVisible(false);
}

void ReportChart::setCurrentRow(int row)
{
    m_current = row;
    if (m_ring) {
        const bool isThere = row >= 0 && row < static_cast<int>(m_places.size())
            && std::isfinite(m_places[static_cast<std::size_t>(row)].x());
        m_ring->replace(isThere ? QList<QPointF>{m_places[static_cast<std::size_t>(row)]} : QList<QPointF>());
        return;
    }
    const auto all = chart()->series();
    for (QAbstractSeries* series : all) {
        QBarSet* const set = static_cast<QAbstractBarSeries*>(series)->barSets().front();
        set->deselectAllBars();
        if (row >= 0 && row < set->count())
            set->selectBar(m_isReversed ? set->count() - 1 - row : row);
    }
}

void ReportChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (m_figures && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) {
        const int current = m_current;
        rebuild();
        setCurrentRow(current);
    }
}

} // namespace ql::app
