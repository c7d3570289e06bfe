// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QScatterSeries>

class QChartView;

/// What all charts have in common.
namespace ql::app::chart {

/// No frame, no margins, smooth lines, numbers as the language writes them.
void makePlain(QChartView& view);
/// The colours and fonts of the theme in use, for all but the series.
void takeTheme(QChartView& view);

/// Marks that are told apart by colour and by shape, again and again after the sixth. The colours are readable on light
/// and dark alike, and apart for readers with colour-vision deficiencies (after Okabe and Ito).
QColor markColour(int mark);
QScatterSeries::MarkerShape markShape(int mark);

} // namespace ql::app::chart
