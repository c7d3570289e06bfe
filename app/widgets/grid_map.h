// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>
#include <QWidget>

namespace ql::app {

/// What a GridMap shows.
struct Grid {
    struct Cell {
        QRgb colour = 0; ///< alpha 0: nothing here
        QString text{}; ///< drawn where it fits
        QString description{}; ///< one line, for the tool tip and for screen readers
        QString key{}; ///< handed back when the cell is chosen
    };
    QStringList rows{}, columns{}; ///< labels
    std::vector<Cell> cells{}; ///< rows x columns, row by row

    const Cell& at(int row, int column) const
    {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns.size())
                     + static_cast<std::size_t>(column)];
    }
};

/// A labelled grid of coloured cells: hover tells, a click or Enter chooses, arrow keys move. Knows no models.
class GridMap : public QWidget {
    Q_OBJECT
public:
    explicit GridMap(QWidget* parent = nullptr);

    void setGrid(Grid grid);
    const Grid& grid() const { return m_grid; }
    /// Marks the cell with this key as current; an empty or unknown key marks none.
    void setCurrentKey(const QString& key);
    std::optional<QPoint> current() const { return m_current; } ///< x is the column, y the row
    QRect cellRect(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString& key);
    void contextRequested(const QString& key, int row, int column, const QPoint& globalPos);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Layout {
        int left, top, cellWidth, cellHeight;
    };
    Layout layout() const;
    std::optional<QPoint> cellAt(const QPoint& position) const;
    bool filled(QPoint cell) const;
    void moveCurrent(int dx, int dy);
    void setCurrent(QPoint cell);
    void paintLabels(QPainter& painter, const Layout& place) const;
    void paintCells(QPainter& painter, const Layout& place) const;

    Grid m_grid{};
    std::optional<QPoint> m_current{};
};

} // namespace ql::app
