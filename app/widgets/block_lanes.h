// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "app/bench.h"

namespace ql::app {

/// The same values in several encodings, one lane below the other over the same axis: each value as a dot on a line,
/// the numbers that the encoding has as ticks below, and an arrow from the value to the number it became. The value
/// under the pointer, or chosen with the arrow keys, stands out in all lanes and is explained in each.
class BlockLanes : public QWidget {
    Q_OBJECT
public:
    explicit BlockLanes(QWidget* parent = nullptr);

    void set(std::shared_ptr<const BenchView> view); ///< null for none
    /// -1 for none.
    void setCurrent(int value);
    int current() const { return m_current; }
    QPoint dotOf(std::size_t lane, std::size_t value) const; ///< where a value stands, for the pointer

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Heights {
        int line, head, values, ticks, labels, lane;
    };
    Heights heights() const;
    int count() const { return m_view ? static_cast<int>(m_view->values.size()) : 0; }
    double place(double value) const; ///< x
    void choose(int value);
    void chooseNearest(const QPointF& position);
    void paintLane(QPainter& painter, const BenchLane& lane, int top) const;
    void paintHead(QPainter& painter, const BenchLane& lane, int top) const;
    void paintGrid(QPainter& painter, const BenchLane& lane, int top) const;
    void paintValues(QPainter& painter, const BenchLane& lane, int top) const;
    void paintArrow(QPainter& painter, const BenchLane& lane, std::size_t value, int top) const;

    std::shared_ptr<const BenchView> m_view{};
    double m_low = -1, m_high = 1; ///< ends of the axis
    int m_current = -1;
};

} // namespace ql::app
