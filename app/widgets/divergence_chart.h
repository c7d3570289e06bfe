// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

class QLineSeries;

namespace ql::app {

class DivergenceSeries;

/// One chart of an evaluation; what it shows is in its figures, row by row.
class DivergenceChart : public QChartView {
    Q_OBJECT
public:
    explicit DivergenceChart(QWidget* parent = nullptr);

    /// `figures` must live as long, and tells of changes by its resets.
    void setFigures(const DivergenceSeries& figures);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addMean();
    void addSpread();
    void addDrift();
    void addArea(QLineSeries* upper, QLineSeries* lower, const QString& name);
    void attach(QAbstractAxis* axis, Qt::Alignment side, const QString& title);

    const DivergenceSeries* m_figures = nullptr;
};

} // namespace ql::app
