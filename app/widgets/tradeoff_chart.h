// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QChartView>

#include "core/job/tradeoff.h"

class QLineSeries;
class QLogValueAxis;
class QScatterSeries;
class QValueAxis;

namespace ql::app {

/// Error against bits per weight, a point per type: its family by colour and shape, the front as a line, the chosen
/// type in a ring. Arrow keys go from point to point, Enter or a click takes one.
class TradeoffChart : public QChartView {
    Q_OBJECT
public:
    enum class Measure { RelativeError, Sqnr };
    enum Family { Legacy, K, I, Floats, Fp8, Other, Families };

    explicit TradeoffChart(QWidget* parent = nullptr);

    void set(const std::vector<job::TradeoffPoint>& points, std::optional<quant::Format> chosen);
    void setMeasure(Measure measure);
    static Family familyOf(quant::Format format);
    static QString nameOf(Family family);
    /// Types with a point, from few bits to many.
    std::vector<quant::Format> shownTypes() const;
    std::optional<quant::Format> current() const { return m_current; } ///< the one that the keys are at

signals:
    void picked(ql::quant::Format type);
    void pointed(const QString& description);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void setRanges(const QList<QPointF>& points);
    void takeTheme();
    QPointF place(const job::TradeoffPoint& point) const;
    bool isShown(const job::TradeoffPoint& point) const;
    const job::TradeoffPoint* nearest(const QPointF& value) const;
    QString describe(const job::TradeoffPoint& point) const;
    void pointTo(const job::TradeoffPoint& point);

    std::vector<job::TradeoffPoint> m_points{};
    std::optional<quant::Format> m_chosen{}, m_current{};
    Measure m_measure = Measure::RelativeError;
    std::vector<QScatterSeries*> m_families{};
    QScatterSeries *m_ring, *m_cursor;
    QLineSeries* m_front;
    QValueAxis *m_x, *m_decibels;
    QLogValueAxis* m_errors;
};

} // namespace ql::app
