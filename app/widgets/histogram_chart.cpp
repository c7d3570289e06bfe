// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/histogram_chart.h"

#include <algorithm>

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QValueAxis>

#include "app/theme.h"
#include "app/widgets/chart_style.h"

namespace ql::app {

namespace {
constexpr int chartHeight = 150;
}

HistogramChart::HistogramChart(QWidget* parent)
    : QChartView(parent)
    , m_outline(new QLineSeries(this))
    , m_area(new QAreaSeries(m_outline))
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setFixedHeight(chartHeight);
    chart::makePlain(*this);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Histogram of the tensor's values"));
    chart()->legend()->hide();
    chart()->addSeries(m_area);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_area->attachAxis(m_x);
    m_area->attachAxis(m_y);
    m_x->setTickCount(5);
    m_x->setLabelFormat(QStringLiteral("%.2g"));
    m_x->setGridLineVisible(false);
    m_y->setLabelsVisible(false);
    m_y->setLineVisible(false);
    m_y->setGridLineVisible(false);
    takeTheme();
}

void HistogramChart::set(double low, double high, const std::vector<std::uint64_t>& bins)
{
    QList<QPointF> steps;
    double most = 1;
    const double width = (high - low) / static_cast<double>(std::max<std::size_t>(1, bins.size()));
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const auto height = static_cast<double>(bins[i]);
        steps << QPointF(low + static_cast<double>(i) * width, height)
              << QPointF(low + static_cast<double>(i + 1) * width, height);
        most = std::max(most, height);
    }
    m_outline->replace(steps);
    m_x->setRange(low, high);
    m_y->setRange(0, most * 1.04);
}

void HistogramChart::takeTheme()
{
    const theme::Tones& tones = theme::tones();
    QColor fill = tones.accent;
    fill.setAlphaF(0.35F);
    m_area->setBrush(fill);
    m_area->setPen(QPen(tones.accent, 1));
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    m_x->setLabelsColor(tones.secondary);
    m_x->setLabelsFont(theme::smallFont());
    m_x->setLinePenColor(tones.border);
}

void HistogramChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeTheme();
}

} // namespace ql::app
