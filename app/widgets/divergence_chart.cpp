// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/divergence_chart.h"

#include <algorithm>
#include <cmath>

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>

#include "app/models/divergence_series.h"
#include "app/theme.h"
#include "app/widgets/chart_style.h"

namespace ql::app {

namespace {

constexpr std::size_t mostMarked = 64; ///< with a mark each

QValueAxis* axisUpTo(double largest, const QString& format)
{
    auto* axis = new QValueAxis;
    axis->setRange(0, largest > 0 ? largest : 1);
    axis->applyNiceNumbers();
    axis->setLabelFormat(format);
    return axis;
}

} // namespace

DivergenceChart::DivergenceChart(QWidget* parent)
    : QChartView(parent)
{
    chart::makePlain(*this);
    setFocusPolicy(Qt::NoFocus); // the table beside it has the same for the keyboard
    chart()->setAnimationOptions(QChart::NoAnimation);
}

void DivergenceChart::setFigures(const DivergenceSeries& figures)
{
    m_figures = &figures;
    connect(&figures, &QAbstractItemModel::modelReset, this, &DivergenceChart::rebuild);
    rebuild();
}

void DivergenceChart::rebuild()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    setAccessibleName(divergenceChartName(m_figures->kind()));
    setAccessibleDescription(divergenceChartHint(m_figures->kind()));
    chart()->legend()->setVisible(m_figures->kind() == DivergenceChartKind::Mean && m_figures->rowCount() > 0);
    if (m_figures->rowCount() > 0) {
        if (m_figures->kind() == DivergenceChartKind::Mean)
            addMean();
        else if (m_figures->kind() == DivergenceChartKind::Spread)
            addSpread();
        else
            addDrift();
    }
    chart::takeTheme(*this);
}

void DivergenceChart::attach(QAbstractAxis* axis, Qt::Alignment side, const QString& title)
{
    axis->setTitleText(title);
    chart()->addAxis(axis, side);
    const auto all = chart()->series();
    for (QAbstractSeries* series : all)
        series->attachAxis(axis);
}

void DivergenceChart::addArea(QLineSeries* upper, QLineSeries* lower, const QString& name)
{
    auto* area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    if (lower)
        lower->setParent(area);
    area->setName(name);
    QColor fill = theme::tones().accent;
    area->setPen(QPen(fill, 1));
    fill.setAlphaF(0.25F);
    area->setBrush(fill);
    chart()->addSeries(area);
    for (QLegendMarker* marker : chart()->legend()->markers(area)) {
        marker->setShape(QLegend::MarkerShapeRectangle);
        marker->setBrush(fill);
        marker->setPen(area->pen());
    }
}

void DivergenceChart::addMean()
{
    const auto& points = m_figures->evaluation()->curve;
    auto *mean = new QLineSeries, *low = new QLineSeries, *high = new QLineSeries;
    mean->setName(tr("Mean"));
    mean->setPen(QPen(theme::tones().accent, 2));
    mean->setPointsVisible(points.size() < mostMarked);
    double top = 0, all = 0;
    for (const job::CurvePoint& point : points) {
        const auto x = static_cast<double>(point.tokens);
        mean->append(x, point.divergence.divergence.value);
        all = std::max(all, point.divergence.divergence.value);
        if (std::isfinite(point.interval.high)) {
            low->append(x, point.interval.low);
            high->append(x, point.interval.high);
            top = std::max(top, point.interval.high);
        }
    }
    // The first bands are wide and would press the rest together.
    top = std::min(std::max(top, all), 3 * all);
    for (QLineSeries* border : {low, high}) {
        QList<QPointF> within = border->points();
        for (QPointF& point : within)
            point.setY(std::min(point.y(), top));
        border->replace(within);
    }
    if (high->count() > 1) {
        addArea(high, low, tr("Interval"));
    } else {
        delete low;
        delete high;
    }
    chart()->addSeries(mean);
    auto* tokens = axisUpTo(static_cast<double>(points.back().tokens), QStringLiteral("%.0f"));
    attach(tokens, Qt::AlignBottom, tr("Tokens read"));
    attach(axisUpTo(top, QStringLiteral("%.3g")), Qt::AlignLeft, tr("KL divergence (nats)"));
}

void DivergenceChart::addSpread()
{
    using job::Spread;
    const auto& counts = m_figures->evaluation()->divergence.spread.counts;
    auto* steps = new QLineSeries;
    double most = 1;
    std::size_t first = counts.size(), last = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto count = static_cast<double>(counts[i]);
        if (counts[i] > 0) {
            first = std::min(first, i);
            last = i;
        }
        most = std::max(most, count);
        steps->append(Spread::border(i), count);
        steps->append(Spread::border(i + 1), count);
    }
    addArea(steps, nullptr, tr("Predictions"));
    auto* divergence = new QLogValueAxis;
    divergence->setBase(10);
    divergence->setLabelFormat(QStringLiteral("%.0e"));
    divergence->setMinorTickCount(8);
    if (first <= last) {
        // Whole decades, so that the ends have numbers.
        const auto decade = [](double value, bool up) {
            const double exponent = std::log10(value);
            return std::pow(10.0, up ? std::ceil(exponent - 1e-9) : std::floor(exponent + 1e-9));
        };
        divergence->setRange(decade(Spread::border(first), false), decade(Spread::border(last + 1), true));
    }
    attach(divergence, Qt::AlignBottom, tr("KL divergence (nats)"));
    attach(axisUpTo(most, QStringLiteral("%.0f")), Qt::AlignLeft, tr("Predictions"));
}

void DivergenceChart::addDrift()
{
    const auto& layers = m_figures->evaluation()->layers;
    auto* line = new QLineSeries;
    line->setPen(QPen(theme::tones().accent, 2));
    line->setPointsVisible(layers.size() < mostMarked);
    double most = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        line->append(static_cast<double>(i), layers[i].relativeError);
        most = std::max(most, layers[i].relativeError);
    }
    chart()->addSeries(line);
    const auto last = static_cast<double>(layers.size() - 1);
    auto* places = new QValueAxis;
    places->setLabelFormat(QStringLiteral("%.0f"));
    places->setTickType(QValueAxis::TicksDynamic);
    places->setTickInterval(std::max(1.0, std::ceil(last / 16)));
    places->setRange(-0.25, std::max(1.0, last) + 0.25);
    attach(places, Qt::AlignBottom, tr("Layer"));
    attach(axisUpTo(most, QStringLiteral("%.3g")), Qt::AlignLeft, tr("Relative error of the hidden state"));
}

void DivergenceChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (m_figures && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        rebuild();
}

} // namespace ql::app
