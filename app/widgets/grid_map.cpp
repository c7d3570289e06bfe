// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/grid_map.h"

#include <algorithm>

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "app/theme.h"
#include "app/widgets/colour_map.h"

namespace ql::app {

namespace {

constexpr int minCellWidth = 14, maxCellWidth = 110;
constexpr int minCellHeight = 16, maxCellHeight = 34;

int widest(const QStringList& labels, const QFontMetrics& metrics)
{
    int width = 0;
    for (const QString& label : labels)
        width = std::max(width, metrics.horizontalAdvance(label));
    return width;
}

} // namespace

GridMap::GridMap(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void GridMap::setGrid(Grid grid)
{
    const QString key = m_current ? m_grid.at(m_current->y(), m_current->x()).key : QString();
    m_grid = std::move(grid);
    m_current.reset();
    setCurrentKey(key);
    updateGeometry();
    update();
}

void GridMap::setCurrentKey(const QString& key)
{
    m_current.reset();
    for (int row = 0; row < m_grid.rows.size() && !key.isEmpty() && !m_current; ++row) {
        for (int column = 0; column < m_grid.columns.size(); ++column) {
            if (m_grid.at(row, column).key == key)
                m_current = QPoint(column, row);
        }
    }
    update();
}

GridMap::Layout GridMap::layout() const
{
    const QFontMetrics metrics(theme::smallFont());
    const int left = widest(m_grid.rows, metrics) + 2 * theme::gap;
    const int top = metrics.height() + theme::gap;
    const int columns = std::max(1, static_cast<int>(m_grid.columns.size()));
    const int rows = std::max(1, static_cast<int>(m_grid.rows.size()));
    return {left, top, std::clamp((width() - left - theme::gap) / columns, minCellWidth, maxCellWidth),
            std::clamp((height() - top - theme::gap) / rows, minCellHeight, maxCellHeight)};
}

QSize GridMap::minimumSizeHint() const
{
    const QFontMetrics metrics(theme::smallFont());
    return {widest(m_grid.rows, metrics) + 3 * theme::gap + minCellWidth * static_cast<int>(m_grid.columns.size()),
            metrics.height() + 2 * theme::gap + minCellHeight * static_cast<int>(m_grid.rows.size())};
}

QSize GridMap::sizeHint() const
{
    const QFontMetrics metrics(theme::smallFont());
    return minimumSizeHint().expandedTo(
        {widest(m_grid.rows, metrics) + 3 * theme::gap + 40 * static_cast<int>(m_grid.columns.size()),
         metrics.height() + 2 * theme::gap + 22 * static_cast<int>(m_grid.rows.size())});
}

QRect GridMap::cellRect(int row, int column) const
{
    const Layout place = layout();
    return {place.left + column * place.cellWidth, place.top + row * place.cellHeight, place.cellWidth,
            place.cellHeight};
}

std::optional<QPoint> GridMap::cellAt(const QPoint& position) const
{
    const Layout place = layout();
    const QPoint inside = position - QPoint(place.left, place.top);
    if (inside.x() < 0 || inside.y() < 0)
        return std::nullopt;
    const QPoint cell(inside.x() / place.cellWidth, inside.y() / place.cellHeight);
    if (cell.x() >= m_grid.columns.size() || cell.y() >= m_grid.rows.size() || !filled(cell))
        return std::nullopt;
    return cell;
}

bool GridMap::filled(QPoint cell) const
{
    return qAlpha(m_grid.at(cell.y(), cell.x()).colour) != 0;
}

void GridMap::setCurrent(QPoint cell)
{
    m_current = cell;
    setAccessibleDescription(m_grid.at(cell.y(), cell.x()).description);
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    update();
}

void GridMap::moveCurrent(int dx, int dy)
{
    const QRect all(0, 0, static_cast<int>(m_grid.columns.size()), static_cast<int>(m_grid.rows.size()));
    QPoint cell = m_current.value_or(QPoint(dx < 0 ? all.right() + 1 : -1, dy < 0 ? all.bottom() + 1 : -1));
    if (!m_current)
        cell = dx != 0 ? QPoint(cell.x(), 0) : QPoint(0, cell.y());
    for (cell += QPoint(dx, dy); all.contains(cell); cell += QPoint(dx, dy)) {
        if (filled(cell)) {
            setCurrent(cell);
            return;
        }
    }
}

void GridMap::paintLabels(QPainter& painter, const Layout& place) const
{
    painter.setFont(theme::smallFont());
    painter.setPen(theme::tones().secondary);
    const QFontMetrics metrics(painter.font());
    for (int row = 0; row < m_grid.rows.size(); ++row) {
        const QRect rect(0, place.top + row * place.cellHeight, place.left - theme::gap, place.cellHeight);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, m_grid.rows[row]);
    }
    // As many column labels as have room for their text.
    const int every = 1 + (widest(m_grid.columns, metrics) + theme::tight) / std::max(1, place.cellWidth);
    const int step = widest(m_grid.columns, metrics) + theme::tight <= place.cellWidth ? 1 : every;
    for (int column = 0; column < m_grid.columns.size(); column += step) {
        const QRect rect(place.left + column * place.cellWidth, 0, place.cellWidth * step, place.top - theme::tight);
        painter.drawText(rect, step == 1 ? Qt::AlignHCenter | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignBottom,
                         m_grid.columns[column]);
    }
}

void GridMap::paintCells(QPainter& painter, const Layout& place) const
{
    const QFontMetrics metrics(painter.font());
    const int spacing = place.cellWidth > 20 ? 2 : 1;
    for (int row = 0; row < m_grid.rows.size(); ++row) {
        for (int column = 0; column < m_grid.columns.size(); ++column) {
            const Grid::Cell& cell = m_grid.at(row, column);
            if (qAlpha(cell.colour) == 0)
                continue;
            const QRect rect = QRect(place.left + column * place.cellWidth, place.top + row * place.cellHeight,
                                     place.cellWidth, place.cellHeight)
                                   .adjusted(0, 0, -spacing, -spacing);
            painter.fillRect(rect, QColor::fromRgb(cell.colour));
            if (!cell.text.isEmpty() && metrics.horizontalAdvance(cell.text) + theme::tight <= rect.width()) {
                painter.setPen(textOn(cell.colour));
                painter.drawText(rect, Qt::AlignCenter, cell.text);
            }
        }
    }
}

void GridMap::paintEvent(QPaintEvent*)
{
    if (m_grid.cells.empty())
        return;
    QPainter painter(this);
    const Layout place = layout();
    paintLabels(painter, place);
    paintCells(painter, place);
    if (m_current) {
        const QRect rect = cellRect(m_current->y(), m_current->x()).adjusted(-1, -1, -1, -1);
        painter.setPen(QPen(palette().color(QPalette::WindowText), hasFocus() ? 3 : 2));
        painter.drawRect(rect);
    }
}

bool GridMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), m_grid.at(cell->y(), cell->x()).description, this,
                           cellRect(cell->y(), cell->x()));
    else
        QToolTip::hideText();
    return true;
}

void GridMap::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (!cell)
        return;
    setCurrent(*cell);
    emit chosen(m_grid.at(cell->y(), cell->x()).key);
}

void GridMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCurrent(-1, 0);
    case Qt::Key_Right:
        return moveCurrent(1, 0);
    case Qt::Key_Up:
        return moveCurrent(0, -1);
    case Qt::Key_Down:
        return moveCurrent(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            emit chosen(m_grid.at(m_current->y(), m_current->x()).key);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GridMap::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto cell = byKey ? m_current : cellAt(event->pos());
    if (!cell)
        return;
    const QPoint where = byKey ? mapToGlobal(cellRect(cell->y(), cell->x()).center()) : event->globalPos();
    emit contextRequested(m_grid.at(cell->y(), cell->x()).key, cell->y(), cell->x(), where);
}

} // namespace ql::app
