// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QImage>
#include <QWidget>

namespace ql::app {

/// A small matrix of relative errors as a picture, scaled to the width with sharp cells; hover and arrow keys tell
/// numbers.
class ErrorPicture : public QWidget {
    Q_OBJECT
public:
    explicit ErrorPicture(QWidget* parent = nullptr);

    /// `cells` is rows x columns, row by row; NaN: nothing was compared. `rowsPerCell` and `columnsPerCell` say how
    /// many rows and columns of weights one cell stands for.
    void set(std::uint32_t rows, std::uint32_t columns, std::vector<float> cells, double rowsPerCell,
             double columnsPerCell);
    float largest() const { return m_largest; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString describe(int row, int column) const;
    void moveCursor(int dx, int dy);

    std::vector<float> m_cells{};
    double m_rowsPerCell = 1, m_columnsPerCell = 1;
    float m_largest = 0;
    QImage m_image{};
    QPoint m_cursor{-1, -1};
};

} // namespace ql::app
