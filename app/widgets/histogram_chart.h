// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace ql::app {

/// How often values occur between two ends, in bins of equal width.
class HistogramChart : public QChartView {
    Q_OBJECT
public:
    explicit HistogramChart(QWidget* parent = nullptr);

    /// `bins` are counts; `low` < `high`.
    void set(double low, double high, const std::vector<std::uint64_t>& bins);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeTheme();

    QLineSeries* m_outline;
    QAreaSeries* m_area;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

} // namespace ql::app
