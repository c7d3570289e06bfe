// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tile_rulers.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QPainter>

#include "app/theme.h"

namespace ql::app::rulers {

namespace {

template <typename Draw> void forTicks(double first, double scale, int pixels, quint64 count, quint64 step, Draw draw)
{
    const auto begin = static_cast<quint64>(std::max(0.0, std::ceil(first / static_cast<double>(step)))) * step;
    for (quint64 tick = begin; tick < count; tick += step) {
        const double at = (static_cast<double>(tick) - first) * scale;
        if (at >= pixels)
            return;
        draw(tick, static_cast<int>(at));
    }
}

void prepare(QPainter& painter)
{
    painter.setFont(theme::smallFont());
    painter.setPen(theme::tones().secondary);
}

} // namespace

int height(const QFontMetrics& metrics)
{
    return metrics.height() + theme::tight;
}

int width(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("000,000")) + theme::gap;
}

quint64 stepFor(double scale, double pixels)
{
    for (quint64 power = 1;; power *= 10)
        for (const quint64 digit : {1u, 2u, 5u})
            if (static_cast<double>(digit * power) * scale >= pixels)
                return digit * power;
}

void paintColumns(QPainter& painter, const QRect& area, double first, double scale, quint64 count)
{
    prepare(painter);
    const QFontMetrics metrics(painter.font());
    const int room = metrics.horizontalAdvance(QStringLiteral("000,000")) + theme::wide;
    painter.setClipRect(area);
    forTicks(first, scale, area.width(), count, stepFor(scale, room), [&](quint64 tick, int at) {
        const int x = area.left() + at;
        painter.drawLine(x, area.bottom() - theme::tight, x, area.bottom());
        painter.drawText(x + theme::tight, area.top() + metrics.ascent(), QLocale().toString(tick));
    });
    painter.setClipping(false);
}

void paintRows(QPainter& painter, const QRect& area, double first, double scale, quint64 count)
{
    prepare(painter);
    const QFontMetrics metrics(painter.font());
    painter.setClipRect(area);
    forTicks(first, scale, area.height(), count, stepFor(scale, 2.5 * metrics.height()), [&](quint64 tick, int at) {
        const int y = area.top() + at;
        painter.drawLine(area.right() - theme::tight, y, area.right(), y);
        painter.drawText(QRect(area.left(), y, area.width() - theme::tight, metrics.height()),
                         Qt::AlignRight | Qt::AlignTop, QLocale().toString(tick));
    });
    painter.setClipping(false);
}

} // namespace ql::app::rulers
