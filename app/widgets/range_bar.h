// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/colour_map.h"
#include "core/report/error_tiles.h"

namespace ql::app {

/// Between which values the colours of a map run: a histogram of the values in view with two handles, the black and the
/// white point, that are dragged or moved by keys (Left and Right; Up and Down change the handle).
class RangeBar : public QWidget {
    Q_OBJECT
public:
    enum class End { Low, High };

    explicit RangeBar(QWidget* parent = nullptr);

    void setColours(const ColourMap& colours);
    /// Both ends move together, around zero.
    void setSymmetric(bool symmetric);
    void setHistogram(const report::TileHistogram& histogram);
    void setRange(double low, double high);
    double low() const { return m_low; }
    double high() const { return m_high; }
    /// Where nearly all values lie; around zero where it is symmetric.
    std::pair<double, double> fitted() const;
    End activeEnd() const { return m_active; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rangeChanged(double low, double high); ///< by the user

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect barRect() const; ///< where values are places
    double toX(double value) const;
    double toValue(double x) const;
    void move(End end, double value);
    void updateDomain();
    void describe();

    const ColourMap* m_colours = &ColourMap::error();
    report::TileHistogram m_histogram{};
    bool m_symmetric = false, m_dragging = false;
    double m_low = 0, m_high = 1;
    double m_from = 0, m_to = 1; ///< what the width stands for
    End m_active = End::High;
};

} // namespace ql::app
