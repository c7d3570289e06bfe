// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QChartView>

class QLineSeries;
class QLogValueAxis;
class QValueAxis;

namespace ql::app {

/// How often values occur before and after, as two outlines over one axis.
class DistributionChart : public QChartView {
    Q_OBJECT
public:
    explicit DistributionChart(QWidget* parent = nullptr);

    /// `low` < `high`; both are counts in bins of equal width.
    void set(double low, double high, const std::vector<std::uint64_t>& original,
             const std::vector<std::uint64_t>& written);
    void setLogarithmic(bool logarithmic); ///< counts, so that rare values are seen

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeTheme();
    void scaleCounts();

    QLineSeries *m_original, *m_written;
    QValueAxis *m_x, *m_y;
    QLogValueAxis* m_logY;
    double m_most = 1;
    bool m_logarithmic = true;
};

} // namespace ql::app
