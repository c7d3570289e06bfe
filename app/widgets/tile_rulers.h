// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QFontMetrics;
class QPainter;

namespace ql::app::rulers {

/// Of the ruler with the columns above the map, and of that with the rows left of it.
int height(const QFontMetrics& metrics);
int width(const QFontMetrics& metrics);

/// A step of 1, 2 or 5 times a power of ten, so that ticks are at least `pixels` apart.
quint64 stepFor(double scale, double pixels);

/// `first` is the weight (with a fraction) at the beginning of the area, `count` how many weights there are.
void paintColumns(QPainter& painter, const QRect& area, double first, double scale, quint64 count);
void paintRows(QPainter& painter, const QRect& area, double first, double scale, quint64 count);

} // namespace ql::app::rulers
