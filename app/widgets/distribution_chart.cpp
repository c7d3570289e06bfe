// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/distribution_chart.h"

#include <algorithm>

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>

#include "app/theme.h"
#include "app/widgets/chart_style.h"

namespace ql::app {

namespace {
constexpr double leastCount = 0.5; ///< where an empty bin lies on a logarithmic axis
}

DistributionChart::DistributionChart(QWidget* parent)
    : QChartView(parent)
    , m_original(new QLineSeries(this))
    , m_written(new QLineSeries(this))
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
    , m_logY(new QLogValueAxis(this))
{
    chart::makePlain(*this);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Distribution of the values, original and quantised"));
    m_original->setName(tr("Original"));
    m_written->setName(tr("Quantised"));
    m_x->setTickCount(5);
    m_x->setLabelFormat(QStringLiteral("%.2g"));
    m_y->setLabelFormat(QStringLiteral("%g"));
    m_logY->setLabelFormat(QStringLiteral("%g"));
    m_logY->setBase(10);
    chart()->addSeries(m_original);
    chart()->addSeries(m_written);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    chart()->addAxis(m_logY, Qt::AlignLeft);
    for (QLineSeries* series : {m_original, m_written})
        series->attachAxis(m_x);
    scaleCounts();
    takeTheme();
}

void DistributionChart::set(double low, double high, const std::vector<std::uint64_t>& original,
                            const std::vector<std::uint64_t>& written)
{
    m_most = 1;
    for (const auto& [series, bins] : {std::pair(m_original, &original), std::pair(m_written, &written)}) {
        QList<QPointF> steps;
        const double width = (high - low) / static_cast<double>(std::max<std::size_t>(1, bins->size()));
        for (std::size_t i = 0; i < bins->size(); ++i) {
            const double count = std::max(leastCount, static_cast<double>((*bins)[i]));
            steps << QPointF(low + static_cast<double>(i) * width, count)
                  << QPointF(low + static_cast<double>(i + 1) * width, count);
            m_most = std::max(m_most, count);
        }
        series->replace(steps);
    }
    m_x->setRange(low, high);
    scaleCounts();
}

void DistributionChart::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    scaleCounts();
}

void DistributionChart::scaleCounts()
{
    m_y->setRange(0, m_most * 1.05);
    m_logY->setRange(leastCount, m_most * 2);
    m_y->setVisible(!m_logarithmic);
    m_logY->setVisible(m_logarithmic);
    QAbstractAxis* const on = m_logarithmic ? static_cast<QAbstractAxis*>(m_logY) : m_y;
    QAbstractAxis* const off = m_logarithmic ? static_cast<QAbstractAxis*>(m_y) : m_logY;
    for (QLineSeries* series : {m_original, m_written}) {
        if (series->attachedAxes().contains(off))
            series->detachAxis(off);
        if (!series->attachedAxes().contains(on))
            series->attachAxis(on);
    }
}

void DistributionChart::takeTheme()
{
    const theme::Tones& tones = theme::tones();
    // Not by colour alone: the original is thick and pale, what became of it thin on top.
    QColor pale = tones.secondary;
    pale.setAlpha(130);
    m_original->setPen(QPen(pale, 4));
    m_written->setPen(QPen(tones.accent, 1.5));
    chart::takeTheme(*this);
}

void DistributionChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeTheme();
}

} // namespace ql::app
