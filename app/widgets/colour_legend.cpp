// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/colour_legend.h"

#include <algorithm>

#include <QPainter>

#include "app/theme.h"

namespace ql::app {

namespace {
constexpr int barWidth = 160, leastBarWidth = 48, barHeight = 10;
}

ColourLegend::ColourLegend(const ColourMap& map, QWidget* parent)
    : QWidget(parent)
    , m_map(&map)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ColourLegend::setColours(const ColourMap& map)
{
    m_map = &map;
    update();
}

void ColourLegend::setRange(const QString& low, const QString& high, const QString& caption)
{
    m_low = low;
    m_high = high;
    m_caption = caption;
    setAccessibleName(tr("%1, from %2 to %3").arg(caption, low, high));
    updateGeometry();
    update();
}

QSize ColourLegend::sizeHint() const
{
    const QFontMetrics metrics(theme::smallFont());
    return {metrics.horizontalAdvance(m_caption) + metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high)
                + barWidth + 4 * theme::gap,
            metrics.height() + theme::tight};
}

QSize ColourLegend::minimumSizeHint() const
{
    return sizeHint() - QSize(barWidth - leastBarWidth, 0);
}

void ColourLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(theme::smallFont());
    painter.setPen(theme::tones().secondary);
    const QFontMetrics metrics(painter.font());
    int x = 0;
    const auto word = [&](const QString& text) {
        const int width = metrics.horizontalAdvance(text);
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + theme::gap;
    };
    word(m_caption);
    word(m_low);
    const int bar = std::max(leastBarWidth, barWidth + width() - sizeHint().width());
    for (int i = 0; i < bar; ++i)
        painter.fillRect(x + i, (height() - barHeight) / 2, 1, barHeight,
                         QColor::fromRgb(m_map->at(static_cast<double>(i) / (bar - 1))));
    x += bar + theme::gap;
    word(m_high);
}

} // namespace ql::app
