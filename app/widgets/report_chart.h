// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QChartView>

class QScatterSeries;
class QXYSeries;

namespace ql::app {

class ReportFigures;

/// One chart of a report. What it shows is in its figures, row by row, and so is what the keyboard needs; a click on a
/// mark says which row it is.
class ReportChart : public QChartView {
    Q_OBJECT
public:
    explicit ReportChart(QWidget* parent = nullptr);

    /// `figures` must live as long, and tells of changes by its resets.
    void setFigures(const ReportFigures& figures);
    void setCurrentRow(int row); ///< -1: none

signals:
    void rowChosen(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void clear();
    void addTypes();
    void addLayers();
    void addRoles();
    void addBins();
    template <typename Series> void addBars(Series* series, int column, bool isReversed);
    void addPoints(QXYSeries* series, const std::vector<int>& rows, int x, int y);
    void attach(QAbstractAxis* axis, Qt::Alignment side);
    void tell(int row);
    void mark();

    const ReportFigures* m_figures = nullptr;
    QScatterSeries* m_ring = nullptr; ///< around the current point; null in charts of bars
    std::vector<QPointF> m_places{}; ///< of a row in a chart of points; NaN: not there
    bool m_isReversed = false; ///< bars go up from the bottom
    int m_current = -1;
};

} // namespace ql::app
