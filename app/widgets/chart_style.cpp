// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chart_style.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>

#include "app/theme.h"

namespace ql::app::chart {

namespace {
constexpr int marks = 6;
}

void makePlain(QChartView& view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setRenderHint(QPainter::Antialiasing);
    QChart& chart = *view.chart();
    chart.setLocalizeNumbers(true);
    chart.setMargins(QMargins(0, 0, 0, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setBackgroundRoundness(0);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

void takeTheme(QChartView& view)
{
    QChart& chart = *view.chart();
    const theme::Tones& tones = theme::tones();
    chart.setBackgroundBrush(view.palette().color(QPalette::Base));
    chart.legend()->setLabelColor(view.palette().color(QPalette::Text));
    chart.legend()->setFont(theme::smallFont());
    chart.legend()->layout()->invalidate(); // else its labels keep the widths of the former font
    const auto axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsColor(tones.secondary);
        axis->setLabelsFont(theme::smallFont());
        axis->setTitleBrush(tones.secondary);
        axis->setTitleFont(theme::smallFont());
        axis->setLinePenColor(tones.border);
        axis->setGridLineColor(tones.border);
        axis->setMinorGridLineColor(tones.border);
    }
}

QColor markColour(int mark)
{
    constexpr QRgb colours[marks] = {qRgb(86, 160, 220),  qRgb(213, 110, 20),  qRgb(0, 158, 115),
                                     qRgb(140, 140, 140), qRgb(204, 121, 167), qRgb(190, 160, 20)};
    return QColor::fromRgb(colours[mark % marks]);
}

QScatterSeries::MarkerShape markShape(int mark)
{
    constexpr QScatterSeries::MarkerShape shapes[marks] = {
        QScatterSeries::MarkerShapeRectangle,        QScatterSeries::MarkerShapeCircle,
        QScatterSeries::MarkerShapeTriangle,         QScatterSeries::MarkerShapePentagon,
        QScatterSeries::MarkerShapeRotatedRectangle, QScatterSeries::MarkerShapeStar};
    return shapes[mark % marks];
}

} // namespace ql::app::chart
